package dev.vakhta.ui.sessionlock.internal.edit;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_MESSAGE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__PERMISSION_CODE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.target.SecretTexts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    private final Room one = new Room("one");
    private final Room two = new Room("two");
    private final Kept secrets = new Kept();
    private UndoJournal journal;

    @TempDir
    private Path folder;

    /** Secrets in memory. */
    private static final class Kept implements SecretTexts {
        private final Map<String, String> texts = new HashMap<>();

        @Override
        public synchronized void put(String owner, String name, String text) {
            texts.put(owner + "/" + name, text);
        }

        @Override
        public synchronized String get(String owner, String name) {
            return texts.get(owner + "/" + name);
        }

        @Override
        public synchronized void remove(String owner) {
            texts.keySet().removeIf(key -> key.startsWith(owner + "/"));
        }
    }

    @BeforeEach
    void begin() {
        journal = new UndoJournal(folder.resolve("undo"), secrets, Owner.here("test"));
        UndoJournal.use(() -> journal);
    }

    private static void save(Editing editing) throws InterruptedException {
        save(editing, false);
    }

    private static void save(Editing editing, boolean takeOver) throws InterruptedException {
        AtomicReference<List<Answer>> answers = new AtomicReference<>();
        Saving saving = new Saving(editing, takeOver, answers::set);
        saving.schedule();
        saving.join();
        editing.learn(answers.get());
    }

    private boolean names(Room room) throws Exception {
        return journal.list().naming(room.entrance.place()) != null;
    }

    @Test
    void savesWhatIsChangedThroughTheUndoJournal() throws Exception {
        Editing editing = Room.editing(one, two);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        editing.set(INFOBASE__PERMISSION_CODE, "x");
        save(editing);
        assertTrue(one.lock.isSessionsDeny() && two.lock.isSessionsDeny());
        assertEquals("x", two.lock.getPermissionCode());
        assertFalse(editing.isDirty());
        assertTrue(names(one) && names(two));
        assertEquals(1, journal.list().unrestored().size(), "one run");
        assertNotNull(one.entrance.held());
        assertEquals("", one.entrance.trouble());
    }

    @Test
    void goesOnWithWhatItLeftThere() throws Exception {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        save(editing);
        editing.set(INFOBASE__DENIED_MESSAGE, "longer");
        save(editing);
        assertEquals("longer", one.lock.getDeniedMessage());
        assertEquals(1, journal.list().unrestored().size());
        editing.set(INFOBASE__SESSIONS_DENY, false);
        editing.set(INFOBASE__DENIED_MESSAGE, "");
        save(editing);
        assertFalse(one.lock.isSessionsDeny());
        assertFalse(names(one), "as before: there is nothing to give back");
        assertNull(one.entrance.held());
    }

    @Test
    void nobodyWantsAForeignLockBack() throws Exception {
        one.lock.setSessionsDeny(true);
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__SESSIONS_DENY, false);
        save(editing);
        assertFalse(one.lock.isSessionsDeny());
        assertFalse(names(one));
    }

    @Test
    void saysOfEachWhatDidNotStick() throws Exception {
        one.forgets = INFOBASE__DENIED_MESSAGE;
        two.declines = true;
        Editing editing = Room.editing(one, two);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        editing.set(INFOBASE__DENIED_MESSAGE, "m");
        save(editing);
        assertTrue(one.entrance.hasFailed() && two.entrance.hasFailed());
        assertTrue(two.entrance.trouble().contains("not you"), two.entrance.trouble());
        assertEquals(List.of(one.entrance, two.entrance), editing.changed(), "both are still wanted");
        assertEquals(1, one.entrance.change().values().size(), "the rest is there");
    }

    @Test
    void isNotSavedOverWhatSomebodyElseDidMeanwhile() throws Exception {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        one.lock.setDeniedMessage("theirs");
        save(editing);
        assertEquals(0, one.sent);
        assertTrue(one.entrance.hasFailed());
        assertTrue(one.entrance.trouble().contains("theirs"), one.entrance.trouble());
        save(editing);
        assertEquals(1, one.sent);
        assertTrue(one.lock.isSessionsDeny());
        assertEquals("theirs", one.lock.getDeniedMessage());
    }

    @Test
    void whatAnotherComputerLeftIsGoneOnWithByConsentOnly() throws Exception {
        UndoJournal there =
                new UndoJournal(folder.resolve("undo"), secrets, new Owner("ivanov", "elsewhere", 1, null, "test"));
        Change<Infobase> change = Change.<Infobase>nothing().with(INFOBASE__SESSIONS_DENY, true);
        try (UndoRun run = there.begin("exclusive access")) {
            run.change(one, one.entrance.place(), one.locks(null, null, null), change, null, new Cancel());
        }
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__DENIED_MESSAGE, "ours");
        save(editing);
        assertTrue(one.entrance.trouble().contains("elsewhere"), one.entrance.trouble());
        assertEquals(1, one.sent, "that other one");
        assertTrue(Others.sentences(editing.entrances()).getFirst().contains("ivanov"));
        save(editing, true);
        assertEquals("ours", one.lock.getDeniedMessage());
        assertFalse(one.entrance.hasFailed());
    }

    @Test
    void readsAllSideBySide() throws Exception {
        two.lock.setSessionsDeny(true);
        Editing editing = new Editing(List.of(one.entrance, two.entrance));
        AtomicReference<List<Answer>> answers = new AtomicReference<>();
        Reading reading = new Reading(editing.entrances(), answers::set);
        reading.schedule();
        reading.join();
        editing.learn(answers.get());
        assertTrue(editing.value(INFOBASE__SESSIONS_DENY).differs());
    }
}
