/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.PortRange#getHigh <em>High</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.PortRange#getLow <em>Low</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getPortRange()
 * @model
 * @generated
 */
public interface PortRange extends EObject {
	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #setHigh(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getPortRange_High()
	 * @model unsettable="true"
	 * @generated
	 */
	int getHigh();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.PortRange#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.PortRange#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHigh()
	 * @see #getHigh()
	 * @see #setHigh(int)
	 * @generated
	 */
	void unsetHigh();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.PortRange#getHigh <em>High</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>High</em>' attribute is set.
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @see #setHigh(int)
	 * @generated
	 */
	boolean isSetHigh();

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #setLow(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getPortRange_Low()
	 * @model unsettable="true"
	 * @generated
	 */
	int getLow();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.PortRange#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #getLow()
	 * @generated
	 */
	void setLow(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.PortRange#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLow()
	 * @see #getLow()
	 * @see #setLow(int)
	 * @generated
	 */
	void unsetLow();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.PortRange#getLow <em>Low</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Low</em>' attribute is set.
	 * @see #unsetLow()
	 * @see #getLow()
	 * @see #setLow(int)
	 * @generated
	 */
	boolean isSetLow();

} // PortRange
