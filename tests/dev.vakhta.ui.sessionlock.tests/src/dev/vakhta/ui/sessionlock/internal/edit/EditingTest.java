package dev.vakhta.ui.sessionlock.internal.edit;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_MESSAGE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_PARAMETER;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_TO;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SCHEDULED_JOBS_DENY;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Said;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EditingTest {
    private final Room one = new Room("one");
    private final Room two = new Room("two");

    @Test
    void nothingIsEditedBeforeItIsRead() {
        Editing editing = new Editing(List.of(one.entrance));
        editing.set(INFOBASE__DENIED_MESSAGE, "early");
        assertFalse(editing.isDirty());
        assertEquals(List.of(), editing.editable());
    }

    @Test
    void whatIsSetIsSetInAll() {
        Editing editing = Room.editing(one, two);
        editing.set(INFOBASE__DENIED_MESSAGE, "maintenance");
        assertEquals(new Value("maintenance", false), editing.value(INFOBASE__DENIED_MESSAGE));
        assertEquals(2, editing.changed().size());
        assertEquals(
                Set.of(INFOBASE__DENIED_MESSAGE),
                editing.changed().getFirst().change().values().keySet());
    }

    @Test
    void whatDiffersIsLeftAlone() {
        one.lock.setDeniedMessage("mine");
        Editing editing = Room.editing(one, two);
        assertEquals(new Value(null, true), editing.value(INFOBASE__DENIED_MESSAGE));
        editing.set(INFOBASE__DENIED_PARAMETER, "x");
        assertEquals("mine", editing.wanted(one.entrance).getDeniedMessage());
        assertEquals(
                Set.of(INFOBASE__DENIED_PARAMETER),
                one.entrance.change().values().keySet());
        editing.set(INFOBASE__DENIED_MESSAGE, "");
        assertFalse(editing.value(INFOBASE__DENIED_MESSAGE).differs(), "touched: empty in both");
        assertEquals(
                Set.of(INFOBASE__DENIED_PARAMETER),
                two.entrance.change().values().keySet());
    }

    @Test
    void whatAProviderHasNoneOfIsNotSetThere() {
        Editing editing = new Editing(List.of(one.entrance, two.entrance));
        editing.learn(List.of(lacking(one), two.look()));
        assertEquals("", editing.lack(INFOBASE__SCHEDULED_JOBS_DENY), "the other one has it");
        editing.set(INFOBASE__SCHEDULED_JOBS_DENY, true);
        assertEquals(List.of(two.entrance), editing.changed());
        assertEquals(new Value(true, false), editing.value(INFOBASE__SCHEDULED_JOBS_DENY));

        Editing alone = new Editing(List.of(one.entrance));
        assertEquals("There is none.", alone.lack(INFOBASE__SCHEDULED_JOBS_DENY));
        alone.set(INFOBASE__SCHEDULED_JOBS_DENY, true);
        assertFalse(alone.isDirty());
    }

    private static Answer lacking(Room room) {
        return new Answer(
                room.entrance, room.look().now(), null, null, Map.of(INFOBASE__SCHEDULED_JOBS_DENY, "There is none."));
    }

    @Test
    void anEmptyTextIsNone() {
        Editing editing = Room.editing(one, two);
        two.lock.setDeniedMessage("");
        assertFalse(Room.editing(one, two).value(INFOBASE__DENIED_MESSAGE).differs());
        editing.set(INFOBASE__DENIED_MESSAGE, "");
        assertFalse(editing.isDirty());
        assertFalse(editing.canUndo());
    }

    @Test
    void whatIsTypedAtOnceIsOneStep() {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__DENIED_MESSAGE, "m");
        editing.set(INFOBASE__DENIED_MESSAGE, "ma");
        editing.pause();
        editing.set(INFOBASE__DENIED_MESSAGE, "mai");
        editing.undo();
        assertEquals("ma", editing.value(INFOBASE__DENIED_MESSAGE).text());
        editing.undo();
        assertEquals("", editing.value(INFOBASE__DENIED_MESSAGE).text());
        assertFalse(editing.isDirty() || editing.canUndo());
        editing.redo();
        assertEquals("ma", editing.value(INFOBASE__DENIED_MESSAGE).text());
        editing.redo();
        assertEquals("mai", editing.value(INFOBASE__DENIED_MESSAGE).text());
        assertFalse(editing.canRedo());
    }

    @Test
    void typedBackIsNoStep() {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__DENIED_MESSAGE, "m");
        editing.set(INFOBASE__DENIED_MESSAGE, "");
        assertFalse(editing.isDirty() || editing.canUndo());
    }

    @Test
    void revertIsAStep() {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        editing.set(INFOBASE__DENIED_MESSAGE, "m");
        editing.revert();
        assertFalse(editing.isDirty());
        editing.undo();
        assertTrue(editing.value(INFOBASE__SESSIONS_DENY).isOn());
        assertEquals("m", editing.value(INFOBASE__DENIED_MESSAGE).text());
    }

    @Test
    void whatWasSavedCanBeTakenBack() {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__DENIED_MESSAGE, "m");
        one.lock.setDeniedMessage("m");
        editing.learn(List.of(one.look()));
        assertFalse(editing.isDirty());
        editing.undo();
        assertTrue(editing.isDirty(), "another change, back");
        assertEquals("", editing.wanted(one.entrance).getDeniedMessage() == null ? "" : "not");
    }

    @Test
    void whatSomebodyElseChangedIsFollowedWhereItWasNotTouched() {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__DENIED_MESSAGE, "ours");
        one.lock.setDeniedMessage("theirs");
        one.lock.setDeniedParameter("p");
        editing.learn(List.of(one.look()));
        assertEquals("ours", editing.value(INFOBASE__DENIED_MESSAGE).text());
        assertEquals("p", editing.value(INFOBASE__DENIED_PARAMETER).text());
        assertEquals(
                Set.of(INFOBASE__DENIED_MESSAGE), one.entrance.change().values().keySet());
        assertFalse(editing.canUndo(), "back would be over their heads");
        assertTrue(one.entrance.trouble().contains("theirs"), one.entrance.trouble());
        assertFalse(one.entrance.hasFailed());
    }

    @Test
    void readOnlyTargetsTakeNoPart() {
        two.target.setReadOnly(true);
        Editing editing = Room.editing(one, two);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        assertEquals(List.of(one.entrance), editing.changed());
    }

    @Test
    void problemsAreOfWhatIsChanged() {
        one.lock.setSessionsDeny(true);
        one.lock.setDeniedTo(LocalDateTime.now().minusDays(1));
        Editing editing = Room.editing(one, two);
        assertEquals(List.of(), editing.problems(), "nothing is to be saved");
        editing.set(INFOBASE__DENIED_MESSAGE, "m");
        List<Said> errors = editing.problems().stream()
                .filter(said -> said.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size());
        assertEquals(INFOBASE__DENIED_TO, errors.getFirst().field());
        assertEquals(List.of("one"), errors.getFirst().names());
        assertTrue(errors.getFirst().text().startsWith("one: "));
        editing.set(INFOBASE__SESSIONS_DENY, true);
        assertEquals(Severity.ERROR, editing.problems().getFirst().severity());
    }

    @Test
    void timesAreJudgedByTheServersClock() {
        Room ahead = new Room("ahead", Duration.ofHours(3));
        Editing editing = Room.editing(ahead);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        editing.set(INFOBASE__DENIED_TO, LocalDateTime.now().plusHours(2));
        assertEquals(Severity.ERROR, editing.problems().getFirst().severity());
        assertEquals(1, Clocks.differences(editing.entrances()).size());
        assertEquals(List.of(), Clocks.differences(List.of(one.entrance)));
    }

    @Test
    void listenersAreToldOncePerStep() {
        Editing editing = Room.editing(one, two);
        AtomicInteger told = new AtomicInteger();
        editing.onChange(told::incrementAndGet);
        editing.set(INFOBASE__DENIED_MESSAGE, "m");
        editing.set(INFOBASE__DENIED_MESSAGE, "ma");
        editing.set(INFOBASE__DENIED_MESSAGE, "ma");
        assertEquals(2, told.get());
    }
}
