package dev.vakhta.provider.rac;

import static dev.vakhta.provider.rac.Given.CLUSTER;
import static dev.vakhta.provider.rac.Given.INFOBASE;
import static dev.vakhta.provider.rac.Given.SERVER;
import static dev.vakhta.provider.rac.Given.SESSION;
import static dev.vakhta.provider.rac.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes carry what changes, and are read back; lists with licences are two calls and no more. */
class ChangesTest {
    private static final Cancel GO = Cancel.never();
    private static final ClusterFactory NEW = ClusterFactory.eINSTANCE;
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 11, 24, 23, 0, 0);

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void rac() throws Exception {
        given = new Given(folder, "8.5.1.1150");
    }

    /** The options of a call of the server, by its place, without the cluster's. */
    private String sent(String command) {
        List<List<String>> calls = given.rac.calls(command);
        assertEquals(1, calls.size());
        return String.join(
                " ",
                calls.getFirst().stream()
                        .filter(argument -> argument.startsWith("--") && !argument.startsWith("--cluster="))
                        .toList());
    }

    private Infobase infobase() throws Exception {
        Infobase infobase = NEW.createInfobase();
        infobase.setId(INFOBASE);
        infobase.setName("erp");
        infobase.setSessionsDeny(false);
        infobase.setDeniedMessage("old");
        infobase.setDeniedTo(NIGHT);
        given.rac.says("infobase info", List.of(infobase));
        return infobase;
    }

    @Test
    void onlyWhatChangesIsSent() throws Exception {
        Infobase read = infobase();
        read.setScheduledJobsDeny(true);
        read.setDeniedMessage("");
        given.rac.says("infobase info", List.of(read));
        Change<Infobase> change = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true)
                .with(Literals.INFOBASE__DENIED_MESSAGE, "")
                .with(Literals.INFOBASE__LICENSE_DISTRIBUTION, 1)
                .with(Literals.INFOBASE__DB_PASSWORD, "p-1");
        try (Handle handle = given.handle()) {
            Applied<Infobase> applied = facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, change, GO);
            assertEquals(
                    List.of(Literals.INFOBASE__LICENSE_DISTRIBUTION, Literals.INFOBASE__DB_PASSWORD),
                    applied.missing(),
                    "this server does not do it");
        }
        assertEquals(
                "--infobase=" + INFOBASE
                        + " --scheduled-jobs-deny=on --denied-message= --license-distribution=allow --db-pwd=p-1",
                sent("infobase update"));
    }

    @Test
    void nothingIsNotSent() throws Exception {
        infobase();
        try (Handle handle = given.handle()) {
            Applied<Infobase> applied =
                    facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, Change.nothing(), GO);
            assertEquals("erp", now(applied).getName());
        }
        assertEquals(List.of(), given.rac.calls("infobase update"));
    }

    private static Infobase now(Applied<Infobase> applied) {
        Infobase now = applied.now();
        assertNotNull(now);
        return now;
    }

    @Test
    void datesOfALockTravelTogether() throws Exception {
        infobase();
        Change<Infobase> lock = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__SESSIONS_DENY, true)
                .with(Literals.INFOBASE__DENIED_FROM, NIGHT.minusHours(2));
        try (Handle handle = given.handle()) {
            Applied<Infobase> applied = facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, lock, GO);
            assertEquals(List.of(Literals.INFOBASE__SESSIONS_DENY, Literals.INFOBASE__DENIED_FROM), applied.missing());
        }
        assertEquals(
                "--infobase=" + INFOBASE
                        + " --sessions-deny=on --denied-from=2026-11-24T21:00:00 --denied-to=2026-11-24T23:00:00",
                sent("infobase update"));
        assertEquals(2, given.rac.calls("infobase info").size());
    }

    @Test
    void aBoundThatIsNotThereIsSentEmpty() throws Exception {
        infobase();
        Change<Infobase> lock = Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_TO, null);
        try (Handle handle = given.handle()) {
            facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, lock, GO);
        }
        assertEquals("--infobase=" + INFOBASE + " --denied-to= --denied-from=", sent("infobase update"));
    }

    @Test
    void bothBoundsNeedNoReadingBefore() throws Exception {
        infobase();
        Change<Infobase> lock = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__DENIED_FROM, NIGHT)
                .with(Literals.INFOBASE__DENIED_TO, null);
        try (Handle handle = given.handle()) {
            facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, lock, GO);
        }
        assertEquals(1, given.rac.calls("infobase info").size(), "read back");
    }

    @Test
    void aDescriptionNeedsNoRightsInside() throws Exception {
        InfobaseSummary summary = NEW.createInfobaseSummary();
        summary.setId(INFOBASE);
        summary.setDescr(Given.LETTERS + ", '1'");
        given.rac.says("infobase summary info", List.of(summary));
        try (Handle handle = given.handle(Given.as("me", "p-1"))) {
            Applied<InfobaseSummary> applied =
                    facet(handle, InfobaseAdmin.class).describe(CLUSTER, INFOBASE, Given.LETTERS + ", '1'", GO);
            assertEquals(List.of(), applied.missing());
        }
        assertEquals(
                "--infobase=" + INFOBASE + " --descr=" + Given.LETTERS + ", '1' --cluster-user=me --cluster-pwd=p-1",
                sent("infobase summary update"));
    }

    /** Printed as 0 and 1, taken as no and yes. */
    @Test
    void wordsAreThoseTheHelpNames() throws Exception {
        Cluster cluster = NEW.createCluster();
        cluster.setId(CLUSTER);
        cluster.setKillProblemProcesses(false);
        cluster.setLoadBalancingMode(1);
        given.rac.says("cluster info", List.of(cluster));
        Change<Cluster> change = Change.<Cluster>nothing()
                .with(Literals.CLUSTER__KILL_PROBLEM_PROCESSES, false)
                .with(Literals.CLUSTER__LOAD_BALANCING_MODE, 1);
        try (Handle handle = given.handle()) {
            assertEquals(
                    List.of(),
                    facet(handle, ClusterAdmin.class)
                            .update(CLUSTER, change, GO)
                            .missing());
        }
        assertEquals("--kill-problem-processes=no --load-balancing-mode=memory", sent("cluster update"));
    }

    @Test
    void portRangesAreRepeated() throws Exception {
        WorkingServer server = NEW.createWorkingServer();
        server.setId(SERVER);
        server.getPortRanges().addAll(List.of(RequestsTest.range(1, 2), RequestsTest.range(5, 9)));
        given.rac.says("server info", List.of(server));
        Change<WorkingServer> change = Change.<WorkingServer>nothing()
                .with(
                        Literals.WORKING_SERVER__PORT_RANGES,
                        List.of(RequestsTest.range(1, 2), RequestsTest.range(5, 9)));
        try (Handle handle = given.handle()) {
            assertEquals(
                    List.of(),
                    facet(handle, ServerAdmin.class)
                            .update(CLUSTER, SERVER, change, GO)
                            .missing());
        }
        assertEquals("--server=" + SERVER + " --port-range=1:2 --port-range=5:9", sent("server update"));
    }

    @Test
    void whatRacInsistsOnGoesAsItIs() throws Exception {
        Counter counter = NEW.createCounter();
        counter.setName("calls");
        counter.setCollectionTime(600);
        counter.setGroup(1);
        counter.setFilterType(1);
        counter.setFilter("a");
        counter.setCall(true);
        counter.setDuration(false);
        counter.setDescr("было");
        given.rac.says("counter info", List.of(counter));
        Change<Counter> change = Change.<Counter>nothing().with(Literals.COUNTER__DURATION, true);
        try (Handle handle = given.handle()) {
            Applied<Counter> applied = facet(handle, CounterAdmin.class).update(CLUSTER, "calls", change, GO);
            assertEquals(List.of(Literals.COUNTER__DURATION), applied.missing());
        }
        String sent = sent("counter update");
        for (String option : List.of(
                "--duration=analyze",
                "--name=calls",
                "--collection-time=600",
                "--group=data-separation",
                "--filter-type=all-but-selected",
                "--filter=a")) {
            assertTrue(sent.contains(option), sent);
        }
        assertEquals("--duration=analyze", sent.split(" ")[0]);
    }

    @Test
    void aRuleGoesWhereItShall() throws Exception {
        UUID id = UUID.randomUUID();
        AssignmentRule rule = NEW.createAssignmentRule();
        rule.setId(id);
        rule.setObjectType("Connection");
        rule.setPriority(5);
        given.rac.says("rule info", List.of(rule));
        Change<AssignmentRule> change = Change.<AssignmentRule>nothing().with(Literals.ASSIGNMENT_RULE__PRIORITY, 5);
        try (Handle handle = given.handle()) {
            facet(handle, RuleAdmin.class).update(CLUSTER, SERVER, id, change, 3, GO);
        }
        assertEquals("--server=" + SERVER + " --rule=" + id + " --position=3 --priority=5", sent("rule update"));
    }

    @Test
    void aProfileOpensItsKindsOneByOne() throws Exception {
        SecurityProfile profile = NEW.createSecurityProfile();
        profile.setName("safe");
        profile.setConfig(true);
        profile.setCom(1);
        given.rac.says("profile list", List.of(profile));
        Change<SecurityProfile> change = Change.<SecurityProfile>nothing()
                .with(Literals.SECURITY_PROFILE__CONFIG, true)
                .with(Literals.SECURITY_PROFILE__COM, 1);
        try (Handle handle = given.handle()) {
            ProfileAdmin profiles = facet(handle, ProfileAdmin.class);
            assertEquals(List.of(), profiles.update(CLUSTER, "safe", change, GO).missing());
            AdministrationException e = Given.fails(() -> profiles.update(CLUSTER, "other", change, GO));
            assertEquals(FailureKind.NOT_FOUND, e.kind());
        }
        assertEquals("--config=yes --name=safe", sent("profile update"));
        assertEquals("--name=safe --access=full", sent("profile acl com"));
    }

    @Test
    void whatThisRacCannotSetIsNotSent() throws Exception {
        given = new Given(folder, "8.3.13.1513");
        infobase();
        cannot(Literals.INFOBASE__RESERVE_WORKING_PROCESSES, true, "infobase update");
        cannot(Literals.INFOBASE__LICENSE_DISTRIBUTION, 7, "infobase update");
        cannot(Literals.INFOBASE__DBMS, "Oracle", "infobase update");
    }

    /** --name says which infobase is meant (8.5.1), and would rename nothing. */
    @Test
    void aNameIsNotChanged() throws Exception {
        infobase();
        cannot(Literals.INFOBASE__NAME, "другая", "infobase update");
        Limit limit = NEW.createLimit();
        limit.setName("hour");
        given.rac.says("limit info", List.of(limit));
        try (Handle handle = given.handle()) {
            Change<Limit> change = Change.<Limit>nothing().with(Literals.LIMIT__NAME, "day");
            AdministrationException e =
                    Given.fails(() -> facet(handle, LimitAdmin.class).update(CLUSTER, "hour", change, GO));
            assertEquals(FailureKind.UNSUPPORTED, e.kind());
        }
        assertEquals(List.of(), given.rac.calls("limit update"));
    }

    private void cannot(EStructuralFeature feature, Object value, String command) throws AdministrationException {
        try (Handle handle = given.handle()) {
            Change<Infobase> change = Change.<Infobase>nothing().with(feature, value);
            AdministrationException e =
                    Given.fails(() -> facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, change, GO));
            assertEquals(FailureKind.UNSUPPORTED, e.kind(), e.sentence());
        }
        assertEquals(List.of(), given.rac.calls(command));
    }

    @Test
    void aMessageNobodyCanGiveIsLeftOut() throws Exception {
        given = new Given(folder, "8.3.13.1513");
        try (Handle handle = given.handle()) {
            facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "bye", GO);
        }
        assertEquals("--session=" + SESSION, sent("session terminate"));
    }

    /** Whether rac prints the id is not certain. */
    @Test
    void whatWasMadeIsFoundInTheList() throws Exception {
        Cluster cluster = NEW.createCluster();
        cluster.setId(CLUSTER);
        cluster.setHost("SRV");
        cluster.setPort(1741);
        given.rac.says("cluster list", List.of(cluster));
        Cluster wanted = NEW.createCluster();
        wanted.setHost("srv");
        wanted.setPort(1741);
        try (Handle handle = given.handle()) {
            ClusterAdmin clusters = facet(handle, ClusterAdmin.class);
            assertEquals(CLUSTER, clusters.create(wanted, GO));
            wanted.setPort(1841);
            AdministrationException e = Given.fails(() -> clusters.create(wanted, GO));
            assertEquals(FailureKind.OUTCOME_UNKNOWN, e.kind());
        }
    }

    @Test
    void licencesAreJoinedById() throws Exception {
        Session holder = session(1);
        Session other = session(2);
        given.rac.says("session list", List.of(holder, other)).says("session info", List.of(holder));
        Session licensed = session(1);
        licensed.getLicenses().addAll(List.of(licence("ключ 1"), licence("ключ 2")));
        given.rac.saysLicences("session list", List.of(licensed)).saysLicences("session info", List.of(licensed));
        try (Handle handle = given.handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<Session> read = sessions.sessions(CLUSTER, GO);
            assertEquals(
                    List.of("ключ 1", "ключ 2"),
                    read.getFirst().getLicenses().stream()
                            .map(License::getShortPresentation)
                            .toList());
            assertTrue(read.getLast().getLicenses().isEmpty());
            assertEquals(2, given.rac.calls("session list").size(), "one call for all, and one for licences");
            assertEquals(
                    2,
                    sessions.session(CLUSTER, holder.getId(), GO).getLicenses().size());
            given.rac.says("session list --licenses", "");
            assertFalse(sessions.sessions(CLUSTER, GO).isEmpty(), "an empty answer for a moment");
        }
    }

    private static Session session(int number) {
        Session session = NEW.createSession();
        session.setId(new UUID(0, number));
        session.setNumber(number);
        session.setUserName("Иванов");
        return session;
    }

    private static License licence(String name) {
        License licence = NEW.createLicense();
        licence.setShortPresentation(name);
        return licence;
    }
}
