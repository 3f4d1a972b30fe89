/**
 */
package dev.vakhta.model.cluster;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getPort <em>Port</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getExpirationTimeout <em>Expiration Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getLifetimeLimit <em>Lifetime Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getMaxMemorySize <em>Max Memory Size</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getMaxMemoryTimeLimit <em>Max Memory Time Limit</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getSecurityLevel <em>Security Level</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getSessionFaultToleranceLevel <em>Session Fault Tolerance Level</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getLoadBalancingMode <em>Load Balancing Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getErrorsCountThreshold <em>Errors Count Threshold</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#isKillProblemProcesses <em>Kill Problem Processes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#isKillByMemoryWithDump <em>Kill By Memory With Dump</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getReserved16 <em>Reserved16</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#isAllowAccessRightAuditEventsRecording <em>Allow Access Right Audit Events Recording</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getPingPeriod <em>Ping Period</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getPingTimeout <em>Ping Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Cluster#getRestartSchedule <em>Restart Schedule</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster()
 * @model
 * @generated
 */
public interface Cluster extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='cluster'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getId <em>Id</em>}' attribute.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_Host()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getHost <em>Host</em>}' attribute.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_Port()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getPort <em>Port</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPort()
	 * @see #getPort()
	 * @see #setPort(int)
	 * @generated
	 */
	void unsetPort();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getPort <em>Port</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_Name()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Expiration Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expiration Timeout</em>' attribute.
	 * @see #isSetExpirationTimeout()
	 * @see #unsetExpirationTimeout()
	 * @see #setExpirationTimeout(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_ExpirationTimeout()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	int getExpirationTimeout();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getExpirationTimeout <em>Expiration Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expiration Timeout</em>' attribute.
	 * @see #isSetExpirationTimeout()
	 * @see #unsetExpirationTimeout()
	 * @see #getExpirationTimeout()
	 * @generated
	 */
	void setExpirationTimeout(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getExpirationTimeout <em>Expiration Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetExpirationTimeout()
	 * @see #getExpirationTimeout()
	 * @see #setExpirationTimeout(int)
	 * @generated
	 */
	void unsetExpirationTimeout();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getExpirationTimeout <em>Expiration Timeout</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Expiration Timeout</em>' attribute is set.
	 * @see #unsetExpirationTimeout()
	 * @see #getExpirationTimeout()
	 * @see #setExpirationTimeout(int)
	 * @generated
	 */
	boolean isSetExpirationTimeout();

	/**
	 * Returns the value of the '<em><b>Lifetime Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lifetime Limit</em>' attribute.
	 * @see #isSetLifetimeLimit()
	 * @see #unsetLifetimeLimit()
	 * @see #setLifetimeLimit(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_LifetimeLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	int getLifetimeLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getLifetimeLimit <em>Lifetime Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lifetime Limit</em>' attribute.
	 * @see #isSetLifetimeLimit()
	 * @see #unsetLifetimeLimit()
	 * @see #getLifetimeLimit()
	 * @generated
	 */
	void setLifetimeLimit(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getLifetimeLimit <em>Lifetime Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLifetimeLimit()
	 * @see #getLifetimeLimit()
	 * @see #setLifetimeLimit(int)
	 * @generated
	 */
	void unsetLifetimeLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getLifetimeLimit <em>Lifetime Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Lifetime Limit</em>' attribute is set.
	 * @see #unsetLifetimeLimit()
	 * @see #getLifetimeLimit()
	 * @see #setLifetimeLimit(int)
	 * @generated
	 */
	boolean isSetLifetimeLimit();

	/**
	 * Returns the value of the '<em><b>Max Memory Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Memory Size</em>' attribute.
	 * @see #isSetMaxMemorySize()
	 * @see #unsetMaxMemorySize()
	 * @see #setMaxMemorySize(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_MaxMemorySize()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='KB'"
	 * @generated
	 */
	int getMaxMemorySize();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getMaxMemorySize <em>Max Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Memory Size</em>' attribute.
	 * @see #isSetMaxMemorySize()
	 * @see #unsetMaxMemorySize()
	 * @see #getMaxMemorySize()
	 * @generated
	 */
	void setMaxMemorySize(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getMaxMemorySize <em>Max Memory Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxMemorySize()
	 * @see #getMaxMemorySize()
	 * @see #setMaxMemorySize(int)
	 * @generated
	 */
	void unsetMaxMemorySize();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getMaxMemorySize <em>Max Memory Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Memory Size</em>' attribute is set.
	 * @see #unsetMaxMemorySize()
	 * @see #getMaxMemorySize()
	 * @see #setMaxMemorySize(int)
	 * @generated
	 */
	boolean isSetMaxMemorySize();

	/**
	 * Returns the value of the '<em><b>Max Memory Time Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Memory Time Limit</em>' attribute.
	 * @see #isSetMaxMemoryTimeLimit()
	 * @see #unsetMaxMemoryTimeLimit()
	 * @see #setMaxMemoryTimeLimit(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_MaxMemoryTimeLimit()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s'"
	 * @generated
	 */
	int getMaxMemoryTimeLimit();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getMaxMemoryTimeLimit <em>Max Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Memory Time Limit</em>' attribute.
	 * @see #isSetMaxMemoryTimeLimit()
	 * @see #unsetMaxMemoryTimeLimit()
	 * @see #getMaxMemoryTimeLimit()
	 * @generated
	 */
	void setMaxMemoryTimeLimit(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getMaxMemoryTimeLimit <em>Max Memory Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxMemoryTimeLimit()
	 * @see #getMaxMemoryTimeLimit()
	 * @see #setMaxMemoryTimeLimit(int)
	 * @generated
	 */
	void unsetMaxMemoryTimeLimit();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getMaxMemoryTimeLimit <em>Max Memory Time Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Memory Time Limit</em>' attribute is set.
	 * @see #unsetMaxMemoryTimeLimit()
	 * @see #getMaxMemoryTimeLimit()
	 * @see #setMaxMemoryTimeLimit(int)
	 * @generated
	 */
	boolean isSetMaxMemoryTimeLimit();

	/**
	 * Returns the value of the '<em><b>Security Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Security Level</em>' attribute.
	 * @see #isSetSecurityLevel()
	 * @see #unsetSecurityLevel()
	 * @see #setSecurityLevel(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_SecurityLevel()
	 * @model unsettable="true"
	 * @generated
	 */
	int getSecurityLevel();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getSecurityLevel <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Level</em>' attribute.
	 * @see #isSetSecurityLevel()
	 * @see #unsetSecurityLevel()
	 * @see #getSecurityLevel()
	 * @generated
	 */
	void setSecurityLevel(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getSecurityLevel <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSecurityLevel()
	 * @see #getSecurityLevel()
	 * @see #setSecurityLevel(int)
	 * @generated
	 */
	void unsetSecurityLevel();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getSecurityLevel <em>Security Level</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Security Level</em>' attribute is set.
	 * @see #unsetSecurityLevel()
	 * @see #getSecurityLevel()
	 * @see #setSecurityLevel(int)
	 * @generated
	 */
	boolean isSetSecurityLevel();

	/**
	 * Returns the value of the '<em><b>Session Fault Tolerance Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session Fault Tolerance Level</em>' attribute.
	 * @see #isSetSessionFaultToleranceLevel()
	 * @see #unsetSessionFaultToleranceLevel()
	 * @see #setSessionFaultToleranceLevel(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_SessionFaultToleranceLevel()
	 * @model unsettable="true"
	 * @generated
	 */
	int getSessionFaultToleranceLevel();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getSessionFaultToleranceLevel <em>Session Fault Tolerance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session Fault Tolerance Level</em>' attribute.
	 * @see #isSetSessionFaultToleranceLevel()
	 * @see #unsetSessionFaultToleranceLevel()
	 * @see #getSessionFaultToleranceLevel()
	 * @generated
	 */
	void setSessionFaultToleranceLevel(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getSessionFaultToleranceLevel <em>Session Fault Tolerance Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSessionFaultToleranceLevel()
	 * @see #getSessionFaultToleranceLevel()
	 * @see #setSessionFaultToleranceLevel(int)
	 * @generated
	 */
	void unsetSessionFaultToleranceLevel();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getSessionFaultToleranceLevel <em>Session Fault Tolerance Level</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Session Fault Tolerance Level</em>' attribute is set.
	 * @see #unsetSessionFaultToleranceLevel()
	 * @see #getSessionFaultToleranceLevel()
	 * @see #setSessionFaultToleranceLevel(int)
	 * @generated
	 */
	boolean isSetSessionFaultToleranceLevel();

	/**
	 * Returns the value of the '<em><b>Load Balancing Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Load Balancing Mode</em>' attribute.
	 * @see #isSetLoadBalancingMode()
	 * @see #unsetLoadBalancingMode()
	 * @see #setLoadBalancingMode(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_LoadBalancingMode()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=performance,1=memory'"
	 * @generated
	 */
	int getLoadBalancingMode();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getLoadBalancingMode <em>Load Balancing Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load Balancing Mode</em>' attribute.
	 * @see #isSetLoadBalancingMode()
	 * @see #unsetLoadBalancingMode()
	 * @see #getLoadBalancingMode()
	 * @generated
	 */
	void setLoadBalancingMode(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getLoadBalancingMode <em>Load Balancing Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLoadBalancingMode()
	 * @see #getLoadBalancingMode()
	 * @see #setLoadBalancingMode(int)
	 * @generated
	 */
	void unsetLoadBalancingMode();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getLoadBalancingMode <em>Load Balancing Mode</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Load Balancing Mode</em>' attribute is set.
	 * @see #unsetLoadBalancingMode()
	 * @see #getLoadBalancingMode()
	 * @see #setLoadBalancingMode(int)
	 * @generated
	 */
	boolean isSetLoadBalancingMode();

	/**
	 * Returns the value of the '<em><b>Errors Count Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Errors Count Threshold</em>' attribute.
	 * @see #isSetErrorsCountThreshold()
	 * @see #unsetErrorsCountThreshold()
	 * @see #setErrorsCountThreshold(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_ErrorsCountThreshold()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='%'"
	 * @generated
	 */
	int getErrorsCountThreshold();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getErrorsCountThreshold <em>Errors Count Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Errors Count Threshold</em>' attribute.
	 * @see #isSetErrorsCountThreshold()
	 * @see #unsetErrorsCountThreshold()
	 * @see #getErrorsCountThreshold()
	 * @generated
	 */
	void setErrorsCountThreshold(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getErrorsCountThreshold <em>Errors Count Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetErrorsCountThreshold()
	 * @see #getErrorsCountThreshold()
	 * @see #setErrorsCountThreshold(int)
	 * @generated
	 */
	void unsetErrorsCountThreshold();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getErrorsCountThreshold <em>Errors Count Threshold</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Errors Count Threshold</em>' attribute is set.
	 * @see #unsetErrorsCountThreshold()
	 * @see #getErrorsCountThreshold()
	 * @see #setErrorsCountThreshold(int)
	 * @generated
	 */
	boolean isSetErrorsCountThreshold();

	/**
	 * Returns the value of the '<em><b>Kill Problem Processes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kill Problem Processes</em>' attribute.
	 * @see #isSetKillProblemProcesses()
	 * @see #unsetKillProblemProcesses()
	 * @see #setKillProblemProcesses(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_KillProblemProcesses()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0,1' shown='true'"
	 * @generated
	 */
	boolean isKillProblemProcesses();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#isKillProblemProcesses <em>Kill Problem Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kill Problem Processes</em>' attribute.
	 * @see #isSetKillProblemProcesses()
	 * @see #unsetKillProblemProcesses()
	 * @see #isKillProblemProcesses()
	 * @generated
	 */
	void setKillProblemProcesses(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#isKillProblemProcesses <em>Kill Problem Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKillProblemProcesses()
	 * @see #isKillProblemProcesses()
	 * @see #setKillProblemProcesses(boolean)
	 * @generated
	 */
	void unsetKillProblemProcesses();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#isKillProblemProcesses <em>Kill Problem Processes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kill Problem Processes</em>' attribute is set.
	 * @see #unsetKillProblemProcesses()
	 * @see #isKillProblemProcesses()
	 * @see #setKillProblemProcesses(boolean)
	 * @generated
	 */
	boolean isSetKillProblemProcesses();

	/**
	 * Returns the value of the '<em><b>Kill By Memory With Dump</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kill By Memory With Dump</em>' attribute.
	 * @see #isSetKillByMemoryWithDump()
	 * @see #unsetKillByMemoryWithDump()
	 * @see #setKillByMemoryWithDump(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_KillByMemoryWithDump()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0,1'"
	 * @generated
	 */
	boolean isKillByMemoryWithDump();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#isKillByMemoryWithDump <em>Kill By Memory With Dump</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kill By Memory With Dump</em>' attribute.
	 * @see #isSetKillByMemoryWithDump()
	 * @see #unsetKillByMemoryWithDump()
	 * @see #isKillByMemoryWithDump()
	 * @generated
	 */
	void setKillByMemoryWithDump(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#isKillByMemoryWithDump <em>Kill By Memory With Dump</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKillByMemoryWithDump()
	 * @see #isKillByMemoryWithDump()
	 * @see #setKillByMemoryWithDump(boolean)
	 * @generated
	 */
	void unsetKillByMemoryWithDump();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#isKillByMemoryWithDump <em>Kill By Memory With Dump</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kill By Memory With Dump</em>' attribute is set.
	 * @see #unsetKillByMemoryWithDump()
	 * @see #isKillByMemoryWithDump()
	 * @see #setKillByMemoryWithDump(boolean)
	 * @generated
	 */
	boolean isSetKillByMemoryWithDump();

	/**
	 * Returns the value of the '<em><b>Reserved16</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reserved16</em>' attribute.
	 * @see #isSetReserved16()
	 * @see #unsetReserved16()
	 * @see #setReserved16(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_Reserved16()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field printed='-'"
	 * @generated
	 */
	int getReserved16();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getReserved16 <em>Reserved16</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getReserved16 <em>Reserved16</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReserved16()
	 * @see #getReserved16()
	 * @see #setReserved16(int)
	 * @generated
	 */
	void unsetReserved16();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getReserved16 <em>Reserved16</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reserved16</em>' attribute is set.
	 * @see #unsetReserved16()
	 * @see #getReserved16()
	 * @see #setReserved16(int)
	 * @generated
	 */
	boolean isSetReserved16();

	/**
	 * Returns the value of the '<em><b>Allow Access Right Audit Events Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Allow Access Right Audit Events Recording</em>' attribute.
	 * @see #isSetAllowAccessRightAuditEventsRecording()
	 * @see #unsetAllowAccessRightAuditEventsRecording()
	 * @see #setAllowAccessRightAuditEventsRecording(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_AllowAccessRightAuditEventsRecording()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0,1'"
	 * @generated
	 */
	boolean isAllowAccessRightAuditEventsRecording();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#isAllowAccessRightAuditEventsRecording <em>Allow Access Right Audit Events Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allow Access Right Audit Events Recording</em>' attribute.
	 * @see #isSetAllowAccessRightAuditEventsRecording()
	 * @see #unsetAllowAccessRightAuditEventsRecording()
	 * @see #isAllowAccessRightAuditEventsRecording()
	 * @generated
	 */
	void setAllowAccessRightAuditEventsRecording(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#isAllowAccessRightAuditEventsRecording <em>Allow Access Right Audit Events Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAllowAccessRightAuditEventsRecording()
	 * @see #isAllowAccessRightAuditEventsRecording()
	 * @see #setAllowAccessRightAuditEventsRecording(boolean)
	 * @generated
	 */
	void unsetAllowAccessRightAuditEventsRecording();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#isAllowAccessRightAuditEventsRecording <em>Allow Access Right Audit Events Recording</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Allow Access Right Audit Events Recording</em>' attribute is set.
	 * @see #unsetAllowAccessRightAuditEventsRecording()
	 * @see #isAllowAccessRightAuditEventsRecording()
	 * @see #setAllowAccessRightAuditEventsRecording(boolean)
	 * @generated
	 */
	boolean isSetAllowAccessRightAuditEventsRecording();

	/**
	 * Returns the value of the '<em><b>Ping Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ping Period</em>' attribute.
	 * @see #isSetPingPeriod()
	 * @see #unsetPingPeriod()
	 * @see #setPingPeriod(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_PingPeriod()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms'"
	 * @generated
	 */
	int getPingPeriod();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getPingPeriod <em>Ping Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ping Period</em>' attribute.
	 * @see #isSetPingPeriod()
	 * @see #unsetPingPeriod()
	 * @see #getPingPeriod()
	 * @generated
	 */
	void setPingPeriod(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getPingPeriod <em>Ping Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPingPeriod()
	 * @see #getPingPeriod()
	 * @see #setPingPeriod(int)
	 * @generated
	 */
	void unsetPingPeriod();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getPingPeriod <em>Ping Period</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ping Period</em>' attribute is set.
	 * @see #unsetPingPeriod()
	 * @see #getPingPeriod()
	 * @see #setPingPeriod(int)
	 * @generated
	 */
	boolean isSetPingPeriod();

	/**
	 * Returns the value of the '<em><b>Ping Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ping Timeout</em>' attribute.
	 * @see #isSetPingTimeout()
	 * @see #unsetPingTimeout()
	 * @see #setPingTimeout(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_PingTimeout()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms'"
	 * @generated
	 */
	int getPingTimeout();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getPingTimeout <em>Ping Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ping Timeout</em>' attribute.
	 * @see #isSetPingTimeout()
	 * @see #unsetPingTimeout()
	 * @see #getPingTimeout()
	 * @generated
	 */
	void setPingTimeout(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Cluster#getPingTimeout <em>Ping Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPingTimeout()
	 * @see #getPingTimeout()
	 * @see #setPingTimeout(int)
	 * @generated
	 */
	void unsetPingTimeout();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Cluster#getPingTimeout <em>Ping Timeout</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ping Timeout</em>' attribute is set.
	 * @see #unsetPingTimeout()
	 * @see #getPingTimeout()
	 * @see #setPingTimeout(int)
	 * @generated
	 */
	boolean isSetPingTimeout();

	/**
	 * Returns the value of the '<em><b>Restart Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Restart Schedule</em>' attribute.
	 * @see #setRestartSchedule(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCluster_RestartSchedule()
	 * @model annotation="https://vakhta.dev/field quoted='true'"
	 * @generated
	 */
	String getRestartSchedule();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Cluster#getRestartSchedule <em>Restart Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Schedule</em>' attribute.
	 * @see #getRestartSchedule()
	 * @generated
	 */
	void setRestartSchedule(String value);

} // Cluster
