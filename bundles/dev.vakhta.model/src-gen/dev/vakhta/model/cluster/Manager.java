/**
 */
package dev.vakhta.model.cluster;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Manager</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Manager#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Manager#getPid <em>Pid</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Manager#getUsing <em>Using</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Manager#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Manager#getPort <em>Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Manager#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getManager()
 * @model
 * @generated
 */
public interface Manager extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getManager_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='manager'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Manager#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pid</em>' attribute.
	 * @see #setPid(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getManager_Pid()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getPid();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Manager#getPid <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pid</em>' attribute.
	 * @see #getPid()
	 * @generated
	 */
	void setPid(String value);

	/**
	 * Returns the value of the '<em><b>Using</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Using</em>' attribute.
	 * @see #isSetUsing()
	 * @see #unsetUsing()
	 * @see #setUsing(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getManager_Using()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=normal,1=main' shown='true'"
	 * @generated
	 */
	int getUsing();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Manager#getUsing <em>Using</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Using</em>' attribute.
	 * @see #isSetUsing()
	 * @see #unsetUsing()
	 * @see #getUsing()
	 * @generated
	 */
	void setUsing(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Manager#getUsing <em>Using</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUsing()
	 * @see #getUsing()
	 * @see #setUsing(int)
	 * @generated
	 */
	void unsetUsing();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Manager#getUsing <em>Using</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Using</em>' attribute is set.
	 * @see #unsetUsing()
	 * @see #getUsing()
	 * @see #setUsing(int)
	 * @generated
	 */
	boolean isSetUsing();

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getManager_Host()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Manager#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #isSetPort()
	 * @see #unsetPort()
	 * @see #setPort(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getManager_Port()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Manager#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #isSetPort()
	 * @see #unsetPort()
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Manager#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPort()
	 * @see #getPort()
	 * @see #setPort(int)
	 * @generated
	 */
	void unsetPort();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Manager#getPort <em>Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Port</em>' attribute is set.
	 * @see #unsetPort()
	 * @see #getPort()
	 * @see #setPort(int)
	 * @generated
	 */
	boolean isSetPort();

	/**
	 * Returns the value of the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descr</em>' attribute.
	 * @see #setDescr(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getManager_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Manager#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

} // Manager
