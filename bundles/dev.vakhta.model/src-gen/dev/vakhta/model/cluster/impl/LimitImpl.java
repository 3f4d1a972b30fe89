/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Limit;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Limit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getCounter <em>Counter</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getAction <em>Action</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getCpuTime <em>Cpu Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getRead <em>Read</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getWrite <em>Write</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getDurationDbms <em>Duration Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getDbmsBytes <em>Dbms Bytes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getService <em>Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getCall <em>Call</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getNumberOfSessions <em>Number Of Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getErrorMessage <em>Error Message</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LimitImpl#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LimitImpl extends MinimalEObjectImpl.Container implements Limit {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

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
	 * The default value of the '{@link #getCounter() <em>Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounter()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounter() <em>Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounter()
	 * @generated
	 * @ordered
	 */
	protected String counter = COUNTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final int ACTION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected int action = ACTION_EDEFAULT;

	/**
	 * The flag representing whether the Action attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ACTION_ESETFLAG = 1 << 0;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected long duration = DURATION_EDEFAULT;

	/**
	 * The flag representing whether the Duration attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #getCpuTime() <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTime()
	 * @generated
	 * @ordered
	 */
	protected static final long CPU_TIME_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCpuTime() <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTime()
	 * @generated
	 * @ordered
	 */
	protected long cpuTime = CPU_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Cpu Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_TIME_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected long memory = MEMORY_EDEFAULT;

	/**
	 * The flag representing whether the Memory attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_ESETFLAG = 1 << 3;

	/**
	 * The default value of the '{@link #getRead() <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead()
	 * @generated
	 * @ordered
	 */
	protected static final long READ_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRead() <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead()
	 * @generated
	 * @ordered
	 */
	protected long read = READ_EDEFAULT;

	/**
	 * The flag representing whether the Read attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int READ_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #getWrite() <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWrite() <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite()
	 * @generated
	 * @ordered
	 */
	protected long write = WRITE_EDEFAULT;

	/**
	 * The flag representing whether the Write attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int WRITE_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getDurationDbms() <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationDbms()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_DBMS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDurationDbms() <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationDbms()
	 * @generated
	 * @ordered
	 */
	protected long durationDbms = DURATION_DBMS_EDEFAULT;

	/**
	 * The flag representing whether the Duration Dbms attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_DBMS_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #getDbmsBytes() <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbmsBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long DBMS_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDbmsBytes() <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbmsBytes()
	 * @generated
	 * @ordered
	 */
	protected long dbmsBytes = DBMS_BYTES_EDEFAULT;

	/**
	 * The flag representing whether the Dbms Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DBMS_BYTES_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected static final long SERVICE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected long service = SERVICE_EDEFAULT;

	/**
	 * The flag representing whether the Service attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SERVICE_ESETFLAG = 1 << 8;

	/**
	 * The default value of the '{@link #getCall() <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCall()
	 * @generated
	 * @ordered
	 */
	protected static final long CALL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCall() <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCall()
	 * @generated
	 * @ordered
	 */
	protected long call = CALL_EDEFAULT;

	/**
	 * The flag representing whether the Call attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CALL_ESETFLAG = 1 << 9;

	/**
	 * The default value of the '{@link #getNumberOfActiveSessions() <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfActiveSessions()
	 * @generated
	 * @ordered
	 */
	protected static final long NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNumberOfActiveSessions() <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfActiveSessions()
	 * @generated
	 * @ordered
	 */
	protected long numberOfActiveSessions = NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT;

	/**
	 * The flag representing whether the Number Of Active Sessions attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG = 1 << 10;

	/**
	 * The default value of the '{@link #getNumberOfSessions() <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSessions()
	 * @generated
	 * @ordered
	 */
	protected static final long NUMBER_OF_SESSIONS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNumberOfSessions() <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSessions()
	 * @generated
	 * @ordered
	 */
	protected long numberOfSessions = NUMBER_OF_SESSIONS_EDEFAULT;

	/**
	 * The flag representing whether the Number Of Sessions attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_OF_SESSIONS_ESETFLAG = 1 << 11;

	/**
	 * The default value of the '{@link #getErrorMessage() <em>Error Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErrorMessage() <em>Error Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorMessage()
	 * @generated
	 * @ordered
	 */
	protected String errorMessage = ERROR_MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescr() <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescr()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescr() <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescr()
	 * @generated
	 * @ordered
	 */
	protected String descr = DESCR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LimitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.LIMIT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCounter() {
		return counter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounter(String newCounter) {
		String oldCounter = counter;
		counter = newCounter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__COUNTER, oldCounter, counter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(int newAction) {
		int oldAction = action;
		action = newAction;
		boolean oldActionESet = (bits & ACTION_ESETFLAG) != 0;
		bits |= ACTION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__ACTION, oldAction, action, !oldActionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAction() {
		int oldAction = action;
		boolean oldActionESet = (bits & ACTION_ESETFLAG) != 0;
		action = ACTION_EDEFAULT;
		bits &= ~ACTION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__ACTION, oldAction, ACTION_EDEFAULT, oldActionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAction() {
		return (bits & ACTION_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(long newDuration) {
		long oldDuration = duration;
		duration = newDuration;
		boolean oldDurationESet = (bits & DURATION_ESETFLAG) != 0;
		bits |= DURATION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__DURATION, oldDuration, duration, !oldDurationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDuration() {
		long oldDuration = duration;
		boolean oldDurationESet = (bits & DURATION_ESETFLAG) != 0;
		duration = DURATION_EDEFAULT;
		bits &= ~DURATION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__DURATION, oldDuration, DURATION_EDEFAULT, oldDurationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDuration() {
		return (bits & DURATION_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCpuTime() {
		return cpuTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuTime(long newCpuTime) {
		long oldCpuTime = cpuTime;
		cpuTime = newCpuTime;
		boolean oldCpuTimeESet = (bits & CPU_TIME_ESETFLAG) != 0;
		bits |= CPU_TIME_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__CPU_TIME, oldCpuTime, cpuTime, !oldCpuTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCpuTime() {
		long oldCpuTime = cpuTime;
		boolean oldCpuTimeESet = (bits & CPU_TIME_ESETFLAG) != 0;
		cpuTime = CPU_TIME_EDEFAULT;
		bits &= ~CPU_TIME_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__CPU_TIME, oldCpuTime, CPU_TIME_EDEFAULT, oldCpuTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCpuTime() {
		return (bits & CPU_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(long newMemory) {
		long oldMemory = memory;
		memory = newMemory;
		boolean oldMemoryESet = (bits & MEMORY_ESETFLAG) != 0;
		bits |= MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__MEMORY, oldMemory, memory, !oldMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemory() {
		long oldMemory = memory;
		boolean oldMemoryESet = (bits & MEMORY_ESETFLAG) != 0;
		memory = MEMORY_EDEFAULT;
		bits &= ~MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__MEMORY, oldMemory, MEMORY_EDEFAULT, oldMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemory() {
		return (bits & MEMORY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRead() {
		return read;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead(long newRead) {
		long oldRead = read;
		read = newRead;
		boolean oldReadESet = (bits & READ_ESETFLAG) != 0;
		bits |= READ_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__READ, oldRead, read, !oldReadESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRead() {
		long oldRead = read;
		boolean oldReadESet = (bits & READ_ESETFLAG) != 0;
		read = READ_EDEFAULT;
		bits &= ~READ_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__READ, oldRead, READ_EDEFAULT, oldReadESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRead() {
		return (bits & READ_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWrite() {
		return write;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite(long newWrite) {
		long oldWrite = write;
		write = newWrite;
		boolean oldWriteESet = (bits & WRITE_ESETFLAG) != 0;
		bits |= WRITE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__WRITE, oldWrite, write, !oldWriteESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWrite() {
		long oldWrite = write;
		boolean oldWriteESet = (bits & WRITE_ESETFLAG) != 0;
		write = WRITE_EDEFAULT;
		bits &= ~WRITE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__WRITE, oldWrite, WRITE_EDEFAULT, oldWriteESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWrite() {
		return (bits & WRITE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDurationDbms() {
		return durationDbms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationDbms(long newDurationDbms) {
		long oldDurationDbms = durationDbms;
		durationDbms = newDurationDbms;
		boolean oldDurationDbmsESet = (bits & DURATION_DBMS_ESETFLAG) != 0;
		bits |= DURATION_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__DURATION_DBMS, oldDurationDbms, durationDbms, !oldDurationDbmsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationDbms() {
		long oldDurationDbms = durationDbms;
		boolean oldDurationDbmsESet = (bits & DURATION_DBMS_ESETFLAG) != 0;
		durationDbms = DURATION_DBMS_EDEFAULT;
		bits &= ~DURATION_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__DURATION_DBMS, oldDurationDbms, DURATION_DBMS_EDEFAULT, oldDurationDbmsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationDbms() {
		return (bits & DURATION_DBMS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDbmsBytes() {
		return dbmsBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbmsBytes(long newDbmsBytes) {
		long oldDbmsBytes = dbmsBytes;
		dbmsBytes = newDbmsBytes;
		boolean oldDbmsBytesESet = (bits & DBMS_BYTES_ESETFLAG) != 0;
		bits |= DBMS_BYTES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__DBMS_BYTES, oldDbmsBytes, dbmsBytes, !oldDbmsBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbmsBytes() {
		long oldDbmsBytes = dbmsBytes;
		boolean oldDbmsBytesESet = (bits & DBMS_BYTES_ESETFLAG) != 0;
		dbmsBytes = DBMS_BYTES_EDEFAULT;
		bits &= ~DBMS_BYTES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__DBMS_BYTES, oldDbmsBytes, DBMS_BYTES_EDEFAULT, oldDbmsBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDbmsBytes() {
		return (bits & DBMS_BYTES_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(long newService) {
		long oldService = service;
		service = newService;
		boolean oldServiceESet = (bits & SERVICE_ESETFLAG) != 0;
		bits |= SERVICE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__SERVICE, oldService, service, !oldServiceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetService() {
		long oldService = service;
		boolean oldServiceESet = (bits & SERVICE_ESETFLAG) != 0;
		service = SERVICE_EDEFAULT;
		bits &= ~SERVICE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__SERVICE, oldService, SERVICE_EDEFAULT, oldServiceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetService() {
		return (bits & SERVICE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCall() {
		return call;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCall(long newCall) {
		long oldCall = call;
		call = newCall;
		boolean oldCallESet = (bits & CALL_ESETFLAG) != 0;
		bits |= CALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__CALL, oldCall, call, !oldCallESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCall() {
		long oldCall = call;
		boolean oldCallESet = (bits & CALL_ESETFLAG) != 0;
		call = CALL_EDEFAULT;
		bits &= ~CALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__CALL, oldCall, CALL_EDEFAULT, oldCallESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCall() {
		return (bits & CALL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNumberOfActiveSessions() {
		return numberOfActiveSessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfActiveSessions(long newNumberOfActiveSessions) {
		long oldNumberOfActiveSessions = numberOfActiveSessions;
		numberOfActiveSessions = newNumberOfActiveSessions;
		boolean oldNumberOfActiveSessionsESet = (bits & NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG) != 0;
		bits |= NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__NUMBER_OF_ACTIVE_SESSIONS, oldNumberOfActiveSessions, numberOfActiveSessions, !oldNumberOfActiveSessionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNumberOfActiveSessions() {
		long oldNumberOfActiveSessions = numberOfActiveSessions;
		boolean oldNumberOfActiveSessionsESet = (bits & NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG) != 0;
		numberOfActiveSessions = NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT;
		bits &= ~NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__NUMBER_OF_ACTIVE_SESSIONS, oldNumberOfActiveSessions, NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT, oldNumberOfActiveSessionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNumberOfActiveSessions() {
		return (bits & NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNumberOfSessions() {
		return numberOfSessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfSessions(long newNumberOfSessions) {
		long oldNumberOfSessions = numberOfSessions;
		numberOfSessions = newNumberOfSessions;
		boolean oldNumberOfSessionsESet = (bits & NUMBER_OF_SESSIONS_ESETFLAG) != 0;
		bits |= NUMBER_OF_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__NUMBER_OF_SESSIONS, oldNumberOfSessions, numberOfSessions, !oldNumberOfSessionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNumberOfSessions() {
		long oldNumberOfSessions = numberOfSessions;
		boolean oldNumberOfSessionsESet = (bits & NUMBER_OF_SESSIONS_ESETFLAG) != 0;
		numberOfSessions = NUMBER_OF_SESSIONS_EDEFAULT;
		bits &= ~NUMBER_OF_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.LIMIT__NUMBER_OF_SESSIONS, oldNumberOfSessions, NUMBER_OF_SESSIONS_EDEFAULT, oldNumberOfSessionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNumberOfSessions() {
		return (bits & NUMBER_OF_SESSIONS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getErrorMessage() {
		return errorMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrorMessage(String newErrorMessage) {
		String oldErrorMessage = errorMessage;
		errorMessage = newErrorMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__ERROR_MESSAGE, oldErrorMessage, errorMessage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescr() {
		return descr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescr(String newDescr) {
		String oldDescr = descr;
		descr = newDescr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIMIT__DESCR, oldDescr, descr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.LIMIT__NAME:
				return getName();
			case ClusterPackage.LIMIT__COUNTER:
				return getCounter();
			case ClusterPackage.LIMIT__ACTION:
				return getAction();
			case ClusterPackage.LIMIT__DURATION:
				return getDuration();
			case ClusterPackage.LIMIT__CPU_TIME:
				return getCpuTime();
			case ClusterPackage.LIMIT__MEMORY:
				return getMemory();
			case ClusterPackage.LIMIT__READ:
				return getRead();
			case ClusterPackage.LIMIT__WRITE:
				return getWrite();
			case ClusterPackage.LIMIT__DURATION_DBMS:
				return getDurationDbms();
			case ClusterPackage.LIMIT__DBMS_BYTES:
				return getDbmsBytes();
			case ClusterPackage.LIMIT__SERVICE:
				return getService();
			case ClusterPackage.LIMIT__CALL:
				return getCall();
			case ClusterPackage.LIMIT__NUMBER_OF_ACTIVE_SESSIONS:
				return getNumberOfActiveSessions();
			case ClusterPackage.LIMIT__NUMBER_OF_SESSIONS:
				return getNumberOfSessions();
			case ClusterPackage.LIMIT__ERROR_MESSAGE:
				return getErrorMessage();
			case ClusterPackage.LIMIT__DESCR:
				return getDescr();
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
			case ClusterPackage.LIMIT__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.LIMIT__COUNTER:
				setCounter((String)newValue);
				return;
			case ClusterPackage.LIMIT__ACTION:
				setAction((Integer)newValue);
				return;
			case ClusterPackage.LIMIT__DURATION:
				setDuration((Long)newValue);
				return;
			case ClusterPackage.LIMIT__CPU_TIME:
				setCpuTime((Long)newValue);
				return;
			case ClusterPackage.LIMIT__MEMORY:
				setMemory((Long)newValue);
				return;
			case ClusterPackage.LIMIT__READ:
				setRead((Long)newValue);
				return;
			case ClusterPackage.LIMIT__WRITE:
				setWrite((Long)newValue);
				return;
			case ClusterPackage.LIMIT__DURATION_DBMS:
				setDurationDbms((Long)newValue);
				return;
			case ClusterPackage.LIMIT__DBMS_BYTES:
				setDbmsBytes((Long)newValue);
				return;
			case ClusterPackage.LIMIT__SERVICE:
				setService((Long)newValue);
				return;
			case ClusterPackage.LIMIT__CALL:
				setCall((Long)newValue);
				return;
			case ClusterPackage.LIMIT__NUMBER_OF_ACTIVE_SESSIONS:
				setNumberOfActiveSessions((Long)newValue);
				return;
			case ClusterPackage.LIMIT__NUMBER_OF_SESSIONS:
				setNumberOfSessions((Long)newValue);
				return;
			case ClusterPackage.LIMIT__ERROR_MESSAGE:
				setErrorMessage((String)newValue);
				return;
			case ClusterPackage.LIMIT__DESCR:
				setDescr((String)newValue);
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
			case ClusterPackage.LIMIT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.LIMIT__COUNTER:
				setCounter(COUNTER_EDEFAULT);
				return;
			case ClusterPackage.LIMIT__ACTION:
				unsetAction();
				return;
			case ClusterPackage.LIMIT__DURATION:
				unsetDuration();
				return;
			case ClusterPackage.LIMIT__CPU_TIME:
				unsetCpuTime();
				return;
			case ClusterPackage.LIMIT__MEMORY:
				unsetMemory();
				return;
			case ClusterPackage.LIMIT__READ:
				unsetRead();
				return;
			case ClusterPackage.LIMIT__WRITE:
				unsetWrite();
				return;
			case ClusterPackage.LIMIT__DURATION_DBMS:
				unsetDurationDbms();
				return;
			case ClusterPackage.LIMIT__DBMS_BYTES:
				unsetDbmsBytes();
				return;
			case ClusterPackage.LIMIT__SERVICE:
				unsetService();
				return;
			case ClusterPackage.LIMIT__CALL:
				unsetCall();
				return;
			case ClusterPackage.LIMIT__NUMBER_OF_ACTIVE_SESSIONS:
				unsetNumberOfActiveSessions();
				return;
			case ClusterPackage.LIMIT__NUMBER_OF_SESSIONS:
				unsetNumberOfSessions();
				return;
			case ClusterPackage.LIMIT__ERROR_MESSAGE:
				setErrorMessage(ERROR_MESSAGE_EDEFAULT);
				return;
			case ClusterPackage.LIMIT__DESCR:
				setDescr(DESCR_EDEFAULT);
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
			case ClusterPackage.LIMIT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.LIMIT__COUNTER:
				return COUNTER_EDEFAULT == null ? counter != null : !COUNTER_EDEFAULT.equals(counter);
			case ClusterPackage.LIMIT__ACTION:
				return isSetAction();
			case ClusterPackage.LIMIT__DURATION:
				return isSetDuration();
			case ClusterPackage.LIMIT__CPU_TIME:
				return isSetCpuTime();
			case ClusterPackage.LIMIT__MEMORY:
				return isSetMemory();
			case ClusterPackage.LIMIT__READ:
				return isSetRead();
			case ClusterPackage.LIMIT__WRITE:
				return isSetWrite();
			case ClusterPackage.LIMIT__DURATION_DBMS:
				return isSetDurationDbms();
			case ClusterPackage.LIMIT__DBMS_BYTES:
				return isSetDbmsBytes();
			case ClusterPackage.LIMIT__SERVICE:
				return isSetService();
			case ClusterPackage.LIMIT__CALL:
				return isSetCall();
			case ClusterPackage.LIMIT__NUMBER_OF_ACTIVE_SESSIONS:
				return isSetNumberOfActiveSessions();
			case ClusterPackage.LIMIT__NUMBER_OF_SESSIONS:
				return isSetNumberOfSessions();
			case ClusterPackage.LIMIT__ERROR_MESSAGE:
				return ERROR_MESSAGE_EDEFAULT == null ? errorMessage != null : !ERROR_MESSAGE_EDEFAULT.equals(errorMessage);
			case ClusterPackage.LIMIT__DESCR:
				return DESCR_EDEFAULT == null ? descr != null : !DESCR_EDEFAULT.equals(descr);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", counter: ");
		result.append(counter);
		result.append(", action: ");
		if ((bits & ACTION_ESETFLAG) != 0) result.append(action); else result.append("<unset>");
		result.append(", duration: ");
		if ((bits & DURATION_ESETFLAG) != 0) result.append(duration); else result.append("<unset>");
		result.append(", cpuTime: ");
		if ((bits & CPU_TIME_ESETFLAG) != 0) result.append(cpuTime); else result.append("<unset>");
		result.append(", memory: ");
		if ((bits & MEMORY_ESETFLAG) != 0) result.append(memory); else result.append("<unset>");
		result.append(", read: ");
		if ((bits & READ_ESETFLAG) != 0) result.append(read); else result.append("<unset>");
		result.append(", write: ");
		if ((bits & WRITE_ESETFLAG) != 0) result.append(write); else result.append("<unset>");
		result.append(", durationDbms: ");
		if ((bits & DURATION_DBMS_ESETFLAG) != 0) result.append(durationDbms); else result.append("<unset>");
		result.append(", dbmsBytes: ");
		if ((bits & DBMS_BYTES_ESETFLAG) != 0) result.append(dbmsBytes); else result.append("<unset>");
		result.append(", service: ");
		if ((bits & SERVICE_ESETFLAG) != 0) result.append(service); else result.append("<unset>");
		result.append(", call: ");
		if ((bits & CALL_ESETFLAG) != 0) result.append(call); else result.append("<unset>");
		result.append(", numberOfActiveSessions: ");
		if ((bits & NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG) != 0) result.append(numberOfActiveSessions); else result.append("<unset>");
		result.append(", numberOfSessions: ");
		if ((bits & NUMBER_OF_SESSIONS_ESETFLAG) != 0) result.append(numberOfSessions); else result.append("<unset>");
		result.append(", errorMessage: ");
		result.append(errorMessage);
		result.append(", descr: ");
		result.append(descr);
		result.append(')');
		return result.toString();
	}

} //LimitImpl
