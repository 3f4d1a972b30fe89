package dev.vakhta.contract;

import static dev.vakhta.contract.SameObjects.assertSame;
import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.NIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.facet.SessionList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** The same cluster through both doors is the same: field by field, but for what rac does not print. */
class ListsTest {
    /** Something both are asked. */
    private interface Question {
        List<? extends EObject> ask(Stand stand) throws Exception;
    }

    private static void same(Question question) throws Exception {
        try (Stand ras = new Stand(Door.RAS);
                Stand rac = new Stand(Door.RAC)) {
            List<? extends EObject> expected = question.ask(ras);
            assertFalse(expected.isEmpty());
            assertSame(expected, question.ask(rac));
        }
    }

    private static UUID connection(Stand stand) {
        return stand.there().connections().getFirst().getId();
    }

    private static UUID session(Stand stand) {
        return stand.there().sessions().getFirst().getId();
    }

    @Test
    void clusters() throws Exception {
        same(stand -> stand.facet(ClusterAdmin.class).clusters(NEVER));
        same(stand -> List.of(stand.facet(ClusterAdmin.class).cluster(stand.cluster(), NEVER)));
    }

    /** The list, and each of its objects asked for alone. */
    @Doors({ClusterList.class, InfobaseList.class})
    void aListAndItsObjectsAreTheSame(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            ClusterList clusters = ground.facet(ClusterList.class);
            InfobaseList infobases = ground.facet(InfobaseList.class);
            for (Cluster cluster : clusters.clusters(NEVER)) {
                assertSame(List.of(cluster), List.of(clusters.cluster(cluster.getId(), NEVER)));
            }
            List<InfobaseSummary> all = infobases.infobases(ground.cluster(), NEVER);
            assertTrue(all.size() > 1);
            for (InfobaseSummary one : all) {
                assertSame(List.of(one), List.of(infobases.summary(ground.cluster(), one.getId(), NEVER)));
                Infobase whole = infobases.infobase(ground.cluster(), one.getId(), NEVER);
                assertEquals(
                        List.of(one.getId(), one.getName(), one.getDescr()),
                        List.of(whole.getId(), whole.getName(), whole.getDescr()));
            }
        }
    }

    @Doors({SessionList.class, LockAdmin.class})
    void whatIsOfAnInfobaseIsAmongAll(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            SessionList list = ground.facet(SessionList.class);
            List<Session> all = list.sessions(ground.cluster(), NEVER);
            List<Session> inside = all.stream()
                    .filter(each -> ground.infobase().equals(each.getInfobase()))
                    .toList();
            assertFalse(inside.isEmpty());
            assertSame(inside, list.sessions(ground.cluster(), ground.infobase(), NEVER));
            Session first = inside.getFirst();
            assertSame(List.of(first), List.of(list.session(ground.cluster(), first.getId(), NEVER)));
            LockAdmin locks = ground.facet(LockAdmin.class);
            List<String> held = locks.locks(ground.cluster(), NEVER).stream()
                    .map(each -> SameObjects.texts(each).toString())
                    .toList();
            List<ObjectLock> ofOne = locks.ofInfobase(ground.cluster(), ground.infobase(), NEVER);
            assertFalse(ofOne.isEmpty());
            ofOne.forEach(
                    each -> assertTrue(held.contains(SameObjects.texts(each).toString()), each::toString));
        }
    }

    @Doors
    void version(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            assertTrue(stand.facet(ClusterAdmin.class).agentVersion(NEVER).matches("8\\.\\d+\\.\\d+\\.\\d+"));
        }
    }

    @Test
    void servers() throws Exception {
        same(stand -> stand.facet(ServerAdmin.class).servers(stand.cluster(), NEVER));
        same(stand -> List.of(stand.facet(ServerAdmin.class).server(stand.cluster(), stand.server(), NEVER)));
        same(stand -> stand.facet(ServerAdmin.class).managers(stand.cluster(), NEVER));
        same(stand -> List.of(stand.facet(ServerAdmin.class)
                .manager(stand.cluster(), stand.there().managers().getFirst().getId(), NEVER)));
        same(stand -> stand.facet(ServerAdmin.class).services(stand.cluster(), NEVER));
    }

    @Test
    void processes() throws Exception {
        same(stand -> stand.facet(ServerAdmin.class).processes(stand.cluster(), NEVER));
        same(stand -> stand.facet(ServerAdmin.class).processes(stand.cluster(), stand.server(), NEVER));
        same(stand -> List.of(stand.facet(ServerAdmin.class)
                .process(stand.cluster(), stand.there().processes().getFirst().getId(), NEVER)));
    }

    @Test
    void infobases() throws Exception {
        same(stand -> stand.facet(InfobaseAdmin.class).infobases(stand.cluster(), NEVER));
        same(stand -> List.of(stand.facet(InfobaseAdmin.class).summary(stand.cluster(), stand.infobase(), NEVER)));
        same(stand -> List.of(stand.facet(InfobaseAdmin.class).infobase(stand.cluster(), stand.infobase(), NEVER)));
    }

    /** With their licences, which rac prints apart. */
    @Test
    void sessions() throws Exception {
        same(stand -> stand.facet(SessionAdmin.class).sessions(stand.cluster(), NEVER));
        same(stand -> stand.facet(SessionAdmin.class).sessions(stand.cluster(), stand.infobase(), NEVER));
        same(stand -> List.of(stand.facet(SessionAdmin.class).session(stand.cluster(), session(stand), NEVER)));
    }

    @Test
    void connections() throws Exception {
        same(stand -> stand.facet(ConnectionAdmin.class).connections(stand.cluster(), NEVER));
        same(stand -> stand.facet(ConnectionAdmin.class).connections(stand.cluster(), stand.infobase(), NEVER));
        same(stand ->
                List.of(stand.facet(ConnectionAdmin.class).connection(stand.cluster(), connection(stand), NEVER)));
    }

    @Test
    void objectLocks() throws Exception {
        same(stand -> stand.facet(LockAdmin.class).locks(stand.cluster(), NEVER));
        same(stand -> stand.facet(LockAdmin.class).ofInfobase(stand.cluster(), stand.infobase(), NEVER));
        same(stand -> stand.facet(LockAdmin.class).ofConnection(stand.cluster(), anyoneConnected(stand), NEVER));
        same(stand -> {
            Session inside = inside(stand);
            return stand.facet(LockAdmin.class).ofSession(stand.cluster(), inside.getInfobase(), inside.getId(), NEVER);
        });
    }

    private static UUID anyoneConnected(Stand stand) {
        return stand.there().locks().stream()
                .filter(each -> each.getDescr().startsWith("ИБ(соединение"))
                .findFirst()
                .orElseThrow()
                .getConnection();
    }

    private static Session inside(Stand stand) {
        return stand.there().sessions().stream()
                .filter(each -> !each.getInfobase().equals(NIL))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void profilesCountersLimits() throws Exception {
        same(stand -> stand.facet(ProfileAdmin.class).profiles(stand.cluster(), NEVER));
        same(stand -> stand.facet(CounterAdmin.class).counters(stand.cluster(), NEVER));
        same(stand -> stand.facet(LimitAdmin.class).limits(stand.cluster(), NEVER));
        same(stand -> stand.facet(RuleAdmin.class).rules(stand.cluster(), stand.server(), NEVER));
    }

    /** Whoever has a thousand sessions must not wait for a thousand processes. */
    @Test
    void oneProcessForEachKind() throws Exception {
        try (Stand stand = new Stand(Door.RAC)) {
            stand.facet(ClusterAdmin.class).clusters(NEVER);
            long before = stand.rac.calls().size();
            stand.facet(SessionAdmin.class).sessions(stand.cluster(), NEVER);
            stand.facet(ConnectionAdmin.class).connections(stand.cluster(), NEVER);
            stand.facet(LockAdmin.class).locks(stand.cluster(), NEVER);
            long helps = stand.rac.count("help");
            assertEquals(2, stand.rac.count("session list"), "the second one tells of licences");
            assertEquals(1, stand.rac.count("connection list"));
            assertEquals(1, stand.rac.count("lock list"));
            assertTrue(stand.rac.calls().size() - before <= 4 + helps, () -> String.valueOf(stand.rac.calls()));
        }
    }
}
