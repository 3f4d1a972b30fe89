package dev.vakhta.processing.undo;

import static dev.vakhta.processing.undo.Crashing.SHOP;
import static dev.vakhta.processing.undo.Crashing.TRADE;
import static dev.vakhta.processing.undo.Crashing.lock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Conflict.Difference;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import dev.vakhta.testing.FileSecrets;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class UndoRunTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 24, 21, 0);
    private static final Conflict.Callback NO_CONFLICT = conflict -> {
        throw new AssertionError(conflict.fields().toString());
    };

    @TempDir
    private Path folder;

    private FileLocks locks;
    private FileSecrets secrets;
    private UndoJournal journal;
    private final Cancel cancel = Cancel.never();

    @BeforeEach
    void open() {
        locks = Crashing.locks(folder, () -> {});
        secrets = new FileSecrets(folder.resolve("secrets"));
        journal = Crashing.journal(folder, secrets, Owner.here("test"));
    }

    private Infobase now(Place place) {
        return locks.now(place.infobase());
    }

    /** What of a lock is not as it is in SHOP now. */
    private String difference(Infobase before) {
        return FileLocks.difference(before, now(SHOP));
    }

    private void change(UndoRun run, Place place, Change<Infobase> change) throws AdministrationException {
        run.change(locks, place, locks.locks(place.cluster(), place.infobase(), cancel), change, null, cancel);
    }

    /** An ended run that left its lock in place. */
    private Entry locked(Place place, Change<Infobase> change) throws AdministrationException {
        try (UndoRun run = journal.begin("Закрыть вход")) {
            change(run, place, change);
        }
        return held(place);
    }

    private Entry held(Place place) throws AdministrationException {
        Unrestored held = journal.list().naming(place);
        assertNotNull(held);
        return held.entry();
    }

    private ChangedInfobase restore(Place place, Conflict.Callback conflicts) throws AdministrationException {
        try (UndoRun run = journal.resume(held(place), false)) {
            return run.restore(place, locks, conflicts, cancel);
        }
    }

    private static AdministrationException refused(FailureKind kind, Executable work) {
        AdministrationException refusal = assertThrows(AdministrationException.class, work);
        assertEquals(kind, refusal.kind(), refusal.sentence());
        return refusal;
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("undo"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Test
    void givesBackWhatWasBeforeInOneChange() throws AdministrationException {
        Change<Infobase> before = lock(3, "old");
        locks.set(SHOP.infobase(), before);
        Infobase was = now(SHOP);
        locked(SHOP, lock(21, "7719"));
        assertEquals(EVENING, now(SHOP).getDeniedFrom());
        locks.sent.clear();
        assertEquals(State.RESTORED, restore(SHOP, NO_CONFLICT).state());
        assertEquals("", difference(was));
        assertEquals(1, locks.sent.size());
        assertTrue(locks.sent
                .getFirst()
                .values()
                .keySet()
                .containsAll(Set.of(Literals.INFOBASE__DENIED_FROM, Literals.INFOBASE__DENIED_TO)));
        assertEquals(List.of(), journal.list().unrestored());
    }

    @Test
    void theEntryIsThereBeforeTheCommandIsSent() throws AdministrationException {
        List<State> seen = new ArrayList<>();
        UndoJournal other = Crashing.journal(folder, secrets, Owner.here("other"));
        FileLocks watched = Crashing.locks(folder, () -> {
            try {
                Unrestored found = other.list().naming(SHOP);
                if (found != null) {
                    found.entry().open().forEach(one -> seen.add(one.state()));
                }
            } catch (AdministrationException e) {
                throw new AssertionError(e);
            }
        });
        try (UndoRun run = journal.begin("Закрыть вход")) {
            run.change(watched, SHOP, now(SHOP), lock(21, ""), null, cancel);
        }
        assertEquals(State.ABOUT_TO_BE_SET, seen.getFirst());
        assertEquals(State.SET, held(SHOP).open().getFirst().state());
    }

    @Test
    void anEntrySaysWhoWhatAndWhere() throws AdministrationException {
        Entry entry = locked(SHOP, lock(21, "7719"));
        assertEquals("Закрыть вход", entry.title());
        assertEquals(ProcessHandle.current().pid(), entry.owner().pid());
        assertEquals("test", entry.owner().program());
        assertNotNull(entry.ended());
        ChangedInfobase held = entry.open().getFirst();
        assertEquals(SHOP, held.place());
        assertEquals("prod", held.place().target().getName());
        assertEquals(false, held.before().values().get(Literals.INFOBASE__SESSIONS_DENY));
        assertEquals(EVENING, held.ours().getLast().values().get(Literals.INFOBASE__DENIED_FROM));
        assertTrue(held.ours().getLast().values().containsKey(Literals.INFOBASE__DENIED_TO), "dates travel together");
        assertFalse(
                held.before().values().containsKey(Literals.INFOBASE__DENIED_PARAMETER),
                "what is not ours is not kept");
    }

    @Test
    void codesAreInSecureStorageAndNowhereElse() throws Exception {
        locks.set(SHOP.infobase(), lock(3, Secret.MARK + "-former"));
        Entry entry = locked(SHOP, lock(21, Secret.MARK + "-our"));
        assertFalse(text().contains(Secret.MARK), text());
        assertFalse(entry.toString().contains(Secret.MARK + "-our"));
        assertEquals(1, secrets.all().size());
        restore(SHOP, NO_CONFLICT);
        assertEquals(Secret.MARK + "-former", now(SHOP).getPermissionCode());
        assertEquals(List.of(), secrets.all());
    }

    @Test
    void withoutStorageNothingIsSent() throws AdministrationException {
        secrets.closed = true;
        try (UndoRun run = journal.begin("Закрыть вход")) {
            AdministrationException refusal =
                    refused(FailureKind.UNSUPPORTED, () -> change(run, SHOP, lock(21, "7719")));
            assertTrue(refusal.sentence().contains("no keyring here"), refusal.sentence());
            assertEquals(List.of(), locks.sent);
            change(run, TRADE, lock(21, ""));
            assertEquals(1, locks.sent.size(), "without a code none is needed");
        }
    }

    @Test
    void withoutAJournalNothingIsSent() throws Exception {
        Files.createFile(folder.resolve("undo"));
        refused(FailureKind.UNSUPPORTED, () -> journal.begin("Закрыть вход"));
    }

    @Test
    void whatIsHiddenIsNotOff() throws AdministrationException {
        locks.hidden = Literals.INFOBASE__SESSIONS_DENY;
        try (UndoRun run = journal.begin("Закрыть вход")) {
            refused(FailureKind.NOT_ALLOWED, () -> change(run, SHOP, lock(21, "")));
        }
        assertEquals(List.of(), locks.sent);
    }

    @Test
    void whatWasDeclinedIsNotHeld() throws AdministrationException {
        locks.declines = new AdministrationException(FailureKind.REFUSED, "declined");
        try (UndoRun run = journal.begin("Закрыть вход")) {
            refused(FailureKind.REFUSED, () -> change(run, SHOP, lock(21, "")));
            assertEquals(State.LEFT_ALONE, run.entry().infobases().getFirst().state());
            assertTrue(run.entry().infobases().getFirst().why().contains("declined"));
        }
        assertEquals(List.of(), journal.list().unrestored());
    }

    @Test
    void aSecondChangeThatWasDeclinedLeavesTheFirst() throws AdministrationException {
        try (UndoRun run = journal.begin("Закрыть вход")) {
            change(run, SHOP, lock(21, ""));
            locks.declines = new AdministrationException(FailureKind.NOT_ALLOWED, "declined");
            refused(FailureKind.NOT_ALLOWED, () -> change(run, SHOP, lock(22, "")));
        }
        assertEquals(
                EVENING, held(SHOP).open().getFirst().ours().getLast().values().get(Literals.INFOBASE__DENIED_FROM));
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureKind.class,
            mode = Mode.INCLUDE,
            names = {"OUTCOME_UNKNOWN", "TIMED_OUT", "BAD_ANSWER", "CANCELLED"})
    void whatMayHaveHappenedIsHeld(FailureKind kind) throws AdministrationException {
        locks.silent = new AdministrationException(kind, "silent");
        try (UndoRun run = journal.begin("Закрыть вход")) {
            refused(kind, () -> change(run, SHOP, lock(21, "")));
        }
        locks.silent = null;
        restore(SHOP, NO_CONFLICT);
        assertEquals("", difference(FileLocks.open()));
    }

    @Test
    void anotherRunIsRefusedAndToldWhoAndSinceWhen() throws AdministrationException {
        Entry entry = locked(SHOP, lock(21, ""));
        locks.sent.clear();
        try (UndoRun run = journal.begin("Второй")) {
            AdministrationException refusal = refused(FailureKind.NOT_ALLOWED, () -> change(run, SHOP, lock(22, "")));
            for (String word : List.of("shop", "Закрыть вход", entry.owner().text())) {
                assertTrue(refusal.sentence().contains(word), refusal.sentence());
            }
        }
        assertEquals(List.of(), locks.sent);
    }

    @Test
    void oneThatRunsCannotBeTakenOver() throws AdministrationException {
        try (UndoRun first = journal.begin("Первый");
                UndoRun second = journal.begin("Второй")) {
            change(first, SHOP, lock(21, ""));
            refused(
                    FailureKind.NOT_ALLOWED,
                    () -> second.change(locks, SHOP, now(SHOP), lock(22, ""), first.entry(), cancel));
            refused(FailureKind.NOT_ALLOWED, () -> journal.resume(first.entry(), true));
        }
    }

    @Test
    void whoTakesOverGivesBackWhatWasBeforeTheFirst() throws AdministrationException {
        locks.set(SHOP.infobase(), lock(3, "old"));
        Infobase was = now(SHOP);
        Entry first = locked(SHOP, lock(21, "first"));
        try (UndoRun second = journal.begin("Второй")) {
            Change<Infobase> more = lock(22, "second").with(Literals.INFOBASE__DENIED_PARAMETER, "mark");
            second.change(locks, SHOP, now(SHOP), more, first, cancel);
            assertEquals(
                    List.of(),
                    held(SHOP).open().stream()
                            .filter(one -> one.ours().size() != 2)
                            .toList());
            assertEquals(1, journal.list().unrestored().size());
        }
        assertEquals(State.RESTORED, restore(SHOP, NO_CONFLICT).state());
        assertEquals("", difference(was));
    }

    @Test
    void aDeclinedTakeOverKeepsWhatTheFirstSet() throws AdministrationException {
        Entry first = locked(SHOP, lock(21, "first"));
        locks.declines = new AdministrationException(FailureKind.REFUSED, "declined");
        try (UndoRun second = journal.begin("Второй")) {
            refused(
                    FailureKind.REFUSED,
                    () -> second.change(locks, SHOP, now(SHOP), lock(22, "second"), first, cancel));
        }
        locks.declines = null;
        assertEquals("Второй", held(SHOP).title());
        restore(SHOP, NO_CONFLICT);
        assertEquals("", difference(FileLocks.open()));
    }

    private List<Difference> asked(Answer answer, State state) throws AdministrationException {
        List<Difference> asked = new ArrayList<>();
        ChangedInfobase restored = restore(SHOP, conflict -> {
            asked.addAll(conflict.fields());
            return answer;
        });
        assertEquals(state, restored.state());
        return asked;
    }

    private void lockedAndChangedByAnother() throws AdministrationException {
        locked(SHOP, lock(21, "7719"));
        locks.set(
                SHOP.infobase(),
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__DENIED_TO, EVENING.plusHours(3))
                        .with(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK + "-alien"));
    }

    @Test
    void whatAnotherChangedIsShownWithBeforeOursAndNow() throws AdministrationException {
        lockedAndChangedByAnother();
        List<Difference> asked = asked(Answer.LATER, State.SET);
        assertEquals(
                Set.of(Literals.INFOBASE__DENIED_TO, Literals.INFOBASE__PERMISSION_CODE),
                Set.copyOf(asked.stream().map(Difference::field).toList()));
        for (Difference one : asked) {
            assertFalse(one.toString().contains(Secret.MARK) || one.toString().contains("7719"), "a code is told");
        }
        EStructuralFeature to = Literals.INFOBASE__DENIED_TO;
        Difference date =
                asked.stream().filter(one -> one.field() == to).findFirst().orElseThrow();
        assertEquals(date.before(), date.ours());
        assertEquals("2026-11-25 00:00", date.now());
    }

    /** The first change says nothing of a field that only the second one set. */
    @Test
    void whatOnlyASecondChangeSetIsAnothersToo() throws AdministrationException {
        Change<Infobase> jobs = Change.<Infobase>nothing().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true);
        try (UndoRun run = journal.begin("Закрыть вход")) {
            change(run, SHOP, jobs);
            change(run, SHOP, lock(21, ""));
        }
        Change<Infobase> theirs = Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_MESSAGE, "Я тут");
        locks.set(SHOP.infobase(), theirs);
        List<Difference> asked = asked(Answer.LATER, State.SET);
        assertEquals(
                List.of(Literals.INFOBASE__DENIED_MESSAGE),
                asked.stream().map(Difference::field).toList());
        assertEquals("Я тут", now(SHOP).getDeniedMessage());
    }

    /** Whichever of our changes the server has: a crash may have cut off the newer one. */
    @Test
    void whatAnyOfOurChangesSetIsOurs() throws AdministrationException {
        try (UndoRun run = journal.begin("Закрыть вход")) {
            change(run, SHOP, lock(21, "first"));
            change(run, SHOP, lock(22, "second"));
        }
        locks.set(SHOP.infobase(), lock(21, "first"));
        assertEquals(State.RESTORED, restore(SHOP, NO_CONFLICT).state());
        assertEquals("", difference(FileLocks.open()));
    }

    @Test
    void laterTouchesNothingAndKeepsTheEntry() throws AdministrationException {
        lockedAndChangedByAnother();
        locks.sent.clear();
        asked(Answer.LATER, State.SET);
        assertEquals(List.of(), locks.sent);
        assertEquals(1, journal.list().unrestored().size());
    }

    @Test
    void keepTouchesNothingAndClosesTheEntry() throws AdministrationException {
        lockedAndChangedByAnother();
        locks.sent.clear();
        asked(Answer.KEEP, State.LEFT_ALONE);
        assertEquals(List.of(), locks.sent);
        assertEquals(List.of(), journal.list().unrestored());
    }

    @Test
    void restoreOverwrites() throws AdministrationException {
        lockedAndChangedByAnother();
        asked(Answer.RESTORE, State.RESTORED);
        assertEquals("", difference(FileLocks.open()));
    }

    @Test
    void whatIsAsBeforeAlreadyIsDone() throws AdministrationException {
        locked(SHOP, lock(21, ""));
        Infobase open = FileLocks.open();
        locks.set(
                SHOP.infobase(),
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__SESSIONS_DENY, false)
                        .with(Literals.INFOBASE__DENIED_FROM, null)
                        .with(Literals.INFOBASE__DENIED_MESSAGE, ""));
        locks.sent.clear();
        restore(SHOP, NO_CONFLICT);
        assertEquals(
                Set.of(Literals.INFOBASE__SCHEDULED_JOBS_DENY),
                locks.sent.getFirst().values().keySet());
        assertEquals(open.isScheduledJobsDeny(), now(SHOP).isScheduledJobsDeny());
    }

    @Test
    void whatTheServerDoesNotTakeIsSaidAndStaysOpen() throws AdministrationException {
        locked(SHOP, lock(21, ""));
        locks.ignored = Literals.INFOBASE__DENIED_MESSAGE;
        refused(FailureKind.REFUSED, () -> restore(SHOP, NO_CONFLICT));
        locks.ignored = null;
        locks.sent.clear();
        restore(SHOP, NO_CONFLICT);
        assertEquals(1, locks.sent.size(), "the rest of it");
        assertEquals("", difference(FileLocks.open()));
    }

    @Test
    void whatCannotBeReadStaysOpen() throws AdministrationException {
        locked(SHOP, lock(21, ""));
        locks.unreadable = new AdministrationException(FailureKind.UNREACHABLE, "away");
        refused(FailureKind.UNREACHABLE, () -> restore(SHOP, NO_CONFLICT));
        locks.unreadable = null;
        restore(SHOP, NO_CONFLICT);
        assertEquals(List.of(), journal.list().unrestored());
    }

    @Test
    void aLostCodeIsSaid() throws Exception {
        locks.set(SHOP.infobase(), lock(3, "old"));
        Entry entry = locked(SHOP, lock(21, "7719"));
        secrets.remove(entry.id());
        refused(FailureKind.UNSUPPORTED, () -> restore(SHOP, conflict -> Answer.RESTORE));
        try (UndoRun run = journal.resume(entry, false)) {
            run.leaveAlone(SHOP, "given up");
        }
        assertEquals(List.of(), journal.list().unrestored());
    }

    @Test
    void changedBackByHandThereIsNothingToRestore() throws AdministrationException {
        try (UndoRun run = journal.begin("Закрыть вход")) {
            change(run, SHOP, Change.<Infobase>nothing().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true));
            change(run, SHOP, Change.<Infobase>nothing().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, false));
            assertNull(run.entry().open(SHOP));
        }
        assertEquals(List.of(), journal.list().unrestored());
    }
}
