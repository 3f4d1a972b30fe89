package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.cli.internal.log.RowPrinter;
import dev.vakhta.cli.internal.output.Format;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.export.AnswerReader;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** Shows the last records, and each new one as it is written, until Ctrl+C. */
final class LogTailCommand implements Command {
    private static final int PAGE = 1000;
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Surroundings around;
    private final LogChoice logs;
    private final LogQueryOptions options;
    private final IntSupplier lines;
    private final BooleanSupplier json;

    LogTailCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = new LogQueryOptions(options, false);
        options.section(CommandMessage.SECTION_OUTPUT);
        this.options.columns(options);
        lines = options.number("--lines", 10, 0, 100_000, LogCommandMessage.LINES);
        json = options.flag("--json", LogCommandMessage.JSON_ROWS);
        logs = new LogChoice(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        LogQuery query = options.query();
        int before = lines.getAsInt();
        options.fields(false, false);
        List<LogPlace> places = logs.places();
        List<LogField> fields = options.fields(json.getAsBoolean(), places.size() > 1);
        Format format = json.getAsBoolean() ? Format.JSON : Format.TABLE;
        return LogVisit.open(
                around,
                places,
                log -> follow(log, query, before, new RowPrinter(around.terminal(), fields, format, true)));
    }

    private ExitCode follow(EventLog log, LogQuery query, int before, RowPrinter printer) throws IOException {
        try (LogAnswer answer = log.ask(query)) {
            List<LogRow> last = last(answer, before);
            printer.print(last.reversed(), last.size());
            LogRow newest = last.isEmpty() ? null : last.getFirst();
            while (true) {
                List<LogRow> fresh = fresh(answer, newest);
                if (fresh.isEmpty()) {
                    around.cancel().pause(GLANCE);
                } else {
                    printer.print(fresh.reversed(), fresh.size());
                    newest = fresh.getFirst();
                }
            }
        } catch (AdministrationException | CancellationException e) {
            return ExitCode.DONE; // Ctrl+C is how it ends
        }
    }

    /**
     * Rows that came since, the newest first; of many the oldest.
     *
     * @param newest null: nothing was shown yet
     */
    private List<LogRow> fresh(LogAnswer answer, @Nullable LogRow newest) throws IOException {
        long generation = answer.generation();
        long appended = answer.appended();
        // of a log that was replaced all that comes is new
        long count =
                newest == null ? appended : answer.rankOf(newest, cancelled()).orElse(appended);
        int some = (int) Math.min(PAGE, count);
        List<LogRow> rows = some == 0 ? List.of() : answer.rows(count - some, some, cancelled());
        boolean moved = answer.generation() != generation || answer.appended() != appended;
        return moved ? List.of() : rows;
    }

    private BooleanSupplier cancelled() {
        return around.cancel()::isCancelled;
    }

    /** The newest first. */
    private List<LogRow> last(LogAnswer answer, int count) throws IOException {
        AnswerReader reader = new AnswerReader(answer, cancelled());
        List<LogRow> last = new ArrayList<>();
        while (last.size() < count) {
            List<LogRow> page = reader.next();
            if (page.isEmpty()) {
                break;
            }
            last.addAll(page.subList(0, Math.min(page.size(), count - last.size())));
        }
        return last;
    }
}
