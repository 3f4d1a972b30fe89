package dev.vakhta.provider.rac;

import static dev.vakhta.provider.rac.Given.CLUSTER;
import static dev.vakhta.provider.rac.Given.INFOBASE;
import static dev.vakhta.provider.rac.Given.PROCESS;
import static dev.vakhta.provider.rac.Given.SERVER;
import static dev.vakhta.provider.rac.Given.SESSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.CounterValueAdmin;
import dev.vakhta.provider.facet.DatabaseClearing;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.ProcessSwitch;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.ProfileRemoval;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.rac.grammar.Grammar;
import dev.vakhta.rac.grammar.Invocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which command each method of a facet is, with which options, and that a rac of that version takes it. */
class RequestsTest {
    private static final UUID MADE = UUID.fromString("a9c1bd5e-6f1b-4d9c-8c1a-0d5f60c7e111");
    private static final Cancel GO = Cancel.never();
    private static final ClusterFactory NEW = ClusterFactory.eINSTANCE;

    /** @param sent the arguments, with the ids shortened */
    record Case<F extends Facet>(String sent, Class<F> facet, Method<F> method) {
        @Override
        public String toString() {
            return sent;
        }

        void call(Handle handle) throws AdministrationException {
            method.call(Given.facet(handle, facet));
        }
    }

    interface Method<F> {
        void call(F facet) throws AdministrationException;
    }

    @TempDir
    Path folder;

    private static <F extends Facet> Case<F> is(String sent, Class<F> facet, Method<F> method) {
        return new Case<>(sent, facet, method);
    }

    static Stream<Case<?>> requests() {
        List<Case<?>> all = new ArrayList<>();
        all.add(is("agent version", ClusterAdmin.class, f -> assertEquals("8.5.1.1150", f.agentVersion(GO))));
        all.add(is("cluster list", ClusterAdmin.class, f -> f.clusters(GO)));
        all.add(is(
                "cluster info --cluster=CLUSTER", ClusterAdmin.class, f -> Given.fails(() -> f.cluster(CLUSTER, GO))));
        all.add(is("cluster remove --cluster=CLUSTER CU", ClusterAdmin.class, f -> f.remove(CLUSTER, GO)));
        all.add(is(
                "cluster insert --host=srv --port=1541 --name=" + Given.LETTERS + " 2 --kill-problem-processes=yes AU",
                ClusterAdmin.class,
                f -> assertEquals(MADE, f.create(newCluster(), GO))));
        all.add(is("agent admin list AU", AdministratorAdmin.class, f -> f.agentAdministrators(GO)));
        all.add(is(
                "agent admin register --name=root --descr=a \"b\" --pwd=p-2 --auth=pwd,os AU",
                AdministratorAdmin.class,
                f -> f.registerAgentAdministrator(newAdministrator(), GO)));
        all.add(is(
                "agent admin remove --name=root AU",
                AdministratorAdmin.class,
                f -> f.removeAgentAdministrator("root", GO)));
        all.add(is(
                "cluster admin list --cluster=CLUSTER CU",
                AdministratorAdmin.class,
                f -> f.clusterAdministrators(CLUSTER, GO)));
        all.add(is(
                "cluster admin register --cluster=CLUSTER --name=root --descr=a \"b\" --pwd=p-2 --auth=pwd,os CU AU",
                AdministratorAdmin.class,
                f -> f.registerClusterAdministrator(CLUSTER, newAdministrator(), GO)));
        all.add(is(
                "cluster admin remove --cluster=CLUSTER --name=root CU",
                AdministratorAdmin.class,
                f -> f.removeClusterAdministrator(CLUSTER, "root", GO)));
        all.add(is("server list --cluster=CLUSTER CU", ServerAdmin.class, f -> f.servers(CLUSTER, GO)));
        all.add(is(
                "server insert --cluster=CLUSTER --agent-host=srv --agent-port=1540 --port-range=1560:1591"
                        + " --port-range=2000:2010 --using=main --dedicate-managers=all CU",
                ServerAdmin.class,
                f -> assertEquals(MADE, f.add(CLUSTER, newServer(), GO))));
        all.add(is(
                "server remove --cluster=CLUSTER --server=SERVER CU",
                ServerAdmin.class,
                f -> f.remove(CLUSTER, SERVER, GO)));
        all.add(is("process list --cluster=CLUSTER CU", ServerAdmin.class, f -> f.processes(CLUSTER, GO)));
        all.add(is(
                "process list --cluster=CLUSTER --server=SERVER CU",
                ServerAdmin.class,
                f -> f.processes(CLUSTER, SERVER, GO)));
        all.add(is("manager list --cluster=CLUSTER CU", ServerAdmin.class, f -> f.managers(CLUSTER, GO)));
        all.add(is("service list --cluster=CLUSTER CU", ServerAdmin.class, f -> f.services(CLUSTER, GO)));
        all.add(is(
                "process turn-off --cluster=CLUSTER --process=PROCESS CU",
                ProcessSwitch.class,
                f -> f.turnOff(CLUSTER, PROCESS, GO)));
        all.add(is("infobase summary list --cluster=CLUSTER CU", InfobaseAdmin.class, f -> f.infobases(CLUSTER, GO)));
        all.add(is(
                "infobase info --cluster=CLUSTER --infobase=INFOBASE CU IU",
                InfobaseAdmin.class,
                f -> Given.fails(() -> f.infobase(CLUSTER, INFOBASE, GO))));
        all.add(is(
                "infobase create --cluster=CLUSTER --name=erp --dbms=PostgreSQL --db-server=db --db-name=erp --db-pwd=p-3"
                        + " --license-distribution=allow --scheduled-jobs-deny=on --locale=ru --create-database CU",
                InfobaseAdmin.class,
                f -> assertEquals(MADE, f.create(CLUSTER, newInfobase(), true, GO))));
        all.add(is(
                "infobase drop --cluster=CLUSTER --infobase=INFOBASE CU IU",
                InfobaseAdmin.class,
                f -> f.drop(CLUSTER, INFOBASE, false, GO)));
        all.add(is(
                "infobase drop --cluster=CLUSTER --infobase=INFOBASE --drop-database CU IU",
                InfobaseAdmin.class,
                f -> f.drop(CLUSTER, INFOBASE, true, GO)));
        all.add(is(
                "infobase drop --cluster=CLUSTER --infobase=INFOBASE --clear-database CU IU",
                DatabaseClearing.class,
                f -> f.dropAndClear(CLUSTER, INFOBASE, GO)));
        all.add(is("session list --cluster=CLUSTER CU", SessionAdmin.class, f -> f.sessions(CLUSTER, GO)));
        all.add(is(
                "session list --cluster=CLUSTER --infobase=INFOBASE CU",
                SessionAdmin.class,
                f -> f.sessions(CLUSTER, INFOBASE, GO)));
        all.add(is(
                "session terminate --cluster=CLUSTER --session=SESSION CU",
                SessionAdmin.class,
                f -> f.terminate(CLUSTER, SESSION, "", GO)));
        all.add(is(
                "session terminate --cluster=CLUSTER --session=SESSION --error-message=" + Given.LETTERS
                        + "! $(id) * CU",
                SessionAdmin.class,
                f -> f.terminate(CLUSTER, SESSION, Given.LETTERS + "! $(id) *", GO)));
        all.add(is(
                "session interrupt-current-server-call --cluster=CLUSTER --session=SESSION CU",
                SessionAdmin.class,
                f -> f.interrupt(CLUSTER, SESSION, "", GO)));
        all.add(is("connection list --cluster=CLUSTER CU", ConnectionAdmin.class, f -> f.connections(CLUSTER, GO)));
        all.add(is(
                "connection list --cluster=CLUSTER --infobase=INFOBASE CU",
                ConnectionAdmin.class,
                f -> f.connections(CLUSTER, INFOBASE, GO)));
        all.add(is(
                "connection disconnect --cluster=CLUSTER --process=PROCESS --connection=SESSION CU IU",
                ConnectionAdmin.class,
                f -> f.disconnect(CLUSTER, INFOBASE, PROCESS, SESSION, GO)));
        all.add(is("lock list --cluster=CLUSTER CU", LockAdmin.class, f -> f.locks(CLUSTER, GO)));
        all.add(is(
                "lock list --cluster=CLUSTER --infobase=INFOBASE CU",
                LockAdmin.class,
                f -> f.ofInfobase(CLUSTER, INFOBASE, GO)));
        all.add(is(
                "lock list --cluster=CLUSTER --connection=PROCESS CU",
                LockAdmin.class,
                f -> f.ofConnection(CLUSTER, PROCESS, GO)));
        all.add(is(
                "lock list --cluster=CLUSTER --session=SESSION CU",
                LockAdmin.class,
                f -> f.ofSession(CLUSTER, INFOBASE, SESSION, GO)));
        all.add(is(
                "rule list --cluster=CLUSTER --server=SERVER CU", RuleAdmin.class, f -> f.rules(CLUSTER, SERVER, GO)));
        all.add(is(
                "rule insert --cluster=CLUSTER --server=SERVER --position=2 --object-type=Connection --rule-type=always"
                        + " --priority=7 CU",
                RuleAdmin.class,
                f -> assertEquals(MADE, f.insert(CLUSTER, SERVER, newRule(), 2, GO))));
        all.add(is(
                "rule remove --cluster=CLUSTER --server=SERVER --rule=PROCESS CU",
                RuleAdmin.class,
                f -> f.remove(CLUSTER, SERVER, PROCESS, GO)));
        all.add(is("rule apply --cluster=CLUSTER --full CU", RuleAdmin.class, f -> f.apply(CLUSTER, true, GO)));
        all.add(is("rule apply --cluster=CLUSTER --partial CU", RuleAdmin.class, f -> f.apply(CLUSTER, false, GO)));
        all.add(is("profile list --cluster=CLUSTER CU", ProfileAdmin.class, f -> f.profiles(CLUSTER, GO)));
        all.add(is(
                "profile update --cluster=CLUSTER --name=safe --config=no --priv=yes CU | profile acl directory"
                        + " --cluster=CLUSTER --name=safe --access=list CU",
                ProfileAdmin.class,
                f -> f.create(CLUSTER, newProfile(), GO)));
        all.add(is(
                "profile remove --cluster=CLUSTER --name=safe CU",
                ProfileRemoval.class,
                f -> f.remove(CLUSTER, "safe", GO)));
        all.add(is("counter list --cluster=CLUSTER CU", CounterAdmin.class, f -> f.counters(CLUSTER, GO)));
        all.add(is(
                "counter update --cluster=CLUSTER --name=calls --collection-time=current-call --group=users"
                        + " --filter-type=all-selected --filter=a --call=analyze CU",
                CounterAdmin.class,
                f -> f.create(CLUSTER, newCounter(), GO)));
        all.add(is(
                "counter remove --cluster=CLUSTER --name=calls CU",
                CounterAdmin.class,
                f -> f.remove(CLUSTER, "calls", GO)));
        all.add(is(
                "counter clear --cluster=CLUSTER --counter=calls --object=infobase=erp CU",
                CounterAdmin.class,
                f -> f.clear(CLUSTER, "calls", "infobase=erp", GO)));
        all.add(is(
                "counter values --cluster=CLUSTER --counter=calls CU",
                CounterValueAdmin.class,
                f -> f.values(CLUSTER, "calls", "", GO)));
        all.add(is(
                "counter accumulated-values --cluster=CLUSTER --counter=calls CU",
                CounterValueAdmin.class,
                f -> f.accumulated(CLUSTER, "calls", "", GO)));
        all.add(is("limit list --cluster=CLUSTER CU", LimitAdmin.class, f -> f.limits(CLUSTER, GO)));
        all.add(is(
                "limit remove --cluster=CLUSTER --name=hour CU", LimitAdmin.class, f -> f.remove(CLUSTER, "hour", GO)));
        all.add(is(
                "service-setting list --cluster=CLUSTER --server=SERVER CU",
                ServiceSettingAdmin.class,
                f -> f.settings(CLUSTER, SERVER, GO)));
        all.add(is(
                "service-setting insert --cluster=CLUSTER --server=SERVER --service-name=EventLogService"
                        + " --service-data-dir=/data CU",
                ServiceSettingAdmin.class,
                f -> assertEquals(MADE, f.insert(CLUSTER, SERVER, newSetting(), GO))));
        all.add(is(
                "service-setting apply --cluster=CLUSTER --server=SERVER CU",
                ServiceSettingAdmin.class,
                f -> f.apply(CLUSTER, SERVER, GO)));
        all.add(is(
                "service-setting get-service-data-dirs-for-transfer --cluster=CLUSTER --server=SERVER"
                        + " --service-name=EventLogService CU",
                ServiceSettingAdmin.class,
                f -> f.transferDirectories(CLUSTER, SERVER, "EventLogService", GO)));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource
    void requests(Case<?> one) throws Exception {
        assertEquals(
                one.sent().replaceAll(" [CAI]U\\b", ""),
                sent(one, CredentialsCallback.NOBODY),
                "without a name nothing names one");
        assertEquals(
                one.sent()
                        .replaceAll("\\bCU\\b", "--cluster-user=me --cluster-pwd=p-1")
                        .replaceAll("\\bAU\\b", "--agent-user=me --agent-pwd=p-1")
                        .replaceAll("\\bIU\\b", "--infobase-user=me --infobase-pwd=p-1"),
                sent(one, Given.as("me", "p-1")));
    }

    private String sent(Case<?> one, CredentialsCallback who) throws Exception {
        Given given = new Given(Files.createTempDirectory(folder, "rac"), "8.5.1.1150");
        given.rac.says("agent version", "8.5.1.1150\n").says("server insert", "server : " + MADE + "\n");
        given.rac
                .says("cluster insert", "cluster : " + MADE + "\n")
                .says("infobase create", "infobase : " + MADE + "\n");
        given.rac
                .says("rule insert", "rule : " + MADE + "\n")
                .says("service-setting insert", "setting : " + MADE + "\n");
        try (Handle handle = given.handle(who)) {
            one.call(handle);
        }
        List<String> calls = new ArrayList<>();
        for (List<String> call : given.rac.asked()) {
            assertInstanceOf(
                    Invocation.class, Grammar.of(given.rac.version).parse(call), "a rac of that version takes " + call);
            assertEquals(Given.ADDRESS, call.getLast());
            calls.add(String.join(" ", call.subList(0, call.size() - 1)));
        }
        return String.join(" | ", calls)
                .replace(CLUSTER.toString(), "CLUSTER")
                .replace(INFOBASE.toString(), "INFOBASE")
                .replace(SESSION.toString(), "SESSION")
                .replace(PROCESS.toString(), "PROCESS")
                .replace(SERVER.toString(), "SERVER");
    }

    private static Cluster newCluster() {
        Cluster cluster = NEW.createCluster();
        cluster.setHost("srv");
        cluster.setPort(1541);
        cluster.setName(Given.LETTERS + " 2");
        cluster.setKillProblemProcesses(true);
        cluster.setReserved16(5);
        return cluster;
    }

    private static Administrator newAdministrator() {
        Administrator administrator = NEW.createAdministrator();
        administrator.setName("root");
        administrator.setDescr("a \"b\"");
        administrator.setPassword("p-2");
        administrator.setPasswordAuthAllowed(true);
        administrator.setOsAuthAllowed(true);
        administrator.setOsUser("");
        return administrator;
    }

    private static WorkingServer newServer() {
        WorkingServer server = NEW.createWorkingServer();
        server.setAgentHost("srv");
        server.setAgentPort(1540);
        server.getPortRanges().add(range(1560, 1591));
        server.getPortRanges().add(range(2000, 2010));
        server.setMain(true);
        server.setDedicateManagers(true);
        return server;
    }

    static PortRange range(int low, int high) {
        PortRange range = NEW.createPortRange();
        range.setLow(low);
        range.setHigh(high);
        return range;
    }

    private static Infobase newInfobase() {
        Infobase infobase = NEW.createInfobase();
        infobase.setName("erp");
        infobase.setDbms("PostgreSQL");
        infobase.setDbServer("db");
        infobase.setDbName("erp");
        infobase.setDbPassword("p-3");
        infobase.setLocale("ru");
        infobase.setLicenseDistribution(1);
        infobase.setScheduledJobsDeny(true);
        return infobase;
    }

    private static AssignmentRule newRule() {
        AssignmentRule rule = NEW.createAssignmentRule();
        rule.setObjectType("Connection");
        rule.setRuleType(2);
        rule.setPriority(7);
        return rule;
    }

    private static SecurityProfile newProfile() {
        SecurityProfile profile = NEW.createSecurityProfile();
        profile.setName("safe");
        profile.setConfig(false);
        profile.setPrivilegedMode(true);
        profile.setDirectory(0);
        return profile;
    }

    private static Counter newCounter() {
        Counter counter = NEW.createCounter();
        counter.setName("calls");
        counter.setCollectionTime(0);
        counter.setGroup(0);
        counter.setFilterType(0);
        counter.setFilter("a");
        counter.setCall(true);
        return counter;
    }

    private static ServiceSetting newSetting() {
        ServiceSetting setting = NEW.createServiceSetting();
        setting.setServiceName("EventLogService");
        setting.setServiceDataDir("/data");
        return setting;
    }
}
