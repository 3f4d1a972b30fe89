/**
 */
package dev.vakhta.model.cluster.util;

import dev.vakhta.model.cluster.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see dev.vakhta.model.cluster.ClusterPackage
 * @generated
 */
public class ClusterAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ClusterPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClusterAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ClusterPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClusterSwitch<Adapter> modelSwitch =
		new ClusterSwitch<Adapter>() {
			@Override
			public Adapter caseCluster(Cluster object) {
				return createClusterAdapter();
			}
			@Override
			public Adapter caseAdministrator(Administrator object) {
				return createAdministratorAdapter();
			}
			@Override
			public Adapter caseManager(Manager object) {
				return createManagerAdapter();
			}
			@Override
			public Adapter casePortRange(PortRange object) {
				return createPortRangeAdapter();
			}
			@Override
			public Adapter caseWorkingServer(WorkingServer object) {
				return createWorkingServerAdapter();
			}
			@Override
			public Adapter caseLicense(License object) {
				return createLicenseAdapter();
			}
			@Override
			public Adapter caseWorkingProcess(WorkingProcess object) {
				return createWorkingProcessAdapter();
			}
			@Override
			public Adapter caseClusterService(ClusterService object) {
				return createClusterServiceAdapter();
			}
			@Override
			public Adapter caseInfobaseSummary(InfobaseSummary object) {
				return createInfobaseSummaryAdapter();
			}
			@Override
			public Adapter caseInfobase(Infobase object) {
				return createInfobaseAdapter();
			}
			@Override
			public Adapter caseConnection(Connection object) {
				return createConnectionAdapter();
			}
			@Override
			public Adapter caseSession(Session object) {
				return createSessionAdapter();
			}
			@Override
			public Adapter caseObjectLock(ObjectLock object) {
				return createObjectLockAdapter();
			}
			@Override
			public Adapter caseAssignmentRule(AssignmentRule object) {
				return createAssignmentRuleAdapter();
			}
			@Override
			public Adapter caseSecurityProfile(SecurityProfile object) {
				return createSecurityProfileAdapter();
			}
			@Override
			public Adapter caseCounter(Counter object) {
				return createCounterAdapter();
			}
			@Override
			public Adapter caseLimit(Limit object) {
				return createLimitAdapter();
			}
			@Override
			public Adapter caseCounterValue(CounterValue object) {
				return createCounterValueAdapter();
			}
			@Override
			public Adapter caseServiceSetting(ServiceSetting object) {
				return createServiceSettingAdapter();
			}
			@Override
			public Adapter caseTransferDirectory(TransferDirectory object) {
				return createTransferDirectoryAdapter();
			}
			@Override
			public Adapter caseInfobaseConnection(InfobaseConnection object) {
				return createInfobaseConnectionAdapter();
			}
			@Override
			public Adapter caseTargets(Targets object) {
				return createTargetsAdapter();
			}
			@Override
			public Adapter caseTarget(Target object) {
				return createTargetAdapter();
			}
			@Override
			public Adapter caseFolderMapping(FolderMapping object) {
				return createFolderMappingAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Cluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Cluster
	 * @generated
	 */
	public Adapter createClusterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Administrator <em>Administrator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Administrator
	 * @generated
	 */
	public Adapter createAdministratorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Manager <em>Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Manager
	 * @generated
	 */
	public Adapter createManagerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.PortRange <em>Port Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.PortRange
	 * @generated
	 */
	public Adapter createPortRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.WorkingServer <em>Working Server</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.WorkingServer
	 * @generated
	 */
	public Adapter createWorkingServerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.License <em>License</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.License
	 * @generated
	 */
	public Adapter createLicenseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.WorkingProcess <em>Working Process</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.WorkingProcess
	 * @generated
	 */
	public Adapter createWorkingProcessAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.ClusterService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.ClusterService
	 * @generated
	 */
	public Adapter createClusterServiceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.InfobaseSummary <em>Infobase Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.InfobaseSummary
	 * @generated
	 */
	public Adapter createInfobaseSummaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Infobase <em>Infobase</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Infobase
	 * @generated
	 */
	public Adapter createInfobaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Connection
	 * @generated
	 */
	public Adapter createConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Session
	 * @generated
	 */
	public Adapter createSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.ObjectLock <em>Object Lock</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.ObjectLock
	 * @generated
	 */
	public Adapter createObjectLockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.AssignmentRule <em>Assignment Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.AssignmentRule
	 * @generated
	 */
	public Adapter createAssignmentRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.SecurityProfile <em>Security Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.SecurityProfile
	 * @generated
	 */
	public Adapter createSecurityProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Counter <em>Counter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Counter
	 * @generated
	 */
	public Adapter createCounterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Limit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Limit
	 * @generated
	 */
	public Adapter createLimitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.CounterValue <em>Counter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.CounterValue
	 * @generated
	 */
	public Adapter createCounterValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.ServiceSetting <em>Service Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.ServiceSetting
	 * @generated
	 */
	public Adapter createServiceSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.TransferDirectory <em>Transfer Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.TransferDirectory
	 * @generated
	 */
	public Adapter createTransferDirectoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.InfobaseConnection <em>Infobase Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.InfobaseConnection
	 * @generated
	 */
	public Adapter createInfobaseConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Targets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Targets
	 * @generated
	 */
	public Adapter createTargetsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.Target
	 * @generated
	 */
	public Adapter createTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link dev.vakhta.model.cluster.FolderMapping <em>Folder Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see dev.vakhta.model.cluster.FolderMapping
	 * @generated
	 */
	public Adapter createFolderMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ClusterAdapterFactory
