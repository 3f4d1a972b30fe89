/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.ClusterPackage;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assignment Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl#getObjectType <em>Object Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl#getInfobaseName <em>Infobase Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl#getRuleType <em>Rule Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl#getApplicationExt <em>Application Ext</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.AssignmentRuleImpl#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssignmentRuleImpl extends MinimalEObjectImpl.Container implements AssignmentRule {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected UUID id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectType() <em>Object Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectType()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectType() <em>Object Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectType()
	 * @generated
	 * @ordered
	 */
	protected String objectType = OBJECT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfobaseName() <em>Infobase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobaseName()
	 * @generated
	 * @ordered
	 */
	protected static final String INFOBASE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfobaseName() <em>Infobase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobaseName()
	 * @generated
	 * @ordered
	 */
	protected String infobaseName = INFOBASE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleType() <em>Rule Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleType()
	 * @generated
	 * @ordered
	 */
	protected static final int RULE_TYPE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRuleType() <em>Rule Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleType()
	 * @generated
	 * @ordered
	 */
	protected int ruleType = RULE_TYPE_EDEFAULT;

	/**
	 * The flag representing whether the Rule Type attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int RULE_TYPE_ESETFLAG = 1 << 0;

	/**
	 * The default value of the '{@link #getApplicationExt() <em>Application Ext</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationExt()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLICATION_EXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApplicationExt() <em>Application Ext</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationExt()
	 * @generated
	 * @ordered
	 */
	protected String applicationExt = APPLICATION_EXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

	/**
	 * The flag representing whether the Priority attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_ESETFLAG = 1 << 1;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssignmentRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.ASSIGNMENT_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(UUID newId) {
		UUID oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ASSIGNMENT_RULE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectType() {
		return objectType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectType(String newObjectType) {
		String oldObjectType = objectType;
		objectType = newObjectType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ASSIGNMENT_RULE__OBJECT_TYPE, oldObjectType, objectType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInfobaseName() {
		return infobaseName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfobaseName(String newInfobaseName) {
		String oldInfobaseName = infobaseName;
		infobaseName = newInfobaseName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ASSIGNMENT_RULE__INFOBASE_NAME, oldInfobaseName, infobaseName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRuleType() {
		return ruleType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleType(int newRuleType) {
		int oldRuleType = ruleType;
		ruleType = newRuleType;
		boolean oldRuleTypeESet = (bits & RULE_TYPE_ESETFLAG) != 0;
		bits |= RULE_TYPE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ASSIGNMENT_RULE__RULE_TYPE, oldRuleType, ruleType, !oldRuleTypeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRuleType() {
		int oldRuleType = ruleType;
		boolean oldRuleTypeESet = (bits & RULE_TYPE_ESETFLAG) != 0;
		ruleType = RULE_TYPE_EDEFAULT;
		bits &= ~RULE_TYPE_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.ASSIGNMENT_RULE__RULE_TYPE, oldRuleType, RULE_TYPE_EDEFAULT, oldRuleTypeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRuleType() {
		return (bits & RULE_TYPE_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApplicationExt() {
		return applicationExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicationExt(String newApplicationExt) {
		String oldApplicationExt = applicationExt;
		applicationExt = newApplicationExt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ASSIGNMENT_RULE__APPLICATION_EXT, oldApplicationExt, applicationExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		boolean oldPriorityESet = (bits & PRIORITY_ESETFLAG) != 0;
		bits |= PRIORITY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ASSIGNMENT_RULE__PRIORITY, oldPriority, priority, !oldPriorityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPriority() {
		int oldPriority = priority;
		boolean oldPriorityESet = (bits & PRIORITY_ESETFLAG) != 0;
		priority = PRIORITY_EDEFAULT;
		bits &= ~PRIORITY_ESETFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ClusterPackage.ASSIGNMENT_RULE__PRIORITY, oldPriority, PRIORITY_EDEFAULT, oldPriorityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPriority() {
		return (bits & PRIORITY_ESETFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.ASSIGNMENT_RULE__ID:
				return getId();
			case ClusterPackage.ASSIGNMENT_RULE__OBJECT_TYPE:
				return getObjectType();
			case ClusterPackage.ASSIGNMENT_RULE__INFOBASE_NAME:
				return getInfobaseName();
			case ClusterPackage.ASSIGNMENT_RULE__RULE_TYPE:
				return getRuleType();
			case ClusterPackage.ASSIGNMENT_RULE__APPLICATION_EXT:
				return getApplicationExt();
			case ClusterPackage.ASSIGNMENT_RULE__PRIORITY:
				return getPriority();
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
			case ClusterPackage.ASSIGNMENT_RULE__ID:
				setId((UUID)newValue);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__OBJECT_TYPE:
				setObjectType((String)newValue);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__INFOBASE_NAME:
				setInfobaseName((String)newValue);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__RULE_TYPE:
				setRuleType((Integer)newValue);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__APPLICATION_EXT:
				setApplicationExt((String)newValue);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__PRIORITY:
				setPriority((Integer)newValue);
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
			case ClusterPackage.ASSIGNMENT_RULE__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__OBJECT_TYPE:
				setObjectType(OBJECT_TYPE_EDEFAULT);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__INFOBASE_NAME:
				setInfobaseName(INFOBASE_NAME_EDEFAULT);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__RULE_TYPE:
				unsetRuleType();
				return;
			case ClusterPackage.ASSIGNMENT_RULE__APPLICATION_EXT:
				setApplicationExt(APPLICATION_EXT_EDEFAULT);
				return;
			case ClusterPackage.ASSIGNMENT_RULE__PRIORITY:
				unsetPriority();
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
			case ClusterPackage.ASSIGNMENT_RULE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.ASSIGNMENT_RULE__OBJECT_TYPE:
				return OBJECT_TYPE_EDEFAULT == null ? objectType != null : !OBJECT_TYPE_EDEFAULT.equals(objectType);
			case ClusterPackage.ASSIGNMENT_RULE__INFOBASE_NAME:
				return INFOBASE_NAME_EDEFAULT == null ? infobaseName != null : !INFOBASE_NAME_EDEFAULT.equals(infobaseName);
			case ClusterPackage.ASSIGNMENT_RULE__RULE_TYPE:
				return isSetRuleType();
			case ClusterPackage.ASSIGNMENT_RULE__APPLICATION_EXT:
				return APPLICATION_EXT_EDEFAULT == null ? applicationExt != null : !APPLICATION_EXT_EDEFAULT.equals(applicationExt);
			case ClusterPackage.ASSIGNMENT_RULE__PRIORITY:
				return isSetPriority();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", objectType: ");
		result.append(objectType);
		result.append(", infobaseName: ");
		result.append(infobaseName);
		result.append(", ruleType: ");
		if ((bits & RULE_TYPE_ESETFLAG) != 0) result.append(ruleType); else result.append("<unset>");
		result.append(", applicationExt: ");
		result.append(applicationExt);
		result.append(", priority: ");
		if ((bits & PRIORITY_ESETFLAG) != 0) result.append(priority); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //AssignmentRuleImpl
