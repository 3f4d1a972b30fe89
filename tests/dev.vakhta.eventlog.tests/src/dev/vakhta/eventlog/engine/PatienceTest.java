package dev.vakhta.eventlog.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.engine.Patience.OutOfPatienceException;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Match;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions that take too long. */
class PatienceTest {
    private static final String FOR_EVER = "(x+x+)+y";
    private static final String LONG = "x".repeat(5_000);

    @Test
    void oneThatTakesForEverIsGivenUp() {
        Patience patience = new Patience(Duration.ofMillis(20), () -> false);
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThrows(
                        OutOfPatienceException.class, () -> patience.finds(Pattern.compile(FOR_EVER), LONG)));
        assertEquals(1, patience.givenUp());
        assertTrue(patience.finds(Pattern.compile("x+"), LONG));
        assertEquals(1, patience.givenUp());
    }

    @Test
    void oneThatTakesTheWholeStackIsGivenUp() {
        Patience patience = new Patience(Duration.ofMinutes(1), () -> false);
        assertThrows(
                OutOfPatienceException.class,
                () -> patience.finds(Pattern.compile("(?:x|z)*y"), "x".repeat(5_000_000)));
        assertEquals(1, patience.givenUp());
    }

    @Test
    void cancellingEndsIt() {
        Patience patience = new Patience(Duration.ofMinutes(1), () -> true);
        assertThrows(CancellationException.class, () -> patience.finds(Pattern.compile(FOR_EVER), LONG));
    }

    /** It is known neither to match nor not to. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void recordsOnWhichItWasGivenUpAreLeftOutAndCounted(boolean not) throws IOException {
        MadeLog made = new MadeLog("a", Sampler.dictionary());
        MadePart part = made.part("20260104000000.lgp", 50);
        part.add(Sampler.saying(0, LONG));
        part.add(Sampler.saying(10, "xxy"));
        part.add(Sampler.saying(20, "другое"));
        LogQuery query = LogQuery.ALL.and(new Has(null, FOR_EVER, Match.REGEX, not));
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(query)) {
            answer.await(() -> false);
            assertEquals(
                    List.of(not ? 20L : 10L),
                    AnswerTest.read(answer, 5).stream().map(row -> row.offset()).toList());
            String said = answer.progress().failure();
            assertNotNull(said);
            assertTrue(said.matches(".*\\D1\\."), said);
        }
    }
}
