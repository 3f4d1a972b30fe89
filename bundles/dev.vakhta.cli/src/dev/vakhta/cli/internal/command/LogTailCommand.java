package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.cli.internal.log.RowPrinter;
import dev.vakhta.cli.internal.output.Format;
import dev.vakhta.eventlog.EventLog;
import dev.vakhta.eventlog.LogAnswer;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogPlace;
import dev.vakhta.eventlog.LogRow;
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
        return LogVisit.open(around, places, log -> follow(log, query, before, new RowPrinter(
                around.terminal(), fields, format, true)));
    }

    private ExitCode follow(EventLog log, LogQuery query, int before, RowPrinter printer) throws IOException {
        try (LogAnswer answer = log.ask(query)) {
            printer.print(last(answer, before).reversed());
            long shown = 0;
            while (true) {
                long appended = answer.appended();
                if (appended == shown) {
                    around.cancel().pause(GLANCE);
                    continue;
                }
                int count = (int) Math.min(PAGE, appended - shown);
                List<LogRow> rows = answer.rows(appended - shown - count, count, cancelled());
                if (answer.appended() == appended) { // else they moved meanwhile
                    printer.print(rows.reversed());
                    shown += rows.size();
                }
            }
        } catch (AdministrationException | CancellationException e) {
            return ExitCode.DONE; // Ctrl+C is how it ends
        }
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
