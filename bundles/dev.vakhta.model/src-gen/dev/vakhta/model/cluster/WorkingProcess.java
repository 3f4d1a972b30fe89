/**
 */
package dev.vakhta.model.cluster;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Working Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getPort <em>Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getPid <em>Pid</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getRunning <em>Running</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getUse <em>Use</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getAvailablePerformance <em>Available Performance</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getConnections <em>Connections</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getMemorySize <em>Memory Size</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getMemoryExcessTime <em>Memory Excess Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getSelectionSize <em>Selection Size</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getAvgBackCallTime <em>Avg Back Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getAvgCallTime <em>Avg Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getAvgDbCallTime <em>Avg Db Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getAvgLockCallTime <em>Avg Lock Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getAvgServerCallTime <em>Avg Server Call Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getAvgThreads <em>Avg Threads</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#isReserve <em>Reserve</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.WorkingProcess#getLicenses <em>Licenses</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess()
 * @model annotation="https://vakhta.dev/field hot='true'"
 * @generated
 */
public interface WorkingProcess extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='process'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Host()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #isSetPort()
	 * @see #unsetPort()
	 * @see #setPort(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Port()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #isSetPort()
	 * @see #unsetPort()
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPort()
	 * @see #getPort()
	 * @see #setPort(int)
	 * @generated
	 */
	void unsetPort();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getPort <em>Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Port</em>' attribute is set.
	 * @see #unsetPort()
	 * @see #getPort()
	 * @see #setPort(int)
	 * @generated
	 */
	boolean isSetPort();

	/**
	 * Returns the value of the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pid</em>' attribute.
	 * @see #setPid(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Pid()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getPid();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getPid <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pid</em>' attribute.
	 * @see #getPid()
	 * @generated
	 */
	void setPid(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #isSetEnabled()
	 * @see #unsetEnabled()
	 * @see #setEnabled(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Enabled()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='is-enable' aliases='turned-on' words='no,yes' shown='true' printed='8.5.1=turned-on'"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isSetEnabled()
	 * @see #unsetEnabled()
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEnabled()
	 * @see #isEnabled()
	 * @see #setEnabled(boolean)
	 * @generated
	 */
	void unsetEnabled();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#isEnabled <em>Enabled</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Enabled</em>' attribute is set.
	 * @see #unsetEnabled()
	 * @see #isEnabled()
	 * @see #setEnabled(boolean)
	 * @generated
	 */
	boolean isSetEnabled();

	/**
	 * Returns the value of the '<em><b>Running</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Running</em>' attribute.
	 * @see #isSetRunning()
	 * @see #unsetRunning()
	 * @see #setRunning(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Running()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=no,1=yes' shown='true'"
	 * @generated
	 */
	int getRunning();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getRunning <em>Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Running</em>' attribute.
	 * @see #isSetRunning()
	 * @see #unsetRunning()
	 * @see #getRunning()
	 * @generated
	 */
	void setRunning(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getRunning <em>Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRunning()
	 * @see #getRunning()
	 * @see #setRunning(int)
	 * @generated
	 */
	void unsetRunning();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getRunning <em>Running</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Running</em>' attribute is set.
	 * @see #unsetRunning()
	 * @see #getRunning()
	 * @see #setRunning(int)
	 * @generated
	 */
	boolean isSetRunning();

	/**
	 * Returns the value of the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started At</em>' attribute.
	 * @see #setStartedAt(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_StartedAt()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	LocalDateTime getStartedAt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getStartedAt <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started At</em>' attribute.
	 * @see #getStartedAt()
	 * @generated
	 */
	void setStartedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see #isSetUse()
	 * @see #unsetUse()
	 * @see #setUse(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Use()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='1=used'"
	 * @generated
	 */
	int getUse();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see #isSetUse()
	 * @see #unsetUse()
	 * @see #getUse()
	 * @generated
	 */
	void setUse(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUse()
	 * @see #getUse()
	 * @see #setUse(int)
	 * @generated
	 */
	void unsetUse();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getUse <em>Use</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Use</em>' attribute is set.
	 * @see #unsetUse()
	 * @see #getUse()
	 * @see #setUse(int)
	 * @generated
	 */
	boolean isSetUse();

	/**
	 * Returns the value of the '<em><b>Available Performance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Available Performance</em>' attribute.
	 * @see #isSetAvailablePerformance()
	 * @see #unsetAvailablePerformance()
	 * @see #setAvailablePerformance(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_AvailablePerformance()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='available-perfomance' aliases='available-performance' shown='true'"
	 * @generated
	 */
	int getAvailablePerformance();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvailablePerformance <em>Available Performance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Available Performance</em>' attribute.
	 * @see #isSetAvailablePerformance()
	 * @see #unsetAvailablePerformance()
	 * @see #getAvailablePerformance()
	 * @generated
	 */
	void setAvailablePerformance(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvailablePerformance <em>Available Performance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvailablePerformance()
	 * @see #getAvailablePerformance()
	 * @see #setAvailablePerformance(int)
	 * @generated
	 */
	void unsetAvailablePerformance();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvailablePerformance <em>Available Performance</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Available Performance</em>' attribute is set.
	 * @see #unsetAvailablePerformance()
	 * @see #getAvailablePerformance()
	 * @see #setAvailablePerformance(int)
	 * @generated
	 */
	boolean isSetAvailablePerformance();

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #isSetCapacity()
	 * @see #unsetCapacity()
	 * @see #setCapacity(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Capacity()
	 * @model unsettable="true"
	 * @generated
	 */
	int getCapacity();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #isSetCapacity()
	 * @see #unsetCapacity()
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCapacity()
	 * @see #getCapacity()
	 * @see #setCapacity(int)
	 * @generated
	 */
	void unsetCapacity();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getCapacity <em>Capacity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Capacity</em>' attribute is set.
	 * @see #unsetCapacity()
	 * @see #getCapacity()
	 * @see #setCapacity(int)
	 * @generated
	 */
	boolean isSetCapacity();

	/**
	 * Returns the value of the '<em><b>Connections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connections</em>' attribute.
	 * @see #isSetConnections()
	 * @see #unsetConnections()
	 * @see #setConnections(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Connections()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getConnections();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getConnections <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connections</em>' attribute.
	 * @see #isSetConnections()
	 * @see #unsetConnections()
	 * @see #getConnections()
	 * @generated
	 */
	void setConnections(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getConnections <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConnections()
	 * @see #getConnections()
	 * @see #setConnections(int)
	 * @generated
	 */
	void unsetConnections();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getConnections <em>Connections</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Connections</em>' attribute is set.
	 * @see #unsetConnections()
	 * @see #getConnections()
	 * @see #setConnections(int)
	 * @generated
	 */
	boolean isSetConnections();

	/**
	 * Returns the value of the '<em><b>Memory Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Size</em>' attribute.
	 * @see #isSetMemorySize()
	 * @see #unsetMemorySize()
	 * @see #setMemorySize(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_MemorySize()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='KB' shown='true'"
	 * @generated
	 */
	int getMemorySize();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getMemorySize <em>Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Size</em>' attribute.
	 * @see #isSetMemorySize()
	 * @see #unsetMemorySize()
	 * @see #getMemorySize()
	 * @generated
	 */
	void setMemorySize(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getMemorySize <em>Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemorySize()
	 * @see #getMemorySize()
	 * @see #setMemorySize(int)
	 * @generated
	 */
	void unsetMemorySize();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getMemorySize <em>Memory Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Size</em>' attribute is set.
	 * @see #unsetMemorySize()
	 * @see #getMemorySize()
	 * @see #setMemorySize(int)
	 * @generated
	 */
	boolean isSetMemorySize();

	/**
	 * Returns the value of the '<em><b>Memory Excess Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Excess Time</em>' attribute.
	 * @see #isSetMemoryExcessTime()
	 * @see #unsetMemoryExcessTime()
	 * @see #setMemoryExcessTime(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_MemoryExcessTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s' shown='true'"
	 * @generated
	 */
	int getMemoryExcessTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getMemoryExcessTime <em>Memory Excess Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Excess Time</em>' attribute.
	 * @see #isSetMemoryExcessTime()
	 * @see #unsetMemoryExcessTime()
	 * @see #getMemoryExcessTime()
	 * @generated
	 */
	void setMemoryExcessTime(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getMemoryExcessTime <em>Memory Excess Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryExcessTime()
	 * @see #getMemoryExcessTime()
	 * @see #setMemoryExcessTime(int)
	 * @generated
	 */
	void unsetMemoryExcessTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getMemoryExcessTime <em>Memory Excess Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Excess Time</em>' attribute is set.
	 * @see #unsetMemoryExcessTime()
	 * @see #getMemoryExcessTime()
	 * @see #setMemoryExcessTime(int)
	 * @generated
	 */
	boolean isSetMemoryExcessTime();

	/**
	 * Returns the value of the '<em><b>Selection Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Selection Size</em>' attribute.
	 * @see #isSetSelectionSize()
	 * @see #unsetSelectionSize()
	 * @see #setSelectionSize(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_SelectionSize()
	 * @model unsettable="true"
	 * @generated
	 */
	int getSelectionSize();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getSelectionSize <em>Selection Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selection Size</em>' attribute.
	 * @see #isSetSelectionSize()
	 * @see #unsetSelectionSize()
	 * @see #getSelectionSize()
	 * @generated
	 */
	void setSelectionSize(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getSelectionSize <em>Selection Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSelectionSize()
	 * @see #getSelectionSize()
	 * @see #setSelectionSize(int)
	 * @generated
	 */
	void unsetSelectionSize();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getSelectionSize <em>Selection Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Selection Size</em>' attribute is set.
	 * @see #unsetSelectionSize()
	 * @see #getSelectionSize()
	 * @see #setSelectionSize(int)
	 * @generated
	 */
	boolean isSetSelectionSize();

	/**
	 * Returns the value of the '<em><b>Avg Back Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avg Back Call Time</em>' attribute.
	 * @see #isSetAvgBackCallTime()
	 * @see #unsetAvgBackCallTime()
	 * @see #setAvgBackCallTime(double)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_AvgBackCallTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s' printed='8.3.18=-'"
	 * @generated
	 */
	double getAvgBackCallTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgBackCallTime <em>Avg Back Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avg Back Call Time</em>' attribute.
	 * @see #isSetAvgBackCallTime()
	 * @see #unsetAvgBackCallTime()
	 * @see #getAvgBackCallTime()
	 * @generated
	 */
	void setAvgBackCallTime(double value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgBackCallTime <em>Avg Back Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvgBackCallTime()
	 * @see #getAvgBackCallTime()
	 * @see #setAvgBackCallTime(double)
	 * @generated
	 */
	void unsetAvgBackCallTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgBackCallTime <em>Avg Back Call Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Avg Back Call Time</em>' attribute is set.
	 * @see #unsetAvgBackCallTime()
	 * @see #getAvgBackCallTime()
	 * @see #setAvgBackCallTime(double)
	 * @generated
	 */
	boolean isSetAvgBackCallTime();

	/**
	 * Returns the value of the '<em><b>Avg Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avg Call Time</em>' attribute.
	 * @see #isSetAvgCallTime()
	 * @see #unsetAvgCallTime()
	 * @see #setAvgCallTime(double)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_AvgCallTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s' shown='true'"
	 * @generated
	 */
	double getAvgCallTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgCallTime <em>Avg Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avg Call Time</em>' attribute.
	 * @see #isSetAvgCallTime()
	 * @see #unsetAvgCallTime()
	 * @see #getAvgCallTime()
	 * @generated
	 */
	void setAvgCallTime(double value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgCallTime <em>Avg Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvgCallTime()
	 * @see #getAvgCallTime()
	 * @see #setAvgCallTime(double)
	 * @generated
	 */
	void unsetAvgCallTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgCallTime <em>Avg Call Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Avg Call Time</em>' attribute is set.
	 * @see #unsetAvgCallTime()
	 * @see #getAvgCallTime()
	 * @see #setAvgCallTime(double)
	 * @generated
	 */
	boolean isSetAvgCallTime();

	/**
	 * Returns the value of the '<em><b>Avg Db Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avg Db Call Time</em>' attribute.
	 * @see #isSetAvgDbCallTime()
	 * @see #unsetAvgDbCallTime()
	 * @see #setAvgDbCallTime(double)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_AvgDbCallTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s' shown='true'"
	 * @generated
	 */
	double getAvgDbCallTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgDbCallTime <em>Avg Db Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avg Db Call Time</em>' attribute.
	 * @see #isSetAvgDbCallTime()
	 * @see #unsetAvgDbCallTime()
	 * @see #getAvgDbCallTime()
	 * @generated
	 */
	void setAvgDbCallTime(double value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgDbCallTime <em>Avg Db Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvgDbCallTime()
	 * @see #getAvgDbCallTime()
	 * @see #setAvgDbCallTime(double)
	 * @generated
	 */
	void unsetAvgDbCallTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgDbCallTime <em>Avg Db Call Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Avg Db Call Time</em>' attribute is set.
	 * @see #unsetAvgDbCallTime()
	 * @see #getAvgDbCallTime()
	 * @see #setAvgDbCallTime(double)
	 * @generated
	 */
	boolean isSetAvgDbCallTime();

	/**
	 * Returns the value of the '<em><b>Avg Lock Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avg Lock Call Time</em>' attribute.
	 * @see #isSetAvgLockCallTime()
	 * @see #unsetAvgLockCallTime()
	 * @see #setAvgLockCallTime(double)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_AvgLockCallTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	double getAvgLockCallTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgLockCallTime <em>Avg Lock Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avg Lock Call Time</em>' attribute.
	 * @see #isSetAvgLockCallTime()
	 * @see #unsetAvgLockCallTime()
	 * @see #getAvgLockCallTime()
	 * @generated
	 */
	void setAvgLockCallTime(double value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgLockCallTime <em>Avg Lock Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvgLockCallTime()
	 * @see #getAvgLockCallTime()
	 * @see #setAvgLockCallTime(double)
	 * @generated
	 */
	void unsetAvgLockCallTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgLockCallTime <em>Avg Lock Call Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Avg Lock Call Time</em>' attribute is set.
	 * @see #unsetAvgLockCallTime()
	 * @see #getAvgLockCallTime()
	 * @see #setAvgLockCallTime(double)
	 * @generated
	 */
	boolean isSetAvgLockCallTime();

	/**
	 * Returns the value of the '<em><b>Avg Server Call Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avg Server Call Time</em>' attribute.
	 * @see #isSetAvgServerCallTime()
	 * @see #unsetAvgServerCallTime()
	 * @see #setAvgServerCallTime(double)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_AvgServerCallTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	double getAvgServerCallTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgServerCallTime <em>Avg Server Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avg Server Call Time</em>' attribute.
	 * @see #isSetAvgServerCallTime()
	 * @see #unsetAvgServerCallTime()
	 * @see #getAvgServerCallTime()
	 * @generated
	 */
	void setAvgServerCallTime(double value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgServerCallTime <em>Avg Server Call Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvgServerCallTime()
	 * @see #getAvgServerCallTime()
	 * @see #setAvgServerCallTime(double)
	 * @generated
	 */
	void unsetAvgServerCallTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgServerCallTime <em>Avg Server Call Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Avg Server Call Time</em>' attribute is set.
	 * @see #unsetAvgServerCallTime()
	 * @see #getAvgServerCallTime()
	 * @see #setAvgServerCallTime(double)
	 * @generated
	 */
	boolean isSetAvgServerCallTime();

	/**
	 * Returns the value of the '<em><b>Avg Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avg Threads</em>' attribute.
	 * @see #isSetAvgThreads()
	 * @see #unsetAvgThreads()
	 * @see #setAvgThreads(double)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_AvgThreads()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	double getAvgThreads();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgThreads <em>Avg Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avg Threads</em>' attribute.
	 * @see #isSetAvgThreads()
	 * @see #unsetAvgThreads()
	 * @see #getAvgThreads()
	 * @generated
	 */
	void setAvgThreads(double value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgThreads <em>Avg Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvgThreads()
	 * @see #getAvgThreads()
	 * @see #setAvgThreads(double)
	 * @generated
	 */
	void unsetAvgThreads();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#getAvgThreads <em>Avg Threads</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Avg Threads</em>' attribute is set.
	 * @see #unsetAvgThreads()
	 * @see #getAvgThreads()
	 * @see #setAvgThreads(double)
	 * @generated
	 */
	boolean isSetAvgThreads();

	/**
	 * Returns the value of the '<em><b>Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reserve</em>' attribute.
	 * @see #isSetReserve()
	 * @see #unsetReserve()
	 * @see #setReserve(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Reserve()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isReserve();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#isReserve <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserve</em>' attribute.
	 * @see #isSetReserve()
	 * @see #unsetReserve()
	 * @see #isReserve()
	 * @generated
	 */
	void setReserve(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#isReserve <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReserve()
	 * @see #isReserve()
	 * @see #setReserve(boolean)
	 * @generated
	 */
	void unsetReserve();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.WorkingProcess#isReserve <em>Reserve</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reserve</em>' attribute is set.
	 * @see #unsetReserve()
	 * @see #isReserve()
	 * @see #setReserve(boolean)
	 * @generated
	 */
	boolean isSetReserve();

	/**
	 * Returns the value of the '<em><b>Licenses</b></em>' containment reference list.
	 * The list contents are of type {@link dev.vakhta.model.cluster.License}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licenses</em>' containment reference list.
	 * @see dev.vakhta.model.cluster.ClusterPackage#getWorkingProcess_Licenses()
	 * @model containment="true"
	 *        annotation="https://vakhta.dev/field printed='-'"
	 * @generated
	 */
	EList<License> getLicenses();

} // WorkingProcess
