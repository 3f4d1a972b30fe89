/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Connection;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getConnId <em>Conn Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getInfobase <em>Infobase</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getApplication <em>Application</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getConnectedAt <em>Connected At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getSessionNumber <em>Session Number</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ConnectionImpl#getBlockedByLs <em>Blocked By Ls</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConnectionImpl extends MinimalEObjectImpl.Container implements Connection {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected UUID id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnId() <em>Conn Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnId()
	 * @generated
	 * @ordered
	 */
	protected static final int CONN_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConnId() <em>Conn Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnId()
	 * @generated
	 * @ordered
	 */
	protected int connId = CONN_ID_EDEFAULT;

	/**
	 * The flag representing whether the Conn Id attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CONN_ID_ESETFLAG = 1 << 0;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcess() <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcess()
	 * @generated
	 * @ordered
	 */
	protected static final UUID PROCESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcess() <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcess()
	 * @generated
	 * @ordered
	 */
	protected UUID process = PROCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfobase() <em>Infobase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobase()
	 * @generated
	 * @ordered
	 */
	protected static final UUID INFOBASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfobase() <em>Infobase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobase()
	 * @generated
	 * @ordered
	 */
	protected UUID infobase = INFOBASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getApplication() <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplication()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApplication() <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplication()
	 * @generated
	 * @ordered
	 */
	protected String application = APPLICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectedAt() <em>Connected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectedAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime CONNECTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnectedAt() <em>Connected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectedAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime connectedAt = CONNECTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSessionNumber() <em>Session Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int SESSION_NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSessionNumber() <em>Session Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionNumber()
	 * @generated
	 * @ordered
	 */
	protected int sessionNumber = SESSION_NUMBER_EDEFAULT;

	/**
	 * The flag representing whether the Session Number attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SESSION_NUMBER_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #getBlockedByLs() <em>Blocked By Ls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedByLs()
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCKED_BY_LS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlockedByLs() <em>Blocked By Ls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedByLs()
	 * @generated
	 * @ordered
	 */
	protected int blockedByLs = BLOCKED_BY_LS_EDEFAULT;

	/**
	 * The flag representing whether the Blocked By Ls attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCKED_BY_LS_ESETFLAG = 1 << 2;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConnectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.CONNECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(UUID newId) {
		id = newId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConnId() {
		return connId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnId(int newConnId) {
		connId = newConnId;
		bits |= CONN_ID_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConnId() {
		connId = CONN_ID_EDEFAULT;
		bits &= ~CONN_ID_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConnId() {
		return (bits & CONN_ID_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		host = newHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getProcess() {
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcess(UUID newProcess) {
		process = newProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getInfobase() {
		return infobase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfobase(UUID newInfobase) {
		infobase = newInfobase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApplication() {
		return application;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplication(String newApplication) {
		application = newApplication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getConnectedAt() {
		return connectedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectedAt(LocalDateTime newConnectedAt) {
		connectedAt = newConnectedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSessionNumber() {
		return sessionNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionNumber(int newSessionNumber) {
		sessionNumber = newSessionNumber;
		bits |= SESSION_NUMBER_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSessionNumber() {
		sessionNumber = SESSION_NUMBER_EDEFAULT;
		bits &= ~SESSION_NUMBER_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSessionNumber() {
		return (bits & SESSION_NUMBER_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlockedByLs() {
		return blockedByLs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockedByLs(int newBlockedByLs) {
		blockedByLs = newBlockedByLs;
		bits |= BLOCKED_BY_LS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlockedByLs() {
		blockedByLs = BLOCKED_BY_LS_EDEFAULT;
		bits &= ~BLOCKED_BY_LS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBlockedByLs() {
		return (bits & BLOCKED_BY_LS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.CONNECTION__ID:
				return getId();
			case ClusterPackage.CONNECTION__CONN_ID:
				return getConnId();
			case ClusterPackage.CONNECTION__HOST:
				return getHost();
			case ClusterPackage.CONNECTION__PROCESS:
				return getProcess();
			case ClusterPackage.CONNECTION__INFOBASE:
				return getInfobase();
			case ClusterPackage.CONNECTION__APPLICATION:
				return getApplication();
			case ClusterPackage.CONNECTION__CONNECTED_AT:
				return getConnectedAt();
			case ClusterPackage.CONNECTION__SESSION_NUMBER:
				return getSessionNumber();
			case ClusterPackage.CONNECTION__BLOCKED_BY_LS:
				return getBlockedByLs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.CONNECTION__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.CONNECTION__CONN_ID:
				setConnId((Integer)newValue);
				return;
			case ClusterPackage.CONNECTION__HOST:
				setHost((String)newValue);
				return;
			case ClusterPackage.CONNECTION__PROCESS:
				setProcess((UUID)newValue);
				return;
			case ClusterPackage.CONNECTION__INFOBASE:
				setInfobase((UUID)newValue);
				return;
			case ClusterPackage.CONNECTION__APPLICATION:
				setApplication((String)newValue);
				return;
			case ClusterPackage.CONNECTION__CONNECTED_AT:
				setConnectedAt((LocalDateTime)newValue);
				return;
			case ClusterPackage.CONNECTION__SESSION_NUMBER:
				setSessionNumber((Integer)newValue);
				return;
			case ClusterPackage.CONNECTION__BLOCKED_BY_LS:
				setBlockedByLs((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.CONNECTION__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.CONNECTION__CONN_ID:
				unsetConnId();
				return;
			case ClusterPackage.CONNECTION__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case ClusterPackage.CONNECTION__PROCESS:
				setProcess(PROCESS_EDEFAULT);
				return;
			case ClusterPackage.CONNECTION__INFOBASE:
				setInfobase(INFOBASE_EDEFAULT);
				return;
			case ClusterPackage.CONNECTION__APPLICATION:
				setApplication(APPLICATION_EDEFAULT);
				return;
			case ClusterPackage.CONNECTION__CONNECTED_AT:
				setConnectedAt(CONNECTED_AT_EDEFAULT);
				return;
			case ClusterPackage.CONNECTION__SESSION_NUMBER:
				unsetSessionNumber();
				return;
			case ClusterPackage.CONNECTION__BLOCKED_BY_LS:
				unsetBlockedByLs();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.CONNECTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.CONNECTION__CONN_ID:
				return isSetConnId();
			case ClusterPackage.CONNECTION__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case ClusterPackage.CONNECTION__PROCESS:
				return PROCESS_EDEFAULT == null ? process != null : !PROCESS_EDEFAULT.equals(process);
			case ClusterPackage.CONNECTION__INFOBASE:
				return INFOBASE_EDEFAULT == null ? infobase != null : !INFOBASE_EDEFAULT.equals(infobase);
			case ClusterPackage.CONNECTION__APPLICATION:
				return APPLICATION_EDEFAULT == null ? application != null : !APPLICATION_EDEFAULT.equals(application);
			case ClusterPackage.CONNECTION__CONNECTED_AT:
				return CONNECTED_AT_EDEFAULT == null ? connectedAt != null : !CONNECTED_AT_EDEFAULT.equals(connectedAt);
			case ClusterPackage.CONNECTION__SESSION_NUMBER:
				return isSetSessionNumber();
			case ClusterPackage.CONNECTION__BLOCKED_BY_LS:
				return isSetBlockedByLs();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", connId: ");
		if ((bits & CONN_ID_ESETFLAG) != 0) result.append(connId); else result.append("<unset>");
		result.append(", host: ");
		result.append(host);
		result.append(", process: ");
		result.append(process);
		result.append(", infobase: ");
		result.append(infobase);
		result.append(", application: ");
		result.append(application);
		result.append(", connectedAt: ");
		result.append(connectedAt);
		result.append(", sessionNumber: ");
		if ((bits & SESSION_NUMBER_ESETFLAG) != 0) result.append(sessionNumber); else result.append("<unset>");
		result.append(", blockedByLs: ");
		if ((bits & BLOCKED_BY_LS_ESETFLAG) != 0) result.append(blockedByLs); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ConnectionImpl
