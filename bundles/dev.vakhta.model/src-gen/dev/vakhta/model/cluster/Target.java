/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Target#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getProvider <em>Provider</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getAddress <em>Address</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getGroup <em>Group</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getColour <em>Colour</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#isProduction <em>Production</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#isConnectAtStart <em>Connect At Start</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getConnectTimeout <em>Connect Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getCallTimeout <em>Call Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getAgentUser <em>Agent User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getClusterUser <em>Cluster User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getInfobaseUser <em>Infobase User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getFolders <em>Folders</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getUtility <em>Utility</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getCodePage <em>Code Page</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Target#getSrvinfo <em>Srvinfo</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Name()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' attribute.
	 * The default value is <code>"ras"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provider</em>' attribute.
	 * @see #setProvider(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Provider()
	 * @model default="ras"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getProvider();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getProvider <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' attribute.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Address()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Production</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Production</em>' attribute.
	 * @see #setProduction(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Production()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	boolean isProduction();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#isProduction <em>Production</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Production</em>' attribute.
	 * @see #isProduction()
	 * @generated
	 */
	void setProduction(boolean value);

	/**
	 * Returns the value of the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Only</em>' attribute.
	 * @see #setReadOnly(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_ReadOnly()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	boolean isReadOnly();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#isReadOnly <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Only</em>' attribute.
	 * @see #isReadOnly()
	 * @generated
	 */
	void setReadOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Connect At Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connect At Start</em>' attribute.
	 * @see #setConnectAtStart(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_ConnectAtStart()
	 * @model
	 * @generated
	 */
	boolean isConnectAtStart();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#isConnectAtStart <em>Connect At Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connect At Start</em>' attribute.
	 * @see #isConnectAtStart()
	 * @generated
	 */
	void setConnectAtStart(boolean value);

	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Endpoint</em>' attribute.
	 * @see #setEndpoint(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Endpoint()
	 * @model
	 * @generated
	 */
	String getEndpoint();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getEndpoint <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' attribute.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(String value);

	/**
	 * Returns the value of the '<em><b>Connect Timeout</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connect Timeout</em>' attribute.
	 * @see #setConnectTimeout(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_ConnectTimeout()
	 * @model default="5"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	int getConnectTimeout();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getConnectTimeout <em>Connect Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connect Timeout</em>' attribute.
	 * @see #getConnectTimeout()
	 * @generated
	 */
	void setConnectTimeout(int value);

	/**
	 * Returns the value of the '<em><b>Call Timeout</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Call Timeout</em>' attribute.
	 * @see #setCallTimeout(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_CallTimeout()
	 * @model default="30"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	int getCallTimeout();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getCallTimeout <em>Call Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call Timeout</em>' attribute.
	 * @see #getCallTimeout()
	 * @generated
	 */
	void setCallTimeout(int value);

	/**
	 * Returns the value of the '<em><b>Agent User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agent User</em>' attribute.
	 * @see #setAgentUser(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_AgentUser()
	 * @model
	 * @generated
	 */
	String getAgentUser();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getAgentUser <em>Agent User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent User</em>' attribute.
	 * @see #getAgentUser()
	 * @generated
	 */
	void setAgentUser(String value);

	/**
	 * Returns the value of the '<em><b>Cluster User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cluster User</em>' attribute.
	 * @see #setClusterUser(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_ClusterUser()
	 * @model
	 * @generated
	 */
	String getClusterUser();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getClusterUser <em>Cluster User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster User</em>' attribute.
	 * @see #getClusterUser()
	 * @generated
	 */
	void setClusterUser(String value);

	/**
	 * Returns the value of the '<em><b>Infobase User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Infobase User</em>' attribute.
	 * @see #setInfobaseUser(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_InfobaseUser()
	 * @model
	 * @generated
	 */
	String getInfobaseUser();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getInfobaseUser <em>Infobase User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infobase User</em>' attribute.
	 * @see #getInfobaseUser()
	 * @generated
	 */
	void setInfobaseUser(String value);

	/**
	 * Returns the value of the '<em><b>Folders</b></em>' containment reference list.
	 * The list contents are of type {@link dev.vakhta.model.cluster.FolderMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Folders</em>' containment reference list.
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Folders()
	 * @model containment="true"
	 * @generated
	 */
	EList<FolderMapping> getFolders();

	/**
	 * Returns the value of the '<em><b>Utility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Utility</em>' attribute.
	 * @see #setUtility(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Utility()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getUtility();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getUtility <em>Utility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Utility</em>' attribute.
	 * @see #getUtility()
	 * @generated
	 */
	void setUtility(String value);

	/**
	 * Returns the value of the '<em><b>Code Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code Page</em>' attribute.
	 * @see #setCodePage(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_CodePage()
	 * @model
	 * @generated
	 */
	String getCodePage();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getCodePage <em>Code Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Page</em>' attribute.
	 * @see #getCodePage()
	 * @generated
	 */
	void setCodePage(String value);

	/**
	 * Returns the value of the '<em><b>Srvinfo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Srvinfo</em>' attribute.
	 * @see #setSrvinfo(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTarget_Srvinfo()
	 * @model
	 * @generated
	 */
	String getSrvinfo();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Target#getSrvinfo <em>Srvinfo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Srvinfo</em>' attribute.
	 * @see #getSrvinfo()
	 * @generated
	 */
	void setSrvinfo(String value);

} // Target
