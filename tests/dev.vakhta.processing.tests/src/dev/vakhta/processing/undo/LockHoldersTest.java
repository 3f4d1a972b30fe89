package dev.vakhta.processing.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.InfobaseLock.Holder;
import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockHoldersTest {
    private static final String ME = "petrov@ws-2";
    private static final Place PLACE = new Place(Map.of(), new UUID(1, 1), "Cluster", new UUID(1, 2), "accounting");

    private static Infobase lock(boolean sessions, boolean jobs, String parameter) {
        Infobase lock = ClusterFactory.eINSTANCE.createInfobase();
        lock.setSessionsDeny(sessions);
        lock.setScheduledJobsDeny(jobs);
        lock.setDeniedParameter(parameter);
        return lock;
    }

    /** A run of ours that switched something on. */
    private static Unrestored run(EStructuralFeature on, Standing standing) {
        LockValues nothing = new LockValues(Map.of());
        ChangedInfobase changed =
                new ChangedInfobase(PLACE, nothing, List.of(new LockValues(Map.of(on, true))), State.SET, "", "");
        Owner owner = new Owner("petrov", "ws-2", 1, null, "test");
        return new Unrestored(new Entry("1", Instant.now(), "Update", owner, null, List.of(changed)), standing);
    }

    @Test
    void whereNothingIsDeniedNobodyDenies() {
        assertNull(LockHolders.of(
                lock(false, false, "Vakhta: ivanov@ws-14, 14:05"),
                PLACE,
                run(Literals.INFOBASE__SESSIONS_DENY, Standing.OWNERLESS),
                ME));
    }

    @Test
    void theJournalKnowsOurs() {
        Unrestored run = run(Literals.INFOBASE__SESSIONS_DENY, Standing.ALIVE);
        Holder holder = LockHolders.of(lock(true, false, ""), PLACE, run, ME);
        assertNotNull(holder);
        assertTrue(holder.ours());
        assertEquals(ME, holder.who());
        assertTrue(holder.sentence().contains("Update"), holder.sentence());
    }

    /** We denied the jobs; the entrance was closed by somebody else. */
    @Test
    void onlyWhatWeSwitchedOnIsOurs() {
        Unrestored jobs = run(Literals.INFOBASE__SCHEDULED_JOBS_DENY, Standing.OWNERLESS);
        assertNull(LockHolders.of(lock(true, true, ""), PLACE, jobs, ME));
        Holder holder = LockHolders.of(lock(false, true, ""), PLACE, jobs, ME);
        assertNotNull(holder);
        assertTrue(holder.ours());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vakhta: ivanov@ws-14, 14:05", "Вахта: ivanov@ws-14, 14:05", " Вахта: ivanov@ws-14, 14:05\n"})
    void theMarkNamesAColleague(String mark) {
        Holder holder = LockHolders.of(lock(true, false, mark), PLACE, null, ME);
        assertNotNull(holder);
        assertFalse(holder.ours());
        assertEquals("ivanov@ws-14", holder.who());
        assertTrue(holder.sentence().contains("14:05"), holder.sentence());
    }

    @Test
    void theMarkNamesMe() {
        Holder holder = LockHolders.of(lock(true, false, "Vakhta: petrov@ws-2, 14:05"), PLACE, null, ME);
        assertNotNull(holder);
        assertTrue(holder.ours());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ночь", "Vakhta: ivanov@ws-14", "Vakhta: a b, 14:05", "x Vakhta: ivanov@ws-14, 14:05"})
    void otherParametersNameNobody(String parameter) {
        assertNull(LockHolders.of(lock(true, false, parameter), PLACE, null, ME));
    }
}
