/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.License;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>License</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getFullName <em>Full Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#isIssuedByServer <em>Issued By Server</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getLicenseType <em>License Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#isNet <em>Net</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getMaxUsersAll <em>Max Users All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getMaxUsersCur <em>Max Users Cur</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getRmngrAddress <em>Rmngr Address</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getRmngrPort <em>Rmngr Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getRmngrPid <em>Rmngr Pid</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getShortPresentation <em>Short Presentation</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.LicenseImpl#getFullPresentation <em>Full Presentation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LicenseImpl extends MinimalEObjectImpl.Container implements License {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

	/**
	 * The default value of the '{@link #getFullName() <em>Full Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullName()
	 * @generated
	 * @ordered
	 */
	protected static final String FULL_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullName() <em>Full Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullName()
	 * @generated
	 * @ordered
	 */
	protected String fullName = FULL_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected String series = SERIES_EDEFAULT;

	/**
	 * The default value of the '{@link #isIssuedByServer() <em>Issued By Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIssuedByServer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ISSUED_BY_SERVER_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isIssuedByServer() <em>Issued By Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIssuedByServer()
	 * @generated
	 * @ordered
	 */
	protected static final int ISSUED_BY_SERVER_EFLAG = 1 << 0;

	/**
	 * The flag representing whether the Issued By Server attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int ISSUED_BY_SERVER_ESETFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #getLicenseType() <em>License Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenseType()
	 * @generated
	 * @ordered
	 */
	protected static final int LICENSE_TYPE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLicenseType() <em>License Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenseType()
	 * @generated
	 * @ordered
	 */
	protected int licenseType = LICENSE_TYPE_EDEFAULT;

	/**
	 * The flag representing whether the License Type attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int LICENSE_TYPE_ESETFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #isNet() <em>Net</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNet()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NET_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isNet() <em>Net</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNet()
	 * @generated
	 * @ordered
	 */
	protected static final int NET_EFLAG = 1 << 3;

	/**
	 * The flag representing whether the Net attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int NET_ESETFLAG = 1 << 4;

	/**
	 * The default value of the '{@link #getMaxUsersAll() <em>Max Users All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxUsersAll()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_USERS_ALL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxUsersAll() <em>Max Users All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxUsersAll()
	 * @generated
	 * @ordered
	 */
	protected int maxUsersAll = MAX_USERS_ALL_EDEFAULT;

	/**
	 * The flag representing whether the Max Users All attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_USERS_ALL_ESETFLAG = 1 << 5;

	/**
	 * The default value of the '{@link #getMaxUsersCur() <em>Max Users Cur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxUsersCur()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_USERS_CUR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxUsersCur() <em>Max Users Cur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxUsersCur()
	 * @generated
	 * @ordered
	 */
	protected int maxUsersCur = MAX_USERS_CUR_EDEFAULT;

	/**
	 * The flag representing whether the Max Users Cur attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_USERS_CUR_ESETFLAG = 1 << 6;

	/**
	 * The default value of the '{@link #getRmngrAddress() <em>Rmngr Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRmngrAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String RMNGR_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRmngrAddress() <em>Rmngr Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRmngrAddress()
	 * @generated
	 * @ordered
	 */
	protected String rmngrAddress = RMNGR_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRmngrPort() <em>Rmngr Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRmngrPort()
	 * @generated
	 * @ordered
	 */
	protected static final int RMNGR_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRmngrPort() <em>Rmngr Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRmngrPort()
	 * @generated
	 * @ordered
	 */
	protected int rmngrPort = RMNGR_PORT_EDEFAULT;

	/**
	 * The flag representing whether the Rmngr Port attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RMNGR_PORT_ESETFLAG = 1 << 7;

	/**
	 * The default value of the '{@link #getRmngrPid() <em>Rmngr Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRmngrPid()
	 * @generated
	 * @ordered
	 */
	protected static final String RMNGR_PID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRmngrPid() <em>Rmngr Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRmngrPid()
	 * @generated
	 * @ordered
	 */
	protected String rmngrPid = RMNGR_PID_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortPresentation() <em>Short Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortPresentation()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_PRESENTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortPresentation() <em>Short Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortPresentation()
	 * @generated
	 * @ordered
	 */
	protected String shortPresentation = SHORT_PRESENTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullPresentation() <em>Full Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPresentation()
	 * @generated
	 * @ordered
	 */
	protected static final String FULL_PRESENTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullPresentation() <em>Full Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPresentation()
	 * @generated
	 * @ordered
	 */
	protected String fullPresentation = FULL_PRESENTATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LicenseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.LICENSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFullName() {
		return fullName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullName(String newFullName) {
		fullName = newFullName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeries() {
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(String newSeries) {
		series = newSeries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIssuedByServer() {
		return (bits & ISSUED_BY_SERVER_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedByServer(boolean newIssuedByServer) {
		if (newIssuedByServer) bits |= ISSUED_BY_SERVER_EFLAG; else bits &= ~ISSUED_BY_SERVER_EFLAG;
		bits |= ISSUED_BY_SERVER_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetIssuedByServer() {
		if (ISSUED_BY_SERVER_EDEFAULT) bits |= ISSUED_BY_SERVER_EFLAG; else bits &= ~ISSUED_BY_SERVER_EFLAG;
		bits &= ~ISSUED_BY_SERVER_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetIssuedByServer() {
		return (bits & ISSUED_BY_SERVER_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLicenseType() {
		return licenseType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenseType(int newLicenseType) {
		licenseType = newLicenseType;
		bits |= LICENSE_TYPE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLicenseType() {
		licenseType = LICENSE_TYPE_EDEFAULT;
		bits &= ~LICENSE_TYPE_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLicenseType() {
		return (bits & LICENSE_TYPE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNet() {
		return (bits & NET_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNet(boolean newNet) {
		if (newNet) bits |= NET_EFLAG; else bits &= ~NET_EFLAG;
		bits |= NET_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNet() {
		if (NET_EDEFAULT) bits |= NET_EFLAG; else bits &= ~NET_EFLAG;
		bits &= ~NET_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNet() {
		return (bits & NET_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxUsersAll() {
		return maxUsersAll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxUsersAll(int newMaxUsersAll) {
		maxUsersAll = newMaxUsersAll;
		bits |= MAX_USERS_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxUsersAll() {
		maxUsersAll = MAX_USERS_ALL_EDEFAULT;
		bits &= ~MAX_USERS_ALL_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxUsersAll() {
		return (bits & MAX_USERS_ALL_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxUsersCur() {
		return maxUsersCur;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxUsersCur(int newMaxUsersCur) {
		maxUsersCur = newMaxUsersCur;
		bits |= MAX_USERS_CUR_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxUsersCur() {
		maxUsersCur = MAX_USERS_CUR_EDEFAULT;
		bits &= ~MAX_USERS_CUR_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxUsersCur() {
		return (bits & MAX_USERS_CUR_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRmngrAddress() {
		return rmngrAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRmngrAddress(String newRmngrAddress) {
		rmngrAddress = newRmngrAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRmngrPort() {
		return rmngrPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRmngrPort(int newRmngrPort) {
		rmngrPort = newRmngrPort;
		bits |= RMNGR_PORT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRmngrPort() {
		rmngrPort = RMNGR_PORT_EDEFAULT;
		bits &= ~RMNGR_PORT_ESETFLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRmngrPort() {
		return (bits & RMNGR_PORT_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRmngrPid() {
		return rmngrPid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRmngrPid(String newRmngrPid) {
		rmngrPid = newRmngrPid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortPresentation() {
		return shortPresentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortPresentation(String newShortPresentation) {
		shortPresentation = newShortPresentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFullPresentation() {
		return fullPresentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullPresentation(String newFullPresentation) {
		fullPresentation = newFullPresentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.LICENSE__FULL_NAME:
				return getFullName();
			case ClusterPackage.LICENSE__SERIES:
				return getSeries();
			case ClusterPackage.LICENSE__ISSUED_BY_SERVER:
				return isIssuedByServer();
			case ClusterPackage.LICENSE__LICENSE_TYPE:
				return getLicenseType();
			case ClusterPackage.LICENSE__NET:
				return isNet();
			case ClusterPackage.LICENSE__MAX_USERS_ALL:
				return getMaxUsersAll();
			case ClusterPackage.LICENSE__MAX_USERS_CUR:
				return getMaxUsersCur();
			case ClusterPackage.LICENSE__RMNGR_ADDRESS:
				return getRmngrAddress();
			case ClusterPackage.LICENSE__RMNGR_PORT:
				return getRmngrPort();
			case ClusterPackage.LICENSE__RMNGR_PID:
				return getRmngrPid();
			case ClusterPackage.LICENSE__SHORT_PRESENTATION:
				return getShortPresentation();
			case ClusterPackage.LICENSE__FULL_PRESENTATION:
				return getFullPresentation();
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
			case ClusterPackage.LICENSE__FULL_NAME:
				setFullName((String)newValue);
				return;
			case ClusterPackage.LICENSE__SERIES:
				setSeries((String)newValue);
				return;
			case ClusterPackage.LICENSE__ISSUED_BY_SERVER:
				setIssuedByServer((Boolean)newValue);
				return;
			case ClusterPackage.LICENSE__LICENSE_TYPE:
				setLicenseType((Integer)newValue);
				return;
			case ClusterPackage.LICENSE__NET:
				setNet((Boolean)newValue);
				return;
			case ClusterPackage.LICENSE__MAX_USERS_ALL:
				setMaxUsersAll((Integer)newValue);
				return;
			case ClusterPackage.LICENSE__MAX_USERS_CUR:
				setMaxUsersCur((Integer)newValue);
				return;
			case ClusterPackage.LICENSE__RMNGR_ADDRESS:
				setRmngrAddress((String)newValue);
				return;
			case ClusterPackage.LICENSE__RMNGR_PORT:
				setRmngrPort((Integer)newValue);
				return;
			case ClusterPackage.LICENSE__RMNGR_PID:
				setRmngrPid((String)newValue);
				return;
			case ClusterPackage.LICENSE__SHORT_PRESENTATION:
				setShortPresentation((String)newValue);
				return;
			case ClusterPackage.LICENSE__FULL_PRESENTATION:
				setFullPresentation((String)newValue);
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
			case ClusterPackage.LICENSE__FULL_NAME:
				setFullName(FULL_NAME_EDEFAULT);
				return;
			case ClusterPackage.LICENSE__SERIES:
				setSeries(SERIES_EDEFAULT);
				return;
			case ClusterPackage.LICENSE__ISSUED_BY_SERVER:
				unsetIssuedByServer();
				return;
			case ClusterPackage.LICENSE__LICENSE_TYPE:
				unsetLicenseType();
				return;
			case ClusterPackage.LICENSE__NET:
				unsetNet();
				return;
			case ClusterPackage.LICENSE__MAX_USERS_ALL:
				unsetMaxUsersAll();
				return;
			case ClusterPackage.LICENSE__MAX_USERS_CUR:
				unsetMaxUsersCur();
				return;
			case ClusterPackage.LICENSE__RMNGR_ADDRESS:
				setRmngrAddress(RMNGR_ADDRESS_EDEFAULT);
				return;
			case ClusterPackage.LICENSE__RMNGR_PORT:
				unsetRmngrPort();
				return;
			case ClusterPackage.LICENSE__RMNGR_PID:
				setRmngrPid(RMNGR_PID_EDEFAULT);
				return;
			case ClusterPackage.LICENSE__SHORT_PRESENTATION:
				setShortPresentation(SHORT_PRESENTATION_EDEFAULT);
				return;
			case ClusterPackage.LICENSE__FULL_PRESENTATION:
				setFullPresentation(FULL_PRESENTATION_EDEFAULT);
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
			case ClusterPackage.LICENSE__FULL_NAME:
				return FULL_NAME_EDEFAULT == null ? fullName != null : !FULL_NAME_EDEFAULT.equals(fullName);
			case ClusterPackage.LICENSE__SERIES:
				return SERIES_EDEFAULT == null ? series != null : !SERIES_EDEFAULT.equals(series);
			case ClusterPackage.LICENSE__ISSUED_BY_SERVER:
				return isSetIssuedByServer();
			case ClusterPackage.LICENSE__LICENSE_TYPE:
				return isSetLicenseType();
			case ClusterPackage.LICENSE__NET:
				return isSetNet();
			case ClusterPackage.LICENSE__MAX_USERS_ALL:
				return isSetMaxUsersAll();
			case ClusterPackage.LICENSE__MAX_USERS_CUR:
				return isSetMaxUsersCur();
			case ClusterPackage.LICENSE__RMNGR_ADDRESS:
				return RMNGR_ADDRESS_EDEFAULT == null ? rmngrAddress != null : !RMNGR_ADDRESS_EDEFAULT.equals(rmngrAddress);
			case ClusterPackage.LICENSE__RMNGR_PORT:
				return isSetRmngrPort();
			case ClusterPackage.LICENSE__RMNGR_PID:
				return RMNGR_PID_EDEFAULT == null ? rmngrPid != null : !RMNGR_PID_EDEFAULT.equals(rmngrPid);
			case ClusterPackage.LICENSE__SHORT_PRESENTATION:
				return SHORT_PRESENTATION_EDEFAULT == null ? shortPresentation != null : !SHORT_PRESENTATION_EDEFAULT.equals(shortPresentation);
			case ClusterPackage.LICENSE__FULL_PRESENTATION:
				return FULL_PRESENTATION_EDEFAULT == null ? fullPresentation != null : !FULL_PRESENTATION_EDEFAULT.equals(fullPresentation);
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
		result.append(" (fullName: ");
		result.append(fullName);
		result.append(", series: ");
		result.append(series);
		result.append(", issuedByServer: ");
		if ((bits & ISSUED_BY_SERVER_ESETFLAG) != 0) result.append((bits & ISSUED_BY_SERVER_EFLAG) != 0); else result.append("<unset>");
		result.append(", licenseType: ");
		if ((bits & LICENSE_TYPE_ESETFLAG) != 0) result.append(licenseType); else result.append("<unset>");
		result.append(", net: ");
		if ((bits & NET_ESETFLAG) != 0) result.append((bits & NET_EFLAG) != 0); else result.append("<unset>");
		result.append(", maxUsersAll: ");
		if ((bits & MAX_USERS_ALL_ESETFLAG) != 0) result.append(maxUsersAll); else result.append("<unset>");
		result.append(", maxUsersCur: ");
		if ((bits & MAX_USERS_CUR_ESETFLAG) != 0) result.append(maxUsersCur); else result.append("<unset>");
		result.append(", rmngrAddress: ");
		result.append(rmngrAddress);
		result.append(", rmngrPort: ");
		if ((bits & RMNGR_PORT_ESETFLAG) != 0) result.append(rmngrPort); else result.append("<unset>");
		result.append(", rmngrPid: ");
		result.append(rmngrPid);
		result.append(", shortPresentation: ");
		result.append(shortPresentation);
		result.append(", fullPresentation: ");
		result.append(fullPresentation);
		result.append(')');
		return result.toString();
	}

} //LicenseImpl
