/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.CounterValue;

import java.time.LocalDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Counter Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getObject <em>Object</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getCollectionTime <em>Collection Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getCpuTime <em>Cpu Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getRead <em>Read</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getWrite <em>Write</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getDurationDbms <em>Duration Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getDbmsBytes <em>Dbms Bytes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getService <em>Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getCall <em>Call</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getNumberOfSessions <em>Number Of Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterValueImpl#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CounterValueImpl extends MinimalEObjectImpl.Container implements CounterValue {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

	/**
	 * The default value of the '{@link #getObject() <em>Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObject()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObject() <em>Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObject()
	 * @generated
	 * @ordered
	 */
	protected String object = OBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectionTime() <em>Collection Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectionTime()
	 * @generated
	 * @ordered
	 */
	protected static final long COLLECTION_TIME_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCollectionTime() <em>Collection Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectionTime()
	 * @generated
	 * @ordered
	 */
	protected long collectionTime = COLLECTION_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Collection Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int COLLECTION_TIME_ESETFLAG = 1 << 0;

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
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime time = TIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CounterValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.COUNTER_VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObject() {
		return object;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObject(String newObject) {
		String oldObject = object;
		object = newObject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__OBJECT, oldObject, object));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCollectionTime() {
		return collectionTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectionTime(long newCollectionTime) {
		long oldCollectionTime = collectionTime;
		collectionTime = newCollectionTime;
		boolean oldCollectionTimeESet = (bits & COLLECTION_TIME_ESETFLAG) != 0;
		bits |= COLLECTION_TIME_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__COLLECTION_TIME, oldCollectionTime, collectionTime, !oldCollectionTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCollectionTime() {
		long oldCollectionTime = collectionTime;
		boolean oldCollectionTimeESet = (bits & COLLECTION_TIME_ESETFLAG) != 0;
		collectionTime = COLLECTION_TIME_EDEFAULT;
		bits &= ~COLLECTION_TIME_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__COLLECTION_TIME, oldCollectionTime, COLLECTION_TIME_EDEFAULT, oldCollectionTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCollectionTime() {
		return (bits & COLLECTION_TIME_ESETFLAG) != 0;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__DURATION, oldDuration, duration, !oldDurationESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__DURATION, oldDuration, DURATION_EDEFAULT, oldDurationESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__CPU_TIME, oldCpuTime, cpuTime, !oldCpuTimeESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__CPU_TIME, oldCpuTime, CPU_TIME_EDEFAULT, oldCpuTimeESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__MEMORY, oldMemory, memory, !oldMemoryESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__MEMORY, oldMemory, MEMORY_EDEFAULT, oldMemoryESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__READ, oldRead, read, !oldReadESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__READ, oldRead, READ_EDEFAULT, oldReadESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__WRITE, oldWrite, write, !oldWriteESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__WRITE, oldWrite, WRITE_EDEFAULT, oldWriteESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__DURATION_DBMS, oldDurationDbms, durationDbms, !oldDurationDbmsESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__DURATION_DBMS, oldDurationDbms, DURATION_DBMS_EDEFAULT, oldDurationDbmsESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__DBMS_BYTES, oldDbmsBytes, dbmsBytes, !oldDbmsBytesESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__DBMS_BYTES, oldDbmsBytes, DBMS_BYTES_EDEFAULT, oldDbmsBytesESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__SERVICE, oldService, service, !oldServiceESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__SERVICE, oldService, SERVICE_EDEFAULT, oldServiceESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__CALL, oldCall, call, !oldCallESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__CALL, oldCall, CALL_EDEFAULT, oldCallESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS, oldNumberOfActiveSessions, numberOfActiveSessions, !oldNumberOfActiveSessionsESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS, oldNumberOfActiveSessions, NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT, oldNumberOfActiveSessionsESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__NUMBER_OF_SESSIONS, oldNumberOfSessions, numberOfSessions, !oldNumberOfSessionsESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER_VALUE__NUMBER_OF_SESSIONS, oldNumberOfSessions, NUMBER_OF_SESSIONS_EDEFAULT, oldNumberOfSessionsESet));
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
	public LocalDateTime getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(LocalDateTime newTime) {
		LocalDateTime oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER_VALUE__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.COUNTER_VALUE__OBJECT:
				return getObject();
			case ClusterPackage.COUNTER_VALUE__COLLECTION_TIME:
				return getCollectionTime();
			case ClusterPackage.COUNTER_VALUE__DURATION:
				return getDuration();
			case ClusterPackage.COUNTER_VALUE__CPU_TIME:
				return getCpuTime();
			case ClusterPackage.COUNTER_VALUE__MEMORY:
				return getMemory();
			case ClusterPackage.COUNTER_VALUE__READ:
				return getRead();
			case ClusterPackage.COUNTER_VALUE__WRITE:
				return getWrite();
			case ClusterPackage.COUNTER_VALUE__DURATION_DBMS:
				return getDurationDbms();
			case ClusterPackage.COUNTER_VALUE__DBMS_BYTES:
				return getDbmsBytes();
			case ClusterPackage.COUNTER_VALUE__SERVICE:
				return getService();
			case ClusterPackage.COUNTER_VALUE__CALL:
				return getCall();
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS:
				return getNumberOfActiveSessions();
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_SESSIONS:
				return getNumberOfSessions();
			case ClusterPackage.COUNTER_VALUE__TIME:
				return getTime();
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
			case ClusterPackage.COUNTER_VALUE__OBJECT:
				setObject((String)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__COLLECTION_TIME:
				setCollectionTime((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__DURATION:
				setDuration((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__CPU_TIME:
				setCpuTime((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__MEMORY:
				setMemory((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__READ:
				setRead((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__WRITE:
				setWrite((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__DURATION_DBMS:
				setDurationDbms((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__DBMS_BYTES:
				setDbmsBytes((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__SERVICE:
				setService((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__CALL:
				setCall((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS:
				setNumberOfActiveSessions((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_SESSIONS:
				setNumberOfSessions((Long)newValue);
				return;
			case ClusterPackage.COUNTER_VALUE__TIME:
				setTime((LocalDateTime)newValue);
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
			case ClusterPackage.COUNTER_VALUE__OBJECT:
				setObject(OBJECT_EDEFAULT);
				return;
			case ClusterPackage.COUNTER_VALUE__COLLECTION_TIME:
				unsetCollectionTime();
				return;
			case ClusterPackage.COUNTER_VALUE__DURATION:
				unsetDuration();
				return;
			case ClusterPackage.COUNTER_VALUE__CPU_TIME:
				unsetCpuTime();
				return;
			case ClusterPackage.COUNTER_VALUE__MEMORY:
				unsetMemory();
				return;
			case ClusterPackage.COUNTER_VALUE__READ:
				unsetRead();
				return;
			case ClusterPackage.COUNTER_VALUE__WRITE:
				unsetWrite();
				return;
			case ClusterPackage.COUNTER_VALUE__DURATION_DBMS:
				unsetDurationDbms();
				return;
			case ClusterPackage.COUNTER_VALUE__DBMS_BYTES:
				unsetDbmsBytes();
				return;
			case ClusterPackage.COUNTER_VALUE__SERVICE:
				unsetService();
				return;
			case ClusterPackage.COUNTER_VALUE__CALL:
				unsetCall();
				return;
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS:
				unsetNumberOfActiveSessions();
				return;
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_SESSIONS:
				unsetNumberOfSessions();
				return;
			case ClusterPackage.COUNTER_VALUE__TIME:
				setTime(TIME_EDEFAULT);
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
			case ClusterPackage.COUNTER_VALUE__OBJECT:
				return OBJECT_EDEFAULT == null ? object != null : !OBJECT_EDEFAULT.equals(object);
			case ClusterPackage.COUNTER_VALUE__COLLECTION_TIME:
				return isSetCollectionTime();
			case ClusterPackage.COUNTER_VALUE__DURATION:
				return isSetDuration();
			case ClusterPackage.COUNTER_VALUE__CPU_TIME:
				return isSetCpuTime();
			case ClusterPackage.COUNTER_VALUE__MEMORY:
				return isSetMemory();
			case ClusterPackage.COUNTER_VALUE__READ:
				return isSetRead();
			case ClusterPackage.COUNTER_VALUE__WRITE:
				return isSetWrite();
			case ClusterPackage.COUNTER_VALUE__DURATION_DBMS:
				return isSetDurationDbms();
			case ClusterPackage.COUNTER_VALUE__DBMS_BYTES:
				return isSetDbmsBytes();
			case ClusterPackage.COUNTER_VALUE__SERVICE:
				return isSetService();
			case ClusterPackage.COUNTER_VALUE__CALL:
				return isSetCall();
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS:
				return isSetNumberOfActiveSessions();
			case ClusterPackage.COUNTER_VALUE__NUMBER_OF_SESSIONS:
				return isSetNumberOfSessions();
			case ClusterPackage.COUNTER_VALUE__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
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
		result.append(" (object: ");
		result.append(object);
		result.append(", collectionTime: ");
		if ((bits & COLLECTION_TIME_ESETFLAG) != 0) result.append(collectionTime); else result.append("<unset>");
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
		result.append(", time: ");
		result.append(time);
		result.append(')');
		return result.toString();
	}

} //CounterValueImpl
