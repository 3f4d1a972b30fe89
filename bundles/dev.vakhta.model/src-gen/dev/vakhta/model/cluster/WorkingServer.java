/**
 */
package dev.vakhta.model.cluster;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Working Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getAgentHost <em>Agent Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getAgentPort <em>Agent Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getPortRanges <em>Port Ranges</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#isMain <em>Main</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#isDedicateManagers <em>Dedicate Managers</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getInfobasesLimit <em>Infobases Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getMemoryLimit <em>Memory Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getConnectionsLimit <em>Connections Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getSafeWorkingProcessesMemoryLimit <em>Safe Working Processes Memory Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getSafeCallMemoryLimit <em>Safe Call Memory Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getClusterPort <em>Cluster Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getCriticalTotalMemory <em>Critical Total Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemory <em>Temporary Allowed Total Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemoryTimeLimit <em>Temporary Allowed Total Memory Time Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getServicePrincipalName <em>Service Principal Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getRestartSchedule <em>Restart Schedule</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingServer#getReserved16 <em>Reserved16</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer()
 * @model
 * @generated
 */
public interface WorkingServer extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='server'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Agent Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agent Host</em>' attribute.
	 * @see #setAgentHost(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_AgentHost()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getAgentHost();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getAgentHost <em>Agent Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent Host</em>' attribute.
	 * @see #getAgentHost()
	 * @generated
	 */
	void setAgentHost(String value);

	/**
	 * Returns the value of the '<em><b>Agent Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agent Port</em>' attribute.
	 * @see #isSetAgentPort()
	 * @see #unsetAgentPort()
	 * @see #setAgentPort(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_AgentPort()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getAgentPort();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getAgentPort <em>Agent Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent Port</em>' attribute.
	 * @see #isSetAgentPort()
	 * @see #unsetAgentPort()
	 * @see #getAgentPort()
	 * @generated
	 */
	void setAgentPort(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getAgentPort <em>Agent Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAgentPort()
	 * @see #getAgentPort()
	 * @see #setAgentPort(int)
	 * @generated
	 */
	void unsetAgentPort();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getAgentPort <em>Agent Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Agent Port</em>' attribute is set.
	 * @see #unsetAgentPort()
	 * @see #getAgentPort()
	 * @see #setAgentPort(int)
	 * @generated
	 */
	boolean isSetAgentPort();

	/**
	 * Returns the value of the '<em><b>Port Ranges</b></em>' containment reference list.
	 * The list contents are of type {@link dev.vakhta.model.cluster.PortRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port Ranges</em>' containment reference list.
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_PortRanges()
	 * @model containment="true"
	 *        annotation="https://vakhta.dev/field key='port-range' shown='true'"
	 * @generated
	 */
	EList<PortRange> getPortRanges();

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_Name()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Main</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Main</em>' attribute.
	 * @see #isSetMain()
	 * @see #unsetMain()
	 * @see #setMain(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_Main()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='using' words='normal,main' shown='true'"
	 * @generated
	 */
	boolean isMain();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#isMain <em>Main</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main</em>' attribute.
	 * @see #isSetMain()
	 * @see #unsetMain()
	 * @see #isMain()
	 * @generated
	 */
	void setMain(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#isMain <em>Main</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMain()
	 * @see #isMain()
	 * @see #setMain(boolean)
	 * @generated
	 */
	void unsetMain();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#isMain <em>Main</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Main</em>' attribute is set.
	 * @see #unsetMain()
	 * @see #isMain()
	 * @see #setMain(boolean)
	 * @generated
	 */
	boolean isSetMain();

	/**
	 * Returns the value of the '<em><b>Dedicate Managers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dedicate Managers</em>' attribute.
	 * @see #isSetDedicateManagers()
	 * @see #unsetDedicateManagers()
	 * @see #setDedicateManagers(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_DedicateManagers()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='none,all'"
	 * @generated
	 */
	boolean isDedicateManagers();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#isDedicateManagers <em>Dedicate Managers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dedicate Managers</em>' attribute.
	 * @see #isSetDedicateManagers()
	 * @see #unsetDedicateManagers()
	 * @see #isDedicateManagers()
	 * @generated
	 */
	void setDedicateManagers(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#isDedicateManagers <em>Dedicate Managers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDedicateManagers()
	 * @see #isDedicateManagers()
	 * @see #setDedicateManagers(boolean)
	 * @generated
	 */
	void unsetDedicateManagers();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#isDedicateManagers <em>Dedicate Managers</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dedicate Managers</em>' attribute is set.
	 * @see #unsetDedicateManagers()
	 * @see #isDedicateManagers()
	 * @see #setDedicateManagers(boolean)
	 * @generated
	 */
	boolean isSetDedicateManagers();

	/**
	 * Returns the value of the '<em><b>Infobases Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Infobases Limit</em>' attribute.
	 * @see #isSetInfobasesLimit()
	 * @see #unsetInfobasesLimit()
	 * @see #setInfobasesLimit(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_InfobasesLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getInfobasesLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getInfobasesLimit <em>Infobases Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infobases Limit</em>' attribute.
	 * @see #isSetInfobasesLimit()
	 * @see #unsetInfobasesLimit()
	 * @see #getInfobasesLimit()
	 * @generated
	 */
	void setInfobasesLimit(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getInfobasesLimit <em>Infobases Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInfobasesLimit()
	 * @see #getInfobasesLimit()
	 * @see #setInfobasesLimit(int)
	 * @generated
	 */
	void unsetInfobasesLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getInfobasesLimit <em>Infobases Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Infobases Limit</em>' attribute is set.
	 * @see #unsetInfobasesLimit()
	 * @see #getInfobasesLimit()
	 * @see #setInfobasesLimit(int)
	 * @generated
	 */
	boolean isSetInfobasesLimit();

	/**
	 * Returns the value of the '<em><b>Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Limit</em>' attribute.
	 * @see #isSetMemoryLimit()
	 * @see #unsetMemoryLimit()
	 * @see #setMemoryLimit(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_MemoryLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='KB'"
	 * @generated
	 */
	long getMemoryLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getMemoryLimit <em>Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Limit</em>' attribute.
	 * @see #isSetMemoryLimit()
	 * @see #unsetMemoryLimit()
	 * @see #getMemoryLimit()
	 * @generated
	 */
	void setMemoryLimit(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getMemoryLimit <em>Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryLimit()
	 * @see #getMemoryLimit()
	 * @see #setMemoryLimit(long)
	 * @generated
	 */
	void unsetMemoryLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getMemoryLimit <em>Memory Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Limit</em>' attribute is set.
	 * @see #unsetMemoryLimit()
	 * @see #getMemoryLimit()
	 * @see #setMemoryLimit(long)
	 * @generated
	 */
	boolean isSetMemoryLimit();

	/**
	 * Returns the value of the '<em><b>Connections Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connections Limit</em>' attribute.
	 * @see #isSetConnectionsLimit()
	 * @see #unsetConnectionsLimit()
	 * @see #setConnectionsLimit(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_ConnectionsLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getConnectionsLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getConnectionsLimit <em>Connections Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connections Limit</em>' attribute.
	 * @see #isSetConnectionsLimit()
	 * @see #unsetConnectionsLimit()
	 * @see #getConnectionsLimit()
	 * @generated
	 */
	void setConnectionsLimit(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getConnectionsLimit <em>Connections Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConnectionsLimit()
	 * @see #getConnectionsLimit()
	 * @see #setConnectionsLimit(int)
	 * @generated
	 */
	void unsetConnectionsLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getConnectionsLimit <em>Connections Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Connections Limit</em>' attribute is set.
	 * @see #unsetConnectionsLimit()
	 * @see #getConnectionsLimit()
	 * @see #setConnectionsLimit(int)
	 * @generated
	 */
	boolean isSetConnectionsLimit();

	/**
	 * Returns the value of the '<em><b>Safe Working Processes Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Safe Working Processes Memory Limit</em>' attribute.
	 * @see #isSetSafeWorkingProcessesMemoryLimit()
	 * @see #unsetSafeWorkingProcessesMemoryLimit()
	 * @see #setSafeWorkingProcessesMemoryLimit(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_SafeWorkingProcessesMemoryLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getSafeWorkingProcessesMemoryLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getSafeWorkingProcessesMemoryLimit <em>Safe Working Processes Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safe Working Processes Memory Limit</em>' attribute.
	 * @see #isSetSafeWorkingProcessesMemoryLimit()
	 * @see #unsetSafeWorkingProcessesMemoryLimit()
	 * @see #getSafeWorkingProcessesMemoryLimit()
	 * @generated
	 */
	void setSafeWorkingProcessesMemoryLimit(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getSafeWorkingProcessesMemoryLimit <em>Safe Working Processes Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSafeWorkingProcessesMemoryLimit()
	 * @see #getSafeWorkingProcessesMemoryLimit()
	 * @see #setSafeWorkingProcessesMemoryLimit(long)
	 * @generated
	 */
	void unsetSafeWorkingProcessesMemoryLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getSafeWorkingProcessesMemoryLimit <em>Safe Working Processes Memory Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Safe Working Processes Memory Limit</em>' attribute is set.
	 * @see #unsetSafeWorkingProcessesMemoryLimit()
	 * @see #getSafeWorkingProcessesMemoryLimit()
	 * @see #setSafeWorkingProcessesMemoryLimit(long)
	 * @generated
	 */
	boolean isSetSafeWorkingProcessesMemoryLimit();

	/**
	 * Returns the value of the '<em><b>Safe Call Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Safe Call Memory Limit</em>' attribute.
	 * @see #isSetSafeCallMemoryLimit()
	 * @see #unsetSafeCallMemoryLimit()
	 * @see #setSafeCallMemoryLimit(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_SafeCallMemoryLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getSafeCallMemoryLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getSafeCallMemoryLimit <em>Safe Call Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safe Call Memory Limit</em>' attribute.
	 * @see #isSetSafeCallMemoryLimit()
	 * @see #unsetSafeCallMemoryLimit()
	 * @see #getSafeCallMemoryLimit()
	 * @generated
	 */
	void setSafeCallMemoryLimit(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getSafeCallMemoryLimit <em>Safe Call Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSafeCallMemoryLimit()
	 * @see #getSafeCallMemoryLimit()
	 * @see #setSafeCallMemoryLimit(long)
	 * @generated
	 */
	void unsetSafeCallMemoryLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getSafeCallMemoryLimit <em>Safe Call Memory Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Safe Call Memory Limit</em>' attribute is set.
	 * @see #unsetSafeCallMemoryLimit()
	 * @see #getSafeCallMemoryLimit()
	 * @see #setSafeCallMemoryLimit(long)
	 * @generated
	 */
	boolean isSetSafeCallMemoryLimit();

	/**
	 * Returns the value of the '<em><b>Cluster Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cluster Port</em>' attribute.
	 * @see #isSetClusterPort()
	 * @see #unsetClusterPort()
	 * @see #setClusterPort(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_ClusterPort()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getClusterPort();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getClusterPort <em>Cluster Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster Port</em>' attribute.
	 * @see #isSetClusterPort()
	 * @see #unsetClusterPort()
	 * @see #getClusterPort()
	 * @generated
	 */
	void setClusterPort(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getClusterPort <em>Cluster Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetClusterPort()
	 * @see #getClusterPort()
	 * @see #setClusterPort(int)
	 * @generated
	 */
	void unsetClusterPort();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getClusterPort <em>Cluster Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cluster Port</em>' attribute is set.
	 * @see #unsetClusterPort()
	 * @see #getClusterPort()
	 * @see #setClusterPort(int)
	 * @generated
	 */
	boolean isSetClusterPort();

	/**
	 * Returns the value of the '<em><b>Critical Total Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Critical Total Memory</em>' attribute.
	 * @see #isSetCriticalTotalMemory()
	 * @see #unsetCriticalTotalMemory()
	 * @see #setCriticalTotalMemory(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_CriticalTotalMemory()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getCriticalTotalMemory();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getCriticalTotalMemory <em>Critical Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical Total Memory</em>' attribute.
	 * @see #isSetCriticalTotalMemory()
	 * @see #unsetCriticalTotalMemory()
	 * @see #getCriticalTotalMemory()
	 * @generated
	 */
	void setCriticalTotalMemory(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getCriticalTotalMemory <em>Critical Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCriticalTotalMemory()
	 * @see #getCriticalTotalMemory()
	 * @see #setCriticalTotalMemory(long)
	 * @generated
	 */
	void unsetCriticalTotalMemory();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getCriticalTotalMemory <em>Critical Total Memory</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Critical Total Memory</em>' attribute is set.
	 * @see #unsetCriticalTotalMemory()
	 * @see #getCriticalTotalMemory()
	 * @see #setCriticalTotalMemory(long)
	 * @generated
	 */
	boolean isSetCriticalTotalMemory();

	/**
	 * Returns the value of the '<em><b>Temporary Allowed Total Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Temporary Allowed Total Memory</em>' attribute.
	 * @see #isSetTemporaryAllowedTotalMemory()
	 * @see #unsetTemporaryAllowedTotalMemory()
	 * @see #setTemporaryAllowedTotalMemory(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_TemporaryAllowedTotalMemory()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getTemporaryAllowedTotalMemory();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemory <em>Temporary Allowed Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temporary Allowed Total Memory</em>' attribute.
	 * @see #isSetTemporaryAllowedTotalMemory()
	 * @see #unsetTemporaryAllowedTotalMemory()
	 * @see #getTemporaryAllowedTotalMemory()
	 * @generated
	 */
	void setTemporaryAllowedTotalMemory(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemory <em>Temporary Allowed Total Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTemporaryAllowedTotalMemory()
	 * @see #getTemporaryAllowedTotalMemory()
	 * @see #setTemporaryAllowedTotalMemory(long)
	 * @generated
	 */
	void unsetTemporaryAllowedTotalMemory();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemory <em>Temporary Allowed Total Memory</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Temporary Allowed Total Memory</em>' attribute is set.
	 * @see #unsetTemporaryAllowedTotalMemory()
	 * @see #getTemporaryAllowedTotalMemory()
	 * @see #setTemporaryAllowedTotalMemory(long)
	 * @generated
	 */
	boolean isSetTemporaryAllowedTotalMemory();

	/**
	 * Returns the value of the '<em><b>Temporary Allowed Total Memory Time Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Temporary Allowed Total Memory Time Limit</em>' attribute.
	 * @see #isSetTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #unsetTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #setTemporaryAllowedTotalMemoryTimeLimit(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_TemporaryAllowedTotalMemoryTimeLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	long getTemporaryAllowedTotalMemoryTimeLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemoryTimeLimit <em>Temporary Allowed Total Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temporary Allowed Total Memory Time Limit</em>' attribute.
	 * @see #isSetTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #unsetTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #getTemporaryAllowedTotalMemoryTimeLimit()
	 * @generated
	 */
	void setTemporaryAllowedTotalMemoryTimeLimit(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemoryTimeLimit <em>Temporary Allowed Total Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #getTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #setTemporaryAllowedTotalMemoryTimeLimit(long)
	 * @generated
	 */
	void unsetTemporaryAllowedTotalMemoryTimeLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getTemporaryAllowedTotalMemoryTimeLimit <em>Temporary Allowed Total Memory Time Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Temporary Allowed Total Memory Time Limit</em>' attribute is set.
	 * @see #unsetTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #getTemporaryAllowedTotalMemoryTimeLimit()
	 * @see #setTemporaryAllowedTotalMemoryTimeLimit(long)
	 * @generated
	 */
	boolean isSetTemporaryAllowedTotalMemoryTimeLimit();

	/**
	 * Returns the value of the '<em><b>Service Principal Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service Principal Name</em>' attribute.
	 * @see #setServicePrincipalName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_ServicePrincipalName()
	 * @model annotation="https://vakhta.dev/field quoted='true'"
	 * @generated
	 */
	String getServicePrincipalName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getServicePrincipalName <em>Service Principal Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Principal Name</em>' attribute.
	 * @see #getServicePrincipalName()
	 * @generated
	 */
	void setServicePrincipalName(String value);

	/**
	 * Returns the value of the '<em><b>Restart Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Restart Schedule</em>' attribute.
	 * @see #setRestartSchedule(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_RestartSchedule()
	 * @model annotation="https://vakhta.dev/field quoted='true'"
	 * @generated
	 */
	String getRestartSchedule();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getRestartSchedule <em>Restart Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Schedule</em>' attribute.
	 * @see #getRestartSchedule()
	 * @generated
	 */
	void setRestartSchedule(String value);

	/**
	 * Returns the value of the '<em><b>Reserved16</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reserved16</em>' attribute.
	 * @see #isSetReserved16()
	 * @see #unsetReserved16()
	 * @see #setReserved16(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingServer_Reserved16()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field printed='-'"
	 * @generated
	 */
	int getReserved16();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getReserved16 <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved16</em>' attribute.
	 * @see #isSetReserved16()
	 * @see #unsetReserved16()
	 * @see #getReserved16()
	 * @generated
	 */
	void setReserved16(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getReserved16 <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReserved16()
	 * @see #getReserved16()
	 * @see #setReserved16(int)
	 * @generated
	 */
	void unsetReserved16();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingServer#getReserved16 <em>Reserved16</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reserved16</em>' attribute is set.
	 * @see #unsetReserved16()
	 * @see #getReserved16()
	 * @see #setReserved16(int)
	 * @generated
	 */
	boolean isSetReserved16();

} // WorkingServer
