package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.export.CsvExporter;
import dev.vakhta.eventlog.export.ExportFormat;
import dev.vakhta.eventlog.export.LogExport;
import dev.vakhta.eventlog.export.LogExport.Exported;
import dev.vakhta.eventlog.export.LogExporter;
import dev.vakhta.eventlog.export.LogExporters;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** Writes the records that are wanted into a file. */
final class LogExportCommand implements Command {
    private static final int TOLD = 100_000;

    private final Surroundings around;
    private final LogChoice logs;
    private final LogQueryOptions options;
    private final Supplier<@Nullable String> file;
    private final Supplier<@Nullable String> format;
    private final Supplier<@Nullable String> separator;
    private final BooleanSupplier mark;
    private final BooleanSupplier overwrite;

    LogExportCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = new LogQueryOptions(options, true);
        options.section(CommandMessage.SECTION_OUTPUT);
        file = options.text("--out", LogCommandMessage.OUT);
        format = options.text("--format", LogCommandMessage.FORMAT);
        this.options.columns(options);
        separator = options.text("--separator", LogCommandMessage.SEPARATOR);
        mark = options.flag("--bom", LogCommandMessage.BOM);
        overwrite = options.flag("--overwrite", CommandMessage.OVERWRITE);
        logs = new LogChoice(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        LogQuery query = options.query();
        List<LogField> fields = options.fields(true, true);
        LogExporter exporter = exporter();
        Path path = path();
        List<LogPlace> places = logs.places();
        return LogVisit.open(around, places, log -> {
            try (LogAnswer answer = log.ask(query)) {
                return write(answer, fields, exporter, path);
            }
        });
    }

    private ExitCode write(LogAnswer answer, List<LogField> fields, LogExporter exporter, Path path)
            throws IOException {
        long began = System.nanoTime();
        Exported exported = LogExport.write(answer, fields, exporter, path, progress(), around.cancel()::isCancelled);
        Terminal terminal = around.terminal();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        terminal.out()
                .println(LogCommandMessage.EXPORTED.text(
                        path, exported.records(), Human.bytes(Files.size(path)), Human.duration(took)));
        if (exported.damaged() > 0) {
            terminal.err().println(LogCommandMessage.DAMAGED_LEFT_OUT.text(exported.damaged()));
        }
        String failure = answer.progress().failure();
        if (failure != null) {
            terminal.err().println(failure);
            return ExitCode.PARTLY;
        }
        return ExitCode.DONE;
    }

    /** Told to a person, who may be waiting for millions. */
    private LongConsumer progress() {
        Terminal terminal = around.terminal();
        long[] told = {0};
        return records -> {
            if (terminal.interactive() && records / TOLD > told[0]) {
                told[0] = records / TOLD;
                terminal.err().println(LogCommandMessage.WRITTEN.text(told[0] * TOLD));
                terminal.err().flush();
            }
        };
    }

    private Path path() {
        String typed = file.get();
        if (typed == null) {
            throw new Complaint(LogCommandMessage.NO_FILE.text());
        }
        Path path = LogChoice.path(typed);
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
            throw new Complaint(CommandMessage.NO_FOLDER.text(path));
        }
        if (Files.exists(path) && !overwrite.getAsBoolean()) {
            throw new Complaint(CommandMessage.FILE_EXISTS.text(path));
        }
        return path;
    }

    /** By its name, unless it is said. */
    private LogExporter exporter() throws IOException {
        String typed = format.get();
        String name = file.get();
        String ending = typed == null && name != null ? name.replaceFirst("(?s).*\\.", "") : String.valueOf(typed);
        LogExporters.Form chosen = LogExporters.of(ending)
                .orElseThrow(() -> new Complaint(LogCommandMessage.NO_FORMAT.text(
                        ending,
                        LogExporters.installed().stream()
                                .map(LogExporters.Form::ending)
                                .collect(Collectors.joining(", ")))));
        String between = separator.get();
        if (!chosen.ending().equals(ExportFormat.CSV.key())) {
            if (between != null || mark.getAsBoolean()) {
                throw new Complaint(LogCommandMessage.ONLY_CSV.text());
            }
            return chosen.exporter();
        }
        String one = between == null ? "," : between.equals("tab") ? "\t" : between;
        if (one.length() != 1 || "\"\r\n".contains(one) || Character.isSurrogate(one.charAt(0))) {
            throw new Complaint(LogCommandMessage.NO_SEPARATOR.text(one));
        }
        return new CsvExporter(one.charAt(0), mark.getAsBoolean());
    }
}
