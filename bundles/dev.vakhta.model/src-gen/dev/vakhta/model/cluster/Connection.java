/**
 */
package dev.vakhta.model.cluster;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getConnId <em>Conn Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getProcess <em>Process</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getInfobase <em>Infobase</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getApplication <em>Application</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getConnectedAt <em>Connected At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getSessionNumber <em>Session Number</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Connection#getBlockedByLs <em>Blocked By Ls</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection()
 * @model annotation="https://vakhta.dev/field hot='true'"
 * @generated
 */
public interface Connection extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='connection'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Conn Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conn Id</em>' attribute.
	 * @see #isSetConnId()
	 * @see #unsetConnId()
	 * @see #setConnId(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_ConnId()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getConnId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getConnId <em>Conn Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conn Id</em>' attribute.
	 * @see #isSetConnId()
	 * @see #unsetConnId()
	 * @see #getConnId()
	 * @generated
	 */
	void setConnId(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Connection#getConnId <em>Conn Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConnId()
	 * @see #getConnId()
	 * @see #setConnId(int)
	 * @generated
	 */
	void unsetConnId();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Connection#getConnId <em>Conn Id</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Conn Id</em>' attribute is set.
	 * @see #unsetConnId()
	 * @see #getConnId()
	 * @see #setConnId(int)
	 * @generated
	 */
	boolean isSetConnId();

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_Host()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Process</em>' attribute.
	 * @see #setProcess(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_Process()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 * @generated
	 */
	UUID getProcess();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getProcess <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' attribute.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(UUID value);

	/**
	 * Returns the value of the '<em><b>Infobase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Infobase</em>' attribute.
	 * @see #setInfobase(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_Infobase()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 * @generated
	 */
	UUID getInfobase();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getInfobase <em>Infobase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infobase</em>' attribute.
	 * @see #getInfobase()
	 * @generated
	 */
	void setInfobase(UUID value);

	/**
	 * Returns the value of the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Application</em>' attribute.
	 * @see #setApplication(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_Application()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getApplication();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getApplication <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' attribute.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(String value);

	/**
	 * Returns the value of the '<em><b>Connected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connected At</em>' attribute.
	 * @see #setConnectedAt(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_ConnectedAt()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	LocalDateTime getConnectedAt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getConnectedAt <em>Connected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connected At</em>' attribute.
	 * @see #getConnectedAt()
	 * @generated
	 */
	void setConnectedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Session Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session Number</em>' attribute.
	 * @see #isSetSessionNumber()
	 * @see #unsetSessionNumber()
	 * @see #setSessionNumber(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_SessionNumber()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getSessionNumber();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getSessionNumber <em>Session Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session Number</em>' attribute.
	 * @see #isSetSessionNumber()
	 * @see #unsetSessionNumber()
	 * @see #getSessionNumber()
	 * @generated
	 */
	void setSessionNumber(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Connection#getSessionNumber <em>Session Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSessionNumber()
	 * @see #getSessionNumber()
	 * @see #setSessionNumber(int)
	 * @generated
	 */
	void unsetSessionNumber();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Connection#getSessionNumber <em>Session Number</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Session Number</em>' attribute is set.
	 * @see #unsetSessionNumber()
	 * @see #getSessionNumber()
	 * @see #setSessionNumber(int)
	 * @generated
	 */
	boolean isSetSessionNumber();

	/**
	 * Returns the value of the '<em><b>Blocked By Ls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blocked By Ls</em>' attribute.
	 * @see #isSetBlockedByLs()
	 * @see #unsetBlockedByLs()
	 * @see #setBlockedByLs(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getConnection_BlockedByLs()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getBlockedByLs();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Connection#getBlockedByLs <em>Blocked By Ls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocked By Ls</em>' attribute.
	 * @see #isSetBlockedByLs()
	 * @see #unsetBlockedByLs()
	 * @see #getBlockedByLs()
	 * @generated
	 */
	void setBlockedByLs(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Connection#getBlockedByLs <em>Blocked By Ls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockedByLs()
	 * @see #getBlockedByLs()
	 * @see #setBlockedByLs(int)
	 * @generated
	 */
	void unsetBlockedByLs();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Connection#getBlockedByLs <em>Blocked By Ls</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Blocked By Ls</em>' attribute is set.
	 * @see #unsetBlockedByLs()
	 * @see #getBlockedByLs()
	 * @see #setBlockedByLs(int)
	 * @generated
	 */
	boolean isSetBlockedByLs();

} // Connection
