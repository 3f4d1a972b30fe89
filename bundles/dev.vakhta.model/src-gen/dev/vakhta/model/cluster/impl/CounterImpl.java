/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Counter;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Counter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#getCollectionTime <em>Collection Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#getFilterType <em>Filter Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#getFilter <em>Filter</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isDuration <em>Duration</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isCpuTime <em>Cpu Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isMemory <em>Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isRead <em>Read</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isWrite <em>Write</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isDurationDbms <em>Duration Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isDbmsBytes <em>Dbms Bytes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isService <em>Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isCall <em>Call</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isNumberOfActiveSessions <em>Number Of Active Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#isNumberOfSessions <em>Number Of Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.CounterImpl#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CounterImpl extends MinimalEObjectImpl.Container implements Counter {
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
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final int GROUP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected int group = GROUP_EDEFAULT;

	/**
	 * The flag representing whether the Group attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int GROUP_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #getFilterType() <em>Filter Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterType()
	 * @generated
	 * @ordered
	 */
	protected static final int FILTER_TYPE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFilterType() <em>Filter Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterType()
	 * @generated
	 * @ordered
	 */
	protected int filterType = FILTER_TYPE_EDEFAULT;

	/**
	 * The flag representing whether the Filter Type attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int FILTER_TYPE_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected String filter = FILTER_EDEFAULT;

	/**
	 * The default value of the '{@link #isDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDuration()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DURATION_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDuration()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_EFLAG = 1 << 3;

	/**
	 * The flag representing whether the Duration attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #isCpuTime() <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCpuTime()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CPU_TIME_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isCpuTime() <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCpuTime()
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_TIME_EFLAG = 1 << 5;

	/**
	 * The flag representing whether the Cpu Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_TIME_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #isMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMemory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MEMORY_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMemory()
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_EFLAG = 1 << 7;

	/**
	 * The flag representing whether the Memory attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_ESETFLAG = 1 << 8;

	/**
	 * The default value of the '{@link #isRead() <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRead()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READ_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isRead() <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRead()
	 * @generated
	 * @ordered
	 */
	protected static final int READ_EFLAG = 1 << 9;

	/**
	 * The flag representing whether the Read attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int READ_ESETFLAG = 1 << 10;

	/**
	 * The default value of the '{@link #isWrite() <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWrite()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRITE_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isWrite() <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWrite()
	 * @generated
	 * @ordered
	 */
	protected static final int WRITE_EFLAG = 1 << 11;

	/**
	 * The flag representing whether the Write attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int WRITE_ESETFLAG = 1 << 12;

	/**
	 * The default value of the '{@link #isDurationDbms() <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDurationDbms()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DURATION_DBMS_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isDurationDbms() <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDurationDbms()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_DBMS_EFLAG = 1 << 13;

	/**
	 * The flag representing whether the Duration Dbms attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_DBMS_ESETFLAG = 1 << 14;

	/**
	 * The default value of the '{@link #isDbmsBytes() <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDbmsBytes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DBMS_BYTES_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isDbmsBytes() <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDbmsBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int DBMS_BYTES_EFLAG = 1 << 15;

	/**
	 * The flag representing whether the Dbms Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DBMS_BYTES_ESETFLAG = 1 << 16;

	/**
	 * The default value of the '{@link #isService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isService()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SERVICE_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isService()
	 * @generated
	 * @ordered
	 */
	protected static final int SERVICE_EFLAG = 1 << 17;

	/**
	 * The flag representing whether the Service attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SERVICE_ESETFLAG = 1 << 18;

	/**
	 * The default value of the '{@link #isCall() <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCall()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CALL_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isCall() <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCall()
	 * @generated
	 * @ordered
	 */
	protected static final int CALL_EFLAG = 1 << 19;

	/**
	 * The flag representing whether the Call attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CALL_ESETFLAG = 1 << 20;

	/**
	 * The default value of the '{@link #isNumberOfActiveSessions() <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNumberOfActiveSessions()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isNumberOfActiveSessions() <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNumberOfActiveSessions()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_OF_ACTIVE_SESSIONS_EFLAG = 1 << 21;

	/**
	 * The flag representing whether the Number Of Active Sessions attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG = 1 << 22;

	/**
	 * The default value of the '{@link #isNumberOfSessions() <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNumberOfSessions()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NUMBER_OF_SESSIONS_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isNumberOfSessions() <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNumberOfSessions()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_OF_SESSIONS_EFLAG = 1 << 23;

	/**
	 * The flag representing whether the Number Of Sessions attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_OF_SESSIONS_ESETFLAG = 1 << 24;

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
	protected CounterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.COUNTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__COLLECTION_TIME, oldCollectionTime, collectionTime, !oldCollectionTimeESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__COLLECTION_TIME, oldCollectionTime, COLLECTION_TIME_EDEFAULT, oldCollectionTimeESet));
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
	public int getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(int newGroup) {
		int oldGroup = group;
		group = newGroup;
		boolean oldGroupESet = (bits & GROUP_ESETFLAG) != 0;
		bits |= GROUP_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__GROUP, oldGroup, group, !oldGroupESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGroup() {
		int oldGroup = group;
		boolean oldGroupESet = (bits & GROUP_ESETFLAG) != 0;
		group = GROUP_EDEFAULT;
		bits &= ~GROUP_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__GROUP, oldGroup, GROUP_EDEFAULT, oldGroupESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGroup() {
		return (bits & GROUP_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFilterType() {
		return filterType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilterType(int newFilterType) {
		int oldFilterType = filterType;
		filterType = newFilterType;
		boolean oldFilterTypeESet = (bits & FILTER_TYPE_ESETFLAG) != 0;
		bits |= FILTER_TYPE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__FILTER_TYPE, oldFilterType, filterType, !oldFilterTypeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFilterType() {
		int oldFilterType = filterType;
		boolean oldFilterTypeESet = (bits & FILTER_TYPE_ESETFLAG) != 0;
		filterType = FILTER_TYPE_EDEFAULT;
		bits &= ~FILTER_TYPE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__FILTER_TYPE, oldFilterType, FILTER_TYPE_EDEFAULT, oldFilterTypeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFilterType() {
		return (bits & FILTER_TYPE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilter() {
		return filter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilter(String newFilter) {
		String oldFilter = filter;
		filter = newFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__FILTER, oldFilter, filter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDuration() {
		return (bits & DURATION_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(boolean newDuration) {
		boolean oldDuration = (bits & DURATION_EFLAG) != 0;
		if (newDuration) bits |= DURATION_EFLAG; else bits &= ~DURATION_EFLAG;
		boolean oldDurationESet = (bits & DURATION_ESETFLAG) != 0;
		bits |= DURATION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__DURATION, oldDuration, newDuration, !oldDurationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDuration() {
		boolean oldDuration = (bits & DURATION_EFLAG) != 0;
		boolean oldDurationESet = (bits & DURATION_ESETFLAG) != 0;
		if (DURATION_EDEFAULT) bits |= DURATION_EFLAG; else bits &= ~DURATION_EFLAG;
		bits &= ~DURATION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__DURATION, oldDuration, DURATION_EDEFAULT, oldDurationESet));
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
	public boolean isCpuTime() {
		return (bits & CPU_TIME_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuTime(boolean newCpuTime) {
		boolean oldCpuTime = (bits & CPU_TIME_EFLAG) != 0;
		if (newCpuTime) bits |= CPU_TIME_EFLAG; else bits &= ~CPU_TIME_EFLAG;
		boolean oldCpuTimeESet = (bits & CPU_TIME_ESETFLAG) != 0;
		bits |= CPU_TIME_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__CPU_TIME, oldCpuTime, newCpuTime, !oldCpuTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCpuTime() {
		boolean oldCpuTime = (bits & CPU_TIME_EFLAG) != 0;
		boolean oldCpuTimeESet = (bits & CPU_TIME_ESETFLAG) != 0;
		if (CPU_TIME_EDEFAULT) bits |= CPU_TIME_EFLAG; else bits &= ~CPU_TIME_EFLAG;
		bits &= ~CPU_TIME_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__CPU_TIME, oldCpuTime, CPU_TIME_EDEFAULT, oldCpuTimeESet));
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
	public boolean isMemory() {
		return (bits & MEMORY_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(boolean newMemory) {
		boolean oldMemory = (bits & MEMORY_EFLAG) != 0;
		if (newMemory) bits |= MEMORY_EFLAG; else bits &= ~MEMORY_EFLAG;
		boolean oldMemoryESet = (bits & MEMORY_ESETFLAG) != 0;
		bits |= MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__MEMORY, oldMemory, newMemory, !oldMemoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemory() {
		boolean oldMemory = (bits & MEMORY_EFLAG) != 0;
		boolean oldMemoryESet = (bits & MEMORY_ESETFLAG) != 0;
		if (MEMORY_EDEFAULT) bits |= MEMORY_EFLAG; else bits &= ~MEMORY_EFLAG;
		bits &= ~MEMORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__MEMORY, oldMemory, MEMORY_EDEFAULT, oldMemoryESet));
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
	public boolean isRead() {
		return (bits & READ_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead(boolean newRead) {
		boolean oldRead = (bits & READ_EFLAG) != 0;
		if (newRead) bits |= READ_EFLAG; else bits &= ~READ_EFLAG;
		boolean oldReadESet = (bits & READ_ESETFLAG) != 0;
		bits |= READ_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__READ, oldRead, newRead, !oldReadESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRead() {
		boolean oldRead = (bits & READ_EFLAG) != 0;
		boolean oldReadESet = (bits & READ_ESETFLAG) != 0;
		if (READ_EDEFAULT) bits |= READ_EFLAG; else bits &= ~READ_EFLAG;
		bits &= ~READ_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__READ, oldRead, READ_EDEFAULT, oldReadESet));
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
	public boolean isWrite() {
		return (bits & WRITE_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite(boolean newWrite) {
		boolean oldWrite = (bits & WRITE_EFLAG) != 0;
		if (newWrite) bits |= WRITE_EFLAG; else bits &= ~WRITE_EFLAG;
		boolean oldWriteESet = (bits & WRITE_ESETFLAG) != 0;
		bits |= WRITE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__WRITE, oldWrite, newWrite, !oldWriteESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWrite() {
		boolean oldWrite = (bits & WRITE_EFLAG) != 0;
		boolean oldWriteESet = (bits & WRITE_ESETFLAG) != 0;
		if (WRITE_EDEFAULT) bits |= WRITE_EFLAG; else bits &= ~WRITE_EFLAG;
		bits &= ~WRITE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__WRITE, oldWrite, WRITE_EDEFAULT, oldWriteESet));
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
	public boolean isDurationDbms() {
		return (bits & DURATION_DBMS_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationDbms(boolean newDurationDbms) {
		boolean oldDurationDbms = (bits & DURATION_DBMS_EFLAG) != 0;
		if (newDurationDbms) bits |= DURATION_DBMS_EFLAG; else bits &= ~DURATION_DBMS_EFLAG;
		boolean oldDurationDbmsESet = (bits & DURATION_DBMS_ESETFLAG) != 0;
		bits |= DURATION_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__DURATION_DBMS, oldDurationDbms, newDurationDbms, !oldDurationDbmsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationDbms() {
		boolean oldDurationDbms = (bits & DURATION_DBMS_EFLAG) != 0;
		boolean oldDurationDbmsESet = (bits & DURATION_DBMS_ESETFLAG) != 0;
		if (DURATION_DBMS_EDEFAULT) bits |= DURATION_DBMS_EFLAG; else bits &= ~DURATION_DBMS_EFLAG;
		bits &= ~DURATION_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__DURATION_DBMS, oldDurationDbms, DURATION_DBMS_EDEFAULT, oldDurationDbmsESet));
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
	public boolean isDbmsBytes() {
		return (bits & DBMS_BYTES_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbmsBytes(boolean newDbmsBytes) {
		boolean oldDbmsBytes = (bits & DBMS_BYTES_EFLAG) != 0;
		if (newDbmsBytes) bits |= DBMS_BYTES_EFLAG; else bits &= ~DBMS_BYTES_EFLAG;
		boolean oldDbmsBytesESet = (bits & DBMS_BYTES_ESETFLAG) != 0;
		bits |= DBMS_BYTES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__DBMS_BYTES, oldDbmsBytes, newDbmsBytes, !oldDbmsBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbmsBytes() {
		boolean oldDbmsBytes = (bits & DBMS_BYTES_EFLAG) != 0;
		boolean oldDbmsBytesESet = (bits & DBMS_BYTES_ESETFLAG) != 0;
		if (DBMS_BYTES_EDEFAULT) bits |= DBMS_BYTES_EFLAG; else bits &= ~DBMS_BYTES_EFLAG;
		bits &= ~DBMS_BYTES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__DBMS_BYTES, oldDbmsBytes, DBMS_BYTES_EDEFAULT, oldDbmsBytesESet));
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
	public boolean isService() {
		return (bits & SERVICE_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(boolean newService) {
		boolean oldService = (bits & SERVICE_EFLAG) != 0;
		if (newService) bits |= SERVICE_EFLAG; else bits &= ~SERVICE_EFLAG;
		boolean oldServiceESet = (bits & SERVICE_ESETFLAG) != 0;
		bits |= SERVICE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__SERVICE, oldService, newService, !oldServiceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetService() {
		boolean oldService = (bits & SERVICE_EFLAG) != 0;
		boolean oldServiceESet = (bits & SERVICE_ESETFLAG) != 0;
		if (SERVICE_EDEFAULT) bits |= SERVICE_EFLAG; else bits &= ~SERVICE_EFLAG;
		bits &= ~SERVICE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__SERVICE, oldService, SERVICE_EDEFAULT, oldServiceESet));
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
	public boolean isCall() {
		return (bits & CALL_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCall(boolean newCall) {
		boolean oldCall = (bits & CALL_EFLAG) != 0;
		if (newCall) bits |= CALL_EFLAG; else bits &= ~CALL_EFLAG;
		boolean oldCallESet = (bits & CALL_ESETFLAG) != 0;
		bits |= CALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__CALL, oldCall, newCall, !oldCallESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCall() {
		boolean oldCall = (bits & CALL_EFLAG) != 0;
		boolean oldCallESet = (bits & CALL_ESETFLAG) != 0;
		if (CALL_EDEFAULT) bits |= CALL_EFLAG; else bits &= ~CALL_EFLAG;
		bits &= ~CALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__CALL, oldCall, CALL_EDEFAULT, oldCallESet));
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
	public boolean isNumberOfActiveSessions() {
		return (bits & NUMBER_OF_ACTIVE_SESSIONS_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfActiveSessions(boolean newNumberOfActiveSessions) {
		boolean oldNumberOfActiveSessions = (bits & NUMBER_OF_ACTIVE_SESSIONS_EFLAG) != 0;
		if (newNumberOfActiveSessions) bits |= NUMBER_OF_ACTIVE_SESSIONS_EFLAG; else bits &= ~NUMBER_OF_ACTIVE_SESSIONS_EFLAG;
		boolean oldNumberOfActiveSessionsESet = (bits & NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG) != 0;
		bits |= NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__NUMBER_OF_ACTIVE_SESSIONS, oldNumberOfActiveSessions, newNumberOfActiveSessions, !oldNumberOfActiveSessionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNumberOfActiveSessions() {
		boolean oldNumberOfActiveSessions = (bits & NUMBER_OF_ACTIVE_SESSIONS_EFLAG) != 0;
		boolean oldNumberOfActiveSessionsESet = (bits & NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG) != 0;
		if (NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT) bits |= NUMBER_OF_ACTIVE_SESSIONS_EFLAG; else bits &= ~NUMBER_OF_ACTIVE_SESSIONS_EFLAG;
		bits &= ~NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__NUMBER_OF_ACTIVE_SESSIONS, oldNumberOfActiveSessions, NUMBER_OF_ACTIVE_SESSIONS_EDEFAULT, oldNumberOfActiveSessionsESet));
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
	public boolean isNumberOfSessions() {
		return (bits & NUMBER_OF_SESSIONS_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfSessions(boolean newNumberOfSessions) {
		boolean oldNumberOfSessions = (bits & NUMBER_OF_SESSIONS_EFLAG) != 0;
		if (newNumberOfSessions) bits |= NUMBER_OF_SESSIONS_EFLAG; else bits &= ~NUMBER_OF_SESSIONS_EFLAG;
		boolean oldNumberOfSessionsESet = (bits & NUMBER_OF_SESSIONS_ESETFLAG) != 0;
		bits |= NUMBER_OF_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__NUMBER_OF_SESSIONS, oldNumberOfSessions, newNumberOfSessions, !oldNumberOfSessionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNumberOfSessions() {
		boolean oldNumberOfSessions = (bits & NUMBER_OF_SESSIONS_EFLAG) != 0;
		boolean oldNumberOfSessionsESet = (bits & NUMBER_OF_SESSIONS_ESETFLAG) != 0;
		if (NUMBER_OF_SESSIONS_EDEFAULT) bits |= NUMBER_OF_SESSIONS_EFLAG; else bits &= ~NUMBER_OF_SESSIONS_EFLAG;
		bits &= ~NUMBER_OF_SESSIONS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.COUNTER__NUMBER_OF_SESSIONS, oldNumberOfSessions, NUMBER_OF_SESSIONS_EDEFAULT, oldNumberOfSessionsESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.COUNTER__DESCR, oldDescr, descr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.COUNTER__NAME:
				return getName();
			case ClusterPackage.COUNTER__COLLECTION_TIME:
				return getCollectionTime();
			case ClusterPackage.COUNTER__GROUP:
				return getGroup();
			case ClusterPackage.COUNTER__FILTER_TYPE:
				return getFilterType();
			case ClusterPackage.COUNTER__FILTER:
				return getFilter();
			case ClusterPackage.COUNTER__DURATION:
				return isDuration();
			case ClusterPackage.COUNTER__CPU_TIME:
				return isCpuTime();
			case ClusterPackage.COUNTER__MEMORY:
				return isMemory();
			case ClusterPackage.COUNTER__READ:
				return isRead();
			case ClusterPackage.COUNTER__WRITE:
				return isWrite();
			case ClusterPackage.COUNTER__DURATION_DBMS:
				return isDurationDbms();
			case ClusterPackage.COUNTER__DBMS_BYTES:
				return isDbmsBytes();
			case ClusterPackage.COUNTER__SERVICE:
				return isService();
			case ClusterPackage.COUNTER__CALL:
				return isCall();
			case ClusterPackage.COUNTER__NUMBER_OF_ACTIVE_SESSIONS:
				return isNumberOfActiveSessions();
			case ClusterPackage.COUNTER__NUMBER_OF_SESSIONS:
				return isNumberOfSessions();
			case ClusterPackage.COUNTER__DESCR:
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
			case ClusterPackage.COUNTER__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.COUNTER__COLLECTION_TIME:
				setCollectionTime((Long)newValue);
				return;
			case ClusterPackage.COUNTER__GROUP:
				setGroup((Integer)newValue);
				return;
			case ClusterPackage.COUNTER__FILTER_TYPE:
				setFilterType((Integer)newValue);
				return;
			case ClusterPackage.COUNTER__FILTER:
				setFilter((String)newValue);
				return;
			case ClusterPackage.COUNTER__DURATION:
				setDuration((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__CPU_TIME:
				setCpuTime((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__MEMORY:
				setMemory((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__READ:
				setRead((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__WRITE:
				setWrite((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__DURATION_DBMS:
				setDurationDbms((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__DBMS_BYTES:
				setDbmsBytes((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__SERVICE:
				setService((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__CALL:
				setCall((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__NUMBER_OF_ACTIVE_SESSIONS:
				setNumberOfActiveSessions((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__NUMBER_OF_SESSIONS:
				setNumberOfSessions((Boolean)newValue);
				return;
			case ClusterPackage.COUNTER__DESCR:
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
			case ClusterPackage.COUNTER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.COUNTER__COLLECTION_TIME:
				unsetCollectionTime();
				return;
			case ClusterPackage.COUNTER__GROUP:
				unsetGroup();
				return;
			case ClusterPackage.COUNTER__FILTER_TYPE:
				unsetFilterType();
				return;
			case ClusterPackage.COUNTER__FILTER:
				setFilter(FILTER_EDEFAULT);
				return;
			case ClusterPackage.COUNTER__DURATION:
				unsetDuration();
				return;
			case ClusterPackage.COUNTER__CPU_TIME:
				unsetCpuTime();
				return;
			case ClusterPackage.COUNTER__MEMORY:
				unsetMemory();
				return;
			case ClusterPackage.COUNTER__READ:
				unsetRead();
				return;
			case ClusterPackage.COUNTER__WRITE:
				unsetWrite();
				return;
			case ClusterPackage.COUNTER__DURATION_DBMS:
				unsetDurationDbms();
				return;
			case ClusterPackage.COUNTER__DBMS_BYTES:
				unsetDbmsBytes();
				return;
			case ClusterPackage.COUNTER__SERVICE:
				unsetService();
				return;
			case ClusterPackage.COUNTER__CALL:
				unsetCall();
				return;
			case ClusterPackage.COUNTER__NUMBER_OF_ACTIVE_SESSIONS:
				unsetNumberOfActiveSessions();
				return;
			case ClusterPackage.COUNTER__NUMBER_OF_SESSIONS:
				unsetNumberOfSessions();
				return;
			case ClusterPackage.COUNTER__DESCR:
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
			case ClusterPackage.COUNTER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.COUNTER__COLLECTION_TIME:
				return isSetCollectionTime();
			case ClusterPackage.COUNTER__GROUP:
				return isSetGroup();
			case ClusterPackage.COUNTER__FILTER_TYPE:
				return isSetFilterType();
			case ClusterPackage.COUNTER__FILTER:
				return FILTER_EDEFAULT == null ? filter != null : !FILTER_EDEFAULT.equals(filter);
			case ClusterPackage.COUNTER__DURATION:
				return isSetDuration();
			case ClusterPackage.COUNTER__CPU_TIME:
				return isSetCpuTime();
			case ClusterPackage.COUNTER__MEMORY:
				return isSetMemory();
			case ClusterPackage.COUNTER__READ:
				return isSetRead();
			case ClusterPackage.COUNTER__WRITE:
				return isSetWrite();
			case ClusterPackage.COUNTER__DURATION_DBMS:
				return isSetDurationDbms();
			case ClusterPackage.COUNTER__DBMS_BYTES:
				return isSetDbmsBytes();
			case ClusterPackage.COUNTER__SERVICE:
				return isSetService();
			case ClusterPackage.COUNTER__CALL:
				return isSetCall();
			case ClusterPackage.COUNTER__NUMBER_OF_ACTIVE_SESSIONS:
				return isSetNumberOfActiveSessions();
			case ClusterPackage.COUNTER__NUMBER_OF_SESSIONS:
				return isSetNumberOfSessions();
			case ClusterPackage.COUNTER__DESCR:
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
		result.append(", collectionTime: ");
		if ((bits & COLLECTION_TIME_ESETFLAG) != 0) result.append(collectionTime); else result.append("<unset>");
		result.append(", group: ");
		if ((bits & GROUP_ESETFLAG) != 0) result.append(group); else result.append("<unset>");
		result.append(", filterType: ");
		if ((bits & FILTER_TYPE_ESETFLAG) != 0) result.append(filterType); else result.append("<unset>");
		result.append(", filter: ");
		result.append(filter);
		result.append(", duration: ");
		if ((bits & DURATION_ESETFLAG) != 0) result.append((bits & DURATION_EFLAG) != 0); else result.append("<unset>");
		result.append(", cpuTime: ");
		if ((bits & CPU_TIME_ESETFLAG) != 0) result.append((bits & CPU_TIME_EFLAG) != 0); else result.append("<unset>");
		result.append(", memory: ");
		if ((bits & MEMORY_ESETFLAG) != 0) result.append((bits & MEMORY_EFLAG) != 0); else result.append("<unset>");
		result.append(", read: ");
		if ((bits & READ_ESETFLAG) != 0) result.append((bits & READ_EFLAG) != 0); else result.append("<unset>");
		result.append(", write: ");
		if ((bits & WRITE_ESETFLAG) != 0) result.append((bits & WRITE_EFLAG) != 0); else result.append("<unset>");
		result.append(", durationDbms: ");
		if ((bits & DURATION_DBMS_ESETFLAG) != 0) result.append((bits & DURATION_DBMS_EFLAG) != 0); else result.append("<unset>");
		result.append(", dbmsBytes: ");
		if ((bits & DBMS_BYTES_ESETFLAG) != 0) result.append((bits & DBMS_BYTES_EFLAG) != 0); else result.append("<unset>");
		result.append(", service: ");
		if ((bits & SERVICE_ESETFLAG) != 0) result.append((bits & SERVICE_EFLAG) != 0); else result.append("<unset>");
		result.append(", call: ");
		if ((bits & CALL_ESETFLAG) != 0) result.append((bits & CALL_EFLAG) != 0); else result.append("<unset>");
		result.append(", numberOfActiveSessions: ");
		if ((bits & NUMBER_OF_ACTIVE_SESSIONS_ESETFLAG) != 0) result.append((bits & NUMBER_OF_ACTIVE_SESSIONS_EFLAG) != 0); else result.append("<unset>");
		result.append(", numberOfSessions: ");
		if ((bits & NUMBER_OF_SESSIONS_ESETFLAG) != 0) result.append((bits & NUMBER_OF_SESSIONS_EFLAG) != 0); else result.append("<unset>");
		result.append(", descr: ");
		result.append(descr);
		result.append(')');
		return result.toString();
	}

} //CounterImpl
