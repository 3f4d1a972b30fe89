package dev.vakhta.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.value.LogValue;
import dev.vakhta.eventlog.value.LogValue.Member;
import dev.vakhta.model.filter.FilterException;
import java.nio.file.Path;

/** Reads what stands in records and what people look for. */
final class LogTexts {
    private LogTexts() {}

    static void value(byte[] input, Path file) {
        String text = new String(input, UTF_8);
        show(LogValue.parse(text));
        show(LogValue.parse(text, "_$Session$_.Authentication"));
    }

    private static void show(LogValue value) {
        String line = value.text();
        if (line.length() > LogValue.LINE + 3 || line.indexOf('\n') >= 0) {
            throw new AssertionError("no line: " + line);
        }
        value.members().stream().map(Member::value).forEach(LogTexts::show);
    }

    /** What is understood reads the same when it is written. */
    static void query(byte[] input, Path file) {
        String text = new String(input, UTF_8);
        LogQuery query;
        try {
            query = LogQuery.parse(text);
        } catch (FilterException e) {
            if (e.position() < 0
                    || e.position() > text.length()
                    || String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("no sentence or place: " + e.position(), e);
            }
            return;
        }
        try {
            LogQuery again = LogQuery.parse(query.text());
            if (!again.equals(query)) {
                throw new AssertionError(query.text() + " is " + again + ", not " + query);
            }
        } catch (FilterException e) {
            throw new AssertionError("it writes what it does not read: " + query.text(), e);
        }
    }
}
