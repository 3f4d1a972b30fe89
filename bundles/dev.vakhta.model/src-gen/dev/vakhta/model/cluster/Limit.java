/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Limit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getCounter <em>Counter</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getAction <em>Action</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getDuration <em>Duration</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getCpuTime <em>Cpu Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getMemory <em>Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getRead <em>Read</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getWrite <em>Write</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getDurationDbms <em>Duration Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getDbmsBytes <em>Dbms Bytes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getService <em>Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getCall <em>Call</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getNumberOfSessions <em>Number Of Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getErrorMessage <em>Error Message</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Limit#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit()
 * @model
 * @generated
 */
public interface Limit extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Name()
	 * @model id="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Counter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Counter</em>' attribute.
	 * @see #setCounter(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Counter()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getCounter();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getCounter <em>Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counter</em>' attribute.
	 * @see #getCounter()
	 * @generated
	 */
	void setCounter(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #isSetAction()
	 * @see #unsetAction()
	 * @see #setAction(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Action()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=none,2=interrupt-current-call,3=interrupt-session' shown='true'"
	 * @generated
	 */
	int getAction();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #isSetAction()
	 * @see #unsetAction()
	 * @see #getAction()
	 * @generated
	 */
	void setAction(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAction()
	 * @see #getAction()
	 * @see #setAction(int)
	 * @generated
	 */
	void unsetAction();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getAction <em>Action</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Action</em>' attribute is set.
	 * @see #unsetAction()
	 * @see #getAction()
	 * @see #setAction(int)
	 * @generated
	 */
	boolean isSetAction();

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #isSetDuration()
	 * @see #unsetDuration()
	 * @see #setDuration(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Duration()
	 * @model unsettable="true"
	 * @generated
	 */
	long getDuration();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #isSetDuration()
	 * @see #unsetDuration()
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDuration()
	 * @see #getDuration()
	 * @see #setDuration(long)
	 * @generated
	 */
	void unsetDuration();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getDuration <em>Duration</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration</em>' attribute is set.
	 * @see #unsetDuration()
	 * @see #getDuration()
	 * @see #setDuration(long)
	 * @generated
	 */
	boolean isSetDuration();

	/**
	 * Returns the value of the '<em><b>Cpu Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Time</em>' attribute.
	 * @see #isSetCpuTime()
	 * @see #unsetCpuTime()
	 * @see #setCpuTime(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_CpuTime()
	 * @model unsettable="true"
	 * @generated
	 */
	long getCpuTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getCpuTime <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Time</em>' attribute.
	 * @see #isSetCpuTime()
	 * @see #unsetCpuTime()
	 * @see #getCpuTime()
	 * @generated
	 */
	void setCpuTime(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getCpuTime <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpuTime()
	 * @see #getCpuTime()
	 * @see #setCpuTime(long)
	 * @generated
	 */
	void unsetCpuTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getCpuTime <em>Cpu Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cpu Time</em>' attribute is set.
	 * @see #unsetCpuTime()
	 * @see #getCpuTime()
	 * @see #setCpuTime(long)
	 * @generated
	 */
	boolean isSetCpuTime();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #setMemory(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Memory()
	 * @model unsettable="true"
	 * @generated
	 */
	long getMemory();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemory()
	 * @see #getMemory()
	 * @see #setMemory(long)
	 * @generated
	 */
	void unsetMemory();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getMemory <em>Memory</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory</em>' attribute is set.
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @see #setMemory(long)
	 * @generated
	 */
	boolean isSetMemory();

	/**
	 * Returns the value of the '<em><b>Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read</em>' attribute.
	 * @see #isSetRead()
	 * @see #unsetRead()
	 * @see #setRead(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Read()
	 * @model unsettable="true"
	 * @generated
	 */
	long getRead();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getRead <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read</em>' attribute.
	 * @see #isSetRead()
	 * @see #unsetRead()
	 * @see #getRead()
	 * @generated
	 */
	void setRead(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getRead <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRead()
	 * @see #getRead()
	 * @see #setRead(long)
	 * @generated
	 */
	void unsetRead();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getRead <em>Read</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read</em>' attribute is set.
	 * @see #unsetRead()
	 * @see #getRead()
	 * @see #setRead(long)
	 * @generated
	 */
	boolean isSetRead();

	/**
	 * Returns the value of the '<em><b>Write</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write</em>' attribute.
	 * @see #isSetWrite()
	 * @see #unsetWrite()
	 * @see #setWrite(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Write()
	 * @model unsettable="true"
	 * @generated
	 */
	long getWrite();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getWrite <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write</em>' attribute.
	 * @see #isSetWrite()
	 * @see #unsetWrite()
	 * @see #getWrite()
	 * @generated
	 */
	void setWrite(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getWrite <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWrite()
	 * @see #getWrite()
	 * @see #setWrite(long)
	 * @generated
	 */
	void unsetWrite();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getWrite <em>Write</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Write</em>' attribute is set.
	 * @see #unsetWrite()
	 * @see #getWrite()
	 * @see #setWrite(long)
	 * @generated
	 */
	boolean isSetWrite();

	/**
	 * Returns the value of the '<em><b>Duration Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Dbms</em>' attribute.
	 * @see #isSetDurationDbms()
	 * @see #unsetDurationDbms()
	 * @see #setDurationDbms(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_DurationDbms()
	 * @model unsettable="true"
	 * @generated
	 */
	long getDurationDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getDurationDbms <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Dbms</em>' attribute.
	 * @see #isSetDurationDbms()
	 * @see #unsetDurationDbms()
	 * @see #getDurationDbms()
	 * @generated
	 */
	void setDurationDbms(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getDurationDbms <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationDbms()
	 * @see #getDurationDbms()
	 * @see #setDurationDbms(long)
	 * @generated
	 */
	void unsetDurationDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getDurationDbms <em>Duration Dbms</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Dbms</em>' attribute is set.
	 * @see #unsetDurationDbms()
	 * @see #getDurationDbms()
	 * @see #setDurationDbms(long)
	 * @generated
	 */
	boolean isSetDurationDbms();

	/**
	 * Returns the value of the '<em><b>Dbms Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dbms Bytes</em>' attribute.
	 * @see #isSetDbmsBytes()
	 * @see #unsetDbmsBytes()
	 * @see #setDbmsBytes(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_DbmsBytes()
	 * @model unsettable="true"
	 * @generated
	 */
	long getDbmsBytes();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getDbmsBytes <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dbms Bytes</em>' attribute.
	 * @see #isSetDbmsBytes()
	 * @see #unsetDbmsBytes()
	 * @see #getDbmsBytes()
	 * @generated
	 */
	void setDbmsBytes(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getDbmsBytes <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbmsBytes()
	 * @see #getDbmsBytes()
	 * @see #setDbmsBytes(long)
	 * @generated
	 */
	void unsetDbmsBytes();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getDbmsBytes <em>Dbms Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dbms Bytes</em>' attribute is set.
	 * @see #unsetDbmsBytes()
	 * @see #getDbmsBytes()
	 * @see #setDbmsBytes(long)
	 * @generated
	 */
	boolean isSetDbmsBytes();

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #isSetService()
	 * @see #unsetService()
	 * @see #setService(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Service()
	 * @model unsettable="true"
	 * @generated
	 */
	long getService();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #isSetService()
	 * @see #unsetService()
	 * @see #getService()
	 * @generated
	 */
	void setService(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetService()
	 * @see #getService()
	 * @see #setService(long)
	 * @generated
	 */
	void unsetService();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getService <em>Service</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Service</em>' attribute is set.
	 * @see #unsetService()
	 * @see #getService()
	 * @see #setService(long)
	 * @generated
	 */
	boolean isSetService();

	/**
	 * Returns the value of the '<em><b>Call</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Call</em>' attribute.
	 * @see #isSetCall()
	 * @see #unsetCall()
	 * @see #setCall(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Call()
	 * @model unsettable="true"
	 * @generated
	 */
	long getCall();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getCall <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call</em>' attribute.
	 * @see #isSetCall()
	 * @see #unsetCall()
	 * @see #getCall()
	 * @generated
	 */
	void setCall(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getCall <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCall()
	 * @see #getCall()
	 * @see #setCall(long)
	 * @generated
	 */
	void unsetCall();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getCall <em>Call</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Call</em>' attribute is set.
	 * @see #unsetCall()
	 * @see #getCall()
	 * @see #setCall(long)
	 * @generated
	 */
	boolean isSetCall();

	/**
	 * Returns the value of the '<em><b>Number Of Active Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number Of Active Sessions</em>' attribute.
	 * @see #isSetNumberOfActiveSessions()
	 * @see #unsetNumberOfActiveSessions()
	 * @see #setNumberOfActiveSessions(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_NumberOfActiveSessions()
	 * @model unsettable="true"
	 * @generated
	 */
	long getNumberOfActiveSessions();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Active Sessions</em>' attribute.
	 * @see #isSetNumberOfActiveSessions()
	 * @see #unsetNumberOfActiveSessions()
	 * @see #getNumberOfActiveSessions()
	 * @generated
	 */
	void setNumberOfActiveSessions(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNumberOfActiveSessions()
	 * @see #getNumberOfActiveSessions()
	 * @see #setNumberOfActiveSessions(long)
	 * @generated
	 */
	void unsetNumberOfActiveSessions();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getNumberOfActiveSessions <em>Number Of Active Sessions</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Number Of Active Sessions</em>' attribute is set.
	 * @see #unsetNumberOfActiveSessions()
	 * @see #getNumberOfActiveSessions()
	 * @see #setNumberOfActiveSessions(long)
	 * @generated
	 */
	boolean isSetNumberOfActiveSessions();

	/**
	 * Returns the value of the '<em><b>Number Of Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number Of Sessions</em>' attribute.
	 * @see #isSetNumberOfSessions()
	 * @see #unsetNumberOfSessions()
	 * @see #setNumberOfSessions(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_NumberOfSessions()
	 * @model unsettable="true"
	 * @generated
	 */
	long getNumberOfSessions();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getNumberOfSessions <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Sessions</em>' attribute.
	 * @see #isSetNumberOfSessions()
	 * @see #unsetNumberOfSessions()
	 * @see #getNumberOfSessions()
	 * @generated
	 */
	void setNumberOfSessions(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Limit#getNumberOfSessions <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNumberOfSessions()
	 * @see #getNumberOfSessions()
	 * @see #setNumberOfSessions(long)
	 * @generated
	 */
	void unsetNumberOfSessions();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Limit#getNumberOfSessions <em>Number Of Sessions</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Number Of Sessions</em>' attribute is set.
	 * @see #unsetNumberOfSessions()
	 * @see #getNumberOfSessions()
	 * @see #setNumberOfSessions(long)
	 * @generated
	 */
	boolean isSetNumberOfSessions();

	/**
	 * Returns the value of the '<em><b>Error Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Error Message</em>' attribute.
	 * @see #setErrorMessage(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_ErrorMessage()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getErrorMessage();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getErrorMessage <em>Error Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error Message</em>' attribute.
	 * @see #getErrorMessage()
	 * @generated
	 */
	void setErrorMessage(String value);

	/**
	 * Returns the value of the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descr</em>' attribute.
	 * @see #setDescr(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getLimit_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Limit#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

} // Limit
