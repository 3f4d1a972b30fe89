/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Security Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getDescr <em>Descr</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#isConfig <em>Config</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#isPrivilegedMode <em>Privileged Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getDirectory <em>Directory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getCom <em>Com</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getAddin <em>Addin</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getModule <em>Module</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getApp <em>App</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getInet <em>Inet</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#isCrypto <em>Crypto</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#isRightExtension <em>Right Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getRightExtensionDefinitionRoles <em>Right Extension Definition Roles</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#isAllModulesExtension <em>All Modules Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getModulesAvailableForExtension <em>Modules Available For Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getModulesNotAvailableForExtension <em>Modules Not Available For Extension</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.SecurityProfile#getPrivilegedModeRoles <em>Privileged Mode Roles</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile()
 * @model
 * @generated
 */
public interface SecurityProfile extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Name()
	 * @model id="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getName <em>Name</em>}' attribute.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

	/**
	 * Returns the value of the '<em><b>Config</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Config</em>' attribute.
	 * @see #isSetConfig()
	 * @see #unsetConfig()
	 * @see #setConfig(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Config()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isConfig();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isConfig <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config</em>' attribute.
	 * @see #isSetConfig()
	 * @see #unsetConfig()
	 * @see #isConfig()
	 * @generated
	 */
	void setConfig(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isConfig <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConfig()
	 * @see #isConfig()
	 * @see #setConfig(boolean)
	 * @generated
	 */
	void unsetConfig();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isConfig <em>Config</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Config</em>' attribute is set.
	 * @see #unsetConfig()
	 * @see #isConfig()
	 * @see #setConfig(boolean)
	 * @generated
	 */
	boolean isSetConfig();

	/**
	 * Returns the value of the '<em><b>Privileged Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Privileged Mode</em>' attribute.
	 * @see #isSetPrivilegedMode()
	 * @see #unsetPrivilegedMode()
	 * @see #setPrivilegedMode(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_PrivilegedMode()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='priv' words='no,yes'"
	 * @generated
	 */
	boolean isPrivilegedMode();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isPrivilegedMode <em>Privileged Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privileged Mode</em>' attribute.
	 * @see #isSetPrivilegedMode()
	 * @see #unsetPrivilegedMode()
	 * @see #isPrivilegedMode()
	 * @generated
	 */
	void setPrivilegedMode(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isPrivilegedMode <em>Privileged Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPrivilegedMode()
	 * @see #isPrivilegedMode()
	 * @see #setPrivilegedMode(boolean)
	 * @generated
	 */
	void unsetPrivilegedMode();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isPrivilegedMode <em>Privileged Mode</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Privileged Mode</em>' attribute is set.
	 * @see #unsetPrivilegedMode()
	 * @see #isPrivilegedMode()
	 * @see #setPrivilegedMode(boolean)
	 * @generated
	 */
	boolean isSetPrivilegedMode();

	/**
	 * Returns the value of the '<em><b>Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Directory</em>' attribute.
	 * @see #isSetDirectory()
	 * @see #unsetDirectory()
	 * @see #setDirectory(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Directory()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=list,1=full'"
	 * @generated
	 */
	int getDirectory();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getDirectory <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directory</em>' attribute.
	 * @see #isSetDirectory()
	 * @see #unsetDirectory()
	 * @see #getDirectory()
	 * @generated
	 */
	void setDirectory(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getDirectory <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDirectory()
	 * @see #getDirectory()
	 * @see #setDirectory(int)
	 * @generated
	 */
	void unsetDirectory();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getDirectory <em>Directory</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Directory</em>' attribute is set.
	 * @see #unsetDirectory()
	 * @see #getDirectory()
	 * @see #setDirectory(int)
	 * @generated
	 */
	boolean isSetDirectory();

	/**
	 * Returns the value of the '<em><b>Com</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Com</em>' attribute.
	 * @see #isSetCom()
	 * @see #unsetCom()
	 * @see #setCom(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Com()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=list,1=full'"
	 * @generated
	 */
	int getCom();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getCom <em>Com</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Com</em>' attribute.
	 * @see #isSetCom()
	 * @see #unsetCom()
	 * @see #getCom()
	 * @generated
	 */
	void setCom(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getCom <em>Com</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCom()
	 * @see #getCom()
	 * @see #setCom(int)
	 * @generated
	 */
	void unsetCom();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getCom <em>Com</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Com</em>' attribute is set.
	 * @see #unsetCom()
	 * @see #getCom()
	 * @see #setCom(int)
	 * @generated
	 */
	boolean isSetCom();

	/**
	 * Returns the value of the '<em><b>Addin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addin</em>' attribute.
	 * @see #isSetAddin()
	 * @see #unsetAddin()
	 * @see #setAddin(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Addin()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=list,1=full'"
	 * @generated
	 */
	int getAddin();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getAddin <em>Addin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addin</em>' attribute.
	 * @see #isSetAddin()
	 * @see #unsetAddin()
	 * @see #getAddin()
	 * @generated
	 */
	void setAddin(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getAddin <em>Addin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAddin()
	 * @see #getAddin()
	 * @see #setAddin(int)
	 * @generated
	 */
	void unsetAddin();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getAddin <em>Addin</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Addin</em>' attribute is set.
	 * @see #unsetAddin()
	 * @see #getAddin()
	 * @see #setAddin(int)
	 * @generated
	 */
	boolean isSetAddin();

	/**
	 * Returns the value of the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Module</em>' attribute.
	 * @see #isSetModule()
	 * @see #unsetModule()
	 * @see #setModule(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Module()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=list,1=full'"
	 * @generated
	 */
	int getModule();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getModule <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Module</em>' attribute.
	 * @see #isSetModule()
	 * @see #unsetModule()
	 * @see #getModule()
	 * @generated
	 */
	void setModule(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getModule <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetModule()
	 * @see #getModule()
	 * @see #setModule(int)
	 * @generated
	 */
	void unsetModule();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getModule <em>Module</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Module</em>' attribute is set.
	 * @see #unsetModule()
	 * @see #getModule()
	 * @see #setModule(int)
	 * @generated
	 */
	boolean isSetModule();

	/**
	 * Returns the value of the '<em><b>App</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>App</em>' attribute.
	 * @see #isSetApp()
	 * @see #unsetApp()
	 * @see #setApp(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_App()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=list,1=full'"
	 * @generated
	 */
	int getApp();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getApp <em>App</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>App</em>' attribute.
	 * @see #isSetApp()
	 * @see #unsetApp()
	 * @see #getApp()
	 * @generated
	 */
	void setApp(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getApp <em>App</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetApp()
	 * @see #getApp()
	 * @see #setApp(int)
	 * @generated
	 */
	void unsetApp();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getApp <em>App</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>App</em>' attribute is set.
	 * @see #unsetApp()
	 * @see #getApp()
	 * @see #setApp(int)
	 * @generated
	 */
	boolean isSetApp();

	/**
	 * Returns the value of the '<em><b>Inet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inet</em>' attribute.
	 * @see #isSetInet()
	 * @see #unsetInet()
	 * @see #setInet(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Inet()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=list,1=full'"
	 * @generated
	 */
	int getInet();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getInet <em>Inet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inet</em>' attribute.
	 * @see #isSetInet()
	 * @see #unsetInet()
	 * @see #getInet()
	 * @generated
	 */
	void setInet(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getInet <em>Inet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInet()
	 * @see #getInet()
	 * @see #setInet(int)
	 * @generated
	 */
	void unsetInet();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getInet <em>Inet</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Inet</em>' attribute is set.
	 * @see #unsetInet()
	 * @see #getInet()
	 * @see #setInet(int)
	 * @generated
	 */
	boolean isSetInet();

	/**
	 * Returns the value of the '<em><b>Crypto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Crypto</em>' attribute.
	 * @see #isSetCrypto()
	 * @see #unsetCrypto()
	 * @see #setCrypto(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_Crypto()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isCrypto();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isCrypto <em>Crypto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crypto</em>' attribute.
	 * @see #isSetCrypto()
	 * @see #unsetCrypto()
	 * @see #isCrypto()
	 * @generated
	 */
	void setCrypto(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isCrypto <em>Crypto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCrypto()
	 * @see #isCrypto()
	 * @see #setCrypto(boolean)
	 * @generated
	 */
	void unsetCrypto();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isCrypto <em>Crypto</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Crypto</em>' attribute is set.
	 * @see #unsetCrypto()
	 * @see #isCrypto()
	 * @see #setCrypto(boolean)
	 * @generated
	 */
	boolean isSetCrypto();

	/**
	 * Returns the value of the '<em><b>Right Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Right Extension</em>' attribute.
	 * @see #isSetRightExtension()
	 * @see #unsetRightExtension()
	 * @see #setRightExtension(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_RightExtension()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isRightExtension();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isRightExtension <em>Right Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right Extension</em>' attribute.
	 * @see #isSetRightExtension()
	 * @see #unsetRightExtension()
	 * @see #isRightExtension()
	 * @generated
	 */
	void setRightExtension(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isRightExtension <em>Right Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRightExtension()
	 * @see #isRightExtension()
	 * @see #setRightExtension(boolean)
	 * @generated
	 */
	void unsetRightExtension();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isRightExtension <em>Right Extension</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Right Extension</em>' attribute is set.
	 * @see #unsetRightExtension()
	 * @see #isRightExtension()
	 * @see #setRightExtension(boolean)
	 * @generated
	 */
	boolean isSetRightExtension();

	/**
	 * Returns the value of the '<em><b>Right Extension Definition Roles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Right Extension Definition Roles</em>' attribute.
	 * @see #setRightExtensionDefinitionRoles(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_RightExtensionDefinitionRoles()
	 * @model
	 * @generated
	 */
	String getRightExtensionDefinitionRoles();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getRightExtensionDefinitionRoles <em>Right Extension Definition Roles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right Extension Definition Roles</em>' attribute.
	 * @see #getRightExtensionDefinitionRoles()
	 * @generated
	 */
	void setRightExtensionDefinitionRoles(String value);

	/**
	 * Returns the value of the '<em><b>All Modules Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>All Modules Extension</em>' attribute.
	 * @see #isSetAllModulesExtension()
	 * @see #unsetAllModulesExtension()
	 * @see #setAllModulesExtension(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_AllModulesExtension()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isAllModulesExtension();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isAllModulesExtension <em>All Modules Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>All Modules Extension</em>' attribute.
	 * @see #isSetAllModulesExtension()
	 * @see #unsetAllModulesExtension()
	 * @see #isAllModulesExtension()
	 * @generated
	 */
	void setAllModulesExtension(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isAllModulesExtension <em>All Modules Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAllModulesExtension()
	 * @see #isAllModulesExtension()
	 * @see #setAllModulesExtension(boolean)
	 * @generated
	 */
	void unsetAllModulesExtension();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#isAllModulesExtension <em>All Modules Extension</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>All Modules Extension</em>' attribute is set.
	 * @see #unsetAllModulesExtension()
	 * @see #isAllModulesExtension()
	 * @see #setAllModulesExtension(boolean)
	 * @generated
	 */
	boolean isSetAllModulesExtension();

	/**
	 * Returns the value of the '<em><b>Modules Available For Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modules Available For Extension</em>' attribute.
	 * @see #setModulesAvailableForExtension(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_ModulesAvailableForExtension()
	 * @model
	 * @generated
	 */
	String getModulesAvailableForExtension();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getModulesAvailableForExtension <em>Modules Available For Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modules Available For Extension</em>' attribute.
	 * @see #getModulesAvailableForExtension()
	 * @generated
	 */
	void setModulesAvailableForExtension(String value);

	/**
	 * Returns the value of the '<em><b>Modules Not Available For Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modules Not Available For Extension</em>' attribute.
	 * @see #setModulesNotAvailableForExtension(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_ModulesNotAvailableForExtension()
	 * @model
	 * @generated
	 */
	String getModulesNotAvailableForExtension();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getModulesNotAvailableForExtension <em>Modules Not Available For Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modules Not Available For Extension</em>' attribute.
	 * @see #getModulesNotAvailableForExtension()
	 * @generated
	 */
	void setModulesNotAvailableForExtension(String value);

	/**
	 * Returns the value of the '<em><b>Privileged Mode Roles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Privileged Mode Roles</em>' attribute.
	 * @see #setPrivilegedModeRoles(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSecurityProfile_PrivilegedModeRoles()
	 * @model
	 * @generated
	 */
	String getPrivilegedModeRoles();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.SecurityProfile#getPrivilegedModeRoles <em>Privileged Mode Roles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privileged Mode Roles</em>' attribute.
	 * @see #getPrivilegedModeRoles()
	 * @generated
	 */
	void setPrivilegedModeRoles(String value);

} // SecurityProfile
