package dev.vakhta.provider.file;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.answer.LastRecords;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.engine.EventLogs;
import dev.vakhta.eventlog.names.LogNames;
import dev.vakhta.provider.recovery.LogEnd;
import dev.vakhta.provider.recovery.LogLine;
import dev.vakhta.provider.recovery.LogLine.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What the event log of a base ends with. Whoever looks at the base does not wait for it for long, and it spoils nothing else. */
final class LogEnds {
    private static final int RECORDS = 5;

    /** A database that a crash left in the middle of a transaction has to be copied first, and may be of any size. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private LogEnds() {}

    /** @throws IOException only if nobody waits any more */
    static LogEnd of(FileBase base, Pace pace) throws IOException {
        return of(base, LIMIT, pace);
    }

    static LogEnd of(FileBase base, Duration limit, Pace pace) throws IOException {
        long begin = System.nanoTime();
        Path folder = base.folder();
        try {
            List<Path> logs = base.logs();
            if (logs.isEmpty()) {
                return LogEnd.missing(FileMessage.NO_LOG_FOLDER.text(folder, FileBase.LOG));
            }
            folder = logs.getFirst();
            BooleanSupplier enough = () -> pace.getAsBoolean() || System.nanoTime() - begin > limit.toNanos();
            LastRecords last = EventLogs.last(new LogPlace(base.name(), folder), RECORDS, enough);
            List<LogLine> lines = last.records().stream()
                    .map(one -> line(one, last.dictionary()))
                    .toList();
            return lines.isEmpty() ? LogEnd.missing(FileMessage.LOG_EMPTY.text(folder)) : new LogEnd(lines, "");
        } catch (CancellationException e) {
            pace.check();
            return LogEnd.missing(FileMessage.LOG_SLOW.text(folder, limit.toSeconds()));
        } catch (UncheckedIOException e) {
            return LogEnd.missing(sentence(e.getCause(), folder));
        } catch (IOException e) {
            return LogEnd.missing(sentence(e, folder));
        }
    }

    /** Most say themselves what they are about. */
    private static String sentence(IOException e, Path folder) {
        String said = String.valueOf(e.getMessage());
        boolean whole = !(e instanceof FileSystemException) && said.contains(folder.toString());
        return whole ? said : Failures.of(e, folder).sentence();
    }

    private static LogLine line(LogRecord one, LogDictionary dictionary) {
        String event = dictionary.name(Kind.EVENT, one.event());
        String application = dictionary.name(Kind.APPLICATION, one.application());
        String comment = one.comment();
        return new LogLine(
                one.time(),
                new Word(one.importance().key(), LogNames.importance(one.importance())),
                dictionary.name(Kind.USER, one.user()),
                new Word(application, LogNames.application(application)),
                new Word(event, LogNames.event(event)),
                comment.length() > LogLine.COMMENT ? comment.substring(0, LogLine.COMMENT - 1) + "…" : comment);
    }
}
