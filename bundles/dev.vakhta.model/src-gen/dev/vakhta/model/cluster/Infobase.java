/**
 */
package dev.vakhta.model.cluster;

import java.time.LocalDateTime;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Infobase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDbms <em>Dbms</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDbServer <em>Db Server</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDbName <em>Db Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDbUser <em>Db User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDbPassword <em>Db Password</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getSecurityLevel <em>Security Level</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getLicenseDistribution <em>License Distribution</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#isScheduledJobsDeny <em>Scheduled Jobs Deny</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#isSessionsDeny <em>Sessions Deny</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDeniedFrom <em>Denied From</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDeniedMessage <em>Denied Message</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDeniedParameter <em>Denied Parameter</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDeniedTo <em>Denied To</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getPermissionCode <em>Permission Code</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getExternalSessionManagerConnectionString <em>External Session Manager Connection String</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#isExternalSessionManagerRequired <em>External Session Manager Required</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getSecurityProfileName <em>Security Profile Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getSafeModeSecurityProfileName <em>Safe Mode Security Profile Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#isReserveWorkingProcesses <em>Reserve Working Processes</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDescr <em>Descr</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getDateOffset <em>Date Offset</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getLocale <em>Locale</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#isDisableLocalSpeechToText <em>Disable Local Speech To Text</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers <em>Configuration Unload Delay By Working Process Without Active Users</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getMinimumScheduledJobsStartPeriodWithoutActiveUsers <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.Infobase#getMaximumScheduledJobsStartShiftWithoutActiveUsers <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}</li>
 * </ul>
 *
 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase()
 * @model
 * @generated
 */
public interface Infobase extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_Id()
	 * @model id="true" dataType="dev.vakhta.model.cluster.Uuid"
	 *        annotation="https://vakhta.dev/field key='infobase'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_Name()
	 * @model annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Dbms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dbms</em>' attribute.
	 * @see #setDbms(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_Dbms()
	 * @model
	 * @generated
	 */
	String getDbms();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDbms <em>Dbms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dbms</em>' attribute.
	 * @see #getDbms()
	 * @generated
	 */
	void setDbms(String value);

	/**
	 * Returns the value of the '<em><b>Db Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db Server</em>' attribute.
	 * @see #setDbServer(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DbServer()
	 * @model
	 * @generated
	 */
	String getDbServer();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDbServer <em>Db Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db Server</em>' attribute.
	 * @see #getDbServer()
	 * @generated
	 */
	void setDbServer(String value);

	/**
	 * Returns the value of the '<em><b>Db Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db Name</em>' attribute.
	 * @see #setDbName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DbName()
	 * @model
	 * @generated
	 */
	String getDbName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDbName <em>Db Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db Name</em>' attribute.
	 * @see #getDbName()
	 * @generated
	 */
	void setDbName(String value);

	/**
	 * Returns the value of the '<em><b>Db User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db User</em>' attribute.
	 * @see #setDbUser(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DbUser()
	 * @model
	 * @generated
	 */
	String getDbUser();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDbUser <em>Db User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db User</em>' attribute.
	 * @see #getDbUser()
	 * @generated
	 */
	void setDbUser(String value);

	/**
	 * Returns the value of the '<em><b>Db Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Db Password</em>' attribute.
	 * @see #setDbPassword(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DbPassword()
	 * @model annotation="https://vakhta.dev/field key='db-pwd' secret='true' printed='-'"
	 * @generated
	 */
	String getDbPassword();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDbPassword <em>Db Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Db Password</em>' attribute.
	 * @see #getDbPassword()
	 * @generated
	 */
	void setDbPassword(String value);

	/**
	 * Returns the value of the '<em><b>Security Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Security Level</em>' attribute.
	 * @see #isSetSecurityLevel()
	 * @see #unsetSecurityLevel()
	 * @see #setSecurityLevel(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_SecurityLevel()
	 * @model unsettable="true"
	 * @generated
	 */
	int getSecurityLevel();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getSecurityLevel <em>Security Level</em>}' attribute.
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
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#getSecurityLevel <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSecurityLevel()
	 * @see #getSecurityLevel()
	 * @see #setSecurityLevel(int)
	 * @generated
	 */
	void unsetSecurityLevel();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#getSecurityLevel <em>Security Level</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>License Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>License Distribution</em>' attribute.
	 * @see #isSetLicenseDistribution()
	 * @see #unsetLicenseDistribution()
	 * @see #setLicenseDistribution(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_LicenseDistribution()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='0=deny,1=allow'"
	 * @generated
	 */
	int getLicenseDistribution();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getLicenseDistribution <em>License Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>License Distribution</em>' attribute.
	 * @see #isSetLicenseDistribution()
	 * @see #unsetLicenseDistribution()
	 * @see #getLicenseDistribution()
	 * @generated
	 */
	void setLicenseDistribution(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#getLicenseDistribution <em>License Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLicenseDistribution()
	 * @see #getLicenseDistribution()
	 * @see #setLicenseDistribution(int)
	 * @generated
	 */
	void unsetLicenseDistribution();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#getLicenseDistribution <em>License Distribution</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>License Distribution</em>' attribute is set.
	 * @see #unsetLicenseDistribution()
	 * @see #getLicenseDistribution()
	 * @see #setLicenseDistribution(int)
	 * @generated
	 */
	boolean isSetLicenseDistribution();

	/**
	 * Returns the value of the '<em><b>Scheduled Jobs Deny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheduled Jobs Deny</em>' attribute.
	 * @see #isSetScheduledJobsDeny()
	 * @see #unsetScheduledJobsDeny()
	 * @see #setScheduledJobsDeny(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_ScheduledJobsDeny()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='off,on' shown='true'"
	 * @generated
	 */
	boolean isScheduledJobsDeny();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#isScheduledJobsDeny <em>Scheduled Jobs Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheduled Jobs Deny</em>' attribute.
	 * @see #isSetScheduledJobsDeny()
	 * @see #unsetScheduledJobsDeny()
	 * @see #isScheduledJobsDeny()
	 * @generated
	 */
	void setScheduledJobsDeny(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#isScheduledJobsDeny <em>Scheduled Jobs Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetScheduledJobsDeny()
	 * @see #isScheduledJobsDeny()
	 * @see #setScheduledJobsDeny(boolean)
	 * @generated
	 */
	void unsetScheduledJobsDeny();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#isScheduledJobsDeny <em>Scheduled Jobs Deny</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Scheduled Jobs Deny</em>' attribute is set.
	 * @see #unsetScheduledJobsDeny()
	 * @see #isScheduledJobsDeny()
	 * @see #setScheduledJobsDeny(boolean)
	 * @generated
	 */
	boolean isSetScheduledJobsDeny();

	/**
	 * Returns the value of the '<em><b>Sessions Deny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sessions Deny</em>' attribute.
	 * @see #isSetSessionsDeny()
	 * @see #unsetSessionsDeny()
	 * @see #setSessionsDeny(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_SessionsDeny()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='off,on'"
	 * @generated
	 */
	boolean isSessionsDeny();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#isSessionsDeny <em>Sessions Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sessions Deny</em>' attribute.
	 * @see #isSetSessionsDeny()
	 * @see #unsetSessionsDeny()
	 * @see #isSessionsDeny()
	 * @generated
	 */
	void setSessionsDeny(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#isSessionsDeny <em>Sessions Deny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSessionsDeny()
	 * @see #isSessionsDeny()
	 * @see #setSessionsDeny(boolean)
	 * @generated
	 */
	void unsetSessionsDeny();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#isSessionsDeny <em>Sessions Deny</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Sessions Deny</em>' attribute is set.
	 * @see #unsetSessionsDeny()
	 * @see #isSessionsDeny()
	 * @see #setSessionsDeny(boolean)
	 * @generated
	 */
	boolean isSetSessionsDeny();

	/**
	 * Returns the value of the '<em><b>Denied From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Denied From</em>' attribute.
	 * @see #setDeniedFrom(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DeniedFrom()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	LocalDateTime getDeniedFrom();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDeniedFrom <em>Denied From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Denied From</em>' attribute.
	 * @see #getDeniedFrom()
	 * @generated
	 */
	void setDeniedFrom(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Denied Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Denied Message</em>' attribute.
	 * @see #setDeniedMessage(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DeniedMessage()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getDeniedMessage();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDeniedMessage <em>Denied Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Denied Message</em>' attribute.
	 * @see #getDeniedMessage()
	 * @generated
	 */
	void setDeniedMessage(String value);

	/**
	 * Returns the value of the '<em><b>Denied Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Denied Parameter</em>' attribute.
	 * @see #setDeniedParameter(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DeniedParameter()
	 * @model annotation="https://vakhta.dev/field quoted='true'"
	 * @generated
	 */
	String getDeniedParameter();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDeniedParameter <em>Denied Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Denied Parameter</em>' attribute.
	 * @see #getDeniedParameter()
	 * @generated
	 */
	void setDeniedParameter(String value);

	/**
	 * Returns the value of the '<em><b>Denied To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Denied To</em>' attribute.
	 * @see #setDeniedTo(LocalDateTime)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DeniedTo()
	 * @model dataType="dev.vakhta.model.cluster.DateTime"
	 *        annotation="https://vakhta.dev/field shown='true'"
	 * @generated
	 */
	LocalDateTime getDeniedTo();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDeniedTo <em>Denied To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Denied To</em>' attribute.
	 * @see #getDeniedTo()
	 * @generated
	 */
	void setDeniedTo(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Permission Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Permission Code</em>' attribute.
	 * @see #setPermissionCode(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_PermissionCode()
	 * @model annotation="https://vakhta.dev/field secret='true' quoted='true'"
	 * @generated
	 */
	String getPermissionCode();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getPermissionCode <em>Permission Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Permission Code</em>' attribute.
	 * @see #getPermissionCode()
	 * @generated
	 */
	void setPermissionCode(String value);

	/**
	 * Returns the value of the '<em><b>External Session Manager Connection String</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>External Session Manager Connection String</em>' attribute.
	 * @see #setExternalSessionManagerConnectionString(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_ExternalSessionManagerConnectionString()
	 * @model
	 * @generated
	 */
	String getExternalSessionManagerConnectionString();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getExternalSessionManagerConnectionString <em>External Session Manager Connection String</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Session Manager Connection String</em>' attribute.
	 * @see #getExternalSessionManagerConnectionString()
	 * @generated
	 */
	void setExternalSessionManagerConnectionString(String value);

	/**
	 * Returns the value of the '<em><b>External Session Manager Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>External Session Manager Required</em>' attribute.
	 * @see #isSetExternalSessionManagerRequired()
	 * @see #unsetExternalSessionManagerRequired()
	 * @see #setExternalSessionManagerRequired(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_ExternalSessionManagerRequired()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isExternalSessionManagerRequired();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#isExternalSessionManagerRequired <em>External Session Manager Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Session Manager Required</em>' attribute.
	 * @see #isSetExternalSessionManagerRequired()
	 * @see #unsetExternalSessionManagerRequired()
	 * @see #isExternalSessionManagerRequired()
	 * @generated
	 */
	void setExternalSessionManagerRequired(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#isExternalSessionManagerRequired <em>External Session Manager Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetExternalSessionManagerRequired()
	 * @see #isExternalSessionManagerRequired()
	 * @see #setExternalSessionManagerRequired(boolean)
	 * @generated
	 */
	void unsetExternalSessionManagerRequired();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#isExternalSessionManagerRequired <em>External Session Manager Required</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>External Session Manager Required</em>' attribute is set.
	 * @see #unsetExternalSessionManagerRequired()
	 * @see #isExternalSessionManagerRequired()
	 * @see #setExternalSessionManagerRequired(boolean)
	 * @generated
	 */
	boolean isSetExternalSessionManagerRequired();

	/**
	 * Returns the value of the '<em><b>Security Profile Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Security Profile Name</em>' attribute.
	 * @see #setSecurityProfileName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_SecurityProfileName()
	 * @model
	 * @generated
	 */
	String getSecurityProfileName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getSecurityProfileName <em>Security Profile Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Profile Name</em>' attribute.
	 * @see #getSecurityProfileName()
	 * @generated
	 */
	void setSecurityProfileName(String value);

	/**
	 * Returns the value of the '<em><b>Safe Mode Security Profile Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Safe Mode Security Profile Name</em>' attribute.
	 * @see #setSafeModeSecurityProfileName(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_SafeModeSecurityProfileName()
	 * @model
	 * @generated
	 */
	String getSafeModeSecurityProfileName();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getSafeModeSecurityProfileName <em>Safe Mode Security Profile Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safe Mode Security Profile Name</em>' attribute.
	 * @see #getSafeModeSecurityProfileName()
	 * @generated
	 */
	void setSafeModeSecurityProfileName(String value);

	/**
	 * Returns the value of the '<em><b>Reserve Working Processes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reserve Working Processes</em>' attribute.
	 * @see #isSetReserveWorkingProcesses()
	 * @see #unsetReserveWorkingProcesses()
	 * @see #setReserveWorkingProcesses(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_ReserveWorkingProcesses()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isReserveWorkingProcesses();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#isReserveWorkingProcesses <em>Reserve Working Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserve Working Processes</em>' attribute.
	 * @see #isSetReserveWorkingProcesses()
	 * @see #unsetReserveWorkingProcesses()
	 * @see #isReserveWorkingProcesses()
	 * @generated
	 */
	void setReserveWorkingProcesses(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#isReserveWorkingProcesses <em>Reserve Working Processes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReserveWorkingProcesses()
	 * @see #isReserveWorkingProcesses()
	 * @see #setReserveWorkingProcesses(boolean)
	 * @generated
	 */
	void unsetReserveWorkingProcesses();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#isReserveWorkingProcesses <em>Reserve Working Processes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reserve Working Processes</em>' attribute is set.
	 * @see #unsetReserveWorkingProcesses()
	 * @see #isReserveWorkingProcesses()
	 * @see #setReserveWorkingProcesses(boolean)
	 * @generated
	 */
	boolean isSetReserveWorkingProcesses();

	/**
	 * Returns the value of the '<em><b>Descr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descr</em>' attribute.
	 * @see #setDescr(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_Descr()
	 * @model annotation="https://vakhta.dev/field shown='true' quoted='true'"
	 * @generated
	 */
	String getDescr();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDescr <em>Descr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descr</em>' attribute.
	 * @see #getDescr()
	 * @generated
	 */
	void setDescr(String value);

	/**
	 * Returns the value of the '<em><b>Date Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date Offset</em>' attribute.
	 * @see #isSetDateOffset()
	 * @see #unsetDateOffset()
	 * @see #setDateOffset(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DateOffset()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field printed='-'"
	 * @generated
	 */
	int getDateOffset();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDateOffset <em>Date Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date Offset</em>' attribute.
	 * @see #isSetDateOffset()
	 * @see #unsetDateOffset()
	 * @see #getDateOffset()
	 * @generated
	 */
	void setDateOffset(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#getDateOffset <em>Date Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDateOffset()
	 * @see #getDateOffset()
	 * @see #setDateOffset(int)
	 * @generated
	 */
	void unsetDateOffset();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#getDateOffset <em>Date Offset</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Date Offset</em>' attribute is set.
	 * @see #unsetDateOffset()
	 * @see #getDateOffset()
	 * @see #setDateOffset(int)
	 * @generated
	 */
	boolean isSetDateOffset();

	/**
	 * Returns the value of the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locale</em>' attribute.
	 * @see #setLocale(String)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_Locale()
	 * @model annotation="https://vakhta.dev/field printed='-'"
	 * @generated
	 */
	String getLocale();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getLocale <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locale</em>' attribute.
	 * @see #getLocale()
	 * @generated
	 */
	void setLocale(String value);

	/**
	 * Returns the value of the '<em><b>Disable Local Speech To Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disable Local Speech To Text</em>' attribute.
	 * @see #isSetDisableLocalSpeechToText()
	 * @see #unsetDisableLocalSpeechToText()
	 * @see #setDisableLocalSpeechToText(boolean)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_DisableLocalSpeechToText()
	 * @model unsettable="true"
	 *        annotation="https://vakhta.dev/field words='no,yes'"
	 * @generated
	 */
	boolean isDisableLocalSpeechToText();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#isDisableLocalSpeechToText <em>Disable Local Speech To Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disable Local Speech To Text</em>' attribute.
	 * @see #isSetDisableLocalSpeechToText()
	 * @see #unsetDisableLocalSpeechToText()
	 * @see #isDisableLocalSpeechToText()
	 * @generated
	 */
	void setDisableLocalSpeechToText(boolean value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#isDisableLocalSpeechToText <em>Disable Local Speech To Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDisableLocalSpeechToText()
	 * @see #isDisableLocalSpeechToText()
	 * @see #setDisableLocalSpeechToText(boolean)
	 * @generated
	 */
	void unsetDisableLocalSpeechToText();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#isDisableLocalSpeechToText <em>Disable Local Speech To Text</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Disable Local Speech To Text</em>' attribute is set.
	 * @see #unsetDisableLocalSpeechToText()
	 * @see #isDisableLocalSpeechToText()
	 * @see #setDisableLocalSpeechToText(boolean)
	 * @generated
	 */
	boolean isSetDisableLocalSpeechToText();

	/**
	 * Returns the value of the '<em><b>Configuration Unload Delay By Working Process Without Active Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Configuration Unload Delay By Working Process Without Active Users</em>' attribute.
	 * @see #isSetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #unsetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #setConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_ConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @model unsettable="true"
	 * @generated
	 */
	int getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers <em>Configuration Unload Delay By Working Process Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Configuration Unload Delay By Working Process Without Active Users</em>' attribute.
	 * @see #isSetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #unsetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @generated
	 */
	void setConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers <em>Configuration Unload Delay By Working Process Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #setConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers(int)
	 * @generated
	 */
	void unsetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers <em>Configuration Unload Delay By Working Process Without Active Users</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Configuration Unload Delay By Working Process Without Active Users</em>' attribute is set.
	 * @see #unsetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #getConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers()
	 * @see #setConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers(int)
	 * @generated
	 */
	boolean isSetConfigurationUnloadDelayByWorkingProcessWithoutActiveUsers();

	/**
	 * Returns the value of the '<em><b>Minimum Scheduled Jobs Start Period Without Active Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum Scheduled Jobs Start Period Without Active Users</em>' attribute.
	 * @see #isSetMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #unsetMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #setMinimumScheduledJobsStartPeriodWithoutActiveUsers(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_MinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @model unsettable="true"
	 * @generated
	 */
	int getMinimumScheduledJobsStartPeriodWithoutActiveUsers();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getMinimumScheduledJobsStartPeriodWithoutActiveUsers <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Scheduled Jobs Start Period Without Active Users</em>' attribute.
	 * @see #isSetMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #unsetMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #getMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @generated
	 */
	void setMinimumScheduledJobsStartPeriodWithoutActiveUsers(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#getMinimumScheduledJobsStartPeriodWithoutActiveUsers <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #getMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #setMinimumScheduledJobsStartPeriodWithoutActiveUsers(int)
	 * @generated
	 */
	void unsetMinimumScheduledJobsStartPeriodWithoutActiveUsers();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#getMinimumScheduledJobsStartPeriodWithoutActiveUsers <em>Minimum Scheduled Jobs Start Period Without Active Users</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Minimum Scheduled Jobs Start Period Without Active Users</em>' attribute is set.
	 * @see #unsetMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #getMinimumScheduledJobsStartPeriodWithoutActiveUsers()
	 * @see #setMinimumScheduledJobsStartPeriodWithoutActiveUsers(int)
	 * @generated
	 */
	boolean isSetMinimumScheduledJobsStartPeriodWithoutActiveUsers();

	/**
	 * Returns the value of the '<em><b>Maximum Scheduled Jobs Start Shift Without Active Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum Scheduled Jobs Start Shift Without Active Users</em>' attribute.
	 * @see #isSetMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #unsetMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #setMaximumScheduledJobsStartShiftWithoutActiveUsers(int)
	 * @see dev.vakhta.model.cluster.ClusterPackage#getInfobase_MaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @model unsettable="true"
	 * @generated
	 */
	int getMaximumScheduledJobsStartShiftWithoutActiveUsers();

	/**
	 * Sets the value of the '{@link dev.vakhta.model.cluster.Infobase#getMaximumScheduledJobsStartShiftWithoutActiveUsers <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Scheduled Jobs Start Shift Without Active Users</em>' attribute.
	 * @see #isSetMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #unsetMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #getMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @generated
	 */
	void setMaximumScheduledJobsStartShiftWithoutActiveUsers(int value);

	/**
	 * Unsets the value of the '{@link dev.vakhta.model.cluster.Infobase#getMaximumScheduledJobsStartShiftWithoutActiveUsers <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #getMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #setMaximumScheduledJobsStartShiftWithoutActiveUsers(int)
	 * @generated
	 */
	void unsetMaximumScheduledJobsStartShiftWithoutActiveUsers();

	/**
	 * Returns whether the value of the '{@link dev.vakhta.model.cluster.Infobase#getMaximumScheduledJobsStartShiftWithoutActiveUsers <em>Maximum Scheduled Jobs Start Shift Without Active Users</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Maximum Scheduled Jobs Start Shift Without Active Users</em>' attribute is set.
	 * @see #unsetMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #getMaximumScheduledJobsStartShiftWithoutActiveUsers()
	 * @see #setMaximumScheduledJobsStartShiftWithoutActiveUsers(int)
	 * @generated
	 */
	boolean isSetMaximumScheduledJobsStartShiftWithoutActiveUsers();

} // Infobase
