/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.InfobaseConnection;

import java.time.LocalDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Infobase Connection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getAppId <em>App Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getBlockedByDbms <em>Blocked By Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getBytesAll <em>Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getBytesLast5min <em>Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getCallsAll <em>Calls All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getCallsLast5min <em>Calls Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getConnectedAt <em>Connected At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getConnId <em>Conn Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDbConnMode <em>Db Conn Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDbmsBytesAll <em>Dbms Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDbProcInfo <em>Db Proc Info</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDbProcTook <em>Db Proc Took</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDbProcTookAt <em>Db Proc Took At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDurationAll <em>Duration All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDurationAllDbms <em>Duration All Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDurationCurrent <em>Duration Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDurationCurrentDbms <em>Duration Current Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDurationLast5min <em>Duration Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getIbConnMode <em>Ib Conn Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getThreadMode <em>Thread Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getUserName <em>User Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getMemoryCurrent <em>Memory Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getMemoryLast5min <em>Memory Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getMemoryTotal <em>Memory Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getReadCurrent <em>Read Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getReadLast5min <em>Read Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getReadTotal <em>Read Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getWriteCurrent <em>Write Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getWriteLast5min <em>Write Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl#getWriteTotal <em>Write Total</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InfobaseConnectionImpl extends MinimalEObjectImpl.Container implements InfobaseConnection {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

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
	protected static final int BLOCKED_BY_DBMS_ESETFLAG = 1 << 0;

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
	protected static final int BYTES_ALL_ESETFLAG = 1 << 1;

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
	protected static final int BYTES_LAST5MIN_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getCallsAll() <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallsAll()
	 * @generated
	 * @ordered
	 */
	protected static final long CALLS_ALL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCallsAll() <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallsAll()
	 * @generated
	 * @ordered
	 */
	protected long callsAll = CALLS_ALL_EDEFAULT;

	/**
	 * The flag representing whether the Calls All attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CALLS_ALL_ESETFLAG = 1 << 3;

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
	protected static final int CALLS_LAST5MIN_ESETFLAG = 1 << 4;

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
	protected static final int CONN_ID_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getDbConnMode() <em>Db Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbConnMode()
	 * @generated
	 * @ordered
	 */
	protected static final int DB_CONN_MODE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDbConnMode() <em>Db Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbConnMode()
	 * @generated
	 * @ordered
	 */
	protected int dbConnMode = DB_CONN_MODE_EDEFAULT;

	/**
	 * The flag representing whether the Db Conn Mode attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DB_CONN_MODE_ESETFLAG = 1 << 6;

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
	protected static final int DBMS_BYTES_ALL_ESETFLAG = 1 << 7;

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
	protected static final int DBMS_BYTES_LAST5MIN_ESETFLAG = 1 << 8;

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
	protected static final int DB_PROC_TOOK_ESETFLAG = 1 << 9;

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
	protected static final int DURATION_ALL_ESETFLAG = 1 << 10;

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
	protected static final int DURATION_ALL_DBMS_ESETFLAG = 1 << 11;

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
	protected static final int DURATION_CURRENT_ESETFLAG = 1 << 12;

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
	protected static final int DURATION_CURRENT_DBMS_ESETFLAG = 1 << 13;

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
	protected static final int DURATION_LAST5MIN_ESETFLAG = 1 << 14;

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
	protected static final int DURATION_LAST5MIN_DBMS_ESETFLAG = 1 << 15;

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
	 * The default value of the '{@link #getIbConnMode() <em>Ib Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIbConnMode()
	 * @generated
	 * @ordered
	 */
	protected static final int IB_CONN_MODE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIbConnMode() <em>Ib Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIbConnMode()
	 * @generated
	 * @ordered
	 */
	protected int ibConnMode = IB_CONN_MODE_EDEFAULT;

	/**
	 * The flag representing whether the Ib Conn Mode attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int IB_CONN_MODE_ESETFLAG = 1 << 16;

	/**
	 * The default value of the '{@link #getThreadMode() <em>Thread Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreadMode()
	 * @generated
	 * @ordered
	 */
	protected static final int THREAD_MODE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThreadMode() <em>Thread Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreadMode()
	 * @generated
	 * @ordered
	 */
	protected int threadMode = THREAD_MODE_EDEFAULT;

	/**
	 * The flag representing whether the Thread Mode attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int THREAD_MODE_ESETFLAG = 1 << 17;

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
	protected static final int MEMORY_CURRENT_ESETFLAG = 1 << 18;

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
	protected static final int MEMORY_LAST5MIN_ESETFLAG = 1 << 19;

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
	protected static final int MEMORY_TOTAL_ESETFLAG = 1 << 20;

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
	protected static final int READ_CURRENT_ESETFLAG = 1 << 21;

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
	protected static final int READ_LAST5MIN_ESETFLAG = 1 << 22;

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
	protected static final int READ_TOTAL_ESETFLAG = 1 << 23;

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
	protected static final int WRITE_CURRENT_ESETFLAG = 1 << 24;

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
	protected static final int WRITE_LAST5MIN_ESETFLAG = 1 << 25;

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
	protected static final int WRITE_TOTAL_ESETFLAG = 1 << 26;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InfobaseConnectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.INFOBASE_CONNECTION;
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
		String oldAppId = appId;
		appId = newAppId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__APP_ID, oldAppId, appId));
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
		int oldBlockedByDbms = blockedByDbms;
		blockedByDbms = newBlockedByDbms;
		boolean oldBlockedByDbmsESet = (bits & BLOCKED_BY_DBMS_ESETFLAG) != 0;
		bits |= BLOCKED_BY_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__BLOCKED_BY_DBMS, oldBlockedByDbms, blockedByDbms, !oldBlockedByDbmsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlockedByDbms() {
		int oldBlockedByDbms = blockedByDbms;
		boolean oldBlockedByDbmsESet = (bits & BLOCKED_BY_DBMS_ESETFLAG) != 0;
		blockedByDbms = BLOCKED_BY_DBMS_EDEFAULT;
		bits &= ~BLOCKED_BY_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__BLOCKED_BY_DBMS, oldBlockedByDbms, BLOCKED_BY_DBMS_EDEFAULT, oldBlockedByDbmsESet));
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
		long oldBytesAll = bytesAll;
		bytesAll = newBytesAll;
		boolean oldBytesAllESet = (bits & BYTES_ALL_ESETFLAG) != 0;
		bits |= BYTES_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__BYTES_ALL, oldBytesAll, bytesAll, !oldBytesAllESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBytesAll() {
		long oldBytesAll = bytesAll;
		boolean oldBytesAllESet = (bits & BYTES_ALL_ESETFLAG) != 0;
		bytesAll = BYTES_ALL_EDEFAULT;
		bits &= ~BYTES_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__BYTES_ALL, oldBytesAll, BYTES_ALL_EDEFAULT, oldBytesAllESet));
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
		long oldBytesLast5min = bytesLast5min;
		bytesLast5min = newBytesLast5min;
		boolean oldBytesLast5minESet = (bits & BYTES_LAST5MIN_ESETFLAG) != 0;
		bits |= BYTES_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__BYTES_LAST5MIN, oldBytesLast5min, bytesLast5min, !oldBytesLast5minESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBytesLast5min() {
		long oldBytesLast5min = bytesLast5min;
		boolean oldBytesLast5minESet = (bits & BYTES_LAST5MIN_ESETFLAG) != 0;
		bytesLast5min = BYTES_LAST5MIN_EDEFAULT;
		bits &= ~BYTES_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__BYTES_LAST5MIN, oldBytesLast5min, BYTES_LAST5MIN_EDEFAULT, oldBytesLast5minESet));
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
	public long getCallsAll() {
		return callsAll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallsAll(long newCallsAll) {
		long oldCallsAll = callsAll;
		callsAll = newCallsAll;
		boolean oldCallsAllESet = (bits & CALLS_ALL_ESETFLAG) != 0;
		bits |= CALLS_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__CALLS_ALL, oldCallsAll, callsAll, !oldCallsAllESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCallsAll() {
		long oldCallsAll = callsAll;
		boolean oldCallsAllESet = (bits & CALLS_ALL_ESETFLAG) != 0;
		callsAll = CALLS_ALL_EDEFAULT;
		bits &= ~CALLS_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__CALLS_ALL, oldCallsAll, CALLS_ALL_EDEFAULT, oldCallsAllESet));
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
		long oldCallsLast5min = callsLast5min;
		callsLast5min = newCallsLast5min;
		boolean oldCallsLast5minESet = (bits & CALLS_LAST5MIN_ESETFLAG) != 0;
		bits |= CALLS_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__CALLS_LAST5MIN, oldCallsLast5min, callsLast5min, !oldCallsLast5minESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCallsLast5min() {
		long oldCallsLast5min = callsLast5min;
		boolean oldCallsLast5minESet = (bits & CALLS_LAST5MIN_ESETFLAG) != 0;
		callsLast5min = CALLS_LAST5MIN_EDEFAULT;
		bits &= ~CALLS_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__CALLS_LAST5MIN, oldCallsLast5min, CALLS_LAST5MIN_EDEFAULT, oldCallsLast5minESet));
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
		LocalDateTime oldConnectedAt = connectedAt;
		connectedAt = newConnectedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__CONNECTED_AT, oldConnectedAt, connectedAt));
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
		int oldConnId = connId;
		connId = newConnId;
		boolean oldConnIdESet = (bits & CONN_ID_ESETFLAG) != 0;
		bits |= CONN_ID_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__CONN_ID, oldConnId, connId, !oldConnIdESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConnId() {
		int oldConnId = connId;
		boolean oldConnIdESet = (bits & CONN_ID_ESETFLAG) != 0;
		connId = CONN_ID_EDEFAULT;
		bits &= ~CONN_ID_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__CONN_ID, oldConnId, CONN_ID_EDEFAULT, oldConnIdESet));
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
	public int getDbConnMode() {
		return dbConnMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbConnMode(int newDbConnMode) {
		int oldDbConnMode = dbConnMode;
		dbConnMode = newDbConnMode;
		boolean oldDbConnModeESet = (bits & DB_CONN_MODE_ESETFLAG) != 0;
		bits |= DB_CONN_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DB_CONN_MODE, oldDbConnMode, dbConnMode, !oldDbConnModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbConnMode() {
		int oldDbConnMode = dbConnMode;
		boolean oldDbConnModeESet = (bits & DB_CONN_MODE_ESETFLAG) != 0;
		dbConnMode = DB_CONN_MODE_EDEFAULT;
		bits &= ~DB_CONN_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DB_CONN_MODE, oldDbConnMode, DB_CONN_MODE_EDEFAULT, oldDbConnModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDbConnMode() {
		return (bits & DB_CONN_MODE_ESETFLAG) != 0;
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
		long oldDbmsBytesAll = dbmsBytesAll;
		dbmsBytesAll = newDbmsBytesAll;
		boolean oldDbmsBytesAllESet = (bits & DBMS_BYTES_ALL_ESETFLAG) != 0;
		bits |= DBMS_BYTES_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_ALL, oldDbmsBytesAll, dbmsBytesAll, !oldDbmsBytesAllESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbmsBytesAll() {
		long oldDbmsBytesAll = dbmsBytesAll;
		boolean oldDbmsBytesAllESet = (bits & DBMS_BYTES_ALL_ESETFLAG) != 0;
		dbmsBytesAll = DBMS_BYTES_ALL_EDEFAULT;
		bits &= ~DBMS_BYTES_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_ALL, oldDbmsBytesAll, DBMS_BYTES_ALL_EDEFAULT, oldDbmsBytesAllESet));
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
		long oldDbmsBytesLast5min = dbmsBytesLast5min;
		dbmsBytesLast5min = newDbmsBytesLast5min;
		boolean oldDbmsBytesLast5minESet = (bits & DBMS_BYTES_LAST5MIN_ESETFLAG) != 0;
		bits |= DBMS_BYTES_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN, oldDbmsBytesLast5min, dbmsBytesLast5min, !oldDbmsBytesLast5minESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbmsBytesLast5min() {
		long oldDbmsBytesLast5min = dbmsBytesLast5min;
		boolean oldDbmsBytesLast5minESet = (bits & DBMS_BYTES_LAST5MIN_ESETFLAG) != 0;
		dbmsBytesLast5min = DBMS_BYTES_LAST5MIN_EDEFAULT;
		bits &= ~DBMS_BYTES_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN, oldDbmsBytesLast5min, DBMS_BYTES_LAST5MIN_EDEFAULT, oldDbmsBytesLast5minESet));
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
		String oldDbProcInfo = dbProcInfo;
		dbProcInfo = newDbProcInfo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DB_PROC_INFO, oldDbProcInfo, dbProcInfo));
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
		int oldDbProcTook = dbProcTook;
		dbProcTook = newDbProcTook;
		boolean oldDbProcTookESet = (bits & DB_PROC_TOOK_ESETFLAG) != 0;
		bits |= DB_PROC_TOOK_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK, oldDbProcTook, dbProcTook, !oldDbProcTookESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDbProcTook() {
		int oldDbProcTook = dbProcTook;
		boolean oldDbProcTookESet = (bits & DB_PROC_TOOK_ESETFLAG) != 0;
		dbProcTook = DB_PROC_TOOK_EDEFAULT;
		bits &= ~DB_PROC_TOOK_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK, oldDbProcTook, DB_PROC_TOOK_EDEFAULT, oldDbProcTookESet));
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
		LocalDateTime oldDbProcTookAt = dbProcTookAt;
		dbProcTookAt = newDbProcTookAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK_AT, oldDbProcTookAt, dbProcTookAt));
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
		int oldDurationAll = durationAll;
		durationAll = newDurationAll;
		boolean oldDurationAllESet = (bits & DURATION_ALL_ESETFLAG) != 0;
		bits |= DURATION_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL, oldDurationAll, durationAll, !oldDurationAllESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationAll() {
		int oldDurationAll = durationAll;
		boolean oldDurationAllESet = (bits & DURATION_ALL_ESETFLAG) != 0;
		durationAll = DURATION_ALL_EDEFAULT;
		bits &= ~DURATION_ALL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL, oldDurationAll, DURATION_ALL_EDEFAULT, oldDurationAllESet));
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
		int oldDurationAllDbms = durationAllDbms;
		durationAllDbms = newDurationAllDbms;
		boolean oldDurationAllDbmsESet = (bits & DURATION_ALL_DBMS_ESETFLAG) != 0;
		bits |= DURATION_ALL_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL_DBMS, oldDurationAllDbms, durationAllDbms, !oldDurationAllDbmsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationAllDbms() {
		int oldDurationAllDbms = durationAllDbms;
		boolean oldDurationAllDbmsESet = (bits & DURATION_ALL_DBMS_ESETFLAG) != 0;
		durationAllDbms = DURATION_ALL_DBMS_EDEFAULT;
		bits &= ~DURATION_ALL_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL_DBMS, oldDurationAllDbms, DURATION_ALL_DBMS_EDEFAULT, oldDurationAllDbmsESet));
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
		int oldDurationCurrent = durationCurrent;
		durationCurrent = newDurationCurrent;
		boolean oldDurationCurrentESet = (bits & DURATION_CURRENT_ESETFLAG) != 0;
		bits |= DURATION_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT, oldDurationCurrent, durationCurrent, !oldDurationCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationCurrent() {
		int oldDurationCurrent = durationCurrent;
		boolean oldDurationCurrentESet = (bits & DURATION_CURRENT_ESETFLAG) != 0;
		durationCurrent = DURATION_CURRENT_EDEFAULT;
		bits &= ~DURATION_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT, oldDurationCurrent, DURATION_CURRENT_EDEFAULT, oldDurationCurrentESet));
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
		int oldDurationCurrentDbms = durationCurrentDbms;
		durationCurrentDbms = newDurationCurrentDbms;
		boolean oldDurationCurrentDbmsESet = (bits & DURATION_CURRENT_DBMS_ESETFLAG) != 0;
		bits |= DURATION_CURRENT_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT_DBMS, oldDurationCurrentDbms, durationCurrentDbms, !oldDurationCurrentDbmsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationCurrentDbms() {
		int oldDurationCurrentDbms = durationCurrentDbms;
		boolean oldDurationCurrentDbmsESet = (bits & DURATION_CURRENT_DBMS_ESETFLAG) != 0;
		durationCurrentDbms = DURATION_CURRENT_DBMS_EDEFAULT;
		bits &= ~DURATION_CURRENT_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT_DBMS, oldDurationCurrentDbms, DURATION_CURRENT_DBMS_EDEFAULT, oldDurationCurrentDbmsESet));
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
		long oldDurationLast5min = durationLast5min;
		durationLast5min = newDurationLast5min;
		boolean oldDurationLast5minESet = (bits & DURATION_LAST5MIN_ESETFLAG) != 0;
		bits |= DURATION_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN, oldDurationLast5min, durationLast5min, !oldDurationLast5minESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationLast5min() {
		long oldDurationLast5min = durationLast5min;
		boolean oldDurationLast5minESet = (bits & DURATION_LAST5MIN_ESETFLAG) != 0;
		durationLast5min = DURATION_LAST5MIN_EDEFAULT;
		bits &= ~DURATION_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN, oldDurationLast5min, DURATION_LAST5MIN_EDEFAULT, oldDurationLast5minESet));
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
		long oldDurationLast5minDbms = durationLast5minDbms;
		durationLast5minDbms = newDurationLast5minDbms;
		boolean oldDurationLast5minDbmsESet = (bits & DURATION_LAST5MIN_DBMS_ESETFLAG) != 0;
		bits |= DURATION_LAST5MIN_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS, oldDurationLast5minDbms, durationLast5minDbms, !oldDurationLast5minDbmsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDurationLast5minDbms() {
		long oldDurationLast5minDbms = durationLast5minDbms;
		boolean oldDurationLast5minDbmsESet = (bits & DURATION_LAST5MIN_DBMS_ESETFLAG) != 0;
		durationLast5minDbms = DURATION_LAST5MIN_DBMS_EDEFAULT;
		bits &= ~DURATION_LAST5MIN_DBMS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS, oldDurationLast5minDbms, DURATION_LAST5MIN_DBMS_EDEFAULT, oldDurationLast5minDbmsESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIbConnMode() {
		return ibConnMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIbConnMode(int newIbConnMode) {
		int oldIbConnMode = ibConnMode;
		ibConnMode = newIbConnMode;
		boolean oldIbConnModeESet = (bits & IB_CONN_MODE_ESETFLAG) != 0;
		bits |= IB_CONN_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__IB_CONN_MODE, oldIbConnMode, ibConnMode, !oldIbConnModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetIbConnMode() {
		int oldIbConnMode = ibConnMode;
		boolean oldIbConnModeESet = (bits & IB_CONN_MODE_ESETFLAG) != 0;
		ibConnMode = IB_CONN_MODE_EDEFAULT;
		bits &= ~IB_CONN_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__IB_CONN_MODE, oldIbConnMode, IB_CONN_MODE_EDEFAULT, oldIbConnModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetIbConnMode() {
		return (bits & IB_CONN_MODE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreadMode() {
		return threadMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreadMode(int newThreadMode) {
		int oldThreadMode = threadMode;
		threadMode = newThreadMode;
		boolean oldThreadModeESet = (bits & THREAD_MODE_ESETFLAG) != 0;
		bits |= THREAD_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__THREAD_MODE, oldThreadMode, threadMode, !oldThreadModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetThreadMode() {
		int oldThreadMode = threadMode;
		boolean oldThreadModeESet = (bits & THREAD_MODE_ESETFLAG) != 0;
		threadMode = THREAD_MODE_EDEFAULT;
		bits &= ~THREAD_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__THREAD_MODE, oldThreadMode, THREAD_MODE_EDEFAULT, oldThreadModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetThreadMode() {
		return (bits & THREAD_MODE_ESETFLAG) != 0;
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
		String oldUserName = userName;
		userName = newUserName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__USER_NAME, oldUserName, userName));
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
		long oldMemoryCurrent = memoryCurrent;
		memoryCurrent = newMemoryCurrent;
		boolean oldMemoryCurrentESet = (bits & MEMORY_CURRENT_ESETFLAG) != 0;
		bits |= MEMORY_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__MEMORY_CURRENT, oldMemoryCurrent, memoryCurrent, !oldMemoryCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryCurrent() {
		long oldMemoryCurrent = memoryCurrent;
		boolean oldMemoryCurrentESet = (bits & MEMORY_CURRENT_ESETFLAG) != 0;
		memoryCurrent = MEMORY_CURRENT_EDEFAULT;
		bits &= ~MEMORY_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__MEMORY_CURRENT, oldMemoryCurrent, MEMORY_CURRENT_EDEFAULT, oldMemoryCurrentESet));
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
		long oldMemoryLast5min = memoryLast5min;
		memoryLast5min = newMemoryLast5min;
		boolean oldMemoryLast5minESet = (bits & MEMORY_LAST5MIN_ESETFLAG) != 0;
		bits |= MEMORY_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__MEMORY_LAST5MIN, oldMemoryLast5min, memoryLast5min, !oldMemoryLast5minESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryLast5min() {
		long oldMemoryLast5min = memoryLast5min;
		boolean oldMemoryLast5minESet = (bits & MEMORY_LAST5MIN_ESETFLAG) != 0;
		memoryLast5min = MEMORY_LAST5MIN_EDEFAULT;
		bits &= ~MEMORY_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__MEMORY_LAST5MIN, oldMemoryLast5min, MEMORY_LAST5MIN_EDEFAULT, oldMemoryLast5minESet));
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
		long oldMemoryTotal = memoryTotal;
		memoryTotal = newMemoryTotal;
		boolean oldMemoryTotalESet = (bits & MEMORY_TOTAL_ESETFLAG) != 0;
		bits |= MEMORY_TOTAL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__MEMORY_TOTAL, oldMemoryTotal, memoryTotal, !oldMemoryTotalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryTotal() {
		long oldMemoryTotal = memoryTotal;
		boolean oldMemoryTotalESet = (bits & MEMORY_TOTAL_ESETFLAG) != 0;
		memoryTotal = MEMORY_TOTAL_EDEFAULT;
		bits &= ~MEMORY_TOTAL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__MEMORY_TOTAL, oldMemoryTotal, MEMORY_TOTAL_EDEFAULT, oldMemoryTotalESet));
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
		long oldReadCurrent = readCurrent;
		readCurrent = newReadCurrent;
		boolean oldReadCurrentESet = (bits & READ_CURRENT_ESETFLAG) != 0;
		bits |= READ_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__READ_CURRENT, oldReadCurrent, readCurrent, !oldReadCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadCurrent() {
		long oldReadCurrent = readCurrent;
		boolean oldReadCurrentESet = (bits & READ_CURRENT_ESETFLAG) != 0;
		readCurrent = READ_CURRENT_EDEFAULT;
		bits &= ~READ_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__READ_CURRENT, oldReadCurrent, READ_CURRENT_EDEFAULT, oldReadCurrentESet));
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
		long oldReadLast5min = readLast5min;
		readLast5min = newReadLast5min;
		boolean oldReadLast5minESet = (bits & READ_LAST5MIN_ESETFLAG) != 0;
		bits |= READ_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__READ_LAST5MIN, oldReadLast5min, readLast5min, !oldReadLast5minESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadLast5min() {
		long oldReadLast5min = readLast5min;
		boolean oldReadLast5minESet = (bits & READ_LAST5MIN_ESETFLAG) != 0;
		readLast5min = READ_LAST5MIN_EDEFAULT;
		bits &= ~READ_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__READ_LAST5MIN, oldReadLast5min, READ_LAST5MIN_EDEFAULT, oldReadLast5minESet));
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
		long oldReadTotal = readTotal;
		readTotal = newReadTotal;
		boolean oldReadTotalESet = (bits & READ_TOTAL_ESETFLAG) != 0;
		bits |= READ_TOTAL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__READ_TOTAL, oldReadTotal, readTotal, !oldReadTotalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadTotal() {
		long oldReadTotal = readTotal;
		boolean oldReadTotalESet = (bits & READ_TOTAL_ESETFLAG) != 0;
		readTotal = READ_TOTAL_EDEFAULT;
		bits &= ~READ_TOTAL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__READ_TOTAL, oldReadTotal, READ_TOTAL_EDEFAULT, oldReadTotalESet));
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
		long oldWriteCurrent = writeCurrent;
		writeCurrent = newWriteCurrent;
		boolean oldWriteCurrentESet = (bits & WRITE_CURRENT_ESETFLAG) != 0;
		bits |= WRITE_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__WRITE_CURRENT, oldWriteCurrent, writeCurrent, !oldWriteCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWriteCurrent() {
		long oldWriteCurrent = writeCurrent;
		boolean oldWriteCurrentESet = (bits & WRITE_CURRENT_ESETFLAG) != 0;
		writeCurrent = WRITE_CURRENT_EDEFAULT;
		bits &= ~WRITE_CURRENT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__WRITE_CURRENT, oldWriteCurrent, WRITE_CURRENT_EDEFAULT, oldWriteCurrentESet));
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
		long oldWriteLast5min = writeLast5min;
		writeLast5min = newWriteLast5min;
		boolean oldWriteLast5minESet = (bits & WRITE_LAST5MIN_ESETFLAG) != 0;
		bits |= WRITE_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__WRITE_LAST5MIN, oldWriteLast5min, writeLast5min, !oldWriteLast5minESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWriteLast5min() {
		long oldWriteLast5min = writeLast5min;
		boolean oldWriteLast5minESet = (bits & WRITE_LAST5MIN_ESETFLAG) != 0;
		writeLast5min = WRITE_LAST5MIN_EDEFAULT;
		bits &= ~WRITE_LAST5MIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__WRITE_LAST5MIN, oldWriteLast5min, WRITE_LAST5MIN_EDEFAULT, oldWriteLast5minESet));
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
		long oldWriteTotal = writeTotal;
		writeTotal = newWriteTotal;
		boolean oldWriteTotalESet = (bits & WRITE_TOTAL_ESETFLAG) != 0;
		bits |= WRITE_TOTAL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE_CONNECTION__WRITE_TOTAL, oldWriteTotal, writeTotal, !oldWriteTotalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWriteTotal() {
		long oldWriteTotal = writeTotal;
		boolean oldWriteTotalESet = (bits & WRITE_TOTAL_ESETFLAG) != 0;
		writeTotal = WRITE_TOTAL_EDEFAULT;
		bits &= ~WRITE_TOTAL_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE_CONNECTION__WRITE_TOTAL, oldWriteTotal, WRITE_TOTAL_EDEFAULT, oldWriteTotalESet));
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.INFOBASE_CONNECTION__APP_ID:
				return getAppId();
			case ClusterPackage.INFOBASE_CONNECTION__BLOCKED_BY_DBMS:
				return getBlockedByDbms();
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_ALL:
				return getBytesAll();
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_LAST5MIN:
				return getBytesLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_ALL:
				return getCallsAll();
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_LAST5MIN:
				return getCallsLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__CONNECTED_AT:
				return getConnectedAt();
			case ClusterPackage.INFOBASE_CONNECTION__CONN_ID:
				return getConnId();
			case ClusterPackage.INFOBASE_CONNECTION__DB_CONN_MODE:
				return getDbConnMode();
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_ALL:
				return getDbmsBytesAll();
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN:
				return getDbmsBytesLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_INFO:
				return getDbProcInfo();
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK:
				return getDbProcTook();
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK_AT:
				return getDbProcTookAt();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL:
				return getDurationAll();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL_DBMS:
				return getDurationAllDbms();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT:
				return getDurationCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT_DBMS:
				return getDurationCurrentDbms();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN:
				return getDurationLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS:
				return getDurationLast5minDbms();
			case ClusterPackage.INFOBASE_CONNECTION__HOST:
				return getHost();
			case ClusterPackage.INFOBASE_CONNECTION__IB_CONN_MODE:
				return getIbConnMode();
			case ClusterPackage.INFOBASE_CONNECTION__THREAD_MODE:
				return getThreadMode();
			case ClusterPackage.INFOBASE_CONNECTION__USER_NAME:
				return getUserName();
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_CURRENT:
				return getMemoryCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_LAST5MIN:
				return getMemoryLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_TOTAL:
				return getMemoryTotal();
			case ClusterPackage.INFOBASE_CONNECTION__READ_CURRENT:
				return getReadCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__READ_LAST5MIN:
				return getReadLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__READ_TOTAL:
				return getReadTotal();
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_CURRENT:
				return getWriteCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_LAST5MIN:
				return getWriteLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_TOTAL:
				return getWriteTotal();
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
			case ClusterPackage.INFOBASE_CONNECTION__APP_ID:
				setAppId((String)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__BLOCKED_BY_DBMS:
				setBlockedByDbms((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_ALL:
				setBytesAll((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_LAST5MIN:
				setBytesLast5min((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_ALL:
				setCallsAll((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_LAST5MIN:
				setCallsLast5min((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CONNECTED_AT:
				setConnectedAt((LocalDateTime)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CONN_ID:
				setConnId((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_CONN_MODE:
				setDbConnMode((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_ALL:
				setDbmsBytesAll((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN:
				setDbmsBytesLast5min((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_INFO:
				setDbProcInfo((String)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK:
				setDbProcTook((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK_AT:
				setDbProcTookAt((LocalDateTime)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL:
				setDurationAll((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL_DBMS:
				setDurationAllDbms((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT:
				setDurationCurrent((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT_DBMS:
				setDurationCurrentDbms((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN:
				setDurationLast5min((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS:
				setDurationLast5minDbms((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__HOST:
				setHost((String)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__IB_CONN_MODE:
				setIbConnMode((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__THREAD_MODE:
				setThreadMode((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__USER_NAME:
				setUserName((String)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_CURRENT:
				setMemoryCurrent((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_LAST5MIN:
				setMemoryLast5min((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_TOTAL:
				setMemoryTotal((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__READ_CURRENT:
				setReadCurrent((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__READ_LAST5MIN:
				setReadLast5min((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__READ_TOTAL:
				setReadTotal((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_CURRENT:
				setWriteCurrent((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_LAST5MIN:
				setWriteLast5min((Long)newValue);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_TOTAL:
				setWriteTotal((Long)newValue);
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
			case ClusterPackage.INFOBASE_CONNECTION__APP_ID:
				setAppId(APP_ID_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__BLOCKED_BY_DBMS:
				unsetBlockedByDbms();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_ALL:
				unsetBytesAll();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_LAST5MIN:
				unsetBytesLast5min();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_ALL:
				unsetCallsAll();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_LAST5MIN:
				unsetCallsLast5min();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CONNECTED_AT:
				setConnectedAt(CONNECTED_AT_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__CONN_ID:
				unsetConnId();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_CONN_MODE:
				unsetDbConnMode();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_ALL:
				unsetDbmsBytesAll();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN:
				unsetDbmsBytesLast5min();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_INFO:
				setDbProcInfo(DB_PROC_INFO_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK:
				unsetDbProcTook();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK_AT:
				setDbProcTookAt(DB_PROC_TOOK_AT_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL:
				unsetDurationAll();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL_DBMS:
				unsetDurationAllDbms();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT:
				unsetDurationCurrent();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT_DBMS:
				unsetDurationCurrentDbms();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN:
				unsetDurationLast5min();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS:
				unsetDurationLast5minDbms();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__IB_CONN_MODE:
				unsetIbConnMode();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__THREAD_MODE:
				unsetThreadMode();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__USER_NAME:
				setUserName(USER_NAME_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_CURRENT:
				unsetMemoryCurrent();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_LAST5MIN:
				unsetMemoryLast5min();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_TOTAL:
				unsetMemoryTotal();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__READ_CURRENT:
				unsetReadCurrent();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__READ_LAST5MIN:
				unsetReadLast5min();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__READ_TOTAL:
				unsetReadTotal();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_CURRENT:
				unsetWriteCurrent();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_LAST5MIN:
				unsetWriteLast5min();
				return;
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_TOTAL:
				unsetWriteTotal();
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
			case ClusterPackage.INFOBASE_CONNECTION__APP_ID:
				return APP_ID_EDEFAULT == null ? appId != null : !APP_ID_EDEFAULT.equals(appId);
			case ClusterPackage.INFOBASE_CONNECTION__BLOCKED_BY_DBMS:
				return isSetBlockedByDbms();
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_ALL:
				return isSetBytesAll();
			case ClusterPackage.INFOBASE_CONNECTION__BYTES_LAST5MIN:
				return isSetBytesLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_ALL:
				return isSetCallsAll();
			case ClusterPackage.INFOBASE_CONNECTION__CALLS_LAST5MIN:
				return isSetCallsLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__CONNECTED_AT:
				return CONNECTED_AT_EDEFAULT == null ? connectedAt != null : !CONNECTED_AT_EDEFAULT.equals(connectedAt);
			case ClusterPackage.INFOBASE_CONNECTION__CONN_ID:
				return isSetConnId();
			case ClusterPackage.INFOBASE_CONNECTION__DB_CONN_MODE:
				return isSetDbConnMode();
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_ALL:
				return isSetDbmsBytesAll();
			case ClusterPackage.INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN:
				return isSetDbmsBytesLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_INFO:
				return DB_PROC_INFO_EDEFAULT == null ? dbProcInfo != null : !DB_PROC_INFO_EDEFAULT.equals(dbProcInfo);
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK:
				return isSetDbProcTook();
			case ClusterPackage.INFOBASE_CONNECTION__DB_PROC_TOOK_AT:
				return DB_PROC_TOOK_AT_EDEFAULT == null ? dbProcTookAt != null : !DB_PROC_TOOK_AT_EDEFAULT.equals(dbProcTookAt);
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL:
				return isSetDurationAll();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_ALL_DBMS:
				return isSetDurationAllDbms();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT:
				return isSetDurationCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_CURRENT_DBMS:
				return isSetDurationCurrentDbms();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN:
				return isSetDurationLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS:
				return isSetDurationLast5minDbms();
			case ClusterPackage.INFOBASE_CONNECTION__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case ClusterPackage.INFOBASE_CONNECTION__IB_CONN_MODE:
				return isSetIbConnMode();
			case ClusterPackage.INFOBASE_CONNECTION__THREAD_MODE:
				return isSetThreadMode();
			case ClusterPackage.INFOBASE_CONNECTION__USER_NAME:
				return USER_NAME_EDEFAULT == null ? userName != null : !USER_NAME_EDEFAULT.equals(userName);
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_CURRENT:
				return isSetMemoryCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_LAST5MIN:
				return isSetMemoryLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__MEMORY_TOTAL:
				return isSetMemoryTotal();
			case ClusterPackage.INFOBASE_CONNECTION__READ_CURRENT:
				return isSetReadCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__READ_LAST5MIN:
				return isSetReadLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__READ_TOTAL:
				return isSetReadTotal();
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_CURRENT:
				return isSetWriteCurrent();
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_LAST5MIN:
				return isSetWriteLast5min();
			case ClusterPackage.INFOBASE_CONNECTION__WRITE_TOTAL:
				return isSetWriteTotal();
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
		result.append(" (appId: ");
		result.append(appId);
		result.append(", blockedByDbms: ");
		if ((bits & BLOCKED_BY_DBMS_ESETFLAG) != 0) result.append(blockedByDbms); else result.append("<unset>");
		result.append(", bytesAll: ");
		if ((bits & BYTES_ALL_ESETFLAG) != 0) result.append(bytesAll); else result.append("<unset>");
		result.append(", bytesLast5min: ");
		if ((bits & BYTES_LAST5MIN_ESETFLAG) != 0) result.append(bytesLast5min); else result.append("<unset>");
		result.append(", callsAll: ");
		if ((bits & CALLS_ALL_ESETFLAG) != 0) result.append(callsAll); else result.append("<unset>");
		result.append(", callsLast5min: ");
		if ((bits & CALLS_LAST5MIN_ESETFLAG) != 0) result.append(callsLast5min); else result.append("<unset>");
		result.append(", connectedAt: ");
		result.append(connectedAt);
		result.append(", connId: ");
		if ((bits & CONN_ID_ESETFLAG) != 0) result.append(connId); else result.append("<unset>");
		result.append(", dbConnMode: ");
		if ((bits & DB_CONN_MODE_ESETFLAG) != 0) result.append(dbConnMode); else result.append("<unset>");
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
		result.append(", host: ");
		result.append(host);
		result.append(", ibConnMode: ");
		if ((bits & IB_CONN_MODE_ESETFLAG) != 0) result.append(ibConnMode); else result.append("<unset>");
		result.append(", threadMode: ");
		if ((bits & THREAD_MODE_ESETFLAG) != 0) result.append(threadMode); else result.append("<unset>");
		result.append(", userName: ");
		result.append(userName);
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
		result.append(')');
		return result.toString();
	}

} //InfobaseConnectionImpl
