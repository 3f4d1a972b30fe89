/**
 */
package dev.vakhta.model.cluster;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Session#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getNumber <em>Number</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getInfobase <em>Infobase</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getConnection <em>Connection</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getProcess <em>Process</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getUserName <em>User Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getAppId <em>App Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getLocale <em>Locale</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getLastActiveAt <em>Last Active At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#isHibernate <em>Hibernate</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getPassiveSessionHibernateTime <em>Passive Session Hibernate Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getHibernateSessionTerminateTime <em>Hibernate Session Terminate Time</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getBlockedByDbms <em>Blocked By Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getBlockedByLs <em>Blocked By Ls</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getBytesAll <em>Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getBytesLast5min <em>Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getCallsAll <em>Calls All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getCallsLast5min <em>Calls Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDbmsBytesAll <em>Dbms Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDbProcInfo <em>Db Proc Info</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDbProcTook <em>Db Proc Took</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDbProcTookAt <em>Db Proc Took At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationAll <em>Duration All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationAllDbms <em>Duration All Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationCurrent <em>Duration Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationCurrentDbms <em>Duration Current Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationLast5min <em>Duration Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getMemoryCurrent <em>Memory Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getMemoryLast5min <em>Memory Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getMemoryTotal <em>Memory Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getReadCurrent <em>Read Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getReadLast5min <em>Read Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getReadTotal <em>Read Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getWriteCurrent <em>Write Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getWriteLast5min <em>Write Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getWriteTotal <em>Write Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationCurrentService <em>Duration Current Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationLast5minService <em>Duration Last5min Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDurationAllService <em>Duration All Service</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getCurrentServiceName <em>Current Service Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getCpuTimeCurrent <em>Cpu Time Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getCpuTimeLast5min <em>Cpu Time Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getCpuTimeTotal <em>Cpu Time Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getDataSeparation <em>Data Separation</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getClientIp <em>Client Ip</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#getLicenses <em>Licenses</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Session#isLeftBehind <em>Left Behind</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getSession()
 * @model annotation="https://vakhta.dev/field hot='true'"
 * @generated
 */
public interface Session extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='session'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #isSetNumber()
	 * @see #unsetNumber()
	 * @see #setNumber(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Number()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='session-id' shown='true' group='identity'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #isSetNumber()
	 * @see #unsetNumber()
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNumber()
	 * @see #getNumber()
	 * @see #setNumber(int)
	 * @generated
	 */
	void unsetNumber();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getNumber <em>Number</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Number</em>' attribute is set.
	 * @see #unsetNumber()
	 * @see #getNumber()
	 * @see #setNumber(int)
	 * @generated
	 */
	boolean isSetNumber();

	/**
	 * Returns the value of the '<em><b>Infobase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Infobase</em>' attribute.
	 * @see #setInfobase(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Infobase()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field group='identity'"
	 * @generated
	 */
	UUID getInfobase();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getInfobase <em>Infobase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infobase</em>' attribute.
	 * @see #getInfobase()
	 * @generated
	 */
	void setInfobase(UUID value);

	/**
	 * Returns the value of the '<em><b>Connection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connection</em>' attribute.
	 * @see #setConnection(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Connection()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field group='identity'"
	 * @generated
	 */
	UUID getConnection();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getConnection <em>Connection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection</em>' attribute.
	 * @see #getConnection()
	 * @generated
	 */
	void setConnection(UUID value);

	/**
	 * Returns the value of the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Process</em>' attribute.
	 * @see #setProcess(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Process()
	 * @model dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field group='identity'"
	 * @generated
	 */
	UUID getProcess();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getProcess <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' attribute.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(UUID value);

	/**
	 * Returns the value of the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User Name</em>' attribute.
	 * @see #setUserName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_UserName()
	 * @model annotation="https://vakhta.dev/field shown='true' group='identity'"
	 * @generated
	 */
	String getUserName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getUserName <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Name</em>' attribute.
	 * @see #getUserName()
	 * @generated
	 */
	void setUserName(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Host()
	 * @model annotation="https://vakhta.dev/field shown='true' group='identity'"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>App Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>App Id</em>' attribute.
	 * @see #setAppId(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_AppId()
	 * @model annotation="https://vakhta.dev/field shown='true' group='identity'"
	 * @generated
	 */
	String getAppId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getAppId <em>App Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>App Id</em>' attribute.
	 * @see #getAppId()
	 * @generated
	 */
	void setAppId(String value);

	/**
	 * Returns the value of the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locale</em>' attribute.
	 * @see #setLocale(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Locale()
	 * @model annotation="https://vakhta.dev/field group='identity'"
	 * @generated
	 */
	String getLocale();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getLocale <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locale</em>' attribute.
	 * @see #getLocale()
	 * @generated
	 */
	void setLocale(String value);

	/**
	 * Returns the value of the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started At</em>' attribute.
	 * @see #setStartedAt(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_StartedAt()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field shown='true' group='activity'"
	 * @generated
	 */
	LocalDateTime getStartedAt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getStartedAt <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started At</em>' attribute.
	 * @see #getStartedAt()
	 * @generated
	 */
	void setStartedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Last Active At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Active At</em>' attribute.
	 * @see #setLastActiveAt(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_LastActiveAt()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field shown='true' group='activity'"
	 * @generated
	 */
	LocalDateTime getLastActiveAt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getLastActiveAt <em>Last Active At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Active At</em>' attribute.
	 * @see #getLastActiveAt()
	 * @generated
	 */
	void setLastActiveAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Hibernate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hibernate</em>' attribute.
	 * @see #isSetHibernate()
	 * @see #unsetHibernate()
	 * @see #setHibernate(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Hibernate()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes' group='activity'"
	 * @generated
	 */
	boolean isHibernate();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#isHibernate <em>Hibernate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hibernate</em>' attribute.
	 * @see #isSetHibernate()
	 * @see #unsetHibernate()
	 * @see #isHibernate()
	 * @generated
	 */
	void setHibernate(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#isHibernate <em>Hibernate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHibernate()
	 * @see #isHibernate()
	 * @see #setHibernate(boolean)
	 * @generated
	 */
	void unsetHibernate();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#isHibernate <em>Hibernate</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Hibernate</em>' attribute is set.
	 * @see #unsetHibernate()
	 * @see #isHibernate()
	 * @see #setHibernate(boolean)
	 * @generated
	 */
	boolean isSetHibernate();

	/**
	 * Returns the value of the '<em><b>Passive Session Hibernate Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passive Session Hibernate Time</em>' attribute.
	 * @see #isSetPassiveSessionHibernateTime()
	 * @see #unsetPassiveSessionHibernateTime()
	 * @see #setPassiveSessionHibernateTime(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_PassiveSessionHibernateTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s' group='activity'"
	 * @generated
	 */
	int getPassiveSessionHibernateTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getPassiveSessionHibernateTime <em>Passive Session Hibernate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passive Session Hibernate Time</em>' attribute.
	 * @see #isSetPassiveSessionHibernateTime()
	 * @see #unsetPassiveSessionHibernateTime()
	 * @see #getPassiveSessionHibernateTime()
	 * @generated
	 */
	void setPassiveSessionHibernateTime(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getPassiveSessionHibernateTime <em>Passive Session Hibernate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPassiveSessionHibernateTime()
	 * @see #getPassiveSessionHibernateTime()
	 * @see #setPassiveSessionHibernateTime(int)
	 * @generated
	 */
	void unsetPassiveSessionHibernateTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getPassiveSessionHibernateTime <em>Passive Session Hibernate Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Passive Session Hibernate Time</em>' attribute is set.
	 * @see #unsetPassiveSessionHibernateTime()
	 * @see #getPassiveSessionHibernateTime()
	 * @see #setPassiveSessionHibernateTime(int)
	 * @generated
	 */
	boolean isSetPassiveSessionHibernateTime();

	/**
	 * Returns the value of the '<em><b>Hibernate Session Terminate Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hibernate Session Terminate Time</em>' attribute.
	 * @see #isSetHibernateSessionTerminateTime()
	 * @see #unsetHibernateSessionTerminateTime()
	 * @see #setHibernateSessionTerminateTime(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_HibernateSessionTerminateTime()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='s' group='activity'"
	 * @generated
	 */
	int getHibernateSessionTerminateTime();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getHibernateSessionTerminateTime <em>Hibernate Session Terminate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hibernate Session Terminate Time</em>' attribute.
	 * @see #isSetHibernateSessionTerminateTime()
	 * @see #unsetHibernateSessionTerminateTime()
	 * @see #getHibernateSessionTerminateTime()
	 * @generated
	 */
	void setHibernateSessionTerminateTime(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getHibernateSessionTerminateTime <em>Hibernate Session Terminate Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHibernateSessionTerminateTime()
	 * @see #getHibernateSessionTerminateTime()
	 * @see #setHibernateSessionTerminateTime(int)
	 * @generated
	 */
	void unsetHibernateSessionTerminateTime();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getHibernateSessionTerminateTime <em>Hibernate Session Terminate Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Hibernate Session Terminate Time</em>' attribute is set.
	 * @see #unsetHibernateSessionTerminateTime()
	 * @see #getHibernateSessionTerminateTime()
	 * @see #setHibernateSessionTerminateTime(int)
	 * @generated
	 */
	boolean isSetHibernateSessionTerminateTime();

	/**
	 * Returns the value of the '<em><b>Blocked By Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blocked By Dbms</em>' attribute.
	 * @see #isSetBlockedByDbms()
	 * @see #unsetBlockedByDbms()
	 * @see #setBlockedByDbms(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_BlockedByDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field group='activity'"
	 * @generated
	 */
	int getBlockedByDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getBlockedByDbms <em>Blocked By Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocked By Dbms</em>' attribute.
	 * @see #isSetBlockedByDbms()
	 * @see #unsetBlockedByDbms()
	 * @see #getBlockedByDbms()
	 * @generated
	 */
	void setBlockedByDbms(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getBlockedByDbms <em>Blocked By Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockedByDbms()
	 * @see #getBlockedByDbms()
	 * @see #setBlockedByDbms(int)
	 * @generated
	 */
	void unsetBlockedByDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getBlockedByDbms <em>Blocked By Dbms</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Blocked By Dbms</em>' attribute is set.
	 * @see #unsetBlockedByDbms()
	 * @see #getBlockedByDbms()
	 * @see #setBlockedByDbms(int)
	 * @generated
	 */
	boolean isSetBlockedByDbms();

	/**
	 * Returns the value of the '<em><b>Blocked By Ls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blocked By Ls</em>' attribute.
	 * @see #isSetBlockedByLs()
	 * @see #unsetBlockedByLs()
	 * @see #setBlockedByLs(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_BlockedByLs()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field group='activity'"
	 * @generated
	 */
	int getBlockedByLs();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getBlockedByLs <em>Blocked By Ls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocked By Ls</em>' attribute.
	 * @see #isSetBlockedByLs()
	 * @see #unsetBlockedByLs()
	 * @see #getBlockedByLs()
	 * @generated
	 */
	void setBlockedByLs(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getBlockedByLs <em>Blocked By Ls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockedByLs()
	 * @see #getBlockedByLs()
	 * @see #setBlockedByLs(int)
	 * @generated
	 */
	void unsetBlockedByLs();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getBlockedByLs <em>Blocked By Ls</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Blocked By Ls</em>' attribute is set.
	 * @see #unsetBlockedByLs()
	 * @see #getBlockedByLs()
	 * @see #setBlockedByLs(int)
	 * @generated
	 */
	boolean isSetBlockedByLs();

	/**
	 * Returns the value of the '<em><b>Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bytes All</em>' attribute.
	 * @see #isSetBytesAll()
	 * @see #unsetBytesAll()
	 * @see #setBytesAll(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_BytesAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' group='traffic'"
	 * @generated
	 */
	long getBytesAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getBytesAll <em>Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes All</em>' attribute.
	 * @see #isSetBytesAll()
	 * @see #unsetBytesAll()
	 * @see #getBytesAll()
	 * @generated
	 */
	void setBytesAll(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getBytesAll <em>Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBytesAll()
	 * @see #getBytesAll()
	 * @see #setBytesAll(long)
	 * @generated
	 */
	void unsetBytesAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getBytesAll <em>Bytes All</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Bytes All</em>' attribute is set.
	 * @see #unsetBytesAll()
	 * @see #getBytesAll()
	 * @see #setBytesAll(long)
	 * @generated
	 */
	boolean isSetBytesAll();

	/**
	 * Returns the value of the '<em><b>Bytes Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bytes Last5min</em>' attribute.
	 * @see #isSetBytesLast5min()
	 * @see #unsetBytesLast5min()
	 * @see #setBytesLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_BytesLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='bytes-last-5min' unit='B' group='traffic'"
	 * @generated
	 */
	long getBytesLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getBytesLast5min <em>Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes Last5min</em>' attribute.
	 * @see #isSetBytesLast5min()
	 * @see #unsetBytesLast5min()
	 * @see #getBytesLast5min()
	 * @generated
	 */
	void setBytesLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getBytesLast5min <em>Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBytesLast5min()
	 * @see #getBytesLast5min()
	 * @see #setBytesLast5min(long)
	 * @generated
	 */
	void unsetBytesLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getBytesLast5min <em>Bytes Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Bytes Last5min</em>' attribute is set.
	 * @see #unsetBytesLast5min()
	 * @see #getBytesLast5min()
	 * @see #setBytesLast5min(long)
	 * @generated
	 */
	boolean isSetBytesLast5min();

	/**
	 * Returns the value of the '<em><b>Calls All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calls All</em>' attribute.
	 * @see #isSetCallsAll()
	 * @see #unsetCallsAll()
	 * @see #setCallsAll(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_CallsAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field group='calls'"
	 * @generated
	 */
	int getCallsAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getCallsAll <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calls All</em>' attribute.
	 * @see #isSetCallsAll()
	 * @see #unsetCallsAll()
	 * @see #getCallsAll()
	 * @generated
	 */
	void setCallsAll(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getCallsAll <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCallsAll()
	 * @see #getCallsAll()
	 * @see #setCallsAll(int)
	 * @generated
	 */
	void unsetCallsAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getCallsAll <em>Calls All</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Calls All</em>' attribute is set.
	 * @see #unsetCallsAll()
	 * @see #getCallsAll()
	 * @see #setCallsAll(int)
	 * @generated
	 */
	boolean isSetCallsAll();

	/**
	 * Returns the value of the '<em><b>Calls Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calls Last5min</em>' attribute.
	 * @see #isSetCallsLast5min()
	 * @see #unsetCallsLast5min()
	 * @see #setCallsLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_CallsLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='calls-last-5min' group='calls'"
	 * @generated
	 */
	long getCallsLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getCallsLast5min <em>Calls Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calls Last5min</em>' attribute.
	 * @see #isSetCallsLast5min()
	 * @see #unsetCallsLast5min()
	 * @see #getCallsLast5min()
	 * @generated
	 */
	void setCallsLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getCallsLast5min <em>Calls Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCallsLast5min()
	 * @see #getCallsLast5min()
	 * @see #setCallsLast5min(long)
	 * @generated
	 */
	void unsetCallsLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getCallsLast5min <em>Calls Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Calls Last5min</em>' attribute is set.
	 * @see #unsetCallsLast5min()
	 * @see #getCallsLast5min()
	 * @see #setCallsLast5min(long)
	 * @generated
	 */
	boolean isSetCallsLast5min();

	/**
	 * Returns the value of the '<em><b>Dbms Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dbms Bytes All</em>' attribute.
	 * @see #isSetDbmsBytesAll()
	 * @see #unsetDbmsBytesAll()
	 * @see #setDbmsBytesAll(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DbmsBytesAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' group='dbms'"
	 * @generated
	 */
	long getDbmsBytesAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDbmsBytesAll <em>Dbms Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dbms Bytes All</em>' attribute.
	 * @see #isSetDbmsBytesAll()
	 * @see #unsetDbmsBytesAll()
	 * @see #getDbmsBytesAll()
	 * @generated
	 */
	void setDbmsBytesAll(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDbmsBytesAll <em>Dbms Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbmsBytesAll()
	 * @see #getDbmsBytesAll()
	 * @see #setDbmsBytesAll(long)
	 * @generated
	 */
	void unsetDbmsBytesAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDbmsBytesAll <em>Dbms Bytes All</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dbms Bytes All</em>' attribute is set.
	 * @see #unsetDbmsBytesAll()
	 * @see #getDbmsBytesAll()
	 * @see #setDbmsBytesAll(long)
	 * @generated
	 */
	boolean isSetDbmsBytesAll();

	/**
	 * Returns the value of the '<em><b>Dbms Bytes Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dbms Bytes Last5min</em>' attribute.
	 * @see #isSetDbmsBytesLast5min()
	 * @see #unsetDbmsBytesLast5min()
	 * @see #setDbmsBytesLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DbmsBytesLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='dbms-bytes-last-5min' unit='B' group='dbms'"
	 * @generated
	 */
	long getDbmsBytesLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dbms Bytes Last5min</em>' attribute.
	 * @see #isSetDbmsBytesLast5min()
	 * @see #unsetDbmsBytesLast5min()
	 * @see #getDbmsBytesLast5min()
	 * @generated
	 */
	void setDbmsBytesLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbmsBytesLast5min()
	 * @see #getDbmsBytesLast5min()
	 * @see #setDbmsBytesLast5min(long)
	 * @generated
	 */
	void unsetDbmsBytesLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dbms Bytes Last5min</em>' attribute is set.
	 * @see #unsetDbmsBytesLast5min()
	 * @see #getDbmsBytesLast5min()
	 * @see #setDbmsBytesLast5min(long)
	 * @generated
	 */
	boolean isSetDbmsBytesLast5min();

	/**
	 * Returns the value of the '<em><b>Db Proc Info</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db Proc Info</em>' attribute.
	 * @see #setDbProcInfo(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DbProcInfo()
	 * @model annotation="https://vakhta.dev/field group='dbms'"
	 * @generated
	 */
	String getDbProcInfo();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDbProcInfo <em>Db Proc Info</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db Proc Info</em>' attribute.
	 * @see #getDbProcInfo()
	 * @generated
	 */
	void setDbProcInfo(String value);

	/**
	 * Returns the value of the '<em><b>Db Proc Took</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db Proc Took</em>' attribute.
	 * @see #isSetDbProcTook()
	 * @see #unsetDbProcTook()
	 * @see #setDbProcTook(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DbProcTook()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field group='dbms'"
	 * @generated
	 */
	int getDbProcTook();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDbProcTook <em>Db Proc Took</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db Proc Took</em>' attribute.
	 * @see #isSetDbProcTook()
	 * @see #unsetDbProcTook()
	 * @see #getDbProcTook()
	 * @generated
	 */
	void setDbProcTook(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDbProcTook <em>Db Proc Took</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbProcTook()
	 * @see #getDbProcTook()
	 * @see #setDbProcTook(int)
	 * @generated
	 */
	void unsetDbProcTook();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDbProcTook <em>Db Proc Took</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Db Proc Took</em>' attribute is set.
	 * @see #unsetDbProcTook()
	 * @see #getDbProcTook()
	 * @see #setDbProcTook(int)
	 * @generated
	 */
	boolean isSetDbProcTook();

	/**
	 * Returns the value of the '<em><b>Db Proc Took At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db Proc Took At</em>' attribute.
	 * @see #setDbProcTookAt(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DbProcTookAt()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field group='dbms'"
	 * @generated
	 */
	LocalDateTime getDbProcTookAt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDbProcTookAt <em>Db Proc Took At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db Proc Took At</em>' attribute.
	 * @see #getDbProcTookAt()
	 * @generated
	 */
	void setDbProcTookAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration All</em>' attribute.
	 * @see #isSetDurationAll()
	 * @see #unsetDurationAll()
	 * @see #setDurationAll(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' group='calls'"
	 * @generated
	 */
	int getDurationAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAll <em>Duration All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration All</em>' attribute.
	 * @see #isSetDurationAll()
	 * @see #unsetDurationAll()
	 * @see #getDurationAll()
	 * @generated
	 */
	void setDurationAll(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAll <em>Duration All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationAll()
	 * @see #getDurationAll()
	 * @see #setDurationAll(int)
	 * @generated
	 */
	void unsetDurationAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAll <em>Duration All</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration All</em>' attribute is set.
	 * @see #unsetDurationAll()
	 * @see #getDurationAll()
	 * @see #setDurationAll(int)
	 * @generated
	 */
	boolean isSetDurationAll();

	/**
	 * Returns the value of the '<em><b>Duration All Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration All Dbms</em>' attribute.
	 * @see #isSetDurationAllDbms()
	 * @see #unsetDurationAllDbms()
	 * @see #setDurationAllDbms(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationAllDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' group='dbms'"
	 * @generated
	 */
	int getDurationAllDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAllDbms <em>Duration All Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration All Dbms</em>' attribute.
	 * @see #isSetDurationAllDbms()
	 * @see #unsetDurationAllDbms()
	 * @see #getDurationAllDbms()
	 * @generated
	 */
	void setDurationAllDbms(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAllDbms <em>Duration All Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationAllDbms()
	 * @see #getDurationAllDbms()
	 * @see #setDurationAllDbms(int)
	 * @generated
	 */
	void unsetDurationAllDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAllDbms <em>Duration All Dbms</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration All Dbms</em>' attribute is set.
	 * @see #unsetDurationAllDbms()
	 * @see #getDurationAllDbms()
	 * @see #setDurationAllDbms(int)
	 * @generated
	 */
	boolean isSetDurationAllDbms();

	/**
	 * Returns the value of the '<em><b>Duration Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Current</em>' attribute.
	 * @see #isSetDurationCurrent()
	 * @see #unsetDurationCurrent()
	 * @see #setDurationCurrent(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' shown='true' group='calls'"
	 * @generated
	 */
	int getDurationCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrent <em>Duration Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Current</em>' attribute.
	 * @see #isSetDurationCurrent()
	 * @see #unsetDurationCurrent()
	 * @see #getDurationCurrent()
	 * @generated
	 */
	void setDurationCurrent(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrent <em>Duration Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationCurrent()
	 * @see #getDurationCurrent()
	 * @see #setDurationCurrent(int)
	 * @generated
	 */
	void unsetDurationCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrent <em>Duration Current</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Current</em>' attribute is set.
	 * @see #unsetDurationCurrent()
	 * @see #getDurationCurrent()
	 * @see #setDurationCurrent(int)
	 * @generated
	 */
	boolean isSetDurationCurrent();

	/**
	 * Returns the value of the '<em><b>Duration Current Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Current Dbms</em>' attribute.
	 * @see #isSetDurationCurrentDbms()
	 * @see #unsetDurationCurrentDbms()
	 * @see #setDurationCurrentDbms(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationCurrentDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' shown='true' group='dbms' aliases='duration current-dbms' printed='8.3.21=duration current-dbms,8.3.25=duration-current-dbms'"
	 * @generated
	 */
	int getDurationCurrentDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrentDbms <em>Duration Current Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Current Dbms</em>' attribute.
	 * @see #isSetDurationCurrentDbms()
	 * @see #unsetDurationCurrentDbms()
	 * @see #getDurationCurrentDbms()
	 * @generated
	 */
	void setDurationCurrentDbms(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrentDbms <em>Duration Current Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationCurrentDbms()
	 * @see #getDurationCurrentDbms()
	 * @see #setDurationCurrentDbms(int)
	 * @generated
	 */
	void unsetDurationCurrentDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrentDbms <em>Duration Current Dbms</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Current Dbms</em>' attribute is set.
	 * @see #unsetDurationCurrentDbms()
	 * @see #getDurationCurrentDbms()
	 * @see #setDurationCurrentDbms(int)
	 * @generated
	 */
	boolean isSetDurationCurrentDbms();

	/**
	 * Returns the value of the '<em><b>Duration Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Last5min</em>' attribute.
	 * @see #isSetDurationLast5min()
	 * @see #unsetDurationLast5min()
	 * @see #setDurationLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='duration-last-5min' unit='ms' group='calls'"
	 * @generated
	 */
	long getDurationLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5min <em>Duration Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Last5min</em>' attribute.
	 * @see #isSetDurationLast5min()
	 * @see #unsetDurationLast5min()
	 * @see #getDurationLast5min()
	 * @generated
	 */
	void setDurationLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5min <em>Duration Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationLast5min()
	 * @see #getDurationLast5min()
	 * @see #setDurationLast5min(long)
	 * @generated
	 */
	void unsetDurationLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5min <em>Duration Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Last5min</em>' attribute is set.
	 * @see #unsetDurationLast5min()
	 * @see #getDurationLast5min()
	 * @see #setDurationLast5min(long)
	 * @generated
	 */
	boolean isSetDurationLast5min();

	/**
	 * Returns the value of the '<em><b>Duration Last5min Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Last5min Dbms</em>' attribute.
	 * @see #isSetDurationLast5minDbms()
	 * @see #unsetDurationLast5minDbms()
	 * @see #setDurationLast5minDbms(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationLast5minDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='duration-last-5min-dbms' unit='ms' group='dbms'"
	 * @generated
	 */
	long getDurationLast5minDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Last5min Dbms</em>' attribute.
	 * @see #isSetDurationLast5minDbms()
	 * @see #unsetDurationLast5minDbms()
	 * @see #getDurationLast5minDbms()
	 * @generated
	 */
	void setDurationLast5minDbms(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationLast5minDbms()
	 * @see #getDurationLast5minDbms()
	 * @see #setDurationLast5minDbms(long)
	 * @generated
	 */
	void unsetDurationLast5minDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Last5min Dbms</em>' attribute is set.
	 * @see #unsetDurationLast5minDbms()
	 * @see #getDurationLast5minDbms()
	 * @see #setDurationLast5minDbms(long)
	 * @generated
	 */
	boolean isSetDurationLast5minDbms();

	/**
	 * Returns the value of the '<em><b>Memory Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Current</em>' attribute.
	 * @see #isSetMemoryCurrent()
	 * @see #unsetMemoryCurrent()
	 * @see #setMemoryCurrent(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_MemoryCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' shown='true' group='memory'"
	 * @generated
	 */
	long getMemoryCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryCurrent <em>Memory Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Current</em>' attribute.
	 * @see #isSetMemoryCurrent()
	 * @see #unsetMemoryCurrent()
	 * @see #getMemoryCurrent()
	 * @generated
	 */
	void setMemoryCurrent(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryCurrent <em>Memory Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryCurrent()
	 * @see #getMemoryCurrent()
	 * @see #setMemoryCurrent(long)
	 * @generated
	 */
	void unsetMemoryCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryCurrent <em>Memory Current</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Current</em>' attribute is set.
	 * @see #unsetMemoryCurrent()
	 * @see #getMemoryCurrent()
	 * @see #setMemoryCurrent(long)
	 * @generated
	 */
	boolean isSetMemoryCurrent();

	/**
	 * Returns the value of the '<em><b>Memory Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Last5min</em>' attribute.
	 * @see #isSetMemoryLast5min()
	 * @see #unsetMemoryLast5min()
	 * @see #setMemoryLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_MemoryLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='memory-last-5min' unit='B' group='memory'"
	 * @generated
	 */
	long getMemoryLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryLast5min <em>Memory Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Last5min</em>' attribute.
	 * @see #isSetMemoryLast5min()
	 * @see #unsetMemoryLast5min()
	 * @see #getMemoryLast5min()
	 * @generated
	 */
	void setMemoryLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryLast5min <em>Memory Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryLast5min()
	 * @see #getMemoryLast5min()
	 * @see #setMemoryLast5min(long)
	 * @generated
	 */
	void unsetMemoryLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryLast5min <em>Memory Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Last5min</em>' attribute is set.
	 * @see #unsetMemoryLast5min()
	 * @see #getMemoryLast5min()
	 * @see #setMemoryLast5min(long)
	 * @generated
	 */
	boolean isSetMemoryLast5min();

	/**
	 * Returns the value of the '<em><b>Memory Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Total</em>' attribute.
	 * @see #isSetMemoryTotal()
	 * @see #unsetMemoryTotal()
	 * @see #setMemoryTotal(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_MemoryTotal()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' group='memory'"
	 * @generated
	 */
	long getMemoryTotal();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryTotal <em>Memory Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Total</em>' attribute.
	 * @see #isSetMemoryTotal()
	 * @see #unsetMemoryTotal()
	 * @see #getMemoryTotal()
	 * @generated
	 */
	void setMemoryTotal(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryTotal <em>Memory Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryTotal()
	 * @see #getMemoryTotal()
	 * @see #setMemoryTotal(long)
	 * @generated
	 */
	void unsetMemoryTotal();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getMemoryTotal <em>Memory Total</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Total</em>' attribute is set.
	 * @see #unsetMemoryTotal()
	 * @see #getMemoryTotal()
	 * @see #setMemoryTotal(long)
	 * @generated
	 */
	boolean isSetMemoryTotal();

	/**
	 * Returns the value of the '<em><b>Read Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Current</em>' attribute.
	 * @see #isSetReadCurrent()
	 * @see #unsetReadCurrent()
	 * @see #setReadCurrent(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_ReadCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' group='disk'"
	 * @generated
	 */
	long getReadCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getReadCurrent <em>Read Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Current</em>' attribute.
	 * @see #isSetReadCurrent()
	 * @see #unsetReadCurrent()
	 * @see #getReadCurrent()
	 * @generated
	 */
	void setReadCurrent(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getReadCurrent <em>Read Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadCurrent()
	 * @see #getReadCurrent()
	 * @see #setReadCurrent(long)
	 * @generated
	 */
	void unsetReadCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getReadCurrent <em>Read Current</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read Current</em>' attribute is set.
	 * @see #unsetReadCurrent()
	 * @see #getReadCurrent()
	 * @see #setReadCurrent(long)
	 * @generated
	 */
	boolean isSetReadCurrent();

	/**
	 * Returns the value of the '<em><b>Read Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Last5min</em>' attribute.
	 * @see #isSetReadLast5min()
	 * @see #unsetReadLast5min()
	 * @see #setReadLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_ReadLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='read-last-5min' unit='B' group='disk'"
	 * @generated
	 */
	long getReadLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getReadLast5min <em>Read Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Last5min</em>' attribute.
	 * @see #isSetReadLast5min()
	 * @see #unsetReadLast5min()
	 * @see #getReadLast5min()
	 * @generated
	 */
	void setReadLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getReadLast5min <em>Read Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadLast5min()
	 * @see #getReadLast5min()
	 * @see #setReadLast5min(long)
	 * @generated
	 */
	void unsetReadLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getReadLast5min <em>Read Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read Last5min</em>' attribute is set.
	 * @see #unsetReadLast5min()
	 * @see #getReadLast5min()
	 * @see #setReadLast5min(long)
	 * @generated
	 */
	boolean isSetReadLast5min();

	/**
	 * Returns the value of the '<em><b>Read Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Total</em>' attribute.
	 * @see #isSetReadTotal()
	 * @see #unsetReadTotal()
	 * @see #setReadTotal(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_ReadTotal()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' group='disk'"
	 * @generated
	 */
	long getReadTotal();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getReadTotal <em>Read Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Total</em>' attribute.
	 * @see #isSetReadTotal()
	 * @see #unsetReadTotal()
	 * @see #getReadTotal()
	 * @generated
	 */
	void setReadTotal(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getReadTotal <em>Read Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadTotal()
	 * @see #getReadTotal()
	 * @see #setReadTotal(long)
	 * @generated
	 */
	void unsetReadTotal();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getReadTotal <em>Read Total</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read Total</em>' attribute is set.
	 * @see #unsetReadTotal()
	 * @see #getReadTotal()
	 * @see #setReadTotal(long)
	 * @generated
	 */
	boolean isSetReadTotal();

	/**
	 * Returns the value of the '<em><b>Write Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write Current</em>' attribute.
	 * @see #isSetWriteCurrent()
	 * @see #unsetWriteCurrent()
	 * @see #setWriteCurrent(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_WriteCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' group='disk'"
	 * @generated
	 */
	long getWriteCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getWriteCurrent <em>Write Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Current</em>' attribute.
	 * @see #isSetWriteCurrent()
	 * @see #unsetWriteCurrent()
	 * @see #getWriteCurrent()
	 * @generated
	 */
	void setWriteCurrent(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getWriteCurrent <em>Write Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWriteCurrent()
	 * @see #getWriteCurrent()
	 * @see #setWriteCurrent(long)
	 * @generated
	 */
	void unsetWriteCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getWriteCurrent <em>Write Current</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Write Current</em>' attribute is set.
	 * @see #unsetWriteCurrent()
	 * @see #getWriteCurrent()
	 * @see #setWriteCurrent(long)
	 * @generated
	 */
	boolean isSetWriteCurrent();

	/**
	 * Returns the value of the '<em><b>Write Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write Last5min</em>' attribute.
	 * @see #isSetWriteLast5min()
	 * @see #unsetWriteLast5min()
	 * @see #setWriteLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_WriteLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='write-last-5min' unit='B' group='disk'"
	 * @generated
	 */
	long getWriteLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getWriteLast5min <em>Write Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Last5min</em>' attribute.
	 * @see #isSetWriteLast5min()
	 * @see #unsetWriteLast5min()
	 * @see #getWriteLast5min()
	 * @generated
	 */
	void setWriteLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getWriteLast5min <em>Write Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWriteLast5min()
	 * @see #getWriteLast5min()
	 * @see #setWriteLast5min(long)
	 * @generated
	 */
	void unsetWriteLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getWriteLast5min <em>Write Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Write Last5min</em>' attribute is set.
	 * @see #unsetWriteLast5min()
	 * @see #getWriteLast5min()
	 * @see #setWriteLast5min(long)
	 * @generated
	 */
	boolean isSetWriteLast5min();

	/**
	 * Returns the value of the '<em><b>Write Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write Total</em>' attribute.
	 * @see #isSetWriteTotal()
	 * @see #unsetWriteTotal()
	 * @see #setWriteTotal(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_WriteTotal()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B' group='disk'"
	 * @generated
	 */
	long getWriteTotal();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getWriteTotal <em>Write Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Total</em>' attribute.
	 * @see #isSetWriteTotal()
	 * @see #unsetWriteTotal()
	 * @see #getWriteTotal()
	 * @generated
	 */
	void setWriteTotal(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getWriteTotal <em>Write Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWriteTotal()
	 * @see #getWriteTotal()
	 * @see #setWriteTotal(long)
	 * @generated
	 */
	void unsetWriteTotal();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getWriteTotal <em>Write Total</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Write Total</em>' attribute is set.
	 * @see #unsetWriteTotal()
	 * @see #getWriteTotal()
	 * @see #setWriteTotal(long)
	 * @generated
	 */
	boolean isSetWriteTotal();

	/**
	 * Returns the value of the '<em><b>Duration Current Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Current Service</em>' attribute.
	 * @see #isSetDurationCurrentService()
	 * @see #unsetDurationCurrentService()
	 * @see #setDurationCurrentService(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationCurrentService()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' group='services'"
	 * @generated
	 */
	int getDurationCurrentService();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrentService <em>Duration Current Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Current Service</em>' attribute.
	 * @see #isSetDurationCurrentService()
	 * @see #unsetDurationCurrentService()
	 * @see #getDurationCurrentService()
	 * @generated
	 */
	void setDurationCurrentService(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrentService <em>Duration Current Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationCurrentService()
	 * @see #getDurationCurrentService()
	 * @see #setDurationCurrentService(int)
	 * @generated
	 */
	void unsetDurationCurrentService();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationCurrentService <em>Duration Current Service</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Current Service</em>' attribute is set.
	 * @see #unsetDurationCurrentService()
	 * @see #getDurationCurrentService()
	 * @see #setDurationCurrentService(int)
	 * @generated
	 */
	boolean isSetDurationCurrentService();

	/**
	 * Returns the value of the '<em><b>Duration Last5min Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Last5min Service</em>' attribute.
	 * @see #isSetDurationLast5minService()
	 * @see #unsetDurationLast5minService()
	 * @see #setDurationLast5minService(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationLast5minService()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='duration-last-5min-service' unit='ms' group='services'"
	 * @generated
	 */
	long getDurationLast5minService();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5minService <em>Duration Last5min Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Last5min Service</em>' attribute.
	 * @see #isSetDurationLast5minService()
	 * @see #unsetDurationLast5minService()
	 * @see #getDurationLast5minService()
	 * @generated
	 */
	void setDurationLast5minService(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5minService <em>Duration Last5min Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationLast5minService()
	 * @see #getDurationLast5minService()
	 * @see #setDurationLast5minService(long)
	 * @generated
	 */
	void unsetDurationLast5minService();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationLast5minService <em>Duration Last5min Service</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration Last5min Service</em>' attribute is set.
	 * @see #unsetDurationLast5minService()
	 * @see #getDurationLast5minService()
	 * @see #setDurationLast5minService(long)
	 * @generated
	 */
	boolean isSetDurationLast5minService();

	/**
	 * Returns the value of the '<em><b>Duration All Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration All Service</em>' attribute.
	 * @see #isSetDurationAllService()
	 * @see #unsetDurationAllService()
	 * @see #setDurationAllService(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DurationAllService()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' group='services'"
	 * @generated
	 */
	int getDurationAllService();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAllService <em>Duration All Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration All Service</em>' attribute.
	 * @see #isSetDurationAllService()
	 * @see #unsetDurationAllService()
	 * @see #getDurationAllService()
	 * @generated
	 */
	void setDurationAllService(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAllService <em>Duration All Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationAllService()
	 * @see #getDurationAllService()
	 * @see #setDurationAllService(int)
	 * @generated
	 */
	void unsetDurationAllService();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getDurationAllService <em>Duration All Service</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration All Service</em>' attribute is set.
	 * @see #unsetDurationAllService()
	 * @see #getDurationAllService()
	 * @see #setDurationAllService(int)
	 * @generated
	 */
	boolean isSetDurationAllService();

	/**
	 * Returns the value of the '<em><b>Current Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Current Service Name</em>' attribute.
	 * @see #setCurrentServiceName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_CurrentServiceName()
	 * @model annotation="https://vakhta.dev/field group='services'"
	 * @generated
	 */
	String getCurrentServiceName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getCurrentServiceName <em>Current Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Service Name</em>' attribute.
	 * @see #getCurrentServiceName()
	 * @generated
	 */
	void setCurrentServiceName(String value);

	/**
	 * Returns the value of the '<em><b>Cpu Time Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Time Current</em>' attribute.
	 * @see #isSetCpuTimeCurrent()
	 * @see #unsetCpuTimeCurrent()
	 * @see #setCpuTimeCurrent(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_CpuTimeCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' group='cpu'"
	 * @generated
	 */
	long getCpuTimeCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeCurrent <em>Cpu Time Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Time Current</em>' attribute.
	 * @see #isSetCpuTimeCurrent()
	 * @see #unsetCpuTimeCurrent()
	 * @see #getCpuTimeCurrent()
	 * @generated
	 */
	void setCpuTimeCurrent(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeCurrent <em>Cpu Time Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpuTimeCurrent()
	 * @see #getCpuTimeCurrent()
	 * @see #setCpuTimeCurrent(long)
	 * @generated
	 */
	void unsetCpuTimeCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeCurrent <em>Cpu Time Current</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cpu Time Current</em>' attribute is set.
	 * @see #unsetCpuTimeCurrent()
	 * @see #getCpuTimeCurrent()
	 * @see #setCpuTimeCurrent(long)
	 * @generated
	 */
	boolean isSetCpuTimeCurrent();

	/**
	 * Returns the value of the '<em><b>Cpu Time Last5min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Time Last5min</em>' attribute.
	 * @see #isSetCpuTimeLast5min()
	 * @see #unsetCpuTimeLast5min()
	 * @see #setCpuTimeLast5min(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_CpuTimeLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='cpu-time-last-5min' unit='ms' group='cpu'"
	 * @generated
	 */
	long getCpuTimeLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeLast5min <em>Cpu Time Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Time Last5min</em>' attribute.
	 * @see #isSetCpuTimeLast5min()
	 * @see #unsetCpuTimeLast5min()
	 * @see #getCpuTimeLast5min()
	 * @generated
	 */
	void setCpuTimeLast5min(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeLast5min <em>Cpu Time Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpuTimeLast5min()
	 * @see #getCpuTimeLast5min()
	 * @see #setCpuTimeLast5min(long)
	 * @generated
	 */
	void unsetCpuTimeLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeLast5min <em>Cpu Time Last5min</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cpu Time Last5min</em>' attribute is set.
	 * @see #unsetCpuTimeLast5min()
	 * @see #getCpuTimeLast5min()
	 * @see #setCpuTimeLast5min(long)
	 * @generated
	 */
	boolean isSetCpuTimeLast5min();

	/**
	 * Returns the value of the '<em><b>Cpu Time Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Time Total</em>' attribute.
	 * @see #isSetCpuTimeTotal()
	 * @see #unsetCpuTimeTotal()
	 * @see #setCpuTimeTotal(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_CpuTimeTotal()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms' group='cpu'"
	 * @generated
	 */
	long getCpuTimeTotal();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeTotal <em>Cpu Time Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Time Total</em>' attribute.
	 * @see #isSetCpuTimeTotal()
	 * @see #unsetCpuTimeTotal()
	 * @see #getCpuTimeTotal()
	 * @generated
	 */
	void setCpuTimeTotal(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeTotal <em>Cpu Time Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpuTimeTotal()
	 * @see #getCpuTimeTotal()
	 * @see #setCpuTimeTotal(long)
	 * @generated
	 */
	void unsetCpuTimeTotal();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#getCpuTimeTotal <em>Cpu Time Total</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cpu Time Total</em>' attribute is set.
	 * @see #unsetCpuTimeTotal()
	 * @see #getCpuTimeTotal()
	 * @see #setCpuTimeTotal(long)
	 * @generated
	 */
	boolean isSetCpuTimeTotal();

	/**
	 * Returns the value of the '<em><b>Data Separation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Data Separation</em>' attribute.
	 * @see #setDataSeparation(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_DataSeparation()
	 * @model annotation="https://vakhta.dev/field group='identity'"
	 * @generated
	 */
	String getDataSeparation();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getDataSeparation <em>Data Separation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Separation</em>' attribute.
	 * @see #getDataSeparation()
	 * @generated
	 */
	void setDataSeparation(String value);

	/**
	 * Returns the value of the '<em><b>Client Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client Ip</em>' attribute.
	 * @see #setClientIp(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_ClientIp()
	 * @model annotation="https://vakhta.dev/field group='identity'"
	 * @generated
	 */
	String getClientIp();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#getClientIp <em>Client Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client Ip</em>' attribute.
	 * @see #getClientIp()
	 * @generated
	 */
	void setClientIp(String value);

	/**
	 * Returns the value of the '<em><b>Licenses</b></em>' containment reference list.
	 * The list contents are of type {@link dev.vakhta.model.cluster.License}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licenses</em>' containment reference list.
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_Licenses()
	 * @model containment="true"
	 *        annotation="https://vakhta.dev/field group='licence' printed='-'"
	 * @generated
	 */
	EList<License> getLicenses();

	/**
	 * Returns the value of the '<em><b>Left Behind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left Behind</em>' attribute.
	 * @see #isSetLeftBehind()
	 * @see #unsetLeftBehind()
	 * @see #setLeftBehind(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getSession_LeftBehind()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes' group='activity' printed='-'"
	 * @generated
	 */
	boolean isLeftBehind();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Session#isLeftBehind <em>Left Behind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left Behind</em>' attribute.
	 * @see #isSetLeftBehind()
	 * @see #unsetLeftBehind()
	 * @see #isLeftBehind()
	 * @generated
	 */
	void setLeftBehind(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Session#isLeftBehind <em>Left Behind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLeftBehind()
	 * @see #isLeftBehind()
	 * @see #setLeftBehind(boolean)
	 * @generated
	 */
	void unsetLeftBehind();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Session#isLeftBehind <em>Left Behind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Left Behind</em>' attribute is set.
	 * @see #unsetLeftBehind()
	 * @see #isLeftBehind()
	 * @see #setLeftBehind(boolean)
	 * @generated
	 */
	boolean isSetLeftBehind();

} // Session
