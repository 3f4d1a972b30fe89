package dev.vakhta.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ras.Calls;
import dev.vakhta.testing.Secret;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTargetTest {
    private static final DemoOptions SERVER = DemoOptions.defaults().withSessions(10);

    @TempDir
    Path home;

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = new Room(home, SERVER);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
        Room.settle();
    }

    private LiveTarget connected(Part<?, ?>... parts) throws InterruptedException {
        LiveTarget target = room.passing();
        target.refresh(Set.of(parts));
        room.watched.awaitPhase(target, Phase.CONNECTED);
        return target;
    }

    @Test
    void connectingListsClustersAndInfobases() throws Exception {
        LiveTarget target = room.passing();
        assertEquals(TargetState.OFF, target.state());
        target.connect();
        room.watched.awaitPhase(target, Phase.CONNECTED);
        List<ClusterReading> clusters = target.state().clusters();
        assertEquals(2, clusters.size());
        clusters.forEach(
                cluster -> assertEquals(5, cluster.objects(Part.INFOBASES).size()));
        assertNull(clusters.getFirst().known(Part.SESSIONS), "nobody asked for sessions");
    }

    @Test
    void theFirstRefreshReadsNamesToo() throws Exception {
        LiveTarget target = connected(Part.SESSIONS);
        ClusterReading cluster = target.state().clusters().getFirst();
        assertFalse(cluster.objects(Part.SESSIONS).isEmpty());
        assertFalse(cluster.objects(Part.INFOBASES).isEmpty());
        target.refresh(Set.of(Part.SESSIONS));
        Room.settle();
        assertEquals(4, room.sent("session list"));
        assertEquals(2, room.sent("infobase summary list"), "once for each cluster");
    }

    @Test
    void wishesMadeMeanwhileBecomeOneRefresh() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        room.live.addListener(new Live.Listener() {
            @Override
            public void changed(LiveTarget target) {
                begun.countDown();
                try {
                    goOn.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void targetsChanged() {}
        });
        LiveTarget target = room.passing();
        target.refresh(Set.of(Part.SESSIONS));
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        for (int i = 0; i < 5; i++) {
            target.refresh(Set.of(Part.SESSIONS));
            target.refreshQuietly(Set.of(Part.CONNECTIONS));
        }
        assertEquals(1, Job.getJobManager().find(target).length);
        goOn.countDown();
        Room.settle();
        assertEquals(2, room.sent("cluster list"), "the first one and one for all others");
        assertEquals(4, room.sent("session list"));
        assertEquals(2, room.sent("connection list"));
    }

    @Test
    void aBrokenListenerStopsNobody() throws Exception {
        room.live.addListener(new Live.Listener() {
            @Override
            public void changed(LiveTarget target) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void targetsChanged() {
                throw new IllegalStateException("broken");
            }
        });
        Watched later = new Watched();
        room.live.addListener(later);
        connected();
        assertTrue(later.changes() > 1);
    }

    @Test
    void whatWasKnownStaysWhenTheServerStops() throws Exception {
        LiveTarget target = connected(Part.SESSIONS);
        TargetState before = target.state();
        Instant listed = before.readAt();
        Instant read = before.clusters().getFirst().known(Part.SESSIONS).at();
        room.demo.stop();
        target.refreshQuietly(Set.of(Part.SESSIONS));
        room.watched.awaitPhase(target, Phase.FAILED);
        TargetState failed = target.state();
        assertEquals(FailureKind.UNREACHABLE, failed.failure().kind());
        assertEquals(before.clusters(), failed.clusters());
        assertEquals(listed, failed.readAt());
        room.demo.listen();
        target.refreshQuietly(Set.of(Part.SESSIONS));
        room.watched.awaitPhase(target, Phase.CONNECTED);
        TargetState again = target.state();
        assertNull(again.failure());
        assertTrue(again.readAt().isAfter(listed));
        assertTrue(again.clusters().getFirst().known(Part.SESSIONS).at().isAfter(read));
    }

    @Test
    void aCancelIsNoFailure() throws Exception {
        LiveTarget target = connected();
        room.demo.faults().onEvery(Calls.SESSIONS, Fault.SILENCE);
        target.refresh(Set.of(Part.SESSIONS));
        room.watched.await("asked for sessions", () -> target.state().refreshing());
        Job.getJobManager().cancel(target);
        room.watched.awaitPhase(target, Phase.CONNECTED);
        assertNull(target.state().failure());
        target.state().clusters().forEach(cluster -> assertNull(cluster.failure(Part.SESSIONS)));
        room.demo.faults().clear();
        target.refresh(Set.of(Part.SESSIONS));
        Room.settle();
        assertFalse(target.state().clusters().getFirst().objects(Part.SESSIONS).isEmpty());
    }

    @Test
    void aCancelledFirstAttemptLeavesItOff() throws Exception {
        room.demo.faults().onEvery(Calls.CLUSTERS, Fault.SILENCE);
        LiveTarget target = room.passing();
        target.connect();
        room.watched.await("at it", () -> target.state().phase() == Phase.CONNECTING);
        Job.getJobManager().cancel(target);
        room.watched.awaitPhase(target, Phase.OFF);
        assertTrue(room.signIn.told.contains("dismiss"), "a dialog would be left open");
    }

    @Test
    void afterDisconnectingNothingComesLate() throws Exception {
        LiveTarget target = connected();
        room.demo.faults().onEvery(Calls.SESSIONS, Fault.SILENCE);
        target.refresh(Set.of(Part.SESSIONS));
        room.watched.await("at it", () -> target.state().refreshing());
        target.disconnect();
        assertEquals(TargetState.OFF, target.state());
        int changes = room.watched.changes();
        Room.settle();
        assertEquals(TargetState.OFF, target.state());
        assertEquals(changes, room.watched.changes());
    }

    @Test
    void afterDisconnectingItConnectsAnew() throws Exception {
        LiveTarget target = connected();
        Object first = target.handle();
        target.disconnect();
        target.connect();
        room.watched.awaitPhase(target, Phase.CONNECTED);
        assertFalse(first == target.handle());
        assertSame(target.handle(), target.handle());
    }

    @Test
    void aRemovedOneDoesNothingAnyMore() throws Exception {
        LiveTarget target = connected();
        room.live.remove(target);
        assertEquals(List.of(), room.live.targets());
        assertTrue(room.signIn.told.contains("forget main"));
        Room.settle();
        target.connect();
        assertEquals(0, Job.getJobManager().find(target).length);
        assertEquals(TargetState.OFF, target.state());
        assertEquals(1, room.sent("cluster list"));
    }

    @Test
    void nobodyIsConnectedWhereTheClusterDoesNotKnowUs() throws Exception {
        room.close();
        room = new Room(home, SERVER.withClusters(1).withClusterAdministrator("root", Secret.MARK));
        LiveTarget target = connected();
        ClusterReading cluster = target.state().clusters().getFirst();
        assertEquals(
                FailureKind.NOT_AUTHENTICATED, cluster.failure(Part.INFOBASES).kind());
        assertFalse(room.signIn.told.contains("accepted CLUSTER"));
        room.signIn.answer = new Credentials("root", Secret.MARK);
        target.connect();
        Room.settle();
        assertNull(target.state().clusters().getFirst().failure(Part.INFOBASES));
        assertTrue(room.signIn.told.indexOf("ask again") < room.signIn.told.lastIndexOf("ask"));
        assertTrue(room.signIn.told.contains("accepted CLUSTER"));
    }

    @Test
    void aProviderThatIsNotThereIsAFailureOfTheTarget() throws Exception {
        var unknown = room.target("odd");
        unknown.setProvider("no such provider");
        LiveTarget target = room.live.addPassing(unknown);
        target.connect();
        room.watched.awaitPhase(target, Phase.FAILED);
        assertEquals(FailureKind.UNSUPPORTED, target.state().failure().kind());
        assertNotNull(target.state().failure().sentence());
    }
}
