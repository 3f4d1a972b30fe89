/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.CounterValue;
import dev.vakhta.model.cluster.FolderMapping;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseConnection;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.cluster.Targets;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClusterPackageImpl extends EPackageImpl implements ClusterPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clusterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass administratorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass managerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workingServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass licenseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workingProcessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clusterServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass infobaseSummaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass infobaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectLockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assignmentRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass securityProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass counterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass limitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass counterValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transferDirectoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass infobaseConnectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass folderMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType uuidEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateTimeEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see dev.vakhta.model.cluster.ClusterPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ClusterPackageImpl() {
		super(eNS_URI, ClusterFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ClusterPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ClusterPackage init() {
		if (isInited) return (ClusterPackage)EPackage.Registry.INSTANCE.getEPackage(ClusterPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredClusterPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ClusterPackageImpl theClusterPackage = registeredClusterPackage instanceof ClusterPackageImpl ? (ClusterPackageImpl)registeredClusterPackage : new ClusterPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theClusterPackage.createPackageContents();

		// Initialize created meta-data
		theClusterPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theClusterPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ClusterPackage.eNS_URI, theClusterPackage);
		return theClusterPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCluster() {
		return clusterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Id() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Host() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Port() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Name() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_ExpirationTimeout() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_LifetimeLimit() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_MaxMemorySize() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_MaxMemoryTimeLimit() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_SecurityLevel() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_SessionFaultToleranceLevel() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_LoadBalancingMode() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_ErrorsCountThreshold() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_KillProblemProcesses() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_KillByMemoryWithDump() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Reserved16() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_AllowAccessRightAuditEventsRecording() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_PingPeriod() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_PingTimeout() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_RestartSchedule() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdministrator() {
		return administratorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdministrator_Name() {
		return (EAttribute)administratorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdministrator_Descr() {
		return (EAttribute)administratorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdministrator_Password() {
		return (EAttribute)administratorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdministrator_PasswordAuthAllowed() {
		return (EAttribute)administratorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdministrator_OsAuthAllowed() {
		return (EAttribute)administratorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdministrator_OsUser() {
		return (EAttribute)administratorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getManager() {
		return managerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManager_Id() {
		return (EAttribute)managerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManager_Pid() {
		return (EAttribute)managerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManager_Using() {
		return (EAttribute)managerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManager_Host() {
		return (EAttribute)managerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManager_Port() {
		return (EAttribute)managerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManager_Descr() {
		return (EAttribute)managerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPortRange() {
		return portRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortRange_High() {
		return (EAttribute)portRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortRange_Low() {
		return (EAttribute)portRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkingServer() {
		return workingServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_Id() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_AgentHost() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_AgentPort() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkingServer_PortRanges() {
		return (EReference)workingServerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_Name() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_Main() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_DedicateManagers() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_InfobasesLimit() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_MemoryLimit() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_ConnectionsLimit() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_SafeWorkingProcessesMemoryLimit() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_SafeCallMemoryLimit() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_ClusterPort() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_CriticalTotalMemory() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_TemporaryAllowedTotalMemory() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_TemporaryAllowedTotalMemoryTimeLimit() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_ServicePrincipalName() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_RestartSchedule() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingServer_Reserved16() {
		return (EAttribute)workingServerEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLicense() {
		return licenseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_FullName() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_Series() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_IssuedByServer() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_LicenseType() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_Net() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_MaxUsersAll() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_MaxUsersCur() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_RmngrAddress() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_RmngrPort() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_RmngrPid() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_ShortPresentation() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_FullPresentation() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkingProcess() {
		return workingProcessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Id() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Host() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Port() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Pid() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Enabled() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Running() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_StartedAt() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Use() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_AvailablePerformance() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Capacity() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Connections() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_MemorySize() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_MemoryExcessTime() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_SelectionSize() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_AvgBackCallTime() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_AvgCallTime() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_AvgDbCallTime() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_AvgLockCallTime() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_AvgServerCallTime() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_AvgThreads() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingProcess_Reserve() {
		return (EAttribute)workingProcessEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkingProcess_Licenses() {
		return (EReference)workingProcessEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClusterService() {
		return clusterServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterService_Name() {
		return (EAttribute)clusterServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterService_MainOnly() {
		return (EAttribute)clusterServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterService_Managers() {
		return (EAttribute)clusterServiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterService_Descr() {
		return (EAttribute)clusterServiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInfobaseSummary() {
		return infobaseSummaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseSummary_Id() {
		return (EAttribute)infobaseSummaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseSummary_Name() {
		return (EAttribute)infobaseSummaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseSummary_Descr() {
		return (EAttribute)infobaseSummaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInfobase() {
		return infobaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_Id() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_Name() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_Dbms() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DbServer() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DbName() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DbUser() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DbPassword() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_SecurityLevel() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_LicenseDistribution() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_ScheduledJobsDeny() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_SessionsDeny() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DeniedFrom() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DeniedMessage() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DeniedParameter() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DeniedTo() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_PermissionCode() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_ExternalSessionManagerConnectionString() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_ExternalSessionManagerRequired() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_SecurityProfileName() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_SafeModeSecurityProfileName() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_ReserveWorkingProcesses() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_Descr() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DateOffset() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_Locale() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_DisableLocalSpeechToText() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_ConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_MinimumScheduledJobsStartPeriodWithoutActiveUsers() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobase_MaximumScheduledJobsStartShiftWithoutActiveUsers() {
		return (EAttribute)infobaseEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnection() {
		return connectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Id() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_ConnId() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Host() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Process() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Infobase() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Application() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_ConnectedAt() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_SessionNumber() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_BlockedByLs() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSession() {
		return sessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Id() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Number() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Infobase() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Connection() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Process() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_UserName() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Host() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_AppId() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Locale() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_StartedAt() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_LastActiveAt() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Hibernate() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_PassiveSessionHibernateTime() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_HibernateSessionTerminateTime() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_BlockedByDbms() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_BlockedByLs() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_BytesAll() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_BytesLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_CallsAll() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_CallsLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DbmsBytesAll() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DbmsBytesLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DbProcInfo() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DbProcTook() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DbProcTookAt() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationAll() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationAllDbms() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationCurrent() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationCurrentDbms() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationLast5minDbms() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_MemoryCurrent() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_MemoryLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_MemoryTotal() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_ReadCurrent() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_ReadLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_ReadTotal() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_WriteCurrent() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_WriteLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_WriteTotal() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationCurrentService() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationLast5minService() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DurationAllService() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_CurrentServiceName() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(43);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_CpuTimeCurrent() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(44);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_CpuTimeLast5min() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(45);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_CpuTimeTotal() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(46);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DataSeparation() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(47);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_ClientIp() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(48);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Licenses() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(49);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_LeftBehind() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(50);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjectLock() {
		return objectLockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectLock_Connection() {
		return (EAttribute)objectLockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectLock_Session() {
		return (EAttribute)objectLockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectLock_Object() {
		return (EAttribute)objectLockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectLock_Locked() {
		return (EAttribute)objectLockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectLock_Descr() {
		return (EAttribute)objectLockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssignmentRule() {
		return assignmentRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignmentRule_Id() {
		return (EAttribute)assignmentRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignmentRule_ObjectType() {
		return (EAttribute)assignmentRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignmentRule_InfobaseName() {
		return (EAttribute)assignmentRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignmentRule_RuleType() {
		return (EAttribute)assignmentRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignmentRule_ApplicationExt() {
		return (EAttribute)assignmentRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignmentRule_Priority() {
		return (EAttribute)assignmentRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSecurityProfile() {
		return securityProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Name() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Descr() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Config() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_PrivilegedMode() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Directory() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Com() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Addin() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Module() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_App() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Inet() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_Crypto() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_RightExtension() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_RightExtensionDefinitionRoles() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_AllModulesExtension() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_ModulesAvailableForExtension() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_ModulesNotAvailableForExtension() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityProfile_PrivilegedModeRoles() {
		return (EAttribute)securityProfileEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCounter() {
		return counterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Name() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_CollectionTime() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Group() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_FilterType() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Filter() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Duration() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_CpuTime() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Memory() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Read() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Write() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_DurationDbms() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_DbmsBytes() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Service() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Call() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_NumberOfActiveSessions() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_NumberOfSessions() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounter_Descr() {
		return (EAttribute)counterEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLimit() {
		return limitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Name() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Counter() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Action() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Duration() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_CpuTime() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Memory() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Read() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Write() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_DurationDbms() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_DbmsBytes() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Service() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Call() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_NumberOfActiveSessions() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_NumberOfSessions() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_ErrorMessage() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimit_Descr() {
		return (EAttribute)limitEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCounterValue() {
		return counterValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Object() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_CollectionTime() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Duration() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_CpuTime() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Memory() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Read() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Write() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_DurationDbms() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_DbmsBytes() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Service() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Call() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_NumberOfActiveSessions() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_NumberOfSessions() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounterValue_Time() {
		return (EAttribute)counterValueEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceSetting() {
		return serviceSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceSetting_Id() {
		return (EAttribute)serviceSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceSetting_ServiceName() {
		return (EAttribute)serviceSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceSetting_InfobaseName() {
		return (EAttribute)serviceSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceSetting_ServiceDataDir() {
		return (EAttribute)serviceSettingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceSetting_Active() {
		return (EAttribute)serviceSettingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceSetting_Reserved16() {
		return (EAttribute)serviceSettingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransferDirectory() {
		return transferDirectoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferDirectory_ServiceName() {
		return (EAttribute)transferDirectoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferDirectory_InfobaseName() {
		return (EAttribute)transferDirectoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferDirectory_SourceDir() {
		return (EAttribute)transferDirectoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferDirectory_TargetDir() {
		return (EAttribute)transferDirectoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInfobaseConnection() {
		return infobaseConnectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_AppId() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_BlockedByDbms() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_BytesAll() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_BytesLast5min() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_CallsAll() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_CallsLast5min() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_ConnectedAt() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_ConnId() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DbConnMode() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DbmsBytesAll() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DbmsBytesLast5min() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DbProcInfo() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DbProcTook() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DbProcTookAt() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DurationAll() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DurationAllDbms() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DurationCurrent() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DurationCurrentDbms() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DurationLast5min() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_DurationLast5minDbms() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_Host() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_IbConnMode() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_ThreadMode() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_UserName() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_MemoryCurrent() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_MemoryLast5min() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_MemoryTotal() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_ReadCurrent() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_ReadLast5min() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_ReadTotal() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_WriteCurrent() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_WriteLast5min() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfobaseConnection_WriteTotal() {
		return (EAttribute)infobaseConnectionEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTargets() {
		return targetsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTargets_Targets() {
		return (EReference)targetsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTarget() {
		return targetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Id() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Name() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Provider() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Address() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Group() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Colour() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Production() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_ReadOnly() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_ConnectAtStart() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Endpoint() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_ConnectTimeout() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_CallTimeout() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_AgentUser() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_ClusterUser() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_InfobaseUser() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTarget_Folders() {
		return (EReference)targetEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Utility() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_CodePage() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Srvinfo() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFolderMapping() {
		return folderMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolderMapping_ServerPath() {
		return (EAttribute)folderMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolderMapping_LocalPath() {
		return (EAttribute)folderMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUuid() {
		return uuidEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDateTime() {
		return dateTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClusterFactory getClusterFactory() {
		return (ClusterFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		clusterEClass = createEClass(CLUSTER);
		createEAttribute(clusterEClass, CLUSTER__ID);
		createEAttribute(clusterEClass, CLUSTER__HOST);
		createEAttribute(clusterEClass, CLUSTER__PORT);
		createEAttribute(clusterEClass, CLUSTER__NAME);
		createEAttribute(clusterEClass, CLUSTER__EXPIRATION_TIMEOUT);
		createEAttribute(clusterEClass, CLUSTER__LIFETIME_LIMIT);
		createEAttribute(clusterEClass, CLUSTER__MAX_MEMORY_SIZE);
		createEAttribute(clusterEClass, CLUSTER__MAX_MEMORY_TIME_LIMIT);
		createEAttribute(clusterEClass, CLUSTER__SECURITY_LEVEL);
		createEAttribute(clusterEClass, CLUSTER__SESSION_FAULT_TOLERANCE_LEVEL);
		createEAttribute(clusterEClass, CLUSTER__LOAD_BALANCING_MODE);
		createEAttribute(clusterEClass, CLUSTER__ERRORS_COUNT_THRESHOLD);
		createEAttribute(clusterEClass, CLUSTER__KILL_PROBLEM_PROCESSES);
		createEAttribute(clusterEClass, CLUSTER__KILL_BY_MEMORY_WITH_DUMP);
		createEAttribute(clusterEClass, CLUSTER__RESERVED16);
		createEAttribute(clusterEClass, CLUSTER__ALLOW_ACCESS_RIGHT_AUDIT_EVENTS_RECORDING);
		createEAttribute(clusterEClass, CLUSTER__PING_PERIOD);
		createEAttribute(clusterEClass, CLUSTER__PING_TIMEOUT);
		createEAttribute(clusterEClass, CLUSTER__RESTART_SCHEDULE);

		administratorEClass = createEClass(ADMINISTRATOR);
		createEAttribute(administratorEClass, ADMINISTRATOR__NAME);
		createEAttribute(administratorEClass, ADMINISTRATOR__DESCR);
		createEAttribute(administratorEClass, ADMINISTRATOR__PASSWORD);
		createEAttribute(administratorEClass, ADMINISTRATOR__PASSWORD_AUTH_ALLOWED);
		createEAttribute(administratorEClass, ADMINISTRATOR__OS_AUTH_ALLOWED);
		createEAttribute(administratorEClass, ADMINISTRATOR__OS_USER);

		managerEClass = createEClass(MANAGER);
		createEAttribute(managerEClass, MANAGER__ID);
		createEAttribute(managerEClass, MANAGER__PID);
		createEAttribute(managerEClass, MANAGER__USING);
		createEAttribute(managerEClass, MANAGER__HOST);
		createEAttribute(managerEClass, MANAGER__PORT);
		createEAttribute(managerEClass, MANAGER__DESCR);

		portRangeEClass = createEClass(PORT_RANGE);
		createEAttribute(portRangeEClass, PORT_RANGE__HIGH);
		createEAttribute(portRangeEClass, PORT_RANGE__LOW);

		workingServerEClass = createEClass(WORKING_SERVER);
		createEAttribute(workingServerEClass, WORKING_SERVER__ID);
		createEAttribute(workingServerEClass, WORKING_SERVER__AGENT_HOST);
		createEAttribute(workingServerEClass, WORKING_SERVER__AGENT_PORT);
		createEReference(workingServerEClass, WORKING_SERVER__PORT_RANGES);
		createEAttribute(workingServerEClass, WORKING_SERVER__NAME);
		createEAttribute(workingServerEClass, WORKING_SERVER__MAIN);
		createEAttribute(workingServerEClass, WORKING_SERVER__DEDICATE_MANAGERS);
		createEAttribute(workingServerEClass, WORKING_SERVER__INFOBASES_LIMIT);
		createEAttribute(workingServerEClass, WORKING_SERVER__MEMORY_LIMIT);
		createEAttribute(workingServerEClass, WORKING_SERVER__CONNECTIONS_LIMIT);
		createEAttribute(workingServerEClass, WORKING_SERVER__SAFE_WORKING_PROCESSES_MEMORY_LIMIT);
		createEAttribute(workingServerEClass, WORKING_SERVER__SAFE_CALL_MEMORY_LIMIT);
		createEAttribute(workingServerEClass, WORKING_SERVER__CLUSTER_PORT);
		createEAttribute(workingServerEClass, WORKING_SERVER__CRITICAL_TOTAL_MEMORY);
		createEAttribute(workingServerEClass, WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY);
		createEAttribute(workingServerEClass, WORKING_SERVER__TEMPORARY_ALLOWED_TOTAL_MEMORY_TIME_LIMIT);
		createEAttribute(workingServerEClass, WORKING_SERVER__SERVICE_PRINCIPAL_NAME);
		createEAttribute(workingServerEClass, WORKING_SERVER__RESTART_SCHEDULE);
		createEAttribute(workingServerEClass, WORKING_SERVER__RESERVED16);

		licenseEClass = createEClass(LICENSE);
		createEAttribute(licenseEClass, LICENSE__FULL_NAME);
		createEAttribute(licenseEClass, LICENSE__SERIES);
		createEAttribute(licenseEClass, LICENSE__ISSUED_BY_SERVER);
		createEAttribute(licenseEClass, LICENSE__LICENSE_TYPE);
		createEAttribute(licenseEClass, LICENSE__NET);
		createEAttribute(licenseEClass, LICENSE__MAX_USERS_ALL);
		createEAttribute(licenseEClass, LICENSE__MAX_USERS_CUR);
		createEAttribute(licenseEClass, LICENSE__RMNGR_ADDRESS);
		createEAttribute(licenseEClass, LICENSE__RMNGR_PORT);
		createEAttribute(licenseEClass, LICENSE__RMNGR_PID);
		createEAttribute(licenseEClass, LICENSE__SHORT_PRESENTATION);
		createEAttribute(licenseEClass, LICENSE__FULL_PRESENTATION);

		workingProcessEClass = createEClass(WORKING_PROCESS);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__ID);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__HOST);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__PORT);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__PID);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__ENABLED);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__RUNNING);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__STARTED_AT);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__USE);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__AVAILABLE_PERFORMANCE);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__CAPACITY);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__CONNECTIONS);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__MEMORY_SIZE);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__MEMORY_EXCESS_TIME);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__SELECTION_SIZE);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__AVG_BACK_CALL_TIME);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__AVG_CALL_TIME);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__AVG_DB_CALL_TIME);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__AVG_LOCK_CALL_TIME);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__AVG_SERVER_CALL_TIME);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__AVG_THREADS);
		createEAttribute(workingProcessEClass, WORKING_PROCESS__RESERVE);
		createEReference(workingProcessEClass, WORKING_PROCESS__LICENSES);

		clusterServiceEClass = createEClass(CLUSTER_SERVICE);
		createEAttribute(clusterServiceEClass, CLUSTER_SERVICE__NAME);
		createEAttribute(clusterServiceEClass, CLUSTER_SERVICE__MAIN_ONLY);
		createEAttribute(clusterServiceEClass, CLUSTER_SERVICE__MANAGERS);
		createEAttribute(clusterServiceEClass, CLUSTER_SERVICE__DESCR);

		infobaseSummaryEClass = createEClass(INFOBASE_SUMMARY);
		createEAttribute(infobaseSummaryEClass, INFOBASE_SUMMARY__ID);
		createEAttribute(infobaseSummaryEClass, INFOBASE_SUMMARY__NAME);
		createEAttribute(infobaseSummaryEClass, INFOBASE_SUMMARY__DESCR);

		infobaseEClass = createEClass(INFOBASE);
		createEAttribute(infobaseEClass, INFOBASE__ID);
		createEAttribute(infobaseEClass, INFOBASE__NAME);
		createEAttribute(infobaseEClass, INFOBASE__DBMS);
		createEAttribute(infobaseEClass, INFOBASE__DB_SERVER);
		createEAttribute(infobaseEClass, INFOBASE__DB_NAME);
		createEAttribute(infobaseEClass, INFOBASE__DB_USER);
		createEAttribute(infobaseEClass, INFOBASE__DB_PASSWORD);
		createEAttribute(infobaseEClass, INFOBASE__SECURITY_LEVEL);
		createEAttribute(infobaseEClass, INFOBASE__LICENSE_DISTRIBUTION);
		createEAttribute(infobaseEClass, INFOBASE__SCHEDULED_JOBS_DENY);
		createEAttribute(infobaseEClass, INFOBASE__SESSIONS_DENY);
		createEAttribute(infobaseEClass, INFOBASE__DENIED_FROM);
		createEAttribute(infobaseEClass, INFOBASE__DENIED_MESSAGE);
		createEAttribute(infobaseEClass, INFOBASE__DENIED_PARAMETER);
		createEAttribute(infobaseEClass, INFOBASE__DENIED_TO);
		createEAttribute(infobaseEClass, INFOBASE__PERMISSION_CODE);
		createEAttribute(infobaseEClass, INFOBASE__EXTERNAL_SESSION_MANAGER_CONNECTION_STRING);
		createEAttribute(infobaseEClass, INFOBASE__EXTERNAL_SESSION_MANAGER_REQUIRED);
		createEAttribute(infobaseEClass, INFOBASE__SECURITY_PROFILE_NAME);
		createEAttribute(infobaseEClass, INFOBASE__SAFE_MODE_SECURITY_PROFILE_NAME);
		createEAttribute(infobaseEClass, INFOBASE__RESERVE_WORKING_PROCESSES);
		createEAttribute(infobaseEClass, INFOBASE__DESCR);
		createEAttribute(infobaseEClass, INFOBASE__DATE_OFFSET);
		createEAttribute(infobaseEClass, INFOBASE__LOCALE);
		createEAttribute(infobaseEClass, INFOBASE__DISABLE_LOCAL_SPEECH_TO_TEXT);
		createEAttribute(infobaseEClass, INFOBASE__CONFIGURATION_UNLOAD_DELAY_BY_WORKING_PROCESS_WITHOUT_ACTIVE_USERS);
		createEAttribute(infobaseEClass, INFOBASE__MINIMUM_SCHEDULED_JOBS_START_PERIOD_WITHOUT_ACTIVE_USERS);
		createEAttribute(infobaseEClass, INFOBASE__MAXIMUM_SCHEDULED_JOBS_START_SHIFT_WITHOUT_ACTIVE_USERS);

		connectionEClass = createEClass(CONNECTION);
		createEAttribute(connectionEClass, CONNECTION__ID);
		createEAttribute(connectionEClass, CONNECTION__CONN_ID);
		createEAttribute(connectionEClass, CONNECTION__HOST);
		createEAttribute(connectionEClass, CONNECTION__PROCESS);
		createEAttribute(connectionEClass, CONNECTION__INFOBASE);
		createEAttribute(connectionEClass, CONNECTION__APPLICATION);
		createEAttribute(connectionEClass, CONNECTION__CONNECTED_AT);
		createEAttribute(connectionEClass, CONNECTION__SESSION_NUMBER);
		createEAttribute(connectionEClass, CONNECTION__BLOCKED_BY_LS);

		sessionEClass = createEClass(SESSION);
		createEAttribute(sessionEClass, SESSION__ID);
		createEAttribute(sessionEClass, SESSION__NUMBER);
		createEAttribute(sessionEClass, SESSION__INFOBASE);
		createEAttribute(sessionEClass, SESSION__CONNECTION);
		createEAttribute(sessionEClass, SESSION__PROCESS);
		createEAttribute(sessionEClass, SESSION__USER_NAME);
		createEAttribute(sessionEClass, SESSION__HOST);
		createEAttribute(sessionEClass, SESSION__APP_ID);
		createEAttribute(sessionEClass, SESSION__LOCALE);
		createEAttribute(sessionEClass, SESSION__STARTED_AT);
		createEAttribute(sessionEClass, SESSION__LAST_ACTIVE_AT);
		createEAttribute(sessionEClass, SESSION__HIBERNATE);
		createEAttribute(sessionEClass, SESSION__PASSIVE_SESSION_HIBERNATE_TIME);
		createEAttribute(sessionEClass, SESSION__HIBERNATE_SESSION_TERMINATE_TIME);
		createEAttribute(sessionEClass, SESSION__BLOCKED_BY_DBMS);
		createEAttribute(sessionEClass, SESSION__BLOCKED_BY_LS);
		createEAttribute(sessionEClass, SESSION__BYTES_ALL);
		createEAttribute(sessionEClass, SESSION__BYTES_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__CALLS_ALL);
		createEAttribute(sessionEClass, SESSION__CALLS_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__DBMS_BYTES_ALL);
		createEAttribute(sessionEClass, SESSION__DBMS_BYTES_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__DB_PROC_INFO);
		createEAttribute(sessionEClass, SESSION__DB_PROC_TOOK);
		createEAttribute(sessionEClass, SESSION__DB_PROC_TOOK_AT);
		createEAttribute(sessionEClass, SESSION__DURATION_ALL);
		createEAttribute(sessionEClass, SESSION__DURATION_ALL_DBMS);
		createEAttribute(sessionEClass, SESSION__DURATION_CURRENT);
		createEAttribute(sessionEClass, SESSION__DURATION_CURRENT_DBMS);
		createEAttribute(sessionEClass, SESSION__DURATION_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__DURATION_LAST5MIN_DBMS);
		createEAttribute(sessionEClass, SESSION__MEMORY_CURRENT);
		createEAttribute(sessionEClass, SESSION__MEMORY_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__MEMORY_TOTAL);
		createEAttribute(sessionEClass, SESSION__READ_CURRENT);
		createEAttribute(sessionEClass, SESSION__READ_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__READ_TOTAL);
		createEAttribute(sessionEClass, SESSION__WRITE_CURRENT);
		createEAttribute(sessionEClass, SESSION__WRITE_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__WRITE_TOTAL);
		createEAttribute(sessionEClass, SESSION__DURATION_CURRENT_SERVICE);
		createEAttribute(sessionEClass, SESSION__DURATION_LAST5MIN_SERVICE);
		createEAttribute(sessionEClass, SESSION__DURATION_ALL_SERVICE);
		createEAttribute(sessionEClass, SESSION__CURRENT_SERVICE_NAME);
		createEAttribute(sessionEClass, SESSION__CPU_TIME_CURRENT);
		createEAttribute(sessionEClass, SESSION__CPU_TIME_LAST5MIN);
		createEAttribute(sessionEClass, SESSION__CPU_TIME_TOTAL);
		createEAttribute(sessionEClass, SESSION__DATA_SEPARATION);
		createEAttribute(sessionEClass, SESSION__CLIENT_IP);
		createEReference(sessionEClass, SESSION__LICENSES);
		createEAttribute(sessionEClass, SESSION__LEFT_BEHIND);

		objectLockEClass = createEClass(OBJECT_LOCK);
		createEAttribute(objectLockEClass, OBJECT_LOCK__CONNECTION);
		createEAttribute(objectLockEClass, OBJECT_LOCK__SESSION);
		createEAttribute(objectLockEClass, OBJECT_LOCK__OBJECT);
		createEAttribute(objectLockEClass, OBJECT_LOCK__LOCKED);
		createEAttribute(objectLockEClass, OBJECT_LOCK__DESCR);

		assignmentRuleEClass = createEClass(ASSIGNMENT_RULE);
		createEAttribute(assignmentRuleEClass, ASSIGNMENT_RULE__ID);
		createEAttribute(assignmentRuleEClass, ASSIGNMENT_RULE__OBJECT_TYPE);
		createEAttribute(assignmentRuleEClass, ASSIGNMENT_RULE__INFOBASE_NAME);
		createEAttribute(assignmentRuleEClass, ASSIGNMENT_RULE__RULE_TYPE);
		createEAttribute(assignmentRuleEClass, ASSIGNMENT_RULE__APPLICATION_EXT);
		createEAttribute(assignmentRuleEClass, ASSIGNMENT_RULE__PRIORITY);

		securityProfileEClass = createEClass(SECURITY_PROFILE);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__NAME);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__DESCR);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__CONFIG);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__PRIVILEGED_MODE);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__DIRECTORY);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__COM);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__ADDIN);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__MODULE);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__APP);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__INET);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__CRYPTO);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__RIGHT_EXTENSION);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__ALL_MODULES_EXTENSION);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION);
		createEAttribute(securityProfileEClass, SECURITY_PROFILE__PRIVILEGED_MODE_ROLES);

		counterEClass = createEClass(COUNTER);
		createEAttribute(counterEClass, COUNTER__NAME);
		createEAttribute(counterEClass, COUNTER__COLLECTION_TIME);
		createEAttribute(counterEClass, COUNTER__GROUP);
		createEAttribute(counterEClass, COUNTER__FILTER_TYPE);
		createEAttribute(counterEClass, COUNTER__FILTER);
		createEAttribute(counterEClass, COUNTER__DURATION);
		createEAttribute(counterEClass, COUNTER__CPU_TIME);
		createEAttribute(counterEClass, COUNTER__MEMORY);
		createEAttribute(counterEClass, COUNTER__READ);
		createEAttribute(counterEClass, COUNTER__WRITE);
		createEAttribute(counterEClass, COUNTER__DURATION_DBMS);
		createEAttribute(counterEClass, COUNTER__DBMS_BYTES);
		createEAttribute(counterEClass, COUNTER__SERVICE);
		createEAttribute(counterEClass, COUNTER__CALL);
		createEAttribute(counterEClass, COUNTER__NUMBER_OF_ACTIVE_SESSIONS);
		createEAttribute(counterEClass, COUNTER__NUMBER_OF_SESSIONS);
		createEAttribute(counterEClass, COUNTER__DESCR);

		limitEClass = createEClass(LIMIT);
		createEAttribute(limitEClass, LIMIT__NAME);
		createEAttribute(limitEClass, LIMIT__COUNTER);
		createEAttribute(limitEClass, LIMIT__ACTION);
		createEAttribute(limitEClass, LIMIT__DURATION);
		createEAttribute(limitEClass, LIMIT__CPU_TIME);
		createEAttribute(limitEClass, LIMIT__MEMORY);
		createEAttribute(limitEClass, LIMIT__READ);
		createEAttribute(limitEClass, LIMIT__WRITE);
		createEAttribute(limitEClass, LIMIT__DURATION_DBMS);
		createEAttribute(limitEClass, LIMIT__DBMS_BYTES);
		createEAttribute(limitEClass, LIMIT__SERVICE);
		createEAttribute(limitEClass, LIMIT__CALL);
		createEAttribute(limitEClass, LIMIT__NUMBER_OF_ACTIVE_SESSIONS);
		createEAttribute(limitEClass, LIMIT__NUMBER_OF_SESSIONS);
		createEAttribute(limitEClass, LIMIT__ERROR_MESSAGE);
		createEAttribute(limitEClass, LIMIT__DESCR);

		counterValueEClass = createEClass(COUNTER_VALUE);
		createEAttribute(counterValueEClass, COUNTER_VALUE__OBJECT);
		createEAttribute(counterValueEClass, COUNTER_VALUE__COLLECTION_TIME);
		createEAttribute(counterValueEClass, COUNTER_VALUE__DURATION);
		createEAttribute(counterValueEClass, COUNTER_VALUE__CPU_TIME);
		createEAttribute(counterValueEClass, COUNTER_VALUE__MEMORY);
		createEAttribute(counterValueEClass, COUNTER_VALUE__READ);
		createEAttribute(counterValueEClass, COUNTER_VALUE__WRITE);
		createEAttribute(counterValueEClass, COUNTER_VALUE__DURATION_DBMS);
		createEAttribute(counterValueEClass, COUNTER_VALUE__DBMS_BYTES);
		createEAttribute(counterValueEClass, COUNTER_VALUE__SERVICE);
		createEAttribute(counterValueEClass, COUNTER_VALUE__CALL);
		createEAttribute(counterValueEClass, COUNTER_VALUE__NUMBER_OF_ACTIVE_SESSIONS);
		createEAttribute(counterValueEClass, COUNTER_VALUE__NUMBER_OF_SESSIONS);
		createEAttribute(counterValueEClass, COUNTER_VALUE__TIME);

		serviceSettingEClass = createEClass(SERVICE_SETTING);
		createEAttribute(serviceSettingEClass, SERVICE_SETTING__ID);
		createEAttribute(serviceSettingEClass, SERVICE_SETTING__SERVICE_NAME);
		createEAttribute(serviceSettingEClass, SERVICE_SETTING__INFOBASE_NAME);
		createEAttribute(serviceSettingEClass, SERVICE_SETTING__SERVICE_DATA_DIR);
		createEAttribute(serviceSettingEClass, SERVICE_SETTING__ACTIVE);
		createEAttribute(serviceSettingEClass, SERVICE_SETTING__RESERVED16);

		transferDirectoryEClass = createEClass(TRANSFER_DIRECTORY);
		createEAttribute(transferDirectoryEClass, TRANSFER_DIRECTORY__SERVICE_NAME);
		createEAttribute(transferDirectoryEClass, TRANSFER_DIRECTORY__INFOBASE_NAME);
		createEAttribute(transferDirectoryEClass, TRANSFER_DIRECTORY__SOURCE_DIR);
		createEAttribute(transferDirectoryEClass, TRANSFER_DIRECTORY__TARGET_DIR);

		infobaseConnectionEClass = createEClass(INFOBASE_CONNECTION);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__APP_ID);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__BLOCKED_BY_DBMS);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__BYTES_ALL);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__BYTES_LAST5MIN);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__CALLS_ALL);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__CALLS_LAST5MIN);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__CONNECTED_AT);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__CONN_ID);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DB_CONN_MODE);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DBMS_BYTES_ALL);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DBMS_BYTES_LAST5MIN);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DB_PROC_INFO);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DB_PROC_TOOK);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DB_PROC_TOOK_AT);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DURATION_ALL);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DURATION_ALL_DBMS);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DURATION_CURRENT);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DURATION_CURRENT_DBMS);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DURATION_LAST5MIN);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__DURATION_LAST5MIN_DBMS);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__HOST);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__IB_CONN_MODE);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__THREAD_MODE);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__USER_NAME);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__MEMORY_CURRENT);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__MEMORY_LAST5MIN);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__MEMORY_TOTAL);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__READ_CURRENT);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__READ_LAST5MIN);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__READ_TOTAL);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__WRITE_CURRENT);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__WRITE_LAST5MIN);
		createEAttribute(infobaseConnectionEClass, INFOBASE_CONNECTION__WRITE_TOTAL);

		targetsEClass = createEClass(TARGETS);
		createEReference(targetsEClass, TARGETS__TARGETS);

		targetEClass = createEClass(TARGET);
		createEAttribute(targetEClass, TARGET__ID);
		createEAttribute(targetEClass, TARGET__NAME);
		createEAttribute(targetEClass, TARGET__PROVIDER);
		createEAttribute(targetEClass, TARGET__ADDRESS);
		createEAttribute(targetEClass, TARGET__GROUP);
		createEAttribute(targetEClass, TARGET__COLOUR);
		createEAttribute(targetEClass, TARGET__PRODUCTION);
		createEAttribute(targetEClass, TARGET__READ_ONLY);
		createEAttribute(targetEClass, TARGET__CONNECT_AT_START);
		createEAttribute(targetEClass, TARGET__ENDPOINT);
		createEAttribute(targetEClass, TARGET__CONNECT_TIMEOUT);
		createEAttribute(targetEClass, TARGET__CALL_TIMEOUT);
		createEAttribute(targetEClass, TARGET__AGENT_USER);
		createEAttribute(targetEClass, TARGET__CLUSTER_USER);
		createEAttribute(targetEClass, TARGET__INFOBASE_USER);
		createEReference(targetEClass, TARGET__FOLDERS);
		createEAttribute(targetEClass, TARGET__UTILITY);
		createEAttribute(targetEClass, TARGET__CODE_PAGE);
		createEAttribute(targetEClass, TARGET__SRVINFO);

		folderMappingEClass = createEClass(FOLDER_MAPPING);
		createEAttribute(folderMappingEClass, FOLDER_MAPPING__SERVER_PATH);
		createEAttribute(folderMappingEClass, FOLDER_MAPPING__LOCAL_PATH);

		// Create data types
		uuidEDataType = createEDataType(UUID);
		dateTimeEDataType = createEDataType(DATE_TIME);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(clusterEClass, Cluster.class, "Cluster", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCluster_Id(), this.getUuid(), "id", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_Host(), ecorePackage.getEString(), "host", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_Port(), ecorePackage.getEInt(), "port", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_Name(), ecorePackage.getEString(), "name", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_ExpirationTimeout(), ecorePackage.getEInt(), "expirationTimeout", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_LifetimeLimit(), ecorePackage.getEInt(), "lifetimeLimit", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_MaxMemorySize(), ecorePackage.getEInt(), "maxMemorySize", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_MaxMemoryTimeLimit(), ecorePackage.getEInt(), "maxMemoryTimeLimit", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_SecurityLevel(), ecorePackage.getEInt(), "securityLevel", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_SessionFaultToleranceLevel(), ecorePackage.getEInt(), "sessionFaultToleranceLevel", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_LoadBalancingMode(), ecorePackage.getEInt(), "loadBalancingMode", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_ErrorsCountThreshold(), ecorePackage.getEInt(), "errorsCountThreshold", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_KillProblemProcesses(), ecorePackage.getEBoolean(), "killProblemProcesses", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_KillByMemoryWithDump(), ecorePackage.getEBoolean(), "killByMemoryWithDump", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_Reserved16(), ecorePackage.getEInt(), "reserved16", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_AllowAccessRightAuditEventsRecording(), ecorePackage.getEBoolean(), "allowAccessRightAuditEventsRecording", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_PingPeriod(), ecorePackage.getEInt(), "pingPeriod", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_PingTimeout(), ecorePackage.getEInt(), "pingTimeout", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_RestartSchedule(), ecorePackage.getEString(), "restartSchedule", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(administratorEClass, Administrator.class, "Administrator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdministrator_Name(), ecorePackage.getEString(), "name", null, 0, 1, Administrator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdministrator_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, Administrator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdministrator_Password(), ecorePackage.getEString(), "password", null, 0, 1, Administrator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdministrator_PasswordAuthAllowed(), ecorePackage.getEBoolean(), "passwordAuthAllowed", null, 0, 1, Administrator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdministrator_OsAuthAllowed(), ecorePackage.getEBoolean(), "osAuthAllowed", null, 0, 1, Administrator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdministrator_OsUser(), ecorePackage.getEString(), "osUser", null, 0, 1, Administrator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(managerEClass, Manager.class, "Manager", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getManager_Id(), this.getUuid(), "id", null, 0, 1, Manager.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManager_Pid(), ecorePackage.getEString(), "pid", null, 0, 1, Manager.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManager_Using(), ecorePackage.getEInt(), "using", null, 0, 1, Manager.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManager_Host(), ecorePackage.getEString(), "host", null, 0, 1, Manager.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManager_Port(), ecorePackage.getEInt(), "port", null, 0, 1, Manager.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManager_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, Manager.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portRangeEClass, PortRange.class, "PortRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPortRange_High(), ecorePackage.getEInt(), "high", null, 0, 1, PortRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortRange_Low(), ecorePackage.getEInt(), "low", null, 0, 1, PortRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workingServerEClass, WorkingServer.class, "WorkingServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkingServer_Id(), this.getUuid(), "id", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_AgentHost(), ecorePackage.getEString(), "agentHost", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_AgentPort(), ecorePackage.getEInt(), "agentPort", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkingServer_PortRanges(), this.getPortRange(), null, "portRanges", null, 0, -1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_Name(), ecorePackage.getEString(), "name", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_Main(), ecorePackage.getEBoolean(), "main", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_DedicateManagers(), ecorePackage.getEBoolean(), "dedicateManagers", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_InfobasesLimit(), ecorePackage.getEInt(), "infobasesLimit", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_MemoryLimit(), ecorePackage.getELong(), "memoryLimit", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_ConnectionsLimit(), ecorePackage.getEInt(), "connectionsLimit", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_SafeWorkingProcessesMemoryLimit(), ecorePackage.getELong(), "safeWorkingProcessesMemoryLimit", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_SafeCallMemoryLimit(), ecorePackage.getELong(), "safeCallMemoryLimit", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_ClusterPort(), ecorePackage.getEInt(), "clusterPort", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_CriticalTotalMemory(), ecorePackage.getELong(), "criticalTotalMemory", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_TemporaryAllowedTotalMemory(), ecorePackage.getELong(), "temporaryAllowedTotalMemory", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_TemporaryAllowedTotalMemoryTimeLimit(), ecorePackage.getELong(), "temporaryAllowedTotalMemoryTimeLimit", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_ServicePrincipalName(), ecorePackage.getEString(), "servicePrincipalName", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_RestartSchedule(), ecorePackage.getEString(), "restartSchedule", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingServer_Reserved16(), ecorePackage.getEInt(), "reserved16", null, 0, 1, WorkingServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(licenseEClass, License.class, "License", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLicense_FullName(), ecorePackage.getEString(), "fullName", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_Series(), ecorePackage.getEString(), "series", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_IssuedByServer(), ecorePackage.getEBoolean(), "issuedByServer", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_LicenseType(), ecorePackage.getEInt(), "licenseType", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_Net(), ecorePackage.getEBoolean(), "net", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_MaxUsersAll(), ecorePackage.getEInt(), "maxUsersAll", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_MaxUsersCur(), ecorePackage.getEInt(), "maxUsersCur", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_RmngrAddress(), ecorePackage.getEString(), "rmngrAddress", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_RmngrPort(), ecorePackage.getEInt(), "rmngrPort", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_RmngrPid(), ecorePackage.getEString(), "rmngrPid", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_ShortPresentation(), ecorePackage.getEString(), "shortPresentation", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_FullPresentation(), ecorePackage.getEString(), "fullPresentation", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workingProcessEClass, WorkingProcess.class, "WorkingProcess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkingProcess_Id(), this.getUuid(), "id", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Host(), ecorePackage.getEString(), "host", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Port(), ecorePackage.getEInt(), "port", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Pid(), ecorePackage.getEString(), "pid", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Enabled(), ecorePackage.getEBoolean(), "enabled", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Running(), ecorePackage.getEInt(), "running", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_StartedAt(), this.getDateTime(), "startedAt", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Use(), ecorePackage.getEInt(), "use", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_AvailablePerformance(), ecorePackage.getEInt(), "availablePerformance", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Capacity(), ecorePackage.getEInt(), "capacity", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Connections(), ecorePackage.getEInt(), "connections", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_MemorySize(), ecorePackage.getEInt(), "memorySize", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_MemoryExcessTime(), ecorePackage.getEInt(), "memoryExcessTime", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_SelectionSize(), ecorePackage.getEInt(), "selectionSize", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_AvgBackCallTime(), ecorePackage.getEDouble(), "avgBackCallTime", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_AvgCallTime(), ecorePackage.getEDouble(), "avgCallTime", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_AvgDbCallTime(), ecorePackage.getEDouble(), "avgDbCallTime", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_AvgLockCallTime(), ecorePackage.getEDouble(), "avgLockCallTime", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_AvgServerCallTime(), ecorePackage.getEDouble(), "avgServerCallTime", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_AvgThreads(), ecorePackage.getEDouble(), "avgThreads", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingProcess_Reserve(), ecorePackage.getEBoolean(), "reserve", null, 0, 1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkingProcess_Licenses(), this.getLicense(), null, "licenses", null, 0, -1, WorkingProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clusterServiceEClass, ClusterService.class, "ClusterService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClusterService_Name(), ecorePackage.getEString(), "name", null, 0, 1, ClusterService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterService_MainOnly(), ecorePackage.getEInt(), "mainOnly", null, 0, 1, ClusterService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterService_Managers(), this.getUuid(), "managers", null, 0, -1, ClusterService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterService_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, ClusterService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(infobaseSummaryEClass, InfobaseSummary.class, "InfobaseSummary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInfobaseSummary_Id(), this.getUuid(), "id", null, 0, 1, InfobaseSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseSummary_Name(), ecorePackage.getEString(), "name", null, 0, 1, InfobaseSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseSummary_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, InfobaseSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(infobaseEClass, Infobase.class, "Infobase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInfobase_Id(), this.getUuid(), "id", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_Name(), ecorePackage.getEString(), "name", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_Dbms(), ecorePackage.getEString(), "dbms", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DbServer(), ecorePackage.getEString(), "dbServer", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DbName(), ecorePackage.getEString(), "dbName", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DbUser(), ecorePackage.getEString(), "dbUser", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DbPassword(), ecorePackage.getEString(), "dbPassword", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_SecurityLevel(), ecorePackage.getEInt(), "securityLevel", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_LicenseDistribution(), ecorePackage.getEInt(), "licenseDistribution", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_ScheduledJobsDeny(), ecorePackage.getEBoolean(), "scheduledJobsDeny", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_SessionsDeny(), ecorePackage.getEBoolean(), "sessionsDeny", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DeniedFrom(), this.getDateTime(), "deniedFrom", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DeniedMessage(), ecorePackage.getEString(), "deniedMessage", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DeniedParameter(), ecorePackage.getEString(), "deniedParameter", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DeniedTo(), this.getDateTime(), "deniedTo", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_PermissionCode(), ecorePackage.getEString(), "permissionCode", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_ExternalSessionManagerConnectionString(), ecorePackage.getEString(), "externalSessionManagerConnectionString", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_ExternalSessionManagerRequired(), ecorePackage.getEBoolean(), "externalSessionManagerRequired", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_SecurityProfileName(), ecorePackage.getEString(), "securityProfileName", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_SafeModeSecurityProfileName(), ecorePackage.getEString(), "safeModeSecurityProfileName", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_ReserveWorkingProcesses(), ecorePackage.getEBoolean(), "reserveWorkingProcesses", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DateOffset(), ecorePackage.getEInt(), "dateOffset", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_Locale(), ecorePackage.getEString(), "locale", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_DisableLocalSpeechToText(), ecorePackage.getEBoolean(), "disableLocalSpeechToText", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_ConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers(), ecorePackage.getEInt(), "configurationUnloadDelayByWorkingProcessWithoutActiveUsers", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_MinimumScheduledJobsStartPeriodWithoutActiveUsers(), ecorePackage.getEInt(), "minimumScheduledJobsStartPeriodWithoutActiveUsers", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobase_MaximumScheduledJobsStartShiftWithoutActiveUsers(), ecorePackage.getEInt(), "maximumScheduledJobsStartShiftWithoutActiveUsers", null, 0, 1, Infobase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectionEClass, Connection.class, "Connection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConnection_Id(), this.getUuid(), "id", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_ConnId(), ecorePackage.getEInt(), "connId", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Host(), ecorePackage.getEString(), "host", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Process(), this.getUuid(), "process", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Infobase(), this.getUuid(), "infobase", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Application(), ecorePackage.getEString(), "application", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_ConnectedAt(), this.getDateTime(), "connectedAt", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_SessionNumber(), ecorePackage.getEInt(), "sessionNumber", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_BlockedByLs(), ecorePackage.getEInt(), "blockedByLs", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionEClass, Session.class, "Session", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSession_Id(), this.getUuid(), "id", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Number(), ecorePackage.getEInt(), "number", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Infobase(), this.getUuid(), "infobase", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Connection(), this.getUuid(), "connection", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Process(), this.getUuid(), "process", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_UserName(), ecorePackage.getEString(), "userName", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Host(), ecorePackage.getEString(), "host", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_AppId(), ecorePackage.getEString(), "appId", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Locale(), ecorePackage.getEString(), "locale", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_StartedAt(), this.getDateTime(), "startedAt", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_LastActiveAt(), this.getDateTime(), "lastActiveAt", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Hibernate(), ecorePackage.getEBoolean(), "hibernate", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_PassiveSessionHibernateTime(), ecorePackage.getEInt(), "passiveSessionHibernateTime", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_HibernateSessionTerminateTime(), ecorePackage.getEInt(), "hibernateSessionTerminateTime", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_BlockedByDbms(), ecorePackage.getEInt(), "blockedByDbms", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_BlockedByLs(), ecorePackage.getEInt(), "blockedByLs", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_BytesAll(), ecorePackage.getELong(), "bytesAll", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_BytesLast5min(), ecorePackage.getELong(), "bytesLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_CallsAll(), ecorePackage.getEInt(), "callsAll", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_CallsLast5min(), ecorePackage.getELong(), "callsLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DbmsBytesAll(), ecorePackage.getELong(), "dbmsBytesAll", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DbmsBytesLast5min(), ecorePackage.getELong(), "dbmsBytesLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DbProcInfo(), ecorePackage.getEString(), "dbProcInfo", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DbProcTook(), ecorePackage.getEInt(), "dbProcTook", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DbProcTookAt(), this.getDateTime(), "dbProcTookAt", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationAll(), ecorePackage.getEInt(), "durationAll", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationAllDbms(), ecorePackage.getEInt(), "durationAllDbms", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationCurrent(), ecorePackage.getEInt(), "durationCurrent", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationCurrentDbms(), ecorePackage.getEInt(), "durationCurrentDbms", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationLast5min(), ecorePackage.getELong(), "durationLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationLast5minDbms(), ecorePackage.getELong(), "durationLast5minDbms", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_MemoryCurrent(), ecorePackage.getELong(), "memoryCurrent", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_MemoryLast5min(), ecorePackage.getELong(), "memoryLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_MemoryTotal(), ecorePackage.getELong(), "memoryTotal", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_ReadCurrent(), ecorePackage.getELong(), "readCurrent", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_ReadLast5min(), ecorePackage.getELong(), "readLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_ReadTotal(), ecorePackage.getELong(), "readTotal", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_WriteCurrent(), ecorePackage.getELong(), "writeCurrent", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_WriteLast5min(), ecorePackage.getELong(), "writeLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_WriteTotal(), ecorePackage.getELong(), "writeTotal", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationCurrentService(), ecorePackage.getEInt(), "durationCurrentService", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationLast5minService(), ecorePackage.getELong(), "durationLast5minService", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DurationAllService(), ecorePackage.getEInt(), "durationAllService", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_CurrentServiceName(), ecorePackage.getEString(), "currentServiceName", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_CpuTimeCurrent(), ecorePackage.getELong(), "cpuTimeCurrent", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_CpuTimeLast5min(), ecorePackage.getELong(), "cpuTimeLast5min", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_CpuTimeTotal(), ecorePackage.getELong(), "cpuTimeTotal", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DataSeparation(), ecorePackage.getEString(), "dataSeparation", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_ClientIp(), ecorePackage.getEString(), "clientIp", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Licenses(), this.getLicense(), null, "licenses", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_LeftBehind(), ecorePackage.getEBoolean(), "leftBehind", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(objectLockEClass, ObjectLock.class, "ObjectLock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObjectLock_Connection(), this.getUuid(), "connection", null, 0, 1, ObjectLock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectLock_Session(), this.getUuid(), "session", null, 0, 1, ObjectLock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectLock_Object(), this.getUuid(), "object", null, 0, 1, ObjectLock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectLock_Locked(), this.getDateTime(), "locked", null, 0, 1, ObjectLock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectLock_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, ObjectLock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assignmentRuleEClass, AssignmentRule.class, "AssignmentRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssignmentRule_Id(), this.getUuid(), "id", null, 0, 1, AssignmentRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignmentRule_ObjectType(), ecorePackage.getEString(), "objectType", null, 0, 1, AssignmentRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignmentRule_InfobaseName(), ecorePackage.getEString(), "infobaseName", null, 0, 1, AssignmentRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignmentRule_RuleType(), ecorePackage.getEInt(), "ruleType", null, 0, 1, AssignmentRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignmentRule_ApplicationExt(), ecorePackage.getEString(), "applicationExt", null, 0, 1, AssignmentRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignmentRule_Priority(), ecorePackage.getEInt(), "priority", null, 0, 1, AssignmentRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(securityProfileEClass, SecurityProfile.class, "SecurityProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSecurityProfile_Name(), ecorePackage.getEString(), "name", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Config(), ecorePackage.getEBoolean(), "config", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_PrivilegedMode(), ecorePackage.getEBoolean(), "privilegedMode", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Directory(), ecorePackage.getEInt(), "directory", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Com(), ecorePackage.getEInt(), "com", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Addin(), ecorePackage.getEInt(), "addin", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Module(), ecorePackage.getEInt(), "module", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_App(), ecorePackage.getEInt(), "app", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Inet(), ecorePackage.getEInt(), "inet", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_Crypto(), ecorePackage.getEBoolean(), "crypto", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_RightExtension(), ecorePackage.getEBoolean(), "rightExtension", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_RightExtensionDefinitionRoles(), ecorePackage.getEString(), "rightExtensionDefinitionRoles", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_AllModulesExtension(), ecorePackage.getEBoolean(), "allModulesExtension", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_ModulesAvailableForExtension(), ecorePackage.getEString(), "modulesAvailableForExtension", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_ModulesNotAvailableForExtension(), ecorePackage.getEString(), "modulesNotAvailableForExtension", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityProfile_PrivilegedModeRoles(), ecorePackage.getEString(), "privilegedModeRoles", null, 0, 1, SecurityProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(counterEClass, Counter.class, "Counter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCounter_Name(), ecorePackage.getEString(), "name", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_CollectionTime(), ecorePackage.getELong(), "collectionTime", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Group(), ecorePackage.getEInt(), "group", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_FilterType(), ecorePackage.getEInt(), "filterType", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Filter(), ecorePackage.getEString(), "filter", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Duration(), ecorePackage.getEBoolean(), "duration", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_CpuTime(), ecorePackage.getEBoolean(), "cpuTime", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Memory(), ecorePackage.getEBoolean(), "memory", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Read(), ecorePackage.getEBoolean(), "read", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Write(), ecorePackage.getEBoolean(), "write", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_DurationDbms(), ecorePackage.getEBoolean(), "durationDbms", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_DbmsBytes(), ecorePackage.getEBoolean(), "dbmsBytes", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Service(), ecorePackage.getEBoolean(), "service", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Call(), ecorePackage.getEBoolean(), "call", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_NumberOfActiveSessions(), ecorePackage.getEBoolean(), "numberOfActiveSessions", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_NumberOfSessions(), ecorePackage.getEBoolean(), "numberOfSessions", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounter_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, Counter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(limitEClass, Limit.class, "Limit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLimit_Name(), ecorePackage.getEString(), "name", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Counter(), ecorePackage.getEString(), "counter", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Action(), ecorePackage.getEInt(), "action", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Duration(), ecorePackage.getELong(), "duration", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_CpuTime(), ecorePackage.getELong(), "cpuTime", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Memory(), ecorePackage.getELong(), "memory", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Read(), ecorePackage.getELong(), "read", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Write(), ecorePackage.getELong(), "write", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_DurationDbms(), ecorePackage.getELong(), "durationDbms", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_DbmsBytes(), ecorePackage.getELong(), "dbmsBytes", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Service(), ecorePackage.getELong(), "service", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Call(), ecorePackage.getELong(), "call", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_NumberOfActiveSessions(), ecorePackage.getELong(), "numberOfActiveSessions", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_NumberOfSessions(), ecorePackage.getELong(), "numberOfSessions", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_ErrorMessage(), ecorePackage.getEString(), "errorMessage", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimit_Descr(), ecorePackage.getEString(), "descr", null, 0, 1, Limit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(counterValueEClass, CounterValue.class, "CounterValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCounterValue_Object(), ecorePackage.getEString(), "object", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_CollectionTime(), ecorePackage.getELong(), "collectionTime", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_Duration(), ecorePackage.getELong(), "duration", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_CpuTime(), ecorePackage.getELong(), "cpuTime", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_Memory(), ecorePackage.getELong(), "memory", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_Read(), ecorePackage.getELong(), "read", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_Write(), ecorePackage.getELong(), "write", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_DurationDbms(), ecorePackage.getELong(), "durationDbms", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_DbmsBytes(), ecorePackage.getELong(), "dbmsBytes", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_Service(), ecorePackage.getELong(), "service", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_Call(), ecorePackage.getELong(), "call", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_NumberOfActiveSessions(), ecorePackage.getELong(), "numberOfActiveSessions", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_NumberOfSessions(), ecorePackage.getELong(), "numberOfSessions", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounterValue_Time(), this.getDateTime(), "time", null, 0, 1, CounterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceSettingEClass, ServiceSetting.class, "ServiceSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceSetting_Id(), this.getUuid(), "id", null, 0, 1, ServiceSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceSetting_ServiceName(), ecorePackage.getEString(), "serviceName", null, 0, 1, ServiceSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceSetting_InfobaseName(), ecorePackage.getEString(), "infobaseName", null, 0, 1, ServiceSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceSetting_ServiceDataDir(), ecorePackage.getEString(), "serviceDataDir", null, 0, 1, ServiceSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceSetting_Active(), ecorePackage.getEBoolean(), "active", null, 0, 1, ServiceSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceSetting_Reserved16(), ecorePackage.getEBoolean(), "reserved16", null, 0, 1, ServiceSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transferDirectoryEClass, TransferDirectory.class, "TransferDirectory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransferDirectory_ServiceName(), ecorePackage.getEString(), "serviceName", null, 0, 1, TransferDirectory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferDirectory_InfobaseName(), ecorePackage.getEString(), "infobaseName", null, 0, 1, TransferDirectory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferDirectory_SourceDir(), ecorePackage.getEString(), "sourceDir", null, 0, 1, TransferDirectory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferDirectory_TargetDir(), ecorePackage.getEString(), "targetDir", null, 0, 1, TransferDirectory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(infobaseConnectionEClass, InfobaseConnection.class, "InfobaseConnection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInfobaseConnection_AppId(), ecorePackage.getEString(), "appId", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_BlockedByDbms(), ecorePackage.getEInt(), "blockedByDbms", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_BytesAll(), ecorePackage.getELong(), "bytesAll", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_BytesLast5min(), ecorePackage.getELong(), "bytesLast5min", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_CallsAll(), ecorePackage.getELong(), "callsAll", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_CallsLast5min(), ecorePackage.getELong(), "callsLast5min", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_ConnectedAt(), this.getDateTime(), "connectedAt", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_ConnId(), ecorePackage.getEInt(), "connId", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DbConnMode(), ecorePackage.getEInt(), "dbConnMode", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DbmsBytesAll(), ecorePackage.getELong(), "dbmsBytesAll", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DbmsBytesLast5min(), ecorePackage.getELong(), "dbmsBytesLast5min", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DbProcInfo(), ecorePackage.getEString(), "dbProcInfo", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DbProcTook(), ecorePackage.getEInt(), "dbProcTook", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DbProcTookAt(), this.getDateTime(), "dbProcTookAt", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DurationAll(), ecorePackage.getEInt(), "durationAll", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DurationAllDbms(), ecorePackage.getEInt(), "durationAllDbms", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DurationCurrent(), ecorePackage.getEInt(), "durationCurrent", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DurationCurrentDbms(), ecorePackage.getEInt(), "durationCurrentDbms", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DurationLast5min(), ecorePackage.getELong(), "durationLast5min", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_DurationLast5minDbms(), ecorePackage.getELong(), "durationLast5minDbms", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_Host(), ecorePackage.getEString(), "host", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_IbConnMode(), ecorePackage.getEInt(), "ibConnMode", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_ThreadMode(), ecorePackage.getEInt(), "threadMode", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_UserName(), ecorePackage.getEString(), "userName", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_MemoryCurrent(), ecorePackage.getELong(), "memoryCurrent", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_MemoryLast5min(), ecorePackage.getELong(), "memoryLast5min", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_MemoryTotal(), ecorePackage.getELong(), "memoryTotal", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_ReadCurrent(), ecorePackage.getELong(), "readCurrent", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_ReadLast5min(), ecorePackage.getELong(), "readLast5min", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_ReadTotal(), ecorePackage.getELong(), "readTotal", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_WriteCurrent(), ecorePackage.getELong(), "writeCurrent", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_WriteLast5min(), ecorePackage.getELong(), "writeLast5min", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfobaseConnection_WriteTotal(), ecorePackage.getELong(), "writeTotal", null, 0, 1, InfobaseConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(targetsEClass, Targets.class, "Targets", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTargets_Targets(), this.getTarget(), null, "targets", null, 0, -1, Targets.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(targetEClass, Target.class, "Target", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTarget_Id(), ecorePackage.getEString(), "id", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Name(), ecorePackage.getEString(), "name", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Provider(), ecorePackage.getEString(), "provider", "ras", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Address(), ecorePackage.getEString(), "address", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Group(), ecorePackage.getEString(), "group", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Production(), ecorePackage.getEBoolean(), "production", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_ReadOnly(), ecorePackage.getEBoolean(), "readOnly", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_ConnectAtStart(), ecorePackage.getEBoolean(), "connectAtStart", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Endpoint(), ecorePackage.getEString(), "endpoint", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_ConnectTimeout(), ecorePackage.getEInt(), "connectTimeout", "5", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_CallTimeout(), ecorePackage.getEInt(), "callTimeout", "30", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_AgentUser(), ecorePackage.getEString(), "agentUser", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_ClusterUser(), ecorePackage.getEString(), "clusterUser", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_InfobaseUser(), ecorePackage.getEString(), "infobaseUser", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTarget_Folders(), this.getFolderMapping(), null, "folders", null, 0, -1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Utility(), ecorePackage.getEString(), "utility", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_CodePage(), ecorePackage.getEString(), "codePage", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Srvinfo(), ecorePackage.getEString(), "srvinfo", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(folderMappingEClass, FolderMapping.class, "FolderMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFolderMapping_ServerPath(), ecorePackage.getEString(), "serverPath", null, 0, 1, FolderMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolderMapping_LocalPath(), ecorePackage.getEString(), "localPath", null, 0, 1, FolderMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize data types
		initEDataType(uuidEDataType, java.util.UUID.class, "Uuid", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateTimeEDataType, LocalDateTime.class, "DateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// https://vakhta.dev/field
		createFieldAnnotations();
	}

	/**
	 * Initializes the annotations for <b>https://vakhta.dev/field</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFieldAnnotations() {
		String source = "https://vakhta.dev/field";
		addAnnotation
		  (getCluster_Id(),
		   source,
		   new String[] {
			   "key", "cluster"
		   });
		addAnnotation
		  (getCluster_Host(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getCluster_Port(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getCluster_Name(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getCluster_ExpirationTimeout(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getCluster_LifetimeLimit(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getCluster_MaxMemorySize(),
		   source,
		   new String[] {
			   "unit", "KB"
		   });
		addAnnotation
		  (getCluster_MaxMemoryTimeLimit(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getCluster_LoadBalancingMode(),
		   source,
		   new String[] {
			   "words", "0=performance,1=memory"
		   });
		addAnnotation
		  (getCluster_ErrorsCountThreshold(),
		   source,
		   new String[] {
			   "unit", "%"
		   });
		addAnnotation
		  (getCluster_KillProblemProcesses(),
		   source,
		   new String[] {
			   "words", "0,1",
			   "shown", "true"
		   });
		addAnnotation
		  (getCluster_KillByMemoryWithDump(),
		   source,
		   new String[] {
			   "words", "0,1"
		   });
		addAnnotation
		  (getCluster_Reserved16(),
		   source,
		   new String[] {
			   "printed", "-"
		   });
		addAnnotation
		  (getCluster_AllowAccessRightAuditEventsRecording(),
		   source,
		   new String[] {
			   "words", "0,1"
		   });
		addAnnotation
		  (getCluster_PingPeriod(),
		   source,
		   new String[] {
			   "unit", "ms"
		   });
		addAnnotation
		  (getCluster_PingTimeout(),
		   source,
		   new String[] {
			   "unit", "ms"
		   });
		addAnnotation
		  (getCluster_RestartSchedule(),
		   source,
		   new String[] {
			   "quoted", "true"
		   });
		addAnnotation
		  (getAdministrator_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getAdministrator_Descr(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true",
			   "last", "true"
		   });
		addAnnotation
		  (getAdministrator_Password(),
		   source,
		   new String[] {
			   "key", "pwd",
			   "secret", "true",
			   "printed", "-"
		   });
		addAnnotation
		  (getAdministrator_PasswordAuthAllowed(),
		   source,
		   new String[] {
			   "key", "password-auth",
			   "words", "no,yes",
			   "shown", "true",
			   "printed", "auth",
			   "flag", "pwd"
		   });
		addAnnotation
		  (getAdministrator_OsAuthAllowed(),
		   source,
		   new String[] {
			   "key", "os-auth",
			   "words", "no,yes",
			   "shown", "true",
			   "printed", "auth",
			   "flag", "os"
		   });
		addAnnotation
		  (getAdministrator_OsUser(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getManager_Id(),
		   source,
		   new String[] {
			   "key", "manager"
		   });
		addAnnotation
		  (getManager_Pid(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getManager_Using(),
		   source,
		   new String[] {
			   "words", "0=normal,1=main",
			   "shown", "true"
		   });
		addAnnotation
		  (getManager_Host(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getManager_Port(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getManager_Descr(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getWorkingServer_Id(),
		   source,
		   new String[] {
			   "key", "server"
		   });
		addAnnotation
		  (getWorkingServer_AgentHost(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingServer_AgentPort(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingServer_PortRanges(),
		   source,
		   new String[] {
			   "key", "port-range",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingServer_Name(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getWorkingServer_Main(),
		   source,
		   new String[] {
			   "key", "using",
			   "words", "normal,main",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingServer_DedicateManagers(),
		   source,
		   new String[] {
			   "words", "none,all"
		   });
		addAnnotation
		  (getWorkingServer_InfobasesLimit(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingServer_MemoryLimit(),
		   source,
		   new String[] {
			   "unit", "KB"
		   });
		addAnnotation
		  (getWorkingServer_ConnectionsLimit(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingServer_SafeWorkingProcessesMemoryLimit(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getWorkingServer_SafeCallMemoryLimit(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getWorkingServer_ClusterPort(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingServer_CriticalTotalMemory(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getWorkingServer_TemporaryAllowedTotalMemory(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getWorkingServer_TemporaryAllowedTotalMemoryTimeLimit(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getWorkingServer_ServicePrincipalName(),
		   source,
		   new String[] {
			   "quoted", "true"
		   });
		addAnnotation
		  (getWorkingServer_RestartSchedule(),
		   source,
		   new String[] {
			   "quoted", "true"
		   });
		addAnnotation
		  (getWorkingServer_Reserved16(),
		   source,
		   new String[] {
			   "printed", "-"
		   });
		addAnnotation
		  (licenseEClass,
		   source,
		   new String[] {
			   "hot", "true"
		   });
		addAnnotation
		  (getLicense_FullName(),
		   source,
		   new String[] {
			   "group", "licence",
			   "quoted", "true"
		   });
		addAnnotation
		  (getLicense_Series(),
		   source,
		   new String[] {
			   "group", "licence",
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getLicense_IssuedByServer(),
		   source,
		   new String[] {
			   "words", "no,yes",
			   "group", "licence",
			   "shown", "true"
		   });
		addAnnotation
		  (getLicense_LicenseType(),
		   source,
		   new String[] {
			   "words", "0=soft,1=HASP",
			   "group", "licence",
			   "shown", "true"
		   });
		addAnnotation
		  (getLicense_Net(),
		   source,
		   new String[] {
			   "words", "no,yes",
			   "group", "licence"
		   });
		addAnnotation
		  (getLicense_MaxUsersAll(),
		   source,
		   new String[] {
			   "group", "licence",
			   "shown", "true"
		   });
		addAnnotation
		  (getLicense_MaxUsersCur(),
		   source,
		   new String[] {
			   "group", "licence",
			   "shown", "true"
		   });
		addAnnotation
		  (getLicense_RmngrAddress(),
		   source,
		   new String[] {
			   "group", "licence",
			   "quoted", "true"
		   });
		addAnnotation
		  (getLicense_RmngrPort(),
		   source,
		   new String[] {
			   "group", "licence"
		   });
		addAnnotation
		  (getLicense_RmngrPid(),
		   source,
		   new String[] {
			   "group", "licence"
		   });
		addAnnotation
		  (getLicense_ShortPresentation(),
		   source,
		   new String[] {
			   "group", "licence",
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getLicense_FullPresentation(),
		   source,
		   new String[] {
			   "group", "licence",
			   "quoted", "true"
		   });
		addAnnotation
		  (workingProcessEClass,
		   source,
		   new String[] {
			   "hot", "true"
		   });
		addAnnotation
		  (getWorkingProcess_Id(),
		   source,
		   new String[] {
			   "key", "process"
		   });
		addAnnotation
		  (getWorkingProcess_Host(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_Port(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_Pid(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_Enabled(),
		   source,
		   new String[] {
			   "key", "is-enable",
			   "aliases", "turned-on",
			   "words", "no,yes",
			   "shown", "true",
			   "printed", "8.5.1=turned-on"
		   });
		addAnnotation
		  (getWorkingProcess_Running(),
		   source,
		   new String[] {
			   "words", "0=no,1=yes",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_StartedAt(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_Use(),
		   source,
		   new String[] {
			   "words", "1=used"
		   });
		addAnnotation
		  (getWorkingProcess_AvailablePerformance(),
		   source,
		   new String[] {
			   "key", "available-perfomance",
			   "aliases", "available-performance",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_Connections(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_MemorySize(),
		   source,
		   new String[] {
			   "unit", "KB",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_MemoryExcessTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_AvgBackCallTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "printed", "8.3.18=-"
		   });
		addAnnotation
		  (getWorkingProcess_AvgCallTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_AvgDbCallTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_AvgLockCallTime(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getWorkingProcess_AvgServerCallTime(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getWorkingProcess_AvgThreads(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getWorkingProcess_Reserve(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (getWorkingProcess_Licenses(),
		   source,
		   new String[] {
			   "printed", "-"
		   });
		addAnnotation
		  (getClusterService_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getClusterService_MainOnly(),
		   source,
		   new String[] {
			   "words", "0=0,1=1",
			   "shown", "true"
		   });
		addAnnotation
		  (getClusterService_Managers(),
		   source,
		   new String[] {
			   "key", "manager",
			   "shown", "true"
		   });
		addAnnotation
		  (getClusterService_Descr(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getInfobaseSummary_Id(),
		   source,
		   new String[] {
			   "key", "infobase"
		   });
		addAnnotation
		  (getInfobaseSummary_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getInfobaseSummary_Descr(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getInfobase_Id(),
		   source,
		   new String[] {
			   "key", "infobase"
		   });
		addAnnotation
		  (getInfobase_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getInfobase_DbPassword(),
		   source,
		   new String[] {
			   "key", "db-pwd",
			   "secret", "true",
			   "printed", "-"
		   });
		addAnnotation
		  (getInfobase_LicenseDistribution(),
		   source,
		   new String[] {
			   "words", "0=deny,1=allow"
		   });
		addAnnotation
		  (getInfobase_ScheduledJobsDeny(),
		   source,
		   new String[] {
			   "words", "off,on",
			   "shown", "true"
		   });
		addAnnotation
		  (getInfobase_SessionsDeny(),
		   source,
		   new String[] {
			   "words", "off,on"
		   });
		addAnnotation
		  (getInfobase_DeniedFrom(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getInfobase_DeniedMessage(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getInfobase_DeniedParameter(),
		   source,
		   new String[] {
			   "quoted", "true"
		   });
		addAnnotation
		  (getInfobase_DeniedTo(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getInfobase_PermissionCode(),
		   source,
		   new String[] {
			   "secret", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getInfobase_ExternalSessionManagerRequired(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (getInfobase_ReserveWorkingProcesses(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (getInfobase_Descr(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getInfobase_DateOffset(),
		   source,
		   new String[] {
			   "printed", "-"
		   });
		addAnnotation
		  (getInfobase_Locale(),
		   source,
		   new String[] {
			   "printed", "-"
		   });
		addAnnotation
		  (getInfobase_DisableLocalSpeechToText(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (connectionEClass,
		   source,
		   new String[] {
			   "hot", "true"
		   });
		addAnnotation
		  (getConnection_Id(),
		   source,
		   new String[] {
			   "key", "connection"
		   });
		addAnnotation
		  (getConnection_ConnId(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getConnection_Host(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getConnection_Application(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getConnection_ConnectedAt(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getConnection_SessionNumber(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getConnection_BlockedByLs(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (sessionEClass,
		   source,
		   new String[] {
			   "hot", "true"
		   });
		addAnnotation
		  (getSession_Id(),
		   source,
		   new String[] {
			   "key", "session"
		   });
		addAnnotation
		  (getSession_Number(),
		   source,
		   new String[] {
			   "key", "session-id",
			   "shown", "true",
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_Infobase(),
		   source,
		   new String[] {
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_Connection(),
		   source,
		   new String[] {
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_Process(),
		   source,
		   new String[] {
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_UserName(),
		   source,
		   new String[] {
			   "shown", "true",
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_Host(),
		   source,
		   new String[] {
			   "shown", "true",
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_AppId(),
		   source,
		   new String[] {
			   "shown", "true",
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_Locale(),
		   source,
		   new String[] {
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_StartedAt(),
		   source,
		   new String[] {
			   "shown", "true",
			   "group", "activity"
		   });
		addAnnotation
		  (getSession_LastActiveAt(),
		   source,
		   new String[] {
			   "shown", "true",
			   "group", "activity"
		   });
		addAnnotation
		  (getSession_Hibernate(),
		   source,
		   new String[] {
			   "words", "no,yes",
			   "group", "activity"
		   });
		addAnnotation
		  (getSession_PassiveSessionHibernateTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "group", "activity"
		   });
		addAnnotation
		  (getSession_HibernateSessionTerminateTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "group", "activity"
		   });
		addAnnotation
		  (getSession_BlockedByDbms(),
		   source,
		   new String[] {
			   "group", "activity"
		   });
		addAnnotation
		  (getSession_BlockedByLs(),
		   source,
		   new String[] {
			   "group", "activity"
		   });
		addAnnotation
		  (getSession_BytesAll(),
		   source,
		   new String[] {
			   "unit", "B",
			   "group", "traffic"
		   });
		addAnnotation
		  (getSession_BytesLast5min(),
		   source,
		   new String[] {
			   "key", "bytes-last-5min",
			   "unit", "B",
			   "group", "traffic"
		   });
		addAnnotation
		  (getSession_CallsAll(),
		   source,
		   new String[] {
			   "group", "calls"
		   });
		addAnnotation
		  (getSession_CallsLast5min(),
		   source,
		   new String[] {
			   "key", "calls-last-5min",
			   "group", "calls"
		   });
		addAnnotation
		  (getSession_DbmsBytesAll(),
		   source,
		   new String[] {
			   "unit", "B",
			   "group", "dbms"
		   });
		addAnnotation
		  (getSession_DbmsBytesLast5min(),
		   source,
		   new String[] {
			   "key", "dbms-bytes-last-5min",
			   "unit", "B",
			   "group", "dbms"
		   });
		addAnnotation
		  (getSession_DbProcInfo(),
		   source,
		   new String[] {
			   "group", "dbms"
		   });
		addAnnotation
		  (getSession_DbProcTook(),
		   source,
		   new String[] {
			   "group", "dbms"
		   });
		addAnnotation
		  (getSession_DbProcTookAt(),
		   source,
		   new String[] {
			   "group", "dbms"
		   });
		addAnnotation
		  (getSession_DurationAll(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "group", "calls"
		   });
		addAnnotation
		  (getSession_DurationAllDbms(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "group", "dbms"
		   });
		addAnnotation
		  (getSession_DurationCurrent(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "shown", "true",
			   "group", "calls"
		   });
		addAnnotation
		  (getSession_DurationCurrentDbms(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "shown", "true",
			   "group", "dbms",
			   "aliases", "duration current-dbms",
			   "printed", "8.3.21=duration current-dbms,8.3.25=duration-current-dbms"
		   });
		addAnnotation
		  (getSession_DurationLast5min(),
		   source,
		   new String[] {
			   "key", "duration-last-5min",
			   "unit", "ms",
			   "group", "calls"
		   });
		addAnnotation
		  (getSession_DurationLast5minDbms(),
		   source,
		   new String[] {
			   "key", "duration-last-5min-dbms",
			   "unit", "ms",
			   "group", "dbms"
		   });
		addAnnotation
		  (getSession_MemoryCurrent(),
		   source,
		   new String[] {
			   "unit", "B",
			   "shown", "true",
			   "group", "memory"
		   });
		addAnnotation
		  (getSession_MemoryLast5min(),
		   source,
		   new String[] {
			   "key", "memory-last-5min",
			   "unit", "B",
			   "group", "memory"
		   });
		addAnnotation
		  (getSession_MemoryTotal(),
		   source,
		   new String[] {
			   "unit", "B",
			   "group", "memory"
		   });
		addAnnotation
		  (getSession_ReadCurrent(),
		   source,
		   new String[] {
			   "unit", "B",
			   "group", "disk"
		   });
		addAnnotation
		  (getSession_ReadLast5min(),
		   source,
		   new String[] {
			   "key", "read-last-5min",
			   "unit", "B",
			   "group", "disk"
		   });
		addAnnotation
		  (getSession_ReadTotal(),
		   source,
		   new String[] {
			   "unit", "B",
			   "group", "disk"
		   });
		addAnnotation
		  (getSession_WriteCurrent(),
		   source,
		   new String[] {
			   "unit", "B",
			   "group", "disk"
		   });
		addAnnotation
		  (getSession_WriteLast5min(),
		   source,
		   new String[] {
			   "key", "write-last-5min",
			   "unit", "B",
			   "group", "disk"
		   });
		addAnnotation
		  (getSession_WriteTotal(),
		   source,
		   new String[] {
			   "unit", "B",
			   "group", "disk"
		   });
		addAnnotation
		  (getSession_DurationCurrentService(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "group", "services"
		   });
		addAnnotation
		  (getSession_DurationLast5minService(),
		   source,
		   new String[] {
			   "key", "duration-last-5min-service",
			   "unit", "ms",
			   "group", "services"
		   });
		addAnnotation
		  (getSession_DurationAllService(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "group", "services"
		   });
		addAnnotation
		  (getSession_CurrentServiceName(),
		   source,
		   new String[] {
			   "group", "services"
		   });
		addAnnotation
		  (getSession_CpuTimeCurrent(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "group", "cpu"
		   });
		addAnnotation
		  (getSession_CpuTimeLast5min(),
		   source,
		   new String[] {
			   "key", "cpu-time-last-5min",
			   "unit", "ms",
			   "group", "cpu"
		   });
		addAnnotation
		  (getSession_CpuTimeTotal(),
		   source,
		   new String[] {
			   "unit", "ms",
			   "group", "cpu"
		   });
		addAnnotation
		  (getSession_DataSeparation(),
		   source,
		   new String[] {
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_ClientIp(),
		   source,
		   new String[] {
			   "group", "identity"
		   });
		addAnnotation
		  (getSession_Licenses(),
		   source,
		   new String[] {
			   "group", "licence",
			   "printed", "-"
		   });
		addAnnotation
		  (getSession_LeftBehind(),
		   source,
		   new String[] {
			   "words", "no,yes",
			   "group", "activity",
			   "printed", "-"
		   });
		addAnnotation
		  (objectLockEClass,
		   source,
		   new String[] {
			   "hot", "true"
		   });
		addAnnotation
		  (getObjectLock_Locked(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getObjectLock_Descr(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getAssignmentRule_Id(),
		   source,
		   new String[] {
			   "key", "rule"
		   });
		addAnnotation
		  (getAssignmentRule_ObjectType(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getAssignmentRule_InfobaseName(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getAssignmentRule_RuleType(),
		   source,
		   new String[] {
			   "words", "0=never,1=auto,2=always",
			   "shown", "true"
		   });
		addAnnotation
		  (getAssignmentRule_ApplicationExt(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getAssignmentRule_Priority(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getSecurityProfile_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getSecurityProfile_Descr(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getSecurityProfile_Config(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (getSecurityProfile_PrivilegedMode(),
		   source,
		   new String[] {
			   "key", "priv",
			   "words", "no,yes"
		   });
		addAnnotation
		  (getSecurityProfile_Directory(),
		   source,
		   new String[] {
			   "words", "0=list,1=full"
		   });
		addAnnotation
		  (getSecurityProfile_Com(),
		   source,
		   new String[] {
			   "words", "0=list,1=full"
		   });
		addAnnotation
		  (getSecurityProfile_Addin(),
		   source,
		   new String[] {
			   "words", "0=list,1=full"
		   });
		addAnnotation
		  (getSecurityProfile_Module(),
		   source,
		   new String[] {
			   "words", "0=list,1=full"
		   });
		addAnnotation
		  (getSecurityProfile_App(),
		   source,
		   new String[] {
			   "words", "0=list,1=full"
		   });
		addAnnotation
		  (getSecurityProfile_Inet(),
		   source,
		   new String[] {
			   "words", "0=list,1=full"
		   });
		addAnnotation
		  (getSecurityProfile_Crypto(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (getSecurityProfile_RightExtension(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (getSecurityProfile_AllModulesExtension(),
		   source,
		   new String[] {
			   "words", "no,yes"
		   });
		addAnnotation
		  (getCounter_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getCounter_CollectionTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "named", "0=current-call",
			   "shown", "true"
		   });
		addAnnotation
		  (getCounter_Group(),
		   source,
		   new String[] {
			   "words", "0=users,1=data-separation",
			   "shown", "true"
		   });
		addAnnotation
		  (getCounter_FilterType(),
		   source,
		   new String[] {
			   "words", "0=all-selected,1=all-but-selected,2=all",
			   "shown", "true"
		   });
		addAnnotation
		  (getCounter_Filter(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getCounter_Duration(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_CpuTime(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_Memory(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_Read(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_Write(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_DurationDbms(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_DbmsBytes(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_Service(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_Call(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_NumberOfActiveSessions(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_NumberOfSessions(),
		   source,
		   new String[] {
			   "words", "not-analyze,analyze"
		   });
		addAnnotation
		  (getCounter_Descr(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getLimit_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getLimit_Counter(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getLimit_Action(),
		   source,
		   new String[] {
			   "words", "0=none,2=interrupt-current-call,3=interrupt-session",
			   "shown", "true"
		   });
		addAnnotation
		  (getLimit_ErrorMessage(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getLimit_Descr(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getCounterValue_Object(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getCounterValue_CollectionTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "shown", "true"
		   });
		addAnnotation
		  (getCounterValue_Time(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getServiceSetting_Id(),
		   source,
		   new String[] {
			   "key", "setting"
		   });
		addAnnotation
		  (getServiceSetting_ServiceName(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getServiceSetting_InfobaseName(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getServiceSetting_ServiceDataDir(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getServiceSetting_Active(),
		   source,
		   new String[] {
			   "words", "no,yes",
			   "shown", "true"
		   });
		addAnnotation
		  (getServiceSetting_Reserved16(),
		   source,
		   new String[] {
			   "words", "no,yes",
			   "printed", "-"
		   });
		addAnnotation
		  (getTransferDirectory_ServiceName(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getTransferDirectory_InfobaseName(),
		   source,
		   new String[] {
			   "shown", "true",
			   "quoted", "true"
		   });
		addAnnotation
		  (getTransferDirectory_SourceDir(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getTransferDirectory_TargetDir(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getInfobaseConnection_BytesAll(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_BytesLast5min(),
		   source,
		   new String[] {
			   "key", "bytes-last-5min",
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_CallsLast5min(),
		   source,
		   new String[] {
			   "key", "calls-last-5min"
		   });
		addAnnotation
		  (getInfobaseConnection_DbmsBytesAll(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_DbmsBytesLast5min(),
		   source,
		   new String[] {
			   "key", "dbms-bytes-last-5min",
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_DurationAll(),
		   source,
		   new String[] {
			   "unit", "ms"
		   });
		addAnnotation
		  (getInfobaseConnection_DurationAllDbms(),
		   source,
		   new String[] {
			   "unit", "ms"
		   });
		addAnnotation
		  (getInfobaseConnection_DurationCurrent(),
		   source,
		   new String[] {
			   "unit", "ms"
		   });
		addAnnotation
		  (getInfobaseConnection_DurationCurrentDbms(),
		   source,
		   new String[] {
			   "unit", "ms"
		   });
		addAnnotation
		  (getInfobaseConnection_DurationLast5min(),
		   source,
		   new String[] {
			   "key", "duration-last-5min",
			   "unit", "ms"
		   });
		addAnnotation
		  (getInfobaseConnection_DurationLast5minDbms(),
		   source,
		   new String[] {
			   "key", "duration-last-5min-dbms",
			   "unit", "ms"
		   });
		addAnnotation
		  (getInfobaseConnection_MemoryCurrent(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_MemoryLast5min(),
		   source,
		   new String[] {
			   "key", "memory-last-5min",
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_MemoryTotal(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_ReadCurrent(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_ReadLast5min(),
		   source,
		   new String[] {
			   "key", "read-last-5min",
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_ReadTotal(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_WriteCurrent(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_WriteLast5min(),
		   source,
		   new String[] {
			   "key", "write-last-5min",
			   "unit", "B"
		   });
		addAnnotation
		  (getInfobaseConnection_WriteTotal(),
		   source,
		   new String[] {
			   "unit", "B"
		   });
		addAnnotation
		  (getTarget_Name(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getTarget_Provider(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getTarget_Address(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getTarget_Production(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getTarget_ReadOnly(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
		addAnnotation
		  (getTarget_ConnectTimeout(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getTarget_CallTimeout(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getTarget_Utility(),
		   source,
		   new String[] {
			   "shown", "true"
		   });
	}

} //ClusterPackageImpl
