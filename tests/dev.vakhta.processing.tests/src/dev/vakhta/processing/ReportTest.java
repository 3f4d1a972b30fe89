package dev.vakhta.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {
    private static final Step STEP = new Step(
            Made.chosen(new FakeHandle(), Made.session(1, "1CV8C")),
            Made.CLUSTER,
            "terminate session 1",
            "",
            "",
            cancel -> {},
            cancel -> true);

    private static Report of(Outcome... outcomes) {
        return new Report(Arrays.stream(outcomes)
                .map(outcome -> new Result(STEP, outcome, null))
                .toList());
    }

    @Test
    void countsWhatCameOfTheSteps() {
        Report report = of(Outcome.DONE, Outcome.GONE, Outcome.DONE, Outcome.FAILED);
        assertEquals(2, report.count(Outcome.DONE));
        assertEquals(1, report.count(Outcome.GONE));
        assertEquals(0, report.count(Outcome.UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource
    void isCompleteWhenAllThatWasWantedIsSo(Outcome outcome) {
        boolean so = EnumSet.of(Outcome.DONE, Outcome.GONE).contains(outcome);
        assertEquals(so, of(Outcome.DONE, outcome).isComplete());
    }

    @Test
    void nothingWantedIsComplete() {
        assertTrue(of().isComplete());
        assertFalse(of(Outcome.UNKNOWN).isComplete());
    }
}
