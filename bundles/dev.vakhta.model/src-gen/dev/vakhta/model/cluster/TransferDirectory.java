/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transfer Directory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.TransferDirectory#getServiceName <em>Service Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.TransferDirectory#getInfobaseName <em>Infobase Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.TransferDirectory#getSourceDir <em>Source Dir</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.TransferDirectory#getTargetDir <em>Target Dir</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getTransferDirectory()
 * @model
 * @generated
 */
public interface TransferDirectory extends EObject {
	/**
	 * Returns the value of the '<em><b>Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service Name</em>' attribute.
	 * @see #setServiceName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTransferDirectory_ServiceName()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getServiceName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.TransferDirectory#getServiceName <em>Service Name</em>}' attribute.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTransferDirectory_InfobaseName()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getInfobaseName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.TransferDirectory#getInfobaseName <em>Infobase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infobase Name</em>' attribute.
	 * @see #getInfobaseName()
	 * @generated
	 */
	void setInfobaseName(String value);

	/**
	 * Returns the value of the '<em><b>Source Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Dir</em>' attribute.
	 * @see #setSourceDir(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTransferDirectory_SourceDir()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getSourceDir();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.TransferDirectory#getSourceDir <em>Source Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Dir</em>' attribute.
	 * @see #getSourceDir()
	 * @generated
	 */
	void setSourceDir(String value);

	/**
	 * Returns the value of the '<em><b>Target Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Dir</em>' attribute.
	 * @see #setTargetDir(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getTransferDirectory_TargetDir()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getTargetDir();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.TransferDirectory#getTargetDir <em>Target Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Dir</em>' attribute.
	 * @see #getTargetDir()
	 * @generated
	 */
	void setTargetDir(String value);

} // TransferDirectory
