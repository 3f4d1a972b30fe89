package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.INFOBASE;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.change.Change;
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
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a RAS of a version offers, and the reason why not. */
class VersionsTest {
    private static final Cancel NEVER = Cancel.never();
    private static final Change<WorkingServer> DAILY =
            Change.<WorkingServer>nothing().with(Literals.WORKING_SERVER__RESTART_SCHEDULE, "1");

    @Test
    void whatIsOfferedAndWhatIsNot() throws Exception {
        try (Handle handle = new Given(1).handle()) {
            for (Class<? extends Facet> type : List.of(
                    ClusterAdmin.class,
                    AdministratorAdmin.class,
                    ServerAdmin.class,
                    InfobaseAdmin.class,
                    SessionLockAdmin.class,
                    SessionAdmin.class,
                    ConnectionAdmin.class,
                    LockAdmin.class,
                    RuleAdmin.class,
                    ProfileAdmin.class,
                    CounterAdmin.class,
                    LimitAdmin.class,
                    ServiceSettingAdmin.class)) {
                assertNull(handle.facet(type).reason(), type.getSimpleName());
                facet(handle, type);
            }
            Map.of(
                            ProcessSwitch.class, RasMessage.NO_PROCESS_SWITCH,
                            DatabaseClearing.class, RasMessage.NO_DATABASE_CLEARING,
                            ProfileRemoval.class, RasMessage.NO_PROFILE_REMOVAL,
                            CounterValueAdmin.class, RasMessage.NO_COUNTER_VALUES)
                    .forEach((type, why) ->
                            assertEquals(why.text(), handle.facet(type).reason()));
        }
    }

    /** The settings of services need 16.0; the rest stays with what it had. */
    @Test
    void withoutSixteen() throws Exception {
        List<String> speaks = new CopyOnWriteArrayList<>(List.of("10.0", "11.0"));
        try (ScriptedRas ras = server(speaks)) {
            Given given = new Given(ras.port());
            try (Handle handle = given.handle()) {
                ServiceSettingAdmin settings = facet(handle, ServiceSettingAdmin.class);
                String tooOld = RasMessage.SERVER_TOO_OLD.text("127.0.0.1:" + ras.port(), "11.0", "16.0");
                AdministrationException e = Given.fails(() -> settings.settings(CLUSTER, INFOBASE, NEVER));
                assertEquals(FailureKind.VERSION, e.kind());
                assertEquals(tooOld, e.sentence());
                assertEquals(tooOld, handle.facet(ServiceSettingAdmin.class).reason());
                assertEquals(Phase.CONNECTED, handle.state().phase(), "RAS itself is well");
                ServerAdmin servers = facet(handle, ServerAdmin.class);
                assertEquals(List.of(), servers.managers(CLUSTER, NEVER));
                assertEquals(tooOld, handle.facet(ServiceSettingAdmin.class).reason(), "11.0 was had before, too");
                WorkingServer made = ClusterFactory.eINSTANCE.createWorkingServer();
                made.setRestartSchedule("1");
                for (AdministrationException change : List.of(
                        Given.fails(() -> servers.update(CLUSTER, INFOBASE, DAILY, NEVER)),
                        Given.fails(() -> servers.add(CLUSTER, made, NEVER)))) {
                    assertEquals(FailureKind.VERSION, change.kind());
                }
                assertEquals(0, ras.count(Calls.SERVER) + ras.count(Calls.SAVE_SERVER), "nothing was asked or sent");

                speaks.add("16.0"); // updated meanwhile
                ras.drop();
                handle.connect(stage -> {}, NEVER);
                assertNull(handle.facet(ServiceSettingAdmin.class).reason());
                assertEquals(List.of(), settings.settings(CLUSTER, INFOBASE, NEVER));
                servers.update(CLUSTER, INFOBASE, DAILY, NEVER);
                assertEquals(1, ras.count(Calls.SAVE_SERVER));
            }
            Given.until(() -> ras.open() == 0);
        }
    }

    /** The handle that finds its server gone looks anew at what the next one has. */
    @Test
    void afterAFailureItMayBeAnotherServer() throws Exception {
        int port;
        try (ScriptedRas old = server(List.of("11.0"))) {
            port = old.port();
            try (Handle handle = new Given(port).handle()) {
                Given.fails(() -> facet(handle, ServiceSettingAdmin.class).settings(CLUSTER, INFOBASE, NEVER));
                old.close();
                Given.fails(() -> handle.connect(NEVER));
                assertEquals(Phase.FAILED, handle.state().phase());
                try (ScriptedRas updated =
                        new ScriptedRas(port, peer -> peer.welcome().serve(VersionsTest::nothing))) {
                    handle.connect(NEVER);
                    assertEquals(
                            List.of(), facet(handle, ServiceSettingAdmin.class).settings(CLUSTER, INFOBASE, NEVER));
                    assertEquals(1, updated.count(Calls.SERVICE_SETTINGS));
                }
            }
        }
    }

    @Test
    void anOldServer() throws Exception {
        try (ScriptedRas ras = server(List.of("8.0"));
                Handle handle = new Given(ras.port()).handle()) {
            InfobaseAdmin infobases = facet(handle, InfobaseAdmin.class);
            ProfileAdmin profiles = facet(handle, ProfileAdmin.class);
            String where = "127.0.0.1:" + ras.port();
            AdministrationException profile = Given.fails(() -> profiles.profiles(CLUSTER, NEVER));
            assertEquals(RasMessage.SERVER_TOO_OLD.text(where, "8.0", "11.0"), profile.sentence());
            assertEquals(profile.sentence(), handle.facet(ProfileAdmin.class).reason());
            Change<Infobase> change = Change.<Infobase>nothing().with(Literals.INFOBASE__DESCR, "d");
            infobases.update(CLUSTER, INFOBASE, change, NEVER);
            AdministrationException e = Given.fails(() -> infobases.update(
                    CLUSTER, INFOBASE, change.with(Literals.INFOBASE__RESERVE_WORKING_PROCESSES, true), NEVER));
            assertEquals(RasMessage.SERVER_TOO_OLD.text(where, "8.0", "9.0"), e.sentence());
            assertEquals(1, ras.count(Calls.UPDATE_INFOBASE));
        }
    }

    @Test
    void theTargetsChoice() throws Exception {
        try (ScriptedRas ras = server(List.of("11.0", "16.0"))) {
            Given given = new Given(ras.port());
            given.target.setEndpoint("11.0");
            String asksOlder = RasMessage.TARGET_ASKS_OLDER.text("11.0", "16.0");
            try (Handle handle = given.handle()) {
                assertEquals(asksOlder, handle.facet(ServiceSettingAdmin.class).reason());
                AdministrationException e =
                        Given.fails(() -> facet(handle, ServerAdmin.class).update(CLUSTER, INFOBASE, DAILY, NEVER));
                assertEquals(FailureKind.VERSION, e.kind());
                assertEquals(asksOlder, e.sentence());
                assertEquals(0, ras.connections.get());
            }
            given.target.setEndpoint("16.0");
            try (Handle handle = given.handle()) {
                facet(handle, ServiceSettingAdmin.class).settings(CLUSTER, INFOBASE, NEVER);
                facet(handle, ServerAdmin.class).managers(CLUSTER, NEVER);
                assertEquals(1, ras.connections.get(), "one way for both");
            }
        }
    }

    /** Two servers of one host: told apart by the ports they may give to their processes. */
    @Test
    void processesOfAServer() throws Exception {
        WorkingServer server = ClusterFactory.eINSTANCE.createWorkingServer();
        server.setAgentHost("SRV-1c");
        server.getPortRanges().add(ClusterFactory.eINSTANCE.createPortRange());
        server.getPortRanges().getFirst().setLow(1560);
        server.getPortRanges().getFirst().setHigh(1591);
        List<WorkingProcess> processes = new ArrayList<>();
        for (String at : List.of("srv-1c:1560", "srv-1c:1660", "other:1560", "srv-1c:1591", "srv-1c:1559")) {
            WorkingProcess process = ClusterFactory.eINSTANCE.createWorkingProcess();
            process.setHost(at.substring(0, at.indexOf(':')));
            process.setPort(Integer.parseInt(at.substring(at.indexOf(':') + 1)));
            processes.add(process);
        }
        Map<Call<?>, Object> answers = Map.of(Calls.SERVER, server, Calls.PROCESSES, processes);
        try (ScriptedRas ras = ScriptedRas.serving((peer, asked) -> Sendings.answer(peer, asked.call(), answers));
                Handle handle = new Given(ras.port()).handle()) {
            assertEquals(
                    List.of(1560, 1591),
                    facet(handle, ServerAdmin.class).processes(CLUSTER, INFOBASE, NEVER).stream()
                            .map(process -> process.getPort())
                            .toList());
            assertTrue(ras.asked.stream().noneMatch(one -> one.is(Calls.SERVER_PROCESSES)));
        }
    }

    private static ScriptedRas server(List<String> speaks) throws Exception {
        return LadderTest.server(speaks, true, new CopyOnWriteArrayList<>(), VersionsTest::nothing);
    }

    private static void nothing(ScriptedRas.Peer peer, ScriptedRas.Asked asked) throws Exception {
        Sendings.answer(peer, asked.call(), Map.of());
    }
}
