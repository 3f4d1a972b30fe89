package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.NIL;
import static dev.vakhta.contract.Stand.UNKNOWN;
import static dev.vakhta.contract.Stand.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.facet.SessionList;
import java.util.UUID;

/** Ending sessions, calls and connections. */
class SessionsTest {
    private static final String MESSAGE = "Обновление в 22:00, сохраните \"всё\"";

    private static Session inside(Stand stand) {
        return stand.there().sessions().stream()
                .filter(each -> !each.getInfobase().equals(NIL))
                .findFirst()
                .orElseThrow();
    }

    private static Connection connected(Stand stand) {
        return stand.there().connections().stream()
                .filter(each -> !each.getInfobase().equals(NIL))
                .findFirst()
                .orElseThrow();
    }

    @Doors
    void terminate(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            UUID one = inside(stand).getId();
            SessionAdmin admin = stand.facet(SessionAdmin.class);
            int before = admin.sessions(stand.cluster(), NEVER).size();
            admin.terminate(stand.cluster(), one, MESSAGE, NEVER);
            assertEquals(MESSAGE, stand.there().terminatedWith(one));
            assertEquals(before - 1, admin.sessions(stand.cluster(), NEVER).size());
            fails(FailureKind.NOT_FOUND, () -> admin.terminate(stand.cluster(), one, "", NEVER));
            fails(FailureKind.NOT_FOUND, () -> admin.session(stand.cluster(), one, NEVER));
        }
    }

    @Doors
    void interrupt(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            UUID one = inside(stand).getId();
            SessionAdmin admin = stand.facet(SessionAdmin.class);
            admin.interrupt(stand.cluster(), one, MESSAGE, NEVER);
            assertEquals(MESSAGE, stand.there().interruptedWith(one));
            assertNotNull(stand.there().session(one), "the session stays");
            fails(FailureKind.NOT_FOUND, () -> admin.interrupt(stand.cluster(), UNKNOWN, "", NEVER));
        }
    }

    @Doors
    void disconnect(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            Connection one = connected(stand);
            ConnectionAdmin admin = stand.facet(ConnectionAdmin.class);
            admin.disconnect(stand.cluster(), one.getInfobase(), one.getProcess(), one.getId(), NEVER);
            assertTrue(stand.there().connections().stream()
                    .noneMatch(each -> each.getId().equals(one.getId())));
            fails(
                    FailureKind.NOT_FOUND,
                    () -> admin.disconnect(stand.cluster(), one.getInfobase(), one.getProcess(), one.getId(), NEVER));
            fails(FailureKind.NOT_FOUND, () -> admin.connection(stand.cluster(), one.getId(), NEVER));
        }
    }

    @Doors(SessionList.class)
    void unknownSessions(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            SessionList list = ground.facet(SessionList.class);
            fails(FailureKind.NOT_FOUND, () -> list.sessions(UNKNOWN, NEVER));
            fails(FailureKind.NOT_FOUND, () -> list.session(ground.cluster(), UNKNOWN, NEVER));
        }
    }

    @Doors({ClusterList.class, InfobaseList.class})
    void unknownObjects(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            InfobaseList infobases = ground.facet(InfobaseList.class);
            fails(FailureKind.NOT_FOUND, () -> infobases.infobases(UNKNOWN, NEVER));
            fails(FailureKind.NOT_FOUND, () -> infobases.summary(ground.cluster(), UNKNOWN, NEVER));
            fails(FailureKind.NOT_FOUND, () -> infobases.infobase(ground.cluster(), UNKNOWN, NEVER));
            fails(FailureKind.NOT_FOUND, () -> ground.facet(ClusterList.class).cluster(UNKNOWN, NEVER));
        }
    }
}
