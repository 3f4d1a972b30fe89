package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.SMALL;
import static dev.vakhta.contract.Stand.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.testing.Secret;

/** Wrong and right passwords of the three kinds. */
class PasswordsTest {
    private static final DemoOptions CLOSED = SMALL.withAgentAdministrator("agent", Secret.MARK + "-a")
            .withClusterAdministrator("cadmin", Secret.MARK + "-c")
            .withInfobaseUser("Администратор", Secret.MARK + "-i");

    private static void nothingLeaks(Stand stand) {
        assertTrue(
                stand.journal.newest(999).stream().noneMatch(op -> op.toString().contains(Secret.MARK)));
    }

    @Doors
    void agent(Door door) throws Exception {
        try (Stand stand = new Stand(door, CLOSED)) {
            AdministratorAdmin admin = stand.facet(AdministratorAdmin.class);
            assertEquals(
                    Level.AGENT,
                    fails(FailureKind.NOT_AUTHENTICATED, () -> admin.agentAdministrators(NEVER))
                            .level());
            stand.typed.at(Level.AGENT, "agent", Secret.MARK + "-wrong").at(Level.AGENT, "agent", Secret.MARK + "-a");
            assertEquals(1, admin.agentAdministrators(NEVER).size());
            assertEquals("agent", stand.typed.asked.getLast().refused());
            nothingLeaks(stand);
        }
    }

    @Doors
    void cluster(Door door) throws Exception {
        try (Stand stand = new Stand(door, CLOSED)) {
            SessionAdmin admin = stand.facet(SessionAdmin.class);
            assertEquals(
                    Level.CLUSTER,
                    fails(FailureKind.NOT_AUTHENTICATED, () -> admin.sessions(stand.cluster(), NEVER))
                            .level());
            stand.typed
                    .at(Level.CLUSTER, "cadmin", Secret.MARK + "-wrong")
                    .at(Level.CLUSTER, "cadmin", Secret.MARK + "-c");
            assertFalse(admin.sessions(stand.cluster(), NEVER).isEmpty());
            int asked = stand.typed.asked.size();
            assertFalse(admin.sessions(stand.cluster(), NEVER).isEmpty());
            assertEquals(asked, stand.typed.asked.size(), "asked once");
            nothingLeaks(stand);
        }
    }

    @Doors
    void infobase(Door door) throws Exception {
        try (Stand stand = new Stand(door, CLOSED)) {
            InfobaseAdmin admin = stand.facet(InfobaseAdmin.class);
            stand.typed.at(Level.CLUSTER, "cadmin", Secret.MARK + "-c");
            assertEquals(
                    Level.INFOBASE,
                    fails(FailureKind.NOT_AUTHENTICATED, () -> admin.infobase(stand.cluster(), stand.infobase(), NEVER))
                            .level());
            stand.typed
                    .at(Level.INFOBASE, "Администратор", Secret.MARK + "-wrong")
                    .at(Level.INFOBASE, "Администратор", Secret.MARK + "-i");
            assertEquals(
                    stand.infobase(),
                    admin.infobase(stand.cluster(), stand.infobase(), NEVER).getId());
            nothingLeaks(stand);
        }
    }
}
