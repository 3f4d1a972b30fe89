package dev.vakhta.processing.undo;

import static dev.vakhta.processing.undo.Crashing.SHOP;
import static dev.vakhta.processing.undo.Crashing.TRADE;
import static dev.vakhta.processing.undo.Crashing.lock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.FakeHandle;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Restoration.Outcome;
import dev.vakhta.processing.undo.Restoration.Prospect;
import dev.vakhta.processing.undo.Restoration.Result;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import dev.vakhta.testing.FileSecrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestorationTest {
    @TempDir
    private Path folder;

    private FileLocks locks;
    private FileSecrets secrets;
    private UndoJournal journal;
    private final List<Target> saved = new ArrayList<>();
    private final List<Target> reached = new ArrayList<>();
    private Answer answer = Answer.LATER;
    private int asked;

    @BeforeEach
    void open() {
        locks = Crashing.locks(folder, () -> {});
        secrets = new FileSecrets(folder.resolve("secrets"));
        journal = Crashing.journal(folder, secrets, Owner.here("test"));
    }

    private Restoration restoration() {
        return new Restoration(
                journal,
                saved,
                target -> {
                    reached.add(target);
                    return new FakeHandle(locks);
                },
                conflict -> {
                    asked++;
                    return answer;
                },
                Cancel.never());
    }

    private Entry locked(Place... places) throws AdministrationException {
        try (UndoRun run = journal.begin("Закрыть вход")) {
            for (Place place : places) {
                Infobase now = locks.now(place.infobase());
                run.change(locks, place, now, lock(21, "7719"), null, Cancel.never());
            }
            return run.entry();
        }
    }

    private Map<Place, Result> restore(Entry entry, Place... places) {
        Map<Place, Result> results = new HashMap<>();
        restoration().restore(entry, List.of(places), false, result -> results.put(result.place(), result));
        assertEquals(places.length, results.size());
        return results;
    }

    private static Outcome outcome(Map<Place, Result> results, Place place) {
        return Objects.requireNonNull(results.get(place)).outcome();
    }

    private void theyChange(Place place) {
        locks.set(place.infobase(), Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_MESSAGE, "Я тут"));
    }

    private String message(Place place) {
        return String.valueOf(locks.now(place.infobase()).getDeniedMessage());
    }

    @Test
    void restoresWhatItIsToldToAndProvesIt() throws Exception {
        Entry entry = locked(SHOP, TRADE);
        Map<Place, Result> results = restore(entry, SHOP);
        assertEquals(Outcome.RESTORED, outcome(results, SHOP));
        assertTrue(results.get(SHOP).sentence().contains("shop"), results.toString());
        assertEquals("", FileLocks.difference(FileLocks.open(), locks.now(SHOP.infobase())));
        Unrestored left = journal.list().unrestored().getFirst();
        assertEquals(
                List.of(TRADE),
                left.entry().open().stream().map(ChangedInfobase::place).toList());
        assertEquals(Outcome.RESTORED, outcome(restore(left.entry(), TRADE), TRADE));
        assertEquals(List.of(), journal.list().unrestored());
        assertEquals(0, asked);
    }

    @Test
    void whatSomebodyChangedIsAsTheyAnswer() throws Exception {
        Entry entry = locked(SHOP, TRADE);
        theyChange(SHOP);
        assertEquals(Outcome.LATER, outcome(restore(entry, SHOP), SHOP));
        assertEquals("Я тут", message(SHOP));
        answer = Answer.KEEP;
        assertEquals(Outcome.KEPT, outcome(restore(entry, SHOP), SHOP));
        assertEquals("Я тут", message(SHOP));
        theyChange(TRADE);
        answer = Answer.RESTORE;
        assertEquals(Outcome.RESTORED, outcome(restore(entry, TRADE), TRADE));
        assertEquals("null", message(TRADE));
        assertEquals(3, asked);
    }

    @Test
    void looksWithoutSending() throws Exception {
        Entry entry = locked(SHOP);
        locks.sent.clear();
        Prospect ours = restoration().look(entry, SHOP);
        assertTrue(ours.difference().contains("→"), ours.difference());
        assertFalse(ours.difference().contains("7719"), "a code is told");
        assertEquals(List.of(), ours.alien());
        theyChange(SHOP);
        assertEquals(1, restoration().look(entry, SHOP).alien().size());
        locks.set(
                SHOP.infobase(),
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__SESSIONS_DENY, false)
                        .with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, false)
                        .with(Literals.INFOBASE__DENIED_FROM, null)
                        .with(Literals.INFOBASE__DENIED_MESSAGE, null)
                        .with(Literals.INFOBASE__PERMISSION_CODE, null));
        assertEquals("", restoration().look(entry, SHOP).difference(), "somebody did it already");
        assertEquals(List.of(), locks.sent);
        assertEquals(1, journal.list().unrestored().size(), "it says so, and tidies nothing");
    }

    @Test
    void aFailureIsASentenceAndLeavesTheEntry() throws Exception {
        Entry entry = locked(SHOP, TRADE);
        locks.unreadable = new AdministrationException(FailureKind.UNREACHABLE, "The cable is out.");
        Map<Place, Result> results = restore(entry, SHOP, TRADE);
        assertEquals(Outcome.FAILED, outcome(results, TRADE));
        assertTrue(results.get(SHOP).sentence().contains("The cable is out."), results.toString());
        locks.unreadable = null;
        secrets.closed = true;
        results = restore(entry, SHOP);
        assertTrue(results.get(SHOP).sentence().contains("no keyring here"), results.toString());
        AdministrationException unseen =
                assertThrows(AdministrationException.class, () -> restoration().look(entry, SHOP));
        assertTrue(unseen.sentence().contains("no keyring here"), unseen.sentence());
        secrets.closed = false;
        assertEquals(Outcome.RESTORED, outcome(restore(entry, SHOP, TRADE), TRADE));
    }

    @Test
    void whatWasSentAndNotAnsweredIsUnknown() throws Exception {
        Entry entry = locked(SHOP);
        locks.silent = new AdministrationException(FailureKind.OUTCOME_UNKNOWN, "silent");
        assertEquals(Outcome.UNKNOWN, outcome(restore(entry, SHOP), SHOP));
    }

    @Test
    void whatSomebodyHasIsNotTouched() throws Exception {
        Entry entry = locked(SHOP);
        locks.sent.clear();
        try (UndoRun held = journal.resume(entry, false)) {
            Map<Place, Result> results = restore(held.entry(), SHOP);
            assertEquals(Outcome.FAILED, outcome(results, SHOP));
            assertTrue(results.get(SHOP).sentence().contains("Закрыть вход"), results.toString());
        }
        assertEquals(List.of(), locks.sent);
    }

    @Test
    void aSavedTargetIsPreferredAndAReadOnlyOneIsNotWrittenTo() throws Exception {
        Place place = new Place(Map.of("id", "7", "name", "former"), SHOP.cluster(), "", SHOP.infobase(), "shop");
        Entry entry = locked(place);
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("7");
        target.setName("today");
        target.setReadOnly(true);
        saved.add(target);
        Map<Place, Result> results = restore(entry, place);
        assertEquals(Outcome.FAILED, outcome(results, place));
        assertTrue(results.get(place).sentence().contains("today"), results.toString());
        assertEquals(List.of(), reached);
        target.setReadOnly(false);
        restore(entry, place);
        assertSame(target, reached.getFirst());
    }

    @Test
    void anUnsavedTargetIsReachedOneWay() {
        Restoration restoration = restoration();
        assertSame(restoration.target(SHOP), restoration.target(TRADE));
        assertEquals("prod", restoration.target(SHOP).getName());
    }
}
