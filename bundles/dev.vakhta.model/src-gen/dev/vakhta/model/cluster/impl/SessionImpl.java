/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.Session;

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
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getInfobase <em>Infobase</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getConnection <em>Connection</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getUserName <em>User Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getAppId <em>App Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getLocale <em>Locale</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getLastActiveAt <em>Last Active At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#isHibernate <em>Hibernate</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getPassiveSessionHibernateTime <em>Passive Session Hibernate Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getHibernateSessionTerminateTime <em>Hibernate Session Terminate Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getBlockedByDbms <em>Blocked By Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getBlockedByLs <em>Blocked By Ls</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getBytesAll <em>Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getBytesLast5min <em>Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getCallsAll <em>Calls All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getCallsLast5min <em>Calls Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDbmsBytesAll <em>Dbms Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDbProcInfo <em>Db Proc Info</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDbProcTook <em>Db Proc Took</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDbProcTookAt <em>Db Proc Took At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationAll <em>Duration All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationAllDbms <em>Duration All Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationCurrent <em>Duration Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationCurrentDbms <em>Duration Current Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationLast5min <em>Duration Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getMemoryCurrent <em>Memory Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getMemoryLast5min <em>Memory Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getMemoryTotal <em>Memory Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getReadCurrent <em>Read Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getReadLast5min <em>Read Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getReadTotal <em>Read Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getWriteCurrent <em>Write Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getWriteLast5min <em>Write Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getWriteTotal <em>Write Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationCurrentService <em>Duration Current Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationLast5minService <em>Duration Last5min Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDurationAllService <em>Duration All Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getCurrentServiceName <em>Current Service Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getCpuTimeCurrent <em>Cpu Time Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getCpuTimeLast5min <em>Cpu Time Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getCpuTimeTotal <em>Cpu Time Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getDataSeparation <em>Data Separation</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getClientIp <em>Client Ip</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#getLicenses <em>Licenses</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SessionImpl#isLeftBehind <em>Left Behind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends MinimalEObjectImpl.Container implements Session {
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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The flag representing whether the Number attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_ESETFLAG = 1 << 0;

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
	 * The default value of the '{@link #getConnection() <em>Connection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnection()
	 * @generated
	 * @ordered
	 */
	protected static final UUID CONNECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnection() <em>Connection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnection()
	 * @generated
	 * @ordered
	 */
	protected UUID connection = CONNECTION_EDEFAULT;

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
	 * The default value of the '{@link #getUserName() <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserName()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUserName() <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserName()
	 * @generated
	 * @ordered
	 */
	protected String userName = USER_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getAppId() <em>App Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppId()
	 * @generated
	 * @ordered
	 */
	protected static final String APP_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppId() <em>App Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppId()
	 * @generated
	 * @ordered
	 */
	protected String appId = APP_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocale() <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocale()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocale() <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocale()
	 * @generated
	 * @ordered
	 */
	protected String locale = LOCALE_EDEFAULT;

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
	 * The default value of the '{@link #getLastActiveAt() <em>Last Active At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastActiveAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime LAST_ACTIVE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastActiveAt() <em>Last Active At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastActiveAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime lastActiveAt = LAST_ACTIVE_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #isHibernate() <em>Hibernate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHibernate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIBERNATE_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isHibernate() <em>Hibernate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHibernate()
	 * @generated
	 * @ordered
	 */
	protected static final int HIBERNATE_EFLAG = 1 << 1;

	/**
	 * The flag representing whether the Hibernate attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int HIBERNATE_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getPassiveSessionHibernateTime() <em>Passive Session Hibernate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassiveSessionHibernateTime()
	 * @generated
	 * @ordered
	 */
	protected static final int PASSIVE_SESSION_HIBERNATE_TIME_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPassiveSessionHibernateTime() <em>Passive Session Hibernate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassiveSessionHibernateTime()
	 * @generated
	 * @ordered
	 */
	protected int passiveSessionHibernateTime = PASSIVE_SESSION_HIBERNATE_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Passive Session Hibernate Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int PASSIVE_SESSION_HIBERNATE_TIME_ESETFLAG = 1 << 3;

	/**
	 * The default value of the '{@link #getHibernateSessionTerminateTime() <em>Hibernate Session Terminate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHibernateSessionTerminateTime()
	 * @generated
	 * @ordered
	 */
	protected static final int HIBERNATE_SESSION_TERMINATE_TIME_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHibernateSessionTerminateTime() <em>Hibernate Session Terminate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHibernateSessionTerminateTime()
	 * @generated
	 * @ordered
	 */
	protected int hibernateSessionTerminateTime = HIBERNATE_SESSION_TERMINATE_TIME_EDEFAULT;

	/**
	 * The flag representing whether the Hibernate Session Terminate Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int HIBERNATE_SESSION_TERMINATE_TIME_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #getBlockedByDbms() <em>Blocked By Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedByDbms()
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCKED_BY_DBMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlockedByDbms() <em>Blocked By Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedByDbms()
	 * @generated
	 * @ordered
	 */
	protected int blockedByDbms = BLOCKED_BY_DBMS_EDEFAULT;

	/**
	 * The flag representing whether the Blocked By Dbms attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCKED_BY_DBMS_ESETFLAG = 1 << 5;

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
	protected static final int BLOCKED_BY_LS_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #getBytesAll() <em>Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesAll()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTES_ALL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBytesAll() <em>Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesAll()
	 * @generated
	 * @ordered
	 */
	protected long bytesAll = BYTES_ALL_EDEFAULT;

	/**
	 * The flag representing whether the Bytes All attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int BYTES_ALL_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getBytesLast5min() <em>Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTES_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBytesLast5min() <em>Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesLast5min()
	 * @generated
	 * @ordered
	 */
	protected long bytesLast5min = BYTES_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Bytes Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int BYTES_LAST5MIN_ESETFLAG = 1 << 8;

	/**
	 * The default value of the '{@link #getCallsAll() <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallsAll()
	 * @generated
	 * @ordered
	 */
	protected static final int CALLS_ALL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCallsAll() <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallsAll()
	 * @generated
	 * @ordered
	 */
	protected int callsAll = CALLS_ALL_EDEFAULT;

	/**
	 * The flag representing whether the Calls All attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CALLS_ALL_ESETFLAG = 1 << 9;

	/**
	 * The default value of the '{@link #getCallsLast5min() <em>Calls Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallsLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long CALLS_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCallsLast5min() <em>Calls Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallsLast5min()
	 * @generated
	 * @ordered
	 */
	protected long callsLast5min = CALLS_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Calls Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CALLS_LAST5MIN_ESETFLAG = 1 << 10;

	/**
	 * The default value of the '{@link #getDbmsBytesAll() <em>Dbms Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbmsBytesAll()
	 * @generated
	 * @ordered
	 */
	protected static final long DBMS_BYTES_ALL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDbmsBytesAll() <em>Dbms Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbmsBytesAll()
	 * @generated
	 * @ordered
	 */
	protected long dbmsBytesAll = DBMS_BYTES_ALL_EDEFAULT;

	/**
	 * The flag representing whether the Dbms Bytes All attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DBMS_BYTES_ALL_ESETFLAG = 1 << 11;

	/**
	 * The default value of the '{@link #getDbmsBytesLast5min() <em>Dbms Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbmsBytesLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long DBMS_BYTES_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDbmsBytesLast5min() <em>Dbms Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbmsBytesLast5min()
	 * @generated
	 * @ordered
	 */
	protected long dbmsBytesLast5min = DBMS_BYTES_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Dbms Bytes Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DBMS_BYTES_LAST5MIN_ESETFLAG = 1 << 12;

	/**
	 * The default value of the '{@link #getDbProcInfo() <em>Db Proc Info</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbProcInfo()
	 * @generated
	 * @ordered
	 */
	protected static final String DB_PROC_INFO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDbProcInfo() <em>Db Proc Info</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbProcInfo()
	 * @generated
	 * @ordered
	 */
	protected String dbProcInfo = DB_PROC_INFO_EDEFAULT;

	/**
	 * The default value of the '{@link #getDbProcTook() <em>Db Proc Took</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbProcTook()
	 * @generated
	 * @ordered
	 */
	protected static final int DB_PROC_TOOK_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDbProcTook() <em>Db Proc Took</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbProcTook()
	 * @generated
	 * @ordered
	 */
	protected int dbProcTook = DB_PROC_TOOK_EDEFAULT;

	/**
	 * The flag representing whether the Db Proc Took attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DB_PROC_TOOK_ESETFLAG = 1 << 13;

	/**
	 * The default value of the '{@link #getDbProcTookAt() <em>Db Proc Took At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbProcTookAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime DB_PROC_TOOK_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDbProcTookAt() <em>Db Proc Took At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbProcTookAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime dbProcTookAt = DB_PROC_TOOK_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationAll() <em>Duration All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationAll()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ALL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationAll() <em>Duration All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationAll()
	 * @generated
	 * @ordered
	 */
	protected int durationAll = DURATION_ALL_EDEFAULT;

	/**
	 * The flag representing whether the Duration All attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ALL_ESETFLAG = 1 << 14;

	/**
	 * The default value of the '{@link #getDurationAllDbms() <em>Duration All Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationAllDbms()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ALL_DBMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationAllDbms() <em>Duration All Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationAllDbms()
	 * @generated
	 * @ordered
	 */
	protected int durationAllDbms = DURATION_ALL_DBMS_EDEFAULT;

	/**
	 * The flag representing whether the Duration All Dbms attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ALL_DBMS_ESETFLAG = 1 << 15;

	/**
	 * The default value of the '{@link #getDurationCurrent() <em>Duration Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_CURRENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationCurrent() <em>Duration Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationCurrent()
	 * @generated
	 * @ordered
	 */
	protected int durationCurrent = DURATION_CURRENT_EDEFAULT;

	/**
	 * The flag representing whether the Duration Current attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_CURRENT_ESETFLAG = 1 << 16;

	/**
	 * The default value of the '{@link #getDurationCurrentDbms() <em>Duration Current Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationCurrentDbms()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_CURRENT_DBMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationCurrentDbms() <em>Duration Current Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationCurrentDbms()
	 * @generated
	 * @ordered
	 */
	protected int durationCurrentDbms = DURATION_CURRENT_DBMS_EDEFAULT;

	/**
	 * The flag representing whether the Duration Current Dbms attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_CURRENT_DBMS_ESETFLAG = 1 << 17;

	/**
	 * The default value of the '{@link #getDurationLast5min() <em>Duration Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDurationLast5min() <em>Duration Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationLast5min()
	 * @generated
	 * @ordered
	 */
	protected long durationLast5min = DURATION_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Duration Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_LAST5MIN_ESETFLAG = 1 << 18;

	/**
	 * The default value of the '{@link #getDurationLast5minDbms() <em>Duration Last5min Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationLast5minDbms()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_LAST5MIN_DBMS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDurationLast5minDbms() <em>Duration Last5min Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationLast5minDbms()
	 * @generated
	 * @ordered
	 */
	protected long durationLast5minDbms = DURATION_LAST5MIN_DBMS_EDEFAULT;

	/**
	 * The flag representing whether the Duration Last5min Dbms attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_LAST5MIN_DBMS_ESETFLAG = 1 << 19;

	/**
	 * The default value of the '{@link #getMemoryCurrent() <em>Memory Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_CURRENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryCurrent() <em>Memory Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryCurrent()
	 * @generated
	 * @ordered
	 */
	protected long memoryCurrent = MEMORY_CURRENT_EDEFAULT;

	/**
	 * The flag representing whether the Memory Current attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_CURRENT_ESETFLAG = 1 << 20;

	/**
	 * The default value of the '{@link #getMemoryLast5min() <em>Memory Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryLast5min() <em>Memory Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLast5min()
	 * @generated
	 * @ordered
	 */
	protected long memoryLast5min = MEMORY_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Memory Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_LAST5MIN_ESETFLAG = 1 << 21;

	/**
	 * The default value of the '{@link #getMemoryTotal() <em>Memory Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryTotal()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_TOTAL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryTotal() <em>Memory Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryTotal()
	 * @generated
	 * @ordered
	 */
	protected long memoryTotal = MEMORY_TOTAL_EDEFAULT;

	/**
	 * The flag representing whether the Memory Total attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_TOTAL_ESETFLAG = 1 << 22;

	/**
	 * The default value of the '{@link #getReadCurrent() <em>Read Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final long READ_CURRENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReadCurrent() <em>Read Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadCurrent()
	 * @generated
	 * @ordered
	 */
	protected long readCurrent = READ_CURRENT_EDEFAULT;

	/**
	 * The flag representing whether the Read Current attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int READ_CURRENT_ESETFLAG = 1 << 23;

	/**
	 * The default value of the '{@link #getReadLast5min() <em>Read Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long READ_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReadLast5min() <em>Read Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadLast5min()
	 * @generated
	 * @ordered
	 */
	protected long readLast5min = READ_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Read Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int READ_LAST5MIN_ESETFLAG = 1 << 24;

	/**
	 * The default value of the '{@link #getReadTotal() <em>Read Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadTotal()
	 * @generated
	 * @ordered
	 */
	protected static final long READ_TOTAL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReadTotal() <em>Read Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadTotal()
	 * @generated
	 * @ordered
	 */
	protected long readTotal = READ_TOTAL_EDEFAULT;

	/**
	 * The flag representing whether the Read Total attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int READ_TOTAL_ESETFLAG = 1 << 25;

	/**
	 * The default value of the '{@link #getWriteCurrent() <em>Write Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITE_CURRENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWriteCurrent() <em>Write Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteCurrent()
	 * @generated
	 * @ordered
	 */
	protected long writeCurrent = WRITE_CURRENT_EDEFAULT;

	/**
	 * The flag representing whether the Write Current attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int WRITE_CURRENT_ESETFLAG = 1 << 26;

	/**
	 * The default value of the '{@link #getWriteLast5min() <em>Write Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITE_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWriteLast5min() <em>Write Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteLast5min()
	 * @generated
	 * @ordered
	 */
	protected long writeLast5min = WRITE_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Write Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int WRITE_LAST5MIN_ESETFLAG = 1 << 27;

	/**
	 * The default value of the '{@link #getWriteTotal() <em>Write Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteTotal()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITE_TOTAL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWriteTotal() <em>Write Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteTotal()
	 * @generated
	 * @ordered
	 */
	protected long writeTotal = WRITE_TOTAL_EDEFAULT;

	/**
	 * The flag representing whether the Write Total attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int WRITE_TOTAL_ESETFLAG = 1 << 28;

	/**
	 * The default value of the '{@link #getDurationCurrentService() <em>Duration Current Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationCurrentService()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_CURRENT_SERVICE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationCurrentService() <em>Duration Current Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationCurrentService()
	 * @generated
	 * @ordered
	 */
	protected int durationCurrentService = DURATION_CURRENT_SERVICE_EDEFAULT;

	/**
	 * The flag representing whether the Duration Current Service attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_CURRENT_SERVICE_ESETFLAG = 1 << 29;

	/**
	 * The default value of the '{@link #getDurationLast5minService() <em>Duration Last5min Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationLast5minService()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_LAST5MIN_SERVICE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDurationLast5minService() <em>Duration Last5min Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationLast5minService()
	 * @generated
	 * @ordered
	 */
	protected long durationLast5minService = DURATION_LAST5MIN_SERVICE_EDEFAULT;

	/**
	 * The flag representing whether the Duration Last5min Service attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_LAST5MIN_SERVICE_ESETFLAG = 1 << 30;

	/**
	 * The default value of the '{@link #getDurationAllService() <em>Duration All Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationAllService()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ALL_SERVICE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationAllService() <em>Duration All Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationAllService()
	 * @generated
	 * @ordered
	 */
	protected int durationAllService = DURATION_ALL_SERVICE_EDEFAULT;

	/**
	 * The flag representing whether the Duration All Service attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_ALL_SERVICE_ESETFLAG = 1 << 31;

	/**
	 * The default value of the '{@link #getCurrentServiceName() <em>Current Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentServiceName()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENT_SERVICE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentServiceName() <em>Current Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentServiceName()
	 * @generated
	 * @ordered
	 */
	protected String currentServiceName = CURRENT_SERVICE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuTimeCurrent() <em>Cpu Time Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTimeCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final long CPU_TIME_CURRENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCpuTimeCurrent() <em>Cpu Time Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTimeCurrent()
	 * @generated
	 * @ordered
	 */
	protected long cpuTimeCurrent = CPU_TIME_CURRENT_EDEFAULT;

	/**
	 * An additional set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits1 = 0;

	/**
	 * The flag representing whether the Cpu Time Current attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_TIME_CURRENT_ESETFLAG = 1 << 0;

	/**
	 * The default value of the '{@link #getCpuTimeLast5min() <em>Cpu Time Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTimeLast5min()
	 * @generated
	 * @ordered
	 */
	protected static final long CPU_TIME_LAST5MIN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCpuTimeLast5min() <em>Cpu Time Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTimeLast5min()
	 * @generated
	 * @ordered
	 */
	protected long cpuTimeLast5min = CPU_TIME_LAST5MIN_EDEFAULT;

	/**
	 * The flag representing whether the Cpu Time Last5min attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_TIME_LAST5MIN_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #getCpuTimeTotal() <em>Cpu Time Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTimeTotal()
	 * @generated
	 * @ordered
	 */
	protected static final long CPU_TIME_TOTAL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCpuTimeTotal() <em>Cpu Time Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuTimeTotal()
	 * @generated
	 * @ordered
	 */
	protected long cpuTimeTotal = CPU_TIME_TOTAL_EDEFAULT;

	/**
	 * The flag representing whether the Cpu Time Total attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_TIME_TOTAL_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getDataSeparation() <em>Data Separation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataSeparation()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_SEPARATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataSeparation() <em>Data Separation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataSeparation()
	 * @generated
	 * @ordered
	 */
	protected String dataSeparation = DATA_SEPARATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getClientIp() <em>Client Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientIp()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_IP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClientIp() <em>Client Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientIp()
	 * @generated
	 * @ordered
	 */
	protected String clientIp = CLIENT_IP_EDEFAULT;

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
	 * The default value of the '{@link #isLeftBehind() <em>Left Behind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLeftBehind()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEFT_BEHIND_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isLeftBehind() <em>Left Behind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLeftBehind()
	 * @generated
	 * @ordered
	 */
	protected static final int LEFT_BEHIND_EFLAG = 1 << 3;

	/**
	 * The flag representing whether the Left Behind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int LEFT_BEHIND_ESETFLAG = 1 << 4;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.SESSION;
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
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		number = newNumber;
		bits |= NUMBER_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNumber() {
		number = NUMBER_EDEFAULT;
		bits &= ~NUMBER_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNumber() {
		return (bits & NUMBER_ESETFLAG) != 0;
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
	public UUID getConnection() {
		return connection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnection(UUID newConnection) {
		connection = newConnection;
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
	public String getUserName() {
		return userName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserName(String newUserName) {
		userName = newUserName;
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
	public String getAppId() {
		return appId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppId(String newAppId) {
		appId = newAppId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocale() {
		return locale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocale(String newLocale) {
		locale = newLocale;
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
	public LocalDateTime getLastActiveAt() {
		return lastActiveAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastActiveAt(LocalDateTime newLastActiveAt) {
		lastActiveAt = newLastActiveAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHibernate() {
		return (bits & HIBERNATE_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHibernate(boolean newHibernate) {
		if (newHibernate) bits |= HIBERNATE_EFLAG; else bits &= ~HIBERNATE_EFLAG;
		bits |= HIBERNATE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHibernate() {
		if (HIBERNATE_EDEFAULT) bits |= HIBERNATE_EFLAG; else bits &= ~HIBERNATE_EFLAG;
		bits &= ~HIBERNATE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHibernate() {
		return (bits & HIBERNATE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPassiveSessionHibernateTime() {
		return passiveSessionHibernateTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassiveSessionHibernateTime(int newPassiveSessionHibernateTime) {
		passiveSessionHibernateTime = newPassiveSessionHibernateTime;
		bits |= PASSIVE_SESSION_HIBERNATE_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPassiveSessionHibernateTime() {
		passiveSessionHibernateTime = PASSIVE_SESSION_HIBERNATE_TIME_EDEFAULT;
		bits &= ~PASSIVE_SESSION_HIBERNATE_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPassiveSessionHibernateTime() {
		return (bits & PASSIVE_SESSION_HIBERNATE_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHibernateSessionTerminateTime() {
		return hibernateSessionTerminateTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHibernateSessionTerminateTime(int newHibernateSessionTerminateTime) {
		hibernateSessionTerminateTime = newHibernateSessionTerminateTime;
		bits |= HIBERNATE_SESSION_TERMINATE_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHibernateSessionTerminateTime() {
		hibernateSessionTerminateTime = HIBERNATE_SESSION_TERMINATE_TIME_EDEFAULT;
		bits &= ~HIBERNATE_SESSION_TERMINATE_TIME_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHibernateSessionTerminateTime() {
		return (bits & HIBERNATE_SESSION_TERMINATE_TIME_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlockedByDbms() {
		return blockedByDbms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockedByDbms(int newBlockedByDbms) {
		blockedByDbms = newBlockedByDbms;
		bits |= BLOCKED_BY_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlockedByDbms() {
		blockedByDbms = BLOCKED_BY_DBMS_EDEFAULT;
		bits &= ~BLOCKED_BY_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBlockedByDbms() {
		return (bits & BLOCKED_BY_DBMS_ESETFLAG) != 0;
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
	public long getBytesAll() {
		return bytesAll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytesAll(long newBytesAll) {
		bytesAll = newBytesAll;
		bits |= BYTES_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBytesAll() {
		bytesAll = BYTES_ALL_EDEFAULT;
		bits &= ~BYTES_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBytesAll() {
		return (bits & BYTES_ALL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBytesLast5min() {
		return bytesLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytesLast5min(long newBytesLast5min) {
		bytesLast5min = newBytesLast5min;
		bits |= BYTES_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBytesLast5min() {
		bytesLast5min = BYTES_LAST5MIN_EDEFAULT;
		bits &= ~BYTES_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBytesLast5min() {
		return (bits & BYTES_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCallsAll() {
		return callsAll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallsAll(int newCallsAll) {
		callsAll = newCallsAll;
		bits |= CALLS_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCallsAll() {
		callsAll = CALLS_ALL_EDEFAULT;
		bits &= ~CALLS_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCallsAll() {
		return (bits & CALLS_ALL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCallsLast5min() {
		return callsLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallsLast5min(long newCallsLast5min) {
		callsLast5min = newCallsLast5min;
		bits |= CALLS_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCallsLast5min() {
		callsLast5min = CALLS_LAST5MIN_EDEFAULT;
		bits &= ~CALLS_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCallsLast5min() {
		return (bits & CALLS_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDbmsBytesAll() {
		return dbmsBytesAll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbmsBytesAll(long newDbmsBytesAll) {
		dbmsBytesAll = newDbmsBytesAll;
		bits |= DBMS_BYTES_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbmsBytesAll() {
		dbmsBytesAll = DBMS_BYTES_ALL_EDEFAULT;
		bits &= ~DBMS_BYTES_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDbmsBytesAll() {
		return (bits & DBMS_BYTES_ALL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDbmsBytesLast5min() {
		return dbmsBytesLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbmsBytesLast5min(long newDbmsBytesLast5min) {
		dbmsBytesLast5min = newDbmsBytesLast5min;
		bits |= DBMS_BYTES_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbmsBytesLast5min() {
		dbmsBytesLast5min = DBMS_BYTES_LAST5MIN_EDEFAULT;
		bits &= ~DBMS_BYTES_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDbmsBytesLast5min() {
		return (bits & DBMS_BYTES_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDbProcInfo() {
		return dbProcInfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbProcInfo(String newDbProcInfo) {
		dbProcInfo = newDbProcInfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDbProcTook() {
		return dbProcTook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbProcTook(int newDbProcTook) {
		dbProcTook = newDbProcTook;
		bits |= DB_PROC_TOOK_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbProcTook() {
		dbProcTook = DB_PROC_TOOK_EDEFAULT;
		bits &= ~DB_PROC_TOOK_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDbProcTook() {
		return (bits & DB_PROC_TOOK_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getDbProcTookAt() {
		return dbProcTookAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbProcTookAt(LocalDateTime newDbProcTookAt) {
		dbProcTookAt = newDbProcTookAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationAll() {
		return durationAll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationAll(int newDurationAll) {
		durationAll = newDurationAll;
		bits |= DURATION_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationAll() {
		durationAll = DURATION_ALL_EDEFAULT;
		bits &= ~DURATION_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationAll() {
		return (bits & DURATION_ALL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationAllDbms() {
		return durationAllDbms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationAllDbms(int newDurationAllDbms) {
		durationAllDbms = newDurationAllDbms;
		bits |= DURATION_ALL_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationAllDbms() {
		durationAllDbms = DURATION_ALL_DBMS_EDEFAULT;
		bits &= ~DURATION_ALL_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationAllDbms() {
		return (bits & DURATION_ALL_DBMS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationCurrent() {
		return durationCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationCurrent(int newDurationCurrent) {
		durationCurrent = newDurationCurrent;
		bits |= DURATION_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationCurrent() {
		durationCurrent = DURATION_CURRENT_EDEFAULT;
		bits &= ~DURATION_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationCurrent() {
		return (bits & DURATION_CURRENT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationCurrentDbms() {
		return durationCurrentDbms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationCurrentDbms(int newDurationCurrentDbms) {
		durationCurrentDbms = newDurationCurrentDbms;
		bits |= DURATION_CURRENT_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationCurrentDbms() {
		durationCurrentDbms = DURATION_CURRENT_DBMS_EDEFAULT;
		bits &= ~DURATION_CURRENT_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationCurrentDbms() {
		return (bits & DURATION_CURRENT_DBMS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDurationLast5min() {
		return durationLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationLast5min(long newDurationLast5min) {
		durationLast5min = newDurationLast5min;
		bits |= DURATION_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationLast5min() {
		durationLast5min = DURATION_LAST5MIN_EDEFAULT;
		bits &= ~DURATION_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationLast5min() {
		return (bits & DURATION_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDurationLast5minDbms() {
		return durationLast5minDbms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationLast5minDbms(long newDurationLast5minDbms) {
		durationLast5minDbms = newDurationLast5minDbms;
		bits |= DURATION_LAST5MIN_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationLast5minDbms() {
		durationLast5minDbms = DURATION_LAST5MIN_DBMS_EDEFAULT;
		bits &= ~DURATION_LAST5MIN_DBMS_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationLast5minDbms() {
		return (bits & DURATION_LAST5MIN_DBMS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryCurrent() {
		return memoryCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryCurrent(long newMemoryCurrent) {
		memoryCurrent = newMemoryCurrent;
		bits |= MEMORY_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryCurrent() {
		memoryCurrent = MEMORY_CURRENT_EDEFAULT;
		bits &= ~MEMORY_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryCurrent() {
		return (bits & MEMORY_CURRENT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryLast5min() {
		return memoryLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryLast5min(long newMemoryLast5min) {
		memoryLast5min = newMemoryLast5min;
		bits |= MEMORY_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryLast5min() {
		memoryLast5min = MEMORY_LAST5MIN_EDEFAULT;
		bits &= ~MEMORY_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryLast5min() {
		return (bits & MEMORY_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryTotal() {
		return memoryTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryTotal(long newMemoryTotal) {
		memoryTotal = newMemoryTotal;
		bits |= MEMORY_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryTotal() {
		memoryTotal = MEMORY_TOTAL_EDEFAULT;
		bits &= ~MEMORY_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryTotal() {
		return (bits & MEMORY_TOTAL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReadCurrent() {
		return readCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadCurrent(long newReadCurrent) {
		readCurrent = newReadCurrent;
		bits |= READ_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadCurrent() {
		readCurrent = READ_CURRENT_EDEFAULT;
		bits &= ~READ_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReadCurrent() {
		return (bits & READ_CURRENT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReadLast5min() {
		return readLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadLast5min(long newReadLast5min) {
		readLast5min = newReadLast5min;
		bits |= READ_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadLast5min() {
		readLast5min = READ_LAST5MIN_EDEFAULT;
		bits &= ~READ_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReadLast5min() {
		return (bits & READ_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReadTotal() {
		return readTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadTotal(long newReadTotal) {
		readTotal = newReadTotal;
		bits |= READ_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadTotal() {
		readTotal = READ_TOTAL_EDEFAULT;
		bits &= ~READ_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReadTotal() {
		return (bits & READ_TOTAL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWriteCurrent() {
		return writeCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteCurrent(long newWriteCurrent) {
		writeCurrent = newWriteCurrent;
		bits |= WRITE_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWriteCurrent() {
		writeCurrent = WRITE_CURRENT_EDEFAULT;
		bits &= ~WRITE_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWriteCurrent() {
		return (bits & WRITE_CURRENT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWriteLast5min() {
		return writeLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteLast5min(long newWriteLast5min) {
		writeLast5min = newWriteLast5min;
		bits |= WRITE_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWriteLast5min() {
		writeLast5min = WRITE_LAST5MIN_EDEFAULT;
		bits &= ~WRITE_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWriteLast5min() {
		return (bits & WRITE_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWriteTotal() {
		return writeTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteTotal(long newWriteTotal) {
		writeTotal = newWriteTotal;
		bits |= WRITE_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWriteTotal() {
		writeTotal = WRITE_TOTAL_EDEFAULT;
		bits &= ~WRITE_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWriteTotal() {
		return (bits & WRITE_TOTAL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationCurrentService() {
		return durationCurrentService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationCurrentService(int newDurationCurrentService) {
		durationCurrentService = newDurationCurrentService;
		bits |= DURATION_CURRENT_SERVICE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationCurrentService() {
		durationCurrentService = DURATION_CURRENT_SERVICE_EDEFAULT;
		bits &= ~DURATION_CURRENT_SERVICE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationCurrentService() {
		return (bits & DURATION_CURRENT_SERVICE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDurationLast5minService() {
		return durationLast5minService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationLast5minService(long newDurationLast5minService) {
		durationLast5minService = newDurationLast5minService;
		bits |= DURATION_LAST5MIN_SERVICE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationLast5minService() {
		durationLast5minService = DURATION_LAST5MIN_SERVICE_EDEFAULT;
		bits &= ~DURATION_LAST5MIN_SERVICE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationLast5minService() {
		return (bits & DURATION_LAST5MIN_SERVICE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationAllService() {
		return durationAllService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationAllService(int newDurationAllService) {
		durationAllService = newDurationAllService;
		bits |= DURATION_ALL_SERVICE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationAllService() {
		durationAllService = DURATION_ALL_SERVICE_EDEFAULT;
		bits &= ~DURATION_ALL_SERVICE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDurationAllService() {
		return (bits & DURATION_ALL_SERVICE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrentServiceName() {
		return currentServiceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentServiceName(String newCurrentServiceName) {
		currentServiceName = newCurrentServiceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCpuTimeCurrent() {
		return cpuTimeCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuTimeCurrent(long newCpuTimeCurrent) {
		cpuTimeCurrent = newCpuTimeCurrent;
		bits1 |= CPU_TIME_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCpuTimeCurrent() {
		cpuTimeCurrent = CPU_TIME_CURRENT_EDEFAULT;
		bits1 &= ~CPU_TIME_CURRENT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCpuTimeCurrent() {
		return (bits1 & CPU_TIME_CURRENT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCpuTimeLast5min() {
		return cpuTimeLast5min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuTimeLast5min(long newCpuTimeLast5min) {
		cpuTimeLast5min = newCpuTimeLast5min;
		bits1 |= CPU_TIME_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCpuTimeLast5min() {
		cpuTimeLast5min = CPU_TIME_LAST5MIN_EDEFAULT;
		bits1 &= ~CPU_TIME_LAST5MIN_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCpuTimeLast5min() {
		return (bits1 & CPU_TIME_LAST5MIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCpuTimeTotal() {
		return cpuTimeTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuTimeTotal(long newCpuTimeTotal) {
		cpuTimeTotal = newCpuTimeTotal;
		bits1 |= CPU_TIME_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCpuTimeTotal() {
		cpuTimeTotal = CPU_TIME_TOTAL_EDEFAULT;
		bits1 &= ~CPU_TIME_TOTAL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCpuTimeTotal() {
		return (bits1 & CPU_TIME_TOTAL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataSeparation() {
		return dataSeparation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataSeparation(String newDataSeparation) {
		dataSeparation = newDataSeparation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClientIp() {
		return clientIp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClientIp(String newClientIp) {
		clientIp = newClientIp;
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
	public boolean isLeftBehind() {
		return (bits1 & LEFT_BEHIND_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeftBehind(boolean newLeftBehind) {
		if (newLeftBehind) bits1 |= LEFT_BEHIND_EFLAG; else bits1 &= ~LEFT_BEHIND_EFLAG;
		bits1 |= LEFT_BEHIND_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLeftBehind() {
		if (LEFT_BEHIND_EDEFAULT) bits1 |= LEFT_BEHIND_EFLAG; else bits1 &= ~LEFT_BEHIND_EFLAG;
		bits1 &= ~LEFT_BEHIND_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLeftBehind() {
		return (bits1 & LEFT_BEHIND_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.SESSION__LICENSES:
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
			case ClusterPackage.SESSION__ID:
				return getId();
			case ClusterPackage.SESSION__NUMBER:
				return getNumber();
			case ClusterPackage.SESSION__INFOBASE:
				return getInfobase();
			case ClusterPackage.SESSION__CONNECTION:
				return getConnection();
			case ClusterPackage.SESSION__PROCESS:
				return getProcess();
			case ClusterPackage.SESSION__USER_NAME:
				return getUserName();
			case ClusterPackage.SESSION__HOST:
				return getHost();
			case ClusterPackage.SESSION__APP_ID:
				return getAppId();
			case ClusterPackage.SESSION__LOCALE:
				return getLocale();
			case ClusterPackage.SESSION__STARTED_AT:
				return getStartedAt();
			case ClusterPackage.SESSION__LAST_ACTIVE_AT:
				return getLastActiveAt();
			case ClusterPackage.SESSION__HIBERNATE:
				return isHibernate();
			case ClusterPackage.SESSION__PASSIVE_SESSION_HIBERNATE_TIME:
				return getPassiveSessionHibernateTime();
			case ClusterPackage.SESSION__HIBERNATE_SESSION_TERMINATE_TIME:
				return getHibernateSessionTerminateTime();
			case ClusterPackage.SESSION__BLOCKED_BY_DBMS:
				return getBlockedByDbms();
			case ClusterPackage.SESSION__BLOCKED_BY_LS:
				return getBlockedByLs();
			case ClusterPackage.SESSION__BYTES_ALL:
				return getBytesAll();
			case ClusterPackage.SESSION__BYTES_LAST5MIN:
				return getBytesLast5min();
			case ClusterPackage.SESSION__CALLS_ALL:
				return getCallsAll();
			case ClusterPackage.SESSION__CALLS_LAST5MIN:
				return getCallsLast5min();
			case ClusterPackage.SESSION__DBMS_BYTES_ALL:
				return getDbmsBytesAll();
			case ClusterPackage.SESSION__DBMS_BYTES_LAST5MIN:
				return getDbmsBytesLast5min();
			case ClusterPackage.SESSION__DB_PROC_INFO:
				return getDbProcInfo();
			case ClusterPackage.SESSION__DB_PROC_TOOK:
				return getDbProcTook();
			case ClusterPackage.SESSION__DB_PROC_TOOK_AT:
				return getDbProcTookAt();
			case ClusterPackage.SESSION__DURATION_ALL:
				return getDurationAll();
			case ClusterPackage.SESSION__DURATION_ALL_DBMS:
				return getDurationAllDbms();
			case ClusterPackage.SESSION__DURATION_CURRENT:
				return getDurationCurrent();
			case ClusterPackage.SESSION__DURATION_CURRENT_DBMS:
				return getDurationCurrentDbms();
			case ClusterPackage.SESSION__DURATION_LAST5MIN:
				return getDurationLast5min();
			case ClusterPackage.SESSION__DURATION_LAST5MIN_DBMS:
				return getDurationLast5minDbms();
			case ClusterPackage.SESSION__MEMORY_CURRENT:
				return getMemoryCurrent();
			case ClusterPackage.SESSION__MEMORY_LAST5MIN:
				return getMemoryLast5min();
			case ClusterPackage.SESSION__MEMORY_TOTAL:
				return getMemoryTotal();
			case ClusterPackage.SESSION__READ_CURRENT:
				return getReadCurrent();
			case ClusterPackage.SESSION__READ_LAST5MIN:
				return getReadLast5min();
			case ClusterPackage.SESSION__READ_TOTAL:
				return getReadTotal();
			case ClusterPackage.SESSION__WRITE_CURRENT:
				return getWriteCurrent();
			case ClusterPackage.SESSION__WRITE_LAST5MIN:
				return getWriteLast5min();
			case ClusterPackage.SESSION__WRITE_TOTAL:
				return getWriteTotal();
			case ClusterPackage.SESSION__DURATION_CURRENT_SERVICE:
				return getDurationCurrentService();
			case ClusterPackage.SESSION__DURATION_LAST5MIN_SERVICE:
				return getDurationLast5minService();
			case ClusterPackage.SESSION__DURATION_ALL_SERVICE:
				return getDurationAllService();
			case ClusterPackage.SESSION__CURRENT_SERVICE_NAME:
				return getCurrentServiceName();
			case ClusterPackage.SESSION__CPU_TIME_CURRENT:
				return getCpuTimeCurrent();
			case ClusterPackage.SESSION__CPU_TIME_LAST5MIN:
				return getCpuTimeLast5min();
			case ClusterPackage.SESSION__CPU_TIME_TOTAL:
				return getCpuTimeTotal();
			case ClusterPackage.SESSION__DATA_SEPARATION:
				return getDataSeparation();
			case ClusterPackage.SESSION__CLIENT_IP:
				return getClientIp();
			case ClusterPackage.SESSION__LICENSES:
				return getLicenses();
			case ClusterPackage.SESSION__LEFT_BEHIND:
				return isLeftBehind();
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
			case ClusterPackage.SESSION__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.SESSION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ClusterPackage.SESSION__INFOBASE:
				setInfobase((UUID)newValue);
				return;
			case ClusterPackage.SESSION__CONNECTION:
				setConnection((UUID)newValue);
				return;
			case ClusterPackage.SESSION__PROCESS:
				setProcess((UUID)newValue);
				return;
			case ClusterPackage.SESSION__USER_NAME:
				setUserName((String)newValue);
				return;
			case ClusterPackage.SESSION__HOST:
				setHost((String)newValue);
				return;
			case ClusterPackage.SESSION__APP_ID:
				setAppId((String)newValue);
				return;
			case ClusterPackage.SESSION__LOCALE:
				setLocale((String)newValue);
				return;
			case ClusterPackage.SESSION__STARTED_AT:
				setStartedAt((LocalDateTime)newValue);
				return;
			case ClusterPackage.SESSION__LAST_ACTIVE_AT:
				setLastActiveAt((LocalDateTime)newValue);
				return;
			case ClusterPackage.SESSION__HIBERNATE:
				setHibernate((Boolean)newValue);
				return;
			case ClusterPackage.SESSION__PASSIVE_SESSION_HIBERNATE_TIME:
				setPassiveSessionHibernateTime((Integer)newValue);
				return;
			case ClusterPackage.SESSION__HIBERNATE_SESSION_TERMINATE_TIME:
				setHibernateSessionTerminateTime((Integer)newValue);
				return;
			case ClusterPackage.SESSION__BLOCKED_BY_DBMS:
				setBlockedByDbms((Integer)newValue);
				return;
			case ClusterPackage.SESSION__BLOCKED_BY_LS:
				setBlockedByLs((Integer)newValue);
				return;
			case ClusterPackage.SESSION__BYTES_ALL:
				setBytesAll((Long)newValue);
				return;
			case ClusterPackage.SESSION__BYTES_LAST5MIN:
				setBytesLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__CALLS_ALL:
				setCallsAll((Integer)newValue);
				return;
			case ClusterPackage.SESSION__CALLS_LAST5MIN:
				setCallsLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__DBMS_BYTES_ALL:
				setDbmsBytesAll((Long)newValue);
				return;
			case ClusterPackage.SESSION__DBMS_BYTES_LAST5MIN:
				setDbmsBytesLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__DB_PROC_INFO:
				setDbProcInfo((String)newValue);
				return;
			case ClusterPackage.SESSION__DB_PROC_TOOK:
				setDbProcTook((Integer)newValue);
				return;
			case ClusterPackage.SESSION__DB_PROC_TOOK_AT:
				setDbProcTookAt((LocalDateTime)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_ALL:
				setDurationAll((Integer)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_ALL_DBMS:
				setDurationAllDbms((Integer)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_CURRENT:
				setDurationCurrent((Integer)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_CURRENT_DBMS:
				setDurationCurrentDbms((Integer)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_LAST5MIN:
				setDurationLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_LAST5MIN_DBMS:
				setDurationLast5minDbms((Long)newValue);
				return;
			case ClusterPackage.SESSION__MEMORY_CURRENT:
				setMemoryCurrent((Long)newValue);
				return;
			case ClusterPackage.SESSION__MEMORY_LAST5MIN:
				setMemoryLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__MEMORY_TOTAL:
				setMemoryTotal((Long)newValue);
				return;
			case ClusterPackage.SESSION__READ_CURRENT:
				setReadCurrent((Long)newValue);
				return;
			case ClusterPackage.SESSION__READ_LAST5MIN:
				setReadLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__READ_TOTAL:
				setReadTotal((Long)newValue);
				return;
			case ClusterPackage.SESSION__WRITE_CURRENT:
				setWriteCurrent((Long)newValue);
				return;
			case ClusterPackage.SESSION__WRITE_LAST5MIN:
				setWriteLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__WRITE_TOTAL:
				setWriteTotal((Long)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_CURRENT_SERVICE:
				setDurationCurrentService((Integer)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_LAST5MIN_SERVICE:
				setDurationLast5minService((Long)newValue);
				return;
			case ClusterPackage.SESSION__DURATION_ALL_SERVICE:
				setDurationAllService((Integer)newValue);
				return;
			case ClusterPackage.SESSION__CURRENT_SERVICE_NAME:
				setCurrentServiceName((String)newValue);
				return;
			case ClusterPackage.SESSION__CPU_TIME_CURRENT:
				setCpuTimeCurrent((Long)newValue);
				return;
			case ClusterPackage.SESSION__CPU_TIME_LAST5MIN:
				setCpuTimeLast5min((Long)newValue);
				return;
			case ClusterPackage.SESSION__CPU_TIME_TOTAL:
				setCpuTimeTotal((Long)newValue);
				return;
			case ClusterPackage.SESSION__DATA_SEPARATION:
				setDataSeparation((String)newValue);
				return;
			case ClusterPackage.SESSION__CLIENT_IP:
				setClientIp((String)newValue);
				return;
			case ClusterPackage.SESSION__LICENSES:
				getLicenses().clear();
				getLicenses().addAll((Collection<? extends License>)newValue);
				return;
			case ClusterPackage.SESSION__LEFT_BEHIND:
				setLeftBehind((Boolean)newValue);
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
			case ClusterPackage.SESSION__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.SESSION__NUMBER:
				unsetNumber();
				return;
			case ClusterPackage.SESSION__INFOBASE:
				setInfobase(INFOBASE_EDEFAULT);
				return;
			case ClusterPackage.SESSION__CONNECTION:
				setConnection(CONNECTION_EDEFAULT);
				return;
			case ClusterPackage.SESSION__PROCESS:
				setProcess(PROCESS_EDEFAULT);
				return;
			case ClusterPackage.SESSION__USER_NAME:
				setUserName(USER_NAME_EDEFAULT);
				return;
			case ClusterPackage.SESSION__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case ClusterPackage.SESSION__APP_ID:
				setAppId(APP_ID_EDEFAULT);
				return;
			case ClusterPackage.SESSION__LOCALE:
				setLocale(LOCALE_EDEFAULT);
				return;
			case ClusterPackage.SESSION__STARTED_AT:
				setStartedAt(STARTED_AT_EDEFAULT);
				return;
			case ClusterPackage.SESSION__LAST_ACTIVE_AT:
				setLastActiveAt(LAST_ACTIVE_AT_EDEFAULT);
				return;
			case ClusterPackage.SESSION__HIBERNATE:
				unsetHibernate();
				return;
			case ClusterPackage.SESSION__PASSIVE_SESSION_HIBERNATE_TIME:
				unsetPassiveSessionHibernateTime();
				return;
			case ClusterPackage.SESSION__HIBERNATE_SESSION_TERMINATE_TIME:
				unsetHibernateSessionTerminateTime();
				return;
			case ClusterPackage.SESSION__BLOCKED_BY_DBMS:
				unsetBlockedByDbms();
				return;
			case ClusterPackage.SESSION__BLOCKED_BY_LS:
				unsetBlockedByLs();
				return;
			case ClusterPackage.SESSION__BYTES_ALL:
				unsetBytesAll();
				return;
			case ClusterPackage.SESSION__BYTES_LAST5MIN:
				unsetBytesLast5min();
				return;
			case ClusterPackage.SESSION__CALLS_ALL:
				unsetCallsAll();
				return;
			case ClusterPackage.SESSION__CALLS_LAST5MIN:
				unsetCallsLast5min();
				return;
			case ClusterPackage.SESSION__DBMS_BYTES_ALL:
				unsetDbmsBytesAll();
				return;
			case ClusterPackage.SESSION__DBMS_BYTES_LAST5MIN:
				unsetDbmsBytesLast5min();
				return;
			case ClusterPackage.SESSION__DB_PROC_INFO:
				setDbProcInfo(DB_PROC_INFO_EDEFAULT);
				return;
			case ClusterPackage.SESSION__DB_PROC_TOOK:
				unsetDbProcTook();
				return;
			case ClusterPackage.SESSION__DB_PROC_TOOK_AT:
				setDbProcTookAt(DB_PROC_TOOK_AT_EDEFAULT);
				return;
			case ClusterPackage.SESSION__DURATION_ALL:
				unsetDurationAll();
				return;
			case ClusterPackage.SESSION__DURATION_ALL_DBMS:
				unsetDurationAllDbms();
				return;
			case ClusterPackage.SESSION__DURATION_CURRENT:
				unsetDurationCurrent();
				return;
			case ClusterPackage.SESSION__DURATION_CURRENT_DBMS:
				unsetDurationCurrentDbms();
				return;
			case ClusterPackage.SESSION__DURATION_LAST5MIN:
				unsetDurationLast5min();
				return;
			case ClusterPackage.SESSION__DURATION_LAST5MIN_DBMS:
				unsetDurationLast5minDbms();
				return;
			case ClusterPackage.SESSION__MEMORY_CURRENT:
				unsetMemoryCurrent();
				return;
			case ClusterPackage.SESSION__MEMORY_LAST5MIN:
				unsetMemoryLast5min();
				return;
			case ClusterPackage.SESSION__MEMORY_TOTAL:
				unsetMemoryTotal();
				return;
			case ClusterPackage.SESSION__READ_CURRENT:
				unsetReadCurrent();
				return;
			case ClusterPackage.SESSION__READ_LAST5MIN:
				unsetReadLast5min();
				return;
			case ClusterPackage.SESSION__READ_TOTAL:
				unsetReadTotal();
				return;
			case ClusterPackage.SESSION__WRITE_CURRENT:
				unsetWriteCurrent();
				return;
			case ClusterPackage.SESSION__WRITE_LAST5MIN:
				unsetWriteLast5min();
				return;
			case ClusterPackage.SESSION__WRITE_TOTAL:
				unsetWriteTotal();
				return;
			case ClusterPackage.SESSION__DURATION_CURRENT_SERVICE:
				unsetDurationCurrentService();
				return;
			case ClusterPackage.SESSION__DURATION_LAST5MIN_SERVICE:
				unsetDurationLast5minService();
				return;
			case ClusterPackage.SESSION__DURATION_ALL_SERVICE:
				unsetDurationAllService();
				return;
			case ClusterPackage.SESSION__CURRENT_SERVICE_NAME:
				setCurrentServiceName(CURRENT_SERVICE_NAME_EDEFAULT);
				return;
			case ClusterPackage.SESSION__CPU_TIME_CURRENT:
				unsetCpuTimeCurrent();
				return;
			case ClusterPackage.SESSION__CPU_TIME_LAST5MIN:
				unsetCpuTimeLast5min();
				return;
			case ClusterPackage.SESSION__CPU_TIME_TOTAL:
				unsetCpuTimeTotal();
				return;
			case ClusterPackage.SESSION__DATA_SEPARATION:
				setDataSeparation(DATA_SEPARATION_EDEFAULT);
				return;
			case ClusterPackage.SESSION__CLIENT_IP:
				setClientIp(CLIENT_IP_EDEFAULT);
				return;
			case ClusterPackage.SESSION__LICENSES:
				getLicenses().clear();
				return;
			case ClusterPackage.SESSION__LEFT_BEHIND:
				unsetLeftBehind();
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
			case ClusterPackage.SESSION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.SESSION__NUMBER:
				return isSetNumber();
			case ClusterPackage.SESSION__INFOBASE:
				return INFOBASE_EDEFAULT == null ? infobase != null : !INFOBASE_EDEFAULT.equals(infobase);
			case ClusterPackage.SESSION__CONNECTION:
				return CONNECTION_EDEFAULT == null ? connection != null : !CONNECTION_EDEFAULT.equals(connection);
			case ClusterPackage.SESSION__PROCESS:
				return PROCESS_EDEFAULT == null ? process != null : !PROCESS_EDEFAULT.equals(process);
			case ClusterPackage.SESSION__USER_NAME:
				return USER_NAME_EDEFAULT == null ? userName != null : !USER_NAME_EDEFAULT.equals(userName);
			case ClusterPackage.SESSION__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case ClusterPackage.SESSION__APP_ID:
				return APP_ID_EDEFAULT == null ? appId != null : !APP_ID_EDEFAULT.equals(appId);
			case ClusterPackage.SESSION__LOCALE:
				return LOCALE_EDEFAULT == null ? locale != null : !LOCALE_EDEFAULT.equals(locale);
			case ClusterPackage.SESSION__STARTED_AT:
				return STARTED_AT_EDEFAULT == null ? startedAt != null : !STARTED_AT_EDEFAULT.equals(startedAt);
			case ClusterPackage.SESSION__LAST_ACTIVE_AT:
				return LAST_ACTIVE_AT_EDEFAULT == null ? lastActiveAt != null : !LAST_ACTIVE_AT_EDEFAULT.equals(lastActiveAt);
			case ClusterPackage.SESSION__HIBERNATE:
				return isSetHibernate();
			case ClusterPackage.SESSION__PASSIVE_SESSION_HIBERNATE_TIME:
				return isSetPassiveSessionHibernateTime();
			case ClusterPackage.SESSION__HIBERNATE_SESSION_TERMINATE_TIME:
				return isSetHibernateSessionTerminateTime();
			case ClusterPackage.SESSION__BLOCKED_BY_DBMS:
				return isSetBlockedByDbms();
			case ClusterPackage.SESSION__BLOCKED_BY_LS:
				return isSetBlockedByLs();
			case ClusterPackage.SESSION__BYTES_ALL:
				return isSetBytesAll();
			case ClusterPackage.SESSION__BYTES_LAST5MIN:
				return isSetBytesLast5min();
			case ClusterPackage.SESSION__CALLS_ALL:
				return isSetCallsAll();
			case ClusterPackage.SESSION__CALLS_LAST5MIN:
				return isSetCallsLast5min();
			case ClusterPackage.SESSION__DBMS_BYTES_ALL:
				return isSetDbmsBytesAll();
			case ClusterPackage.SESSION__DBMS_BYTES_LAST5MIN:
				return isSetDbmsBytesLast5min();
			case ClusterPackage.SESSION__DB_PROC_INFO:
				return DB_PROC_INFO_EDEFAULT == null ? dbProcInfo != null : !DB_PROC_INFO_EDEFAULT.equals(dbProcInfo);
			case ClusterPackage.SESSION__DB_PROC_TOOK:
				return isSetDbProcTook();
			case ClusterPackage.SESSION__DB_PROC_TOOK_AT:
				return DB_PROC_TOOK_AT_EDEFAULT == null ? dbProcTookAt != null : !DB_PROC_TOOK_AT_EDEFAULT.equals(dbProcTookAt);
			case ClusterPackage.SESSION__DURATION_ALL:
				return isSetDurationAll();
			case ClusterPackage.SESSION__DURATION_ALL_DBMS:
				return isSetDurationAllDbms();
			case ClusterPackage.SESSION__DURATION_CURRENT:
				return isSetDurationCurrent();
			case ClusterPackage.SESSION__DURATION_CURRENT_DBMS:
				return isSetDurationCurrentDbms();
			case ClusterPackage.SESSION__DURATION_LAST5MIN:
				return isSetDurationLast5min();
			case ClusterPackage.SESSION__DURATION_LAST5MIN_DBMS:
				return isSetDurationLast5minDbms();
			case ClusterPackage.SESSION__MEMORY_CURRENT:
				return isSetMemoryCurrent();
			case ClusterPackage.SESSION__MEMORY_LAST5MIN:
				return isSetMemoryLast5min();
			case ClusterPackage.SESSION__MEMORY_TOTAL:
				return isSetMemoryTotal();
			case ClusterPackage.SESSION__READ_CURRENT:
				return isSetReadCurrent();
			case ClusterPackage.SESSION__READ_LAST5MIN:
				return isSetReadLast5min();
			case ClusterPackage.SESSION__READ_TOTAL:
				return isSetReadTotal();
			case ClusterPackage.SESSION__WRITE_CURRENT:
				return isSetWriteCurrent();
			case ClusterPackage.SESSION__WRITE_LAST5MIN:
				return isSetWriteLast5min();
			case ClusterPackage.SESSION__WRITE_TOTAL:
				return isSetWriteTotal();
			case ClusterPackage.SESSION__DURATION_CURRENT_SERVICE:
				return isSetDurationCurrentService();
			case ClusterPackage.SESSION__DURATION_LAST5MIN_SERVICE:
				return isSetDurationLast5minService();
			case ClusterPackage.SESSION__DURATION_ALL_SERVICE:
				return isSetDurationAllService();
			case ClusterPackage.SESSION__CURRENT_SERVICE_NAME:
				return CURRENT_SERVICE_NAME_EDEFAULT == null ? currentServiceName != null : !CURRENT_SERVICE_NAME_EDEFAULT.equals(currentServiceName);
			case ClusterPackage.SESSION__CPU_TIME_CURRENT:
				return isSetCpuTimeCurrent();
			case ClusterPackage.SESSION__CPU_TIME_LAST5MIN:
				return isSetCpuTimeLast5min();
			case ClusterPackage.SESSION__CPU_TIME_TOTAL:
				return isSetCpuTimeTotal();
			case ClusterPackage.SESSION__DATA_SEPARATION:
				return DATA_SEPARATION_EDEFAULT == null ? dataSeparation != null : !DATA_SEPARATION_EDEFAULT.equals(dataSeparation);
			case ClusterPackage.SESSION__CLIENT_IP:
				return CLIENT_IP_EDEFAULT == null ? clientIp != null : !CLIENT_IP_EDEFAULT.equals(clientIp);
			case ClusterPackage.SESSION__LICENSES:
				return licenses != null && !licenses.isEmpty();
			case ClusterPackage.SESSION__LEFT_BEHIND:
				return isSetLeftBehind();
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
		result.append(", number: ");
		if ((bits & NUMBER_ESETFLAG) != 0) result.append(number); else result.append("<unset>");
		result.append(", infobase: ");
		result.append(infobase);
		result.append(", connection: ");
		result.append(connection);
		result.append(", process: ");
		result.append(process);
		result.append(", userName: ");
		result.append(userName);
		result.append(", host: ");
		result.append(host);
		result.append(", appId: ");
		result.append(appId);
		result.append(", locale: ");
		result.append(locale);
		result.append(", startedAt: ");
		result.append(startedAt);
		result.append(", lastActiveAt: ");
		result.append(lastActiveAt);
		result.append(", hibernate: ");
		if ((bits & HIBERNATE_ESETFLAG) != 0) result.append((bits & HIBERNATE_EFLAG) != 0); else result.append("<unset>");
		result.append(", passiveSessionHibernateTime: ");
		if ((bits & PASSIVE_SESSION_HIBERNATE_TIME_ESETFLAG) != 0) result.append(passiveSessionHibernateTime); else result.append("<unset>");
		result.append(", hibernateSessionTerminateTime: ");
		if ((bits & HIBERNATE_SESSION_TERMINATE_TIME_ESETFLAG) != 0) result.append(hibernateSessionTerminateTime); else result.append("<unset>");
		result.append(", blockedByDbms: ");
		if ((bits & BLOCKED_BY_DBMS_ESETFLAG) != 0) result.append(blockedByDbms); else result.append("<unset>");
		result.append(", blockedByLs: ");
		if ((bits & BLOCKED_BY_LS_ESETFLAG) != 0) result.append(blockedByLs); else result.append("<unset>");
		result.append(", bytesAll: ");
		if ((bits & BYTES_ALL_ESETFLAG) != 0) result.append(bytesAll); else result.append("<unset>");
		result.append(", bytesLast5min: ");
		if ((bits & BYTES_LAST5MIN_ESETFLAG) != 0) result.append(bytesLast5min); else result.append("<unset>");
		result.append(", callsAll: ");
		if ((bits & CALLS_ALL_ESETFLAG) != 0) result.append(callsAll); else result.append("<unset>");
		result.append(", callsLast5min: ");
		if ((bits & CALLS_LAST5MIN_ESETFLAG) != 0) result.append(callsLast5min); else result.append("<unset>");
		result.append(", dbmsBytesAll: ");
		if ((bits & DBMS_BYTES_ALL_ESETFLAG) != 0) result.append(dbmsBytesAll); else result.append("<unset>");
		result.append(", dbmsBytesLast5min: ");
		if ((bits & DBMS_BYTES_LAST5MIN_ESETFLAG) != 0) result.append(dbmsBytesLast5min); else result.append("<unset>");
		result.append(", dbProcInfo: ");
		result.append(dbProcInfo);
		result.append(", dbProcTook: ");
		if ((bits & DB_PROC_TOOK_ESETFLAG) != 0) result.append(dbProcTook); else result.append("<unset>");
		result.append(", dbProcTookAt: ");
		result.append(dbProcTookAt);
		result.append(", durationAll: ");
		if ((bits & DURATION_ALL_ESETFLAG) != 0) result.append(durationAll); else result.append("<unset>");
		result.append(", durationAllDbms: ");
		if ((bits & DURATION_ALL_DBMS_ESETFLAG) != 0) result.append(durationAllDbms); else result.append("<unset>");
		result.append(", durationCurrent: ");
		if ((bits & DURATION_CURRENT_ESETFLAG) != 0) result.append(durationCurrent); else result.append("<unset>");
		result.append(", durationCurrentDbms: ");
		if ((bits & DURATION_CURRENT_DBMS_ESETFLAG) != 0) result.append(durationCurrentDbms); else result.append("<unset>");
		result.append(", durationLast5min: ");
		if ((bits & DURATION_LAST5MIN_ESETFLAG) != 0) result.append(durationLast5min); else result.append("<unset>");
		result.append(", durationLast5minDbms: ");
		if ((bits & DURATION_LAST5MIN_DBMS_ESETFLAG) != 0) result.append(durationLast5minDbms); else result.append("<unset>");
		result.append(", memoryCurrent: ");
		if ((bits & MEMORY_CURRENT_ESETFLAG) != 0) result.append(memoryCurrent); else result.append("<unset>");
		result.append(", memoryLast5min: ");
		if ((bits & MEMORY_LAST5MIN_ESETFLAG) != 0) result.append(memoryLast5min); else result.append("<unset>");
		result.append(", memoryTotal: ");
		if ((bits & MEMORY_TOTAL_ESETFLAG) != 0) result.append(memoryTotal); else result.append("<unset>");
		result.append(", readCurrent: ");
		if ((bits & READ_CURRENT_ESETFLAG) != 0) result.append(readCurrent); else result.append("<unset>");
		result.append(", readLast5min: ");
		if ((bits & READ_LAST5MIN_ESETFLAG) != 0) result.append(readLast5min); else result.append("<unset>");
		result.append(", readTotal: ");
		if ((bits & READ_TOTAL_ESETFLAG) != 0) result.append(readTotal); else result.append("<unset>");
		result.append(", writeCurrent: ");
		if ((bits & WRITE_CURRENT_ESETFLAG) != 0) result.append(writeCurrent); else result.append("<unset>");
		result.append(", writeLast5min: ");
		if ((bits & WRITE_LAST5MIN_ESETFLAG) != 0) result.append(writeLast5min); else result.append("<unset>");
		result.append(", writeTotal: ");
		if ((bits & WRITE_TOTAL_ESETFLAG) != 0) result.append(writeTotal); else result.append("<unset>");
		result.append(", durationCurrentService: ");
		if ((bits & DURATION_CURRENT_SERVICE_ESETFLAG) != 0) result.append(durationCurrentService); else result.append("<unset>");
		result.append(", durationLast5minService: ");
		if ((bits & DURATION_LAST5MIN_SERVICE_ESETFLAG) != 0) result.append(durationLast5minService); else result.append("<unset>");
		result.append(", durationAllService: ");
		if ((bits & DURATION_ALL_SERVICE_ESETFLAG) != 0) result.append(durationAllService); else result.append("<unset>");
		result.append(", currentServiceName: ");
		result.append(currentServiceName);
		result.append(", cpuTimeCurrent: ");
		if ((bits1 & CPU_TIME_CURRENT_ESETFLAG) != 0) result.append(cpuTimeCurrent); else result.append("<unset>");
		result.append(", cpuTimeLast5min: ");
		if ((bits1 & CPU_TIME_LAST5MIN_ESETFLAG) != 0) result.append(cpuTimeLast5min); else result.append("<unset>");
		result.append(", cpuTimeTotal: ");
		if ((bits1 & CPU_TIME_TOTAL_ESETFLAG) != 0) result.append(cpuTimeTotal); else result.append("<unset>");
		result.append(", dataSeparation: ");
		result.append(dataSeparation);
		result.append(", clientIp: ");
		result.append(clientIp);
		result.append(", leftBehind: ");
		if ((bits1 & LEFT_BEHIND_ESETFLAG) != 0) result.append((bits1 & LEFT_BEHIND_EFLAG) != 0); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //SessionImpl
