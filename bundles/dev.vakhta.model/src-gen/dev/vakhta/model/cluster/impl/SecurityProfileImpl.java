/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.SecurityProfile;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Security Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getDescr <em>Descr</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#isConfig <em>Config</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#isPrivilegedMode <em>Privileged Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getDirectory <em>Directory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getCom <em>Com</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getAddin <em>Addin</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getModule <em>Module</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getApp <em>App</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getInet <em>Inet</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#isCrypto <em>Crypto</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#isRightExtension <em>Right Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getRightExtensionDefinitionRoles <em>Right Extension Definition Roles</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#isAllModulesExtension <em>All Modules Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getModulesAvailableForExtension <em>Modules Available For Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getModulesNotAvailableForExtension <em>Modules Not Available For Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.SecurityProfileImpl#getPrivilegedModeRoles <em>Privileged Mode Roles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecurityProfileImpl extends MinimalEObjectImpl.Container implements SecurityProfile {
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
	 * The default value of the '{@link #isConfig() <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfig()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIG_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isConfig() <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfig()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIG_EFLAG = 1 << 0;

	/**
	 * The flag representing whether the Config attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIG_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #isPrivilegedMode() <em>Privileged Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivilegedMode()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIVILEGED_MODE_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isPrivilegedMode() <em>Privileged Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivilegedMode()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIVILEGED_MODE_EFLAG = 1 << 2;

	/**
	 * The flag representing whether the Privileged Mode attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int PRIVILEGED_MODE_ESETFLAG = 1 << 3;

	/**
	 * The default value of the '{@link #getDirectory() <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectory()
	 * @generated
	 * @ordered
	 */
	protected static final int DIRECTORY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDirectory() <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectory()
	 * @generated
	 * @ordered
	 */
	protected int directory = DIRECTORY_EDEFAULT;

	/**
	 * The flag representing whether the Directory attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int DIRECTORY_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #getCom() <em>Com</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCom()
	 * @generated
	 * @ordered
	 */
	protected static final int COM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCom() <em>Com</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCom()
	 * @generated
	 * @ordered
	 */
	protected int com = COM_EDEFAULT;

	/**
	 * The flag representing whether the Com attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int COM_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getAddin() <em>Addin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddin()
	 * @generated
	 * @ordered
	 */
	protected static final int ADDIN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAddin() <em>Addin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddin()
	 * @generated
	 * @ordered
	 */
	protected int addin = ADDIN_EDEFAULT;

	/**
	 * The flag representing whether the Addin attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ADDIN_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #getModule() <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModule()
	 * @generated
	 * @ordered
	 */
	protected static final int MODULE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getModule() <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModule()
	 * @generated
	 * @ordered
	 */
	protected int module = MODULE_EDEFAULT;

	/**
	 * The flag representing whether the Module attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MODULE_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getApp() <em>App</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApp()
	 * @generated
	 * @ordered
	 */
	protected static final int APP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getApp() <em>App</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApp()
	 * @generated
	 * @ordered
	 */
	protected int app = APP_EDEFAULT;

	/**
	 * The flag representing whether the App attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int APP_ESETFLAG = 1 << 8;

	/**
	 * The default value of the '{@link #getInet() <em>Inet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInet()
	 * @generated
	 * @ordered
	 */
	protected static final int INET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInet() <em>Inet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInet()
	 * @generated
	 * @ordered
	 */
	protected int inet = INET_EDEFAULT;

	/**
	 * The flag representing whether the Inet attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int INET_ESETFLAG = 1 << 9;

	/**
	 * The default value of the '{@link #isCrypto() <em>Crypto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrypto()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CRYPTO_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isCrypto() <em>Crypto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrypto()
	 * @generated
	 * @ordered
	 */
	protected static final int CRYPTO_EFLAG = 1 << 10;

	/**
	 * The flag representing whether the Crypto attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int CRYPTO_ESETFLAG = 1 << 11;

	/**
	 * The default value of the '{@link #isRightExtension() <em>Right Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRightExtension()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RIGHT_EXTENSION_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isRightExtension() <em>Right Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRightExtension()
	 * @generated
	 * @ordered
	 */
	protected static final int RIGHT_EXTENSION_EFLAG = 1 << 12;

	/**
	 * The flag representing whether the Right Extension attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RIGHT_EXTENSION_ESETFLAG = 1 << 13;

	/**
	 * The default value of the '{@link #getRightExtensionDefinitionRoles() <em>Right Extension Definition Roles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightExtensionDefinitionRoles()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHT_EXTENSION_DEFINITION_ROLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRightExtensionDefinitionRoles() <em>Right Extension Definition Roles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightExtensionDefinitionRoles()
	 * @generated
	 * @ordered
	 */
	protected String rightExtensionDefinitionRoles = RIGHT_EXTENSION_DEFINITION_ROLES_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllModulesExtension() <em>All Modules Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllModulesExtension()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALL_MODULES_EXTENSION_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isAllModulesExtension() <em>All Modules Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllModulesExtension()
	 * @generated
	 * @ordered
	 */
	protected static final int ALL_MODULES_EXTENSION_EFLAG = 1 << 14;

	/**
	 * The flag representing whether the All Modules Extension attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ALL_MODULES_EXTENSION_ESETFLAG = 1 << 15;

	/**
	 * The default value of the '{@link #getModulesAvailableForExtension() <em>Modules Available For Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModulesAvailableForExtension()
	 * @generated
	 * @ordered
	 */
	protected static final String MODULES_AVAILABLE_FOR_EXTENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModulesAvailableForExtension() <em>Modules Available For Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModulesAvailableForExtension()
	 * @generated
	 * @ordered
	 */
	protected String modulesAvailableForExtension = MODULES_AVAILABLE_FOR_EXTENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getModulesNotAvailableForExtension() <em>Modules Not Available For Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModulesNotAvailableForExtension()
	 * @generated
	 * @ordered
	 */
	protected static final String MODULES_NOT_AVAILABLE_FOR_EXTENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModulesNotAvailableForExtension() <em>Modules Not Available For Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModulesNotAvailableForExtension()
	 * @generated
	 * @ordered
	 */
	protected String modulesNotAvailableForExtension = MODULES_NOT_AVAILABLE_FOR_EXTENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivilegedModeRoles() <em>Privileged Mode Roles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivilegedModeRoles()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVILEGED_MODE_ROLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivilegedModeRoles() <em>Privileged Mode Roles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivilegedModeRoles()
	 * @generated
	 * @ordered
	 */
	protected String privilegedModeRoles = PRIVILEGED_MODE_ROLES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecurityProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.SECURITY_PROFILE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__DESCR, oldDescr, descr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfig() {
		return (bits & CONFIG_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfig(boolean newConfig) {
		boolean oldConfig = (bits & CONFIG_EFLAG) != 0;
		if (newConfig) bits |= CONFIG_EFLAG; else bits &= ~CONFIG_EFLAG;
		boolean oldConfigESet = (bits & CONFIG_ESETFLAG) != 0;
		bits |= CONFIG_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__CONFIG, oldConfig, newConfig, !oldConfigESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConfig() {
		boolean oldConfig = (bits & CONFIG_EFLAG) != 0;
		boolean oldConfigESet = (bits & CONFIG_ESETFLAG) != 0;
		if (CONFIG_EDEFAULT) bits |= CONFIG_EFLAG; else bits &= ~CONFIG_EFLAG;
		bits &= ~CONFIG_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__CONFIG, oldConfig, CONFIG_EDEFAULT, oldConfigESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConfig() {
		return (bits & CONFIG_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrivilegedMode() {
		return (bits & PRIVILEGED_MODE_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivilegedMode(boolean newPrivilegedMode) {
		boolean oldPrivilegedMode = (bits & PRIVILEGED_MODE_EFLAG) != 0;
		if (newPrivilegedMode) bits |= PRIVILEGED_MODE_EFLAG; else bits &= ~PRIVILEGED_MODE_EFLAG;
		boolean oldPrivilegedModeESet = (bits & PRIVILEGED_MODE_ESETFLAG) != 0;
		bits |= PRIVILEGED_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE, oldPrivilegedMode, newPrivilegedMode, !oldPrivilegedModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPrivilegedMode() {
		boolean oldPrivilegedMode = (bits & PRIVILEGED_MODE_EFLAG) != 0;
		boolean oldPrivilegedModeESet = (bits & PRIVILEGED_MODE_ESETFLAG) != 0;
		if (PRIVILEGED_MODE_EDEFAULT) bits |= PRIVILEGED_MODE_EFLAG; else bits &= ~PRIVILEGED_MODE_EFLAG;
		bits &= ~PRIVILEGED_MODE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE, oldPrivilegedMode, PRIVILEGED_MODE_EDEFAULT, oldPrivilegedModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPrivilegedMode() {
		return (bits & PRIVILEGED_MODE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDirectory() {
		return directory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirectory(int newDirectory) {
		int oldDirectory = directory;
		directory = newDirectory;
		boolean oldDirectoryESet = (bits & DIRECTORY_ESETFLAG) != 0;
		bits |= DIRECTORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__DIRECTORY, oldDirectory, directory, !oldDirectoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDirectory() {
		int oldDirectory = directory;
		boolean oldDirectoryESet = (bits & DIRECTORY_ESETFLAG) != 0;
		directory = DIRECTORY_EDEFAULT;
		bits &= ~DIRECTORY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__DIRECTORY, oldDirectory, DIRECTORY_EDEFAULT, oldDirectoryESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDirectory() {
		return (bits & DIRECTORY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCom() {
		return com;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCom(int newCom) {
		int oldCom = com;
		com = newCom;
		boolean oldComESet = (bits & COM_ESETFLAG) != 0;
		bits |= COM_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__COM, oldCom, com, !oldComESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCom() {
		int oldCom = com;
		boolean oldComESet = (bits & COM_ESETFLAG) != 0;
		com = COM_EDEFAULT;
		bits &= ~COM_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__COM, oldCom, COM_EDEFAULT, oldComESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCom() {
		return (bits & COM_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAddin() {
		return addin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddin(int newAddin) {
		int oldAddin = addin;
		addin = newAddin;
		boolean oldAddinESet = (bits & ADDIN_ESETFLAG) != 0;
		bits |= ADDIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__ADDIN, oldAddin, addin, !oldAddinESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAddin() {
		int oldAddin = addin;
		boolean oldAddinESet = (bits & ADDIN_ESETFLAG) != 0;
		addin = ADDIN_EDEFAULT;
		bits &= ~ADDIN_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__ADDIN, oldAddin, ADDIN_EDEFAULT, oldAddinESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAddin() {
		return (bits & ADDIN_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getModule() {
		return module;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModule(int newModule) {
		int oldModule = module;
		module = newModule;
		boolean oldModuleESet = (bits & MODULE_ESETFLAG) != 0;
		bits |= MODULE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__MODULE, oldModule, module, !oldModuleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetModule() {
		int oldModule = module;
		boolean oldModuleESet = (bits & MODULE_ESETFLAG) != 0;
		module = MODULE_EDEFAULT;
		bits &= ~MODULE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__MODULE, oldModule, MODULE_EDEFAULT, oldModuleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetModule() {
		return (bits & MODULE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getApp() {
		return app;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApp(int newApp) {
		int oldApp = app;
		app = newApp;
		boolean oldAppESet = (bits & APP_ESETFLAG) != 0;
		bits |= APP_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__APP, oldApp, app, !oldAppESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetApp() {
		int oldApp = app;
		boolean oldAppESet = (bits & APP_ESETFLAG) != 0;
		app = APP_EDEFAULT;
		bits &= ~APP_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__APP, oldApp, APP_EDEFAULT, oldAppESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetApp() {
		return (bits & APP_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInet() {
		return inet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInet(int newInet) {
		int oldInet = inet;
		inet = newInet;
		boolean oldInetESet = (bits & INET_ESETFLAG) != 0;
		bits |= INET_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__INET, oldInet, inet, !oldInetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetInet() {
		int oldInet = inet;
		boolean oldInetESet = (bits & INET_ESETFLAG) != 0;
		inet = INET_EDEFAULT;
		bits &= ~INET_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__INET, oldInet, INET_EDEFAULT, oldInetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetInet() {
		return (bits & INET_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCrypto() {
		return (bits & CRYPTO_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrypto(boolean newCrypto) {
		boolean oldCrypto = (bits & CRYPTO_EFLAG) != 0;
		if (newCrypto) bits |= CRYPTO_EFLAG; else bits &= ~CRYPTO_EFLAG;
		boolean oldCryptoESet = (bits & CRYPTO_ESETFLAG) != 0;
		bits |= CRYPTO_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__CRYPTO, oldCrypto, newCrypto, !oldCryptoESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCrypto() {
		boolean oldCrypto = (bits & CRYPTO_EFLAG) != 0;
		boolean oldCryptoESet = (bits & CRYPTO_ESETFLAG) != 0;
		if (CRYPTO_EDEFAULT) bits |= CRYPTO_EFLAG; else bits &= ~CRYPTO_EFLAG;
		bits &= ~CRYPTO_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__CRYPTO, oldCrypto, CRYPTO_EDEFAULT, oldCryptoESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCrypto() {
		return (bits & CRYPTO_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRightExtension() {
		return (bits & RIGHT_EXTENSION_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightExtension(boolean newRightExtension) {
		boolean oldRightExtension = (bits & RIGHT_EXTENSION_EFLAG) != 0;
		if (newRightExtension) bits |= RIGHT_EXTENSION_EFLAG; else bits &= ~RIGHT_EXTENSION_EFLAG;
		boolean oldRightExtensionESet = (bits & RIGHT_EXTENSION_ESETFLAG) != 0;
		bits |= RIGHT_EXTENSION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION, oldRightExtension, newRightExtension, !oldRightExtensionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRightExtension() {
		boolean oldRightExtension = (bits & RIGHT_EXTENSION_EFLAG) != 0;
		boolean oldRightExtensionESet = (bits & RIGHT_EXTENSION_ESETFLAG) != 0;
		if (RIGHT_EXTENSION_EDEFAULT) bits |= RIGHT_EXTENSION_EFLAG; else bits &= ~RIGHT_EXTENSION_EFLAG;
		bits &= ~RIGHT_EXTENSION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION, oldRightExtension, RIGHT_EXTENSION_EDEFAULT, oldRightExtensionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRightExtension() {
		return (bits & RIGHT_EXTENSION_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRightExtensionDefinitionRoles() {
		return rightExtensionDefinitionRoles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightExtensionDefinitionRoles(String newRightExtensionDefinitionRoles) {
		String oldRightExtensionDefinitionRoles = rightExtensionDefinitionRoles;
		rightExtensionDefinitionRoles = newRightExtensionDefinitionRoles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES, oldRightExtensionDefinitionRoles, rightExtensionDefinitionRoles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllModulesExtension() {
		return (bits & ALL_MODULES_EXTENSION_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllModulesExtension(boolean newAllModulesExtension) {
		boolean oldAllModulesExtension = (bits & ALL_MODULES_EXTENSION_EFLAG) != 0;
		if (newAllModulesExtension) bits |= ALL_MODULES_EXTENSION_EFLAG; else bits &= ~ALL_MODULES_EXTENSION_EFLAG;
		boolean oldAllModulesExtensionESet = (bits & ALL_MODULES_EXTENSION_ESETFLAG) != 0;
		bits |= ALL_MODULES_EXTENSION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__ALL_MODULES_EXTENSION, oldAllModulesExtension, newAllModulesExtension, !oldAllModulesExtensionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAllModulesExtension() {
		boolean oldAllModulesExtension = (bits & ALL_MODULES_EXTENSION_EFLAG) != 0;
		boolean oldAllModulesExtensionESet = (bits & ALL_MODULES_EXTENSION_ESETFLAG) != 0;
		if (ALL_MODULES_EXTENSION_EDEFAULT) bits |= ALL_MODULES_EXTENSION_EFLAG; else bits &= ~ALL_MODULES_EXTENSION_EFLAG;
		bits &= ~ALL_MODULES_EXTENSION_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.SECURITY_PROFILE__ALL_MODULES_EXTENSION, oldAllModulesExtension, ALL_MODULES_EXTENSION_EDEFAULT, oldAllModulesExtensionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAllModulesExtension() {
		return (bits & ALL_MODULES_EXTENSION_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModulesAvailableForExtension() {
		return modulesAvailableForExtension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModulesAvailableForExtension(String newModulesAvailableForExtension) {
		String oldModulesAvailableForExtension = modulesAvailableForExtension;
		modulesAvailableForExtension = newModulesAvailableForExtension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION, oldModulesAvailableForExtension, modulesAvailableForExtension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModulesNotAvailableForExtension() {
		return modulesNotAvailableForExtension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModulesNotAvailableForExtension(String newModulesNotAvailableForExtension) {
		String oldModulesNotAvailableForExtension = modulesNotAvailableForExtension;
		modulesNotAvailableForExtension = newModulesNotAvailableForExtension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION, oldModulesNotAvailableForExtension, modulesNotAvailableForExtension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivilegedModeRoles() {
		return privilegedModeRoles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivilegedModeRoles(String newPrivilegedModeRoles) {
		String oldPrivilegedModeRoles = privilegedModeRoles;
		privilegedModeRoles = newPrivilegedModeRoles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE_ROLES, oldPrivilegedModeRoles, privilegedModeRoles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.SECURITY_PROFILE__NAME:
				return getName();
			case ClusterPackage.SECURITY_PROFILE__DESCR:
				return getDescr();
			case ClusterPackage.SECURITY_PROFILE__CONFIG:
				return isConfig();
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE:
				return isPrivilegedMode();
			case ClusterPackage.SECURITY_PROFILE__DIRECTORY:
				return getDirectory();
			case ClusterPackage.SECURITY_PROFILE__COM:
				return getCom();
			case ClusterPackage.SECURITY_PROFILE__ADDIN:
				return getAddin();
			case ClusterPackage.SECURITY_PROFILE__MODULE:
				return getModule();
			case ClusterPackage.SECURITY_PROFILE__APP:
				return getApp();
			case ClusterPackage.SECURITY_PROFILE__INET:
				return getInet();
			case ClusterPackage.SECURITY_PROFILE__CRYPTO:
				return isCrypto();
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION:
				return isRightExtension();
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES:
				return getRightExtensionDefinitionRoles();
			case ClusterPackage.SECURITY_PROFILE__ALL_MODULES_EXTENSION:
				return isAllModulesExtension();
			case ClusterPackage.SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION:
				return getModulesAvailableForExtension();
			case ClusterPackage.SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION:
				return getModulesNotAvailableForExtension();
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE_ROLES:
				return getPrivilegedModeRoles();
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
			case ClusterPackage.SECURITY_PROFILE__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__DESCR:
				setDescr((String)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__CONFIG:
				setConfig((Boolean)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE:
				setPrivilegedMode((Boolean)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__DIRECTORY:
				setDirectory((Integer)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__COM:
				setCom((Integer)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__ADDIN:
				setAddin((Integer)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__MODULE:
				setModule((Integer)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__APP:
				setApp((Integer)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__INET:
				setInet((Integer)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__CRYPTO:
				setCrypto((Boolean)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION:
				setRightExtension((Boolean)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES:
				setRightExtensionDefinitionRoles((String)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__ALL_MODULES_EXTENSION:
				setAllModulesExtension((Boolean)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION:
				setModulesAvailableForExtension((String)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION:
				setModulesNotAvailableForExtension((String)newValue);
				return;
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE_ROLES:
				setPrivilegedModeRoles((String)newValue);
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
			case ClusterPackage.SECURITY_PROFILE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.SECURITY_PROFILE__DESCR:
				setDescr(DESCR_EDEFAULT);
				return;
			case ClusterPackage.SECURITY_PROFILE__CONFIG:
				unsetConfig();
				return;
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE:
				unsetPrivilegedMode();
				return;
			case ClusterPackage.SECURITY_PROFILE__DIRECTORY:
				unsetDirectory();
				return;
			case ClusterPackage.SECURITY_PROFILE__COM:
				unsetCom();
				return;
			case ClusterPackage.SECURITY_PROFILE__ADDIN:
				unsetAddin();
				return;
			case ClusterPackage.SECURITY_PROFILE__MODULE:
				unsetModule();
				return;
			case ClusterPackage.SECURITY_PROFILE__APP:
				unsetApp();
				return;
			case ClusterPackage.SECURITY_PROFILE__INET:
				unsetInet();
				return;
			case ClusterPackage.SECURITY_PROFILE__CRYPTO:
				unsetCrypto();
				return;
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION:
				unsetRightExtension();
				return;
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES:
				setRightExtensionDefinitionRoles(RIGHT_EXTENSION_DEFINITION_ROLES_EDEFAULT);
				return;
			case ClusterPackage.SECURITY_PROFILE__ALL_MODULES_EXTENSION:
				unsetAllModulesExtension();
				return;
			case ClusterPackage.SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION:
				setModulesAvailableForExtension(MODULES_AVAILABLE_FOR_EXTENSION_EDEFAULT);
				return;
			case ClusterPackage.SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION:
				setModulesNotAvailableForExtension(MODULES_NOT_AVAILABLE_FOR_EXTENSION_EDEFAULT);
				return;
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE_ROLES:
				setPrivilegedModeRoles(PRIVILEGED_MODE_ROLES_EDEFAULT);
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
			case ClusterPackage.SECURITY_PROFILE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.SECURITY_PROFILE__DESCR:
				return DESCR_EDEFAULT == null ? descr != null : !DESCR_EDEFAULT.equals(descr);
			case ClusterPackage.SECURITY_PROFILE__CONFIG:
				return isSetConfig();
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE:
				return isSetPrivilegedMode();
			case ClusterPackage.SECURITY_PROFILE__DIRECTORY:
				return isSetDirectory();
			case ClusterPackage.SECURITY_PROFILE__COM:
				return isSetCom();
			case ClusterPackage.SECURITY_PROFILE__ADDIN:
				return isSetAddin();
			case ClusterPackage.SECURITY_PROFILE__MODULE:
				return isSetModule();
			case ClusterPackage.SECURITY_PROFILE__APP:
				return isSetApp();
			case ClusterPackage.SECURITY_PROFILE__INET:
				return isSetInet();
			case ClusterPackage.SECURITY_PROFILE__CRYPTO:
				return isSetCrypto();
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION:
				return isSetRightExtension();
			case ClusterPackage.SECURITY_PROFILE__RIGHT_EXTENSION_DEFINITION_ROLES:
				return RIGHT_EXTENSION_DEFINITION_ROLES_EDEFAULT == null ? rightExtensionDefinitionRoles != null : !RIGHT_EXTENSION_DEFINITION_ROLES_EDEFAULT.equals(rightExtensionDefinitionRoles);
			case ClusterPackage.SECURITY_PROFILE__ALL_MODULES_EXTENSION:
				return isSetAllModulesExtension();
			case ClusterPackage.SECURITY_PROFILE__MODULES_AVAILABLE_FOR_EXTENSION:
				return MODULES_AVAILABLE_FOR_EXTENSION_EDEFAULT == null ? modulesAvailableForExtension != null : !MODULES_AVAILABLE_FOR_EXTENSION_EDEFAULT.equals(modulesAvailableForExtension);
			case ClusterPackage.SECURITY_PROFILE__MODULES_NOT_AVAILABLE_FOR_EXTENSION:
				return MODULES_NOT_AVAILABLE_FOR_EXTENSION_EDEFAULT == null ? modulesNotAvailableForExtension != null : !MODULES_NOT_AVAILABLE_FOR_EXTENSION_EDEFAULT.equals(modulesNotAvailableForExtension);
			case ClusterPackage.SECURITY_PROFILE__PRIVILEGED_MODE_ROLES:
				return PRIVILEGED_MODE_ROLES_EDEFAULT == null ? privilegedModeRoles != null : !PRIVILEGED_MODE_ROLES_EDEFAULT.equals(privilegedModeRoles);
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
		result.append(", config: ");
		if ((bits & CONFIG_ESETFLAG) != 0) result.append((bits & CONFIG_EFLAG) != 0); else result.append("<unset>");
		result.append(", privilegedMode: ");
		if ((bits & PRIVILEGED_MODE_ESETFLAG) != 0) result.append((bits & PRIVILEGED_MODE_EFLAG) != 0); else result.append("<unset>");
		result.append(", directory: ");
		if ((bits & DIRECTORY_ESETFLAG) != 0) result.append(directory); else result.append("<unset>");
		result.append(", com: ");
		if ((bits & COM_ESETFLAG) != 0) result.append(com); else result.append("<unset>");
		result.append(", addin: ");
		if ((bits & ADDIN_ESETFLAG) != 0) result.append(addin); else result.append("<unset>");
		result.append(", module: ");
		if ((bits & MODULE_ESETFLAG) != 0) result.append(module); else result.append("<unset>");
		result.append(", app: ");
		if ((bits & APP_ESETFLAG) != 0) result.append(app); else result.append("<unset>");
		result.append(", inet: ");
		if ((bits & INET_ESETFLAG) != 0) result.append(inet); else result.append("<unset>");
		result.append(", crypto: ");
		if ((bits & CRYPTO_ESETFLAG) != 0) result.append((bits & CRYPTO_EFLAG) != 0); else result.append("<unset>");
		result.append(", rightExtension: ");
		if ((bits & RIGHT_EXTENSION_ESETFLAG) != 0) result.append((bits & RIGHT_EXTENSION_EFLAG) != 0); else result.append("<unset>");
		result.append(", rightExtensionDefinitionRoles: ");
		result.append(rightExtensionDefinitionRoles);
		result.append(", allModulesExtension: ");
		if ((bits & ALL_MODULES_EXTENSION_ESETFLAG) != 0) result.append((bits & ALL_MODULES_EXTENSION_EFLAG) != 0); else result.append("<unset>");
		result.append(", modulesAvailableForExtension: ");
		result.append(modulesAvailableForExtension);
		result.append(", modulesNotAvailableForExtension: ");
		result.append(modulesNotAvailableForExtension);
		result.append(", privilegedModeRoles: ");
		result.append(privilegedModeRoles);
		result.append(')');
		return result.toString();
	}

} //SecurityProfileImpl
