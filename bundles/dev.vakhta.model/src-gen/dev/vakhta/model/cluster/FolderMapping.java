/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Folder Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.FolderMapping#getServerPath <em>Server Path</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.FolderMapping#getLocalPath <em>Local Path</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getFolderMapping()
 * @model
 * @generated
 */
public interface FolderMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Server Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Server Path</em>' attribute.
	 * @see #setServerPath(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getFolderMapping_ServerPath()
	 * @model
	 * @generated
	 */
	String getServerPath();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.FolderMapping#getServerPath <em>Server Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server Path</em>' attribute.
	 * @see #getServerPath()
	 * @generated
	 */
	void setServerPath(String value);

	/**
	 * Returns the value of the '<em><b>Local Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local Path</em>' attribute.
	 * @see #setLocalPath(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getFolderMapping_LocalPath()
	 * @model
	 * @generated
	 */
	String getLocalPath();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.FolderMapping#getLocalPath <em>Local Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Path</em>' attribute.
	 * @see #getLocalPath()
	 * @generated
	 */
	void setLocalPath(String value);

} // FolderMapping
