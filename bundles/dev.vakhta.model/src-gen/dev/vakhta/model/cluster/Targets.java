/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Targets</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Targets#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getTargets()
 * @model
 * @generated
 */
public interface Targets extends EObject {
	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link dev.vakhta.model.cluster.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTargets_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Target> getTargets();

} // Targets
