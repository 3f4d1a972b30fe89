package dev.vakhta.processing.undo;

import static dev.vakhta.processing.undo.Crashing.SHOP;
import static dev.vakhta.processing.undo.Crashing.TRADE;
import static dev.vakhta.processing.undo.Crashing.lock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Listing.Broken;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.testing.FileSecrets;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoJournalTest {
    private static final Owner ME = Owner.here("test");

    @TempDir
    private Path folder;

    private FileLocks locks;
    private FileSecrets secrets;
    private UndoJournal journal;

    @BeforeEach
    void open() {
        locks = Crashing.locks(folder, () -> {});
        secrets = new FileSecrets(folder.resolve("secrets"));
        journal = journal(ME);
    }

    private UndoJournal journal(Owner owner) {
        return Crashing.journal(folder, secrets, owner);
    }

    private void lockWith(UndoRun run, Place place) throws AdministrationException {
        run.change(locks, place, locks.now(place.infobase()), lock(21, "7719"), null, Cancel.never());
    }

    private List<Standing> standings() throws AdministrationException {
        return journal.list().unrestored().stream().map(Unrestored::standing).toList();
    }

    /** A file as a process leaves it that did not end in order. */
    private Entry left(Owner owner) throws Exception {
        Entry entry;
        try (UndoRun run = journal(owner).begin("Закрыть вход")) {
            lockWith(run, SHOP);
            entry = run.entry();
        }
        Remains.of(folder.resolve("undo"), entry);
        return entry;
    }

    private Path file(String id) {
        return folder.resolve("undo").resolve(id + ".json");
    }

    @Test
    void nothingIsThereAndNothingIsMadeByLooking() throws AdministrationException {
        assertEquals(new Listing(List.of(), List.of()), journal.list());
        assertFalse(Files.exists(folder.resolve("undo")));
    }

    @Test
    void aRunIsAliveUntilItEnds() throws AdministrationException {
        try (UndoRun run = journal.begin("Закрыть вход")) {
            assertEquals(List.of(), standings(), "nothing to restore yet");
            lockWith(run, SHOP);
            assertEquals(List.of(Standing.ALIVE), standings());
        }
        assertEquals(List.of(Standing.OWNERLESS), standings());
        assertEquals(List.of(), journal.list().cutOff(), "it ended in order, and left the lock on purpose");
    }

    @Test
    void oneThatIsBeingRestoredIsAlive() throws Exception {
        Entry entry = left(other(4_000_000, Instant.now()));
        try (UndoRun run = journal.resume(entry, false)) {
            assertEquals(List.of(Standing.ALIVE), standings());
            assertEquals(
                    FailureKind.NOT_ALLOWED,
                    assertThrows(AdministrationException.class, () -> journal.resume(entry, false))
                            .kind());
        }
        assertEquals(List.of(Standing.OWNERLESS), standings());
        assertEquals(
                List.of(entry), List.of(journal.list().unrestored().getFirst().entry()), "whose it was");
    }

    private static Owner other(long pid, Instant started) {
        return new Owner("other", ME.host(), pid, started, "test");
    }

    @Test
    void aProcessThatGotTheNumberOfADeadOneIsNotIt() throws Exception {
        left(other(ME.pid(), Instant.EPOCH));
        assertEquals(List.of(Standing.OWNERLESS), standings());
        assertEquals(1, journal.list().cutOff().size());
    }

    @Test
    void whereLocksDoNotWorkTheProcessItselfTells() throws Exception {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        left(other(ME.pid(), started.plusMillis(900)));
        assertEquals(List.of(Standing.ALIVE), standings(), "rounded otherwise");
    }

    @Test
    void anotherComputersAreNotOfferedUnlessForced() throws Exception {
        Entry entry = left(new Owner("other", "elsewhere", ME.pid(), Instant.now(), "test"));
        assertEquals(List.of(Standing.UNKNOWN), standings());
        AdministrationException refusal =
                assertThrows(AdministrationException.class, () -> journal.resume(entry, false));
        assertTrue(refusal.sentence().contains("other@elsewhere"), refusal.sentence());
        try (UndoRun run = journal.resume(entry, true)) {
            assertEquals(
                    State.RESTORED,
                    run.restore(SHOP, locks, conflict -> Answer.LATER, Cancel.never())
                            .state());
        }
        assertEquals(List.of(), standings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"format\": 2}",
                "{\"format\": 1}",
                "\u0000\u0000\u0000",
            })
    void aBrokenFileIsShownAndStays(String text) throws Exception {
        left(other(4_000_000, Instant.now()));
        Path broken = file("20260101-000000-broken");
        Files.writeString(broken, text);
        Listing listing = journal.list();
        assertEquals(1, listing.unrestored().size());
        assertEquals(
                List.of(broken), listing.broken().stream().map(Broken::file).toList());
        assertFalse(listing.broken().getFirst().problem().isBlank());
        assertEquals(text, Files.readString(broken));
        try (UndoRun run = journal.begin("Закрыть вход")) {
            lockWith(run, TRADE);
        }
        assertTrue(Files.exists(broken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sessions-deny\": true => \"sessions-deny\": \"true\"",
                "\"sessions-deny\": true => \"sessions-denied\": true",
                "2026-11-24T21:00 => 24.11.2026",
                "\"SET\" => \"GONE\"",
                "\"infobase\": \" => \"infobase\": \"x",
                "\"pid\": => \"pid\": \"one\", \"was\":"
            })
    void aValueOfAnotherTypeIsNotGuessed(String change) throws Exception {
        Entry entry = left(other(4_000_000, Instant.now()));
        String[] words = change.split(" => ");
        String text = Files.readString(file(entry.id()));
        String changed = text.replace(words[0], words[1]);
        assertFalse(text.equals(changed), "nothing changed");
        Files.writeString(file(entry.id()), changed);
        assertEquals(1, journal.list().broken().size());
        assertEquals(List.of(), standings());
    }

    @Test
    void anEntryUnderAnothersNameIsBroken() throws Exception {
        Entry entry = left(other(4_000_000, Instant.now()));
        Files.copy(file(entry.id()), file("copy"));
        assertEquals(
                List.of(file("copy")),
                journal.list().broken().stream().map(Broken::file).toList());
    }

    @Test
    void aHugeFileIsNotRead() throws Exception {
        Files.createDirectories(folder.resolve("undo"));
        try (RandomAccessFile file = new RandomAccessFile(file("huge").toFile(), "rw")) {
            file.setLength(EntryFiles.MAX_BYTES + 1L);
        }
        assertEquals(1, journal.list().broken().size());
    }

    @Test
    void anEntryIsReadAsItWasWritten() throws Exception {
        Entry entry = left(other(4_000_000, Instant.now()));
        assertEquals(entry, EntryText.read(EntryText.of(entry)));
    }

    @Test
    void remainsOfTheDeadAreTidiedUp() throws Exception {
        Entry entry = left(other(4_000_000, Instant.now()));
        Path undo = folder.resolve("undo");
        Files.createFile(undo.resolve("before-the-first-write.lock"));
        Files.writeString(undo.resolve(entry.id() + ".json.new"), "{\"format");
        journal.list();
        assertFalse(Files.exists(undo.resolve("before-the-first-write.lock")));
        assertFalse(Files.exists(undo.resolve(entry.id() + ".json.new")));
        assertEquals(List.of(Standing.OWNERLESS), standings());
    }

    /** It died after it wrote its own, and before it could say so in the other. */
    @Test
    void ofTwoThatNameAnInfobaseTheOneThatTookOverCounts() throws Exception {
        Entry first = left(other(4_000_000, Instant.now()));
        try (UndoRun second = journal.begin("Второй")) {
            second.change(locks, SHOP, locks.now(SHOP.infobase()), lock(22, "22"), first, Cancel.never());
        }
        Path old = folder.resolve("undo/old").resolve(first.id() + ".json");
        journal.list();
        assertTrue(Files.exists(old));
        Files.writeString(file(first.id()), EntryText.of(first));
        Listing listing = journal.list();
        assertEquals(
                List.of("Второй"),
                listing.unrestored().stream().map(one -> one.entry().title()).toList());
        assertTrue(Files.readString(old).contains("LEFT_ALONE"));
    }

    @Test
    void whatCouldNotBePutAwayIsLater() throws Exception {
        Entry entry = left(other(4_000_000, Instant.now()));
        try (UndoRun run = journal.resume(entry, false)) {
            run.restore(SHOP, locks, conflict -> Answer.LATER, Cancel.never());
            secrets.closed = true;
        }
        assertEquals(List.of(), standings());
        assertTrue(Files.exists(file(entry.id())), "its secrets are still there");
        secrets.closed = false;
        assertEquals(List.of(), standings());
        assertFalse(Files.exists(file(entry.id())));
        assertEquals(List.of(), secrets.all());
    }

    @Test
    void ofWhatWasPutAwayTheNewestStay() throws Exception {
        Path old = Files.createDirectories(folder.resolve("undo/old"));
        for (int i = 0; i < EntryFiles.MOST_OLD + 3; i++) {
            Files.createFile(old.resolve("20261124-%06d-x.json".formatted(i)));
        }
        Path stranger = Files.createFile(old.resolve("0-notes.txt"));
        Entry entry = left(other(4_000_000, Instant.now()));
        journal.list();
        assertTrue(Files.exists(stranger), "not ours");
        assertTrue(Files.exists(file(entry.id())), "not put away");
        Files.delete(stranger);
        List<String> kept = names(old).stream().sorted().toList();
        assertEquals(EntryFiles.MOST_OLD, kept.size());
        assertEquals("20261124-000003-x.json", kept.getFirst());
    }

    /** Of many at once, each with a journal of its own as in as many processes, one gets an infobase. */
    @Test
    void ofManyOneGetsAnInfobase() throws Exception {
        CountDownLatch ready = new CountDownLatch(8);
        List<Future<Boolean>> tries = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                tries.add(threads.submit(() -> {
                    UndoJournal own = journal(ME);
                    ready.countDown();
                    ready.await();
                    try (UndoRun run = own.begin("Закрыть вход")) {
                        lockWith(run, SHOP);
                        return true;
                    } catch (AdministrationException e) {
                        assertEquals(FailureKind.NOT_ALLOWED, e.kind());
                        return false;
                    }
                }));
            }
        }
        int got = 0;
        for (Future<Boolean> one : tries) {
            got += one.get() ? 1 : 0;
        }
        assertEquals(1, got);
        assertEquals(1, locks.sent.size());
        assertEquals(List.of(Standing.OWNERLESS), standings());
    }

    @Test
    void aRunThatChangedNothingLeavesNothing() throws Exception {
        Path undo = folder.resolve("undo");
        journal.begin("Закрыть вход").close();
        assertEquals(List.of("journal.lock"), names(undo));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
