/**
 */
package dev.vakhta.model.cluster;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.ClusterService#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ClusterService#getMainOnly <em>Main Only</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ClusterService#getManagers <em>Managers</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ClusterService#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getClusterService()
 * @model
 * @generated
 */
public interface ClusterService extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getClusterService_Name()
	 * @model id="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ClusterService#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Main Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Main Only</em>' attribute.
	 * @see #isSetMainOnly()
	 * @see #unsetMainOnly()
	 * @see #setMainOnly(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getClusterService_MainOnly()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=0,1=1' shown='true'"
	 * @generated
	 */
	int getMainOnly();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ClusterService#getMainOnly <em>Main Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Only</em>' attribute.
	 * @see #isSetMainOnly()
	 * @see #unsetMainOnly()
	 * @see #getMainOnly()
	 * @generated
	 */
	void setMainOnly(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.ClusterService#getMainOnly <em>Main Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMainOnly()
	 * @see #getMainOnly()
	 * @see #setMainOnly(int)
	 * @generated
	 */
	void unsetMainOnly();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.ClusterService#getMainOnly <em>Main Only</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Main Only</em>' attribute is set.
	 * @see #unsetMainOnly()
	 * @see #getMainOnly()
	 * @see #setMainOnly(int)
	 * @generated
	 */
	boolean isSetMainOnly();

	/**
	 * Returns the value of the '<em><b>Managers</b></em>' attribute list.
	 * The list contents are of type {@link java.util.UUID}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Managers</em>' attribute list.
	 * @see dev.vakhta.model.cluster.ClusterPackage#getClusterService_Managers()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='manager' shown='true'"
	 * @generated
	 */
	EList<UUID> getManagers();

	/**
	 * Returns the value of the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descr</em>' attribute.
	 * @see #setDescr(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getClusterService_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ClusterService#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

} // ClusterService
