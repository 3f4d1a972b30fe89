/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.ClusterPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Administrator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.AdministratorImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AdministratorImpl#getDescr <em>Descr</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AdministratorImpl#getPassword <em>Password</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AdministratorImpl#isPasswordAuthAllowed <em>Password Auth Allowed</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AdministratorImpl#isOsAuthAllowed <em>Os Auth Allowed</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AdministratorImpl#getOsUser <em>Os User</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdministratorImpl extends MinimalEObjectImpl.Container implements Administrator {
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
	 * The default value of the '{@link #getPassword() <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassword()
	 * @generated
	 * @ordered
	 */
	protected static final String PASSWORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPassword() <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassword()
	 * @generated
	 * @ordered
	 */
	protected String password = PASSWORD_EDEFAULT;

	/**
	 * The default value of the '{@link #isPasswordAuthAllowed() <em>Password Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasswordAuthAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PASSWORD_AUTH_ALLOWED_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isPasswordAuthAllowed() <em>Password Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasswordAuthAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final int PASSWORD_AUTH_ALLOWED_EFLAG = 1 << 0;

	/**
	 * The flag representing whether the Password Auth Allowed attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int PASSWORD_AUTH_ALLOWED_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #isOsAuthAllowed() <em>Os Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOsAuthAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OS_AUTH_ALLOWED_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isOsAuthAllowed() <em>Os Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOsAuthAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final int OS_AUTH_ALLOWED_EFLAG = 1 << 2;

	/**
	 * The flag representing whether the Os Auth Allowed attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int OS_AUTH_ALLOWED_ESETFLAG = 1 << 3;

	/**
	 * The default value of the '{@link #getOsUser() <em>Os User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOsUser()
	 * @generated
	 * @ordered
	 */
	protected static final String OS_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOsUser() <em>Os User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOsUser()
	 * @generated
	 * @ordered
	 */
	protected String osUser = OS_USER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdministratorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.ADMINISTRATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ADMINISTRATOR__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ADMINISTRATOR__DESCR, oldDescr, descr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPassword() {
		return password;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassword(String newPassword) {
		String oldPassword = password;
		password = newPassword;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ADMINISTRATOR__PASSWORD, oldPassword, password));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPasswordAuthAllowed() {
		return (bits & PASSWORD_AUTH_ALLOWED_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasswordAuthAllowed(boolean newPasswordAuthAllowed) {
		boolean oldPasswordAuthAllowed = (bits & PASSWORD_AUTH_ALLOWED_EFLAG) != 0;
		if (newPasswordAuthAllowed) bits |= PASSWORD_AUTH_ALLOWED_EFLAG; else bits &= ~PASSWORD_AUTH_ALLOWED_EFLAG;
		boolean oldPasswordAuthAllowedESet = (bits & PASSWORD_AUTH_ALLOWED_ESETFLAG) != 0;
		bits |= PASSWORD_AUTH_ALLOWED_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ADMINISTRATOR__PASSWORD_AUTH_ALLOWED, oldPasswordAuthAllowed, newPasswordAuthAllowed, !oldPasswordAuthAllowedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPasswordAuthAllowed() {
		boolean oldPasswordAuthAllowed = (bits & PASSWORD_AUTH_ALLOWED_EFLAG) != 0;
		boolean oldPasswordAuthAllowedESet = (bits & PASSWORD_AUTH_ALLOWED_ESETFLAG) != 0;
		if (PASSWORD_AUTH_ALLOWED_EDEFAULT) bits |= PASSWORD_AUTH_ALLOWED_EFLAG; else bits &= ~PASSWORD_AUTH_ALLOWED_EFLAG;
		bits &= ~PASSWORD_AUTH_ALLOWED_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.ADMINISTRATOR__PASSWORD_AUTH_ALLOWED, oldPasswordAuthAllowed, PASSWORD_AUTH_ALLOWED_EDEFAULT, oldPasswordAuthAllowedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPasswordAuthAllowed() {
		return (bits & PASSWORD_AUTH_ALLOWED_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOsAuthAllowed() {
		return (bits & OS_AUTH_ALLOWED_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOsAuthAllowed(boolean newOsAuthAllowed) {
		boolean oldOsAuthAllowed = (bits & OS_AUTH_ALLOWED_EFLAG) != 0;
		if (newOsAuthAllowed) bits |= OS_AUTH_ALLOWED_EFLAG; else bits &= ~OS_AUTH_ALLOWED_EFLAG;
		boolean oldOsAuthAllowedESet = (bits & OS_AUTH_ALLOWED_ESETFLAG) != 0;
		bits |= OS_AUTH_ALLOWED_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ADMINISTRATOR__OS_AUTH_ALLOWED, oldOsAuthAllowed, newOsAuthAllowed, !oldOsAuthAllowedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOsAuthAllowed() {
		boolean oldOsAuthAllowed = (bits & OS_AUTH_ALLOWED_EFLAG) != 0;
		boolean oldOsAuthAllowedESet = (bits & OS_AUTH_ALLOWED_ESETFLAG) != 0;
		if (OS_AUTH_ALLOWED_EDEFAULT) bits |= OS_AUTH_ALLOWED_EFLAG; else bits &= ~OS_AUTH_ALLOWED_EFLAG;
		bits &= ~OS_AUTH_ALLOWED_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.ADMINISTRATOR__OS_AUTH_ALLOWED, oldOsAuthAllowed, OS_AUTH_ALLOWED_EDEFAULT, oldOsAuthAllowedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOsAuthAllowed() {
		return (bits & OS_AUTH_ALLOWED_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOsUser() {
		return osUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOsUser(String newOsUser) {
		String oldOsUser = osUser;
		osUser = newOsUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ADMINISTRATOR__OS_USER, oldOsUser, osUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.ADMINISTRATOR__NAME:
				return getName();
			case ClusterPackage.ADMINISTRATOR__DESCR:
				return getDescr();
			case ClusterPackage.ADMINISTRATOR__PASSWORD:
				return getPassword();
			case ClusterPackage.ADMINISTRATOR__PASSWORD_AUTH_ALLOWED:
				return isPasswordAuthAllowed();
			case ClusterPackage.ADMINISTRATOR__OS_AUTH_ALLOWED:
				return isOsAuthAllowed();
			case ClusterPackage.ADMINISTRATOR__OS_USER:
				return getOsUser();
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
			case ClusterPackage.ADMINISTRATOR__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.ADMINISTRATOR__DESCR:
				setDescr((String)newValue);
				return;
			case ClusterPackage.ADMINISTRATOR__PASSWORD:
				setPassword((String)newValue);
				return;
			case ClusterPackage.ADMINISTRATOR__PASSWORD_AUTH_ALLOWED:
				setPasswordAuthAllowed((Boolean)newValue);
				return;
			case ClusterPackage.ADMINISTRATOR__OS_AUTH_ALLOWED:
				setOsAuthAllowed((Boolean)newValue);
				return;
			case ClusterPackage.ADMINISTRATOR__OS_USER:
				setOsUser((String)newValue);
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
			case ClusterPackage.ADMINISTRATOR__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.ADMINISTRATOR__DESCR:
				setDescr(DESCR_EDEFAULT);
				return;
			case ClusterPackage.ADMINISTRATOR__PASSWORD:
				setPassword(PASSWORD_EDEFAULT);
				return;
			case ClusterPackage.ADMINISTRATOR__PASSWORD_AUTH_ALLOWED:
				unsetPasswordAuthAllowed();
				return;
			case ClusterPackage.ADMINISTRATOR__OS_AUTH_ALLOWED:
				unsetOsAuthAllowed();
				return;
			case ClusterPackage.ADMINISTRATOR__OS_USER:
				setOsUser(OS_USER_EDEFAULT);
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
			case ClusterPackage.ADMINISTRATOR__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.ADMINISTRATOR__DESCR:
				return DESCR_EDEFAULT == null ? descr != null : !DESCR_EDEFAULT.equals(descr);
			case ClusterPackage.ADMINISTRATOR__PASSWORD:
				return PASSWORD_EDEFAULT == null ? password != null : !PASSWORD_EDEFAULT.equals(password);
			case ClusterPackage.ADMINISTRATOR__PASSWORD_AUTH_ALLOWED:
				return isSetPasswordAuthAllowed();
			case ClusterPackage.ADMINISTRATOR__OS_AUTH_ALLOWED:
				return isSetOsAuthAllowed();
			case ClusterPackage.ADMINISTRATOR__OS_USER:
				return OS_USER_EDEFAULT == null ? osUser != null : !OS_USER_EDEFAULT.equals(osUser);
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
		result.append(", descr: ");
		result.append(descr);
		result.append(", password: ");
		result.append("***");
		result.append(", passwordAuthAllowed: ");
		if ((bits & PASSWORD_AUTH_ALLOWED_ESETFLAG) != 0) result.append((bits & PASSWORD_AUTH_ALLOWED_EFLAG) != 0); else result.append("<unset>");
		result.append(", osAuthAllowed: ");
		if ((bits & OS_AUTH_ALLOWED_ESETFLAG) != 0) result.append((bits & OS_AUTH_ALLOWED_EFLAG) != 0); else result.append("<unset>");
		result.append(", osUser: ");
		result.append(osUser);
		result.append(')');
		return result.toString();
	}

} //AdministratorImpl
