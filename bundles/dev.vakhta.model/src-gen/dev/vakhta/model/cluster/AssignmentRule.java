/**
 */
package dev.vakhta.model.cluster;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.AssignmentRule#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.AssignmentRule#getObjectType <em>Object Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.AssignmentRule#getInfobaseName <em>Infobase Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.AssignmentRule#getRuleType <em>Rule Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.AssignmentRule#getApplicationExt <em>Application Ext</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.AssignmentRule#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getAssignmentRule()
 * @model
 * @generated
 */
public interface AssignmentRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAssignmentRule_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='rule'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Object Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Object Type</em>' attribute.
	 * @see #setObjectType(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAssignmentRule_ObjectType()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getObjectType();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getObjectType <em>Object Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Type</em>' attribute.
	 * @see #getObjectType()
	 * @generated
	 */
	void setObjectType(String value);

	/**
	 * Returns the value of the '<em><b>Infobase Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Infobase Name</em>' attribute.
	 * @see #setInfobaseName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAssignmentRule_InfobaseName()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getInfobaseName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getInfobaseName <em>Infobase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infobase Name</em>' attribute.
	 * @see #getInfobaseName()
	 * @generated
	 */
	void setInfobaseName(String value);

	/**
	 * Returns the value of the '<em><b>Rule Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Type</em>' attribute.
	 * @see #isSetRuleType()
	 * @see #unsetRuleType()
	 * @see #setRuleType(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAssignmentRule_RuleType()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=never,1=auto,2=always' shown='true'"
	 * @generated
	 */
	int getRuleType();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getRuleType <em>Rule Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Type</em>' attribute.
	 * @see #isSetRuleType()
	 * @see #unsetRuleType()
	 * @see #getRuleType()
	 * @generated
	 */
	void setRuleType(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getRuleType <em>Rule Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRuleType()
	 * @see #getRuleType()
	 * @see #setRuleType(int)
	 * @generated
	 */
	void unsetRuleType();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getRuleType <em>Rule Type</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Rule Type</em>' attribute is set.
	 * @see #unsetRuleType()
	 * @see #getRuleType()
	 * @see #setRuleType(int)
	 * @generated
	 */
	boolean isSetRuleType();

	/**
	 * Returns the value of the '<em><b>Application Ext</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Application Ext</em>' attribute.
	 * @see #setApplicationExt(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAssignmentRule_ApplicationExt()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getApplicationExt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getApplicationExt <em>Application Ext</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application Ext</em>' attribute.
	 * @see #getApplicationExt()
	 * @generated
	 */
	void setApplicationExt(String value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #isSetPriority()
	 * @see #unsetPriority()
	 * @see #setPriority(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getAssignmentRule_Priority()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #isSetPriority()
	 * @see #unsetPriority()
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPriority()
	 * @see #getPriority()
	 * @see #setPriority(int)
	 * @generated
	 */
	void unsetPriority();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.AssignmentRule#getPriority <em>Priority</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Priority</em>' attribute is set.
	 * @see #unsetPriority()
	 * @see #getPriority()
	 * @see #setPriority(int)
	 * @generated
	 */
	boolean isSetPriority();

} // AssignmentRule
