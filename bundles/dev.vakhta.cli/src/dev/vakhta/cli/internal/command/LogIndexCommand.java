package dev.vakhta.cli.internal.command;

import com.google.gson.stream.JsonWriter;
import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.index.KeptIndex;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The indexes of logs: shows them, makes and removes them. */
final class LogIndexCommand implements Command {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Surroundings around;
    private final Supplier<List<String>> build;
    private final Supplier<List<String>> remove;
    private final BooleanSupplier json;

    LogIndexCommand(Surroundings around, Options options) {
        this.around = around;
        options.section(CommandMessage.SECTION_RUN);
        build = options.texts("--build", LogCommandMessage.BUILD);
        remove = options.texts("--remove", LogCommandMessage.REMOVE);
        options.section(CommandMessage.SECTION_OUTPUT);
        json = options.flag("--json", CommandMessage.JSON);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        IndexStore store = new IndexStore(LogVisit.indexes(around), IndexStore.LIMIT);
        List<LogPlace> places = build.get().stream().map(LogChoice::place).toList();
        for (String path : remove.get()) {
            remove(store, LogChoice.path(path));
        }
        for (LogPlace place : places) { // one by one, so that one that cannot be read keeps none from the others
            ExitCode code = LogVisit.open(around, List.of(place), this::build);
            if (code != ExitCode.DONE) {
                return code;
            }
        }
        list(store);
        return ExitCode.DONE;
    }

    /** That of a log, or of all logs below a folder; they need not be there any more. */
    private void remove(IndexStore store, Path path) throws IOException {
        List<KeptIndex> meant = store.list().stream()
                .filter(kept -> kept.log().startsWith(path))
                .toList();
        if (meant.isEmpty()) {
            throw new Complaint(LogCommandMessage.NO_INDEX.text(path));
        }
        for (KeptIndex kept : meant) {
            store.remove(kept);
        }
    }

    private ExitCode build(EventLog log) throws AdministrationException {
        Terminal terminal = around.terminal();
        int told = 0;
        Progress progress = log.indexed();
        for (; !progress.isComplete() && progress.failure() == null; progress = log.indexed()) {
            int tenth = (int) (10 * progress.done() / progress.total());
            if (terminal.interactive() && tenth > told) {
                told = tenth;
                terminal.err().println(LogCommandMessage.INDEXED.text(10 * tenth));
                terminal.err().flush();
            }
            around.cancel().pause(GLANCE);
        }
        String failure = progress.failure();
        if (failure != null) {
            terminal.err().println(failure);
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    private void list(IndexStore store) throws IOException {
        List<KeptIndex> all = store.list().stream()
                .sorted(Comparator.comparing(kept -> kept.log().toString()))
                .toList();
        Terminal terminal = around.terminal();
        if (json.getAsBoolean()) {
            Json.array(terminal.out(), all, LogIndexCommand::members);
            return;
        }
        Table table = new Table(List.of(
                new Heading(LogCommandMessage.LOG.text(), false),
                new Heading(LogCommandMessage.SIZE.text(), true),
                new Heading(LogCommandMessage.USED.text(), true)));
        LocalDateTime now = LocalDateTime.now();
        all.forEach(kept -> table.add(List.of(
                kept.log().toString(),
                Human.bytes(kept.bytes()),
                Human.dateTime(LocalDateTime.ofInstant(kept.used(), ZoneId.systemDefault()), now))));
        if (!table.isEmpty()) {
            table.print(terminal.out(), terminal.width());
        }
        terminal.out().flush();
        long bytes = all.stream().mapToLong(KeptIndex::bytes).sum();
        terminal.err()
                .println(LogCommandMessage.INDEXES.text(all.size(), Human.bytes(bytes), LogVisit.indexes(around)));
    }

    private static void members(JsonWriter json, KeptIndex kept) throws IOException {
        json.name("name").value(kept.name());
        json.name("path").value(kept.log().toString());
        json.name("index").value(kept.folder().toString());
        json.name("bytes").value(kept.bytes());
        json.name("used").value(kept.used().toString());
    }
}
