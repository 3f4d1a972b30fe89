/**
 */
package dev.vakhta.model.cluster;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Object Lock</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.ObjectLock#getConnection <em>Connection</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ObjectLock#getSession <em>Session</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ObjectLock#getObject <em>Object</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ObjectLock#getLocked <em>Locked</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ObjectLock#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getObjectLock()
 * @model annotation="https://vakhta.dev/field hot='true'"
 * @generated
 */
public interface ObjectLock extends EObject {
	/**
	 * Returns the value of the '<em><b>Connection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connection</em>' attribute.
	 * @see #setConnection(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getObjectLock_Connection()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 * @generated
	 */
	UUID getConnection();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ObjectLock#getConnection <em>Connection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection</em>' attribute.
	 * @see #getConnection()
	 * @generated
	 */
	void setConnection(UUID value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getObjectLock_Session()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 * @generated
	 */
	UUID getSession();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ObjectLock#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(UUID value);

	/**
	 * Returns the value of the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Object</em>' attribute.
	 * @see #setObject(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getObjectLock_Object()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 * @generated
	 */
	UUID getObject();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ObjectLock#getObject <em>Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object</em>' attribute.
	 * @see #getObject()
	 * @generated
	 */
	void setObject(UUID value);

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getObjectLock_Locked()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	LocalDateTime getLocked();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ObjectLock#getLocked <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #getLocked()
	 * @generated
	 */
	void setLocked(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descr</em>' attribute.
	 * @see #setDescr(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getObjectLock_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ObjectLock#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

} // ObjectLock
