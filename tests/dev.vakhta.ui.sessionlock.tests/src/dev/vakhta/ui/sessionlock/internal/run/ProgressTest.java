package dev.vakhta.ui.sessionlock.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveResult.GivenBack;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.ExclusiveStep.State;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.ui.sessionlock.internal.edit.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run tells becomes what is shown, and what can be done about it. */
class ProgressTest {
    private static final Instant BEGAN = Instant.parse("2026-11-24T18:00:00Z");

    private Progress progress = Progress.of(List.of(), BEGAN);

    private static Instant after(int seconds) {
        return BEGAN.plusSeconds(seconds);
    }

    private void step(ExclusiveStep step, State state, int seconds) {
        progress = progress.stepped(List.of("trade"), step, state, after(seconds));
    }

    private void awaits(Awaited what, int seconds) {
        progress = progress.awaiting(what, after(seconds));
    }

    private String headline(int seconds) {
        return Headline.of(progress, after(seconds));
    }

    @Test
    void untilTheDoorClosesOneMayWaitLongerOrNoLonger() {
        assertFalse(progress.canExtend() || progress.canHurry());
        assertTrue(progress.canStop());
        step(ExclusiveStep.LOOK, State.RUNNING, 0);
        step(ExclusiveStep.LOOK, State.DONE, 1);
        step(ExclusiveStep.WARN, State.RUNNING, 2);
        awaits(Awaited.DOOR_CLOSES, 962);
        assertTrue(progress.canExtend() && progress.canHurry() && progress.canStop());
        assertFalse(progress.isHeld());
        assertTrue(headline(2).contains("16:00"), headline(2));
        assertTrue(headline(961).contains("00:01"), headline(961));
        assertTrue(headline(1000).contains("00:00"), "never less than nothing");
        progress = progress.stopped();
        assertFalse(progress.canExtend() || progress.canHurry() || progress.canStop());
        assertFalse(headline(3).contains("00:"), headline(3));
    }

    @Test
    void aRepeatedStepGoesOnFromItsFirstTime() {
        step(ExclusiveStep.TERMINATE, State.RUNNING, 10);
        step(ExclusiveStep.TERMINATE, State.DONE, 20);
        step(ExclusiveStep.VERIFY, State.RUNNING, 20);
        step(ExclusiveStep.VERIFY, State.DONE, 25);
        step(ExclusiveStep.TERMINATE, State.RUNNING, 26);
        assertEquals(ExclusiveStep.TERMINATE, progress.current());
        assertEquals(
                new Progress.Stage(State.RUNNING, after(10), after(26)),
                progress.stages().get(ExclusiveStep.TERMINATE));
    }

    @Test
    void eachTurnBeginsAnew() {
        step(ExclusiveStep.LOOK, State.RUNNING, 0);
        step(ExclusiveStep.HOLD, State.RUNNING, 5);
        awaits(Awaited.DOOR_OPENS, 60);
        assertEquals(1, progress.turns());
        progress = progress.stepped(List.of("salary"), ExclusiveStep.LOOK, State.RUNNING, after(70));
        assertEquals(2, progress.turns());
        assertEquals(List.of("salary"), progress.turn());
        assertNull(progress.stages().get(ExclusiveStep.HOLD));
        assertFalse(progress.awaited().containsKey(Awaited.DOOR_OPENS));
    }

    @Test
    void whoWorksIsWarnedBeforeTheDoorOpens() {
        step(ExclusiveStep.HOLD, State.RUNNING, 0);
        assertFalse(progress.canExtend(), "it has no end");
        assertFalse(progress.opensSoon(after(0)));
        awaits(Awaited.DOOR_OPENS, 3600);
        assertTrue(progress.canExtend());
        assertFalse(progress.opensSoon(after(3299)));
        assertTrue(progress.opensSoon(after(3300)));
        assertTrue(headline(0).contains("1:00:00"), headline(0));
        awaits(Awaited.DOOR_OPENS, 7200);
        assertFalse(progress.opensSoon(after(3300)), "it was extended");
        step(ExclusiveStep.HOLD, State.DONE, 7199);
        assertFalse(progress.opensSoon(after(7199)));
    }

    @Test
    void jobsThatComeLaterMayComeSooner() {
        step(ExclusiveStep.RESTORE, State.RUNNING, 0);
        assertFalse(progress.canStop(), "what is being given back is given back");
        awaits(Awaited.JOBS_ALLOWED, 600);
        assertTrue(progress.canStop());
        assertTrue(headline(0).contains("10:00"), headline(0));
    }

    @Test
    void whatIsSaidWhileItIsProvenIsTheProof() {
        progress = progress.told("something", after(1));
        step(ExclusiveStep.PROVE, State.RUNNING, 2);
        progress = progress.told("open", after(3));
        assertEquals(List.of("open"), progress.proofs());
        assertEquals(2, progress.said().size());
        for (int i = 0; i < 600; i++) {
            progress = progress.told("sentence " + i, after(4));
        }
        assertEquals(500, progress.said().size());
        assertEquals("sentence 599", progress.said().getLast().sentence());
    }

    private static ExclusiveResult result(AdministrationException failure, GivenBack... infobases) {
        return new ExclusiveResult(failure, 0, List.of(infobases));
    }

    private static GivenBack given(String name, ExclusiveResult.State state, AdministrationException failure) {
        return new GivenBack(new Room(name).entrance.place(), state, failure);
    }

    @ParameterizedTest
    @CsvSource({"UNTOUCHED, true", "RESTORED, true", "KEPT, true", "LEFT_ALONE, false", "NOT_RESTORED, false"})
    void eachOutcomeSaysWhetherSomebodyHasToDoSomething(ExclusiveResult.State state, boolean good) {
        AdministrationException failure = state == ExclusiveResult.State.NOT_RESTORED
                ? new AdministrationException(FailureKind.UNREACHABLE, "no way there")
                : null;
        List<Outcome> all = Outcome.of(result(null, given("trade", state, failure), given("salary", state, failure)));
        assertEquals(1, all.size(), "alike ones are one sentence");
        assertEquals(good, all.getFirst().good());
        String sentence = all.getFirst().sentence();
        assertTrue(sentence.contains("trade, salary"), sentence);
        assertTrue(failure == null || sentence.contains("no way there"), sentence);
    }

    @Test
    void theEndIsOneSentence() {
        String done = Headline.of(progress.ended(result(null)), BEGAN);
        AdministrationException cancelled = new AdministrationException(FailureKind.CANCELLED, "cancelled");
        String stopped = Headline.of(progress.stopped().ended(result(cancelled)), BEGAN);
        assertNotEquals(done, stopped);
        assertFalse(stopped.contains("cancelled"), "that was wanted");
        AdministrationException late = new AdministrationException(FailureKind.TIMED_OUT, "still inside: Ivanov");
        assertEquals("still inside: Ivanov", Headline.of(progress.ended(result(late)), BEGAN));
        String left = Headline.of(
                progress.ended(result(null, given("trade", ExclusiveResult.State.LEFT_ALONE, null))), BEGAN);
        assertNotEquals(done, left, "what is left comes before all");
    }

    @ParameterizedTest
    @CsvSource({"-5, 00:00", "0, 00:00", "59, 00:59", "3599, 59:59", "3600, 1:00:00", "90061, 25:01:01"})
    void timesAreReadAsOnAClock(long seconds, String text) {
        assertEquals(text, Headline.clock(Duration.ofSeconds(seconds)));
    }
}
