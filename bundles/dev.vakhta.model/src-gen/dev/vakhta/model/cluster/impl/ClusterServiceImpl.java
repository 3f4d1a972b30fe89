/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.ClusterService;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterServiceImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterServiceImpl#getMainOnly <em>Main Only</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterServiceImpl#getManagers <em>Managers</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.ClusterServiceImpl#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClusterServiceImpl extends MinimalEObjectImpl.Container implements ClusterService {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

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
	 * The default value of the '{@link #getMainOnly() <em>Main Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainOnly()
	 * @generated
	 * @ordered
	 */
	protected static final int MAIN_ONLY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMainOnly() <em>Main Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainOnly()
	 * @generated
	 * @ordered
	 */
	protected int mainOnly = MAIN_ONLY_EDEFAULT;

	/**
	 * The flag representing whether the Main Only attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MAIN_ONLY_ESETFLAG = 1 << 0;

	/**
	 * The cached value of the '{@link #getManagers() <em>Managers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagers()
	 * @generated
	 * @ordered
	 */
	protected EList<UUID> managers;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClusterServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.CLUSTER_SERVICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER_SERVICE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMainOnly() {
		return mainOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainOnly(int newMainOnly) {
		int oldMainOnly = mainOnly;
		mainOnly = newMainOnly;
		boolean oldMainOnlyESet = (bits & MAIN_ONLY_ESETFLAG) != 0;
		bits |= MAIN_ONLY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER_SERVICE__MAIN_ONLY, oldMainOnly, mainOnly, !oldMainOnlyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMainOnly() {
		int oldMainOnly = mainOnly;
		boolean oldMainOnlyESet = (bits & MAIN_ONLY_ESETFLAG) != 0;
		mainOnly = MAIN_ONLY_EDEFAULT;
		bits &= ~MAIN_ONLY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.CLUSTER_SERVICE__MAIN_ONLY, oldMainOnly, MAIN_ONLY_EDEFAULT, oldMainOnlyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMainOnly() {
		return (bits & MAIN_ONLY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UUID> getManagers() {
		if (managers == null) {
			managers = new EDataTypeUniqueEList<UUID>(UUID.class, this, ClusterPackage.CLUSTER_SERVICE__MANAGERS);
		}
		return managers;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER_SERVICE__DESCR, oldDescr, descr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.CLUSTER_SERVICE__NAME:
				return getName();
			case ClusterPackage.CLUSTER_SERVICE__MAIN_ONLY:
				return getMainOnly();
			case ClusterPackage.CLUSTER_SERVICE__MANAGERS:
				return getManagers();
			case ClusterPackage.CLUSTER_SERVICE__DESCR:
				return getDescr();
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
			case ClusterPackage.CLUSTER_SERVICE__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.CLUSTER_SERVICE__MAIN_ONLY:
				setMainOnly((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER_SERVICE__MANAGERS:
				getManagers().clear();
				getManagers().addAll((Collection<? extends UUID>)newValue);
				return;
			case ClusterPackage.CLUSTER_SERVICE__DESCR:
				setDescr((String)newValue);
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
			case ClusterPackage.CLUSTER_SERVICE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.CLUSTER_SERVICE__MAIN_ONLY:
				unsetMainOnly();
				return;
			case ClusterPackage.CLUSTER_SERVICE__MANAGERS:
				getManagers().clear();
				return;
			case ClusterPackage.CLUSTER_SERVICE__DESCR:
				setDescr(DESCR_EDEFAULT);
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
			case ClusterPackage.CLUSTER_SERVICE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.CLUSTER_SERVICE__MAIN_ONLY:
				return isSetMainOnly();
			case ClusterPackage.CLUSTER_SERVICE__MANAGERS:
				return managers != null && !managers.isEmpty();
			case ClusterPackage.CLUSTER_SERVICE__DESCR:
				return DESCR_EDEFAULT == null ? descr != null : !DESCR_EDEFAULT.equals(descr);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", mainOnly: ");
		if ((bits & MAIN_ONLY_ESETFLAG) != 0) result.append(mainOnly); else result.append("<unset>");
		result.append(", managers: ");
		result.append(managers);
		result.append(", descr: ");
		result.append(descr);
		result.append(')');
		return result.toString();
	}

} //ClusterServiceImpl
