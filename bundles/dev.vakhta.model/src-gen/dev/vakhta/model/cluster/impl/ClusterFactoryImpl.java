/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.*;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClusterFactoryImpl extends EFactoryImpl implements ClusterFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ClusterFactory init() {
		try {
			ClusterFactory theClusterFactory = (ClusterFactory)EPackage.Registry.INSTANCE.getEFactory(ClusterPackage.eNS_URI);
			if (theClusterFactory != null) {
				return theClusterFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ClusterFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClusterFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ClusterPackage.CLUSTER: return createCluster();
			case ClusterPackage.ADMINISTRATOR: return createAdministrator();
			case ClusterPackage.MANAGER: return createManager();
			case ClusterPackage.PORT_RANGE: return createPortRange();
			case ClusterPackage.WORKING_SERVER: return createWorkingServer();
			case ClusterPackage.LICENSE: return createLicense();
			case ClusterPackage.WORKING_PROCESS: return createWorkingProcess();
			case ClusterPackage.CLUSTER_SERVICE: return createClusterService();
			case ClusterPackage.INFOBASE_SUMMARY: return createInfobaseSummary();
			case ClusterPackage.INFOBASE: return createInfobase();
			case ClusterPackage.CONNECTION: return createConnection();
			case ClusterPackage.SESSION: return createSession();
			case ClusterPackage.OBJECT_LOCK: return createObjectLock();
			case ClusterPackage.ASSIGNMENT_RULE: return createAssignmentRule();
			case ClusterPackage.SECURITY_PROFILE: return createSecurityProfile();
			case ClusterPackage.COUNTER: return createCounter();
			case ClusterPackage.LIMIT: return createLimit();
			case ClusterPackage.COUNTER_VALUE: return createCounterValue();
			case ClusterPackage.SERVICE_SETTING: return createServiceSetting();
			case ClusterPackage.TRANSFER_DIRECTORY: return createTransferDirectory();
			case ClusterPackage.INFOBASE_CONNECTION: return createInfobaseConnection();
			case ClusterPackage.TARGETS: return createTargets();
			case ClusterPackage.TARGET: return createTarget();
			case ClusterPackage.FOLDER_MAPPING: return createFolderMapping();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ClusterPackage.UUID:
				return createUuidFromString(eDataType, initialValue);
			case ClusterPackage.DATE_TIME:
				return createDateTimeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ClusterPackage.UUID:
				return convertUuidToString(eDataType, instanceValue);
			case ClusterPackage.DATE_TIME:
				return convertDateTimeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cluster createCluster() {
		ClusterImpl cluster = new ClusterImpl();
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Administrator createAdministrator() {
		AdministratorImpl administrator = new AdministratorImpl();
		return administrator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Manager createManager() {
		ManagerImpl manager = new ManagerImpl();
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortRange createPortRange() {
		PortRangeImpl portRange = new PortRangeImpl();
		return portRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkingServer createWorkingServer() {
		WorkingServerImpl workingServer = new WorkingServerImpl();
		return workingServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public License createLicense() {
		LicenseImpl license = new LicenseImpl();
		return license;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkingProcess createWorkingProcess() {
		WorkingProcessImpl workingProcess = new WorkingProcessImpl();
		return workingProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClusterService createClusterService() {
		ClusterServiceImpl clusterService = new ClusterServiceImpl();
		return clusterService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InfobaseSummary createInfobaseSummary() {
		InfobaseSummaryImpl infobaseSummary = new InfobaseSummaryImpl();
		return infobaseSummary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Infobase createInfobase() {
		InfobaseImpl infobase = new InfobaseImpl();
		return infobase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Connection createConnection() {
		ConnectionImpl connection = new ConnectionImpl();
		return connection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session createSession() {
		SessionImpl session = new SessionImpl();
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectLock createObjectLock() {
		ObjectLockImpl objectLock = new ObjectLockImpl();
		return objectLock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssignmentRule createAssignmentRule() {
		AssignmentRuleImpl assignmentRule = new AssignmentRuleImpl();
		return assignmentRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityProfile createSecurityProfile() {
		SecurityProfileImpl securityProfile = new SecurityProfileImpl();
		return securityProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Counter createCounter() {
		CounterImpl counter = new CounterImpl();
		return counter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Limit createLimit() {
		LimitImpl limit = new LimitImpl();
		return limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CounterValue createCounterValue() {
		CounterValueImpl counterValue = new CounterValueImpl();
		return counterValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceSetting createServiceSetting() {
		ServiceSettingImpl serviceSetting = new ServiceSettingImpl();
		return serviceSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferDirectory createTransferDirectory() {
		TransferDirectoryImpl transferDirectory = new TransferDirectoryImpl();
		return transferDirectory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InfobaseConnection createInfobaseConnection() {
		InfobaseConnectionImpl infobaseConnection = new InfobaseConnectionImpl();
		return infobaseConnection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Targets createTargets() {
		TargetsImpl targets = new TargetsImpl();
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Target createTarget() {
		TargetImpl target = new TargetImpl();
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FolderMapping createFolderMapping() {
		FolderMappingImpl folderMapping = new FolderMappingImpl();
		return folderMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UUID createUuidFromString(EDataType eDataType, String initialValue) {
		return (UUID)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUuidToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDateTime createDateTimeFromString(EDataType eDataType, String initialValue) {
		return (LocalDateTime)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateTimeToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClusterPackage getClusterPackage() {
		return (ClusterPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ClusterPackage getPackage() {
		return ClusterPackage.eINSTANCE;
	}

} //ClusterFactoryImpl
