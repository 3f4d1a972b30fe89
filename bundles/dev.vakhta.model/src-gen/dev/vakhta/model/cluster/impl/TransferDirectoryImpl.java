/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.TransferDirectory;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transfer Directory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.TransferDirectoryImpl#getServiceName <em>Service Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TransferDirectoryImpl#getInfobaseName <em>Infobase Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TransferDirectoryImpl#getSourceDir <em>Source Dir</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TransferDirectoryImpl#getTargetDir <em>Target Dir</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TransferDirectoryImpl extends MinimalEObjectImpl.Container implements TransferDirectory {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

	/**
	 * The default value of the '{@link #getServiceName() <em>Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceName()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceName() <em>Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceName()
	 * @generated
	 * @ordered
	 */
	protected String serviceName = SERVICE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfobaseName() <em>Infobase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobaseName()
	 * @generated
	 * @ordered
	 */
	protected static final String INFOBASE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfobaseName() <em>Infobase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobaseName()
	 * @generated
	 * @ordered
	 */
	protected String infobaseName = INFOBASE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceDir() <em>Source Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceDir()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_DIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceDir() <em>Source Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceDir()
	 * @generated
	 * @ordered
	 */
	protected String sourceDir = SOURCE_DIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetDir() <em>Target Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDir()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_DIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetDir() <em>Target Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDir()
	 * @generated
	 * @ordered
	 */
	protected String targetDir = TARGET_DIR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransferDirectoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.TRANSFER_DIRECTORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceName() {
		return serviceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceName(String newServiceName) {
		String oldServiceName = serviceName;
		serviceName = newServiceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TRANSFER_DIRECTORY__SERVICE_NAME, oldServiceName, serviceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInfobaseName() {
		return infobaseName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfobaseName(String newInfobaseName) {
		String oldInfobaseName = infobaseName;
		infobaseName = newInfobaseName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TRANSFER_DIRECTORY__INFOBASE_NAME, oldInfobaseName, infobaseName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceDir() {
		return sourceDir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceDir(String newSourceDir) {
		String oldSourceDir = sourceDir;
		sourceDir = newSourceDir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TRANSFER_DIRECTORY__SOURCE_DIR, oldSourceDir, sourceDir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetDir() {
		return targetDir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetDir(String newTargetDir) {
		String oldTargetDir = targetDir;
		targetDir = newTargetDir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TRANSFER_DIRECTORY__TARGET_DIR, oldTargetDir, targetDir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.TRANSFER_DIRECTORY__SERVICE_NAME:
				return getServiceName();
			case ClusterPackage.TRANSFER_DIRECTORY__INFOBASE_NAME:
				return getInfobaseName();
			case ClusterPackage.TRANSFER_DIRECTORY__SOURCE_DIR:
				return getSourceDir();
			case ClusterPackage.TRANSFER_DIRECTORY__TARGET_DIR:
				return getTargetDir();
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
			case ClusterPackage.TRANSFER_DIRECTORY__SERVICE_NAME:
				setServiceName((String)newValue);
				return;
			case ClusterPackage.TRANSFER_DIRECTORY__INFOBASE_NAME:
				setInfobaseName((String)newValue);
				return;
			case ClusterPackage.TRANSFER_DIRECTORY__SOURCE_DIR:
				setSourceDir((String)newValue);
				return;
			case ClusterPackage.TRANSFER_DIRECTORY__TARGET_DIR:
				setTargetDir((String)newValue);
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
			case ClusterPackage.TRANSFER_DIRECTORY__SERVICE_NAME:
				setServiceName(SERVICE_NAME_EDEFAULT);
				return;
			case ClusterPackage.TRANSFER_DIRECTORY__INFOBASE_NAME:
				setInfobaseName(INFOBASE_NAME_EDEFAULT);
				return;
			case ClusterPackage.TRANSFER_DIRECTORY__SOURCE_DIR:
				setSourceDir(SOURCE_DIR_EDEFAULT);
				return;
			case ClusterPackage.TRANSFER_DIRECTORY__TARGET_DIR:
				setTargetDir(TARGET_DIR_EDEFAULT);
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
			case ClusterPackage.TRANSFER_DIRECTORY__SERVICE_NAME:
				return SERVICE_NAME_EDEFAULT == null ? serviceName != null : !SERVICE_NAME_EDEFAULT.equals(serviceName);
			case ClusterPackage.TRANSFER_DIRECTORY__INFOBASE_NAME:
				return INFOBASE_NAME_EDEFAULT == null ? infobaseName != null : !INFOBASE_NAME_EDEFAULT.equals(infobaseName);
			case ClusterPackage.TRANSFER_DIRECTORY__SOURCE_DIR:
				return SOURCE_DIR_EDEFAULT == null ? sourceDir != null : !SOURCE_DIR_EDEFAULT.equals(sourceDir);
			case ClusterPackage.TRANSFER_DIRECTORY__TARGET_DIR:
				return TARGET_DIR_EDEFAULT == null ? targetDir != null : !TARGET_DIR_EDEFAULT.equals(targetDir);
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
		result.append(" (serviceName: ");
		result.append(serviceName);
		result.append(", infobaseName: ");
		result.append(infobaseName);
		result.append(", sourceDir: ");
		result.append(sourceDir);
		result.append(", targetDir: ");
		result.append(targetDir);
		result.append(')');
		return result.toString();
	}

} //TransferDirectoryImpl
