/**
 */
package dev.vakhta.model.cluster;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Infobase Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getAppId <em>App Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getBlockedByDbms <em>Blocked By Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesAll <em>Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesLast5min <em>Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsAll <em>Calls All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsLast5min <em>Calls Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getConnectedAt <em>Connected At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getConnId <em>Conn Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDbConnMode <em>Db Conn Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesAll <em>Dbms Bytes All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcInfo <em>Db Proc Info</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTook <em>Db Proc Took</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTookAt <em>Db Proc Took At</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAll <em>Duration All</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAllDbms <em>Duration All Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrent <em>Duration Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrentDbms <em>Duration Current Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5min <em>Duration Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getHost <em>Host</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getIbConnMode <em>Ib Conn Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getThreadMode <em>Thread Mode</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getUserName <em>User Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryCurrent <em>Memory Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryLast5min <em>Memory Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryTotal <em>Memory Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getReadCurrent <em>Read Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getReadLast5min <em>Read Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getReadTotal <em>Read Total</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteCurrent <em>Write Current</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteLast5min <em>Write Last5min</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteTotal <em>Write Total</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection()
 * @model
 * @generated
 */
public interface InfobaseConnection extends EObject {
	/**
	 * Returns the value of the '<em><b>App Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>App Id</em>' attribute.
	 * @see #setAppId(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_AppId()
	 * @model
	 * @generated
	 */
	String getAppId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getAppId <em>App Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>App Id</em>' attribute.
	 * @see #getAppId()
	 * @generated
	 */
	void setAppId(String value);

	/**
	 * Returns the value of the '<em><b>Blocked By Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blocked By Dbms</em>' attribute.
	 * @see #isSetBlockedByDbms()
	 * @see #unsetBlockedByDbms()
	 * @see #setBlockedByDbms(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_BlockedByDbms()
	 * @model unsettable="true"
	 * @generated
	 */
	int getBlockedByDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBlockedByDbms <em>Blocked By Dbms</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBlockedByDbms <em>Blocked By Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockedByDbms()
	 * @see #getBlockedByDbms()
	 * @see #setBlockedByDbms(int)
	 * @generated
	 */
	void unsetBlockedByDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBlockedByDbms <em>Blocked By Dbms</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bytes All</em>' attribute.
	 * @see #isSetBytesAll()
	 * @see #unsetBytesAll()
	 * @see #setBytesAll(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_BytesAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getBytesAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesAll <em>Bytes All</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesAll <em>Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBytesAll()
	 * @see #getBytesAll()
	 * @see #setBytesAll(long)
	 * @generated
	 */
	void unsetBytesAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesAll <em>Bytes All</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_BytesLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='bytes-last-5min' unit='B'"
	 * @generated
	 */
	long getBytesLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesLast5min <em>Bytes Last5min</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesLast5min <em>Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBytesLast5min()
	 * @see #getBytesLast5min()
	 * @see #setBytesLast5min(long)
	 * @generated
	 */
	void unsetBytesLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getBytesLast5min <em>Bytes Last5min</em>}' attribute is set.
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
	 * @see #setCallsAll(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_CallsAll()
	 * @model unsettable="true"
	 * @generated
	 */
	long getCallsAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsAll <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calls All</em>' attribute.
	 * @see #isSetCallsAll()
	 * @see #unsetCallsAll()
	 * @see #getCallsAll()
	 * @generated
	 */
	void setCallsAll(long value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsAll <em>Calls All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCallsAll()
	 * @see #getCallsAll()
	 * @see #setCallsAll(long)
	 * @generated
	 */
	void unsetCallsAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsAll <em>Calls All</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Calls All</em>' attribute is set.
	 * @see #unsetCallsAll()
	 * @see #getCallsAll()
	 * @see #setCallsAll(long)
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_CallsLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='calls-last-5min'"
	 * @generated
	 */
	long getCallsLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsLast5min <em>Calls Last5min</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsLast5min <em>Calls Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCallsLast5min()
	 * @see #getCallsLast5min()
	 * @see #setCallsLast5min(long)
	 * @generated
	 */
	void unsetCallsLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getCallsLast5min <em>Calls Last5min</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Connected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connected At</em>' attribute.
	 * @see #setConnectedAt(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_ConnectedAt()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 * @generated
	 */
	LocalDateTime getConnectedAt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getConnectedAt <em>Connected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connected At</em>' attribute.
	 * @see #getConnectedAt()
	 * @generated
	 */
	void setConnectedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Conn Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conn Id</em>' attribute.
	 * @see #isSetConnId()
	 * @see #unsetConnId()
	 * @see #setConnId(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_ConnId()
	 * @model unsettable="true"
	 * @generated
	 */
	int getConnId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getConnId <em>Conn Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conn Id</em>' attribute.
	 * @see #isSetConnId()
	 * @see #unsetConnId()
	 * @see #getConnId()
	 * @generated
	 */
	void setConnId(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getConnId <em>Conn Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConnId()
	 * @see #getConnId()
	 * @see #setConnId(int)
	 * @generated
	 */
	void unsetConnId();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getConnId <em>Conn Id</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Conn Id</em>' attribute is set.
	 * @see #unsetConnId()
	 * @see #getConnId()
	 * @see #setConnId(int)
	 * @generated
	 */
	boolean isSetConnId();

	/**
	 * Returns the value of the '<em><b>Db Conn Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db Conn Mode</em>' attribute.
	 * @see #isSetDbConnMode()
	 * @see #unsetDbConnMode()
	 * @see #setDbConnMode(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DbConnMode()
	 * @model unsettable="true"
	 * @generated
	 */
	int getDbConnMode();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbConnMode <em>Db Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db Conn Mode</em>' attribute.
	 * @see #isSetDbConnMode()
	 * @see #unsetDbConnMode()
	 * @see #getDbConnMode()
	 * @generated
	 */
	void setDbConnMode(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbConnMode <em>Db Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbConnMode()
	 * @see #getDbConnMode()
	 * @see #setDbConnMode(int)
	 * @generated
	 */
	void unsetDbConnMode();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbConnMode <em>Db Conn Mode</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Db Conn Mode</em>' attribute is set.
	 * @see #unsetDbConnMode()
	 * @see #getDbConnMode()
	 * @see #setDbConnMode(int)
	 * @generated
	 */
	boolean isSetDbConnMode();

	/**
	 * Returns the value of the '<em><b>Dbms Bytes All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dbms Bytes All</em>' attribute.
	 * @see #isSetDbmsBytesAll()
	 * @see #unsetDbmsBytesAll()
	 * @see #setDbmsBytesAll(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DbmsBytesAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getDbmsBytesAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesAll <em>Dbms Bytes All</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesAll <em>Dbms Bytes All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbmsBytesAll()
	 * @see #getDbmsBytesAll()
	 * @see #setDbmsBytesAll(long)
	 * @generated
	 */
	void unsetDbmsBytesAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesAll <em>Dbms Bytes All</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DbmsBytesLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='dbms-bytes-last-5min' unit='B'"
	 * @generated
	 */
	long getDbmsBytesLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbmsBytesLast5min()
	 * @see #getDbmsBytesLast5min()
	 * @see #setDbmsBytesLast5min(long)
	 * @generated
	 */
	void unsetDbmsBytesLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbmsBytesLast5min <em>Dbms Bytes Last5min</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DbProcInfo()
	 * @model
	 * @generated
	 */
	String getDbProcInfo();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcInfo <em>Db Proc Info</em>}' attribute.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DbProcTook()
	 * @model unsettable="true"
	 * @generated
	 */
	int getDbProcTook();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTook <em>Db Proc Took</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTook <em>Db Proc Took</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDbProcTook()
	 * @see #getDbProcTook()
	 * @see #setDbProcTook(int)
	 * @generated
	 */
	void unsetDbProcTook();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTook <em>Db Proc Took</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DbProcTookAt()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 * @generated
	 */
	LocalDateTime getDbProcTookAt();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDbProcTookAt <em>Db Proc Took At</em>}' attribute.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DurationAll()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms'"
	 * @generated
	 */
	int getDurationAll();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAll <em>Duration All</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAll <em>Duration All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationAll()
	 * @see #getDurationAll()
	 * @see #setDurationAll(int)
	 * @generated
	 */
	void unsetDurationAll();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAll <em>Duration All</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DurationAllDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms'"
	 * @generated
	 */
	int getDurationAllDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAllDbms <em>Duration All Dbms</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAllDbms <em>Duration All Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationAllDbms()
	 * @see #getDurationAllDbms()
	 * @see #setDurationAllDbms(int)
	 * @generated
	 */
	void unsetDurationAllDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationAllDbms <em>Duration All Dbms</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DurationCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms'"
	 * @generated
	 */
	int getDurationCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrent <em>Duration Current</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrent <em>Duration Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationCurrent()
	 * @see #getDurationCurrent()
	 * @see #setDurationCurrent(int)
	 * @generated
	 */
	void unsetDurationCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrent <em>Duration Current</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DurationCurrentDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='ms'"
	 * @generated
	 */
	int getDurationCurrentDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrentDbms <em>Duration Current Dbms</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrentDbms <em>Duration Current Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationCurrentDbms()
	 * @see #getDurationCurrentDbms()
	 * @see #setDurationCurrentDbms(int)
	 * @generated
	 */
	void unsetDurationCurrentDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationCurrentDbms <em>Duration Current Dbms</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DurationLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='duration-last-5min' unit='ms'"
	 * @generated
	 */
	long getDurationLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5min <em>Duration Last5min</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5min <em>Duration Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationLast5min()
	 * @see #getDurationLast5min()
	 * @see #setDurationLast5min(long)
	 * @generated
	 */
	void unsetDurationLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5min <em>Duration Last5min</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_DurationLast5minDbms()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='duration-last-5min-dbms' unit='ms'"
	 * @generated
	 */
	long getDurationLast5minDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDurationLast5minDbms()
	 * @see #getDurationLast5minDbms()
	 * @see #setDurationLast5minDbms(long)
	 * @generated
	 */
	void unsetDurationLast5minDbms();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getDurationLast5minDbms <em>Duration Last5min Dbms</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_Host()
	 * @model
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Ib Conn Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ib Conn Mode</em>' attribute.
	 * @see #isSetIbConnMode()
	 * @see #unsetIbConnMode()
	 * @see #setIbConnMode(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_IbConnMode()
	 * @model unsettable="true"
	 * @generated
	 */
	int getIbConnMode();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getIbConnMode <em>Ib Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ib Conn Mode</em>' attribute.
	 * @see #isSetIbConnMode()
	 * @see #unsetIbConnMode()
	 * @see #getIbConnMode()
	 * @generated
	 */
	void setIbConnMode(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getIbConnMode <em>Ib Conn Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetIbConnMode()
	 * @see #getIbConnMode()
	 * @see #setIbConnMode(int)
	 * @generated
	 */
	void unsetIbConnMode();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getIbConnMode <em>Ib Conn Mode</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ib Conn Mode</em>' attribute is set.
	 * @see #unsetIbConnMode()
	 * @see #getIbConnMode()
	 * @see #setIbConnMode(int)
	 * @generated
	 */
	boolean isSetIbConnMode();

	/**
	 * Returns the value of the '<em><b>Thread Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thread Mode</em>' attribute.
	 * @see #isSetThreadMode()
	 * @see #unsetThreadMode()
	 * @see #setThreadMode(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_ThreadMode()
	 * @model unsettable="true"
	 * @generated
	 */
	int getThreadMode();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getThreadMode <em>Thread Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thread Mode</em>' attribute.
	 * @see #isSetThreadMode()
	 * @see #unsetThreadMode()
	 * @see #getThreadMode()
	 * @generated
	 */
	void setThreadMode(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getThreadMode <em>Thread Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetThreadMode()
	 * @see #getThreadMode()
	 * @see #setThreadMode(int)
	 * @generated
	 */
	void unsetThreadMode();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getThreadMode <em>Thread Mode</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Thread Mode</em>' attribute is set.
	 * @see #unsetThreadMode()
	 * @see #getThreadMode()
	 * @see #setThreadMode(int)
	 * @generated
	 */
	boolean isSetThreadMode();

	/**
	 * Returns the value of the '<em><b>User Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User Name</em>' attribute.
	 * @see #setUserName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_UserName()
	 * @model
	 * @generated
	 */
	String getUserName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getUserName <em>User Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Name</em>' attribute.
	 * @see #getUserName()
	 * @generated
	 */
	void setUserName(String value);

	/**
	 * Returns the value of the '<em><b>Memory Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Current</em>' attribute.
	 * @see #isSetMemoryCurrent()
	 * @see #unsetMemoryCurrent()
	 * @see #setMemoryCurrent(long)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_MemoryCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getMemoryCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryCurrent <em>Memory Current</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryCurrent <em>Memory Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryCurrent()
	 * @see #getMemoryCurrent()
	 * @see #setMemoryCurrent(long)
	 * @generated
	 */
	void unsetMemoryCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryCurrent <em>Memory Current</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_MemoryLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='memory-last-5min' unit='B'"
	 * @generated
	 */
	long getMemoryLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryLast5min <em>Memory Last5min</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryLast5min <em>Memory Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryLast5min()
	 * @see #getMemoryLast5min()
	 * @see #setMemoryLast5min(long)
	 * @generated
	 */
	void unsetMemoryLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryLast5min <em>Memory Last5min</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_MemoryTotal()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getMemoryTotal();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryTotal <em>Memory Total</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryTotal <em>Memory Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryTotal()
	 * @see #getMemoryTotal()
	 * @see #setMemoryTotal(long)
	 * @generated
	 */
	void unsetMemoryTotal();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getMemoryTotal <em>Memory Total</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_ReadCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getReadCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadCurrent <em>Read Current</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadCurrent <em>Read Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadCurrent()
	 * @see #getReadCurrent()
	 * @see #setReadCurrent(long)
	 * @generated
	 */
	void unsetReadCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadCurrent <em>Read Current</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_ReadLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='read-last-5min' unit='B'"
	 * @generated
	 */
	long getReadLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadLast5min <em>Read Last5min</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadLast5min <em>Read Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadLast5min()
	 * @see #getReadLast5min()
	 * @see #setReadLast5min(long)
	 * @generated
	 */
	void unsetReadLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadLast5min <em>Read Last5min</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_ReadTotal()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getReadTotal();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadTotal <em>Read Total</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadTotal <em>Read Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadTotal()
	 * @see #getReadTotal()
	 * @see #setReadTotal(long)
	 * @generated
	 */
	void unsetReadTotal();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getReadTotal <em>Read Total</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_WriteCurrent()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getWriteCurrent();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteCurrent <em>Write Current</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteCurrent <em>Write Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWriteCurrent()
	 * @see #getWriteCurrent()
	 * @see #setWriteCurrent(long)
	 * @generated
	 */
	void unsetWriteCurrent();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteCurrent <em>Write Current</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_WriteLast5min()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field key='write-last-5min' unit='B'"
	 * @generated
	 */
	long getWriteLast5min();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteLast5min <em>Write Last5min</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteLast5min <em>Write Last5min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWriteLast5min()
	 * @see #getWriteLast5min()
	 * @see #setWriteLast5min(long)
	 * @generated
	 */
	void unsetWriteLast5min();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteLast5min <em>Write Last5min</em>}' attribute is set.
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
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobaseConnection_WriteTotal()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field unit='B'"
	 * @generated
	 */
	long getWriteTotal();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteTotal <em>Write Total</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteTotal <em>Write Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWriteTotal()
	 * @see #getWriteTotal()
	 * @see #setWriteTotal(long)
	 * @generated
	 */
	void unsetWriteTotal();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.InfobaseConnection#getWriteTotal <em>Write Total</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Write Total</em>' attribute is set.
	 * @see #unsetWriteTotal()
	 * @see #getWriteTotal()
	 * @see #setWriteTotal(long)
	 * @generated
	 */
	boolean isSetWriteTotal();

} // InfobaseConnection
