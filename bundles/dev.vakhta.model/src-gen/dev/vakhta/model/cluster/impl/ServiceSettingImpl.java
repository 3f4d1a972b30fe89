/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.ServiceSetting;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Setting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl#getServiceName <em>Service Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl#getInfobaseName <em>Infobase Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl#getServiceDataDir <em>Service Data Dir</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl#isActive <em>Active</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ServiceSettingImpl#isReserved16 <em>Reserved16</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceSettingImpl extends MinimalEObjectImpl.Container implements ServiceSetting {
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
	 * The default value of the '{@link #getServiceDataDir() <em>Service Data Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceDataDir()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_DATA_DIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceDataDir() <em>Service Data Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceDataDir()
	 * @generated
	 * @ordered
	 */
	protected String serviceDataDir = SERVICE_DATA_DIR_EDEFAULT;

	/**
	 * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVE_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final int ACTIVE_EFLAG = 1 << 0;

	/**
	 * The flag representing whether the Active attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ACTIVE_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #isReserved16() <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserved16()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESERVED16_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isReserved16() <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserved16()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVED16_EFLAG = 1 << 2;

	/**
	 * The flag representing whether the Reserved16 attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVED16_ESETFLAG = 1 << 3;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceSettingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.SERVICE_SETTING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SERVICE_SETTING__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SERVICE_SETTING__SERVICE_NAME, oldServiceName, serviceName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SERVICE_SETTING__INFOBASE_NAME, oldInfobaseName, infobaseName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceDataDir() {
		return serviceDataDir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceDataDir(String newServiceDataDir) {
		String oldServiceDataDir = serviceDataDir;
		serviceDataDir = newServiceDataDir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SERVICE_SETTING__SERVICE_DATA_DIR, oldServiceDataDir, serviceDataDir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return (bits & ACTIVE_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		boolean oldActive = (bits & ACTIVE_EFLAG) != 0;
		if (newActive) bits |= ACTIVE_EFLAG; else bits &= ~ACTIVE_EFLAG;
		boolean oldActiveESet = (bits & ACTIVE_ESETFLAG) != 0;
		bits |= ACTIVE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SERVICE_SETTING__ACTIVE, oldActive, newActive, !oldActiveESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetActive() {
		boolean oldActive = (bits & ACTIVE_EFLAG) != 0;
		boolean oldActiveESet = (bits & ACTIVE_ESETFLAG) != 0;
		if (ACTIVE_EDEFAULT) bits |= ACTIVE_EFLAG; else bits &= ~ACTIVE_EFLAG;
		bits &= ~ACTIVE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SERVICE_SETTING__ACTIVE, oldActive, ACTIVE_EDEFAULT, oldActiveESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetActive() {
		return (bits & ACTIVE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReserved16() {
		return (bits & RESERVED16_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserved16(boolean newReserved16) {
		boolean oldReserved16 = (bits & RESERVED16_EFLAG) != 0;
		if (newReserved16) bits |= RESERVED16_EFLAG; else bits &= ~RESERVED16_EFLAG;
		boolean oldReserved16ESet = (bits & RESERVED16_ESETFLAG) != 0;
		bits |= RESERVED16_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SERVICE_SETTING__RESERVED16, oldReserved16, newReserved16, !oldReserved16ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReserved16() {
		boolean oldReserved16 = (bits & RESERVED16_EFLAG) != 0;
		boolean oldReserved16ESet = (bits & RESERVED16_ESETFLAG) != 0;
		if (RESERVED16_EDEFAULT) bits |= RESERVED16_EFLAG; else bits &= ~RESERVED16_EFLAG;
		bits &= ~RESERVED16_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SERVICE_SETTING__RESERVED16, oldReserved16, RESERVED16_EDEFAULT, oldReserved16ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReserved16() {
		return (bits & RESERVED16_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.SERVICE_SETTING__ID:
				return getId();
			case ClusterPackage.SERVICE_SETTING__SERVICE_NAME:
				return getServiceName();
			case ClusterPackage.SERVICE_SETTING__INFOBASE_NAME:
				return getInfobaseName();
			case ClusterPackage.SERVICE_SETTING__SERVICE_DATA_DIR:
				return getServiceDataDir();
			case ClusterPackage.SERVICE_SETTING__ACTIVE:
				return isActive();
			case ClusterPackage.SERVICE_SETTING__RESERVED16:
				return isReserved16();
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
			case ClusterPackage.SERVICE_SETTING__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.SERVICE_SETTING__SERVICE_NAME:
				setServiceName((String)newValue);
				return;
			case ClusterPackage.SERVICE_SETTING__INFOBASE_NAME:
				setInfobaseName((String)newValue);
				return;
			case ClusterPackage.SERVICE_SETTING__SERVICE_DATA_DIR:
				setServiceDataDir((String)newValue);
				return;
			case ClusterPackage.SERVICE_SETTING__ACTIVE:
				setActive((Boolean)newValue);
				return;
			case ClusterPackage.SERVICE_SETTING__RESERVED16:
				setReserved16((Boolean)newValue);
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
			case ClusterPackage.SERVICE_SETTING__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.SERVICE_SETTING__SERVICE_NAME:
				setServiceName(SERVICE_NAME_EDEFAULT);
				return;
			case ClusterPackage.SERVICE_SETTING__INFOBASE_NAME:
				setInfobaseName(INFOBASE_NAME_EDEFAULT);
				return;
			case ClusterPackage.SERVICE_SETTING__SERVICE_DATA_DIR:
				setServiceDataDir(SERVICE_DATA_DIR_EDEFAULT);
				return;
			case ClusterPackage.SERVICE_SETTING__ACTIVE:
				unsetActive();
				return;
			case ClusterPackage.SERVICE_SETTING__RESERVED16:
				unsetReserved16();
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
			case ClusterPackage.SERVICE_SETTING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.SERVICE_SETTING__SERVICE_NAME:
				return SERVICE_NAME_EDEFAULT == null ? serviceName != null : !SERVICE_NAME_EDEFAULT.equals(serviceName);
			case ClusterPackage.SERVICE_SETTING__INFOBASE_NAME:
				return INFOBASE_NAME_EDEFAULT == null ? infobaseName != null : !INFOBASE_NAME_EDEFAULT.equals(infobaseName);
			case ClusterPackage.SERVICE_SETTING__SERVICE_DATA_DIR:
				return SERVICE_DATA_DIR_EDEFAULT == null ? serviceDataDir != null : !SERVICE_DATA_DIR_EDEFAULT.equals(serviceDataDir);
			case ClusterPackage.SERVICE_SETTING__ACTIVE:
				return isSetActive();
			case ClusterPackage.SERVICE_SETTING__RESERVED16:
				return isSetReserved16();
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
		result.append(", serviceName: ");
		result.append(serviceName);
		result.append(", infobaseName: ");
		result.append(infobaseName);
		result.append(", serviceDataDir: ");
		result.append(serviceDataDir);
		result.append(", active: ");
		if ((bits & ACTIVE_ESETFLAG) != 0) result.append((bits & ACTIVE_EFLAG) != 0); else result.append("<unset>");
		result.append(", reserved16: ");
		if ((bits & RESERVED16_ESETFLAG) != 0) result.append((bits & RESERVED16_EFLAG) != 0); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ServiceSettingImpl
