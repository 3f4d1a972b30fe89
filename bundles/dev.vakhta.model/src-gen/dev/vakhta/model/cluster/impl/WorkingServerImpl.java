/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.WorkingServer;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Working Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getAgentHost <em>Agent Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getAgentPort <em>Agent Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getPortRanges <em>Port Ranges</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#isMain <em>Main</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#isDedicateManagers <em>Dedicate Managers</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getInfobasesLimit <em>Infobases Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getMemoryLimit <em>Memory Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getConnectionsLimit <em>Connections Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getSafeWorkingProcessesMemoryLimit <em>Safe Working Processes Memory Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getSafeCallMemoryLimit <em>Safe Call Memory Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getClusterPort <em>Cluster Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getCriticalTotalMemory <em>Critical Total Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getTemporaryAllowedTotalMemory <em>Temporary Allowed Total Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getTemporaryAllowedTotalMemoryTimeLimit <em>Temporary Allowed Total Memory Time Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getServicePrincipalName <em>Service Principal Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getRestartSchedule <em>Restart Schedule</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingServerImpl#getReserved16 <em>Reserved16</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkingServerImpl extends MinimalEObjectImpl.Container implements WorkingServer {
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
	 * The default value of the '{@link #getAgentHost() <em>Agent Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentHost()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENT_HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgentHost() <em>Agent Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentHost()
	 * @generated
	 * @ordered
	 */
	protected String agentHost = AGENT_HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgentPort() <em>Agent Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentPort()
	 * @generated
	 * @ordered
	 */
	protected static final int AGENT_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAgentPort() <em>Agent Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentPort()
	 * @generated
	 * @ordered
	 */
	protected int agentPort = AGENT_PORT_EDEFAULT;

	/**
	 * The flag representing whether the Agent Port attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AGENT_PORT_ESETFLAG = 1 << 0;

	/**
	 * The cached value of the '{@link #getPortRanges() <em>Port Ranges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortRanges()
	 * @generated
	 * @ordered
	 */
	protected EList<PortRange> portRanges;

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
	 * The default value of the '{@link #isMain() <em>Main</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMain()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MAIN_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isMain() <em>Main</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMain()
	 * @generated
	 * @ordered
	 */
	protected static final int MAIN_EFLAG = 1 << 1;

	/**
	 * The flag representing whether the Main attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MAIN_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #isDedicateManagers() <em>Dedicate Managers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDedicateManagers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEDICATE_MANAGERS_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isDedicateManagers() <em>Dedicate Managers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDedicateManagers()
	 * @generated
	 * @ordered
	 */
	protected static final int DEDICATE_MANAGERS_EFLAG = 1 << 3;

	/**
	 * The flag representing whether the Dedicate Managers attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DEDICATE_MANAGERS_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #getInfobasesLimit() <em>Infobases Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobasesLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int INFOBASES_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInfobasesLimit() <em>Infobases Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobasesLimit()
	 * @generated
	 * @ordered
	 */
	protected int infobasesLimit = INFOBASES_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Infobases Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int INFOBASES_LIMIT_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getMemoryLimit() <em>Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_LIMIT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryLimit() <em>Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected long memoryLimit = MEMORY_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Memory Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_LIMIT_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #getConnectionsLimit() <em>Connections Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionsLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECTIONS_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConnectionsLimit() <em>Connections Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionsLimit()
	 * @generated
	 * @ordered
	 */
	protected int connectionsLimit = CONNECTIONS_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Connections Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECTIONS_LIMIT_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getSafeWorkingProcessesMemoryLimit() <em>Safe Working Processes Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeWorkingProcessesMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected static final long SAFE_WORKING_PROCESSES_MEMORY_LIMIT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSafeWorkingProcessesMemoryLimit() <em>Safe Working Processes Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeWorkingProcessesMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected long safeWorkingProcessesMemoryLimit = SAFE_WORKING_PROCESSES_MEMORY_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Safe Working Processes Memory Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SAFE_WORKING_PROCESSES_MEMORY_LIMIT_ESETFLAG = 1 << 8;

	/**
	 * The default value of the '{@link #getSafeCallMemoryLimit() <em>Safe Call Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeCallMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected static final long SAFE_CALL_MEMORY_LIMIT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSafeCallMemoryLimit() <em>Safe Call Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeCallMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected long safeCallMemoryLimit = SAFE_CALL_MEMORY_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Safe Call Memory Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SAFE_CALL_MEMORY_LIMIT_ESETFLAG = 1 << 9;

	/**
	 * The default value of the '{@link #getClusterPort() <em>Cluster Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusterPort()
	 * @generated
	 * @ordered
	 */
	protected static final int CLUSTER_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClusterPort() <em>Cluster Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusterPort()
	 * @generated
	 * @ordered
	 */
	protected int clusterPort = CLUSTER_PORT_EDEFAULT;

	/**
	 * The flag representing whether the Cluster Port attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CLUSTER_PORT_ESETFLAG = 1 << 10;

	/**
	 * The default value of the '{@link #getCriticalTotalMemory() <em>Critical Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalTotalMemory()
	 * @generated
	 * @ordered
	 */
	protected static final long CRITICAL_TOTAL_MEMORY_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCriticalTotalMemory() <em>Critical Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalTotalMemory()
	 * @generated
	 * @ordered
	 */
	protected long criticalTotalMemory = CRITICAL_TOTAL_MEMORY_EDEFAULT;

	/**
	 * The flag representing whether the Critical Total Memory attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CRITICAL_TOTAL_MEMORY_ESETFLAG = 1 << 11;

	/**
	 * The default value of the '{@link #getTemporaryAllowedTotalMemory() <em>Temporary Allowed Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporaryAllowedTotalMemory()
	 * @generated
	 * @ordered
	 */
	protected static final long TEMPORARY_ALLOWED_TOTAL_MEMORY_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTemporaryAllowedTotalMemory() <em>Temporary Allowed Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporaryAllowedTotalMemory()
	 * @generated
	 * @ordered
	 */
	protected long temporaryAllowedTotalMemory = TEMPORARY_ALLOWED_TOTAL_MEMORY_EDEFAULT;

	/**
	 * The flag representing whether the Temporary Allowed Total Memory attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int TEMPORARY_ALLOWED_TOTAL_MEMORY_ESETFLAG = 1 << 12;

	/**
	 * The default value of the '{@link #getTemporaryAllowedTotalMemoryTimeLimit() <em>Temporary Allowed Total Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporaryAllowedTotalMemoryTimeLimit()
	 * @generated
	 * @ordered
	 */
	protected static final long TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTemporaryAllowedTotalMemoryTimeLimit() <em>Temporary Allowed Total Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporaryAllowedTotalMemoryTimeLimit()
	 * @generated
	 * @ordered
	 */
	protected long temporaryAllowedTotalMemoryTimeLimit = TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_EDEFAULT;

	/**
	 * The flag representing whether the Temporary Allowed Total Memory Time Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_ESETFLAG = 1 << 13;

	/**
	 * The default value of the '{@link #getServicePrincipalName() <em>Service Principal Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServicePrincipalName()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_PRINCIPAL_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServicePrincipalName() <em>Service Principal Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServicePrincipalName()
	 * @generated
	 * @ordered
	 */
	protected String servicePrincipalName = SERVICE_PRINCIPAL_NAME_EDEFAULT;

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
	protected static final int RESERVED16_ESETFLAG = 1 << 14;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkingServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.WORKING_SERVER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgentHost() {
		return agentHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgentHost(String newAgentHost) {
		String oldAgentHost = agentHost;
		agentHost = newAgentHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__AGENT_HOST, oldAgentHost, agentHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAgentPort() {
		return agentPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgentPort(int newAgentPort) {
		int oldAgentPort = agentPort;
		agentPort = newAgentPort;
		boolean oldAgentPortESet = (bits & AGENT_PORT_ESETFLAG) != 0;
		bits |= AGENT_PORT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__AGENT_PORT, oldAgentPort, agentPort, !oldAgentPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAgentPort() {
		int oldAgentPort = agentPort;
		boolean oldAgentPortESet = (bits & AGENT_PORT_ESETFLAG) != 0;
		agentPort = AGENT_PORT_EDEFAULT;
		bits &= ~AGENT_PORT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__AGENT_PORT, oldAgentPort, AGENT_PORT_EDEFAULT, oldAgentPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAgentPort() {
		return (bits & AGENT_PORT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PortRange> getPortRanges() {
		if (portRanges == null) {
			portRanges = new EObjectContainmentEList<PortRange>(PortRange.class, this, ClusterPackage.WORKING_SERVER__PORT_RANGES);
		}
		return portRanges;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMain() {
		return (bits & MAIN_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMain(boolean newMain) {
		boolean oldMain = (bits & MAIN_EFLAG) != 0;
		if (newMain) bits |= MAIN_EFLAG; else bits &= ~MAIN_EFLAG;
		boolean oldMainESet = (bits & MAIN_ESETFLAG) != 0;
		bits |= MAIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__MAIN, oldMain, newMain, !oldMainESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMain() {
		boolean oldMain = (bits & MAIN_EFLAG) != 0;
		boolean oldMainESet = (bits & MAIN_ESETFLAG) != 0;
		if (MAIN_EDEFAULT) bits |= MAIN_EFLAG; else bits &= ~MAIN_EFLAG;
		bits &= ~MAIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__MAIN, oldMain, MAIN_EDEFAULT, oldMainESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMain() {
		return (bits & MAIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDedicateManagers() {
		return (bits & DEDICATE_MANAGERS_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDedicateManagers(boolean newDedicateManagers) {
		boolean oldDedicateManagers = (bits & DEDICATE_MANAGERS_EFLAG) != 0;
		if (newDedicateManagers) bits |= DEDICATE_MANAGERS_EFLAG; else bits &= ~DEDICATE_MANAGERS_EFLAG;
		boolean oldDedicateManagersESet = (bits & DEDICATE_MANAGERS_ESETFLAG) != 0;
		bits |= DEDICATE_MANAGERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__DEDICATE_MANAGERS, oldDedicateManagers, newDedicateManagers, !oldDedicateManagersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDedicateManagers() {
		boolean oldDedicateManagers = (bits & DEDICATE_MANAGERS_EFLAG) != 0;
		boolean oldDedicateManagersESet = (bits & DEDICATE_MANAGERS_ESETFLAG) != 0;
		if (DEDICATE_MANAGERS_EDEFAULT) bits |= DEDICATE_MANAGERS_EFLAG; else bits &= ~DEDICATE_MANAGERS_EFLAG;
		bits &= ~DEDICATE_MANAGERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__DEDICATE_MANAGERS, oldDedicateManagers, DEDICATE_MANAGERS_EDEFAULT, oldDedicateManagersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDedicateManagers() {
		return (bits & DEDICATE_MANAGERS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInfobasesLimit() {
		return infobasesLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfobasesLimit(int newInfobasesLimit) {
		int oldInfobasesLimit = infobasesLimit;
		infobasesLimit = newInfobasesLimit;
		boolean oldInfobasesLimitESet = (bits & INFOBASES_LIMIT_ESETFLAG) != 0;
		bits |= INFOBASES_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__INFOBASES_LIMIT, oldInfobasesLimit, infobasesLimit, !oldInfobasesLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetInfobasesLimit() {
		int oldInfobasesLimit = infobasesLimit;
		boolean oldInfobasesLimitESet = (bits & INFOBASES_LIMIT_ESETFLAG) != 0;
		infobasesLimit = INFOBASES_LIMIT_EDEFAULT;
		bits &= ~INFOBASES_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__INFOBASES_LIMIT, oldInfobasesLimit, INFOBASES_LIMIT_EDEFAULT, oldInfobasesLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetInfobasesLimit() {
		return (bits & INFOBASES_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryLimit() {
		return memoryLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryLimit(long newMemoryLimit) {
		long oldMemoryLimit = memoryLimit;
		memoryLimit = newMemoryLimit;
		boolean oldMemoryLimitESet = (bits & MEMORY_LIMIT_ESETFLAG) != 0;
		bits |= MEMORY_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__MEMORY_LIMIT, oldMemoryLimit, memoryLimit, !oldMemoryLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryLimit() {
		long oldMemoryLimit = memoryLimit;
		boolean oldMemoryLimitESet = (bits & MEMORY_LIMIT_ESETFLAG) != 0;
		memoryLimit = MEMORY_LIMIT_EDEFAULT;
		bits &= ~MEMORY_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__MEMORY_LIMIT, oldMemoryLimit, MEMORY_LIMIT_EDEFAULT, oldMemoryLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryLimit() {
		return (bits & MEMORY_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConnectionsLimit() {
		return connectionsLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectionsLimit(int newConnectionsLimit) {
		int oldConnectionsLimit = connectionsLimit;
		connectionsLimit = newConnectionsLimit;
		boolean oldConnectionsLimitESet = (bits & CONNECTIONS_LIMIT_ESETFLAG) != 0;
		bits |= CONNECTIONS_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__CONNECTIONS_LIMIT, oldConnectionsLimit, connectionsLimit, !oldConnectionsLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConnectionsLimit() {
		int oldConnectionsLimit = connectionsLimit;
		boolean oldConnectionsLimitESet = (bits & CONNECTIONS_LIMIT_ESETFLAG) != 0;
		connectionsLimit = CONNECTIONS_LIMIT_EDEFAULT;
		bits &= ~CONNECTIONS_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__CONNECTIONS_LIMIT, oldConnectionsLimit, CONNECTIONS_LIMIT_EDEFAULT, oldConnectionsLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConnectionsLimit() {
		return (bits & CONNECTIONS_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSafeWorkingProcessesMemoryLimit() {
		return safeWorkingProcessesMemoryLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafeWorkingProcessesMemoryLimit(long newSafeWorkingProcessesMemoryLimit) {
		long oldSafeWorkingProcessesMemoryLimit = safeWorkingProcessesMemoryLimit;
		safeWorkingProcessesMemoryLimit = newSafeWorkingProcessesMemoryLimit;
		boolean oldSafeWorkingProcessesMemoryLimitESet = (bits & SAFE_WORKING_PROCESSES_MEMORY_LIMIT_ESETFLAG) != 0;
		bits |= SAFE_WORKING_PROCESSES_MEMORY_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT, oldSafeWorkingProcessesMemoryLimit, safeWorkingProcessesMemoryLimit, !oldSafeWorkingProcessesMemoryLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSafeWorkingProcessesMemoryLimit() {
		long oldSafeWorkingProcessesMemoryLimit = safeWorkingProcessesMemoryLimit;
		boolean oldSafeWorkingProcessesMemoryLimitESet = (bits & SAFE_WORKING_PROCESSES_MEMORY_LIMIT_ESETFLAG) != 0;
		safeWorkingProcessesMemoryLimit = SAFE_WORKING_PROCESSES_MEMORY_LIMIT_EDEFAULT;
		bits &= ~SAFE_WORKING_PROCESSES_MEMORY_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT, oldSafeWorkingProcessesMemoryLimit, SAFE_WORKING_PROCESSES_MEMORY_LIMIT_EDEFAULT, oldSafeWorkingProcessesMemoryLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSafeWorkingProcessesMemoryLimit() {
		return (bits & SAFE_WORKING_PROCESSES_MEMORY_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSafeCallMemoryLimit() {
		return safeCallMemoryLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafeCallMemoryLimit(long newSafeCallMemoryLimit) {
		long oldSafeCallMemoryLimit = safeCallMemoryLimit;
		safeCallMemoryLimit = newSafeCallMemoryLimit;
		boolean oldSafeCallMemoryLimitESet = (bits & SAFE_CALL_MEMORY_LIMIT_ESETFLAG) != 0;
		bits |= SAFE_CALL_MEMORY_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT, oldSafeCallMemoryLimit, safeCallMemoryLimit, !oldSafeCallMemoryLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSafeCallMemoryLimit() {
		long oldSafeCallMemoryLimit = safeCallMemoryLimit;
		boolean oldSafeCallMemoryLimitESet = (bits & SAFE_CALL_MEMORY_LIMIT_ESETFLAG) != 0;
		safeCallMemoryLimit = SAFE_CALL_MEMORY_LIMIT_EDEFAULT;
		bits &= ~SAFE_CALL_MEMORY_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT, oldSafeCallMemoryLimit, SAFE_CALL_MEMORY_LIMIT_EDEFAULT, oldSafeCallMemoryLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSafeCallMemoryLimit() {
		return (bits & SAFE_CALL_MEMORY_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClusterPort() {
		return clusterPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClusterPort(int newClusterPort) {
		int oldClusterPort = clusterPort;
		clusterPort = newClusterPort;
		boolean oldClusterPortESet = (bits & CLUSTER_PORT_ESETFLAG) != 0;
		bits |= CLUSTER_PORT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__CLUSTER_PORT, oldClusterPort, clusterPort, !oldClusterPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetClusterPort() {
		int oldClusterPort = clusterPort;
		boolean oldClusterPortESet = (bits & CLUSTER_PORT_ESETFLAG) != 0;
		clusterPort = CLUSTER_PORT_EDEFAULT;
		bits &= ~CLUSTER_PORT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__CLUSTER_PORT, oldClusterPort, CLUSTER_PORT_EDEFAULT, oldClusterPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetClusterPort() {
		return (bits & CLUSTER_PORT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCriticalTotalMemory() {
		return criticalTotalMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticalTotalMemory(long newCriticalTotalMemory) {
		long oldCriticalTotalMemory = criticalTotalMemory;
		criticalTotalMemory = newCriticalTotalMemory;
		boolean oldCriticalTotalMemoryESet = (bits & CRITICAL_TOTAL_MEMORY_ESETFLAG) != 0;
		bits |= CRITICAL_TOTAL_MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__CRITICAL_TOTAL_MEMORY, oldCriticalTotalMemory, criticalTotalMemory, !oldCriticalTotalMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCriticalTotalMemory() {
		long oldCriticalTotalMemory = criticalTotalMemory;
		boolean oldCriticalTotalMemoryESet = (bits & CRITICAL_TOTAL_MEMORY_ESETFLAG) != 0;
		criticalTotalMemory = CRITICAL_TOTAL_MEMORY_EDEFAULT;
		bits &= ~CRITICAL_TOTAL_MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__CRITICAL_TOTAL_MEMORY, oldCriticalTotalMemory, CRITICAL_TOTAL_MEMORY_EDEFAULT, oldCriticalTotalMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCriticalTotalMemory() {
		return (bits & CRITICAL_TOTAL_MEMORY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTemporaryAllowedTotalMemory() {
		return temporaryAllowedTotalMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemporaryAllowedTotalMemory(long newTemporaryAllowedTotalMemory) {
		long oldTemporaryAllowedTotalMemory = temporaryAllowedTotalMemory;
		temporaryAllowedTotalMemory = newTemporaryAllowedTotalMemory;
		boolean oldTemporaryAllowedTotalMemoryESet = (bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_ESETFLAG) != 0;
		bits |= TEMPORARY_ALLOWED_TOTAL_MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY, oldTemporaryAllowedTotalMemory, temporaryAllowedTotalMemory, !oldTemporaryAllowedTotalMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTemporaryAllowedTotalMemory() {
		long oldTemporaryAllowedTotalMemory = temporaryAllowedTotalMemory;
		boolean oldTemporaryAllowedTotalMemoryESet = (bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_ESETFLAG) != 0;
		temporaryAllowedTotalMemory = TEMPORARY_ALLOWED_TOTAL_MEMORY_EDEFAULT;
		bits &= ~TEMPORARY_ALLOWED_TOTAL_MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY, oldTemporaryAllowedTotalMemory, TEMPORARY_ALLOWED_TOTAL_MEMORY_EDEFAULT, oldTemporaryAllowedTotalMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTemporaryAllowedTotalMemory() {
		return (bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTemporaryAllowedTotalMemoryTimeLimit() {
		return temporaryAllowedTotalMemoryTimeLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemporaryAllowedTotalMemoryTimeLimit(long newTemporaryAllowedTotalMemoryTimeLimit) {
		long oldTemporaryAllowedTotalMemoryTimeLimit = temporaryAllowedTotalMemoryTimeLimit;
		temporaryAllowedTotalMemoryTimeLimit = newTemporaryAllowedTotalMemoryTimeLimit;
		boolean oldTemporaryAllowedTotalMemoryTimeLimitESet = (bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_ESETFLAG) != 0;
		bits |= TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT, oldTemporaryAllowedTotalMemoryTimeLimit, temporaryAllowedTotalMemoryTimeLimit, !oldTemporaryAllowedTotalMemoryTimeLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTemporaryAllowedTotalMemoryTimeLimit() {
		long oldTemporaryAllowedTotalMemoryTimeLimit = temporaryAllowedTotalMemoryTimeLimit;
		boolean oldTemporaryAllowedTotalMemoryTimeLimitESet = (bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_ESETFLAG) != 0;
		temporaryAllowedTotalMemoryTimeLimit = TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_EDEFAULT;
		bits &= ~TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT, oldTemporaryAllowedTotalMemoryTimeLimit, TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_EDEFAULT, oldTemporaryAllowedTotalMemoryTimeLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTemporaryAllowedTotalMemoryTimeLimit() {
		return (bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServicePrincipalName() {
		return servicePrincipalName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServicePrincipalName(String newServicePrincipalName) {
		String oldServicePrincipalName = servicePrincipalName;
		servicePrincipalName = newServicePrincipalName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__SERVICE_PRINCIPAL_NAME, oldServicePrincipalName, servicePrincipalName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__RESTART_SCHEDULE, oldRestartSchedule, restartSchedule));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.WORKING_SERVER__RESERVED16, oldReserved16, reserved16, !oldReserved16ESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.WORKING_SERVER__RESERVED16, oldReserved16, RESERVED16_EDEFAULT, oldReserved16ESet));
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
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.WORKING_SERVER__PORT_RANGES:
				return ((InternalEList<?>)getPortRanges()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.WORKING_SERVER__ID:
				return getId();
			case ClusterPackage.WORKING_SERVER__AGENT_HOST:
				return getAgentHost();
			case ClusterPackage.WORKING_SERVER__AGENT_PORT:
				return getAgentPort();
			case ClusterPackage.WORKING_SERVER__PORT_RANGES:
				return getPortRanges();
			case ClusterPackage.WORKING_SERVER__NAME:
				return getName();
			case ClusterPackage.WORKING_SERVER__MAIN:
				return isMain();
			case ClusterPackage.WORKING_SERVER__DEDICATE_MANAGERS:
				return isDedicateManagers();
			case ClusterPackage.WORKING_SERVER__INFOBASES_LIMIT:
				return getInfobasesLimit();
			case ClusterPackage.WORKING_SERVER__MEMORY_LIMIT:
				return getMemoryLimit();
			case ClusterPackage.WORKING_SERVER__CONNECTIONS_LIMIT:
				return getConnectionsLimit();
			case ClusterPackage.WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT:
				return getSafeWorkingProcessesMemoryLimit();
			case ClusterPackage.WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT:
				return getSafeCallMemoryLimit();
			case ClusterPackage.WORKING_SERVER__CLUSTER_PORT:
				return getClusterPort();
			case ClusterPackage.WORKING_SERVER__CRITICAL_TOTAL_MEMORY:
				return getCriticalTotalMemory();
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY:
				return getTemporaryAllowedTotalMemory();
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT:
				return getTemporaryAllowedTotalMemoryTimeLimit();
			case ClusterPackage.WORKING_SERVER__SERVICE_PRINCIPAL_NAME:
				return getServicePrincipalName();
			case ClusterPackage.WORKING_SERVER__RESTART_SCHEDULE:
				return getRestartSchedule();
			case ClusterPackage.WORKING_SERVER__RESERVED16:
				return getReserved16();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.WORKING_SERVER__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__AGENT_HOST:
				setAgentHost((String)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__AGENT_PORT:
				setAgentPort((Integer)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__PORT_RANGES:
				getPortRanges().clear();
				getPortRanges().addAll((Collection<? extends PortRange>)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__MAIN:
				setMain((Boolean)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__DEDICATE_MANAGERS:
				setDedicateManagers((Boolean)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__INFOBASES_LIMIT:
				setInfobasesLimit((Integer)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__MEMORY_LIMIT:
				setMemoryLimit((Long)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__CONNECTIONS_LIMIT:
				setConnectionsLimit((Integer)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT:
				setSafeWorkingProcessesMemoryLimit((Long)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT:
				setSafeCallMemoryLimit((Long)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__CLUSTER_PORT:
				setClusterPort((Integer)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__CRITICAL_TOTAL_MEMORY:
				setCriticalTotalMemory((Long)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY:
				setTemporaryAllowedTotalMemory((Long)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT:
				setTemporaryAllowedTotalMemoryTimeLimit((Long)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__SERVICE_PRINCIPAL_NAME:
				setServicePrincipalName((String)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__RESTART_SCHEDULE:
				setRestartSchedule((String)newValue);
				return;
			case ClusterPackage.WORKING_SERVER__RESERVED16:
				setReserved16((Integer)newValue);
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
			case ClusterPackage.WORKING_SERVER__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.WORKING_SERVER__AGENT_HOST:
				setAgentHost(AGENT_HOST_EDEFAULT);
				return;
			case ClusterPackage.WORKING_SERVER__AGENT_PORT:
				unsetAgentPort();
				return;
			case ClusterPackage.WORKING_SERVER__PORT_RANGES:
				getPortRanges().clear();
				return;
			case ClusterPackage.WORKING_SERVER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.WORKING_SERVER__MAIN:
				unsetMain();
				return;
			case ClusterPackage.WORKING_SERVER__DEDICATE_MANAGERS:
				unsetDedicateManagers();
				return;
			case ClusterPackage.WORKING_SERVER__INFOBASES_LIMIT:
				unsetInfobasesLimit();
				return;
			case ClusterPackage.WORKING_SERVER__MEMORY_LIMIT:
				unsetMemoryLimit();
				return;
			case ClusterPackage.WORKING_SERVER__CONNECTIONS_LIMIT:
				unsetConnectionsLimit();
				return;
			case ClusterPackage.WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT:
				unsetSafeWorkingProcessesMemoryLimit();
				return;
			case ClusterPackage.WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT:
				unsetSafeCallMemoryLimit();
				return;
			case ClusterPackage.WORKING_SERVER__CLUSTER_PORT:
				unsetClusterPort();
				return;
			case ClusterPackage.WORKING_SERVER__CRITICAL_TOTAL_MEMORY:
				unsetCriticalTotalMemory();
				return;
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY:
				unsetTemporaryAllowedTotalMemory();
				return;
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT:
				unsetTemporaryAllowedTotalMemoryTimeLimit();
				return;
			case ClusterPackage.WORKING_SERVER__SERVICE_PRINCIPAL_NAME:
				setServicePrincipalName(SERVICE_PRINCIPAL_NAME_EDEFAULT);
				return;
			case ClusterPackage.WORKING_SERVER__RESTART_SCHEDULE:
				setRestartSchedule(RESTART_SCHEDULE_EDEFAULT);
				return;
			case ClusterPackage.WORKING_SERVER__RESERVED16:
				unsetReserved16();
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
			case ClusterPackage.WORKING_SERVER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.WORKING_SERVER__AGENT_HOST:
				return AGENT_HOST_EDEFAULT == null ? agentHost != null : !AGENT_HOST_EDEFAULT.equals(agentHost);
			case ClusterPackage.WORKING_SERVER__AGENT_PORT:
				return isSetAgentPort();
			case ClusterPackage.WORKING_SERVER__PORT_RANGES:
				return portRanges != null && !portRanges.isEmpty();
			case ClusterPackage.WORKING_SERVER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.WORKING_SERVER__MAIN:
				return isSetMain();
			case ClusterPackage.WORKING_SERVER__DEDICATE_MANAGERS:
				return isSetDedicateManagers();
			case ClusterPackage.WORKING_SERVER__INFOBASES_LIMIT:
				return isSetInfobasesLimit();
			case ClusterPackage.WORKING_SERVER__MEMORY_LIMIT:
				return isSetMemoryLimit();
			case ClusterPackage.WORKING_SERVER__CONNECTIONS_LIMIT:
				return isSetConnectionsLimit();
			case ClusterPackage.WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT:
				return isSetSafeWorkingProcessesMemoryLimit();
			case ClusterPackage.WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT:
				return isSetSafeCallMemoryLimit();
			case ClusterPackage.WORKING_SERVER__CLUSTER_PORT:
				return isSetClusterPort();
			case ClusterPackage.WORKING_SERVER__CRITICAL_TOTAL_MEMORY:
				return isSetCriticalTotalMemory();
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY:
				return isSetTemporaryAllowedTotalMemory();
			case ClusterPackage.WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT:
				return isSetTemporaryAllowedTotalMemoryTimeLimit();
			case ClusterPackage.WORKING_SERVER__SERVICE_PRINCIPAL_NAME:
				return SERVICE_PRINCIPAL_NAME_EDEFAULT == null ? servicePrincipalName != null : !SERVICE_PRINCIPAL_NAME_EDEFAULT.equals(servicePrincipalName);
			case ClusterPackage.WORKING_SERVER__RESTART_SCHEDULE:
				return RESTART_SCHEDULE_EDEFAULT == null ? restartSchedule != null : !RESTART_SCHEDULE_EDEFAULT.equals(restartSchedule);
			case ClusterPackage.WORKING_SERVER__RESERVED16:
				return isSetReserved16();
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
		result.append(", agentHost: ");
		result.append(agentHost);
		result.append(", agentPort: ");
		if ((bits & AGENT_PORT_ESETFLAG) != 0) result.append(agentPort); else result.append("<unset>");
		result.append(", name: ");
		result.append(name);
		result.append(", main: ");
		if ((bits & MAIN_ESETFLAG) != 0) result.append((bits & MAIN_EFLAG) != 0); else result.append("<unset>");
		result.append(", dedicateManagers: ");
		if ((bits & DEDICATE_MANAGERS_ESETFLAG) != 0) result.append((bits & DEDICATE_MANAGERS_EFLAG) != 0); else result.append("<unset>");
		result.append(", infobasesLimit: ");
		if ((bits & INFOBASES_LIMIT_ESETFLAG) != 0) result.append(infobasesLimit); else result.append("<unset>");
		result.append(", memoryLimit: ");
		if ((bits & MEMORY_LIMIT_ESETFLAG) != 0) result.append(memoryLimit); else result.append("<unset>");
		result.append(", connectionsLimit: ");
		if ((bits & CONNECTIONS_LIMIT_ESETFLAG) != 0) result.append(connectionsLimit); else result.append("<unset>");
		result.append(", safeWorkingProcessesMemoryLimit: ");
		if ((bits & SAFE_WORKING_PROCESSES_MEMORY_LIMIT_ESETFLAG) != 0) result.append(safeWorkingProcessesMemoryLimit); else result.append("<unset>");
		result.append(", safeCallMemoryLimit: ");
		if ((bits & SAFE_CALL_MEMORY_LIMIT_ESETFLAG) != 0) result.append(safeCallMemoryLimit); else result.append("<unset>");
		result.append(", clusterPort: ");
		if ((bits & CLUSTER_PORT_ESETFLAG) != 0) result.append(clusterPort); else result.append("<unset>");
		result.append(", criticalTotalMemory: ");
		if ((bits & CRITICAL_TOTAL_MEMORY_ESETFLAG) != 0) result.append(criticalTotalMemory); else result.append("<unset>");
		result.append(", temporaryAllowedTotalMemory: ");
		if ((bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_ESETFLAG) != 0) result.append(temporaryAllowedTotalMemory); else result.append("<unset>");
		result.append(", temporaryAllowedTotalMemoryTimeLimit: ");
		if ((bits & TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT_ESETFLAG) != 0) result.append(temporaryAllowedTotalMemoryTimeLimit); else result.append("<unset>");
		result.append(", servicePrincipalName: ");
		result.append(servicePrincipalName);
		result.append(", restartSchedule: ");
		result.append(restartSchedule);
		result.append(", reserved16: ");
		if ((bits & RESERVED16_ESETFLAG) != 0) result.append(reserved16); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //WorkingServerImpl
