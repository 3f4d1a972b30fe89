package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.cli.internal.log.RowPrinter;
import dev.vakhta.cli.internal.output.Format;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.export.AnswerReader;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Shows the records that are wanted, the newest first unless said otherwise. */
final class LogQueryCommand implements Command {
    private static final int USUAL = 100;
    private static final int MOST = 1_000_000_000;
    private static final int NO_LIMIT = 0;

    private final Surroundings around;
    private final LogChoice logs;
    private final LogQueryOptions options;
    private final IntSupplier limit;
    private final BooleanSupplier count;
    private final BooleanSupplier json;
    private final BooleanSupplier csv;
    private final BooleanSupplier wide;

    LogQueryCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = new LogQueryOptions(options, true);
        options.section(CommandMessage.SECTION_OUTPUT);
        this.options.columns(options);
        json = options.flag("--json", LogCommandMessage.JSON_ROWS);
        csv = options.flag("--csv", LogCommandMessage.CSV_ROWS);
        wide = options.flag("--wide", CommandMessage.WIDE);
        limit = options.number("--limit", NO_LIMIT, 1, MOST, LogCommandMessage.LIMIT);
        count = options.flag("--count", LogCommandMessage.COUNT_ALL);
        logs = new LogChoice(around, options);
    }

    private Format format() {
        if (json.getAsBoolean() && csv.getAsBoolean()) {
            throw new Complaint(CommandMessage.ONE_FORMAT.text());
        }
        return json.getAsBoolean() ? Format.JSON : csv.getAsBoolean() ? Format.CSV : Format.TABLE;
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Format format = format();
        LogQuery query = options.query();
        int most = limit.getAsInt();
        boolean counts = count.getAsBoolean();
        options.fields(false, false);
        List<LogPlace> places = logs.places();
        List<LogField> fields = options.fields(format != Format.TABLE, places.size() > 1);
        return LogVisit.open(around, places, log -> show(log, query, fields, format, most, counts));
    }

    private ExitCode show(EventLog log, LogQuery query, List<LogField> fields, Format format, int given, boolean counts)
            throws IOException {
        long began = System.nanoTime();
        BooleanSupplier cancelled = around.cancel()::isCancelled;
        RowPrinter printer = new RowPrinter(around.terminal(), fields, format, wide.getAsBoolean());
        try (LogAnswer answer = log.ask(query)) {
            AnswerReader reader = new AnswerReader(answer, cancelled);
            if (fields.contains(LogField.OUTCOME)) {
                answer.awaitOutcomes(cancelled);
            }
            long most = given != NO_LIMIT ? given : format == Format.TABLE ? USUAL : MOST;
            long left = most;
            while (left > 0) {
                List<LogRow> page = reader.next();
                if (page.isEmpty()) {
                    break;
                }
                left -= printer.print(page, left);
            }
            printer.print(List.of(), 0); // of CSV at least the heading
            if (given == NO_LIMIT || counts) {
                reader.complete();
            }
            if (format == Format.TABLE || given != NO_LIMIT || counts) {
                List<String> closing = new ArrayList<>();
                closing.add(count(answer, most - left));
                closing.add(Human.duration(Duration.ofNanos(System.nanoTime() - began)));
                if (printer.leftOut() > 0) {
                    closing.add(CommandMessage.COLUMNS_LEFT_OUT.text(printer.leftOut()));
                }
                around.terminal().err().println(String.join(" · ", closing));
            }
            return complain(answer);
        }
    }

    private static String count(LogAnswer answer, long shown) {
        Progress progress = answer.progress();
        return progress.isComplete()
                ? LogCommandMessage.COUNT.text(shown, answer.size())
                : LogCommandMessage.COUNT_SO_FAR.text(shown, 100 * progress.done() / progress.total());
    }

    private ExitCode complain(LogAnswer answer) {
        String failure = answer.progress().failure();
        if (failure == null) {
            return ExitCode.DONE;
        }
        around.terminal().err().println(failure);
        return ExitCode.PARTLY;
    }
}
