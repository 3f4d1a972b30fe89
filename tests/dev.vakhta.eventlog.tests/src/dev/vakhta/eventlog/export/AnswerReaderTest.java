package dev.vakhta.eventlog.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AnswerReaderTest {
    private static List<String> all(AnswerReader reader) throws IOException {
        List<String> comments = new ArrayList<>();
        for (List<LogRow> page = reader.next(); !page.isEmpty(); page = reader.next()) {
            page.forEach(row -> comments.add(row.entry().comment()));
        }
        return comments;
    }

    @Test
    void waitsForWhatIsFoundLater() throws IOException {
        Given answer = Given.oldestFirst();
        answer.then(() -> answer.record("a"))
                .then(() -> {})
                .then(() -> answer.record("b").record("c"));
        assertEquals(List.of("a", "b", "c"), all(new AnswerReader(answer, () -> false)));
    }

    @Test
    void whatIsAppendedMeanwhileMovesNone() throws IOException {
        Given answer = new Given(LogQuery.ALL);
        answer.record("c").then(() -> {}).then(() -> answer.inserted("d")).then(() -> answer.record("b"));
        assertEquals(List.of("c", "b"), all(new AnswerReader(answer, () -> false)));
    }

    @Test
    void goesOnWhereTheAnswerBeginsAnew() throws IOException {
        Given answer = new Given(LogQuery.ALL);
        answer.record("c").then(() -> {}).then(() -> answer.restarted("e", "d", "c", "b", "a"));
        assertEquals(List.of("c", "b", "a"), all(new AnswerReader(answer, () -> false)));
        Given replaced = new Given(LogQuery.ALL);
        replaced.record("c").then(() -> {}).then(() -> replaced.restarted("x"));
        assertThrows(IOException.class, () -> all(new AnswerReader(replaced, () -> false)));
    }

    @Test
    void readsPageByPage() throws IOException {
        Given answer = Given.oldestFirst();
        for (int i = 0; i < 2500; i++) {
            answer.record("" + i);
        }
        List<String> comments = all(new AnswerReader(answer, () -> false));
        assertEquals(2500, comments.size());
        assertEquals("2499", comments.getLast());
    }

    @Test
    void cancelEndsWaiting() {
        Given answer = Given.oldestFirst();
        for (int i = 0; i < 1000; i++) {
            answer.then(() -> {});
        }
        assertThrows(CancellationException.class, () -> new AnswerReader(answer, () -> true).next());
    }
}
