package dev.vakhta.provider.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Suspect;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.FakeHandle;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.reading.ClusterReading.Known;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterReadingTest {
    private static final UUID BASE = new UUID(1, 1);

    private final FakeHandle handle = new FakeHandle();
    private final Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
    private final Session session = ClusterFactory.eINSTANCE.createSession();
    private final InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();

    @BeforeEach
    void answers() {
        cluster.setId(new UUID(9, 9));
        cluster.setName("Main");
        infobase.setId(BASE);
        infobase.setName("trade");
        session.setId(new UUID(2, 2));
        session.setInfobase(BASE);
        handle.says("infobases", List.of(infobase));
        handle.says("sessions", List.of(session));
    }

    private ClusterReading read(ClusterReading earlier, Part<?, ?>... parts) {
        return ClusterReading.read(handle, cluster, List.of(parts), earlier, Cancel.never());
    }

    @Test
    void whatWasReadIsInTheViewWithItsTime() {
        Instant before = Instant.now();
        ClusterReading read = read(null, Part.INFOBASES, Part.SESSIONS, Part.LOCKS);
        assertEquals(List.of(session), read.objects(Part.SESSIONS));
        Known sessions = read.known(Part.SESSIONS);
        assertFalse(sessions.at().isBefore(before) || sessions.at().isAfter(Instant.now()));
        assertFalse(sessions.took().isNegative());
        assertNull(read.failure(Part.SESSIONS));
        assertEquals(List.of(), read.known(Part.LOCKS).objects(), "read, and empty");
        assertSame(cluster, read.view().cluster());
        assertEquals("trade", nameOfInfobase(read));
    }

    /** As a row of a session finds it. */
    private static String nameOfInfobase(ClusterReading read) {
        InfobaseSummary found = read.view().infobase(BASE);
        return found == null ? "" : found.getName();
    }

    @Test
    void whatWasNeverAskedForIsUnknown() {
        ClusterReading read = read(null, Part.SESSIONS);
        assertNull(read.known(Part.LOCKS));
        assertNull(read.failure(Part.LOCKS));
        assertEquals(List.of(), read.objects(Part.LOCKS));
        assertFalse(handle.asked.contains("locks"));
        assertFalse(handle.asked.contains("infobases"));
    }

    @Test
    void listsNotAskedForThisTimeStay() {
        ClusterReading first = read(null, Part.INFOBASES);
        ClusterReading second = read(first, Part.SESSIONS);
        assertSame(first.known(Part.INFOBASES), second.known(Part.INFOBASES));
        assertEquals("trade", nameOfInfobase(second));
        assertNull(first.known(Part.SESSIONS), "the earlier one stays as it was");
        assertEquals(1, handle.asked.stream().filter("infobases"::equals).count());
    }

    /** What only two reads can tell of a session: that its process is gone for good, and not just not listed yet. */
    @Test
    void theNextReadRemembersWhomThisOneSuspected() {
        session.setProcess(new UUID(8, 8));
        ClusterReading first = read(null, Part.SESSIONS, Part.PROCESSES);
        assertNull(first.view().suspect(session.getId()));
        ClusterReading second = read(first, Part.SESSIONS, Part.PROCESSES);
        Suspect suspect = second.view().suspect(session.getId());
        assertNotNull(suspect);
        assertEquals("orphan", suspect.reason());
        assertEquals(first.view().sessionsReadAt(), suspect.at());
        ClusterReading third = read(second, Part.CONNECTIONS);
        assertEquals(suspect, third.view().suspect(session.getId()));
    }

    @Test
    void aNewListTakesThePlaceOfTheOldOne() {
        ClusterReading first = read(null, Part.SESSIONS);
        Session other = ClusterFactory.eINSTANCE.createSession();
        other.setId(new UUID(3, 3));
        handle.says("sessions", List.of(other));
        ClusterReading second = read(first, Part.SESSIONS);
        assertEquals(List.of(other), second.objects(Part.SESSIONS));
        assertFalse(second.known(Part.SESSIONS)
                .at()
                .isBefore(first.known(Part.SESSIONS).at()));
        assertEquals(List.of(session), first.objects(Part.SESSIONS));
    }

    @Test
    void aListThatFailsKeepsWhatWasReadBeforeAndWhen() {
        ClusterReading first = read(null, Part.INFOBASES, Part.SESSIONS);
        AdministrationException why = FakeHandle.failure(FailureKind.UNREACHABLE);
        handle.fails("infobases", why);
        ClusterReading second = read(first, Part.INFOBASES, Part.SESSIONS);
        assertSame(why, second.failure(Part.INFOBASES));
        assertEquals(List.of(infobase), second.objects(Part.INFOBASES));
        assertEquals(
                first.known(Part.INFOBASES).at(), second.known(Part.INFOBASES).at());
        assertNull(second.failure(Part.SESSIONS), "each list for itself");
        assertEquals("trade", nameOfInfobase(second));
        ClusterReading third = read(second, Part.SESSIONS);
        assertSame(why, third.failure(Part.INFOBASES), "still the last word on it");
        handle.says("infobases", List.of());
        ClusterReading fourth = read(third, Part.INFOBASES);
        assertNull(fourth.failure(Part.INFOBASES));
        assertEquals(List.of(), fourth.known(Part.INFOBASES).objects());
    }

    @Test
    void aListThatNeverCameIsUnknownAndNotEmpty() {
        handle.denied.add(LockAdmin.class);
        handle.fails("sessions", FakeHandle.failure(FailureKind.NOT_ALLOWED));
        ClusterReading read = read(null, Part.INFOBASES, Part.SESSIONS, Part.LOCKS);
        assertEquals(FailureKind.NOT_ALLOWED, read.failure(Part.SESSIONS).kind());
        assertEquals(FailureKind.UNSUPPORTED, read.failure(Part.LOCKS).kind());
        for (Part<?, ?> part : List.<Part<?, ?>>of(Part.SESSIONS, Part.LOCKS)) {
            assertNull(read.known(part).objects());
            assertNull(read.known(part).at());
            assertNotNull(read.known(part).took());
        }
        assertEquals(List.of(infobase), read.objects(Part.INFOBASES));
    }

    /** One slow list must not make the others wait. */
    @Test
    void listsAreReadAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        FakeHandle.Answer meets = () -> {
            both.countDown();
            try {
                assertTrue(both.await(20, TimeUnit.SECONDS), "the other one never came");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return List.of();
        };
        handle.answers.put("infobases", meets);
        handle.answers.put("sessions", meets);
        ClusterReading read = read(null, Part.INFOBASES, Part.SESSIONS);
        assertNotNull(read.known(Part.INFOBASES).objects());
    }
}
