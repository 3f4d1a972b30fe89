/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterPackage;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getPort <em>Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getExpirationTimeout <em>Expiration Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getLifetimeLimit <em>Lifetime Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getMaxMemorySize <em>Max Memory Size</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getMaxMemoryTimeLimit <em>Max Memory Time Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getSecurityLevel <em>Security Level</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getSessionFaultToleranceLevel <em>Session Fault Tolerance Level</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getLoadBalancingMode <em>Load Balancing Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getErrorsCountThreshold <em>Errors Count Threshold</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#isKillProblemProcesses <em>Kill Problem Processes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#isKillByMemoryWithDump <em>Kill By Memory With Dump</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getReserved16 <em>Reserved16</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#isAllowAccessRightAuditEventsRecording <em>Allow Access Right Audit Events Recording</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getPingPeriod <em>Ping Period</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getPingTimeout <em>Ping Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterImpl#getRestartSchedule <em>Restart Schedule</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClusterImpl extends MinimalEObjectImpl.Container implements Cluster {
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
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * The flag representing whether the Port attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_ESETFLAG = 1 << 0;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpirationTimeout() <em>Expiration Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpirationTimeout()
	 * @generated
	 * @ordered
	 */
	protected static final int EXPIRATION_TIMEOUT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getExpirationTimeout() <em>Expiration Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpirationTimeout()
	 * @generated
	 * @ordered
	 */
	protected int expirationTimeout = EXPIRATION_TIMEOUT_EDEFAULT;

	/**
	 * The flag representing whether the Expiration Timeout attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int EXPIRATION_TIMEOUT_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #getLifetimeLimit() <em>Lifetime Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifetimeLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int LIFETIME_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLifetimeLimit() <em>Lifetime Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifetimeLimit()
	 * @generated
	 * @ordered
	 */
	protected int lifetimeLimit = LIFETIME_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Lifetime Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int LIFETIME_LIMIT_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getMaxMemorySize() <em>Max Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMemorySize()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_MEMORY_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxMemorySize() <em>Max Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMemorySize()
	 * @generated
	 * @ordered
	 */
	protected int maxMemorySize = MAX_MEMORY_SIZE_EDEFAULT;

	/**
	 * The flag representing whether the Max Memory Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_MEMORY_SIZE_ESETFLAG = 1 << 3;

	/**
	 * The default value of the '{@link #getMaxMemoryTimeLimit() <em>Max Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMemoryTimeLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_MEMORY_TIME_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxMemoryTimeLimit() <em>Max Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMemoryTimeLimit()
	 * @generated
	 * @ordered
	 */
	protected int maxMemoryTimeLimit = MAX_MEMORY_TIME_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Max Memory Time Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_MEMORY_TIME_LIMIT_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #getSecurityLevel() <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int SECURITY_LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSecurityLevel() <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityLevel()
	 * @generated
	 * @ordered
	 */
	protected int securityLevel = SECURITY_LEVEL_EDEFAULT;

	/**
	 * The flag representing whether the Security Level attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SECURITY_LEVEL_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getSessionFaultToleranceLevel() <em>Session Fault Tolerance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionFaultToleranceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int SESSION_FAULT_TOLERANCE_LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSessionFaultToleranceLevel() <em>Session Fault Tolerance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionFaultToleranceLevel()
	 * @generated
	 * @ordered
	 */
	protected int sessionFaultToleranceLevel = SESSION_FAULT_TOLERANCE_LEVEL_EDEFAULT;

	/**
	 * The flag representing whether the Session Fault Tolerance Level attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SESSION_FAULT_TOLERANCE_LEVEL_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #getLoadBalancingMode() <em>Load Balancing Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadBalancingMode()
	 * @generated
	 * @ordered
	 */
	protected static final int LOAD_BALANCING_MODE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLoadBalancingMode() <em>Load Balancing Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadBalancingMode()
	 * @generated
	 * @ordered
	 */
	protected int loadBalancingMode = LOAD_BALANCING_MODE_EDEFAULT;

	/**
	 * The flag representing whether the Load Balancing Mode attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int LOAD_BALANCING_MODE_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getErrorsCountThreshold() <em>Errors Count Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorsCountThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final int ERRORS_COUNT_THRESHOLD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getErrorsCountThreshold() <em>Errors Count Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorsCountThreshold()
	 * @generated
	 * @ordered
	 */
	protected int errorsCountThreshold = ERRORS_COUNT_THRESHOLD_EDEFAULT;

	/**
	 * The flag representing whether the Errors Count Threshold attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ERRORS_COUNT_THRESHOLD_ESETFLAG = 1 << 8;

	/**
	 * The default value of the '{@link #isKillProblemProcesses() <em>Kill Problem Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKillProblemProcesses()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KILL_PROBLEM_PROCESSES_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isKillProblemProcesses() <em>Kill Problem Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKillProblemProcesses()
	 * @generated
	 * @ordered
	 */
	protected static final int KILL_PROBLEM_PROCESSES_EFLAG = 1 << 9;

	/**
	 * The flag representing whether the Kill Problem Processes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int KILL_PROBLEM_PROCESSES_ESETFLAG = 1 << 10;

	/**
	 * The default value of the '{@link #isKillByMemoryWithDump() <em>Kill By Memory With Dump</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKillByMemoryWithDump()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KILL_BY_MEMORY_WITH_DUMP_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isKillByMemoryWithDump() <em>Kill By Memory With Dump</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKillByMemoryWithDump()
	 * @generated
	 * @ordered
	 */
	protected static final int KILL_BY_MEMORY_WITH_DUMP_EFLAG = 1 << 11;

	/**
	 * The flag representing whether the Kill By Memory With Dump attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int KILL_BY_MEMORY_WITH_DUMP_ESETFLAG = 1 << 12;

	/**
	 * The default value of the '{@link #getReserved16() <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserved16()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVED16_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReserved16() <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserved16()
	 * @generated
	 * @ordered
	 */
	protected int reserved16 = RESERVED16_EDEFAULT;

	/**
	 * The flag representing whether the Reserved16 attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVED16_ESETFLAG = 1 << 13;

	/**
	 * The default value of the '{@link #isAllowAccessRightAuditEventsRecording() <em>Allow Access Right Audit Events Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowAccessRightAuditEventsRecording()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isAllowAccessRightAuditEventsRecording() <em>Allow Access Right Audit Events Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowAccessRightAuditEventsRecording()
	 * @generated
	 * @ordered
	 */
	protected static final int ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG = 1 << 14;

	/**
	 * The flag representing whether the Allow Access Right Audit Events Recording attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_ESETFLAG = 1 << 15;

	/**
	 * The default value of the '{@link #getPingPeriod() <em>Ping Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPingPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final int PING_PERIOD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPingPeriod() <em>Ping Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPingPeriod()
	 * @generated
	 * @ordered
	 */
	protected int pingPeriod = PING_PERIOD_EDEFAULT;

	/**
	 * The flag representing whether the Ping Period attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int PING_PERIOD_ESETFLAG = 1 << 16;

	/**
	 * The default value of the '{@link #getPingTimeout() <em>Ping Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPingTimeout()
	 * @generated
	 * @ordered
	 */
	protected static final int PING_TIMEOUT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPingTimeout() <em>Ping Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPingTimeout()
	 * @generated
	 * @ordered
	 */
	protected int pingTimeout = PING_TIMEOUT_EDEFAULT;

	/**
	 * The flag representing whether the Ping Timeout attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int PING_TIMEOUT_ESETFLAG = 1 << 17;

	/**
	 * The default value of the '{@link #getRestartSchedule() <em>Restart Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartSchedule()
	 * @generated
	 * @ordered
	 */
	protected static final String RESTART_SCHEDULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestartSchedule() <em>Restart Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartSchedule()
	 * @generated
	 * @ordered
	 */
	protected String restartSchedule = RESTART_SCHEDULE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClusterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.CLUSTER;
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
		UUID oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__ID, oldId, id));
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
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		boolean oldPortESet = (bits & PORT_ESETFLAG) != 0;
		bits |= PORT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__PORT, oldPort, port, !oldPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPort() {
		int oldPort = port;
		boolean oldPortESet = (bits & PORT_ESETFLAG) != 0;
		port = PORT_EDEFAULT;
		bits &= ~PORT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__PORT, oldPort, PORT_EDEFAULT, oldPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPort() {
		return (bits & PORT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExpirationTimeout() {
		return expirationTimeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpirationTimeout(int newExpirationTimeout) {
		int oldExpirationTimeout = expirationTimeout;
		expirationTimeout = newExpirationTimeout;
		boolean oldExpirationTimeoutESet = (bits & EXPIRATION_TIMEOUT_ESETFLAG) != 0;
		bits |= EXPIRATION_TIMEOUT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__EXPIRATION_TIMEOUT, oldExpirationTimeout, expirationTimeout, !oldExpirationTimeoutESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetExpirationTimeout() {
		int oldExpirationTimeout = expirationTimeout;
		boolean oldExpirationTimeoutESet = (bits & EXPIRATION_TIMEOUT_ESETFLAG) != 0;
		expirationTimeout = EXPIRATION_TIMEOUT_EDEFAULT;
		bits &= ~EXPIRATION_TIMEOUT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__EXPIRATION_TIMEOUT, oldExpirationTimeout, EXPIRATION_TIMEOUT_EDEFAULT, oldExpirationTimeoutESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetExpirationTimeout() {
		return (bits & EXPIRATION_TIMEOUT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLifetimeLimit() {
		return lifetimeLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLifetimeLimit(int newLifetimeLimit) {
		int oldLifetimeLimit = lifetimeLimit;
		lifetimeLimit = newLifetimeLimit;
		boolean oldLifetimeLimitESet = (bits & LIFETIME_LIMIT_ESETFLAG) != 0;
		bits |= LIFETIME_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__LIFETIME_LIMIT, oldLifetimeLimit, lifetimeLimit, !oldLifetimeLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLifetimeLimit() {
		int oldLifetimeLimit = lifetimeLimit;
		boolean oldLifetimeLimitESet = (bits & LIFETIME_LIMIT_ESETFLAG) != 0;
		lifetimeLimit = LIFETIME_LIMIT_EDEFAULT;
		bits &= ~LIFETIME_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__LIFETIME_LIMIT, oldLifetimeLimit, LIFETIME_LIMIT_EDEFAULT, oldLifetimeLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLifetimeLimit() {
		return (bits & LIFETIME_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxMemorySize() {
		return maxMemorySize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxMemorySize(int newMaxMemorySize) {
		int oldMaxMemorySize = maxMemorySize;
		maxMemorySize = newMaxMemorySize;
		boolean oldMaxMemorySizeESet = (bits & MAX_MEMORY_SIZE_ESETFLAG) != 0;
		bits |= MAX_MEMORY_SIZE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__MAX_MEMORY_SIZE, oldMaxMemorySize, maxMemorySize, !oldMaxMemorySizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxMemorySize() {
		int oldMaxMemorySize = maxMemorySize;
		boolean oldMaxMemorySizeESet = (bits & MAX_MEMORY_SIZE_ESETFLAG) != 0;
		maxMemorySize = MAX_MEMORY_SIZE_EDEFAULT;
		bits &= ~MAX_MEMORY_SIZE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__MAX_MEMORY_SIZE, oldMaxMemorySize, MAX_MEMORY_SIZE_EDEFAULT, oldMaxMemorySizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxMemorySize() {
		return (bits & MAX_MEMORY_SIZE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxMemoryTimeLimit() {
		return maxMemoryTimeLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxMemoryTimeLimit(int newMaxMemoryTimeLimit) {
		int oldMaxMemoryTimeLimit = maxMemoryTimeLimit;
		maxMemoryTimeLimit = newMaxMemoryTimeLimit;
		boolean oldMaxMemoryTimeLimitESet = (bits & MAX_MEMORY_TIME_LIMIT_ESETFLAG) != 0;
		bits |= MAX_MEMORY_TIME_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__MAX_MEMORY_TIME_LIMIT, oldMaxMemoryTimeLimit, maxMemoryTimeLimit, !oldMaxMemoryTimeLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxMemoryTimeLimit() {
		int oldMaxMemoryTimeLimit = maxMemoryTimeLimit;
		boolean oldMaxMemoryTimeLimitESet = (bits & MAX_MEMORY_TIME_LIMIT_ESETFLAG) != 0;
		maxMemoryTimeLimit = MAX_MEMORY_TIME_LIMIT_EDEFAULT;
		bits &= ~MAX_MEMORY_TIME_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__MAX_MEMORY_TIME_LIMIT, oldMaxMemoryTimeLimit, MAX_MEMORY_TIME_LIMIT_EDEFAULT, oldMaxMemoryTimeLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxMemoryTimeLimit() {
		return (bits & MAX_MEMORY_TIME_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSecurityLevel() {
		return securityLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityLevel(int newSecurityLevel) {
		int oldSecurityLevel = securityLevel;
		securityLevel = newSecurityLevel;
		boolean oldSecurityLevelESet = (bits & SECURITY_LEVEL_ESETFLAG) != 0;
		bits |= SECURITY_LEVEL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__SECURITY_LEVEL, oldSecurityLevel, securityLevel, !oldSecurityLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSecurityLevel() {
		int oldSecurityLevel = securityLevel;
		boolean oldSecurityLevelESet = (bits & SECURITY_LEVEL_ESETFLAG) != 0;
		securityLevel = SECURITY_LEVEL_EDEFAULT;
		bits &= ~SECURITY_LEVEL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__SECURITY_LEVEL, oldSecurityLevel, SECURITY_LEVEL_EDEFAULT, oldSecurityLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSecurityLevel() {
		return (bits & SECURITY_LEVEL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSessionFaultToleranceLevel() {
		return sessionFaultToleranceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionFaultToleranceLevel(int newSessionFaultToleranceLevel) {
		int oldSessionFaultToleranceLevel = sessionFaultToleranceLevel;
		sessionFaultToleranceLevel = newSessionFaultToleranceLevel;
		boolean oldSessionFaultToleranceLevelESet = (bits & SESSION_FAULT_TOLERANCE_LEVEL_ESETFLAG) != 0;
		bits |= SESSION_FAULT_TOLERANCE_LEVEL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL, oldSessionFaultToleranceLevel, sessionFaultToleranceLevel, !oldSessionFaultToleranceLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSessionFaultToleranceLevel() {
		int oldSessionFaultToleranceLevel = sessionFaultToleranceLevel;
		boolean oldSessionFaultToleranceLevelESet = (bits & SESSION_FAULT_TOLERANCE_LEVEL_ESETFLAG) != 0;
		sessionFaultToleranceLevel = SESSION_FAULT_TOLERANCE_LEVEL_EDEFAULT;
		bits &= ~SESSION_FAULT_TOLERANCE_LEVEL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL, oldSessionFaultToleranceLevel, SESSION_FAULT_TOLERANCE_LEVEL_EDEFAULT, oldSessionFaultToleranceLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSessionFaultToleranceLevel() {
		return (bits & SESSION_FAULT_TOLERANCE_LEVEL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLoadBalancingMode() {
		return loadBalancingMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoadBalancingMode(int newLoadBalancingMode) {
		int oldLoadBalancingMode = loadBalancingMode;
		loadBalancingMode = newLoadBalancingMode;
		boolean oldLoadBalancingModeESet = (bits & LOAD_BALANCING_MODE_ESETFLAG) != 0;
		bits |= LOAD_BALANCING_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__LOAD_BALANCING_MODE, oldLoadBalancingMode, loadBalancingMode, !oldLoadBalancingModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLoadBalancingMode() {
		int oldLoadBalancingMode = loadBalancingMode;
		boolean oldLoadBalancingModeESet = (bits & LOAD_BALANCING_MODE_ESETFLAG) != 0;
		loadBalancingMode = LOAD_BALANCING_MODE_EDEFAULT;
		bits &= ~LOAD_BALANCING_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__LOAD_BALANCING_MODE, oldLoadBalancingMode, LOAD_BALANCING_MODE_EDEFAULT, oldLoadBalancingModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLoadBalancingMode() {
		return (bits & LOAD_BALANCING_MODE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getErrorsCountThreshold() {
		return errorsCountThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrorsCountThreshold(int newErrorsCountThreshold) {
		int oldErrorsCountThreshold = errorsCountThreshold;
		errorsCountThreshold = newErrorsCountThreshold;
		boolean oldErrorsCountThresholdESet = (bits & ERRORS_COUNT_THRESHOLD_ESETFLAG) != 0;
		bits |= ERRORS_COUNT_THRESHOLD_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__ERRORS_COUNT_THRESHOLD, oldErrorsCountThreshold, errorsCountThreshold, !oldErrorsCountThresholdESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetErrorsCountThreshold() {
		int oldErrorsCountThreshold = errorsCountThreshold;
		boolean oldErrorsCountThresholdESet = (bits & ERRORS_COUNT_THRESHOLD_ESETFLAG) != 0;
		errorsCountThreshold = ERRORS_COUNT_THRESHOLD_EDEFAULT;
		bits &= ~ERRORS_COUNT_THRESHOLD_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__ERRORS_COUNT_THRESHOLD, oldErrorsCountThreshold, ERRORS_COUNT_THRESHOLD_EDEFAULT, oldErrorsCountThresholdESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetErrorsCountThreshold() {
		return (bits & ERRORS_COUNT_THRESHOLD_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKillProblemProcesses() {
		return (bits & KILL_PROBLEM_PROCESSES_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKillProblemProcesses(boolean newKillProblemProcesses) {
		boolean oldKillProblemProcesses = (bits & KILL_PROBLEM_PROCESSES_EFLAG) != 0;
		if (newKillProblemProcesses) bits |= KILL_PROBLEM_PROCESSES_EFLAG; else bits &= ~KILL_PROBLEM_PROCESSES_EFLAG;
		boolean oldKillProblemProcessesESet = (bits & KILL_PROBLEM_PROCESSES_ESETFLAG) != 0;
		bits |= KILL_PROBLEM_PROCESSES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__KILL_PROBLEM_PROCESSES, oldKillProblemProcesses, newKillProblemProcesses, !oldKillProblemProcessesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKillProblemProcesses() {
		boolean oldKillProblemProcesses = (bits & KILL_PROBLEM_PROCESSES_EFLAG) != 0;
		boolean oldKillProblemProcessesESet = (bits & KILL_PROBLEM_PROCESSES_ESETFLAG) != 0;
		if (KILL_PROBLEM_PROCESSES_EDEFAULT) bits |= KILL_PROBLEM_PROCESSES_EFLAG; else bits &= ~KILL_PROBLEM_PROCESSES_EFLAG;
		bits &= ~KILL_PROBLEM_PROCESSES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__KILL_PROBLEM_PROCESSES, oldKillProblemProcesses, KILL_PROBLEM_PROCESSES_EDEFAULT, oldKillProblemProcessesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKillProblemProcesses() {
		return (bits & KILL_PROBLEM_PROCESSES_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKillByMemoryWithDump() {
		return (bits & KILL_BY_MEMORY_WITH_DUMP_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKillByMemoryWithDump(boolean newKillByMemoryWithDump) {
		boolean oldKillByMemoryWithDump = (bits & KILL_BY_MEMORY_WITH_DUMP_EFLAG) != 0;
		if (newKillByMemoryWithDump) bits |= KILL_BY_MEMORY_WITH_DUMP_EFLAG; else bits &= ~KILL_BY_MEMORY_WITH_DUMP_EFLAG;
		boolean oldKillByMemoryWithDumpESet = (bits & KILL_BY_MEMORY_WITH_DUMP_ESETFLAG) != 0;
		bits |= KILL_BY_MEMORY_WITH_DUMP_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__KILL_BY_MEMORY_WITH_DUMP, oldKillByMemoryWithDump, newKillByMemoryWithDump, !oldKillByMemoryWithDumpESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKillByMemoryWithDump() {
		boolean oldKillByMemoryWithDump = (bits & KILL_BY_MEMORY_WITH_DUMP_EFLAG) != 0;
		boolean oldKillByMemoryWithDumpESet = (bits & KILL_BY_MEMORY_WITH_DUMP_ESETFLAG) != 0;
		if (KILL_BY_MEMORY_WITH_DUMP_EDEFAULT) bits |= KILL_BY_MEMORY_WITH_DUMP_EFLAG; else bits &= ~KILL_BY_MEMORY_WITH_DUMP_EFLAG;
		bits &= ~KILL_BY_MEMORY_WITH_DUMP_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__KILL_BY_MEMORY_WITH_DUMP, oldKillByMemoryWithDump, KILL_BY_MEMORY_WITH_DUMP_EDEFAULT, oldKillByMemoryWithDumpESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKillByMemoryWithDump() {
		return (bits & KILL_BY_MEMORY_WITH_DUMP_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReserved16() {
		return reserved16;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserved16(int newReserved16) {
		int oldReserved16 = reserved16;
		reserved16 = newReserved16;
		boolean oldReserved16ESet = (bits & RESERVED16_ESETFLAG) != 0;
		bits |= RESERVED16_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__RESERVED16, oldReserved16, reserved16, !oldReserved16ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReserved16() {
		int oldReserved16 = reserved16;
		boolean oldReserved16ESet = (bits & RESERVED16_ESETFLAG) != 0;
		reserved16 = RESERVED16_EDEFAULT;
		bits &= ~RESERVED16_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__RESERVED16, oldReserved16, RESERVED16_EDEFAULT, oldReserved16ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReserved16() {
		return (bits & RESERVED16_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllowAccessRightAuditEventsRecording() {
		return (bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowAccessRightAuditEventsRecording(boolean newAllowAccessRightAuditEventsRecording) {
		boolean oldAllowAccessRightAuditEventsRecording = (bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG) != 0;
		if (newAllowAccessRightAuditEventsRecording) bits |= ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG; else bits &= ~ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG;
		boolean oldAllowAccessRightAuditEventsRecordingESet = (bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_ESETFLAG) != 0;
		bits |= ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING, oldAllowAccessRightAuditEventsRecording, newAllowAccessRightAuditEventsRecording, !oldAllowAccessRightAuditEventsRecordingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAllowAccessRightAuditEventsRecording() {
		boolean oldAllowAccessRightAuditEventsRecording = (bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG) != 0;
		boolean oldAllowAccessRightAuditEventsRecordingESet = (bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_ESETFLAG) != 0;
		if (ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EDEFAULT) bits |= ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG; else bits &= ~ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG;
		bits &= ~ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING, oldAllowAccessRightAuditEventsRecording, ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EDEFAULT, oldAllowAccessRightAuditEventsRecordingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAllowAccessRightAuditEventsRecording() {
		return (bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPingPeriod() {
		return pingPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPingPeriod(int newPingPeriod) {
		int oldPingPeriod = pingPeriod;
		pingPeriod = newPingPeriod;
		boolean oldPingPeriodESet = (bits & PING_PERIOD_ESETFLAG) != 0;
		bits |= PING_PERIOD_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__PING_PERIOD, oldPingPeriod, pingPeriod, !oldPingPeriodESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPingPeriod() {
		int oldPingPeriod = pingPeriod;
		boolean oldPingPeriodESet = (bits & PING_PERIOD_ESETFLAG) != 0;
		pingPeriod = PING_PERIOD_EDEFAULT;
		bits &= ~PING_PERIOD_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__PING_PERIOD, oldPingPeriod, PING_PERIOD_EDEFAULT, oldPingPeriodESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPingPeriod() {
		return (bits & PING_PERIOD_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPingTimeout() {
		return pingTimeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPingTimeout(int newPingTimeout) {
		int oldPingTimeout = pingTimeout;
		pingTimeout = newPingTimeout;
		boolean oldPingTimeoutESet = (bits & PING_TIMEOUT_ESETFLAG) != 0;
		bits |= PING_TIMEOUT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__PING_TIMEOUT, oldPingTimeout, pingTimeout, !oldPingTimeoutESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPingTimeout() {
		int oldPingTimeout = pingTimeout;
		boolean oldPingTimeoutESet = (bits & PING_TIMEOUT_ESETFLAG) != 0;
		pingTimeout = PING_TIMEOUT_EDEFAULT;
		bits &= ~PING_TIMEOUT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER__PING_TIMEOUT, oldPingTimeout, PING_TIMEOUT_EDEFAULT, oldPingTimeoutESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPingTimeout() {
		return (bits & PING_TIMEOUT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRestartSchedule() {
		return restartSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartSchedule(String newRestartSchedule) {
		String oldRestartSchedule = restartSchedule;
		restartSchedule = newRestartSchedule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__RESTART_SCHEDULE, oldRestartSchedule, restartSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.CLUSTER__ID:
				return getId();
			case ClusterPackage.CLUSTER__HOST:
				return getHost();
			case ClusterPackage.CLUSTER__PORT:
				return getPort();
			case ClusterPackage.CLUSTER__NAME:
				return getName();
			case ClusterPackage.CLUSTER__EXPIRATION_TIMEOUT:
				return getExpirationTimeout();
			case ClusterPackage.CLUSTER__LIFETIME_LIMIT:
				return getLifetimeLimit();
			case ClusterPackage.CLUSTER__MAX_MEMORY_SIZE:
				return getMaxMemorySize();
			case ClusterPackage.CLUSTER__MAX_MEMORY_TIME_LIMIT:
				return getMaxMemoryTimeLimit();
			case ClusterPackage.CLUSTER__SECURITY_LEVEL:
				return getSecurityLevel();
			case ClusterPackage.CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL:
				return getSessionFaultToleranceLevel();
			case ClusterPackage.CLUSTER__LOAD_BALANCING_MODE:
				return getLoadBalancingMode();
			case ClusterPackage.CLUSTER__ERRORS_COUNT_THRESHOLD:
				return getErrorsCountThreshold();
			case ClusterPackage.CLUSTER__KILL_PROBLEM_PROCESSES:
				return isKillProblemProcesses();
			case ClusterPackage.CLUSTER__KILL_BY_MEMORY_WITH_DUMP:
				return isKillByMemoryWithDump();
			case ClusterPackage.CLUSTER__RESERVED16:
				return getReserved16();
			case ClusterPackage.CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING:
				return isAllowAccessRightAuditEventsRecording();
			case ClusterPackage.CLUSTER__PING_PERIOD:
				return getPingPeriod();
			case ClusterPackage.CLUSTER__PING_TIMEOUT:
				return getPingTimeout();
			case ClusterPackage.CLUSTER__RESTART_SCHEDULE:
				return getRestartSchedule();
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
			case ClusterPackage.CLUSTER__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.CLUSTER__HOST:
				setHost((String)newValue);
				return;
			case ClusterPackage.CLUSTER__PORT:
				setPort((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.CLUSTER__EXPIRATION_TIMEOUT:
				setExpirationTimeout((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__LIFETIME_LIMIT:
				setLifetimeLimit((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__MAX_MEMORY_SIZE:
				setMaxMemorySize((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__MAX_MEMORY_TIME_LIMIT:
				setMaxMemoryTimeLimit((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__SECURITY_LEVEL:
				setSecurityLevel((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL:
				setSessionFaultToleranceLevel((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__LOAD_BALANCING_MODE:
				setLoadBalancingMode((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__ERRORS_COUNT_THRESHOLD:
				setErrorsCountThreshold((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__KILL_PROBLEM_PROCESSES:
				setKillProblemProcesses((Boolean)newValue);
				return;
			case ClusterPackage.CLUSTER__KILL_BY_MEMORY_WITH_DUMP:
				setKillByMemoryWithDump((Boolean)newValue);
				return;
			case ClusterPackage.CLUSTER__RESERVED16:
				setReserved16((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING:
				setAllowAccessRightAuditEventsRecording((Boolean)newValue);
				return;
			case ClusterPackage.CLUSTER__PING_PERIOD:
				setPingPeriod((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__PING_TIMEOUT:
				setPingTimeout((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__RESTART_SCHEDULE:
				setRestartSchedule((String)newValue);
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
			case ClusterPackage.CLUSTER__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.CLUSTER__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case ClusterPackage.CLUSTER__PORT:
				unsetPort();
				return;
			case ClusterPackage.CLUSTER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.CLUSTER__EXPIRATION_TIMEOUT:
				unsetExpirationTimeout();
				return;
			case ClusterPackage.CLUSTER__LIFETIME_LIMIT:
				unsetLifetimeLimit();
				return;
			case ClusterPackage.CLUSTER__MAX_MEMORY_SIZE:
				unsetMaxMemorySize();
				return;
			case ClusterPackage.CLUSTER__MAX_MEMORY_TIME_LIMIT:
				unsetMaxMemoryTimeLimit();
				return;
			case ClusterPackage.CLUSTER__SECURITY_LEVEL:
				unsetSecurityLevel();
				return;
			case ClusterPackage.CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL:
				unsetSessionFaultToleranceLevel();
				return;
			case ClusterPackage.CLUSTER__LOAD_BALANCING_MODE:
				unsetLoadBalancingMode();
				return;
			case ClusterPackage.CLUSTER__ERRORS_COUNT_THRESHOLD:
				unsetErrorsCountThreshold();
				return;
			case ClusterPackage.CLUSTER__KILL_PROBLEM_PROCESSES:
				unsetKillProblemProcesses();
				return;
			case ClusterPackage.CLUSTER__KILL_BY_MEMORY_WITH_DUMP:
				unsetKillByMemoryWithDump();
				return;
			case ClusterPackage.CLUSTER__RESERVED16:
				unsetReserved16();
				return;
			case ClusterPackage.CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING:
				unsetAllowAccessRightAuditEventsRecording();
				return;
			case ClusterPackage.CLUSTER__PING_PERIOD:
				unsetPingPeriod();
				return;
			case ClusterPackage.CLUSTER__PING_TIMEOUT:
				unsetPingTimeout();
				return;
			case ClusterPackage.CLUSTER__RESTART_SCHEDULE:
				setRestartSchedule(RESTART_SCHEDULE_EDEFAULT);
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
			case ClusterPackage.CLUSTER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.CLUSTER__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case ClusterPackage.CLUSTER__PORT:
				return isSetPort();
			case ClusterPackage.CLUSTER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.CLUSTER__EXPIRATION_TIMEOUT:
				return isSetExpirationTimeout();
			case ClusterPackage.CLUSTER__LIFETIME_LIMIT:
				return isSetLifetimeLimit();
			case ClusterPackage.CLUSTER__MAX_MEMORY_SIZE:
				return isSetMaxMemorySize();
			case ClusterPackage.CLUSTER__MAX_MEMORY_TIME_LIMIT:
				return isSetMaxMemoryTimeLimit();
			case ClusterPackage.CLUSTER__SECURITY_LEVEL:
				return isSetSecurityLevel();
			case ClusterPackage.CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL:
				return isSetSessionFaultToleranceLevel();
			case ClusterPackage.CLUSTER__LOAD_BALANCING_MODE:
				return isSetLoadBalancingMode();
			case ClusterPackage.CLUSTER__ERRORS_COUNT_THRESHOLD:
				return isSetErrorsCountThreshold();
			case ClusterPackage.CLUSTER__KILL_PROBLEM_PROCESSES:
				return isSetKillProblemProcesses();
			case ClusterPackage.CLUSTER__KILL_BY_MEMORY_WITH_DUMP:
				return isSetKillByMemoryWithDump();
			case ClusterPackage.CLUSTER__RESERVED16:
				return isSetReserved16();
			case ClusterPackage.CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING:
				return isSetAllowAccessRightAuditEventsRecording();
			case ClusterPackage.CLUSTER__PING_PERIOD:
				return isSetPingPeriod();
			case ClusterPackage.CLUSTER__PING_TIMEOUT:
				return isSetPingTimeout();
			case ClusterPackage.CLUSTER__RESTART_SCHEDULE:
				return RESTART_SCHEDULE_EDEFAULT == null ? restartSchedule != null : !RESTART_SCHEDULE_EDEFAULT.equals(restartSchedule);
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
		result.append(", host: ");
		result.append(host);
		result.append(", port: ");
		if ((bits & PORT_ESETFLAG) != 0) result.append(port); else result.append("<unset>");
		result.append(", name: ");
		result.append(name);
		result.append(", expirationTimeout: ");
		if ((bits & EXPIRATION_TIMEOUT_ESETFLAG) != 0) result.append(expirationTimeout); else result.append("<unset>");
		result.append(", lifetimeLimit: ");
		if ((bits & LIFETIME_LIMIT_ESETFLAG) != 0) result.append(lifetimeLimit); else result.append("<unset>");
		result.append(", maxMemorySize: ");
		if ((bits & MAX_MEMORY_SIZE_ESETFLAG) != 0) result.append(maxMemorySize); else result.append("<unset>");
		result.append(", maxMemoryTimeLimit: ");
		if ((bits & MAX_MEMORY_TIME_LIMIT_ESETFLAG) != 0) result.append(maxMemoryTimeLimit); else result.append("<unset>");
		result.append(", securityLevel: ");
		if ((bits & SECURITY_LEVEL_ESETFLAG) != 0) result.append(securityLevel); else result.append("<unset>");
		result.append(", sessionFaultToleranceLevel: ");
		if ((bits & SESSION_FAULT_TOLERANCE_LEVEL_ESETFLAG) != 0) result.append(sessionFaultToleranceLevel); else result.append("<unset>");
		result.append(", loadBalancingMode: ");
		if ((bits & LOAD_BALANCING_MODE_ESETFLAG) != 0) result.append(loadBalancingMode); else result.append("<unset>");
		result.append(", errorsCountThreshold: ");
		if ((bits & ERRORS_COUNT_THRESHOLD_ESETFLAG) != 0) result.append(errorsCountThreshold); else result.append("<unset>");
		result.append(", killProblemProcesses: ");
		if ((bits & KILL_PROBLEM_PROCESSES_ESETFLAG) != 0) result.append((bits & KILL_PROBLEM_PROCESSES_EFLAG) != 0); else result.append("<unset>");
		result.append(", killByMemoryWithDump: ");
		if ((bits & KILL_BY_MEMORY_WITH_DUMP_ESETFLAG) != 0) result.append((bits & KILL_BY_MEMORY_WITH_DUMP_EFLAG) != 0); else result.append("<unset>");
		result.append(", reserved16: ");
		if ((bits & RESERVED16_ESETFLAG) != 0) result.append(reserved16); else result.append("<unset>");
		result.append(", allowAccessRightAuditEventsRecording: ");
		if ((bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_ESETFLAG) != 0) result.append((bits & ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING_EFLAG) != 0); else result.append("<unset>");
		result.append(", pingPeriod: ");
		if ((bits & PING_PERIOD_ESETFLAG) != 0) result.append(pingPeriod); else result.append("<unset>");
		result.append(", pingTimeout: ");
		if ((bits & PING_TIMEOUT_ESETFLAG) != 0) result.append(pingTimeout); else result.append("<unset>");
		result.append(", restartSchedule: ");
		result.append(restartSchedule);
		result.append(')');
		return result.toString();
	}

} //ClusterImpl
