package dev.vakhta.ras;

import static dev.vakhta.model.cluster.ClusterPackage.*;
import static dev.vakhta.ras.Layout.since;
import static dev.vakhta.ras.Type.BOOL;
import static dev.vakhta.ras.Type.BYTE;
import static dev.vakhta.ras.Type.DOUBLE;
import static dev.vakhta.ras.Type.INT;
import static dev.vakhta.ras.Type.LONG;
import static dev.vakhta.ras.Type.SHORT;
import static dev.vakhta.ras.Type.STRING;
import static dev.vakhta.ras.Type.TIME;
import static dev.vakhta.ras.Type.UUID;
import static dev.vakhta.ras.Type.listOf;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;

/**
 * The records of the protocol, one line a field in the order of the wire (section 5 of the protocol). Versions 3 to 11
 * and 16 are described; 12 to 15 are never opened, so {@code since(16)} is exact.
 *
 * <p>Two records are left out, because a guessed table would show wrong numbers for right ones: a counter's value
 * (answers 131 and 134) was only ever seen in empty lists, and the full connection of an infobase (57) is known from
 * one comment, which leaves open even whether an id comes first.
 */
public final class Layouts {
    public static final Layout<Cluster> CLUSTER = Layout.of(Cluster.class)
            .at(CLUSTER__ID, UUID)
            .at(CLUSTER__EXPIRATION_TIMEOUT, INT)
            .at(CLUSTER__HOST, STRING)
            .at(CLUSTER__LIFETIME_LIMIT, INT)
            .at(CLUSTER__PORT, SHORT)
            .at(CLUSTER__MAX_MEMORY_SIZE, INT)
            .at(CLUSTER__MAX_MEMORY_TIME_LIMIT, INT)
            .at(CLUSTER__NAME, STRING)
            .at(CLUSTER__SECURITY_LEVEL, INT)
            .at(CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL, INT)
            .at(CLUSTER__LOAD_BALANCING_MODE, INT)
            .at(CLUSTER__ERRORS_COUNT_THRESHOLD, INT)
            .at(CLUSTER__KILL_PROBLEM_PROCESSES, BOOL)
            // sources differ on 8 or 9; seen in 11.0 and 16.0
            .at(CLUSTER__KILL_BY_MEMORY_WITH_DUMP, BOOL, since(9))
            // meaning unknown, 1 in every cluster of 8.5.1.1150: goes back as it came, 1 for a new cluster
            .at(CLUSTER__RESERVED16, INT, since(16), 1)
            .at(CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING, BOOL, since(16))
            .at(CLUSTER__PING_PERIOD, INT, since(16))
            .at(CLUSTER__PING_TIMEOUT, INT, since(16))
            .at(CLUSTER__RESTART_SCHEDULE, STRING, since(16));

    public static final Layout<Administrator> ADMINISTRATOR = Layout.of(Administrator.class)
            .at(ADMINISTRATOR__NAME, STRING)
            .at(ADMINISTRATOR__DESCR, STRING)
            // read as one U+FFFD when there is one; sent back so it means "unchanged"
            .at(ADMINISTRATOR__PASSWORD, STRING)
            .at(ADMINISTRATOR__PASSWORD_AUTH_ALLOWED, BOOL)
            .at(ADMINISTRATOR__OS_AUTH_ALLOWED, BOOL)
            .at(ADMINISTRATOR__OS_USER, STRING);

    public static final Layout<Manager> MANAGER = Layout.of(Manager.class)
            .at(MANAGER__ID, UUID)
            .at(MANAGER__DESCR, STRING)
            .at(MANAGER__HOST, STRING)
            .at(MANAGER__USING, INT)
            .at(MANAGER__PORT, SHORT)
            .at(MANAGER__PID, STRING);

    /** The upper end comes first. */
    public static final Layout<PortRange> PORT_RANGE =
            Layout.of(PortRange.class).at(PORT_RANGE__HIGH, SHORT).at(PORT_RANGE__LOW, SHORT);

    public static final Layout<WorkingServer> SERVER = Layout.of(WorkingServer.class)
            .at(WORKING_SERVER__ID, UUID)
            .at(WORKING_SERVER__AGENT_HOST, STRING)
            .at(WORKING_SERVER__AGENT_PORT, SHORT)
            .at(WORKING_SERVER__NAME, STRING)
            .at(WORKING_SERVER__MAIN, BOOL)
            .at(WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT, LONG)
            .at(WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT, LONG)
            .at(WORKING_SERVER__INFOBASES_LIMIT, INT)
            .at(WORKING_SERVER__MEMORY_LIMIT, LONG)
            .at(WORKING_SERVER__CONNECTIONS_LIMIT, INT)
            .at(WORKING_SERVER__CLUSTER_PORT, SHORT)
            .at(WORKING_SERVER__DEDICATE_MANAGERS, BOOL)
            .at(WORKING_SERVER__PORT_RANGES, listOf(PORT_RANGE))
            .at(WORKING_SERVER__CRITICAL_TOTAL_MEMORY, LONG, since(8))
            .at(WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY, LONG, since(8))
            .at(WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT, LONG, since(8))
            // seen in 11.0, not in 9.0; 10.0 was never captured, and the one client in production there reads none
            .at(WORKING_SERVER__SERVICE_PRINCIPAL_NAME, STRING, since(11))
            .at(WORKING_SERVER__RESTART_SCHEDULE, STRING, since(16))
            // one byte of unknown meaning, 0 in every answer of 8.5.1.1150: goes back as it came
            .at(WORKING_SERVER__RESERVED16, BYTE, since(16));

    public static final Layout<License> LICENSE = Layout.of(License.class)
            .at(LICENSE__FULL_NAME, STRING)
            .at(LICENSE__FULL_PRESENTATION, STRING)
            .at(LICENSE__ISSUED_BY_SERVER, BOOL)
            .at(LICENSE__LICENSE_TYPE, INT)
            .at(LICENSE__MAX_USERS_ALL, INT)
            .at(LICENSE__MAX_USERS_CUR, INT)
            .at(LICENSE__NET, BOOL)
            .at(LICENSE__RMNGR_ADDRESS, STRING)
            .at(LICENSE__RMNGR_PID, STRING)
            .at(LICENSE__RMNGR_PORT, INT)
            .at(LICENSE__SERIES, STRING)
            .at(LICENSE__SHORT_PRESENTATION, STRING);

    /** Which of RUNNING and USE comes first rests on two clients; the captures have 1 and 1 (8.5.1.1150). */
    public static final Layout<WorkingProcess> PROCESS = Layout.of(WorkingProcess.class)
            .at(WORKING_PROCESS__ID, UUID)
            .at(WORKING_PROCESS__AVG_BACK_CALL_TIME, DOUBLE)
            .at(WORKING_PROCESS__AVG_CALL_TIME, DOUBLE)
            .at(WORKING_PROCESS__AVG_DB_CALL_TIME, DOUBLE)
            .at(WORKING_PROCESS__AVG_LOCK_CALL_TIME, DOUBLE)
            .at(WORKING_PROCESS__AVG_SERVER_CALL_TIME, DOUBLE)
            .at(WORKING_PROCESS__AVG_THREADS, DOUBLE)
            .at(WORKING_PROCESS__CAPACITY, INT)
            .at(WORKING_PROCESS__CONNECTIONS, INT)
            .at(WORKING_PROCESS__HOST, STRING)
            .at(WORKING_PROCESS__ENABLED, BOOL)
            .at(WORKING_PROCESS__LICENSES, listOf(LICENSE))
            .at(WORKING_PROCESS__PORT, SHORT)
            .at(WORKING_PROCESS__MEMORY_EXCESS_TIME, INT)
            .at(WORKING_PROCESS__MEMORY_SIZE, INT)
            .at(WORKING_PROCESS__PID, STRING)
            .at(WORKING_PROCESS__RUNNING, INT)
            .at(WORKING_PROCESS__SELECTION_SIZE, INT)
            .at(WORKING_PROCESS__STARTED_AT, TIME)
            .at(WORKING_PROCESS__USE, INT)
            .at(WORKING_PROCESS__AVAILABLE_PERFORMANCE, INT)
            .at(WORKING_PROCESS__RESERVE, BOOL, since(9));

    public static final Layout<ClusterService> SERVICE = Layout.of(ClusterService.class)
            .at(CLUSTER_SERVICE__NAME, STRING)
            .at(CLUSTER_SERVICE__DESCR, STRING)
            .at(CLUSTER_SERVICE__MAIN_ONLY, INT)
            .at(CLUSTER_SERVICE__MANAGERS, listOf(UUID));

    public static final Layout<InfobaseSummary> INFOBASE_SUMMARY = Layout.of(InfobaseSummary.class)
            .at(INFOBASE_SUMMARY__ID, UUID)
            .at(INFOBASE_SUMMARY__DESCR, STRING)
            .at(INFOBASE_SUMMARY__NAME, STRING);

    public static final Layout<Infobase> INFOBASE = Layout.of(Infobase.class)
            .at(INFOBASE__ID, UUID)
            .at(INFOBASE__DATE_OFFSET, INT)
            .at(INFOBASE__DBMS, STRING)
            .at(INFOBASE__DB_NAME, STRING)
            // as an administrator's
            .at(INFOBASE__DB_PASSWORD, STRING)
            .at(INFOBASE__DB_SERVER, STRING)
            .at(INFOBASE__DB_USER, STRING)
            .at(INFOBASE__DENIED_FROM, TIME)
            .at(INFOBASE__DENIED_MESSAGE, STRING)
            .at(INFOBASE__DENIED_PARAMETER, STRING)
            .at(INFOBASE__DENIED_TO, TIME)
            .at(INFOBASE__DESCR, STRING)
            .at(INFOBASE__LOCALE, STRING)
            .at(INFOBASE__NAME, STRING)
            .at(INFOBASE__PERMISSION_CODE, STRING)
            .at(INFOBASE__SCHEDULED_JOBS_DENY, BOOL)
            .at(INFOBASE__SECURITY_LEVEL, INT)
            .at(INFOBASE__SESSIONS_DENY, BOOL)
            .at(INFOBASE__LICENSE_DISTRIBUTION, INT)
            .at(INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING, STRING)
            .at(INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED, BOOL)
            .at(INFOBASE__SECURITY_PROFILE_NAME, STRING)
            .at(INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME, STRING)
            .at(INFOBASE__RESERVE_WORKING_PROCESSES, BOOL, since(9))
            .at(INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT, BOOL, since(16))
            // order of the three: one capture with 999, 888, 777 beside what rac printed
            .at(INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS, INT, since(16))
            .at(INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS, INT, since(16))
            .at(INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS, INT, since(16));

    public static final Layout<Connection> CONNECTION = Layout.of(Connection.class)
            .at(CONNECTION__ID, UUID)
            .at(CONNECTION__APPLICATION, STRING)
            .at(CONNECTION__BLOCKED_BY_LS, INT)
            .at(CONNECTION__CONNECTED_AT, TIME)
            .at(CONNECTION__CONN_ID, INT)
            .at(CONNECTION__HOST, STRING)
            .at(CONNECTION__INFOBASE, UUID)
            .at(CONNECTION__PROCESS, UUID)
            .at(CONNECTION__SESSION_NUMBER, INT);

    public static final Layout<Session> SESSION = Layout.of(Session.class)
            .at(SESSION__ID, UUID)
            .at(SESSION__APP_ID, STRING)
            .at(SESSION__BLOCKED_BY_DBMS, INT)
            .at(SESSION__BLOCKED_BY_LS, INT)
            .at(SESSION__BYTES_ALL, LONG)
            .at(SESSION__BYTES_LAST5MIN, LONG)
            .at(SESSION__CALLS_ALL, INT)
            .at(SESSION__CALLS_LAST5MIN, LONG)
            .at(SESSION__CONNECTION, UUID)
            .at(SESSION__DBMS_BYTES_ALL, LONG)
            .at(SESSION__DBMS_BYTES_LAST5MIN, LONG)
            .at(SESSION__DB_PROC_INFO, STRING)
            .at(SESSION__DB_PROC_TOOK, INT)
            .at(SESSION__DB_PROC_TOOK_AT, TIME)
            .at(SESSION__DURATION_ALL, INT)
            .at(SESSION__DURATION_ALL_DBMS, INT)
            .at(SESSION__DURATION_CURRENT, INT)
            .at(SESSION__DURATION_CURRENT_DBMS, INT)
            .at(SESSION__DURATION_LAST5MIN, LONG)
            .at(SESSION__DURATION_LAST5MIN_DBMS, LONG)
            .at(SESSION__HOST, STRING)
            .at(SESSION__INFOBASE, UUID)
            .at(SESSION__LAST_ACTIVE_AT, TIME)
            .at(SESSION__HIBERNATE, BOOL)
            .at(SESSION__PASSIVE_SESSION_HIBERNATE_TIME, INT)
            .at(SESSION__HIBERNATE_SESSION_TERMINATE_TIME, INT)
            .at(SESSION__LICENSES, listOf(LICENSE))
            .at(SESSION__LOCALE, STRING)
            .at(SESSION__PROCESS, UUID)
            .at(SESSION__NUMBER, INT)
            .at(SESSION__STARTED_AT, TIME)
            .at(SESSION__USER_NAME, STRING)
            // negative values really occur
            .at(SESSION__MEMORY_CURRENT, LONG, since(4))
            .at(SESSION__MEMORY_LAST5MIN, LONG, since(4))
            .at(SESSION__MEMORY_TOTAL, LONG, since(4))
            .at(SESSION__READ_CURRENT, LONG, since(4))
            .at(SESSION__READ_LAST5MIN, LONG, since(4))
            .at(SESSION__READ_TOTAL, LONG, since(4))
            .at(SESSION__WRITE_CURRENT, LONG, since(4))
            .at(SESSION__WRITE_LAST5MIN, LONG, since(4))
            .at(SESSION__WRITE_TOTAL, LONG, since(4))
            .at(SESSION__DURATION_CURRENT_SERVICE, INT, since(5))
            .at(SESSION__DURATION_LAST5MIN_SERVICE, LONG, since(5))
            .at(SESSION__DURATION_ALL_SERVICE, INT, since(5))
            .at(SESSION__CURRENT_SERVICE_NAME, STRING, since(5))
            .at(SESSION__CPU_TIME_CURRENT, LONG, since(6))
            .at(SESSION__CPU_TIME_LAST5MIN, LONG, since(6))
            .at(SESSION__CPU_TIME_TOTAL, LONG, since(6))
            // two apostrophes when unused
            .at(SESSION__DATA_SEPARATION, STRING, since(7))
            .at(SESSION__CLIENT_IP, STRING, since(10));

    public static final Layout<ObjectLock> LOCK = Layout.of(ObjectLock.class)
            .at(OBJECT_LOCK__CONNECTION, UUID)
            .at(OBJECT_LOCK__DESCR, STRING)
            .at(OBJECT_LOCK__LOCKED, TIME)
            .at(OBJECT_LOCK__OBJECT, UUID)
            .at(OBJECT_LOCK__SESSION, UUID);

    public static final Layout<AssignmentRule> RULE = Layout.of(AssignmentRule.class)
            .at(ASSIGNMENT_RULE__ID, UUID)
            .at(ASSIGNMENT_RULE__OBJECT_TYPE, STRING)
            .at(ASSIGNMENT_RULE__INFOBASE_NAME, STRING)
            .at(ASSIGNMENT_RULE__RULE_TYPE, INT)
            .at(ASSIGNMENT_RULE__APPLICATION_EXT, STRING)
            .at(ASSIGNMENT_RULE__PRIORITY, INT);

    /** As in 11.0; older shapes were never seen. The bytes are access to everything (1) or to a list (0). */
    public static final Layout<SecurityProfile> PROFILE = Layout.of(SecurityProfile.class)
            .at(SECURITY_PROFILE__NAME, STRING)
            .at(SECURITY_PROFILE__DESCR, STRING)
            .at(SECURITY_PROFILE__DIRECTORY, BYTE)
            .at(SECURITY_PROFILE__COM, BYTE)
            .at(SECURITY_PROFILE__ADDIN, BYTE)
            .at(SECURITY_PROFILE__MODULE, BYTE)
            .at(SECURITY_PROFILE__APP, BYTE)
            .at(SECURITY_PROFILE__CONFIG, BOOL)
            .at(SECURITY_PROFILE__PRIVILEGED_MODE, BOOL)
            .at(SECURITY_PROFILE__INET, BYTE)
            .at(SECURITY_PROFILE__CRYPTO, BOOL)
            .at(SECURITY_PROFILE__RIGHT_EXTENSION, BOOL)
            .at(SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES, STRING)
            .at(SECURITY_PROFILE__ALL_MODULES_EXTENSION, BOOL)
            .at(SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION, STRING)
            .at(SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION, STRING)
            .at(SECURITY_PROFILE__PRIVILEGED_MODE_ROLES, STRING);

    public static final Layout<Counter> COUNTER = Layout.of(Counter.class)
            .at(COUNTER__NAME, STRING)
            .at(COUNTER__COLLECTION_TIME, LONG)
            .at(COUNTER__GROUP, BYTE)
            .at(COUNTER__FILTER_TYPE, BYTE)
            .at(COUNTER__FILTER, STRING)
            .at(COUNTER__DURATION, BOOL)
            .at(COUNTER__CPU_TIME, BOOL)
            .at(COUNTER__DURATION_DBMS, BOOL)
            .at(COUNTER__SERVICE, BOOL)
            .at(COUNTER__MEMORY, BOOL)
            .at(COUNTER__READ, BOOL)
            .at(COUNTER__WRITE, BOOL)
            .at(COUNTER__DBMS_BYTES, BOOL)
            .at(COUNTER__CALL, BOOL)
            .at(COUNTER__NUMBER_OF_ACTIVE_SESSIONS, BOOL)
            .at(COUNTER__NUMBER_OF_SESSIONS, BOOL)
            .at(COUNTER__DESCR, STRING);

    /** The limited values lie in the order of {@link #COUNTER}, not in that of the utility. */
    public static final Layout<Limit> LIMIT = Layout.of(Limit.class)
            .at(LIMIT__NAME, STRING)
            .at(LIMIT__COUNTER, STRING)
            .at(LIMIT__ACTION, BYTE)
            .at(LIMIT__DURATION, LONG)
            .at(LIMIT__CPU_TIME, LONG)
            .at(LIMIT__DURATION_DBMS, LONG)
            .at(LIMIT__SERVICE, LONG)
            .at(LIMIT__MEMORY, LONG)
            .at(LIMIT__READ, LONG)
            .at(LIMIT__WRITE, LONG)
            .at(LIMIT__DBMS_BYTES, LONG)
            .at(LIMIT__CALL, LONG)
            .at(LIMIT__NUMBER_OF_ACTIVE_SESSIONS, LONG)
            .at(LIMIT__NUMBER_OF_SESSIONS, LONG)
            .at(LIMIT__ERROR_MESSAGE, STRING)
            .at(LIMIT__DESCR, STRING);

    /** Since 16.0. */
    public static final Layout<ServiceSetting> SERVICE_SETTING = Layout.of(ServiceSetting.class)
            .at(SERVICE_SETTING__ID, UUID)
            .at(SERVICE_SETTING__SERVICE_NAME, STRING)
            .at(SERVICE_SETTING__INFOBASE_NAME, STRING)
            .at(SERVICE_SETTING__SERVICE_DATA_DIR, STRING)
            .at(SERVICE_SETTING__ACTIVE, BOOL)
            // meaning unknown, goes back as it came
            .at(SERVICE_SETTING__RESERVED16, BOOL);

    /** Since 16.0. */
    public static final Layout<TransferDirectory> TRANSFER_DIRECTORY = Layout.of(TransferDirectory.class)
            .at(TRANSFER_DIRECTORY__SERVICE_NAME, STRING)
            .at(TRANSFER_DIRECTORY__INFOBASE_NAME, STRING)
            .at(TRANSFER_DIRECTORY__SOURCE_DIR, STRING)
            .at(TRANSFER_DIRECTORY__TARGET_DIR, STRING);

    private Layouts() {}
}
