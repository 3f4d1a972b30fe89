/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>License</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.License#getFullName <em>Full Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getSeries <em>Series</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#isIssuedByServer <em>Issued By Server</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getLicenseType <em>License Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#isNet <em>Net</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getMaxUsersAll <em>Max Users All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getMaxUsersCur <em>Max Users Cur</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getRmngrAddress <em>Rmngr Address</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getRmngrPort <em>Rmngr Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getRmngrPid <em>Rmngr Pid</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getShortPresentation <em>Short Presentation</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.License#getFullPresentation <em>Full Presentation</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense()
 * @model annotation="https://vakhta.dev/field hot='true'"
 * @generated
 */
public interface License extends EObject {
	/**
	 * Returns the value of the '<em><b>Full Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Name</em>' attribute.
	 * @see #setFullName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_FullName()
	 * @model annotation="https://vakhta.dev/field group='licence' quoted='true'"
	 * @generated
	 */
	String getFullName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getFullName <em>Full Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Name</em>' attribute.
	 * @see #getFullName()
	 * @generated
	 */
	void setFullName(String value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Series</em>' attribute.
	 * @see #setSeries(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_Series()
	 * @model annotation="https://vakhta.dev/field group='licence' shown='true' quoted='true'"
	 * @generated
	 */
	String getSeries();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getSeries <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' attribute.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(String value);

	/**
	 * Returns the value of the '<em><b>Issued By Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued By Server</em>' attribute.
	 * @see #isSetIssuedByServer()
	 * @see #unsetIssuedByServer()
	 * @see #setIssuedByServer(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_IssuedByServer()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes' group='licence' shown='true'"
	 * @generated
	 */
	boolean isIssuedByServer();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#isIssuedByServer <em>Issued By Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued By Server</em>' attribute.
	 * @see #isSetIssuedByServer()
	 * @see #unsetIssuedByServer()
	 * @see #isIssuedByServer()
	 * @generated
	 */
	void setIssuedByServer(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.License#isIssuedByServer <em>Issued By Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetIssuedByServer()
	 * @see #isIssuedByServer()
	 * @see #setIssuedByServer(boolean)
	 * @generated
	 */
	void unsetIssuedByServer();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.License#isIssuedByServer <em>Issued By Server</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Issued By Server</em>' attribute is set.
	 * @see #unsetIssuedByServer()
	 * @see #isIssuedByServer()
	 * @see #setIssuedByServer(boolean)
	 * @generated
	 */
	boolean isSetIssuedByServer();

	/**
	 * Returns the value of the '<em><b>License Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>License Type</em>' attribute.
	 * @see #isSetLicenseType()
	 * @see #unsetLicenseType()
	 * @see #setLicenseType(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_LicenseType()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=soft,1=HASP' group='licence' shown='true'"
	 * @generated
	 */
	int getLicenseType();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getLicenseType <em>License Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>License Type</em>' attribute.
	 * @see #isSetLicenseType()
	 * @see #unsetLicenseType()
	 * @see #getLicenseType()
	 * @generated
	 */
	void setLicenseType(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.License#getLicenseType <em>License Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLicenseType()
	 * @see #getLicenseType()
	 * @see #setLicenseType(int)
	 * @generated
	 */
	void unsetLicenseType();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.License#getLicenseType <em>License Type</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>License Type</em>' attribute is set.
	 * @see #unsetLicenseType()
	 * @see #getLicenseType()
	 * @see #setLicenseType(int)
	 * @generated
	 */
	boolean isSetLicenseType();

	/**
	 * Returns the value of the '<em><b>Net</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Net</em>' attribute.
	 * @see #isSetNet()
	 * @see #unsetNet()
	 * @see #setNet(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_Net()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes' group='licence'"
	 * @generated
	 */
	boolean isNet();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#isNet <em>Net</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Net</em>' attribute.
	 * @see #isSetNet()
	 * @see #unsetNet()
	 * @see #isNet()
	 * @generated
	 */
	void setNet(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.License#isNet <em>Net</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNet()
	 * @see #isNet()
	 * @see #setNet(boolean)
	 * @generated
	 */
	void unsetNet();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.License#isNet <em>Net</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Net</em>' attribute is set.
	 * @see #unsetNet()
	 * @see #isNet()
	 * @see #setNet(boolean)
	 * @generated
	 */
	boolean isSetNet();

	/**
	 * Returns the value of the '<em><b>Max Users All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Users All</em>' attribute.
	 * @see #isSetMaxUsersAll()
	 * @see #unsetMaxUsersAll()
	 * @see #setMaxUsersAll(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_MaxUsersAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field group='licence' shown='true'"
	 * @generated
	 */
	int getMaxUsersAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getMaxUsersAll <em>Max Users All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Users All</em>' attribute.
	 * @see #isSetMaxUsersAll()
	 * @see #unsetMaxUsersAll()
	 * @see #getMaxUsersAll()
	 * @generated
	 */
	void setMaxUsersAll(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.License#getMaxUsersAll <em>Max Users All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxUsersAll()
	 * @see #getMaxUsersAll()
	 * @see #setMaxUsersAll(int)
	 * @generated
	 */
	void unsetMaxUsersAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.License#getMaxUsersAll <em>Max Users All</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Users All</em>' attribute is set.
	 * @see #unsetMaxUsersAll()
	 * @see #getMaxUsersAll()
	 * @see #setMaxUsersAll(int)
	 * @generated
	 */
	boolean isSetMaxUsersAll();

	/**
	 * Returns the value of the '<em><b>Max Users Cur</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Users Cur</em>' attribute.
	 * @see #isSetMaxUsersCur()
	 * @see #unsetMaxUsersCur()
	 * @see #setMaxUsersCur(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_MaxUsersCur()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field group='licence' shown='true'"
	 * @generated
	 */
	int getMaxUsersCur();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getMaxUsersCur <em>Max Users Cur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Users Cur</em>' attribute.
	 * @see #isSetMaxUsersCur()
	 * @see #unsetMaxUsersCur()
	 * @see #getMaxUsersCur()
	 * @generated
	 */
	void setMaxUsersCur(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.License#getMaxUsersCur <em>Max Users Cur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxUsersCur()
	 * @see #getMaxUsersCur()
	 * @see #setMaxUsersCur(int)
	 * @generated
	 */
	void unsetMaxUsersCur();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.License#getMaxUsersCur <em>Max Users Cur</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Users Cur</em>' attribute is set.
	 * @see #unsetMaxUsersCur()
	 * @see #getMaxUsersCur()
	 * @see #setMaxUsersCur(int)
	 * @generated
	 */
	boolean isSetMaxUsersCur();

	/**
	 * Returns the value of the '<em><b>Rmngr Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rmngr Address</em>' attribute.
	 * @see #setRmngrAddress(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_RmngrAddress()
	 * @model annotation="https://vakhta.dev/field group='licence' quoted='true'"
	 * @generated
	 */
	String getRmngrAddress();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getRmngrAddress <em>Rmngr Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rmngr Address</em>' attribute.
	 * @see #getRmngrAddress()
	 * @generated
	 */
	void setRmngrAddress(String value);

	/**
	 * Returns the value of the '<em><b>Rmngr Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rmngr Port</em>' attribute.
	 * @see #isSetRmngrPort()
	 * @see #unsetRmngrPort()
	 * @see #setRmngrPort(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_RmngrPort()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field group='licence'"
	 * @generated
	 */
	int getRmngrPort();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getRmngrPort <em>Rmngr Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rmngr Port</em>' attribute.
	 * @see #isSetRmngrPort()
	 * @see #unsetRmngrPort()
	 * @see #getRmngrPort()
	 * @generated
	 */
	void setRmngrPort(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.License#getRmngrPort <em>Rmngr Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRmngrPort()
	 * @see #getRmngrPort()
	 * @see #setRmngrPort(int)
	 * @generated
	 */
	void unsetRmngrPort();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.License#getRmngrPort <em>Rmngr Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Rmngr Port</em>' attribute is set.
	 * @see #unsetRmngrPort()
	 * @see #getRmngrPort()
	 * @see #setRmngrPort(int)
	 * @generated
	 */
	boolean isSetRmngrPort();

	/**
	 * Returns the value of the '<em><b>Rmngr Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rmngr Pid</em>' attribute.
	 * @see #setRmngrPid(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_RmngrPid()
	 * @model annotation="https://vakhta.dev/field group='licence'"
	 * @generated
	 */
	String getRmngrPid();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getRmngrPid <em>Rmngr Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rmngr Pid</em>' attribute.
	 * @see #getRmngrPid()
	 * @generated
	 */
	void setRmngrPid(String value);

	/**
	 * Returns the value of the '<em><b>Short Presentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Short Presentation</em>' attribute.
	 * @see #setShortPresentation(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_ShortPresentation()
	 * @model annotation="https://vakhta.dev/field group='licence' shown='true' quoted='true'"
	 * @generated
	 */
	String getShortPresentation();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getShortPresentation <em>Short Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Presentation</em>' attribute.
	 * @see #getShortPresentation()
	 * @generated
	 */
	void setShortPresentation(String value);

	/**
	 * Returns the value of the '<em><b>Full Presentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Presentation</em>' attribute.
	 * @see #setFullPresentation(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLicense_FullPresentation()
	 * @model annotation="https://vakhta.dev/field group='licence' quoted='true'"
	 * @generated
	 */
	String getFullPresentation();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.License#getFullPresentation <em>Full Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Presentation</em>' attribute.
	 * @see #getFullPresentation()
	 * @generated
	 */
	void setFullPresentation(String value);

} // License
