/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Administrator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Administrator#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Administrator#getDescr <em>Descr</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Administrator#getPassword <em>Password</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Administrator#isPasswordAuthAllowed <em>Password Auth Allowed</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Administrator#isOsAuthAllowed <em>Os Auth Allowed</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Administrator#getOsUser <em>Os User</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getAdministrator()
 * @model
 * @generated
 */
public interface Administrator extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAdministrator_Name()
	 * @model id="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Administrator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descr</em>' attribute.
	 * @see #setDescr(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAdministrator_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true' last='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Administrator#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

	/**
	 * Returns the value of the '<em><b>Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Password</em>' attribute.
	 * @see #setPassword(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAdministrator_Password()
	 * @model annotation="https://vakhta.dev/field key='pwd' secret='true' printed='-'"
	 * @generated
	 */
	String getPassword();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Administrator#getPassword <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password</em>' attribute.
	 * @see #getPassword()
	 * @generated
	 */
	void setPassword(String value);

	/**
	 * Returns the value of the '<em><b>Password Auth Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Password Auth Allowed</em>' attribute.
	 * @see #isSetPasswordAuthAllowed()
	 * @see #unsetPasswordAuthAllowed()
	 * @see #setPasswordAuthAllowed(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAdministrator_PasswordAuthAllowed()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='password-auth' words='no,yes' shown='true' printed='auth' flag='pwd'"
	 * @generated
	 */
	boolean isPasswordAuthAllowed();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Administrator#isPasswordAuthAllowed <em>Password Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password Auth Allowed</em>' attribute.
	 * @see #isSetPasswordAuthAllowed()
	 * @see #unsetPasswordAuthAllowed()
	 * @see #isPasswordAuthAllowed()
	 * @generated
	 */
	void setPasswordAuthAllowed(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Administrator#isPasswordAuthAllowed <em>Password Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPasswordAuthAllowed()
	 * @see #isPasswordAuthAllowed()
	 * @see #setPasswordAuthAllowed(boolean)
	 * @generated
	 */
	void unsetPasswordAuthAllowed();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Administrator#isPasswordAuthAllowed <em>Password Auth Allowed</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Password Auth Allowed</em>' attribute is set.
	 * @see #unsetPasswordAuthAllowed()
	 * @see #isPasswordAuthAllowed()
	 * @see #setPasswordAuthAllowed(boolean)
	 * @generated
	 */
	boolean isSetPasswordAuthAllowed();

	/**
	 * Returns the value of the '<em><b>Os Auth Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Os Auth Allowed</em>' attribute.
	 * @see #isSetOsAuthAllowed()
	 * @see #unsetOsAuthAllowed()
	 * @see #setOsAuthAllowed(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAdministrator_OsAuthAllowed()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='os-auth' words='no,yes' shown='true' printed='auth' flag='os'"
	 * @generated
	 */
	boolean isOsAuthAllowed();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Administrator#isOsAuthAllowed <em>Os Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os Auth Allowed</em>' attribute.
	 * @see #isSetOsAuthAllowed()
	 * @see #unsetOsAuthAllowed()
	 * @see #isOsAuthAllowed()
	 * @generated
	 */
	void setOsAuthAllowed(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Administrator#isOsAuthAllowed <em>Os Auth Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOsAuthAllowed()
	 * @see #isOsAuthAllowed()
	 * @see #setOsAuthAllowed(boolean)
	 * @generated
	 */
	void unsetOsAuthAllowed();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Administrator#isOsAuthAllowed <em>Os Auth Allowed</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Os Auth Allowed</em>' attribute is set.
	 * @see #unsetOsAuthAllowed()
	 * @see #isOsAuthAllowed()
	 * @see #setOsAuthAllowed(boolean)
	 * @generated
	 */
	boolean isSetOsAuthAllowed();

	/**
	 * Returns the value of the '<em><b>Os User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Os User</em>' attribute.
	 * @see #setOsUser(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAdministrator_OsUser()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getOsUser();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Administrator#getOsUser <em>Os User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os User</em>' attribute.
	 * @see #getOsUser()
	 * @generated
	 */
	void setOsUser(String value);

} // Administrator
