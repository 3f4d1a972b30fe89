/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see dev.vakhta.model.cluster.ClusterFactory
 * @model kind="package"
 * @generated
 */
public interface ClusterPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cluster";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://vakhta.dev/model/cluster/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "cluster";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ClusterPackage eINSTANCE = dev.vakhta.model.cluster.impl.ClusterPackageImpl.init();

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.ClusterImpl <em>Cluster</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.ClusterImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getCluster()
	 * @generated
	 */
	int CLUSTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ID = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__HOST = 1;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__PORT = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__NAME = 3;

	/**
	 * The feature id for the '<em><b>Expiration Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__EXPIRATION_TIMEOUT = 4;

	/**
	 * The feature id for the '<em><b>Lifetime Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__LIFETIME_LIMIT = 5;

	/**
	 * The feature id for the '<em><b>Max Memory Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__MAX_MEMORY_SIZE = 6;

	/**
	 * The feature id for the '<em><b>Max Memory Time Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__MAX_MEMORY_TIME_LIMIT = 7;

	/**
	 * The feature id for the '<em><b>Security Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__SECURITY_LEVEL = 8;

	/**
	 * The feature id for the '<em><b>Session Fault Tolerance Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL = 9;

	/**
	 * The feature id for the '<em><b>Load Balancing Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__LOAD_BALANCING_MODE = 10;

	/**
	 * The feature id for the '<em><b>Errors Count Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ERRORS_COUNT_THRESHOLD = 11;

	/**
	 * The feature id for the '<em><b>Kill Problem Processes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__KILL_PROBLEM_PROCESSES = 12;

	/**
	 * The feature id for the '<em><b>Kill By Memory With Dump</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__KILL_BY_MEMORY_WITH_DUMP = 13;

	/**
	 * The feature id for the '<em><b>Reserved16</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__RESERVED16 = 14;

	/**
	 * The feature id for the '<em><b>Allow Access Right Audit Events Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING = 15;

	/**
	 * The feature id for the '<em><b>Ping Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__PING_PERIOD = 16;

	/**
	 * The feature id for the '<em><b>Ping Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__PING_TIMEOUT = 17;

	/**
	 * The feature id for the '<em><b>Restart Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__RESTART_SCHEDULE = 18;

	/**
	 * The number of structural features of the '<em>Cluster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_FEATURE_COUNT = 19;

	/**
	 * The number of operations of the '<em>Cluster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.AdministratorImpl <em>Administrator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.AdministratorImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getAdministrator()
	 * @generated
	 */
	int ADMINISTRATOR = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__NAME = 0;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__DESCR = 1;

	/**
	 * The feature id for the '<em><b>Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__PASSWORD = 2;

	/**
	 * The feature id for the '<em><b>Password Auth Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__PASSWORD_AUTH_ALLOWED = 3;

	/**
	 * The feature id for the '<em><b>Os Auth Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__OS_AUTH_ALLOWED = 4;

	/**
	 * The feature id for the '<em><b>Os User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR__OS_USER = 5;

	/**
	 * The number of structural features of the '<em>Administrator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Administrator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADMINISTRATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.ManagerImpl <em>Manager</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.ManagerImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getManager()
	 * @generated
	 */
	int MANAGER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER__ID = 0;

	/**
	 * The feature id for the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER__PID = 1;

	/**
	 * The feature id for the '<em><b>Using</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER__USING = 2;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER__HOST = 3;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER__PORT = 4;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER__DESCR = 5;

	/**
	 * The number of structural features of the '<em>Manager</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Manager</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.PortRangeImpl <em>Port Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.PortRangeImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getPortRange()
	 * @generated
	 */
	int PORT_RANGE = 3;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_RANGE__HIGH = 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_RANGE__LOW = 1;

	/**
	 * The number of structural features of the '<em>Port Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_RANGE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Port Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_RANGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.WorkingServerImpl <em>Working Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.WorkingServerImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getWorkingServer()
	 * @generated
	 */
	int WORKING_SERVER = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__ID = 0;

	/**
	 * The feature id for the '<em><b>Agent Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__AGENT_HOST = 1;

	/**
	 * The feature id for the '<em><b>Agent Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__AGENT_PORT = 2;

	/**
	 * The feature id for the '<em><b>Port Ranges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__PORT_RANGES = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__NAME = 4;

	/**
	 * The feature id for the '<em><b>Main</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__MAIN = 5;

	/**
	 * The feature id for the '<em><b>Dedicate Managers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__DEDICATE_MANAGERS = 6;

	/**
	 * The feature id for the '<em><b>Infobases Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__INFOBASES_LIMIT = 7;

	/**
	 * The feature id for the '<em><b>Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__MEMORY_LIMIT = 8;

	/**
	 * The feature id for the '<em><b>Connections Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__CONNECTIONS_LIMIT = 9;

	/**
	 * The feature id for the '<em><b>Safe Working Processes Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT = 10;

	/**
	 * The feature id for the '<em><b>Safe Call Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT = 11;

	/**
	 * The feature id for the '<em><b>Cluster Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__CLUSTER_PORT = 12;

	/**
	 * The feature id for the '<em><b>Critical Total Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__CRITICAL_TOTAL_MEMORY = 13;

	/**
	 * The feature id for the '<em><b>Temporary Allowed Total Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY = 14;

	/**
	 * The feature id for the '<em><b>Temporary Allowed Total Memory Time Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT = 15;

	/**
	 * The feature id for the '<em><b>Service Principal Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__SERVICE_PRINCIPAL_NAME = 16;

	/**
	 * The feature id for the '<em><b>Restart Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__RESTART_SCHEDULE = 17;

	/**
	 * The feature id for the '<em><b>Reserved16</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER__RESERVED16 = 18;

	/**
	 * The number of structural features of the '<em>Working Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER_FEATURE_COUNT = 19;

	/**
	 * The number of operations of the '<em>Working Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SERVER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.LicenseImpl <em>License</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.LicenseImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getLicense()
	 * @generated
	 */
	int LICENSE = 5;

	/**
	 * The feature id for the '<em><b>Full Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__FULL_NAME = 0;

	/**
	 * The feature id for the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__SERIES = 1;

	/**
	 * The feature id for the '<em><b>Issued By Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__ISSUED_BY_SERVER = 2;

	/**
	 * The feature id for the '<em><b>License Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__LICENSE_TYPE = 3;

	/**
	 * The feature id for the '<em><b>Net</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__NET = 4;

	/**
	 * The feature id for the '<em><b>Max Users All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__MAX_USERS_ALL = 5;

	/**
	 * The feature id for the '<em><b>Max Users Cur</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__MAX_USERS_CUR = 6;

	/**
	 * The feature id for the '<em><b>Rmngr Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__RMNGR_ADDRESS = 7;

	/**
	 * The feature id for the '<em><b>Rmngr Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__RMNGR_PORT = 8;

	/**
	 * The feature id for the '<em><b>Rmngr Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__RMNGR_PID = 9;

	/**
	 * The feature id for the '<em><b>Short Presentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__SHORT_PRESENTATION = 10;

	/**
	 * The feature id for the '<em><b>Full Presentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__FULL_PRESENTATION = 11;

	/**
	 * The number of structural features of the '<em>License</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>License</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl <em>Working Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.WorkingProcessImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getWorkingProcess()
	 * @generated
	 */
	int WORKING_PROCESS = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__ID = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__HOST = 1;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__PORT = 2;

	/**
	 * The feature id for the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__PID = 3;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__ENABLED = 4;

	/**
	 * The feature id for the '<em><b>Running</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__RUNNING = 5;

	/**
	 * The feature id for the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__STARTED_AT = 6;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__USE = 7;

	/**
	 * The feature id for the '<em><b>Available Performance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__AVAILABLE_PERFORMANCE = 8;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__CAPACITY = 9;

	/**
	 * The feature id for the '<em><b>Connections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__CONNECTIONS = 10;

	/**
	 * The feature id for the '<em><b>Memory Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__MEMORY_SIZE = 11;

	/**
	 * The feature id for the '<em><b>Memory Excess Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__MEMORY_EXCESS_TIME = 12;

	/**
	 * The feature id for the '<em><b>Selection Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__SELECTION_SIZE = 13;

	/**
	 * The feature id for the '<em><b>Avg Back Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__AVG_BACK_CALL_TIME = 14;

	/**
	 * The feature id for the '<em><b>Avg Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__AVG_CALL_TIME = 15;

	/**
	 * The feature id for the '<em><b>Avg Db Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__AVG_DB_CALL_TIME = 16;

	/**
	 * The feature id for the '<em><b>Avg Lock Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__AVG_LOCK_CALL_TIME = 17;

	/**
	 * The feature id for the '<em><b>Avg Server Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__AVG_SERVER_CALL_TIME = 18;

	/**
	 * The feature id for the '<em><b>Avg Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__AVG_THREADS = 19;

	/**
	 * The feature id for the '<em><b>Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__RESERVE = 20;

	/**
	 * The feature id for the '<em><b>Licenses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS__LICENSES = 21;

	/**
	 * The number of structural features of the '<em>Working Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS_FEATURE_COUNT = 22;

	/**
	 * The number of operations of the '<em>Working Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PROCESS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.ClusterServiceImpl <em>Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.ClusterServiceImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getClusterService()
	 * @generated
	 */
	int CLUSTER_SERVICE = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_SERVICE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Main Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_SERVICE__MAIN_ONLY = 1;

	/**
	 * The feature id for the '<em><b>Managers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_SERVICE__MANAGERS = 2;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_SERVICE__DESCR = 3;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_SERVICE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_SERVICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.InfobaseSummaryImpl <em>Infobase Summary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.InfobaseSummaryImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getInfobaseSummary()
	 * @generated
	 */
	int INFOBASE_SUMMARY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_SUMMARY__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_SUMMARY__NAME = 1;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_SUMMARY__DESCR = 2;

	/**
	 * The number of structural features of the '<em>Infobase Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_SUMMARY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Infobase Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_SUMMARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.InfobaseImpl <em>Infobase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.InfobaseImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getInfobase()
	 * @generated
	 */
	int INFOBASE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DBMS = 2;

	/**
	 * The feature id for the '<em><b>Db Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DB_SERVER = 3;

	/**
	 * The feature id for the '<em><b>Db Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DB_NAME = 4;

	/**
	 * The feature id for the '<em><b>Db User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DB_USER = 5;

	/**
	 * The feature id for the '<em><b>Db Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DB_PASSWORD = 6;

	/**
	 * The feature id for the '<em><b>Security Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__SECURITY_LEVEL = 7;

	/**
	 * The feature id for the '<em><b>License Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__LICENSE_DISTRIBUTION = 8;

	/**
	 * The feature id for the '<em><b>Scheduled Jobs Deny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__SCHEDULED_JOBS_DENY = 9;

	/**
	 * The feature id for the '<em><b>Sessions Deny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__SESSIONS_DENY = 10;

	/**
	 * The feature id for the '<em><b>Denied From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DENIED_FROM = 11;

	/**
	 * The feature id for the '<em><b>Denied Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DENIED_MESSAGE = 12;

	/**
	 * The feature id for the '<em><b>Denied Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DENIED_PARAMETER = 13;

	/**
	 * The feature id for the '<em><b>Denied To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DENIED_TO = 14;

	/**
	 * The feature id for the '<em><b>Permission Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__PERMISSION_CODE = 15;

	/**
	 * The feature id for the '<em><b>External Session Manager Connection String</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING = 16;

	/**
	 * The feature id for the '<em><b>External Session Manager Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED = 17;

	/**
	 * The feature id for the '<em><b>Security Profile Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__SECURITY_PROFILE_NAME = 18;

	/**
	 * The feature id for the '<em><b>Safe Mode Security Profile Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME = 19;

	/**
	 * The feature id for the '<em><b>Reserve Working Processes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__RESERVE_WORKING_PROCESSES = 20;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DESCR = 21;

	/**
	 * The feature id for the '<em><b>Date Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DATE_OFFSET = 22;

	/**
	 * The feature id for the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__LOCALE = 23;

	/**
	 * The feature id for the '<em><b>Disable Local Speech To Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT = 24;

	/**
	 * The feature id for the '<em><b>Configuration Unload Delay By Working Process Without Active Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS = 25;

	/**
	 * The feature id for the '<em><b>Minimum Scheduled Jobs Start Period Without Active Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS = 26;

	/**
	 * The feature id for the '<em><b>Maximum Scheduled Jobs Start Shift Without Active Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS = 27;

	/**
	 * The number of structural features of the '<em>Infobase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_FEATURE_COUNT = 28;

	/**
	 * The number of operations of the '<em>Infobase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.ConnectionImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Conn Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__CONN_ID = 1;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__HOST = 2;

	/**
	 * The feature id for the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__PROCESS = 3;

	/**
	 * The feature id for the '<em><b>Infobase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__INFOBASE = 4;

	/**
	 * The feature id for the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__APPLICATION = 5;

	/**
	 * The feature id for the '<em><b>Connected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__CONNECTED_AT = 6;

	/**
	 * The feature id for the '<em><b>Session Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SESSION_NUMBER = 7;

	/**
	 * The feature id for the '<em><b>Blocked By Ls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__BLOCKED_BY_LS = 8;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.SessionImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Infobase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__INFOBASE = 2;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CONNECTION = 3;

	/**
	 * The feature id for the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PROCESS = 4;

	/**
	 * The feature id for the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__USER_NAME = 5;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__HOST = 6;

	/**
	 * The feature id for the '<em><b>App Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__APP_ID = 7;

	/**
	 * The feature id for the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LOCALE = 8;

	/**
	 * The feature id for the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STARTED_AT = 9;

	/**
	 * The feature id for the '<em><b>Last Active At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LAST_ACTIVE_AT = 10;

	/**
	 * The feature id for the '<em><b>Hibernate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__HIBERNATE = 11;

	/**
	 * The feature id for the '<em><b>Passive Session Hibernate Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PASSIVE_SESSION_HIBERNATE_TIME = 12;

	/**
	 * The feature id for the '<em><b>Hibernate Session Terminate Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__HIBERNATE_SESSION_TERMINATE_TIME = 13;

	/**
	 * The feature id for the '<em><b>Blocked By Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__BLOCKED_BY_DBMS = 14;

	/**
	 * The feature id for the '<em><b>Blocked By Ls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__BLOCKED_BY_LS = 15;

	/**
	 * The feature id for the '<em><b>Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__BYTES_ALL = 16;

	/**
	 * The feature id for the '<em><b>Bytes Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__BYTES_LAST5MIN = 17;

	/**
	 * The feature id for the '<em><b>Calls All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CALLS_ALL = 18;

	/**
	 * The feature id for the '<em><b>Calls Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CALLS_LAST5MIN = 19;

	/**
	 * The feature id for the '<em><b>Dbms Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DBMS_BYTES_ALL = 20;

	/**
	 * The feature id for the '<em><b>Dbms Bytes Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DBMS_BYTES_LAST5MIN = 21;

	/**
	 * The feature id for the '<em><b>Db Proc Info</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DB_PROC_INFO = 22;

	/**
	 * The feature id for the '<em><b>Db Proc Took</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DB_PROC_TOOK = 23;

	/**
	 * The feature id for the '<em><b>Db Proc Took At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DB_PROC_TOOK_AT = 24;

	/**
	 * The feature id for the '<em><b>Duration All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_ALL = 25;

	/**
	 * The feature id for the '<em><b>Duration All Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_ALL_DBMS = 26;

	/**
	 * The feature id for the '<em><b>Duration Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_CURRENT = 27;

	/**
	 * The feature id for the '<em><b>Duration Current Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_CURRENT_DBMS = 28;

	/**
	 * The feature id for the '<em><b>Duration Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_LAST5MIN = 29;

	/**
	 * The feature id for the '<em><b>Duration Last5min Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_LAST5MIN_DBMS = 30;

	/**
	 * The feature id for the '<em><b>Memory Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MEMORY_CURRENT = 31;

	/**
	 * The feature id for the '<em><b>Memory Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MEMORY_LAST5MIN = 32;

	/**
	 * The feature id for the '<em><b>Memory Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MEMORY_TOTAL = 33;

	/**
	 * The feature id for the '<em><b>Read Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__READ_CURRENT = 34;

	/**
	 * The feature id for the '<em><b>Read Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__READ_LAST5MIN = 35;

	/**
	 * The feature id for the '<em><b>Read Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__READ_TOTAL = 36;

	/**
	 * The feature id for the '<em><b>Write Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__WRITE_CURRENT = 37;

	/**
	 * The feature id for the '<em><b>Write Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__WRITE_LAST5MIN = 38;

	/**
	 * The feature id for the '<em><b>Write Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__WRITE_TOTAL = 39;

	/**
	 * The feature id for the '<em><b>Duration Current Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_CURRENT_SERVICE = 40;

	/**
	 * The feature id for the '<em><b>Duration Last5min Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_LAST5MIN_SERVICE = 41;

	/**
	 * The feature id for the '<em><b>Duration All Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DURATION_ALL_SERVICE = 42;

	/**
	 * The feature id for the '<em><b>Current Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CURRENT_SERVICE_NAME = 43;

	/**
	 * The feature id for the '<em><b>Cpu Time Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CPU_TIME_CURRENT = 44;

	/**
	 * The feature id for the '<em><b>Cpu Time Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CPU_TIME_LAST5MIN = 45;

	/**
	 * The feature id for the '<em><b>Cpu Time Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CPU_TIME_TOTAL = 46;

	/**
	 * The feature id for the '<em><b>Data Separation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DATA_SEPARATION = 47;

	/**
	 * The feature id for the '<em><b>Client Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CLIENT_IP = 48;

	/**
	 * The feature id for the '<em><b>Licenses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LICENSES = 49;

	/**
	 * The feature id for the '<em><b>Left Behind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LEFT_BEHIND = 50;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = 51;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.ObjectLockImpl <em>Object Lock</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.ObjectLockImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getObjectLock()
	 * @generated
	 */
	int OBJECT_LOCK = 12;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_LOCK__CONNECTION = 0;

	/**
	 * The feature id for the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_LOCK__SESSION = 1;

	/**
	 * The feature id for the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_LOCK__OBJECT = 2;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_LOCK__LOCKED = 3;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_LOCK__DESCR = 4;

	/**
	 * The number of structural features of the '<em>Object Lock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_LOCK_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Object Lock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_LOCK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl <em>Assignment Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.AssignmentRuleImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getAssignmentRule()
	 * @generated
	 */
	int ASSIGNMENT_RULE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Object Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE__OBJECT_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Infobase Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE__INFOBASE_NAME = 2;

	/**
	 * The feature id for the '<em><b>Rule Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE__RULE_TYPE = 3;

	/**
	 * The feature id for the '<em><b>Application Ext</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE__APPLICATION_EXT = 4;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE__PRIORITY = 5;

	/**
	 * The number of structural features of the '<em>Assignment Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Assignment Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl <em>Security Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.SecurityProfileImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getSecurityProfile()
	 * @generated
	 */
	int SECURITY_PROFILE = 14;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__DESCR = 1;

	/**
	 * The feature id for the '<em><b>Config</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__CONFIG = 2;

	/**
	 * The feature id for the '<em><b>Privileged Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__PRIVILEGED_MODE = 3;

	/**
	 * The feature id for the '<em><b>Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__DIRECTORY = 4;

	/**
	 * The feature id for the '<em><b>Com</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__COM = 5;

	/**
	 * The feature id for the '<em><b>Addin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__ADDIN = 6;

	/**
	 * The feature id for the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__MODULE = 7;

	/**
	 * The feature id for the '<em><b>App</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__APP = 8;

	/**
	 * The feature id for the '<em><b>Inet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__INET = 9;

	/**
	 * The feature id for the '<em><b>Crypto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__CRYPTO = 10;

	/**
	 * The feature id for the '<em><b>Right Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__RIGHT_EXTENSION = 11;

	/**
	 * The feature id for the '<em><b>Right Extension Definition Roles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES = 12;

	/**
	 * The feature id for the '<em><b>All Modules Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__ALL_MODULES_EXTENSION = 13;

	/**
	 * The feature id for the '<em><b>Modules Available For Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION = 14;

	/**
	 * The feature id for the '<em><b>Modules Not Available For Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION = 15;

	/**
	 * The feature id for the '<em><b>Privileged Mode Roles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE__PRIVILEGED_MODE_ROLES = 16;

	/**
	 * The number of structural features of the '<em>Security Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Security Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PROFILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.CounterImpl <em>Counter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.CounterImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getCounter()
	 * @generated
	 */
	int COUNTER = 15;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Collection Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__COLLECTION_TIME = 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__GROUP = 2;

	/**
	 * The feature id for the '<em><b>Filter Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__FILTER_TYPE = 3;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__FILTER = 4;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__DURATION = 5;

	/**
	 * The feature id for the '<em><b>Cpu Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__CPU_TIME = 6;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__MEMORY = 7;

	/**
	 * The feature id for the '<em><b>Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__READ = 8;

	/**
	 * The feature id for the '<em><b>Write</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__WRITE = 9;

	/**
	 * The feature id for the '<em><b>Duration Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__DURATION_DBMS = 10;

	/**
	 * The feature id for the '<em><b>Dbms Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__DBMS_BYTES = 11;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__SERVICE = 12;

	/**
	 * The feature id for the '<em><b>Call</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__CALL = 13;

	/**
	 * The feature id for the '<em><b>Number Of Active Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__NUMBER_OF_ACTIVE_SESSIONS = 14;

	/**
	 * The feature id for the '<em><b>Number Of Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__NUMBER_OF_SESSIONS = 15;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__DESCR = 16;

	/**
	 * The number of structural features of the '<em>Counter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Counter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.LimitImpl <em>Limit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.LimitImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getLimit()
	 * @generated
	 */
	int LIMIT = 16;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Counter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__COUNTER = 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__ACTION = 2;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__DURATION = 3;

	/**
	 * The feature id for the '<em><b>Cpu Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__CPU_TIME = 4;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__MEMORY = 5;

	/**
	 * The feature id for the '<em><b>Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__READ = 6;

	/**
	 * The feature id for the '<em><b>Write</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__WRITE = 7;

	/**
	 * The feature id for the '<em><b>Duration Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__DURATION_DBMS = 8;

	/**
	 * The feature id for the '<em><b>Dbms Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__DBMS_BYTES = 9;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__SERVICE = 10;

	/**
	 * The feature id for the '<em><b>Call</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__CALL = 11;

	/**
	 * The feature id for the '<em><b>Number Of Active Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__NUMBER_OF_ACTIVE_SESSIONS = 12;

	/**
	 * The feature id for the '<em><b>Number Of Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__NUMBER_OF_SESSIONS = 13;

	/**
	 * The feature id for the '<em><b>Error Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__ERROR_MESSAGE = 14;

	/**
	 * The feature id for the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT__DESCR = 15;

	/**
	 * The number of structural features of the '<em>Limit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Limit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.CounterValueImpl <em>Counter Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.CounterValueImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getCounterValue()
	 * @generated
	 */
	int COUNTER_VALUE = 17;

	/**
	 * The feature id for the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__OBJECT = 0;

	/**
	 * The feature id for the '<em><b>Collection Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__COLLECTION_TIME = 1;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__DURATION = 2;

	/**
	 * The feature id for the '<em><b>Cpu Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__CPU_TIME = 3;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__MEMORY = 4;

	/**
	 * The feature id for the '<em><b>Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__READ = 5;

	/**
	 * The feature id for the '<em><b>Write</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__WRITE = 6;

	/**
	 * The feature id for the '<em><b>Duration Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__DURATION_DBMS = 7;

	/**
	 * The feature id for the '<em><b>Dbms Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__DBMS_BYTES = 8;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__SERVICE = 9;

	/**
	 * The feature id for the '<em><b>Call</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__CALL = 10;

	/**
	 * The feature id for the '<em><b>Number Of Active Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS = 11;

	/**
	 * The feature id for the '<em><b>Number Of Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__NUMBER_OF_SESSIONS = 12;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE__TIME = 13;

	/**
	 * The number of structural features of the '<em>Counter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Counter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl <em>Service Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.ServiceSettingImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getServiceSetting()
	 * @generated
	 */
	int SERVICE_SETTING = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING__ID = 0;

	/**
	 * The feature id for the '<em><b>Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING__SERVICE_NAME = 1;

	/**
	 * The feature id for the '<em><b>Infobase Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING__INFOBASE_NAME = 2;

	/**
	 * The feature id for the '<em><b>Service Data Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING__SERVICE_DATA_DIR = 3;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING__ACTIVE = 4;

	/**
	 * The feature id for the '<em><b>Reserved16</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING__RESERVED16 = 5;

	/**
	 * The number of structural features of the '<em>Service Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Service Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.TransferDirectoryImpl <em>Transfer Directory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.TransferDirectoryImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getTransferDirectory()
	 * @generated
	 */
	int TRANSFER_DIRECTORY = 19;

	/**
	 * The feature id for the '<em><b>Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_DIRECTORY__SERVICE_NAME = 0;

	/**
	 * The feature id for the '<em><b>Infobase Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_DIRECTORY__INFOBASE_NAME = 1;

	/**
	 * The feature id for the '<em><b>Source Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_DIRECTORY__SOURCE_DIR = 2;

	/**
	 * The feature id for the '<em><b>Target Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_DIRECTORY__TARGET_DIR = 3;

	/**
	 * The number of structural features of the '<em>Transfer Directory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_DIRECTORY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Transfer Directory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_DIRECTORY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl <em>Infobase Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.InfobaseConnectionImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getInfobaseConnection()
	 * @generated
	 */
	int INFOBASE_CONNECTION = 20;

	/**
	 * The feature id for the '<em><b>App Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__APP_ID = 0;

	/**
	 * The feature id for the '<em><b>Blocked By Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__BLOCKED_BY_DBMS = 1;

	/**
	 * The feature id for the '<em><b>Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__BYTES_ALL = 2;

	/**
	 * The feature id for the '<em><b>Bytes Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__BYTES_LAST5MIN = 3;

	/**
	 * The feature id for the '<em><b>Calls All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__CALLS_ALL = 4;

	/**
	 * The feature id for the '<em><b>Calls Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__CALLS_LAST5MIN = 5;

	/**
	 * The feature id for the '<em><b>Connected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__CONNECTED_AT = 6;

	/**
	 * The feature id for the '<em><b>Conn Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__CONN_ID = 7;

	/**
	 * The feature id for the '<em><b>Db Conn Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DB_CONN_MODE = 8;

	/**
	 * The feature id for the '<em><b>Dbms Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DBMS_BYTES_ALL = 9;

	/**
	 * The feature id for the '<em><b>Dbms Bytes Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN = 10;

	/**
	 * The feature id for the '<em><b>Db Proc Info</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DB_PROC_INFO = 11;

	/**
	 * The feature id for the '<em><b>Db Proc Took</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DB_PROC_TOOK = 12;

	/**
	 * The feature id for the '<em><b>Db Proc Took At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DB_PROC_TOOK_AT = 13;

	/**
	 * The feature id for the '<em><b>Duration All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DURATION_ALL = 14;

	/**
	 * The feature id for the '<em><b>Duration All Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DURATION_ALL_DBMS = 15;

	/**
	 * The feature id for the '<em><b>Duration Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DURATION_CURRENT = 16;

	/**
	 * The feature id for the '<em><b>Duration Current Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DURATION_CURRENT_DBMS = 17;

	/**
	 * The feature id for the '<em><b>Duration Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DURATION_LAST5MIN = 18;

	/**
	 * The feature id for the '<em><b>Duration Last5min Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS = 19;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__HOST = 20;

	/**
	 * The feature id for the '<em><b>Ib Conn Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__IB_CONN_MODE = 21;

	/**
	 * The feature id for the '<em><b>Thread Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__THREAD_MODE = 22;

	/**
	 * The feature id for the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__USER_NAME = 23;

	/**
	 * The feature id for the '<em><b>Memory Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__MEMORY_CURRENT = 24;

	/**
	 * The feature id for the '<em><b>Memory Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__MEMORY_LAST5MIN = 25;

	/**
	 * The feature id for the '<em><b>Memory Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__MEMORY_TOTAL = 26;

	/**
	 * The feature id for the '<em><b>Read Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__READ_CURRENT = 27;

	/**
	 * The feature id for the '<em><b>Read Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__READ_LAST5MIN = 28;

	/**
	 * The feature id for the '<em><b>Read Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__READ_TOTAL = 29;

	/**
	 * The feature id for the '<em><b>Write Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__WRITE_CURRENT = 30;

	/**
	 * The feature id for the '<em><b>Write Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__WRITE_LAST5MIN = 31;

	/**
	 * The feature id for the '<em><b>Write Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION__WRITE_TOTAL = 32;

	/**
	 * The number of structural features of the '<em>Infobase Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION_FEATURE_COUNT = 33;

	/**
	 * The number of operations of the '<em>Infobase Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFOBASE_CONNECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.TargetsImpl <em>Targets</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.TargetsImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getTargets()
	 * @generated
	 */
	int TARGETS = 21;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGETS__TARGETS = 0;

	/**
	 * The number of structural features of the '<em>Targets</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGETS_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Targets</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGETS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.TargetImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NAME = 1;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__PROVIDER = 2;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ADDRESS = 3;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__GROUP = 4;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__COLOUR = 5;

	/**
	 * The feature id for the '<em><b>Production</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__PRODUCTION = 6;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__READ_ONLY = 7;

	/**
	 * The feature id for the '<em><b>Connect At Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CONNECT_AT_START = 8;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ENDPOINT = 9;

	/**
	 * The feature id for the '<em><b>Connect Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CONNECT_TIMEOUT = 10;

	/**
	 * The feature id for the '<em><b>Call Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CALL_TIMEOUT = 11;

	/**
	 * The feature id for the '<em><b>Agent User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__AGENT_USER = 12;

	/**
	 * The feature id for the '<em><b>Cluster User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CLUSTER_USER = 13;

	/**
	 * The feature id for the '<em><b>Infobase User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__INFOBASE_USER = 14;

	/**
	 * The feature id for the '<em><b>Folders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__FOLDERS = 15;

	/**
	 * The feature id for the '<em><b>Utility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__UTILITY = 16;

	/**
	 * The feature id for the '<em><b>Code Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CODE_PAGE = 17;

	/**
	 * The feature id for the '<em><b>Srvinfo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__SRVINFO = 18;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = 19;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link dev.vakhta.model.cluster.impl.FolderMappingImpl <em>Folder Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.vakhta.model.cluster.impl.FolderMappingImpl
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getFolderMapping()
	 * @generated
	 */
	int FOLDER_MAPPING = 23;

	/**
	 * The feature id for the '<em><b>Server Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLDER_MAPPING__SERVER_PATH = 0;

	/**
	 * The feature id for the '<em><b>Local Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLDER_MAPPING__LOCAL_PATH = 1;

	/**
	 * The number of structural features of the '<em>Folder Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLDER_MAPPING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Folder Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLDER_MAPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '<em>Uuid</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.UUID
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getUuid()
	 * @generated
	 */
	int UUID = 24;

	/**
	 * The meta object id for the '<em>Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDateTime
	 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getDateTime()
	 * @generated
	 */
	int DATE_TIME = 25;


	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Cluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cluster</em>'.
	 * @see dev.vakhta.model.cluster.Cluster
	 * @generated
	 */
	EClass getCluster();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getId()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getHost()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Host();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getPort()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Port();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getName()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getExpirationTimeout <em>Expiration Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expiration Timeout</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getExpirationTimeout()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_ExpirationTimeout();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getLifetimeLimit <em>Lifetime Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lifetime Limit</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getLifetimeLimit()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_LifetimeLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getMaxMemorySize <em>Max Memory Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Memory Size</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getMaxMemorySize()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_MaxMemorySize();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getMaxMemoryTimeLimit <em>Max Memory Time Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Memory Time Limit</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getMaxMemoryTimeLimit()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_MaxMemoryTimeLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getSecurityLevel <em>Security Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Level</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getSecurityLevel()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_SecurityLevel();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getSessionFaultToleranceLevel <em>Session Fault Tolerance Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session Fault Tolerance Level</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getSessionFaultToleranceLevel()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_SessionFaultToleranceLevel();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getLoadBalancingMode <em>Load Balancing Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load Balancing Mode</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getLoadBalancingMode()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_LoadBalancingMode();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getErrorsCountThreshold <em>Errors Count Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Errors Count Threshold</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getErrorsCountThreshold()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_ErrorsCountThreshold();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#isKillProblemProcesses <em>Kill Problem Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kill Problem Processes</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#isKillProblemProcesses()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_KillProblemProcesses();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#isKillByMemoryWithDump <em>Kill By Memory With Dump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kill By Memory With Dump</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#isKillByMemoryWithDump()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_KillByMemoryWithDump();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getReserved16 <em>Reserved16</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved16</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getReserved16()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Reserved16();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#isAllowAccessRightAuditEventsRecording <em>Allow Access Right Audit Events Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allow Access Right Audit Events Recording</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#isAllowAccessRightAuditEventsRecording()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_AllowAccessRightAuditEventsRecording();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getPingPeriod <em>Ping Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ping Period</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getPingPeriod()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_PingPeriod();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getPingTimeout <em>Ping Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ping Timeout</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getPingTimeout()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_PingTimeout();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Cluster#getRestartSchedule <em>Restart Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Schedule</em>'.
	 * @see dev.vakhta.model.cluster.Cluster#getRestartSchedule()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_RestartSchedule();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Administrator <em>Administrator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Administrator</em>'.
	 * @see dev.vakhta.model.cluster.Administrator
	 * @generated
	 */
	EClass getAdministrator();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Administrator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.Administrator#getName()
	 * @see #getAdministrator()
	 * @generated
	 */
	EAttribute getAdministrator_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Administrator#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.Administrator#getDescr()
	 * @see #getAdministrator()
	 * @generated
	 */
	EAttribute getAdministrator_Descr();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Administrator#getPassword <em>Password</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password</em>'.
	 * @see dev.vakhta.model.cluster.Administrator#getPassword()
	 * @see #getAdministrator()
	 * @generated
	 */
	EAttribute getAdministrator_Password();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Administrator#isPasswordAuthAllowed <em>Password Auth Allowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password Auth Allowed</em>'.
	 * @see dev.vakhta.model.cluster.Administrator#isPasswordAuthAllowed()
	 * @see #getAdministrator()
	 * @generated
	 */
	EAttribute getAdministrator_PasswordAuthAllowed();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Administrator#isOsAuthAllowed <em>Os Auth Allowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Os Auth Allowed</em>'.
	 * @see dev.vakhta.model.cluster.Administrator#isOsAuthAllowed()
	 * @see #getAdministrator()
	 * @generated
	 */
	EAttribute getAdministrator_OsAuthAllowed();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Administrator#getOsUser <em>Os User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Os User</em>'.
	 * @see dev.vakhta.model.cluster.Administrator#getOsUser()
	 * @see #getAdministrator()
	 * @generated
	 */
	EAttribute getAdministrator_OsUser();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Manager <em>Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Manager</em>'.
	 * @see dev.vakhta.model.cluster.Manager
	 * @generated
	 */
	EClass getManager();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Manager#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.Manager#getId()
	 * @see #getManager()
	 * @generated
	 */
	EAttribute getManager_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Manager#getPid <em>Pid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pid</em>'.
	 * @see dev.vakhta.model.cluster.Manager#getPid()
	 * @see #getManager()
	 * @generated
	 */
	EAttribute getManager_Pid();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Manager#getUsing <em>Using</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Using</em>'.
	 * @see dev.vakhta.model.cluster.Manager#getUsing()
	 * @see #getManager()
	 * @generated
	 */
	EAttribute getManager_Using();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Manager#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see dev.vakhta.model.cluster.Manager#getHost()
	 * @see #getManager()
	 * @generated
	 */
	EAttribute getManager_Host();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Manager#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see dev.vakhta.model.cluster.Manager#getPort()
	 * @see #getManager()
	 * @generated
	 */
	EAttribute getManager_Port();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Manager#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.Manager#getDescr()
	 * @see #getManager()
	 * @generated
	 */
	EAttribute getManager_Descr();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.PortRange <em>Port Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Port Range</em>'.
	 * @see dev.vakhta.model.cluster.PortRange
	 * @generated
	 */
	EClass getPortRange();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.PortRange#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see dev.vakhta.model.cluster.PortRange#getHigh()
	 * @see #getPortRange()
	 * @generated
	 */
	EAttribute getPortRange_High();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.PortRange#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see dev.vakhta.model.cluster.PortRange#getLow()
	 * @see #getPortRange()
	 * @generated
	 */
	EAttribute getPortRange_Low();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.WorkingServer <em>Working Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Working Server</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer
	 * @generated
	 */
	EClass getWorkingServer();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getId()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getAgentHost <em>Agent Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent Host</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getAgentHost()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_AgentHost();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getAgentPort <em>Agent Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent Port</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getAgentPort()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_AgentPort();

	/**
	 * Returns the meta object for the containment reference list '{@link dev.vakhta.model.cluster.WorkingServer#getPortRanges <em>Port Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Port Ranges</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getPortRanges()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EReference getWorkingServer_PortRanges();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getName()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#isMain <em>Main</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#isMain()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_Main();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#isDedicateManagers <em>Dedicate Managers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dedicate Managers</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#isDedicateManagers()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_DedicateManagers();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getInfobasesLimit <em>Infobases Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infobases Limit</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getInfobasesLimit()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_InfobasesLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getMemoryLimit <em>Memory Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Limit</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getMemoryLimit()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_MemoryLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getConnectionsLimit <em>Connections Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connections Limit</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getConnectionsLimit()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_ConnectionsLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getSafeWorkingProcessesMemoryLimit <em>Safe Working Processes Memory Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safe Working Processes Memory Limit</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getSafeWorkingProcessesMemoryLimit()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_SafeWorkingProcessesMemoryLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getSafeCallMemoryLimit <em>Safe Call Memory Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safe Call Memory Limit</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getSafeCallMemoryLimit()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_SafeCallMemoryLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getClusterPort <em>Cluster Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cluster Port</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getClusterPort()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_ClusterPort();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getCriticalTotalMemory <em>Critical Total Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical Total Memory</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getCriticalTotalMemory()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_CriticalTotalMemory();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemory <em>Temporary Allowed Total Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temporary Allowed Total Memory</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemory()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_TemporaryAllowedTotalMemory();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemoryTimeLimit <em>Temporary Allowed Total Memory Time Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temporary Allowed Total Memory Time Limit</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_TemporaryAllowedTotalMemoryTimeLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getServicePrincipalName <em>Service Principal Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Principal Name</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getServicePrincipalName()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_ServicePrincipalName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getRestartSchedule <em>Restart Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Schedule</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getRestartSchedule()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_RestartSchedule();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingServer#getReserved16 <em>Reserved16</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved16</em>'.
	 * @see dev.vakhta.model.cluster.WorkingServer#getReserved16()
	 * @see #getWorkingServer()
	 * @generated
	 */
	EAttribute getWorkingServer_Reserved16();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.License <em>License</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>License</em>'.
	 * @see dev.vakhta.model.cluster.License
	 * @generated
	 */
	EClass getLicense();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getFullName <em>Full Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Name</em>'.
	 * @see dev.vakhta.model.cluster.License#getFullName()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_FullName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Series</em>'.
	 * @see dev.vakhta.model.cluster.License#getSeries()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Series();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#isIssuedByServer <em>Issued By Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued By Server</em>'.
	 * @see dev.vakhta.model.cluster.License#isIssuedByServer()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_IssuedByServer();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getLicenseType <em>License Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>License Type</em>'.
	 * @see dev.vakhta.model.cluster.License#getLicenseType()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_LicenseType();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#isNet <em>Net</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Net</em>'.
	 * @see dev.vakhta.model.cluster.License#isNet()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Net();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getMaxUsersAll <em>Max Users All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Users All</em>'.
	 * @see dev.vakhta.model.cluster.License#getMaxUsersAll()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_MaxUsersAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getMaxUsersCur <em>Max Users Cur</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Users Cur</em>'.
	 * @see dev.vakhta.model.cluster.License#getMaxUsersCur()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_MaxUsersCur();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getRmngrAddress <em>Rmngr Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rmngr Address</em>'.
	 * @see dev.vakhta.model.cluster.License#getRmngrAddress()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_RmngrAddress();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getRmngrPort <em>Rmngr Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rmngr Port</em>'.
	 * @see dev.vakhta.model.cluster.License#getRmngrPort()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_RmngrPort();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getRmngrPid <em>Rmngr Pid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rmngr Pid</em>'.
	 * @see dev.vakhta.model.cluster.License#getRmngrPid()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_RmngrPid();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getShortPresentation <em>Short Presentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Presentation</em>'.
	 * @see dev.vakhta.model.cluster.License#getShortPresentation()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_ShortPresentation();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.License#getFullPresentation <em>Full Presentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Presentation</em>'.
	 * @see dev.vakhta.model.cluster.License#getFullPresentation()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_FullPresentation();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.WorkingProcess <em>Working Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Working Process</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess
	 * @generated
	 */
	EClass getWorkingProcess();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getId()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getHost()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Host();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getPort()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Port();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getPid <em>Pid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pid</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getPid()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Pid();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#isEnabled()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getRunning <em>Running</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Running</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getRunning()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Running();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getStartedAt <em>Started At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started At</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getStartedAt()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_StartedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getUse()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Use();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getAvailablePerformance <em>Available Performance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Available Performance</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getAvailablePerformance()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_AvailablePerformance();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getCapacity()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getConnections <em>Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connections</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getConnections()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Connections();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getMemorySize <em>Memory Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Size</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getMemorySize()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_MemorySize();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getMemoryExcessTime <em>Memory Excess Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Excess Time</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getMemoryExcessTime()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_MemoryExcessTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getSelectionSize <em>Selection Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Selection Size</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getSelectionSize()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_SelectionSize();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgBackCallTime <em>Avg Back Call Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avg Back Call Time</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getAvgBackCallTime()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_AvgBackCallTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgCallTime <em>Avg Call Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avg Call Time</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getAvgCallTime()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_AvgCallTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgDbCallTime <em>Avg Db Call Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avg Db Call Time</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getAvgDbCallTime()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_AvgDbCallTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgLockCallTime <em>Avg Lock Call Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avg Lock Call Time</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getAvgLockCallTime()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_AvgLockCallTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgServerCallTime <em>Avg Server Call Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avg Server Call Time</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getAvgServerCallTime()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_AvgServerCallTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgThreads <em>Avg Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avg Threads</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getAvgThreads()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_AvgThreads();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.WorkingProcess#isReserve <em>Reserve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserve</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#isReserve()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EAttribute getWorkingProcess_Reserve();

	/**
	 * Returns the meta object for the containment reference list '{@link dev.vakhta.model.cluster.WorkingProcess#getLicenses <em>Licenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Licenses</em>'.
	 * @see dev.vakhta.model.cluster.WorkingProcess#getLicenses()
	 * @see #getWorkingProcess()
	 * @generated
	 */
	EReference getWorkingProcess_Licenses();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.ClusterService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service</em>'.
	 * @see dev.vakhta.model.cluster.ClusterService
	 * @generated
	 */
	EClass getClusterService();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ClusterService#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.ClusterService#getName()
	 * @see #getClusterService()
	 * @generated
	 */
	EAttribute getClusterService_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ClusterService#getMainOnly <em>Main Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Only</em>'.
	 * @see dev.vakhta.model.cluster.ClusterService#getMainOnly()
	 * @see #getClusterService()
	 * @generated
	 */
	EAttribute getClusterService_MainOnly();

	/**
	 * Returns the meta object for the attribute list '{@link dev.vakhta.model.cluster.ClusterService#getManagers <em>Managers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Managers</em>'.
	 * @see dev.vakhta.model.cluster.ClusterService#getManagers()
	 * @see #getClusterService()
	 * @generated
	 */
	EAttribute getClusterService_Managers();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ClusterService#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.ClusterService#getDescr()
	 * @see #getClusterService()
	 * @generated
	 */
	EAttribute getClusterService_Descr();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.InfobaseSummary <em>Infobase Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Infobase Summary</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseSummary
	 * @generated
	 */
	EClass getInfobaseSummary();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseSummary#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseSummary#getId()
	 * @see #getInfobaseSummary()
	 * @generated
	 */
	EAttribute getInfobaseSummary_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseSummary#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseSummary#getName()
	 * @see #getInfobaseSummary()
	 * @generated
	 */
	EAttribute getInfobaseSummary_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseSummary#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseSummary#getDescr()
	 * @see #getInfobaseSummary()
	 * @generated
	 */
	EAttribute getInfobaseSummary_Descr();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Infobase <em>Infobase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Infobase</em>'.
	 * @see dev.vakhta.model.cluster.Infobase
	 * @generated
	 */
	EClass getInfobase();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getId()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getName()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDbms <em>Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDbms()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_Dbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDbServer <em>Db Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Server</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDbServer()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DbServer();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDbName <em>Db Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Name</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDbName()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DbName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDbUser <em>Db User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db User</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDbUser()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DbUser();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDbPassword <em>Db Password</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Password</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDbPassword()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DbPassword();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getSecurityLevel <em>Security Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Level</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getSecurityLevel()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_SecurityLevel();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getLicenseDistribution <em>License Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>License Distribution</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getLicenseDistribution()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_LicenseDistribution();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#isScheduledJobsDeny <em>Scheduled Jobs Deny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheduled Jobs Deny</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#isScheduledJobsDeny()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_ScheduledJobsDeny();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#isSessionsDeny <em>Sessions Deny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sessions Deny</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#isSessionsDeny()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_SessionsDeny();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDeniedFrom <em>Denied From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Denied From</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDeniedFrom()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DeniedFrom();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDeniedMessage <em>Denied Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Denied Message</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDeniedMessage()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DeniedMessage();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDeniedParameter <em>Denied Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Denied Parameter</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDeniedParameter()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DeniedParameter();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDeniedTo <em>Denied To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Denied To</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDeniedTo()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DeniedTo();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getPermissionCode <em>Permission Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Permission Code</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getPermissionCode()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_PermissionCode();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getExternalSessionManagerConnectionString <em>External Session Manager Connection String</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Session Manager Connection String</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getExternalSessionManagerConnectionString()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_ExternalSessionManagerConnectionString();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#isExternalSessionManagerRequired <em>External Session Manager Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Session Manager Required</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#isExternalSessionManagerRequired()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_ExternalSessionManagerRequired();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getSecurityProfileName <em>Security Profile Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Profile Name</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getSecurityProfileName()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_SecurityProfileName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getSafeModeSecurityProfileName <em>Safe Mode Security Profile Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safe Mode Security Profile Name</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getSafeModeSecurityProfileName()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_SafeModeSecurityProfileName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#isReserveWorkingProcesses <em>Reserve Working Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserve Working Processes</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#isReserveWorkingProcesses()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_ReserveWorkingProcesses();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDescr()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_Descr();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getDateOffset <em>Date Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date Offset</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getDateOffset()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DateOffset();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getLocale <em>Locale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locale</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getLocale()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_Locale();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#isDisableLocalSpeechToText <em>Disable Local Speech To Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disable Local Speech To Text</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#isDisableLocalSpeechToText()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_DisableLocalSpeechToText();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers <em>Configuration Unload Delay By Working Process Without Active Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Configuration Unload Delay By Working Process Without Active Users</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_ConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getMinimumScheduledJobsStartPeriodWithoutActiveUsers <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Scheduled Jobs Start Period Without Active Users</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_MinimumScheduledJobsStartPeriodWithoutActiveUsers();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Infobase#getMaximumScheduledJobsStartShiftWithoutActiveUsers <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Scheduled Jobs Start Shift Without Active Users</em>'.
	 * @see dev.vakhta.model.cluster.Infobase#getMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #getInfobase()
	 * @generated
	 */
	EAttribute getInfobase_MaximumScheduledJobsStartShiftWithoutActiveUsers();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see dev.vakhta.model.cluster.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getId()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getConnId <em>Conn Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conn Id</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getConnId()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_ConnId();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getHost()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Host();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Process</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getProcess()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Process();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getInfobase <em>Infobase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infobase</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getInfobase()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Infobase();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getApplication()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Application();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getConnectedAt <em>Connected At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connected At</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getConnectedAt()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_ConnectedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getSessionNumber <em>Session Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session Number</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getSessionNumber()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_SessionNumber();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Connection#getBlockedByLs <em>Blocked By Ls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked By Ls</em>'.
	 * @see dev.vakhta.model.cluster.Connection#getBlockedByLs()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_BlockedByLs();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see dev.vakhta.model.cluster.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.Session#getId()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see dev.vakhta.model.cluster.Session#getNumber()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Number();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getInfobase <em>Infobase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infobase</em>'.
	 * @see dev.vakhta.model.cluster.Session#getInfobase()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Infobase();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getConnection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connection</em>'.
	 * @see dev.vakhta.model.cluster.Session#getConnection()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Connection();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Process</em>'.
	 * @see dev.vakhta.model.cluster.Session#getProcess()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Process();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getUserName <em>User Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Name</em>'.
	 * @see dev.vakhta.model.cluster.Session#getUserName()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_UserName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see dev.vakhta.model.cluster.Session#getHost()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Host();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getAppId <em>App Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>App Id</em>'.
	 * @see dev.vakhta.model.cluster.Session#getAppId()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_AppId();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getLocale <em>Locale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locale</em>'.
	 * @see dev.vakhta.model.cluster.Session#getLocale()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Locale();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getStartedAt <em>Started At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started At</em>'.
	 * @see dev.vakhta.model.cluster.Session#getStartedAt()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_StartedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getLastActiveAt <em>Last Active At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Active At</em>'.
	 * @see dev.vakhta.model.cluster.Session#getLastActiveAt()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_LastActiveAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#isHibernate <em>Hibernate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hibernate</em>'.
	 * @see dev.vakhta.model.cluster.Session#isHibernate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Hibernate();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getPassiveSessionHibernateTime <em>Passive Session Hibernate Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Passive Session Hibernate Time</em>'.
	 * @see dev.vakhta.model.cluster.Session#getPassiveSessionHibernateTime()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_PassiveSessionHibernateTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getHibernateSessionTerminateTime <em>Hibernate Session Terminate Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hibernate Session Terminate Time</em>'.
	 * @see dev.vakhta.model.cluster.Session#getHibernateSessionTerminateTime()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_HibernateSessionTerminateTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getBlockedByDbms <em>Blocked By Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked By Dbms</em>'.
	 * @see dev.vakhta.model.cluster.Session#getBlockedByDbms()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_BlockedByDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getBlockedByLs <em>Blocked By Ls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked By Ls</em>'.
	 * @see dev.vakhta.model.cluster.Session#getBlockedByLs()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_BlockedByLs();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getBytesAll <em>Bytes All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes All</em>'.
	 * @see dev.vakhta.model.cluster.Session#getBytesAll()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_BytesAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getBytesLast5min <em>Bytes Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getBytesLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_BytesLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getCallsAll <em>Calls All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calls All</em>'.
	 * @see dev.vakhta.model.cluster.Session#getCallsAll()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_CallsAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getCallsLast5min <em>Calls Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calls Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getCallsLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_CallsLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDbmsBytesAll <em>Dbms Bytes All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms Bytes All</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDbmsBytesAll()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DbmsBytesAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms Bytes Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDbmsBytesLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DbmsBytesLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDbProcInfo <em>Db Proc Info</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Proc Info</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDbProcInfo()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DbProcInfo();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDbProcTook <em>Db Proc Took</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Proc Took</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDbProcTook()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DbProcTook();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDbProcTookAt <em>Db Proc Took At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Proc Took At</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDbProcTookAt()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DbProcTookAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationAll <em>Duration All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration All</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationAll()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationAllDbms <em>Duration All Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration All Dbms</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationAllDbms()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationAllDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationCurrent <em>Duration Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Current</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationCurrent()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationCurrentDbms <em>Duration Current Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Current Dbms</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationCurrentDbms()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationCurrentDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationLast5min <em>Duration Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Last5min Dbms</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationLast5minDbms()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationLast5minDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getMemoryCurrent <em>Memory Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Current</em>'.
	 * @see dev.vakhta.model.cluster.Session#getMemoryCurrent()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_MemoryCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getMemoryLast5min <em>Memory Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getMemoryLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_MemoryLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getMemoryTotal <em>Memory Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Total</em>'.
	 * @see dev.vakhta.model.cluster.Session#getMemoryTotal()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_MemoryTotal();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getReadCurrent <em>Read Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Current</em>'.
	 * @see dev.vakhta.model.cluster.Session#getReadCurrent()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_ReadCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getReadLast5min <em>Read Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getReadLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_ReadLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getReadTotal <em>Read Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Total</em>'.
	 * @see dev.vakhta.model.cluster.Session#getReadTotal()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_ReadTotal();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getWriteCurrent <em>Write Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Current</em>'.
	 * @see dev.vakhta.model.cluster.Session#getWriteCurrent()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_WriteCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getWriteLast5min <em>Write Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getWriteLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_WriteLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getWriteTotal <em>Write Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Total</em>'.
	 * @see dev.vakhta.model.cluster.Session#getWriteTotal()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_WriteTotal();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationCurrentService <em>Duration Current Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Current Service</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationCurrentService()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationCurrentService();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationLast5minService <em>Duration Last5min Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Last5min Service</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationLast5minService()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationLast5minService();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDurationAllService <em>Duration All Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration All Service</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDurationAllService()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DurationAllService();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getCurrentServiceName <em>Current Service Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Service Name</em>'.
	 * @see dev.vakhta.model.cluster.Session#getCurrentServiceName()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_CurrentServiceName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getCpuTimeCurrent <em>Cpu Time Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Time Current</em>'.
	 * @see dev.vakhta.model.cluster.Session#getCpuTimeCurrent()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_CpuTimeCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getCpuTimeLast5min <em>Cpu Time Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Time Last5min</em>'.
	 * @see dev.vakhta.model.cluster.Session#getCpuTimeLast5min()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_CpuTimeLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getCpuTimeTotal <em>Cpu Time Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Time Total</em>'.
	 * @see dev.vakhta.model.cluster.Session#getCpuTimeTotal()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_CpuTimeTotal();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getDataSeparation <em>Data Separation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Separation</em>'.
	 * @see dev.vakhta.model.cluster.Session#getDataSeparation()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DataSeparation();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#getClientIp <em>Client Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client Ip</em>'.
	 * @see dev.vakhta.model.cluster.Session#getClientIp()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_ClientIp();

	/**
	 * Returns the meta object for the containment reference list '{@link dev.vakhta.model.cluster.Session#getLicenses <em>Licenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Licenses</em>'.
	 * @see dev.vakhta.model.cluster.Session#getLicenses()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Licenses();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Session#isLeftBehind <em>Left Behind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left Behind</em>'.
	 * @see dev.vakhta.model.cluster.Session#isLeftBehind()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_LeftBehind();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.ObjectLock <em>Object Lock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Object Lock</em>'.
	 * @see dev.vakhta.model.cluster.ObjectLock
	 * @generated
	 */
	EClass getObjectLock();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ObjectLock#getConnection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connection</em>'.
	 * @see dev.vakhta.model.cluster.ObjectLock#getConnection()
	 * @see #getObjectLock()
	 * @generated
	 */
	EAttribute getObjectLock_Connection();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ObjectLock#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session</em>'.
	 * @see dev.vakhta.model.cluster.ObjectLock#getSession()
	 * @see #getObjectLock()
	 * @generated
	 */
	EAttribute getObjectLock_Session();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ObjectLock#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object</em>'.
	 * @see dev.vakhta.model.cluster.ObjectLock#getObject()
	 * @see #getObjectLock()
	 * @generated
	 */
	EAttribute getObjectLock_Object();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ObjectLock#getLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see dev.vakhta.model.cluster.ObjectLock#getLocked()
	 * @see #getObjectLock()
	 * @generated
	 */
	EAttribute getObjectLock_Locked();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ObjectLock#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.ObjectLock#getDescr()
	 * @see #getObjectLock()
	 * @generated
	 */
	EAttribute getObjectLock_Descr();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.AssignmentRule <em>Assignment Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment Rule</em>'.
	 * @see dev.vakhta.model.cluster.AssignmentRule
	 * @generated
	 */
	EClass getAssignmentRule();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.AssignmentRule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.AssignmentRule#getId()
	 * @see #getAssignmentRule()
	 * @generated
	 */
	EAttribute getAssignmentRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.AssignmentRule#getObjectType <em>Object Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Type</em>'.
	 * @see dev.vakhta.model.cluster.AssignmentRule#getObjectType()
	 * @see #getAssignmentRule()
	 * @generated
	 */
	EAttribute getAssignmentRule_ObjectType();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.AssignmentRule#getInfobaseName <em>Infobase Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infobase Name</em>'.
	 * @see dev.vakhta.model.cluster.AssignmentRule#getInfobaseName()
	 * @see #getAssignmentRule()
	 * @generated
	 */
	EAttribute getAssignmentRule_InfobaseName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.AssignmentRule#getRuleType <em>Rule Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Type</em>'.
	 * @see dev.vakhta.model.cluster.AssignmentRule#getRuleType()
	 * @see #getAssignmentRule()
	 * @generated
	 */
	EAttribute getAssignmentRule_RuleType();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.AssignmentRule#getApplicationExt <em>Application Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application Ext</em>'.
	 * @see dev.vakhta.model.cluster.AssignmentRule#getApplicationExt()
	 * @see #getAssignmentRule()
	 * @generated
	 */
	EAttribute getAssignmentRule_ApplicationExt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.AssignmentRule#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see dev.vakhta.model.cluster.AssignmentRule#getPriority()
	 * @see #getAssignmentRule()
	 * @generated
	 */
	EAttribute getAssignmentRule_Priority();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.SecurityProfile <em>Security Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Security Profile</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile
	 * @generated
	 */
	EClass getSecurityProfile();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getName()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getDescr()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Descr();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#isConfig <em>Config</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Config</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#isConfig()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Config();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#isPrivilegedMode <em>Privileged Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privileged Mode</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#isPrivilegedMode()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_PrivilegedMode();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getDirectory <em>Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directory</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getDirectory()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Directory();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getCom <em>Com</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Com</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getCom()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Com();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getAddin <em>Addin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addin</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getAddin()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Addin();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getModule <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Module</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getModule()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Module();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getApp <em>App</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>App</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getApp()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_App();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getInet <em>Inet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inet</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getInet()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Inet();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#isCrypto <em>Crypto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crypto</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#isCrypto()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_Crypto();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#isRightExtension <em>Right Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right Extension</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#isRightExtension()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_RightExtension();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getRightExtensionDefinitionRoles <em>Right Extension Definition Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right Extension Definition Roles</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getRightExtensionDefinitionRoles()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_RightExtensionDefinitionRoles();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#isAllModulesExtension <em>All Modules Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>All Modules Extension</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#isAllModulesExtension()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_AllModulesExtension();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getModulesAvailableForExtension <em>Modules Available For Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modules Available For Extension</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getModulesAvailableForExtension()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_ModulesAvailableForExtension();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getModulesNotAvailableForExtension <em>Modules Not Available For Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modules Not Available For Extension</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getModulesNotAvailableForExtension()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_ModulesNotAvailableForExtension();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.SecurityProfile#getPrivilegedModeRoles <em>Privileged Mode Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privileged Mode Roles</em>'.
	 * @see dev.vakhta.model.cluster.SecurityProfile#getPrivilegedModeRoles()
	 * @see #getSecurityProfile()
	 * @generated
	 */
	EAttribute getSecurityProfile_PrivilegedModeRoles();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Counter <em>Counter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counter</em>'.
	 * @see dev.vakhta.model.cluster.Counter
	 * @generated
	 */
	EClass getCounter();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.Counter#getName()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#getCollectionTime <em>Collection Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collection Time</em>'.
	 * @see dev.vakhta.model.cluster.Counter#getCollectionTime()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_CollectionTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see dev.vakhta.model.cluster.Counter#getGroup()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Group();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#getFilterType <em>Filter Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter Type</em>'.
	 * @see dev.vakhta.model.cluster.Counter#getFilterType()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_FilterType();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see dev.vakhta.model.cluster.Counter#getFilter()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Filter();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isDuration()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Duration();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isCpuTime <em>Cpu Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Time</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isCpuTime()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_CpuTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isMemory()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Memory();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isRead <em>Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isRead()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Read();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isWrite <em>Write</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isWrite()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Write();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isDurationDbms <em>Duration Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Dbms</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isDurationDbms()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_DurationDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isDbmsBytes <em>Dbms Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms Bytes</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isDbmsBytes()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_DbmsBytes();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isService()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Service();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isCall <em>Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isCall()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Call();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isNumberOfActiveSessions <em>Number Of Active Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Active Sessions</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isNumberOfActiveSessions()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_NumberOfActiveSessions();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#isNumberOfSessions <em>Number Of Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Sessions</em>'.
	 * @see dev.vakhta.model.cluster.Counter#isNumberOfSessions()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_NumberOfSessions();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Counter#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.Counter#getDescr()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Descr();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Limit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Limit</em>'.
	 * @see dev.vakhta.model.cluster.Limit
	 * @generated
	 */
	EClass getLimit();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getName()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getCounter <em>Counter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counter</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getCounter()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Counter();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getAction()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Action();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getDuration()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Duration();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getCpuTime <em>Cpu Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Time</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getCpuTime()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_CpuTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getMemory()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Memory();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getRead <em>Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getRead()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Read();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getWrite <em>Write</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getWrite()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Write();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getDurationDbms <em>Duration Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Dbms</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getDurationDbms()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_DurationDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getDbmsBytes <em>Dbms Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms Bytes</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getDbmsBytes()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_DbmsBytes();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getService()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Service();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getCall <em>Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getCall()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Call();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Active Sessions</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getNumberOfActiveSessions()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_NumberOfActiveSessions();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getNumberOfSessions <em>Number Of Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Sessions</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getNumberOfSessions()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_NumberOfSessions();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getErrorMessage <em>Error Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Error Message</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getErrorMessage()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_ErrorMessage();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Limit#getDescr <em>Descr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descr</em>'.
	 * @see dev.vakhta.model.cluster.Limit#getDescr()
	 * @see #getLimit()
	 * @generated
	 */
	EAttribute getLimit_Descr();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.CounterValue <em>Counter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counter Value</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue
	 * @generated
	 */
	EClass getCounterValue();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getObject()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Object();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getCollectionTime <em>Collection Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collection Time</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getCollectionTime()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_CollectionTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getDuration()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Duration();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getCpuTime <em>Cpu Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Time</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getCpuTime()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_CpuTime();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getMemory()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Memory();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getRead <em>Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getRead()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Read();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getWrite <em>Write</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getWrite()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Write();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getDurationDbms <em>Duration Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Dbms</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getDurationDbms()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_DurationDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getDbmsBytes <em>Dbms Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms Bytes</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getDbmsBytes()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_DbmsBytes();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getService()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Service();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getCall <em>Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getCall()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Call();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Active Sessions</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getNumberOfActiveSessions()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_NumberOfActiveSessions();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getNumberOfSessions <em>Number Of Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Sessions</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getNumberOfSessions()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_NumberOfSessions();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.CounterValue#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see dev.vakhta.model.cluster.CounterValue#getTime()
	 * @see #getCounterValue()
	 * @generated
	 */
	EAttribute getCounterValue_Time();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.ServiceSetting <em>Service Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Setting</em>'.
	 * @see dev.vakhta.model.cluster.ServiceSetting
	 * @generated
	 */
	EClass getServiceSetting();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ServiceSetting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.ServiceSetting#getId()
	 * @see #getServiceSetting()
	 * @generated
	 */
	EAttribute getServiceSetting_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ServiceSetting#getServiceName <em>Service Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Name</em>'.
	 * @see dev.vakhta.model.cluster.ServiceSetting#getServiceName()
	 * @see #getServiceSetting()
	 * @generated
	 */
	EAttribute getServiceSetting_ServiceName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ServiceSetting#getInfobaseName <em>Infobase Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infobase Name</em>'.
	 * @see dev.vakhta.model.cluster.ServiceSetting#getInfobaseName()
	 * @see #getServiceSetting()
	 * @generated
	 */
	EAttribute getServiceSetting_InfobaseName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ServiceSetting#getServiceDataDir <em>Service Data Dir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Data Dir</em>'.
	 * @see dev.vakhta.model.cluster.ServiceSetting#getServiceDataDir()
	 * @see #getServiceSetting()
	 * @generated
	 */
	EAttribute getServiceSetting_ServiceDataDir();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ServiceSetting#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see dev.vakhta.model.cluster.ServiceSetting#isActive()
	 * @see #getServiceSetting()
	 * @generated
	 */
	EAttribute getServiceSetting_Active();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.ServiceSetting#isReserved16 <em>Reserved16</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved16</em>'.
	 * @see dev.vakhta.model.cluster.ServiceSetting#isReserved16()
	 * @see #getServiceSetting()
	 * @generated
	 */
	EAttribute getServiceSetting_Reserved16();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.TransferDirectory <em>Transfer Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transfer Directory</em>'.
	 * @see dev.vakhta.model.cluster.TransferDirectory
	 * @generated
	 */
	EClass getTransferDirectory();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.TransferDirectory#getServiceName <em>Service Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Name</em>'.
	 * @see dev.vakhta.model.cluster.TransferDirectory#getServiceName()
	 * @see #getTransferDirectory()
	 * @generated
	 */
	EAttribute getTransferDirectory_ServiceName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.TransferDirectory#getInfobaseName <em>Infobase Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infobase Name</em>'.
	 * @see dev.vakhta.model.cluster.TransferDirectory#getInfobaseName()
	 * @see #getTransferDirectory()
	 * @generated
	 */
	EAttribute getTransferDirectory_InfobaseName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.TransferDirectory#getSourceDir <em>Source Dir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Dir</em>'.
	 * @see dev.vakhta.model.cluster.TransferDirectory#getSourceDir()
	 * @see #getTransferDirectory()
	 * @generated
	 */
	EAttribute getTransferDirectory_SourceDir();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.TransferDirectory#getTargetDir <em>Target Dir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Dir</em>'.
	 * @see dev.vakhta.model.cluster.TransferDirectory#getTargetDir()
	 * @see #getTransferDirectory()
	 * @generated
	 */
	EAttribute getTransferDirectory_TargetDir();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.InfobaseConnection <em>Infobase Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Infobase Connection</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection
	 * @generated
	 */
	EClass getInfobaseConnection();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getAppId <em>App Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>App Id</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getAppId()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_AppId();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getBlockedByDbms <em>Blocked By Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked By Dbms</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getBlockedByDbms()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_BlockedByDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesAll <em>Bytes All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes All</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getBytesAll()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_BytesAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesLast5min <em>Bytes Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes Last5min</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getBytesLast5min()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_BytesLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsAll <em>Calls All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calls All</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getCallsAll()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_CallsAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsLast5min <em>Calls Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calls Last5min</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getCallsLast5min()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_CallsLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getConnectedAt <em>Connected At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connected At</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getConnectedAt()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_ConnectedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getConnId <em>Conn Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conn Id</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getConnId()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_ConnId();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbConnMode <em>Db Conn Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Conn Mode</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDbConnMode()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DbConnMode();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesAll <em>Dbms Bytes All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms Bytes All</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesAll()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DbmsBytesAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dbms Bytes Last5min</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesLast5min()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DbmsBytesLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcInfo <em>Db Proc Info</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Proc Info</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDbProcInfo()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DbProcInfo();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTook <em>Db Proc Took</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Proc Took</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDbProcTook()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DbProcTook();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTookAt <em>Db Proc Took At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Db Proc Took At</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDbProcTookAt()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DbProcTookAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAll <em>Duration All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration All</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDurationAll()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DurationAll();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAllDbms <em>Duration All Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration All Dbms</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDurationAllDbms()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DurationAllDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrent <em>Duration Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Current</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrent()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DurationCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrentDbms <em>Duration Current Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Current Dbms</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrentDbms()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DurationCurrentDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5min <em>Duration Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Last5min</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5min()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DurationLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Last5min Dbms</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5minDbms()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_DurationLast5minDbms();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getHost()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_Host();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getIbConnMode <em>Ib Conn Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ib Conn Mode</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getIbConnMode()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_IbConnMode();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getThreadMode <em>Thread Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thread Mode</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getThreadMode()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_ThreadMode();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getUserName <em>User Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Name</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getUserName()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_UserName();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryCurrent <em>Memory Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Current</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getMemoryCurrent()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_MemoryCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryLast5min <em>Memory Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Last5min</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getMemoryLast5min()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_MemoryLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryTotal <em>Memory Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Total</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getMemoryTotal()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_MemoryTotal();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadCurrent <em>Read Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Current</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getReadCurrent()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_ReadCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadLast5min <em>Read Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Last5min</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getReadLast5min()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_ReadLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadTotal <em>Read Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Total</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getReadTotal()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_ReadTotal();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteCurrent <em>Write Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Current</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getWriteCurrent()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_WriteCurrent();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteLast5min <em>Write Last5min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Last5min</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getWriteLast5min()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_WriteLast5min();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteTotal <em>Write Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Total</em>'.
	 * @see dev.vakhta.model.cluster.InfobaseConnection#getWriteTotal()
	 * @see #getInfobaseConnection()
	 * @generated
	 */
	EAttribute getInfobaseConnection_WriteTotal();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Targets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Targets</em>'.
	 * @see dev.vakhta.model.cluster.Targets
	 * @generated
	 */
	EClass getTargets();

	/**
	 * Returns the meta object for the containment reference list '{@link dev.vakhta.model.cluster.Targets#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see dev.vakhta.model.cluster.Targets#getTargets()
	 * @see #getTargets()
	 * @generated
	 */
	EReference getTargets_Targets();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see dev.vakhta.model.cluster.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.vakhta.model.cluster.Target#getId()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.vakhta.model.cluster.Target#getName()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider</em>'.
	 * @see dev.vakhta.model.cluster.Target#getProvider()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Provider();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see dev.vakhta.model.cluster.Target#getAddress()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Address();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see dev.vakhta.model.cluster.Target#getGroup()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Group();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see dev.vakhta.model.cluster.Target#getColour()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Colour();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#isProduction <em>Production</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Production</em>'.
	 * @see dev.vakhta.model.cluster.Target#isProduction()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Production();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#isReadOnly <em>Read Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only</em>'.
	 * @see dev.vakhta.model.cluster.Target#isReadOnly()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_ReadOnly();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#isConnectAtStart <em>Connect At Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connect At Start</em>'.
	 * @see dev.vakhta.model.cluster.Target#isConnectAtStart()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_ConnectAtStart();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Endpoint</em>'.
	 * @see dev.vakhta.model.cluster.Target#getEndpoint()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getConnectTimeout <em>Connect Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connect Timeout</em>'.
	 * @see dev.vakhta.model.cluster.Target#getConnectTimeout()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_ConnectTimeout();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getCallTimeout <em>Call Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call Timeout</em>'.
	 * @see dev.vakhta.model.cluster.Target#getCallTimeout()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_CallTimeout();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getAgentUser <em>Agent User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent User</em>'.
	 * @see dev.vakhta.model.cluster.Target#getAgentUser()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_AgentUser();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getClusterUser <em>Cluster User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cluster User</em>'.
	 * @see dev.vakhta.model.cluster.Target#getClusterUser()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_ClusterUser();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getInfobaseUser <em>Infobase User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infobase User</em>'.
	 * @see dev.vakhta.model.cluster.Target#getInfobaseUser()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_InfobaseUser();

	/**
	 * Returns the meta object for the containment reference list '{@link dev.vakhta.model.cluster.Target#getFolders <em>Folders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Folders</em>'.
	 * @see dev.vakhta.model.cluster.Target#getFolders()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Folders();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getUtility <em>Utility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Utility</em>'.
	 * @see dev.vakhta.model.cluster.Target#getUtility()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Utility();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getCodePage <em>Code Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Page</em>'.
	 * @see dev.vakhta.model.cluster.Target#getCodePage()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_CodePage();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.Target#getSrvinfo <em>Srvinfo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Srvinfo</em>'.
	 * @see dev.vakhta.model.cluster.Target#getSrvinfo()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Srvinfo();

	/**
	 * Returns the meta object for class '{@link dev.vakhta.model.cluster.FolderMapping <em>Folder Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Folder Mapping</em>'.
	 * @see dev.vakhta.model.cluster.FolderMapping
	 * @generated
	 */
	EClass getFolderMapping();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.FolderMapping#getServerPath <em>Server Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server Path</em>'.
	 * @see dev.vakhta.model.cluster.FolderMapping#getServerPath()
	 * @see #getFolderMapping()
	 * @generated
	 */
	EAttribute getFolderMapping_ServerPath();

	/**
	 * Returns the meta object for the attribute '{@link dev.vakhta.model.cluster.FolderMapping#getLocalPath <em>Local Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Path</em>'.
	 * @see dev.vakhta.model.cluster.FolderMapping#getLocalPath()
	 * @see #getFolderMapping()
	 * @generated
	 */
	EAttribute getFolderMapping_LocalPath();

	/**
	 * Returns the meta object for data type '{@link java.util.UUID <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Uuid</em>'.
	 * @see java.util.UUID
	 * @model instanceClass="java.util.UUID"
	 * @generated
	 */
	EDataType getUuid();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDateTime <em>Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Date Time</em>'.
	 * @see java.time.LocalDateTime
	 * @model instanceClass="java.time.LocalDateTime"
	 * @generated
	 */
	EDataType getDateTime();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ClusterFactory getClusterFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.ClusterImpl <em>Cluster</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.ClusterImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getCluster()
		 * @generated
		 */
		EClass CLUSTER = eINSTANCE.getCluster();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__ID = eINSTANCE.getCluster_Id();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__HOST = eINSTANCE.getCluster_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__PORT = eINSTANCE.getCluster_Port();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__NAME = eINSTANCE.getCluster_Name();

		/**
		 * The meta object literal for the '<em><b>Expiration Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__EXPIRATION_TIMEOUT = eINSTANCE.getCluster_ExpirationTimeout();

		/**
		 * The meta object literal for the '<em><b>Lifetime Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__LIFETIME_LIMIT = eINSTANCE.getCluster_LifetimeLimit();

		/**
		 * The meta object literal for the '<em><b>Max Memory Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__MAX_MEMORY_SIZE = eINSTANCE.getCluster_MaxMemorySize();

		/**
		 * The meta object literal for the '<em><b>Max Memory Time Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__MAX_MEMORY_TIME_LIMIT = eINSTANCE.getCluster_MaxMemoryTimeLimit();

		/**
		 * The meta object literal for the '<em><b>Security Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__SECURITY_LEVEL = eINSTANCE.getCluster_SecurityLevel();

		/**
		 * The meta object literal for the '<em><b>Session Fault Tolerance Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL = eINSTANCE.getCluster_SessionFaultToleranceLevel();

		/**
		 * The meta object literal for the '<em><b>Load Balancing Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__LOAD_BALANCING_MODE = eINSTANCE.getCluster_LoadBalancingMode();

		/**
		 * The meta object literal for the '<em><b>Errors Count Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__ERRORS_COUNT_THRESHOLD = eINSTANCE.getCluster_ErrorsCountThreshold();

		/**
		 * The meta object literal for the '<em><b>Kill Problem Processes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__KILL_PROBLEM_PROCESSES = eINSTANCE.getCluster_KillProblemProcesses();

		/**
		 * The meta object literal for the '<em><b>Kill By Memory With Dump</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__KILL_BY_MEMORY_WITH_DUMP = eINSTANCE.getCluster_KillByMemoryWithDump();

		/**
		 * The meta object literal for the '<em><b>Reserved16</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__RESERVED16 = eINSTANCE.getCluster_Reserved16();

		/**
		 * The meta object literal for the '<em><b>Allow Access Right Audit Events Recording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING = eINSTANCE.getCluster_AllowAccessRightAuditEventsRecording();

		/**
		 * The meta object literal for the '<em><b>Ping Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__PING_PERIOD = eINSTANCE.getCluster_PingPeriod();

		/**
		 * The meta object literal for the '<em><b>Ping Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__PING_TIMEOUT = eINSTANCE.getCluster_PingTimeout();

		/**
		 * The meta object literal for the '<em><b>Restart Schedule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__RESTART_SCHEDULE = eINSTANCE.getCluster_RestartSchedule();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.AdministratorImpl <em>Administrator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.AdministratorImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getAdministrator()
		 * @generated
		 */
		EClass ADMINISTRATOR = eINSTANCE.getAdministrator();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATOR__NAME = eINSTANCE.getAdministrator_Name();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATOR__DESCR = eINSTANCE.getAdministrator_Descr();

		/**
		 * The meta object literal for the '<em><b>Password</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATOR__PASSWORD = eINSTANCE.getAdministrator_Password();

		/**
		 * The meta object literal for the '<em><b>Password Auth Allowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATOR__PASSWORD_AUTH_ALLOWED = eINSTANCE.getAdministrator_PasswordAuthAllowed();

		/**
		 * The meta object literal for the '<em><b>Os Auth Allowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATOR__OS_AUTH_ALLOWED = eINSTANCE.getAdministrator_OsAuthAllowed();

		/**
		 * The meta object literal for the '<em><b>Os User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADMINISTRATOR__OS_USER = eINSTANCE.getAdministrator_OsUser();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.ManagerImpl <em>Manager</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.ManagerImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getManager()
		 * @generated
		 */
		EClass MANAGER = eINSTANCE.getManager();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGER__ID = eINSTANCE.getManager_Id();

		/**
		 * The meta object literal for the '<em><b>Pid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGER__PID = eINSTANCE.getManager_Pid();

		/**
		 * The meta object literal for the '<em><b>Using</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGER__USING = eINSTANCE.getManager_Using();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGER__HOST = eINSTANCE.getManager_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGER__PORT = eINSTANCE.getManager_Port();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGER__DESCR = eINSTANCE.getManager_Descr();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.PortRangeImpl <em>Port Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.PortRangeImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getPortRange()
		 * @generated
		 */
		EClass PORT_RANGE = eINSTANCE.getPortRange();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_RANGE__HIGH = eINSTANCE.getPortRange_High();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_RANGE__LOW = eINSTANCE.getPortRange_Low();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.WorkingServerImpl <em>Working Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.WorkingServerImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getWorkingServer()
		 * @generated
		 */
		EClass WORKING_SERVER = eINSTANCE.getWorkingServer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__ID = eINSTANCE.getWorkingServer_Id();

		/**
		 * The meta object literal for the '<em><b>Agent Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__AGENT_HOST = eINSTANCE.getWorkingServer_AgentHost();

		/**
		 * The meta object literal for the '<em><b>Agent Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__AGENT_PORT = eINSTANCE.getWorkingServer_AgentPort();

		/**
		 * The meta object literal for the '<em><b>Port Ranges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKING_SERVER__PORT_RANGES = eINSTANCE.getWorkingServer_PortRanges();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__NAME = eINSTANCE.getWorkingServer_Name();

		/**
		 * The meta object literal for the '<em><b>Main</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__MAIN = eINSTANCE.getWorkingServer_Main();

		/**
		 * The meta object literal for the '<em><b>Dedicate Managers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__DEDICATE_MANAGERS = eINSTANCE.getWorkingServer_DedicateManagers();

		/**
		 * The meta object literal for the '<em><b>Infobases Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__INFOBASES_LIMIT = eINSTANCE.getWorkingServer_InfobasesLimit();

		/**
		 * The meta object literal for the '<em><b>Memory Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__MEMORY_LIMIT = eINSTANCE.getWorkingServer_MemoryLimit();

		/**
		 * The meta object literal for the '<em><b>Connections Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__CONNECTIONS_LIMIT = eINSTANCE.getWorkingServer_ConnectionsLimit();

		/**
		 * The meta object literal for the '<em><b>Safe Working Processes Memory Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT = eINSTANCE.getWorkingServer_SafeWorkingProcessesMemoryLimit();

		/**
		 * The meta object literal for the '<em><b>Safe Call Memory Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT = eINSTANCE.getWorkingServer_SafeCallMemoryLimit();

		/**
		 * The meta object literal for the '<em><b>Cluster Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__CLUSTER_PORT = eINSTANCE.getWorkingServer_ClusterPort();

		/**
		 * The meta object literal for the '<em><b>Critical Total Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__CRITICAL_TOTAL_MEMORY = eINSTANCE.getWorkingServer_CriticalTotalMemory();

		/**
		 * The meta object literal for the '<em><b>Temporary Allowed Total Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY = eINSTANCE.getWorkingServer_TemporaryAllowedTotalMemory();

		/**
		 * The meta object literal for the '<em><b>Temporary Allowed Total Memory Time Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT = eINSTANCE.getWorkingServer_TemporaryAllowedTotalMemoryTimeLimit();

		/**
		 * The meta object literal for the '<em><b>Service Principal Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__SERVICE_PRINCIPAL_NAME = eINSTANCE.getWorkingServer_ServicePrincipalName();

		/**
		 * The meta object literal for the '<em><b>Restart Schedule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__RESTART_SCHEDULE = eINSTANCE.getWorkingServer_RestartSchedule();

		/**
		 * The meta object literal for the '<em><b>Reserved16</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SERVER__RESERVED16 = eINSTANCE.getWorkingServer_Reserved16();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.LicenseImpl <em>License</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.LicenseImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getLicense()
		 * @generated
		 */
		EClass LICENSE = eINSTANCE.getLicense();

		/**
		 * The meta object literal for the '<em><b>Full Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__FULL_NAME = eINSTANCE.getLicense_FullName();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__SERIES = eINSTANCE.getLicense_Series();

		/**
		 * The meta object literal for the '<em><b>Issued By Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__ISSUED_BY_SERVER = eINSTANCE.getLicense_IssuedByServer();

		/**
		 * The meta object literal for the '<em><b>License Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__LICENSE_TYPE = eINSTANCE.getLicense_LicenseType();

		/**
		 * The meta object literal for the '<em><b>Net</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__NET = eINSTANCE.getLicense_Net();

		/**
		 * The meta object literal for the '<em><b>Max Users All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__MAX_USERS_ALL = eINSTANCE.getLicense_MaxUsersAll();

		/**
		 * The meta object literal for the '<em><b>Max Users Cur</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__MAX_USERS_CUR = eINSTANCE.getLicense_MaxUsersCur();

		/**
		 * The meta object literal for the '<em><b>Rmngr Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__RMNGR_ADDRESS = eINSTANCE.getLicense_RmngrAddress();

		/**
		 * The meta object literal for the '<em><b>Rmngr Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__RMNGR_PORT = eINSTANCE.getLicense_RmngrPort();

		/**
		 * The meta object literal for the '<em><b>Rmngr Pid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__RMNGR_PID = eINSTANCE.getLicense_RmngrPid();

		/**
		 * The meta object literal for the '<em><b>Short Presentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__SHORT_PRESENTATION = eINSTANCE.getLicense_ShortPresentation();

		/**
		 * The meta object literal for the '<em><b>Full Presentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__FULL_PRESENTATION = eINSTANCE.getLicense_FullPresentation();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.WorkingProcessImpl <em>Working Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.WorkingProcessImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getWorkingProcess()
		 * @generated
		 */
		EClass WORKING_PROCESS = eINSTANCE.getWorkingProcess();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__ID = eINSTANCE.getWorkingProcess_Id();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__HOST = eINSTANCE.getWorkingProcess_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__PORT = eINSTANCE.getWorkingProcess_Port();

		/**
		 * The meta object literal for the '<em><b>Pid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__PID = eINSTANCE.getWorkingProcess_Pid();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__ENABLED = eINSTANCE.getWorkingProcess_Enabled();

		/**
		 * The meta object literal for the '<em><b>Running</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__RUNNING = eINSTANCE.getWorkingProcess_Running();

		/**
		 * The meta object literal for the '<em><b>Started At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__STARTED_AT = eINSTANCE.getWorkingProcess_StartedAt();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__USE = eINSTANCE.getWorkingProcess_Use();

		/**
		 * The meta object literal for the '<em><b>Available Performance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__AVAILABLE_PERFORMANCE = eINSTANCE.getWorkingProcess_AvailablePerformance();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__CAPACITY = eINSTANCE.getWorkingProcess_Capacity();

		/**
		 * The meta object literal for the '<em><b>Connections</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__CONNECTIONS = eINSTANCE.getWorkingProcess_Connections();

		/**
		 * The meta object literal for the '<em><b>Memory Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__MEMORY_SIZE = eINSTANCE.getWorkingProcess_MemorySize();

		/**
		 * The meta object literal for the '<em><b>Memory Excess Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__MEMORY_EXCESS_TIME = eINSTANCE.getWorkingProcess_MemoryExcessTime();

		/**
		 * The meta object literal for the '<em><b>Selection Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__SELECTION_SIZE = eINSTANCE.getWorkingProcess_SelectionSize();

		/**
		 * The meta object literal for the '<em><b>Avg Back Call Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__AVG_BACK_CALL_TIME = eINSTANCE.getWorkingProcess_AvgBackCallTime();

		/**
		 * The meta object literal for the '<em><b>Avg Call Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__AVG_CALL_TIME = eINSTANCE.getWorkingProcess_AvgCallTime();

		/**
		 * The meta object literal for the '<em><b>Avg Db Call Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__AVG_DB_CALL_TIME = eINSTANCE.getWorkingProcess_AvgDbCallTime();

		/**
		 * The meta object literal for the '<em><b>Avg Lock Call Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__AVG_LOCK_CALL_TIME = eINSTANCE.getWorkingProcess_AvgLockCallTime();

		/**
		 * The meta object literal for the '<em><b>Avg Server Call Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__AVG_SERVER_CALL_TIME = eINSTANCE.getWorkingProcess_AvgServerCallTime();

		/**
		 * The meta object literal for the '<em><b>Avg Threads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__AVG_THREADS = eINSTANCE.getWorkingProcess_AvgThreads();

		/**
		 * The meta object literal for the '<em><b>Reserve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PROCESS__RESERVE = eINSTANCE.getWorkingProcess_Reserve();

		/**
		 * The meta object literal for the '<em><b>Licenses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKING_PROCESS__LICENSES = eINSTANCE.getWorkingProcess_Licenses();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.ClusterServiceImpl <em>Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.ClusterServiceImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getClusterService()
		 * @generated
		 */
		EClass CLUSTER_SERVICE = eINSTANCE.getClusterService();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_SERVICE__NAME = eINSTANCE.getClusterService_Name();

		/**
		 * The meta object literal for the '<em><b>Main Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_SERVICE__MAIN_ONLY = eINSTANCE.getClusterService_MainOnly();

		/**
		 * The meta object literal for the '<em><b>Managers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_SERVICE__MANAGERS = eINSTANCE.getClusterService_Managers();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_SERVICE__DESCR = eINSTANCE.getClusterService_Descr();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.InfobaseSummaryImpl <em>Infobase Summary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.InfobaseSummaryImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getInfobaseSummary()
		 * @generated
		 */
		EClass INFOBASE_SUMMARY = eINSTANCE.getInfobaseSummary();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_SUMMARY__ID = eINSTANCE.getInfobaseSummary_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_SUMMARY__NAME = eINSTANCE.getInfobaseSummary_Name();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_SUMMARY__DESCR = eINSTANCE.getInfobaseSummary_Descr();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.InfobaseImpl <em>Infobase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.InfobaseImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getInfobase()
		 * @generated
		 */
		EClass INFOBASE = eINSTANCE.getInfobase();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__ID = eINSTANCE.getInfobase_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__NAME = eINSTANCE.getInfobase_Name();

		/**
		 * The meta object literal for the '<em><b>Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DBMS = eINSTANCE.getInfobase_Dbms();

		/**
		 * The meta object literal for the '<em><b>Db Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DB_SERVER = eINSTANCE.getInfobase_DbServer();

		/**
		 * The meta object literal for the '<em><b>Db Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DB_NAME = eINSTANCE.getInfobase_DbName();

		/**
		 * The meta object literal for the '<em><b>Db User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DB_USER = eINSTANCE.getInfobase_DbUser();

		/**
		 * The meta object literal for the '<em><b>Db Password</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DB_PASSWORD = eINSTANCE.getInfobase_DbPassword();

		/**
		 * The meta object literal for the '<em><b>Security Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__SECURITY_LEVEL = eINSTANCE.getInfobase_SecurityLevel();

		/**
		 * The meta object literal for the '<em><b>License Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__LICENSE_DISTRIBUTION = eINSTANCE.getInfobase_LicenseDistribution();

		/**
		 * The meta object literal for the '<em><b>Scheduled Jobs Deny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__SCHEDULED_JOBS_DENY = eINSTANCE.getInfobase_ScheduledJobsDeny();

		/**
		 * The meta object literal for the '<em><b>Sessions Deny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__SESSIONS_DENY = eINSTANCE.getInfobase_SessionsDeny();

		/**
		 * The meta object literal for the '<em><b>Denied From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DENIED_FROM = eINSTANCE.getInfobase_DeniedFrom();

		/**
		 * The meta object literal for the '<em><b>Denied Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DENIED_MESSAGE = eINSTANCE.getInfobase_DeniedMessage();

		/**
		 * The meta object literal for the '<em><b>Denied Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DENIED_PARAMETER = eINSTANCE.getInfobase_DeniedParameter();

		/**
		 * The meta object literal for the '<em><b>Denied To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DENIED_TO = eINSTANCE.getInfobase_DeniedTo();

		/**
		 * The meta object literal for the '<em><b>Permission Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__PERMISSION_CODE = eINSTANCE.getInfobase_PermissionCode();

		/**
		 * The meta object literal for the '<em><b>External Session Manager Connection String</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING = eINSTANCE.getInfobase_ExternalSessionManagerConnectionString();

		/**
		 * The meta object literal for the '<em><b>External Session Manager Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED = eINSTANCE.getInfobase_ExternalSessionManagerRequired();

		/**
		 * The meta object literal for the '<em><b>Security Profile Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__SECURITY_PROFILE_NAME = eINSTANCE.getInfobase_SecurityProfileName();

		/**
		 * The meta object literal for the '<em><b>Safe Mode Security Profile Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME = eINSTANCE.getInfobase_SafeModeSecurityProfileName();

		/**
		 * The meta object literal for the '<em><b>Reserve Working Processes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__RESERVE_WORKING_PROCESSES = eINSTANCE.getInfobase_ReserveWorkingProcesses();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DESCR = eINSTANCE.getInfobase_Descr();

		/**
		 * The meta object literal for the '<em><b>Date Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DATE_OFFSET = eINSTANCE.getInfobase_DateOffset();

		/**
		 * The meta object literal for the '<em><b>Locale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__LOCALE = eINSTANCE.getInfobase_Locale();

		/**
		 * The meta object literal for the '<em><b>Disable Local Speech To Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT = eINSTANCE.getInfobase_DisableLocalSpeechToText();

		/**
		 * The meta object literal for the '<em><b>Configuration Unload Delay By Working Process Without Active Users</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS = eINSTANCE.getInfobase_ConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();

		/**
		 * The meta object literal for the '<em><b>Minimum Scheduled Jobs Start Period Without Active Users</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS = eINSTANCE.getInfobase_MinimumScheduledJobsStartPeriodWithoutActiveUsers();

		/**
		 * The meta object literal for the '<em><b>Maximum Scheduled Jobs Start Shift Without Active Users</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS = eINSTANCE.getInfobase_MaximumScheduledJobsStartShiftWithoutActiveUsers();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.ConnectionImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__ID = eINSTANCE.getConnection_Id();

		/**
		 * The meta object literal for the '<em><b>Conn Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__CONN_ID = eINSTANCE.getConnection_ConnId();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__HOST = eINSTANCE.getConnection_Host();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__PROCESS = eINSTANCE.getConnection_Process();

		/**
		 * The meta object literal for the '<em><b>Infobase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__INFOBASE = eINSTANCE.getConnection_Infobase();

		/**
		 * The meta object literal for the '<em><b>Application</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__APPLICATION = eINSTANCE.getConnection_Application();

		/**
		 * The meta object literal for the '<em><b>Connected At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__CONNECTED_AT = eINSTANCE.getConnection_ConnectedAt();

		/**
		 * The meta object literal for the '<em><b>Session Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__SESSION_NUMBER = eINSTANCE.getConnection_SessionNumber();

		/**
		 * The meta object literal for the '<em><b>Blocked By Ls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__BLOCKED_BY_LS = eINSTANCE.getConnection_BlockedByLs();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.SessionImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ID = eINSTANCE.getSession_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NUMBER = eINSTANCE.getSession_Number();

		/**
		 * The meta object literal for the '<em><b>Infobase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__INFOBASE = eINSTANCE.getSession_Infobase();

		/**
		 * The meta object literal for the '<em><b>Connection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CONNECTION = eINSTANCE.getSession_Connection();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__PROCESS = eINSTANCE.getSession_Process();

		/**
		 * The meta object literal for the '<em><b>User Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__USER_NAME = eINSTANCE.getSession_UserName();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__HOST = eINSTANCE.getSession_Host();

		/**
		 * The meta object literal for the '<em><b>App Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__APP_ID = eINSTANCE.getSession_AppId();

		/**
		 * The meta object literal for the '<em><b>Locale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__LOCALE = eINSTANCE.getSession_Locale();

		/**
		 * The meta object literal for the '<em><b>Started At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__STARTED_AT = eINSTANCE.getSession_StartedAt();

		/**
		 * The meta object literal for the '<em><b>Last Active At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__LAST_ACTIVE_AT = eINSTANCE.getSession_LastActiveAt();

		/**
		 * The meta object literal for the '<em><b>Hibernate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__HIBERNATE = eINSTANCE.getSession_Hibernate();

		/**
		 * The meta object literal for the '<em><b>Passive Session Hibernate Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__PASSIVE_SESSION_HIBERNATE_TIME = eINSTANCE.getSession_PassiveSessionHibernateTime();

		/**
		 * The meta object literal for the '<em><b>Hibernate Session Terminate Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__HIBERNATE_SESSION_TERMINATE_TIME = eINSTANCE.getSession_HibernateSessionTerminateTime();

		/**
		 * The meta object literal for the '<em><b>Blocked By Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__BLOCKED_BY_DBMS = eINSTANCE.getSession_BlockedByDbms();

		/**
		 * The meta object literal for the '<em><b>Blocked By Ls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__BLOCKED_BY_LS = eINSTANCE.getSession_BlockedByLs();

		/**
		 * The meta object literal for the '<em><b>Bytes All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__BYTES_ALL = eINSTANCE.getSession_BytesAll();

		/**
		 * The meta object literal for the '<em><b>Bytes Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__BYTES_LAST5MIN = eINSTANCE.getSession_BytesLast5min();

		/**
		 * The meta object literal for the '<em><b>Calls All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CALLS_ALL = eINSTANCE.getSession_CallsAll();

		/**
		 * The meta object literal for the '<em><b>Calls Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CALLS_LAST5MIN = eINSTANCE.getSession_CallsLast5min();

		/**
		 * The meta object literal for the '<em><b>Dbms Bytes All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DBMS_BYTES_ALL = eINSTANCE.getSession_DbmsBytesAll();

		/**
		 * The meta object literal for the '<em><b>Dbms Bytes Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DBMS_BYTES_LAST5MIN = eINSTANCE.getSession_DbmsBytesLast5min();

		/**
		 * The meta object literal for the '<em><b>Db Proc Info</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DB_PROC_INFO = eINSTANCE.getSession_DbProcInfo();

		/**
		 * The meta object literal for the '<em><b>Db Proc Took</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DB_PROC_TOOK = eINSTANCE.getSession_DbProcTook();

		/**
		 * The meta object literal for the '<em><b>Db Proc Took At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DB_PROC_TOOK_AT = eINSTANCE.getSession_DbProcTookAt();

		/**
		 * The meta object literal for the '<em><b>Duration All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_ALL = eINSTANCE.getSession_DurationAll();

		/**
		 * The meta object literal for the '<em><b>Duration All Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_ALL_DBMS = eINSTANCE.getSession_DurationAllDbms();

		/**
		 * The meta object literal for the '<em><b>Duration Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_CURRENT = eINSTANCE.getSession_DurationCurrent();

		/**
		 * The meta object literal for the '<em><b>Duration Current Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_CURRENT_DBMS = eINSTANCE.getSession_DurationCurrentDbms();

		/**
		 * The meta object literal for the '<em><b>Duration Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_LAST5MIN = eINSTANCE.getSession_DurationLast5min();

		/**
		 * The meta object literal for the '<em><b>Duration Last5min Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_LAST5MIN_DBMS = eINSTANCE.getSession_DurationLast5minDbms();

		/**
		 * The meta object literal for the '<em><b>Memory Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MEMORY_CURRENT = eINSTANCE.getSession_MemoryCurrent();

		/**
		 * The meta object literal for the '<em><b>Memory Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MEMORY_LAST5MIN = eINSTANCE.getSession_MemoryLast5min();

		/**
		 * The meta object literal for the '<em><b>Memory Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MEMORY_TOTAL = eINSTANCE.getSession_MemoryTotal();

		/**
		 * The meta object literal for the '<em><b>Read Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__READ_CURRENT = eINSTANCE.getSession_ReadCurrent();

		/**
		 * The meta object literal for the '<em><b>Read Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__READ_LAST5MIN = eINSTANCE.getSession_ReadLast5min();

		/**
		 * The meta object literal for the '<em><b>Read Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__READ_TOTAL = eINSTANCE.getSession_ReadTotal();

		/**
		 * The meta object literal for the '<em><b>Write Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__WRITE_CURRENT = eINSTANCE.getSession_WriteCurrent();

		/**
		 * The meta object literal for the '<em><b>Write Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__WRITE_LAST5MIN = eINSTANCE.getSession_WriteLast5min();

		/**
		 * The meta object literal for the '<em><b>Write Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__WRITE_TOTAL = eINSTANCE.getSession_WriteTotal();

		/**
		 * The meta object literal for the '<em><b>Duration Current Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_CURRENT_SERVICE = eINSTANCE.getSession_DurationCurrentService();

		/**
		 * The meta object literal for the '<em><b>Duration Last5min Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_LAST5MIN_SERVICE = eINSTANCE.getSession_DurationLast5minService();

		/**
		 * The meta object literal for the '<em><b>Duration All Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DURATION_ALL_SERVICE = eINSTANCE.getSession_DurationAllService();

		/**
		 * The meta object literal for the '<em><b>Current Service Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CURRENT_SERVICE_NAME = eINSTANCE.getSession_CurrentServiceName();

		/**
		 * The meta object literal for the '<em><b>Cpu Time Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CPU_TIME_CURRENT = eINSTANCE.getSession_CpuTimeCurrent();

		/**
		 * The meta object literal for the '<em><b>Cpu Time Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CPU_TIME_LAST5MIN = eINSTANCE.getSession_CpuTimeLast5min();

		/**
		 * The meta object literal for the '<em><b>Cpu Time Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CPU_TIME_TOTAL = eINSTANCE.getSession_CpuTimeTotal();

		/**
		 * The meta object literal for the '<em><b>Data Separation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DATA_SEPARATION = eINSTANCE.getSession_DataSeparation();

		/**
		 * The meta object literal for the '<em><b>Client Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CLIENT_IP = eINSTANCE.getSession_ClientIp();

		/**
		 * The meta object literal for the '<em><b>Licenses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__LICENSES = eINSTANCE.getSession_Licenses();

		/**
		 * The meta object literal for the '<em><b>Left Behind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__LEFT_BEHIND = eINSTANCE.getSession_LeftBehind();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.ObjectLockImpl <em>Object Lock</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.ObjectLockImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getObjectLock()
		 * @generated
		 */
		EClass OBJECT_LOCK = eINSTANCE.getObjectLock();

		/**
		 * The meta object literal for the '<em><b>Connection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_LOCK__CONNECTION = eINSTANCE.getObjectLock_Connection();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_LOCK__SESSION = eINSTANCE.getObjectLock_Session();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_LOCK__OBJECT = eINSTANCE.getObjectLock_Object();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_LOCK__LOCKED = eINSTANCE.getObjectLock_Locked();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_LOCK__DESCR = eINSTANCE.getObjectLock_Descr();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl <em>Assignment Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.AssignmentRuleImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getAssignmentRule()
		 * @generated
		 */
		EClass ASSIGNMENT_RULE = eINSTANCE.getAssignmentRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT_RULE__ID = eINSTANCE.getAssignmentRule_Id();

		/**
		 * The meta object literal for the '<em><b>Object Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT_RULE__OBJECT_TYPE = eINSTANCE.getAssignmentRule_ObjectType();

		/**
		 * The meta object literal for the '<em><b>Infobase Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT_RULE__INFOBASE_NAME = eINSTANCE.getAssignmentRule_InfobaseName();

		/**
		 * The meta object literal for the '<em><b>Rule Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT_RULE__RULE_TYPE = eINSTANCE.getAssignmentRule_RuleType();

		/**
		 * The meta object literal for the '<em><b>Application Ext</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT_RULE__APPLICATION_EXT = eINSTANCE.getAssignmentRule_ApplicationExt();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT_RULE__PRIORITY = eINSTANCE.getAssignmentRule_Priority();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl <em>Security Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.SecurityProfileImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getSecurityProfile()
		 * @generated
		 */
		EClass SECURITY_PROFILE = eINSTANCE.getSecurityProfile();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__NAME = eINSTANCE.getSecurityProfile_Name();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__DESCR = eINSTANCE.getSecurityProfile_Descr();

		/**
		 * The meta object literal for the '<em><b>Config</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__CONFIG = eINSTANCE.getSecurityProfile_Config();

		/**
		 * The meta object literal for the '<em><b>Privileged Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__PRIVILEGED_MODE = eINSTANCE.getSecurityProfile_PrivilegedMode();

		/**
		 * The meta object literal for the '<em><b>Directory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__DIRECTORY = eINSTANCE.getSecurityProfile_Directory();

		/**
		 * The meta object literal for the '<em><b>Com</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__COM = eINSTANCE.getSecurityProfile_Com();

		/**
		 * The meta object literal for the '<em><b>Addin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__ADDIN = eINSTANCE.getSecurityProfile_Addin();

		/**
		 * The meta object literal for the '<em><b>Module</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__MODULE = eINSTANCE.getSecurityProfile_Module();

		/**
		 * The meta object literal for the '<em><b>App</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__APP = eINSTANCE.getSecurityProfile_App();

		/**
		 * The meta object literal for the '<em><b>Inet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__INET = eINSTANCE.getSecurityProfile_Inet();

		/**
		 * The meta object literal for the '<em><b>Crypto</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__CRYPTO = eINSTANCE.getSecurityProfile_Crypto();

		/**
		 * The meta object literal for the '<em><b>Right Extension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__RIGHT_EXTENSION = eINSTANCE.getSecurityProfile_RightExtension();

		/**
		 * The meta object literal for the '<em><b>Right Extension Definition Roles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES = eINSTANCE.getSecurityProfile_RightExtensionDefinitionRoles();

		/**
		 * The meta object literal for the '<em><b>All Modules Extension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__ALL_MODULES_EXTENSION = eINSTANCE.getSecurityProfile_AllModulesExtension();

		/**
		 * The meta object literal for the '<em><b>Modules Available For Extension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION = eINSTANCE.getSecurityProfile_ModulesAvailableForExtension();

		/**
		 * The meta object literal for the '<em><b>Modules Not Available For Extension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION = eINSTANCE.getSecurityProfile_ModulesNotAvailableForExtension();

		/**
		 * The meta object literal for the '<em><b>Privileged Mode Roles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PROFILE__PRIVILEGED_MODE_ROLES = eINSTANCE.getSecurityProfile_PrivilegedModeRoles();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.CounterImpl <em>Counter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.CounterImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getCounter()
		 * @generated
		 */
		EClass COUNTER = eINSTANCE.getCounter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__NAME = eINSTANCE.getCounter_Name();

		/**
		 * The meta object literal for the '<em><b>Collection Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__COLLECTION_TIME = eINSTANCE.getCounter_CollectionTime();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__GROUP = eINSTANCE.getCounter_Group();

		/**
		 * The meta object literal for the '<em><b>Filter Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__FILTER_TYPE = eINSTANCE.getCounter_FilterType();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__FILTER = eINSTANCE.getCounter_Filter();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__DURATION = eINSTANCE.getCounter_Duration();

		/**
		 * The meta object literal for the '<em><b>Cpu Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__CPU_TIME = eINSTANCE.getCounter_CpuTime();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__MEMORY = eINSTANCE.getCounter_Memory();

		/**
		 * The meta object literal for the '<em><b>Read</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__READ = eINSTANCE.getCounter_Read();

		/**
		 * The meta object literal for the '<em><b>Write</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__WRITE = eINSTANCE.getCounter_Write();

		/**
		 * The meta object literal for the '<em><b>Duration Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__DURATION_DBMS = eINSTANCE.getCounter_DurationDbms();

		/**
		 * The meta object literal for the '<em><b>Dbms Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__DBMS_BYTES = eINSTANCE.getCounter_DbmsBytes();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__SERVICE = eINSTANCE.getCounter_Service();

		/**
		 * The meta object literal for the '<em><b>Call</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__CALL = eINSTANCE.getCounter_Call();

		/**
		 * The meta object literal for the '<em><b>Number Of Active Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__NUMBER_OF_ACTIVE_SESSIONS = eINSTANCE.getCounter_NumberOfActiveSessions();

		/**
		 * The meta object literal for the '<em><b>Number Of Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__NUMBER_OF_SESSIONS = eINSTANCE.getCounter_NumberOfSessions();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__DESCR = eINSTANCE.getCounter_Descr();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.LimitImpl <em>Limit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.LimitImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getLimit()
		 * @generated
		 */
		EClass LIMIT = eINSTANCE.getLimit();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__NAME = eINSTANCE.getLimit_Name();

		/**
		 * The meta object literal for the '<em><b>Counter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__COUNTER = eINSTANCE.getLimit_Counter();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__ACTION = eINSTANCE.getLimit_Action();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__DURATION = eINSTANCE.getLimit_Duration();

		/**
		 * The meta object literal for the '<em><b>Cpu Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__CPU_TIME = eINSTANCE.getLimit_CpuTime();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__MEMORY = eINSTANCE.getLimit_Memory();

		/**
		 * The meta object literal for the '<em><b>Read</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__READ = eINSTANCE.getLimit_Read();

		/**
		 * The meta object literal for the '<em><b>Write</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__WRITE = eINSTANCE.getLimit_Write();

		/**
		 * The meta object literal for the '<em><b>Duration Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__DURATION_DBMS = eINSTANCE.getLimit_DurationDbms();

		/**
		 * The meta object literal for the '<em><b>Dbms Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__DBMS_BYTES = eINSTANCE.getLimit_DbmsBytes();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__SERVICE = eINSTANCE.getLimit_Service();

		/**
		 * The meta object literal for the '<em><b>Call</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__CALL = eINSTANCE.getLimit_Call();

		/**
		 * The meta object literal for the '<em><b>Number Of Active Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__NUMBER_OF_ACTIVE_SESSIONS = eINSTANCE.getLimit_NumberOfActiveSessions();

		/**
		 * The meta object literal for the '<em><b>Number Of Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__NUMBER_OF_SESSIONS = eINSTANCE.getLimit_NumberOfSessions();

		/**
		 * The meta object literal for the '<em><b>Error Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__ERROR_MESSAGE = eINSTANCE.getLimit_ErrorMessage();

		/**
		 * The meta object literal for the '<em><b>Descr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMIT__DESCR = eINSTANCE.getLimit_Descr();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.CounterValueImpl <em>Counter Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.CounterValueImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getCounterValue()
		 * @generated
		 */
		EClass COUNTER_VALUE = eINSTANCE.getCounterValue();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__OBJECT = eINSTANCE.getCounterValue_Object();

		/**
		 * The meta object literal for the '<em><b>Collection Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__COLLECTION_TIME = eINSTANCE.getCounterValue_CollectionTime();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__DURATION = eINSTANCE.getCounterValue_Duration();

		/**
		 * The meta object literal for the '<em><b>Cpu Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__CPU_TIME = eINSTANCE.getCounterValue_CpuTime();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__MEMORY = eINSTANCE.getCounterValue_Memory();

		/**
		 * The meta object literal for the '<em><b>Read</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__READ = eINSTANCE.getCounterValue_Read();

		/**
		 * The meta object literal for the '<em><b>Write</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__WRITE = eINSTANCE.getCounterValue_Write();

		/**
		 * The meta object literal for the '<em><b>Duration Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__DURATION_DBMS = eINSTANCE.getCounterValue_DurationDbms();

		/**
		 * The meta object literal for the '<em><b>Dbms Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__DBMS_BYTES = eINSTANCE.getCounterValue_DbmsBytes();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__SERVICE = eINSTANCE.getCounterValue_Service();

		/**
		 * The meta object literal for the '<em><b>Call</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__CALL = eINSTANCE.getCounterValue_Call();

		/**
		 * The meta object literal for the '<em><b>Number Of Active Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS = eINSTANCE.getCounterValue_NumberOfActiveSessions();

		/**
		 * The meta object literal for the '<em><b>Number Of Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__NUMBER_OF_SESSIONS = eINSTANCE.getCounterValue_NumberOfSessions();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_VALUE__TIME = eINSTANCE.getCounterValue_Time();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl <em>Service Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.ServiceSettingImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getServiceSetting()
		 * @generated
		 */
		EClass SERVICE_SETTING = eINSTANCE.getServiceSetting();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_SETTING__ID = eINSTANCE.getServiceSetting_Id();

		/**
		 * The meta object literal for the '<em><b>Service Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_SETTING__SERVICE_NAME = eINSTANCE.getServiceSetting_ServiceName();

		/**
		 * The meta object literal for the '<em><b>Infobase Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_SETTING__INFOBASE_NAME = eINSTANCE.getServiceSetting_InfobaseName();

		/**
		 * The meta object literal for the '<em><b>Service Data Dir</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_SETTING__SERVICE_DATA_DIR = eINSTANCE.getServiceSetting_ServiceDataDir();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_SETTING__ACTIVE = eINSTANCE.getServiceSetting_Active();

		/**
		 * The meta object literal for the '<em><b>Reserved16</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_SETTING__RESERVED16 = eINSTANCE.getServiceSetting_Reserved16();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.TransferDirectoryImpl <em>Transfer Directory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.TransferDirectoryImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getTransferDirectory()
		 * @generated
		 */
		EClass TRANSFER_DIRECTORY = eINSTANCE.getTransferDirectory();

		/**
		 * The meta object literal for the '<em><b>Service Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_DIRECTORY__SERVICE_NAME = eINSTANCE.getTransferDirectory_ServiceName();

		/**
		 * The meta object literal for the '<em><b>Infobase Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_DIRECTORY__INFOBASE_NAME = eINSTANCE.getTransferDirectory_InfobaseName();

		/**
		 * The meta object literal for the '<em><b>Source Dir</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_DIRECTORY__SOURCE_DIR = eINSTANCE.getTransferDirectory_SourceDir();

		/**
		 * The meta object literal for the '<em><b>Target Dir</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_DIRECTORY__TARGET_DIR = eINSTANCE.getTransferDirectory_TargetDir();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.InfobaseConnectionImpl <em>Infobase Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.InfobaseConnectionImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getInfobaseConnection()
		 * @generated
		 */
		EClass INFOBASE_CONNECTION = eINSTANCE.getInfobaseConnection();

		/**
		 * The meta object literal for the '<em><b>App Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__APP_ID = eINSTANCE.getInfobaseConnection_AppId();

		/**
		 * The meta object literal for the '<em><b>Blocked By Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__BLOCKED_BY_DBMS = eINSTANCE.getInfobaseConnection_BlockedByDbms();

		/**
		 * The meta object literal for the '<em><b>Bytes All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__BYTES_ALL = eINSTANCE.getInfobaseConnection_BytesAll();

		/**
		 * The meta object literal for the '<em><b>Bytes Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__BYTES_LAST5MIN = eINSTANCE.getInfobaseConnection_BytesLast5min();

		/**
		 * The meta object literal for the '<em><b>Calls All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__CALLS_ALL = eINSTANCE.getInfobaseConnection_CallsAll();

		/**
		 * The meta object literal for the '<em><b>Calls Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__CALLS_LAST5MIN = eINSTANCE.getInfobaseConnection_CallsLast5min();

		/**
		 * The meta object literal for the '<em><b>Connected At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__CONNECTED_AT = eINSTANCE.getInfobaseConnection_ConnectedAt();

		/**
		 * The meta object literal for the '<em><b>Conn Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__CONN_ID = eINSTANCE.getInfobaseConnection_ConnId();

		/**
		 * The meta object literal for the '<em><b>Db Conn Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DB_CONN_MODE = eINSTANCE.getInfobaseConnection_DbConnMode();

		/**
		 * The meta object literal for the '<em><b>Dbms Bytes All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DBMS_BYTES_ALL = eINSTANCE.getInfobaseConnection_DbmsBytesAll();

		/**
		 * The meta object literal for the '<em><b>Dbms Bytes Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN = eINSTANCE.getInfobaseConnection_DbmsBytesLast5min();

		/**
		 * The meta object literal for the '<em><b>Db Proc Info</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DB_PROC_INFO = eINSTANCE.getInfobaseConnection_DbProcInfo();

		/**
		 * The meta object literal for the '<em><b>Db Proc Took</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DB_PROC_TOOK = eINSTANCE.getInfobaseConnection_DbProcTook();

		/**
		 * The meta object literal for the '<em><b>Db Proc Took At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DB_PROC_TOOK_AT = eINSTANCE.getInfobaseConnection_DbProcTookAt();

		/**
		 * The meta object literal for the '<em><b>Duration All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DURATION_ALL = eINSTANCE.getInfobaseConnection_DurationAll();

		/**
		 * The meta object literal for the '<em><b>Duration All Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DURATION_ALL_DBMS = eINSTANCE.getInfobaseConnection_DurationAllDbms();

		/**
		 * The meta object literal for the '<em><b>Duration Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DURATION_CURRENT = eINSTANCE.getInfobaseConnection_DurationCurrent();

		/**
		 * The meta object literal for the '<em><b>Duration Current Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DURATION_CURRENT_DBMS = eINSTANCE.getInfobaseConnection_DurationCurrentDbms();

		/**
		 * The meta object literal for the '<em><b>Duration Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DURATION_LAST5MIN = eINSTANCE.getInfobaseConnection_DurationLast5min();

		/**
		 * The meta object literal for the '<em><b>Duration Last5min Dbms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS = eINSTANCE.getInfobaseConnection_DurationLast5minDbms();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__HOST = eINSTANCE.getInfobaseConnection_Host();

		/**
		 * The meta object literal for the '<em><b>Ib Conn Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__IB_CONN_MODE = eINSTANCE.getInfobaseConnection_IbConnMode();

		/**
		 * The meta object literal for the '<em><b>Thread Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__THREAD_MODE = eINSTANCE.getInfobaseConnection_ThreadMode();

		/**
		 * The meta object literal for the '<em><b>User Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__USER_NAME = eINSTANCE.getInfobaseConnection_UserName();

		/**
		 * The meta object literal for the '<em><b>Memory Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__MEMORY_CURRENT = eINSTANCE.getInfobaseConnection_MemoryCurrent();

		/**
		 * The meta object literal for the '<em><b>Memory Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__MEMORY_LAST5MIN = eINSTANCE.getInfobaseConnection_MemoryLast5min();

		/**
		 * The meta object literal for the '<em><b>Memory Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__MEMORY_TOTAL = eINSTANCE.getInfobaseConnection_MemoryTotal();

		/**
		 * The meta object literal for the '<em><b>Read Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__READ_CURRENT = eINSTANCE.getInfobaseConnection_ReadCurrent();

		/**
		 * The meta object literal for the '<em><b>Read Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__READ_LAST5MIN = eINSTANCE.getInfobaseConnection_ReadLast5min();

		/**
		 * The meta object literal for the '<em><b>Read Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__READ_TOTAL = eINSTANCE.getInfobaseConnection_ReadTotal();

		/**
		 * The meta object literal for the '<em><b>Write Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__WRITE_CURRENT = eINSTANCE.getInfobaseConnection_WriteCurrent();

		/**
		 * The meta object literal for the '<em><b>Write Last5min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__WRITE_LAST5MIN = eINSTANCE.getInfobaseConnection_WriteLast5min();

		/**
		 * The meta object literal for the '<em><b>Write Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFOBASE_CONNECTION__WRITE_TOTAL = eINSTANCE.getInfobaseConnection_WriteTotal();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.TargetsImpl <em>Targets</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.TargetsImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getTargets()
		 * @generated
		 */
		EClass TARGETS = eINSTANCE.getTargets();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGETS__TARGETS = eINSTANCE.getTargets_Targets();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.TargetImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__ID = eINSTANCE.getTarget_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__NAME = eINSTANCE.getTarget_Name();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__PROVIDER = eINSTANCE.getTarget_Provider();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__ADDRESS = eINSTANCE.getTarget_Address();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__GROUP = eINSTANCE.getTarget_Group();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__COLOUR = eINSTANCE.getTarget_Colour();

		/**
		 * The meta object literal for the '<em><b>Production</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__PRODUCTION = eINSTANCE.getTarget_Production();

		/**
		 * The meta object literal for the '<em><b>Read Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__READ_ONLY = eINSTANCE.getTarget_ReadOnly();

		/**
		 * The meta object literal for the '<em><b>Connect At Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CONNECT_AT_START = eINSTANCE.getTarget_ConnectAtStart();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__ENDPOINT = eINSTANCE.getTarget_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Connect Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CONNECT_TIMEOUT = eINSTANCE.getTarget_ConnectTimeout();

		/**
		 * The meta object literal for the '<em><b>Call Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CALL_TIMEOUT = eINSTANCE.getTarget_CallTimeout();

		/**
		 * The meta object literal for the '<em><b>Agent User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__AGENT_USER = eINSTANCE.getTarget_AgentUser();

		/**
		 * The meta object literal for the '<em><b>Cluster User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CLUSTER_USER = eINSTANCE.getTarget_ClusterUser();

		/**
		 * The meta object literal for the '<em><b>Infobase User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__INFOBASE_USER = eINSTANCE.getTarget_InfobaseUser();

		/**
		 * The meta object literal for the '<em><b>Folders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__FOLDERS = eINSTANCE.getTarget_Folders();

		/**
		 * The meta object literal for the '<em><b>Utility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__UTILITY = eINSTANCE.getTarget_Utility();

		/**
		 * The meta object literal for the '<em><b>Code Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CODE_PAGE = eINSTANCE.getTarget_CodePage();

		/**
		 * The meta object literal for the '<em><b>Srvinfo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__SRVINFO = eINSTANCE.getTarget_Srvinfo();

		/**
		 * The meta object literal for the '{@link dev.vakhta.model.cluster.impl.FolderMappingImpl <em>Folder Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.vakhta.model.cluster.impl.FolderMappingImpl
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getFolderMapping()
		 * @generated
		 */
		EClass FOLDER_MAPPING = eINSTANCE.getFolderMapping();

		/**
		 * The meta object literal for the '<em><b>Server Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLDER_MAPPING__SERVER_PATH = eINSTANCE.getFolderMapping_ServerPath();

		/**
		 * The meta object literal for the '<em><b>Local Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLDER_MAPPING__LOCAL_PATH = eINSTANCE.getFolderMapping_LocalPath();

		/**
		 * The meta object literal for the '<em>Uuid</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.UUID
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getUuid()
		 * @generated
		 */
		EDataType UUID = eINSTANCE.getUuid();

		/**
		 * The meta object literal for the '<em>Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDateTime
		 * @see dev.vakhta.model.cluster.impl.ClusterPackageImpl#getDateTime()
		 * @generated
		 */
		EDataType DATE_TIME = eINSTANCE.getDateTime();

	}

} //ClusterPackage
