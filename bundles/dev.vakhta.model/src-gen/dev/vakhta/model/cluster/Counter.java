/**
 */
package dev.vakhta.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Counter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Counter#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#getCollectionTime <em>Collection Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#getGroup <em>Group</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#getFilterType <em>Filter Type</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#getFilter <em>Filter</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isDuration <em>Duration</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isCpuTime <em>Cpu Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isMemory <em>Memory</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isRead <em>Read</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isWrite <em>Write</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isDurationDbms <em>Duration Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isDbmsBytes <em>Dbms Bytes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isService <em>Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isCall <em>Call</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isNumberOfActiveSessions <em>Number Of Active Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#isNumberOfSessions <em>Number Of Sessions</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Counter#getDescr <em>Descr</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter()
 * @model
 * @generated
 */
public interface Counter extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Name()
	 * @model id="true"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Collection Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Collection Time</em>' attribute.
	 * @see #isSetCollectionTime()
	 * @see #unsetCollectionTime()
	 * @see #setCollectionTime(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_CollectionTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s' named='0=current-call' shown='true'"
	 * @generated
	 */
	long getCollectionTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#getCollectionTime <em>Collection Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collection Time</em>' attribute.
	 * @see #isSetCollectionTime()
	 * @see #unsetCollectionTime()
	 * @see #getCollectionTime()
	 * @generated
	 */
	void setCollectionTime(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#getCollectionTime <em>Collection Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCollectionTime()
	 * @see #getCollectionTime()
	 * @see #setCollectionTime(long)
	 * @generated
	 */
	void unsetCollectionTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#getCollectionTime <em>Collection Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Collection Time</em>' attribute is set.
	 * @see #unsetCollectionTime()
	 * @see #getCollectionTime()
	 * @see #setCollectionTime(long)
	 * @generated
	 */
	boolean isSetCollectionTime();

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #isSetGroup()
	 * @see #unsetGroup()
	 * @see #setGroup(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Group()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=users,1=data-separation' shown='true'"
	 * @generated
	 */
	int getGroup();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #isSetGroup()
	 * @see #unsetGroup()
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGroup()
	 * @see #getGroup()
	 * @see #setGroup(int)
	 * @generated
	 */
	void unsetGroup();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#getGroup <em>Group</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Group</em>' attribute is set.
	 * @see #unsetGroup()
	 * @see #getGroup()
	 * @see #setGroup(int)
	 * @generated
	 */
	boolean isSetGroup();

	/**
	 * Returns the value of the '<em><b>Filter Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filter Type</em>' attribute.
	 * @see #isSetFilterType()
	 * @see #unsetFilterType()
	 * @see #setFilterType(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_FilterType()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=all-selected,1=all-but-selected,2=all' shown='true'"
	 * @generated
	 */
	int getFilterType();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#getFilterType <em>Filter Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter Type</em>' attribute.
	 * @see #isSetFilterType()
	 * @see #unsetFilterType()
	 * @see #getFilterType()
	 * @generated
	 */
	void setFilterType(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#getFilterType <em>Filter Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFilterType()
	 * @see #getFilterType()
	 * @see #setFilterType(int)
	 * @generated
	 */
	void unsetFilterType();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#getFilterType <em>Filter Type</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Filter Type</em>' attribute is set.
	 * @see #unsetFilterType()
	 * @see #getFilterType()
	 * @see #setFilterType(int)
	 * @generated
	 */
	boolean isSetFilterType();

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Filter()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #isSetDuration()
	 * @see #unsetDuration()
	 * @see #setDuration(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Duration()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isDuration();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #isSetDuration()
	 * @see #unsetDuration()
	 * @see #isDuration()
	 * @generated
	 */
	void setDuration(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDuration()
	 * @see #isDuration()
	 * @see #setDuration(boolean)
	 * @generated
	 */
	void unsetDuration();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isDuration <em>Duration</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration</em>' attribute is set.
	 * @see #unsetDuration()
	 * @see #isDuration()
	 * @see #setDuration(boolean)
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
	 * @see #setCpuTime(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_CpuTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isCpuTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isCpuTime <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Time</em>' attribute.
	 * @see #isSetCpuTime()
	 * @see #unsetCpuTime()
	 * @see #isCpuTime()
	 * @generated
	 */
	void setCpuTime(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isCpuTime <em>Cpu Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpuTime()
	 * @see #isCpuTime()
	 * @see #setCpuTime(boolean)
	 * @generated
	 */
	void unsetCpuTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isCpuTime <em>Cpu Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cpu Time</em>' attribute is set.
	 * @see #unsetCpuTime()
	 * @see #isCpuTime()
	 * @see #setCpuTime(boolean)
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
	 * @see #setMemory(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Memory()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isMemory();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #isMemory()
	 * @generated
	 */
	void setMemory(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemory()
	 * @see #isMemory()
	 * @see #setMemory(boolean)
	 * @generated
	 */
	void unsetMemory();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isMemory <em>Memory</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory</em>' attribute is set.
	 * @see #unsetMemory()
	 * @see #isMemory()
	 * @see #setMemory(boolean)
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
	 * @see #setRead(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Read()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isRead();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isRead <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read</em>' attribute.
	 * @see #isSetRead()
	 * @see #unsetRead()
	 * @see #isRead()
	 * @generated
	 */
	void setRead(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isRead <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRead()
	 * @see #isRead()
	 * @see #setRead(boolean)
	 * @generated
	 */
	void unsetRead();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isRead <em>Read</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read</em>' attribute is set.
	 * @see #unsetRead()
	 * @see #isRead()
	 * @see #setRead(boolean)
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
	 * @see #setWrite(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Write()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isWrite();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isWrite <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write</em>' attribute.
	 * @see #isSetWrite()
	 * @see #unsetWrite()
	 * @see #isWrite()
	 * @generated
	 */
	void setWrite(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isWrite <em>Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWrite()
	 * @see #isWrite()
	 * @see #setWrite(boolean)
	 * @generated
	 */
	void unsetWrite();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isWrite <em>Write</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Write</em>' attribute is set.
	 * @see #unsetWrite()
	 * @see #isWrite()
	 * @see #setWrite(boolean)
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
	 * @see #setDurationDbms(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_DurationDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isDurationDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isDurationDbms <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Dbms</em>' attribute.
	 * @see #isSetDurationDbms()
	 * @see #unsetDurationDbms()
	 * @see #isDurationDbms()
	 * @generated
	 */
	void setDurationDbms(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isDurationDbms <em>Duration Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationDbms()
	 * @see #isDurationDbms()
	 * @see #setDurationDbms(boolean)
	 * @generated
	 */
	void unsetDurationDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isDurationDbms <em>Duration Dbms</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Dbms</em>' attribute is set.
	 * @see #unsetDurationDbms()
	 * @see #isDurationDbms()
	 * @see #setDurationDbms(boolean)
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
	 * @see #setDbmsBytes(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_DbmsBytes()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isDbmsBytes();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isDbmsBytes <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dbms Bytes</em>' attribute.
	 * @see #isSetDbmsBytes()
	 * @see #unsetDbmsBytes()
	 * @see #isDbmsBytes()
	 * @generated
	 */
	void setDbmsBytes(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isDbmsBytes <em>Dbms Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbmsBytes()
	 * @see #isDbmsBytes()
	 * @see #setDbmsBytes(boolean)
	 * @generated
	 */
	void unsetDbmsBytes();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isDbmsBytes <em>Dbms Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dbms Bytes</em>' attribute is set.
	 * @see #unsetDbmsBytes()
	 * @see #isDbmsBytes()
	 * @see #setDbmsBytes(boolean)
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
	 * @see #setService(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Service()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isService();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #isSetService()
	 * @see #unsetService()
	 * @see #isService()
	 * @generated
	 */
	void setService(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetService()
	 * @see #isService()
	 * @see #setService(boolean)
	 * @generated
	 */
	void unsetService();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isService <em>Service</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Service</em>' attribute is set.
	 * @see #unsetService()
	 * @see #isService()
	 * @see #setService(boolean)
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
	 * @see #setCall(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Call()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isCall();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isCall <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call</em>' attribute.
	 * @see #isSetCall()
	 * @see #unsetCall()
	 * @see #isCall()
	 * @generated
	 */
	void setCall(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isCall <em>Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCall()
	 * @see #isCall()
	 * @see #setCall(boolean)
	 * @generated
	 */
	void unsetCall();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isCall <em>Call</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Call</em>' attribute is set.
	 * @see #unsetCall()
	 * @see #isCall()
	 * @see #setCall(boolean)
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
	 * @see #setNumberOfActiveSessions(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_NumberOfActiveSessions()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isNumberOfActiveSessions();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isNumberOfActiveSessions <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Active Sessions</em>' attribute.
	 * @see #isSetNumberOfActiveSessions()
	 * @see #unsetNumberOfActiveSessions()
	 * @see #isNumberOfActiveSessions()
	 * @generated
	 */
	void setNumberOfActiveSessions(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isNumberOfActiveSessions <em>Number Of Active Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNumberOfActiveSessions()
	 * @see #isNumberOfActiveSessions()
	 * @see #setNumberOfActiveSessions(boolean)
	 * @generated
	 */
	void unsetNumberOfActiveSessions();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isNumberOfActiveSessions <em>Number Of Active Sessions</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Number Of Active Sessions</em>' attribute is set.
	 * @see #unsetNumberOfActiveSessions()
	 * @see #isNumberOfActiveSessions()
	 * @see #setNumberOfActiveSessions(boolean)
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
	 * @see #setNumberOfSessions(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_NumberOfSessions()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='not-analyze,analyze'"
	 * @generated
	 */
	boolean isNumberOfSessions();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#isNumberOfSessions <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Sessions</em>' attribute.
	 * @see #isSetNumberOfSessions()
	 * @see #unsetNumberOfSessions()
	 * @see #isNumberOfSessions()
	 * @generated
	 */
	void setNumberOfSessions(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Counter#isNumberOfSessions <em>Number Of Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNumberOfSessions()
	 * @see #isNumberOfSessions()
	 * @see #setNumberOfSessions(boolean)
	 * @generated
	 */
	void unsetNumberOfSessions();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Counter#isNumberOfSessions <em>Number Of Sessions</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Number Of Sessions</em>' attribute is set.
	 * @see #unsetNumberOfSessions()
	 * @see #isNumberOfSessions()
	 * @see #setNumberOfSessions(boolean)
	 * @generated
	 */
	boolean isSetNumberOfSessions();

	/**
	 * Returns the value of the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descr</em>' attribute.
	 * @see #setDescr(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getCounter_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Counter#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

} // Counter
