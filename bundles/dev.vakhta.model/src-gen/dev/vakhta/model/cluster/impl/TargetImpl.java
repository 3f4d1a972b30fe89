/**
 */
package dev.vakhta.model.cluster.impl;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.FolderMapping;
import dev.vakhta.model.cluster.Target;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getId <em>Id</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#isProduction <em>Production</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#isConnectAtStart <em>Connect At Start</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getConnectTimeout <em>Connect Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getCallTimeout <em>Call Timeout</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getAgentUser <em>Agent User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getClusterUser <em>Cluster User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getInfobaseUser <em>Infobase User</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getFolders <em>Folders</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getUtility <em>Utility</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getCodePage <em>Code Page</em>}</li>
 *   <li>{@link dev.vakhta.model.cluster.impl.TargetImpl#getSrvinfo <em>Srvinfo</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetImpl extends MinimalEObjectImpl.Container implements Target {
	/**
	 * A set of bit flags representing the values of boolean attributes and whether unsettable features have been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected int bits = 0;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_EDEFAULT = "ras";

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected String provider = PROVIDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #isProduction() <em>Production</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProduction()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRODUCTION_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isProduction() <em>Production</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProduction()
	 * @generated
	 * @ordered
	 */
	protected static final int PRODUCTION_EFLAG = 1 << 0;

	/**
	 * The default value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READ_ONLY_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected static final int READ_ONLY_EFLAG = 1 << 1;

	/**
	 * The default value of the '{@link #isConnectAtStart() <em>Connect At Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConnectAtStart()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONNECT_AT_START_EDEFAULT = false;

	/**
	 * The flag representing the value of the '{@link #isConnectAtStart() <em>Connect At Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConnectAtStart()
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECT_AT_START_EFLAG = 1 << 2;

	/**
	 * The default value of the '{@link #getEndpoint() <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDPOINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndpoint() <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected String endpoint = ENDPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectTimeout() <em>Connect Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectTimeout()
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECT_TIMEOUT_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getConnectTimeout() <em>Connect Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectTimeout()
	 * @generated
	 * @ordered
	 */
	protected int connectTimeout = CONNECT_TIMEOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCallTimeout() <em>Call Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallTimeout()
	 * @generated
	 * @ordered
	 */
	protected static final int CALL_TIMEOUT_EDEFAULT = 30;

	/**
	 * The cached value of the '{@link #getCallTimeout() <em>Call Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallTimeout()
	 * @generated
	 * @ordered
	 */
	protected int callTimeout = CALL_TIMEOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgentUser() <em>Agent User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentUser()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENT_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgentUser() <em>Agent User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentUser()
	 * @generated
	 * @ordered
	 */
	protected String agentUser = AGENT_USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getClusterUser() <em>Cluster User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusterUser()
	 * @generated
	 * @ordered
	 */
	protected static final String CLUSTER_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClusterUser() <em>Cluster User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusterUser()
	 * @generated
	 * @ordered
	 */
	protected String clusterUser = CLUSTER_USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfobaseUser() <em>Infobase User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobaseUser()
	 * @generated
	 * @ordered
	 */
	protected static final String INFOBASE_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfobaseUser() <em>Infobase User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfobaseUser()
	 * @generated
	 * @ordered
	 */
	protected String infobaseUser = INFOBASE_USER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFolders() <em>Folders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolders()
	 * @generated
	 * @ordered
	 */
	protected EList<FolderMapping> folders;

	/**
	 * The default value of the '{@link #getUtility() <em>Utility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtility()
	 * @generated
	 * @ordered
	 */
	protected static final String UTILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUtility() <em>Utility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtility()
	 * @generated
	 * @ordered
	 */
	protected String utility = UTILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodePage() <em>Code Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodePage()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_PAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodePage() <em>Code Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodePage()
	 * @generated
	 * @ordered
	 */
	protected String codePage = CODE_PAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSrvinfo() <em>Srvinfo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrvinfo()
	 * @generated
	 * @ordered
	 */
	protected static final String SRVINFO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrvinfo() <em>Srvinfo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrvinfo()
	 * @generated
	 * @ordered
	 */
	protected String srvinfo = SRVINFO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(String newProvider) {
		String oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProduction() {
		return (bits & PRODUCTION_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduction(boolean newProduction) {
		boolean oldProduction = (bits & PRODUCTION_EFLAG) != 0;
		if (newProduction) bits |= PRODUCTION_EFLAG; else bits &= ~PRODUCTION_EFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__PRODUCTION, oldProduction, newProduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadOnly() {
		return (bits & READ_ONLY_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOnly(boolean newReadOnly) {
		boolean oldReadOnly = (bits & READ_ONLY_EFLAG) != 0;
		if (newReadOnly) bits |= READ_ONLY_EFLAG; else bits &= ~READ_ONLY_EFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__READ_ONLY, oldReadOnly, newReadOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConnectAtStart() {
		return (bits & CONNECT_AT_START_EFLAG) != 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectAtStart(boolean newConnectAtStart) {
		boolean oldConnectAtStart = (bits & CONNECT_AT_START_EFLAG) != 0;
		if (newConnectAtStart) bits |= CONNECT_AT_START_EFLAG; else bits &= ~CONNECT_AT_START_EFLAG;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__CONNECT_AT_START, oldConnectAtStart, newConnectAtStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndpoint() {
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndpoint(String newEndpoint) {
		String oldEndpoint = endpoint;
		endpoint = newEndpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__ENDPOINT, oldEndpoint, endpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConnectTimeout() {
		return connectTimeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectTimeout(int newConnectTimeout) {
		int oldConnectTimeout = connectTimeout;
		connectTimeout = newConnectTimeout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__CONNECT_TIMEOUT, oldConnectTimeout, connectTimeout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCallTimeout() {
		return callTimeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallTimeout(int newCallTimeout) {
		int oldCallTimeout = callTimeout;
		callTimeout = newCallTimeout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__CALL_TIMEOUT, oldCallTimeout, callTimeout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgentUser() {
		return agentUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgentUser(String newAgentUser) {
		String oldAgentUser = agentUser;
		agentUser = newAgentUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__AGENT_USER, oldAgentUser, agentUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClusterUser() {
		return clusterUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClusterUser(String newClusterUser) {
		String oldClusterUser = clusterUser;
		clusterUser = newClusterUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__CLUSTER_USER, oldClusterUser, clusterUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInfobaseUser() {
		return infobaseUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfobaseUser(String newInfobaseUser) {
		String oldInfobaseUser = infobaseUser;
		infobaseUser = newInfobaseUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__INFOBASE_USER, oldInfobaseUser, infobaseUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FolderMapping> getFolders() {
		if (folders == null) {
			folders = new EObjectContainmentEList<FolderMapping>(FolderMapping.class, this, ClusterPackage.TARGET__FOLDERS);
		}
		return folders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUtility() {
		return utility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUtility(String newUtility) {
		String oldUtility = utility;
		utility = newUtility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__UTILITY, oldUtility, utility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodePage() {
		return codePage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodePage(String newCodePage) {
		String oldCodePage = codePage;
		codePage = newCodePage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__CODE_PAGE, oldCodePage, codePage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSrvinfo() {
		return srvinfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrvinfo(String newSrvinfo) {
		String oldSrvinfo = srvinfo;
		srvinfo = newSrvinfo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARGET__SRVINFO, oldSrvinfo, srvinfo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.TARGET__FOLDERS:
				return ((InternalEList<?>)getFolders()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.TARGET__ID:
				return getId();
			case ClusterPackage.TARGET__NAME:
				return getName();
			case ClusterPackage.TARGET__PROVIDER:
				return getProvider();
			case ClusterPackage.TARGET__ADDRESS:
				return getAddress();
			case ClusterPackage.TARGET__GROUP:
				return getGroup();
			case ClusterPackage.TARGET__COLOUR:
				return getColour();
			case ClusterPackage.TARGET__PRODUCTION:
				return isProduction();
			case ClusterPackage.TARGET__READ_ONLY:
				return isReadOnly();
			case ClusterPackage.TARGET__CONNECT_AT_START:
				return isConnectAtStart();
			case ClusterPackage.TARGET__ENDPOINT:
				return getEndpoint();
			case ClusterPackage.TARGET__CONNECT_TIMEOUT:
				return getConnectTimeout();
			case ClusterPackage.TARGET__CALL_TIMEOUT:
				return getCallTimeout();
			case ClusterPackage.TARGET__AGENT_USER:
				return getAgentUser();
			case ClusterPackage.TARGET__CLUSTER_USER:
				return getClusterUser();
			case ClusterPackage.TARGET__INFOBASE_USER:
				return getInfobaseUser();
			case ClusterPackage.TARGET__FOLDERS:
				return getFolders();
			case ClusterPackage.TARGET__UTILITY:
				return getUtility();
			case ClusterPackage.TARGET__CODE_PAGE:
				return getCodePage();
			case ClusterPackage.TARGET__SRVINFO:
				return getSrvinfo();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.TARGET__ID:
				setId((String)newValue);
				return;
			case ClusterPackage.TARGET__NAME:
				setName((String)newValue);
				return;
			case ClusterPackage.TARGET__PROVIDER:
				setProvider((String)newValue);
				return;
			case ClusterPackage.TARGET__ADDRESS:
				setAddress((String)newValue);
				return;
			case ClusterPackage.TARGET__GROUP:
				setGroup((String)newValue);
				return;
			case ClusterPackage.TARGET__COLOUR:
				setColour((String)newValue);
				return;
			case ClusterPackage.TARGET__PRODUCTION:
				setProduction((Boolean)newValue);
				return;
			case ClusterPackage.TARGET__READ_ONLY:
				setReadOnly((Boolean)newValue);
				return;
			case ClusterPackage.TARGET__CONNECT_AT_START:
				setConnectAtStart((Boolean)newValue);
				return;
			case ClusterPackage.TARGET__ENDPOINT:
				setEndpoint((String)newValue);
				return;
			case ClusterPackage.TARGET__CONNECT_TIMEOUT:
				setConnectTimeout((Integer)newValue);
				return;
			case ClusterPackage.TARGET__CALL_TIMEOUT:
				setCallTimeout((Integer)newValue);
				return;
			case ClusterPackage.TARGET__AGENT_USER:
				setAgentUser((String)newValue);
				return;
			case ClusterPackage.TARGET__CLUSTER_USER:
				setClusterUser((String)newValue);
				return;
			case ClusterPackage.TARGET__INFOBASE_USER:
				setInfobaseUser((String)newValue);
				return;
			case ClusterPackage.TARGET__FOLDERS:
				getFolders().clear();
				getFolders().addAll((Collection<? extends FolderMapping>)newValue);
				return;
			case ClusterPackage.TARGET__UTILITY:
				setUtility((String)newValue);
				return;
			case ClusterPackage.TARGET__CODE_PAGE:
				setCodePage((String)newValue);
				return;
			case ClusterPackage.TARGET__SRVINFO:
				setSrvinfo((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.TARGET__ID:
				setId(ID_EDEFAULT);
				return;
			case ClusterPackage.TARGET__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClusterPackage.TARGET__PROVIDER:
				setProvider(PROVIDER_EDEFAULT);
				return;
			case ClusterPackage.TARGET__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ClusterPackage.TARGET__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ClusterPackage.TARGET__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case ClusterPackage.TARGET__PRODUCTION:
				setProduction(PRODUCTION_EDEFAULT);
				return;
			case ClusterPackage.TARGET__READ_ONLY:
				setReadOnly(READ_ONLY_EDEFAULT);
				return;
			case ClusterPackage.TARGET__CONNECT_AT_START:
				setConnectAtStart(CONNECT_AT_START_EDEFAULT);
				return;
			case ClusterPackage.TARGET__ENDPOINT:
				setEndpoint(ENDPOINT_EDEFAULT);
				return;
			case ClusterPackage.TARGET__CONNECT_TIMEOUT:
				setConnectTimeout(CONNECT_TIMEOUT_EDEFAULT);
				return;
			case ClusterPackage.TARGET__CALL_TIMEOUT:
				setCallTimeout(CALL_TIMEOUT_EDEFAULT);
				return;
			case ClusterPackage.TARGET__AGENT_USER:
				setAgentUser(AGENT_USER_EDEFAULT);
				return;
			case ClusterPackage.TARGET__CLUSTER_USER:
				setClusterUser(CLUSTER_USER_EDEFAULT);
				return;
			case ClusterPackage.TARGET__INFOBASE_USER:
				setInfobaseUser(INFOBASE_USER_EDEFAULT);
				return;
			case ClusterPackage.TARGET__FOLDERS:
				getFolders().clear();
				return;
			case ClusterPackage.TARGET__UTILITY:
				setUtility(UTILITY_EDEFAULT);
				return;
			case ClusterPackage.TARGET__CODE_PAGE:
				setCodePage(CODE_PAGE_EDEFAULT);
				return;
			case ClusterPackage.TARGET__SRVINFO:
				setSrvinfo(SRVINFO_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.TARGET__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClusterPackage.TARGET__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClusterPackage.TARGET__PROVIDER:
				return PROVIDER_EDEFAULT == null ? provider != null : !PROVIDER_EDEFAULT.equals(provider);
			case ClusterPackage.TARGET__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ClusterPackage.TARGET__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case ClusterPackage.TARGET__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case ClusterPackage.TARGET__PRODUCTION:
				return ((bits & PRODUCTION_EFLAG) != 0) != PRODUCTION_EDEFAULT;
			case ClusterPackage.TARGET__READ_ONLY:
				return ((bits & READ_ONLY_EFLAG) != 0) != READ_ONLY_EDEFAULT;
			case ClusterPackage.TARGET__CONNECT_AT_START:
				return ((bits & CONNECT_AT_START_EFLAG) != 0) != CONNECT_AT_START_EDEFAULT;
			case ClusterPackage.TARGET__ENDPOINT:
				return ENDPOINT_EDEFAULT == null ? endpoint != null : !ENDPOINT_EDEFAULT.equals(endpoint);
			case ClusterPackage.TARGET__CONNECT_TIMEOUT:
				return connectTimeout != CONNECT_TIMEOUT_EDEFAULT;
			case ClusterPackage.TARGET__CALL_TIMEOUT:
				return callTimeout != CALL_TIMEOUT_EDEFAULT;
			case ClusterPackage.TARGET__AGENT_USER:
				return AGENT_USER_EDEFAULT == null ? agentUser != null : !AGENT_USER_EDEFAULT.equals(agentUser);
			case ClusterPackage.TARGET__CLUSTER_USER:
				return CLUSTER_USER_EDEFAULT == null ? clusterUser != null : !CLUSTER_USER_EDEFAULT.equals(clusterUser);
			case ClusterPackage.TARGET__INFOBASE_USER:
				return INFOBASE_USER_EDEFAULT == null ? infobaseUser != null : !INFOBASE_USER_EDEFAULT.equals(infobaseUser);
			case ClusterPackage.TARGET__FOLDERS:
				return folders != null && !folders.isEmpty();
			case ClusterPackage.TARGET__UTILITY:
				return UTILITY_EDEFAULT == null ? utility != null : !UTILITY_EDEFAULT.equals(utility);
			case ClusterPackage.TARGET__CODE_PAGE:
				return CODE_PAGE_EDEFAULT == null ? codePage != null : !CODE_PAGE_EDEFAULT.equals(codePage);
			case ClusterPackage.TARGET__SRVINFO:
				return SRVINFO_EDEFAULT == null ? srvinfo != null : !SRVINFO_EDEFAULT.equals(srvinfo);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", provider: ");
		result.append(provider);
		result.append(", address: ");
		result.append(address);
		result.append(", group: ");
		result.append(group);
		result.append(", colour: ");
		result.append(colour);
		result.append(", production: ");
		result.append((bits & PRODUCTION_EFLAG) != 0);
		result.append(", readOnly: ");
		result.append((bits & READ_ONLY_EFLAG) != 0);
		result.append(", connectAtStart: ");
		result.append((bits & CONNECT_AT_START_EFLAG) != 0);
		result.append(", endpoint: ");
		result.append(endpoint);
		result.append(", connectTimeout: ");
		result.append(connectTimeout);
		result.append(", callTimeout: ");
		result.append(callTimeout);
		result.append(", agentUser: ");
		result.append(agentUser);
		result.append(", clusterUser: ");
		result.append(clusterUser);
		result.append(", infobaseUser: ");
		result.append(infobaseUser);
		result.append(", utility: ");
		result.append(utility);
		result.append(", codePage: ");
		result.append(codePage);
		result.append(", srvinfo: ");
		result.append(srvinfo);
		result.append(')');
		return result.toString();
	}

} //TargetImpl
