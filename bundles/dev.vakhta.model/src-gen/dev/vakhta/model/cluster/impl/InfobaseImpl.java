/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Infobase;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Infobase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDbms <em>Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDbServer <em>Db Server</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDbName <em>Db Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDbUser <em>Db User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDbPassword <em>Db Password</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getSecurityLevel <em>Security Level</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getLicenseDistribution <em>License Distribution</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#isScheduledJobsDeny <em>Scheduled Jobs Deny</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#isSessionsDeny <em>Sessions Deny</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDeniedFrom <em>Denied From</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDeniedMessage <em>Denied Message</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDeniedParameter <em>Denied Parameter</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDeniedTo <em>Denied To</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getPermissionCode <em>Permission Code</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getExternalSessionManagerConnectionString <em>External Session Manager Connection String</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#isExternalSessionManagerRequired <em>External Session Manager Required</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getSecurityProfileName <em>Security Profile Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getSafeModeSecurityProfileName <em>Safe Mode Security Profile Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#isReserveWorkingProcesses <em>Reserve Working Processes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDescr <em>Descr</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getDateOffset <em>Date Offset</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getLocale <em>Locale</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#isDisableLocalSpeechToText <em>Disable Local Speech To Text</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers <em>Configuration Unload Delay By Working Process Without Active Users</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getMinimumScheduledJobsStartPeriodWithoutActiveUsers <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.InfobaseImpl#getMaximumScheduledJobsStartShiftWithoutActiveUsers <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InfobaseImpl extends MinimalEObjectImpl.Container implements Infobase {
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
	 * The default value of the '{@link #getDbms() <em>Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbms()
	 * @generated
	 * @ordered
	 */
	protected static final String DBMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDbms() <em>Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbms()
	 * @generated
	 * @ordered
	 */
	protected String dbms = DBMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDbServer() <em>Db Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbServer()
	 * @generated
	 * @ordered
	 */
	protected static final String DB_SERVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDbServer() <em>Db Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbServer()
	 * @generated
	 * @ordered
	 */
	protected String dbServer = DB_SERVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDbName() <em>Db Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbName()
	 * @generated
	 * @ordered
	 */
	protected static final String DB_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDbName() <em>Db Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbName()
	 * @generated
	 * @ordered
	 */
	protected String dbName = DB_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDbUser() <em>Db User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbUser()
	 * @generated
	 * @ordered
	 */
	protected static final String DB_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDbUser() <em>Db User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbUser()
	 * @generated
	 * @ordered
	 */
	protected String dbUser = DB_USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDbPassword() <em>Db Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbPassword()
	 * @generated
	 * @ordered
	 */
	protected static final String DB_PASSWORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDbPassword() <em>Db Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDbPassword()
	 * @generated
	 * @ordered
	 */
	protected String dbPassword = DB_PASSWORD_EDEFAULT;

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
	protected static final int SECURITY_LEVEL_ESETFLAG = 1 << 0;

	/**
	 * The default value of the '{@link #getLicenseDistribution() <em>License Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenseDistribution()
	 * @generated
	 * @ordered
	 */
	protected static final int LICENSE_DISTRIBUTION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLicenseDistribution() <em>License Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenseDistribution()
	 * @generated
	 * @ordered
	 */
	protected int licenseDistribution = LICENSE_DISTRIBUTION_EDEFAULT;

	/**
	 * The flag representing whether the License Distribution attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int LICENSE_DISTRIBUTION_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #isScheduledJobsDeny() <em>Scheduled Jobs Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScheduledJobsDeny()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCHEDULED_JOBS_DENY_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isScheduledJobsDeny() <em>Scheduled Jobs Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScheduledJobsDeny()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEDULED_JOBS_DENY_EFLAG = 1 << 2;

	/**
	 * The flag representing whether the Scheduled Jobs Deny attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEDULED_JOBS_DENY_ESETFLAG = 1 << 3;

	/**
	 * The default value of the '{@link #isSessionsDeny() <em>Sessions Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSessionsDeny()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SESSIONS_DENY_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isSessionsDeny() <em>Sessions Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSessionsDeny()
	 * @generated
	 * @ordered
	 */
	protected static final int SESSIONS_DENY_EFLAG = 1 << 4;

	/**
	 * The flag representing whether the Sessions Deny attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int SESSIONS_DENY_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getDeniedFrom() <em>Denied From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime DENIED_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeniedFrom() <em>Denied From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime deniedFrom = DENIED_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeniedMessage() <em>Denied Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String DENIED_MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeniedMessage() <em>Denied Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedMessage()
	 * @generated
	 * @ordered
	 */
	protected String deniedMessage = DENIED_MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeniedParameter() <em>Denied Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedParameter()
	 * @generated
	 * @ordered
	 */
	protected static final String DENIED_PARAMETER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeniedParameter() <em>Denied Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedParameter()
	 * @generated
	 * @ordered
	 */
	protected String deniedParameter = DENIED_PARAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeniedTo() <em>Denied To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime DENIED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeniedTo() <em>Denied To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeniedTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime deniedTo = DENIED_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getPermissionCode() <em>Permission Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPermissionCode()
	 * @generated
	 * @ordered
	 */
	protected static final String PERMISSION_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPermissionCode() <em>Permission Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPermissionCode()
	 * @generated
	 * @ordered
	 */
	protected String permissionCode = PERMISSION_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExternalSessionManagerConnectionString() <em>External Session Manager Connection String</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalSessionManagerConnectionString()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTERNAL_SESSION_MANAGER_CONNECTION_STRING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExternalSessionManagerConnectionString() <em>External Session Manager Connection String</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalSessionManagerConnectionString()
	 * @generated
	 * @ordered
	 */
	protected String externalSessionManagerConnectionString = EXTERNAL_SESSION_MANAGER_CONNECTION_STRING_EDEFAULT;

	/**
	 * The default value of the '{@link #isExternalSessionManagerRequired() <em>External Session Manager Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExternalSessionManagerRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXTERNAL_SESSION_MANAGER_REQUIRED_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isExternalSessionManagerRequired() <em>External Session Manager Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExternalSessionManagerRequired()
	 * @generated
	 * @ordered
	 */
	protected static final int EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG = 1 << 6;

	/**
	 * The flag representing whether the External Session Manager Required attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int EXTERNAL_SESSION_MANAGER_REQUIRED_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getSecurityProfileName() <em>Security Profile Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityProfileName()
	 * @generated
	 * @ordered
	 */
	protected static final String SECURITY_PROFILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecurityProfileName() <em>Security Profile Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityProfileName()
	 * @generated
	 * @ordered
	 */
	protected String securityProfileName = SECURITY_PROFILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSafeModeSecurityProfileName() <em>Safe Mode Security Profile Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeModeSecurityProfileName()
	 * @generated
	 * @ordered
	 */
	protected static final String SAFE_MODE_SECURITY_PROFILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSafeModeSecurityProfileName() <em>Safe Mode Security Profile Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafeModeSecurityProfileName()
	 * @generated
	 * @ordered
	 */
	protected String safeModeSecurityProfileName = SAFE_MODE_SECURITY_PROFILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isReserveWorkingProcesses() <em>Reserve Working Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserveWorkingProcesses()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESERVE_WORKING_PROCESSES_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isReserveWorkingProcesses() <em>Reserve Working Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserveWorkingProcesses()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVE_WORKING_PROCESSES_EFLAG = 1 << 8;

	/**
	 * The flag representing whether the Reserve Working Processes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVE_WORKING_PROCESSES_ESETFLAG = 1 << 9;

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
	 * The default value of the '{@link #getDateOffset() <em>Date Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int DATE_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDateOffset() <em>Date Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOffset()
	 * @generated
	 * @ordered
	 */
	protected int dateOffset = DATE_OFFSET_EDEFAULT;

	/**
	 * The flag representing whether the Date Offset attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DATE_OFFSET_ESETFLAG = 1 << 10;

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
	 * The default value of the '{@link #isDisableLocalSpeechToText() <em>Disable Local Speech To Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDisableLocalSpeechToText()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DISABLE_LOCAL_SPEECH_TO_TEXT_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isDisableLocalSpeechToText() <em>Disable Local Speech To Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDisableLocalSpeechToText()
	 * @generated
	 * @ordered
	 */
	protected static final int DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG = 1 << 11;

	/**
	 * The flag representing whether the Disable Local Speech To Text attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DISABLE_LOCAL_SPEECH_TO_TEXT_ESETFLAG = 1 << 12;

	/**
	 * The default value of the '{@link #getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers() <em>Configuration Unload Delay By Working Process Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers() <em>Configuration Unload Delay By Working Process Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @generated
	 * @ordered
	 */
	protected int configurationUnloadDelayByWorkingProcessWithoutActiveUsers = CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_EDEFAULT;

	/**
	 * The flag representing whether the Configuration Unload Delay By Working Process Without Active Users attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_ESETFLAG = 1 << 13;

	/**
	 * The default value of the '{@link #getMinimumScheduledJobsStartPeriodWithoutActiveUsers() <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimumScheduledJobsStartPeriodWithoutActiveUsers() <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @generated
	 * @ordered
	 */
	protected int minimumScheduledJobsStartPeriodWithoutActiveUsers = MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_EDEFAULT;

	/**
	 * The flag representing whether the Minimum Scheduled Jobs Start Period Without Active Users attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_ESETFLAG = 1 << 14;

	/**
	 * The default value of the '{@link #getMaximumScheduledJobsStartShiftWithoutActiveUsers() <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaximumScheduledJobsStartShiftWithoutActiveUsers() <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @generated
	 * @ordered
	 */
	protected int maximumScheduledJobsStartShiftWithoutActiveUsers = MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_EDEFAULT;

	/**
	 * The flag representing whether the Maximum Scheduled Jobs Start Shift Without Active Users attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_ESETFLAG = 1 << 15;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InfobaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.INFOBASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDbms() {
		return dbms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbms(String newDbms) {
		String oldDbms = dbms;
		dbms = newDbms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DBMS, oldDbms, dbms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDbServer() {
		return dbServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbServer(String newDbServer) {
		String oldDbServer = dbServer;
		dbServer = newDbServer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DB_SERVER, oldDbServer, dbServer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDbName() {
		return dbName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbName(String newDbName) {
		String oldDbName = dbName;
		dbName = newDbName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DB_NAME, oldDbName, dbName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDbUser() {
		return dbUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbUser(String newDbUser) {
		String oldDbUser = dbUser;
		dbUser = newDbUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DB_USER, oldDbUser, dbUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDbPassword() {
		return dbPassword;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDbPassword(String newDbPassword) {
		String oldDbPassword = dbPassword;
		dbPassword = newDbPassword;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DB_PASSWORD, oldDbPassword, dbPassword));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__SECURITY_LEVEL, oldSecurityLevel, securityLevel, !oldSecurityLevelESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__SECURITY_LEVEL, oldSecurityLevel, SECURITY_LEVEL_EDEFAULT, oldSecurityLevelESet));
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
	public int getLicenseDistribution() {
		return licenseDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenseDistribution(int newLicenseDistribution) {
		int oldLicenseDistribution = licenseDistribution;
		licenseDistribution = newLicenseDistribution;
		boolean oldLicenseDistributionESet = (bits & LICENSE_DISTRIBUTION_ESETFLAG) != 0;
		bits |= LICENSE_DISTRIBUTION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__LICENSE_DISTRIBUTION, oldLicenseDistribution, licenseDistribution, !oldLicenseDistributionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLicenseDistribution() {
		int oldLicenseDistribution = licenseDistribution;
		boolean oldLicenseDistributionESet = (bits & LICENSE_DISTRIBUTION_ESETFLAG) != 0;
		licenseDistribution = LICENSE_DISTRIBUTION_EDEFAULT;
		bits &= ~LICENSE_DISTRIBUTION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__LICENSE_DISTRIBUTION, oldLicenseDistribution, LICENSE_DISTRIBUTION_EDEFAULT, oldLicenseDistributionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLicenseDistribution() {
		return (bits & LICENSE_DISTRIBUTION_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScheduledJobsDeny() {
		return (bits & SCHEDULED_JOBS_DENY_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheduledJobsDeny(boolean newScheduledJobsDeny) {
		boolean oldScheduledJobsDeny = (bits & SCHEDULED_JOBS_DENY_EFLAG) != 0;
		if (newScheduledJobsDeny) bits |= SCHEDULED_JOBS_DENY_EFLAG; else bits &= ~SCHEDULED_JOBS_DENY_EFLAG;
		boolean oldScheduledJobsDenyESet = (bits & SCHEDULED_JOBS_DENY_ESETFLAG) != 0;
		bits |= SCHEDULED_JOBS_DENY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__SCHEDULED_JOBS_DENY, oldScheduledJobsDeny, newScheduledJobsDeny, !oldScheduledJobsDenyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetScheduledJobsDeny() {
		boolean oldScheduledJobsDeny = (bits & SCHEDULED_JOBS_DENY_EFLAG) != 0;
		boolean oldScheduledJobsDenyESet = (bits & SCHEDULED_JOBS_DENY_ESETFLAG) != 0;
		if (SCHEDULED_JOBS_DENY_EDEFAULT) bits |= SCHEDULED_JOBS_DENY_EFLAG; else bits &= ~SCHEDULED_JOBS_DENY_EFLAG;
		bits &= ~SCHEDULED_JOBS_DENY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__SCHEDULED_JOBS_DENY, oldScheduledJobsDeny, SCHEDULED_JOBS_DENY_EDEFAULT, oldScheduledJobsDenyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetScheduledJobsDeny() {
		return (bits & SCHEDULED_JOBS_DENY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSessionsDeny() {
		return (bits & SESSIONS_DENY_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionsDeny(boolean newSessionsDeny) {
		boolean oldSessionsDeny = (bits & SESSIONS_DENY_EFLAG) != 0;
		if (newSessionsDeny) bits |= SESSIONS_DENY_EFLAG; else bits &= ~SESSIONS_DENY_EFLAG;
		boolean oldSessionsDenyESet = (bits & SESSIONS_DENY_ESETFLAG) != 0;
		bits |= SESSIONS_DENY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__SESSIONS_DENY, oldSessionsDeny, newSessionsDeny, !oldSessionsDenyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSessionsDeny() {
		boolean oldSessionsDeny = (bits & SESSIONS_DENY_EFLAG) != 0;
		boolean oldSessionsDenyESet = (bits & SESSIONS_DENY_ESETFLAG) != 0;
		if (SESSIONS_DENY_EDEFAULT) bits |= SESSIONS_DENY_EFLAG; else bits &= ~SESSIONS_DENY_EFLAG;
		bits &= ~SESSIONS_DENY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__SESSIONS_DENY, oldSessionsDeny, SESSIONS_DENY_EDEFAULT, oldSessionsDenyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSessionsDeny() {
		return (bits & SESSIONS_DENY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getDeniedFrom() {
		return deniedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeniedFrom(LocalDateTime newDeniedFrom) {
		LocalDateTime oldDeniedFrom = deniedFrom;
		deniedFrom = newDeniedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DENIED_FROM, oldDeniedFrom, deniedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeniedMessage() {
		return deniedMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeniedMessage(String newDeniedMessage) {
		String oldDeniedMessage = deniedMessage;
		deniedMessage = newDeniedMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DENIED_MESSAGE, oldDeniedMessage, deniedMessage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeniedParameter() {
		return deniedParameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeniedParameter(String newDeniedParameter) {
		String oldDeniedParameter = deniedParameter;
		deniedParameter = newDeniedParameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DENIED_PARAMETER, oldDeniedParameter, deniedParameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getDeniedTo() {
		return deniedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeniedTo(LocalDateTime newDeniedTo) {
		LocalDateTime oldDeniedTo = deniedTo;
		deniedTo = newDeniedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DENIED_TO, oldDeniedTo, deniedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPermissionCode() {
		return permissionCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPermissionCode(String newPermissionCode) {
		String oldPermissionCode = permissionCode;
		permissionCode = newPermissionCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__PERMISSION_CODE, oldPermissionCode, permissionCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExternalSessionManagerConnectionString() {
		return externalSessionManagerConnectionString;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalSessionManagerConnectionString(String newExternalSessionManagerConnectionString) {
		String oldExternalSessionManagerConnectionString = externalSessionManagerConnectionString;
		externalSessionManagerConnectionString = newExternalSessionManagerConnectionString;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING, oldExternalSessionManagerConnectionString, externalSessionManagerConnectionString));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExternalSessionManagerRequired() {
		return (bits & EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalSessionManagerRequired(boolean newExternalSessionManagerRequired) {
		boolean oldExternalSessionManagerRequired = (bits & EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG) != 0;
		if (newExternalSessionManagerRequired) bits |= EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG; else bits &= ~EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG;
		boolean oldExternalSessionManagerRequiredESet = (bits & EXTERNAL_SESSION_MANAGER_REQUIRED_ESETFLAG) != 0;
		bits |= EXTERNAL_SESSION_MANAGER_REQUIRED_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED, oldExternalSessionManagerRequired, newExternalSessionManagerRequired, !oldExternalSessionManagerRequiredESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetExternalSessionManagerRequired() {
		boolean oldExternalSessionManagerRequired = (bits & EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG) != 0;
		boolean oldExternalSessionManagerRequiredESet = (bits & EXTERNAL_SESSION_MANAGER_REQUIRED_ESETFLAG) != 0;
		if (EXTERNAL_SESSION_MANAGER_REQUIRED_EDEFAULT) bits |= EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG; else bits &= ~EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG;
		bits &= ~EXTERNAL_SESSION_MANAGER_REQUIRED_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED, oldExternalSessionManagerRequired, EXTERNAL_SESSION_MANAGER_REQUIRED_EDEFAULT, oldExternalSessionManagerRequiredESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetExternalSessionManagerRequired() {
		return (bits & EXTERNAL_SESSION_MANAGER_REQUIRED_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecurityProfileName() {
		return securityProfileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityProfileName(String newSecurityProfileName) {
		String oldSecurityProfileName = securityProfileName;
		securityProfileName = newSecurityProfileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__SECURITY_PROFILE_NAME, oldSecurityProfileName, securityProfileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSafeModeSecurityProfileName() {
		return safeModeSecurityProfileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafeModeSecurityProfileName(String newSafeModeSecurityProfileName) {
		String oldSafeModeSecurityProfileName = safeModeSecurityProfileName;
		safeModeSecurityProfileName = newSafeModeSecurityProfileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME, oldSafeModeSecurityProfileName, safeModeSecurityProfileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReserveWorkingProcesses() {
		return (bits & RESERVE_WORKING_PROCESSES_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserveWorkingProcesses(boolean newReserveWorkingProcesses) {
		boolean oldReserveWorkingProcesses = (bits & RESERVE_WORKING_PROCESSES_EFLAG) != 0;
		if (newReserveWorkingProcesses) bits |= RESERVE_WORKING_PROCESSES_EFLAG; else bits &= ~RESERVE_WORKING_PROCESSES_EFLAG;
		boolean oldReserveWorkingProcessesESet = (bits & RESERVE_WORKING_PROCESSES_ESETFLAG) != 0;
		bits |= RESERVE_WORKING_PROCESSES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__RESERVE_WORKING_PROCESSES, oldReserveWorkingProcesses, newReserveWorkingProcesses, !oldReserveWorkingProcessesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReserveWorkingProcesses() {
		boolean oldReserveWorkingProcesses = (bits & RESERVE_WORKING_PROCESSES_EFLAG) != 0;
		boolean oldReserveWorkingProcessesESet = (bits & RESERVE_WORKING_PROCESSES_ESETFLAG) != 0;
		if (RESERVE_WORKING_PROCESSES_EDEFAULT) bits |= RESERVE_WORKING_PROCESSES_EFLAG; else bits &= ~RESERVE_WORKING_PROCESSES_EFLAG;
		bits &= ~RESERVE_WORKING_PROCESSES_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__RESERVE_WORKING_PROCESSES, oldReserveWorkingProcesses, RESERVE_WORKING_PROCESSES_EDEFAULT, oldReserveWorkingProcessesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReserveWorkingProcesses() {
		return (bits & RESERVE_WORKING_PROCESSES_ESETFLAG) != 0;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DESCR, oldDescr, descr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDateOffset() {
		return dateOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDateOffset(int newDateOffset) {
		int oldDateOffset = dateOffset;
		dateOffset = newDateOffset;
		boolean oldDateOffsetESet = (bits & DATE_OFFSET_ESETFLAG) != 0;
		bits |= DATE_OFFSET_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DATE_OFFSET, oldDateOffset, dateOffset, !oldDateOffsetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDateOffset() {
		int oldDateOffset = dateOffset;
		boolean oldDateOffsetESet = (bits & DATE_OFFSET_ESETFLAG) != 0;
		dateOffset = DATE_OFFSET_EDEFAULT;
		bits &= ~DATE_OFFSET_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__DATE_OFFSET, oldDateOffset, DATE_OFFSET_EDEFAULT, oldDateOffsetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDateOffset() {
		return (bits & DATE_OFFSET_ESETFLAG) != 0;
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
		String oldLocale = locale;
		locale = newLocale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__LOCALE, oldLocale, locale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDisableLocalSpeechToText() {
		return (bits & DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisableLocalSpeechToText(boolean newDisableLocalSpeechToText) {
		boolean oldDisableLocalSpeechToText = (bits & DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG) != 0;
		if (newDisableLocalSpeechToText) bits |= DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG; else bits &= ~DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG;
		boolean oldDisableLocalSpeechToTextESet = (bits & DISABLE_LOCAL_SPEECH_TO_TEXT_ESETFLAG) != 0;
		bits |= DISABLE_LOCAL_SPEECH_TO_TEXT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT, oldDisableLocalSpeechToText, newDisableLocalSpeechToText, !oldDisableLocalSpeechToTextESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDisableLocalSpeechToText() {
		boolean oldDisableLocalSpeechToText = (bits & DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG) != 0;
		boolean oldDisableLocalSpeechToTextESet = (bits & DISABLE_LOCAL_SPEECH_TO_TEXT_ESETFLAG) != 0;
		if (DISABLE_LOCAL_SPEECH_TO_TEXT_EDEFAULT) bits |= DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG; else bits &= ~DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG;
		bits &= ~DISABLE_LOCAL_SPEECH_TO_TEXT_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT, oldDisableLocalSpeechToText, DISABLE_LOCAL_SPEECH_TO_TEXT_EDEFAULT, oldDisableLocalSpeechToTextESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDisableLocalSpeechToText() {
		return (bits & DISABLE_LOCAL_SPEECH_TO_TEXT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers() {
		return configurationUnloadDelayByWorkingProcessWithoutActiveUsers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers(int newConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers) {
		int oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers = configurationUnloadDelayByWorkingProcessWithoutActiveUsers;
		configurationUnloadDelayByWorkingProcessWithoutActiveUsers = newConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers;
		boolean oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsersESet = (bits & CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
		bits |= CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS, oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers, configurationUnloadDelayByWorkingProcessWithoutActiveUsers, !oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers() {
		int oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers = configurationUnloadDelayByWorkingProcessWithoutActiveUsers;
		boolean oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsersESet = (bits & CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
		configurationUnloadDelayByWorkingProcessWithoutActiveUsers = CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_EDEFAULT;
		bits &= ~CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS, oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers, CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_EDEFAULT, oldConfigurationUnloadDelayByWorkingProcessWithoutActiveUsersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers() {
		return (bits & CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumScheduledJobsStartPeriodWithoutActiveUsers() {
		return minimumScheduledJobsStartPeriodWithoutActiveUsers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumScheduledJobsStartPeriodWithoutActiveUsers(int newMinimumScheduledJobsStartPeriodWithoutActiveUsers) {
		int oldMinimumScheduledJobsStartPeriodWithoutActiveUsers = minimumScheduledJobsStartPeriodWithoutActiveUsers;
		minimumScheduledJobsStartPeriodWithoutActiveUsers = newMinimumScheduledJobsStartPeriodWithoutActiveUsers;
		boolean oldMinimumScheduledJobsStartPeriodWithoutActiveUsersESet = (bits & MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
		bits |= MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS, oldMinimumScheduledJobsStartPeriodWithoutActiveUsers, minimumScheduledJobsStartPeriodWithoutActiveUsers, !oldMinimumScheduledJobsStartPeriodWithoutActiveUsersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMinimumScheduledJobsStartPeriodWithoutActiveUsers() {
		int oldMinimumScheduledJobsStartPeriodWithoutActiveUsers = minimumScheduledJobsStartPeriodWithoutActiveUsers;
		boolean oldMinimumScheduledJobsStartPeriodWithoutActiveUsersESet = (bits & MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
		minimumScheduledJobsStartPeriodWithoutActiveUsers = MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_EDEFAULT;
		bits &= ~MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS, oldMinimumScheduledJobsStartPeriodWithoutActiveUsers, MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_EDEFAULT, oldMinimumScheduledJobsStartPeriodWithoutActiveUsersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMinimumScheduledJobsStartPeriodWithoutActiveUsers() {
		return (bits & MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximumScheduledJobsStartShiftWithoutActiveUsers() {
		return maximumScheduledJobsStartShiftWithoutActiveUsers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumScheduledJobsStartShiftWithoutActiveUsers(int newMaximumScheduledJobsStartShiftWithoutActiveUsers) {
		int oldMaximumScheduledJobsStartShiftWithoutActiveUsers = maximumScheduledJobsStartShiftWithoutActiveUsers;
		maximumScheduledJobsStartShiftWithoutActiveUsers = newMaximumScheduledJobsStartShiftWithoutActiveUsers;
		boolean oldMaximumScheduledJobsStartShiftWithoutActiveUsersESet = (bits & MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
		bits |= MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS, oldMaximumScheduledJobsStartShiftWithoutActiveUsers, maximumScheduledJobsStartShiftWithoutActiveUsers, !oldMaximumScheduledJobsStartShiftWithoutActiveUsersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaximumScheduledJobsStartShiftWithoutActiveUsers() {
		int oldMaximumScheduledJobsStartShiftWithoutActiveUsers = maximumScheduledJobsStartShiftWithoutActiveUsers;
		boolean oldMaximumScheduledJobsStartShiftWithoutActiveUsersESet = (bits & MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
		maximumScheduledJobsStartShiftWithoutActiveUsers = MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_EDEFAULT;
		bits &= ~MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS, oldMaximumScheduledJobsStartShiftWithoutActiveUsers, MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_EDEFAULT, oldMaximumScheduledJobsStartShiftWithoutActiveUsersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaximumScheduledJobsStartShiftWithoutActiveUsers() {
		return (bits & MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.INFOBASE__ID:
				return getId();
			case ClusterPackage.INFOBASE__NAME:
				return getName();
			case ClusterPackage.INFOBASE__DBMS:
				return getDbms();
			case ClusterPackage.INFOBASE__DB_SERVER:
				return getDbServer();
			case ClusterPackage.INFOBASE__DB_NAME:
				return getDbName();
			case ClusterPackage.INFOBASE__DB_USER:
				return getDbUser();
			case ClusterPackage.INFOBASE__DB_PASSWORD:
				return getDbPassword();
			case ClusterPackage.INFOBASE__SECURITY_LEVEL:
				return getSecurityLevel();
			case ClusterPackage.INFOBASE__LICENSE_DISTRIBUTION:
				return getLicenseDistribution();
			case ClusterPackage.INFOBASE__SCHEDULED_JOBS_DENY:
				return isScheduledJobsDeny();
			case ClusterPackage.INFOBASE__SESSIONS_DENY:
				return isSessionsDeny();
			case ClusterPackage.INFOBASE__DENIED_FROM:
				return getDeniedFrom();
			case ClusterPackage.INFOBASE__DENIED_MESSAGE:
				return getDeniedMessage();
			case ClusterPackage.INFOBASE__DENIED_PARAMETER:
				return getDeniedParameter();
			case ClusterPackage.INFOBASE__DENIED_TO:
				return getDeniedTo();
			case ClusterPackage.INFOBASE__PERMISSION_CODE:
				return getPermissionCode();
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING:
				return getExternalSessionManagerConnectionString();
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED:
				return isExternalSessionManagerRequired();
			case ClusterPackage.INFOBASE__SECURITY_PROFILE_NAME:
				return getSecurityProfileName();
			case ClusterPackage.INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME:
				return getSafeModeSecurityProfileName();
			case ClusterPackage.INFOBASE__RESERVE_WORKING_PROCESSES:
				return isReserveWorkingProcesses();
			case ClusterPackage.INFOBASE__DESCR:
				return getDescr();
			case ClusterPackage.INFOBASE__DATE_OFFSET:
				return getDateOffset();
			case ClusterPackage.INFOBASE__LOCALE:
				return getLocale();
			case ClusterPackage.INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT:
				return isDisableLocalSpeechToText();
			case ClusterPackage.INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS:
				return getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();
			case ClusterPackage.INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS:
				return getMinimumScheduledJobsStartPeriodWithoutActiveUsers();
			case ClusterPackage.INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS:
				return getMaximumScheduledJobsStartShiftWithoutActiveUsers();
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
			case ClusterPackage.INFOBASE__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.INFOBASE__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DBMS:
				setDbms((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DB_SERVER:
				setDbServer((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DB_NAME:
				setDbName((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DB_USER:
				setDbUser((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DB_PASSWORD:
				setDbPassword((String)newValue);
				return;
			case ClusterPackage.INFOBASE__SECURITY_LEVEL:
				setSecurityLevel((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE__LICENSE_DISTRIBUTION:
				setLicenseDistribution((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE__SCHEDULED_JOBS_DENY:
				setScheduledJobsDeny((Boolean)newValue);
				return;
			case ClusterPackage.INFOBASE__SESSIONS_DENY:
				setSessionsDeny((Boolean)newValue);
				return;
			case ClusterPackage.INFOBASE__DENIED_FROM:
				setDeniedFrom((LocalDateTime)newValue);
				return;
			case ClusterPackage.INFOBASE__DENIED_MESSAGE:
				setDeniedMessage((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DENIED_PARAMETER:
				setDeniedParameter((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DENIED_TO:
				setDeniedTo((LocalDateTime)newValue);
				return;
			case ClusterPackage.INFOBASE__PERMISSION_CODE:
				setPermissionCode((String)newValue);
				return;
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING:
				setExternalSessionManagerConnectionString((String)newValue);
				return;
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED:
				setExternalSessionManagerRequired((Boolean)newValue);
				return;
			case ClusterPackage.INFOBASE__SECURITY_PROFILE_NAME:
				setSecurityProfileName((String)newValue);
				return;
			case ClusterPackage.INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME:
				setSafeModeSecurityProfileName((String)newValue);
				return;
			case ClusterPackage.INFOBASE__RESERVE_WORKING_PROCESSES:
				setReserveWorkingProcesses((Boolean)newValue);
				return;
			case ClusterPackage.INFOBASE__DESCR:
				setDescr((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DATE_OFFSET:
				setDateOffset((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE__LOCALE:
				setLocale((String)newValue);
				return;
			case ClusterPackage.INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT:
				setDisableLocalSpeechToText((Boolean)newValue);
				return;
			case ClusterPackage.INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS:
				setConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS:
				setMinimumScheduledJobsStartPeriodWithoutActiveUsers((Integer)newValue);
				return;
			case ClusterPackage.INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS:
				setMaximumScheduledJobsStartShiftWithoutActiveUsers((Integer)newValue);
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
			case ClusterPackage.INFOBASE__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DBMS:
				setDbms(DBMS_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DB_SERVER:
				setDbServer(DB_SERVER_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DB_NAME:
				setDbName(DB_NAME_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DB_USER:
				setDbUser(DB_USER_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DB_PASSWORD:
				setDbPassword(DB_PASSWORD_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__SECURITY_LEVEL:
				unsetSecurityLevel();
				return;
			case ClusterPackage.INFOBASE__LICENSE_DISTRIBUTION:
				unsetLicenseDistribution();
				return;
			case ClusterPackage.INFOBASE__SCHEDULED_JOBS_DENY:
				unsetScheduledJobsDeny();
				return;
			case ClusterPackage.INFOBASE__SESSIONS_DENY:
				unsetSessionsDeny();
				return;
			case ClusterPackage.INFOBASE__DENIED_FROM:
				setDeniedFrom(DENIED_FROM_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DENIED_MESSAGE:
				setDeniedMessage(DENIED_MESSAGE_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DENIED_PARAMETER:
				setDeniedParameter(DENIED_PARAMETER_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DENIED_TO:
				setDeniedTo(DENIED_TO_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__PERMISSION_CODE:
				setPermissionCode(PERMISSION_CODE_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING:
				setExternalSessionManagerConnectionString(EXTERNAL_SESSION_MANAGER_CONNECTION_STRING_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED:
				unsetExternalSessionManagerRequired();
				return;
			case ClusterPackage.INFOBASE__SECURITY_PROFILE_NAME:
				setSecurityProfileName(SECURITY_PROFILE_NAME_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME:
				setSafeModeSecurityProfileName(SAFE_MODE_SECURITY_PROFILE_NAME_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__RESERVE_WORKING_PROCESSES:
				unsetReserveWorkingProcesses();
				return;
			case ClusterPackage.INFOBASE__DESCR:
				setDescr(DESCR_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DATE_OFFSET:
				unsetDateOffset();
				return;
			case ClusterPackage.INFOBASE__LOCALE:
				setLocale(LOCALE_EDEFAULT);
				return;
			case ClusterPackage.INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT:
				unsetDisableLocalSpeechToText();
				return;
			case ClusterPackage.INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS:
				unsetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();
				return;
			case ClusterPackage.INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS:
				unsetMinimumScheduledJobsStartPeriodWithoutActiveUsers();
				return;
			case ClusterPackage.INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS:
				unsetMaximumScheduledJobsStartShiftWithoutActiveUsers();
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
			case ClusterPackage.INFOBASE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.INFOBASE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.INFOBASE__DBMS:
				return DBMS_EDEFAULT == null ? dbms != null : !DBMS_EDEFAULT.equals(dbms);
			case ClusterPackage.INFOBASE__DB_SERVER:
				return DB_SERVER_EDEFAULT == null ? dbServer != null : !DB_SERVER_EDEFAULT.equals(dbServer);
			case ClusterPackage.INFOBASE__DB_NAME:
				return DB_NAME_EDEFAULT == null ? dbName != null : !DB_NAME_EDEFAULT.equals(dbName);
			case ClusterPackage.INFOBASE__DB_USER:
				return DB_USER_EDEFAULT == null ? dbUser != null : !DB_USER_EDEFAULT.equals(dbUser);
			case ClusterPackage.INFOBASE__DB_PASSWORD:
				return DB_PASSWORD_EDEFAULT == null ? dbPassword != null : !DB_PASSWORD_EDEFAULT.equals(dbPassword);
			case ClusterPackage.INFOBASE__SECURITY_LEVEL:
				return isSetSecurityLevel();
			case ClusterPackage.INFOBASE__LICENSE_DISTRIBUTION:
				return isSetLicenseDistribution();
			case ClusterPackage.INFOBASE__SCHEDULED_JOBS_DENY:
				return isSetScheduledJobsDeny();
			case ClusterPackage.INFOBASE__SESSIONS_DENY:
				return isSetSessionsDeny();
			case ClusterPackage.INFOBASE__DENIED_FROM:
				return DENIED_FROM_EDEFAULT == null ? deniedFrom != null : !DENIED_FROM_EDEFAULT.equals(deniedFrom);
			case ClusterPackage.INFOBASE__DENIED_MESSAGE:
				return DENIED_MESSAGE_EDEFAULT == null ? deniedMessage != null : !DENIED_MESSAGE_EDEFAULT.equals(deniedMessage);
			case ClusterPackage.INFOBASE__DENIED_PARAMETER:
				return DENIED_PARAMETER_EDEFAULT == null ? deniedParameter != null : !DENIED_PARAMETER_EDEFAULT.equals(deniedParameter);
			case ClusterPackage.INFOBASE__DENIED_TO:
				return DENIED_TO_EDEFAULT == null ? deniedTo != null : !DENIED_TO_EDEFAULT.equals(deniedTo);
			case ClusterPackage.INFOBASE__PERMISSION_CODE:
				return PERMISSION_CODE_EDEFAULT == null ? permissionCode != null : !PERMISSION_CODE_EDEFAULT.equals(permissionCode);
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING:
				return EXTERNAL_SESSION_MANAGER_CONNECTION_STRING_EDEFAULT == null ? externalSessionManagerConnectionString != null : !EXTERNAL_SESSION_MANAGER_CONNECTION_STRING_EDEFAULT.equals(externalSessionManagerConnectionString);
			case ClusterPackage.INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED:
				return isSetExternalSessionManagerRequired();
			case ClusterPackage.INFOBASE__SECURITY_PROFILE_NAME:
				return SECURITY_PROFILE_NAME_EDEFAULT == null ? securityProfileName != null : !SECURITY_PROFILE_NAME_EDEFAULT.equals(securityProfileName);
			case ClusterPackage.INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME:
				return SAFE_MODE_SECURITY_PROFILE_NAME_EDEFAULT == null ? safeModeSecurityProfileName != null : !SAFE_MODE_SECURITY_PROFILE_NAME_EDEFAULT.equals(safeModeSecurityProfileName);
			case ClusterPackage.INFOBASE__RESERVE_WORKING_PROCESSES:
				return isSetReserveWorkingProcesses();
			case ClusterPackage.INFOBASE__DESCR:
				return DESCR_EDEFAULT == null ? descr != null : !DESCR_EDEFAULT.equals(descr);
			case ClusterPackage.INFOBASE__DATE_OFFSET:
				return isSetDateOffset();
			case ClusterPackage.INFOBASE__LOCALE:
				return LOCALE_EDEFAULT == null ? locale != null : !LOCALE_EDEFAULT.equals(locale);
			case ClusterPackage.INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT:
				return isSetDisableLocalSpeechToText();
			case ClusterPackage.INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS:
				return isSetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();
			case ClusterPackage.INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS:
				return isSetMinimumScheduledJobsStartPeriodWithoutActiveUsers();
			case ClusterPackage.INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS:
				return isSetMaximumScheduledJobsStartShiftWithoutActiveUsers();
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
		result.append(", name: ");
		result.append(name);
		result.append(", dbms: ");
		result.append(dbms);
		result.append(", dbServer: ");
		result.append(dbServer);
		result.append(", dbName: ");
		result.append(dbName);
		result.append(", dbUser: ");
		result.append(dbUser);
		result.append(", dbPassword: ");
		result.append("***");
		result.append(", securityLevel: ");
		if ((bits & SECURITY_LEVEL_ESETFLAG) != 0) result.append(securityLevel); else result.append("<unset>");
		result.append(", licenseDistribution: ");
		if ((bits & LICENSE_DISTRIBUTION_ESETFLAG) != 0) result.append(licenseDistribution); else result.append("<unset>");
		result.append(", scheduledJobsDeny: ");
		if ((bits & SCHEDULED_JOBS_DENY_ESETFLAG) != 0) result.append((bits & SCHEDULED_JOBS_DENY_EFLAG) != 0); else result.append("<unset>");
		result.append(", sessionsDeny: ");
		if ((bits & SESSIONS_DENY_ESETFLAG) != 0) result.append((bits & SESSIONS_DENY_EFLAG) != 0); else result.append("<unset>");
		result.append(", deniedFrom: ");
		result.append(deniedFrom);
		result.append(", deniedMessage: ");
		result.append(deniedMessage);
		result.append(", deniedParameter: ");
		result.append(deniedParameter);
		result.append(", deniedTo: ");
		result.append(deniedTo);
		result.append(", permissionCode: ");
		result.append("***");
		result.append(", externalSessionManagerConnectionString: ");
		result.append(externalSessionManagerConnectionString);
		result.append(", externalSessionManagerRequired: ");
		if ((bits & EXTERNAL_SESSION_MANAGER_REQUIRED_ESETFLAG) != 0) result.append((bits & EXTERNAL_SESSION_MANAGER_REQUIRED_EFLAG) != 0); else result.append("<unset>");
		result.append(", securityProfileName: ");
		result.append(securityProfileName);
		result.append(", safeModeSecurityProfileName: ");
		result.append(safeModeSecurityProfileName);
		result.append(", reserveWorkingProcesses: ");
		if ((bits & RESERVE_WORKING_PROCESSES_ESETFLAG) != 0) result.append((bits & RESERVE_WORKING_PROCESSES_EFLAG) != 0); else result.append("<unset>");
		result.append(", descr: ");
		result.append(descr);
		result.append(", dateOffset: ");
		if ((bits & DATE_OFFSET_ESETFLAG) != 0) result.append(dateOffset); else result.append("<unset>");
		result.append(", locale: ");
		result.append(locale);
		result.append(", disableLocalSpeechToText: ");
		if ((bits & DISABLE_LOCAL_SPEECH_TO_TEXT_ESETFLAG) != 0) result.append((bits & DISABLE_LOCAL_SPEECH_TO_TEXT_EFLAG) != 0); else result.append("<unset>");
		result.append(", configurationUnloadDelayByWorkingProcessWithoutActiveUsers: ");
		if ((bits & CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0) result.append(configurationUnloadDelayByWorkingProcessWithoutActiveUsers); else result.append("<unset>");
		result.append(", minimumScheduledJobsStartPeriodWithoutActiveUsers: ");
		if ((bits & MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0) result.append(minimumScheduledJobsStartPeriodWithoutActiveUsers); else result.append("<unset>");
		result.append(", maximumScheduledJobsStartShiftWithoutActiveUsers: ");
		if ((bits & MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS_ESETFLAG) != 0) result.append(maximumScheduledJobsStartShiftWithoutActiveUsers); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //InfobaseImpl
