/**
 */
package dev.vakhta.model.cluster;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.ServiceSetting#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ServiceSetting#getServiceName <em>Service Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ServiceSetting#getInfobaseName <em>Infobase Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ServiceSetting#getServiceDataDir <em>Service Data Dir</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ServiceSetting#isActive <em>Active</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.ServiceSetting#isReserved16 <em>Reserved16</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getServiceSetting()
 * @model
 * @generated
 */
public interface ServiceSetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getServiceSetting_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='setting'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service Name</em>' attribute.
	 * @see #setServiceName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getServiceSetting_ServiceName()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getServiceName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#getServiceName <em>Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Name</em>' attribute.
	 * @see #getServiceName()
	 * @generated
	 */
	void setServiceName(String value);

	/**
	 * Returns the value of the '<em><b>Infobase Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Infobase Name</em>' attribute.
	 * @see #setInfobaseName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getServiceSetting_InfobaseName()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getInfobaseName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#getInfobaseName <em>Infobase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infobase Name</em>' attribute.
	 * @see #getInfobaseName()
	 * @generated
	 */
	void setInfobaseName(String value);

	/**
	 * Returns the value of the '<em><b>Service Data Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service Data Dir</em>' attribute.
	 * @see #setServiceDataDir(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getServiceSetting_ServiceDataDir()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getServiceDataDir();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#getServiceDataDir <em>Service Data Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Data Dir</em>' attribute.
	 * @see #getServiceDataDir()
	 * @generated
	 */
	void setServiceDataDir(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #isSetActive()
	 * @see #unsetActive()
	 * @see #setActive(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getServiceSetting_Active()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes' shown='true'"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isSetActive()
	 * @see #unsetActive()
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetActive()
	 * @see #isActive()
	 * @see #setActive(boolean)
	 * @generated
	 */
	void unsetActive();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#isActive <em>Active</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Active</em>' attribute is set.
	 * @see #unsetActive()
	 * @see #isActive()
	 * @see #setActive(boolean)
	 * @generated
	 */
	boolean isSetActive();

	/**
	 * Returns the value of the '<em><b>Reserved16</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reserved16</em>' attribute.
	 * @see #isSetReserved16()
	 * @see #unsetReserved16()
	 * @see #setReserved16(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getServiceSetting_Reserved16()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes' printed='-'"
	 * @generated
	 */
	boolean isReserved16();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#isReserved16 <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved16</em>' attribute.
	 * @see #isSetReserved16()
	 * @see #unsetReserved16()
	 * @see #isReserved16()
	 * @generated
	 */
	void setReserved16(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#isReserved16 <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReserved16()
	 * @see #isReserved16()
	 * @see #setReserved16(boolean)
	 * @generated
	 */
	void unsetReserved16();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.ServiceSetting#isReserved16 <em>Reserved16</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reserved16</em>' attribute is set.
	 * @see #unsetReserved16()
	 * @see #isReserved16()
	 * @see #setReserved16(boolean)
	 * @generated
	 */
	boolean isSetReserved16();

} // ServiceSetting
