/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.WorkingProcess;

import java.time.LocalDateTime;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.BasicInternalEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Working Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getPort <em>Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getPid <em>Pid</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getRunning <em>Running</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getUse <em>Use</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getAvailablePerformance <em>Available Performance</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getConnections <em>Connections</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getMemorySize <em>Memory Size</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getMemoryExcessTime <em>Memory Excess Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getSelectionSize <em>Selection Size</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getAvgBackCallTime <em>Avg Back Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getAvgCallTime <em>Avg Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getAvgDbCallTime <em>Avg Db Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getAvgLockCallTime <em>Avg Lock Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getAvgServerCallTime <em>Avg Server Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getAvgThreads <em>Avg Threads</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#isReserve <em>Reserve</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl#getLicenses <em>Licenses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkingProcessImpl extends MinimalEObjectImpl.Container implements WorkingProcess {
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
	 * The default value of the '{@link #getPid() <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPid()
	 * @generated
	 * @ordered
	 */
	protected static final String PID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPid() <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPid()
	 * @generated
	 * @ordered
	 */
	protected String pid = PID_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final int ENABLED_EFLAG = 1 << 1;

	/**
	 * The flag representing whether the Enabled attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ENABLED_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getRunning() <em>Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunning()
	 * @generated
	 * @ordered
	 */
	protected static final int RUNNING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRunning() <em>Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunning()
	 * @generated
	 * @ordered
	 */
	protected int running = RUNNING_EDEFAULT;

	/**
	 * The flag representing whether the Running attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RUNNING_ESETFLAG = 1 << 3;

	/**
	 * The default value of the '{@link #getStartedAt() <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime STARTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedAt() <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime startedAt = STARTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected static final int USE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected int use = USE_EDEFAULT;

	/**
	 * The flag representing whether the Use attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int USE_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #getAvailablePerformance() <em>Available Performance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailablePerformance()
	 * @generated
	 * @ordered
	 */
	protected static final int AVAILABLE_PERFORMANCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAvailablePerformance() <em>Available Performance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailablePerformance()
	 * @generated
	 * @ordered
	 */
	protected int availablePerformance = AVAILABLE_PERFORMANCE_EDEFAULT;

	/**
	 * The flag representing whether the Available Performance attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AVAILABLE_PERFORMANCE_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final int CAPACITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected int capacity = CAPACITY_EDEFAULT;

	/**
	 * The flag representing whether the Capacity attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CAPACITY_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #getConnections() <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECTIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConnections() <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected int connections = CONNECTIONS_EDEFAULT;

	/**
	 * The flag representing whether the Connections attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECTIONS_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getMemorySize() <em>Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemorySize()
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMemorySize() <em>Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemorySize()
	 * @generated
	 * @ordered
	 */
	protected int memorySize = MEMORY_SIZE_EDEFAULT;

	/**
	 * The flag representing whether the Memory Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_SIZE_ESETFLAG = 1 << 8;

	/**
	 * The default value of the '{@link #getMemoryExcessTime() <em>Memory Excess Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryExcessTime()
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_EXCESS_TIME_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMemoryExcessTime() <em>Memory Excess Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryExcessTime()
	 * @generated
	 * @ordered
	 */
	protected int memoryExcessTime = MEMORY_EXCESS_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Memory Excess Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_EXCESS_TIME_ESETFLAG = 1 << 9;

	/**
	 * The default value of the '{@link #getSelectionSize() <em>Selection Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectionSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SELECTION_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSelectionSize() <em>Selection Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectionSize()
	 * @generated
	 * @ordered
	 */
	protected int selectionSize = SELECTION_SIZE_EDEFAULT;

	/**
	 * The flag representing whether the Selection Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SELECTION_SIZE_ESETFLAG = 1 << 10;

	/**
	 * The default value of the '{@link #getAvgBackCallTime() <em>Avg Back Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgBackCallTime()
	 * @generated
	 * @ordered
	 */
	protected static final double AVG_BACK_CALL_TIME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvgBackCallTime() <em>Avg Back Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgBackCallTime()
	 * @generated
	 * @ordered
	 */
	protected double avgBackCallTime = AVG_BACK_CALL_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Avg Back Call Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AVG_BACK_CALL_TIME_ESETFLAG = 1 << 11;

	/**
	 * The default value of the '{@link #getAvgCallTime() <em>Avg Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgCallTime()
	 * @generated
	 * @ordered
	 */
	protected static final double AVG_CALL_TIME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvgCallTime() <em>Avg Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgCallTime()
	 * @generated
	 * @ordered
	 */
	protected double avgCallTime = AVG_CALL_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Avg Call Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AVG_CALL_TIME_ESETFLAG = 1 << 12;

	/**
	 * The default value of the '{@link #getAvgDbCallTime() <em>Avg Db Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgDbCallTime()
	 * @generated
	 * @ordered
	 */
	protected static final double AVG_DB_CALL_TIME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvgDbCallTime() <em>Avg Db Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgDbCallTime()
	 * @generated
	 * @ordered
	 */
	protected double avgDbCallTime = AVG_DB_CALL_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Avg Db Call Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AVG_DB_CALL_TIME_ESETFLAG = 1 << 13;

	/**
	 * The default value of the '{@link #getAvgLockCallTime() <em>Avg Lock Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgLockCallTime()
	 * @generated
	 * @ordered
	 */
	protected static final double AVG_LOCK_CALL_TIME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvgLockCallTime() <em>Avg Lock Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgLockCallTime()
	 * @generated
	 * @ordered
	 */
	protected double avgLockCallTime = AVG_LOCK_CALL_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Avg Lock Call Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AVG_LOCK_CALL_TIME_ESETFLAG = 1 << 14;

	/**
	 * The default value of the '{@link #getAvgServerCallTime() <em>Avg Server Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgServerCallTime()
	 * @generated
	 * @ordered
	 */
	protected static final double AVG_SERVER_CALL_TIME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvgServerCallTime() <em>Avg Server Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgServerCallTime()
	 * @generated
	 * @ordered
	 */
	protected double avgServerCallTime = AVG_SERVER_CALL_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Avg Server Call Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AVG_SERVER_CALL_TIME_ESETFLAG = 1 << 15;

	/**
	 * The default value of the '{@link #getAvgThreads() <em>Avg Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgThreads()
	 * @generated
	 * @ordered
	 */
	protected static final double AVG_THREADS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvgThreads() <em>Avg Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgThreads()
	 * @generated
	 * @ordered
	 */
	protected double avgThreads = AVG_THREADS_EDEFAULT;

	/**
	 * The flag representing whether the Avg Threads attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int AVG_THREADS_ESETFLAG = 1 << 16;

	/**
	 * The default value of the '{@link #isReserve() <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserve()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESERVE_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isReserve() <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserve()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVE_EFLAG = 1 << 17;

	/**
	 * The flag representing whether the Reserve attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVE_ESETFLAG = 1 << 18;

	/**
	 * The cached value of the '{@link #getLicenses() <em>Licenses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenses()
	 * @generated
	 * @ordered
	 */
	protected EList<License> licenses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkingProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.WORKING_PROCESS;
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
		port = newPort;
		bits |= PORT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPort() {
		port = PORT_EDEFAULT;
		bits &= ~PORT_ESETFLAG;
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
	public String getPid() {
		return pid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPid(String newPid) {
		pid = newPid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return (bits & ENABLED_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		if (newEnabled) bits |= ENABLED_EFLAG; else bits &= ~ENABLED_EFLAG;
		bits |= ENABLED_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetEnabled() {
		if (ENABLED_EDEFAULT) bits |= ENABLED_EFLAG; else bits &= ~ENABLED_EFLAG;
		bits &= ~ENABLED_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEnabled() {
		return (bits & ENABLED_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRunning() {
		return running;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunning(int newRunning) {
		running = newRunning;
		bits |= RUNNING_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRunning() {
		running = RUNNING_EDEFAULT;
		bits &= ~RUNNING_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRunning() {
		return (bits & RUNNING_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStartedAt() {
		return startedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedAt(LocalDateTime newStartedAt) {
		startedAt = newStartedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUse() {
		return use;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUse(int newUse) {
		use = newUse;
		bits |= USE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUse() {
		use = USE_EDEFAULT;
		bits &= ~USE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUse() {
		return (bits & USE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAvailablePerformance() {
		return availablePerformance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailablePerformance(int newAvailablePerformance) {
		availablePerformance = newAvailablePerformance;
		bits |= AVAILABLE_PERFORMANCE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvailablePerformance() {
		availablePerformance = AVAILABLE_PERFORMANCE_EDEFAULT;
		bits &= ~AVAILABLE_PERFORMANCE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvailablePerformance() {
		return (bits & AVAILABLE_PERFORMANCE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(int newCapacity) {
		capacity = newCapacity;
		bits |= CAPACITY_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCapacity() {
		capacity = CAPACITY_EDEFAULT;
		bits &= ~CAPACITY_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCapacity() {
		return (bits & CAPACITY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConnections() {
		return connections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnections(int newConnections) {
		connections = newConnections;
		bits |= CONNECTIONS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConnections() {
		connections = CONNECTIONS_EDEFAULT;
		bits &= ~CONNECTIONS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConnections() {
		return (bits & CONNECTIONS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMemorySize() {
		return memorySize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemorySize(int newMemorySize) {
		memorySize = newMemorySize;
		bits |= MEMORY_SIZE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemorySize() {
		memorySize = MEMORY_SIZE_EDEFAULT;
		bits &= ~MEMORY_SIZE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemorySize() {
		return (bits & MEMORY_SIZE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMemoryExcessTime() {
		return memoryExcessTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryExcessTime(int newMemoryExcessTime) {
		memoryExcessTime = newMemoryExcessTime;
		bits |= MEMORY_EXCESS_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryExcessTime() {
		memoryExcessTime = MEMORY_EXCESS_TIME_EDEFAULT;
		bits &= ~MEMORY_EXCESS_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryExcessTime() {
		return (bits & MEMORY_EXCESS_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSelectionSize() {
		return selectionSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelectionSize(int newSelectionSize) {
		selectionSize = newSelectionSize;
		bits |= SELECTION_SIZE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSelectionSize() {
		selectionSize = SELECTION_SIZE_EDEFAULT;
		bits &= ~SELECTION_SIZE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSelectionSize() {
		return (bits & SELECTION_SIZE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvgBackCallTime() {
		return avgBackCallTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgBackCallTime(double newAvgBackCallTime) {
		avgBackCallTime = newAvgBackCallTime;
		bits |= AVG_BACK_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvgBackCallTime() {
		avgBackCallTime = AVG_BACK_CALL_TIME_EDEFAULT;
		bits &= ~AVG_BACK_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvgBackCallTime() {
		return (bits & AVG_BACK_CALL_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvgCallTime() {
		return avgCallTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgCallTime(double newAvgCallTime) {
		avgCallTime = newAvgCallTime;
		bits |= AVG_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvgCallTime() {
		avgCallTime = AVG_CALL_TIME_EDEFAULT;
		bits &= ~AVG_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvgCallTime() {
		return (bits & AVG_CALL_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvgDbCallTime() {
		return avgDbCallTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgDbCallTime(double newAvgDbCallTime) {
		avgDbCallTime = newAvgDbCallTime;
		bits |= AVG_DB_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvgDbCallTime() {
		avgDbCallTime = AVG_DB_CALL_TIME_EDEFAULT;
		bits &= ~AVG_DB_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvgDbCallTime() {
		return (bits & AVG_DB_CALL_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvgLockCallTime() {
		return avgLockCallTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgLockCallTime(double newAvgLockCallTime) {
		avgLockCallTime = newAvgLockCallTime;
		bits |= AVG_LOCK_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvgLockCallTime() {
		avgLockCallTime = AVG_LOCK_CALL_TIME_EDEFAULT;
		bits &= ~AVG_LOCK_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvgLockCallTime() {
		return (bits & AVG_LOCK_CALL_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvgServerCallTime() {
		return avgServerCallTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgServerCallTime(double newAvgServerCallTime) {
		avgServerCallTime = newAvgServerCallTime;
		bits |= AVG_SERVER_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvgServerCallTime() {
		avgServerCallTime = AVG_SERVER_CALL_TIME_EDEFAULT;
		bits &= ~AVG_SERVER_CALL_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvgServerCallTime() {
		return (bits & AVG_SERVER_CALL_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvgThreads() {
		return avgThreads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgThreads(double newAvgThreads) {
		avgThreads = newAvgThreads;
		bits |= AVG_THREADS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvgThreads() {
		avgThreads = AVG_THREADS_EDEFAULT;
		bits &= ~AVG_THREADS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvgThreads() {
		return (bits & AVG_THREADS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReserve() {
		return (bits & RESERVE_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserve(boolean newReserve) {
		if (newReserve) bits |= RESERVE_EFLAG; else bits &= ~RESERVE_EFLAG;
		bits |= RESERVE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReserve() {
		if (RESERVE_EDEFAULT) bits |= RESERVE_EFLAG; else bits &= ~RESERVE_EFLAG;
		bits &= ~RESERVE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReserve() {
		return (bits & RESERVE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<License> getLicenses() {
		if (licenses == null) {
			licenses = new BasicInternalEList<License>(License.class);
		}
		return licenses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.WORKING_PROCESS__LICENSES:
				return ((InternalEList<?>)getLicenses()).basicRemove(otherEnd, msgs);
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
			case ClusterPackage.WORKING_PROCESS__ID:
				return getId();
			case ClusterPackage.WORKING_PROCESS__HOST:
				return getHost();
			case ClusterPackage.WORKING_PROCESS__PORT:
				return getPort();
			case ClusterPackage.WORKING_PROCESS__PID:
				return getPid();
			case ClusterPackage.WORKING_PROCESS__ENABLED:
				return isEnabled();
			case ClusterPackage.WORKING_PROCESS__RUNNING:
				return getRunning();
			case ClusterPackage.WORKING_PROCESS__STARTED_AT:
				return getStartedAt();
			case ClusterPackage.WORKING_PROCESS__USE:
				return getUse();
			case ClusterPackage.WORKING_PROCESS__AVAILABLE_PERFORMANCE:
				return getAvailablePerformance();
			case ClusterPackage.WORKING_PROCESS__CAPACITY:
				return getCapacity();
			case ClusterPackage.WORKING_PROCESS__CONNECTIONS:
				return getConnections();
			case ClusterPackage.WORKING_PROCESS__MEMORY_SIZE:
				return getMemorySize();
			case ClusterPackage.WORKING_PROCESS__MEMORY_EXCESS_TIME:
				return getMemoryExcessTime();
			case ClusterPackage.WORKING_PROCESS__SELECTION_SIZE:
				return getSelectionSize();
			case ClusterPackage.WORKING_PROCESS__AVG_BACK_CALL_TIME:
				return getAvgBackCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_CALL_TIME:
				return getAvgCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_DB_CALL_TIME:
				return getAvgDbCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_LOCK_CALL_TIME:
				return getAvgLockCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_SERVER_CALL_TIME:
				return getAvgServerCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_THREADS:
				return getAvgThreads();
			case ClusterPackage.WORKING_PROCESS__RESERVE:
				return isReserve();
			case ClusterPackage.WORKING_PROCESS__LICENSES:
				return getLicenses();
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
			case ClusterPackage.WORKING_PROCESS__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__HOST:
				setHost((String)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__PORT:
				setPort((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__PID:
				setPid((String)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__RUNNING:
				setRunning((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__STARTED_AT:
				setStartedAt((LocalDateTime)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__USE:
				setUse((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__AVAILABLE_PERFORMANCE:
				setAvailablePerformance((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__CAPACITY:
				setCapacity((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__CONNECTIONS:
				setConnections((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__MEMORY_SIZE:
				setMemorySize((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__MEMORY_EXCESS_TIME:
				setMemoryExcessTime((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__SELECTION_SIZE:
				setSelectionSize((Integer)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_BACK_CALL_TIME:
				setAvgBackCallTime((Double)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_CALL_TIME:
				setAvgCallTime((Double)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_DB_CALL_TIME:
				setAvgDbCallTime((Double)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_LOCK_CALL_TIME:
				setAvgLockCallTime((Double)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_SERVER_CALL_TIME:
				setAvgServerCallTime((Double)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_THREADS:
				setAvgThreads((Double)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__RESERVE:
				setReserve((Boolean)newValue);
				return;
			case ClusterPackage.WORKING_PROCESS__LICENSES:
				getLicenses().clear();
				getLicenses().addAll((Collection<? extends License>)newValue);
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
			case ClusterPackage.WORKING_PROCESS__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.WORKING_PROCESS__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case ClusterPackage.WORKING_PROCESS__PORT:
				unsetPort();
				return;
			case ClusterPackage.WORKING_PROCESS__PID:
				setPid(PID_EDEFAULT);
				return;
			case ClusterPackage.WORKING_PROCESS__ENABLED:
				unsetEnabled();
				return;
			case ClusterPackage.WORKING_PROCESS__RUNNING:
				unsetRunning();
				return;
			case ClusterPackage.WORKING_PROCESS__STARTED_AT:
				setStartedAt(STARTED_AT_EDEFAULT);
				return;
			case ClusterPackage.WORKING_PROCESS__USE:
				unsetUse();
				return;
			case ClusterPackage.WORKING_PROCESS__AVAILABLE_PERFORMANCE:
				unsetAvailablePerformance();
				return;
			case ClusterPackage.WORKING_PROCESS__CAPACITY:
				unsetCapacity();
				return;
			case ClusterPackage.WORKING_PROCESS__CONNECTIONS:
				unsetConnections();
				return;
			case ClusterPackage.WORKING_PROCESS__MEMORY_SIZE:
				unsetMemorySize();
				return;
			case ClusterPackage.WORKING_PROCESS__MEMORY_EXCESS_TIME:
				unsetMemoryExcessTime();
				return;
			case ClusterPackage.WORKING_PROCESS__SELECTION_SIZE:
				unsetSelectionSize();
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_BACK_CALL_TIME:
				unsetAvgBackCallTime();
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_CALL_TIME:
				unsetAvgCallTime();
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_DB_CALL_TIME:
				unsetAvgDbCallTime();
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_LOCK_CALL_TIME:
				unsetAvgLockCallTime();
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_SERVER_CALL_TIME:
				unsetAvgServerCallTime();
				return;
			case ClusterPackage.WORKING_PROCESS__AVG_THREADS:
				unsetAvgThreads();
				return;
			case ClusterPackage.WORKING_PROCESS__RESERVE:
				unsetReserve();
				return;
			case ClusterPackage.WORKING_PROCESS__LICENSES:
				getLicenses().clear();
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
			case ClusterPackage.WORKING_PROCESS__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.WORKING_PROCESS__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case ClusterPackage.WORKING_PROCESS__PORT:
				return isSetPort();
			case ClusterPackage.WORKING_PROCESS__PID:
				return PID_EDEFAULT == null ? pid != null : !PID_EDEFAULT.equals(pid);
			case ClusterPackage.WORKING_PROCESS__ENABLED:
				return isSetEnabled();
			case ClusterPackage.WORKING_PROCESS__RUNNING:
				return isSetRunning();
			case ClusterPackage.WORKING_PROCESS__STARTED_AT:
				return STARTED_AT_EDEFAULT == null ? startedAt != null : !STARTED_AT_EDEFAULT.equals(startedAt);
			case ClusterPackage.WORKING_PROCESS__USE:
				return isSetUse();
			case ClusterPackage.WORKING_PROCESS__AVAILABLE_PERFORMANCE:
				return isSetAvailablePerformance();
			case ClusterPackage.WORKING_PROCESS__CAPACITY:
				return isSetCapacity();
			case ClusterPackage.WORKING_PROCESS__CONNECTIONS:
				return isSetConnections();
			case ClusterPackage.WORKING_PROCESS__MEMORY_SIZE:
				return isSetMemorySize();
			case ClusterPackage.WORKING_PROCESS__MEMORY_EXCESS_TIME:
				return isSetMemoryExcessTime();
			case ClusterPackage.WORKING_PROCESS__SELECTION_SIZE:
				return isSetSelectionSize();
			case ClusterPackage.WORKING_PROCESS__AVG_BACK_CALL_TIME:
				return isSetAvgBackCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_CALL_TIME:
				return isSetAvgCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_DB_CALL_TIME:
				return isSetAvgDbCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_LOCK_CALL_TIME:
				return isSetAvgLockCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_SERVER_CALL_TIME:
				return isSetAvgServerCallTime();
			case ClusterPackage.WORKING_PROCESS__AVG_THREADS:
				return isSetAvgThreads();
			case ClusterPackage.WORKING_PROCESS__RESERVE:
				return isSetReserve();
			case ClusterPackage.WORKING_PROCESS__LICENSES:
				return licenses != null && !licenses.isEmpty();
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
		result.append(", pid: ");
		result.append(pid);
		result.append(", enabled: ");
		if ((bits & ENABLED_ESETFLAG) != 0) result.append((bits & ENABLED_EFLAG) != 0); else result.append("<unset>");
		result.append(", running: ");
		if ((bits & RUNNING_ESETFLAG) != 0) result.append(running); else result.append("<unset>");
		result.append(", startedAt: ");
		result.append(startedAt);
		result.append(", use: ");
		if ((bits & USE_ESETFLAG) != 0) result.append(use); else result.append("<unset>");
		result.append(", availablePerformance: ");
		if ((bits & AVAILABLE_PERFORMANCE_ESETFLAG) != 0) result.append(availablePerformance); else result.append("<unset>");
		result.append(", capacity: ");
		if ((bits & CAPACITY_ESETFLAG) != 0) result.append(capacity); else result.append("<unset>");
		result.append(", connections: ");
		if ((bits & CONNECTIONS_ESETFLAG) != 0) result.append(connections); else result.append("<unset>");
		result.append(", memorySize: ");
		if ((bits & MEMORY_SIZE_ESETFLAG) != 0) result.append(memorySize); else result.append("<unset>");
		result.append(", memoryExcessTime: ");
		if ((bits & MEMORY_EXCESS_TIME_ESETFLAG) != 0) result.append(memoryExcessTime); else result.append("<unset>");
		result.append(", selectionSize: ");
		if ((bits & SELECTION_SIZE_ESETFLAG) != 0) result.append(selectionSize); else result.append("<unset>");
		result.append(", avgBackCallTime: ");
		if ((bits & AVG_BACK_CALL_TIME_ESETFLAG) != 0) result.append(avgBackCallTime); else result.append("<unset>");
		result.append(", avgCallTime: ");
		if ((bits & AVG_CALL_TIME_ESETFLAG) != 0) result.append(avgCallTime); else result.append("<unset>");
		result.append(", avgDbCallTime: ");
		if ((bits & AVG_DB_CALL_TIME_ESETFLAG) != 0) result.append(avgDbCallTime); else result.append("<unset>");
		result.append(", avgLockCallTime: ");
		if ((bits & AVG_LOCK_CALL_TIME_ESETFLAG) != 0) result.append(avgLockCallTime); else result.append("<unset>");
		result.append(", avgServerCallTime: ");
		if ((bits & AVG_SERVER_CALL_TIME_ESETFLAG) != 0) result.append(avgServerCallTime); else result.append("<unset>");
		result.append(", avgThreads: ");
		if ((bits & AVG_THREADS_ESETFLAG) != 0) result.append(avgThreads); else result.append("<unset>");
		result.append(", reserve: ");
		if ((bits & RESERVE_ESETFLAG) != 0) result.append((bits & RESERVE_EFLAG) != 0); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //WorkingProcessImpl
