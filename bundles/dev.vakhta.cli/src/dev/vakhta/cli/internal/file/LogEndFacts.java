package dev.vakhta.cli.internal.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.provider.recovery.LogEnd;
import dev.vakhta.provider.recovery.LogLine;
import java.io.PrintStream;
import java.util.List;

/** What happened last in an infobase. */
record LogEndFacts(LogEnd end) {
    private static final List<LogField> FIELDS = List.of(
            LogField.TIME, LogField.IMPORTANCE, LogField.USER, LogField.APPLICATION, LogField.EVENT, LogField.COMMENT);

    /** Lines as long as they come: comments are there to be read. */
    void print(PrintStream out) {
        if (end.lines().isEmpty()) {
            return;
        }
        Table table = new Table(
                FIELDS.stream().map(field -> new Heading(field.label(), false)).toList());
        for (LogLine line : end.lines()) {
            table.add(List.of(
                    LogValues.time(line.time()).replace('T', ' '),
                    line.importance().text(),
                    line.user(),
                    line.application().text(),
                    line.event().text(),
                    line.comment()));
        }
        out.println();
        out.println(FileMessage.LOG_LAST.text());
        table.print(out, Integer.MAX_VALUE);
    }

    /** By the names and words of {@code vakhta log query}. */
    JsonArray json() {
        return Json.array(end.lines().stream().map(LogEndFacts::json).toList());
    }

    private static JsonObject json(LogLine line) {
        return Json.object(
                LogField.TIME.key(), LogValues.time(line.time()),
                LogField.IMPORTANCE.key(), line.importance().key(),
                LogField.USER.key(), line.user(),
                LogField.APPLICATION.key(), line.application().key(),
                LogField.EVENT.key(), line.event().key(),
                LogField.COMMENT.key(), line.comment());
    }
}
