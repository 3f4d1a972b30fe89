package dev.vakhta.cli.internal.command;

import com.google.gson.stream.JsonWriter;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.journal.FileJournal;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** What was sent, the newest last. */
final class JournalList implements Command {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Surroundings around;
    private final IntSupplier last;
    private final Supplier<@Nullable String> command;
    private final BooleanSupplier json;
    private final BooleanSupplier wide;

    JournalList(Surroundings around, Options options) {
        this.around = around;
        this.last = options.number("--last", 20, 1, 1_000_000, CommandMessage.LAST);
        this.command = options.text("--command", CommandMessage.JOURNAL_COMMAND);
        this.json = options.flag("--json", CommandMessage.JSON);
        this.wide = options.flag("--wide", CommandMessage.WIDE);
    }

    @Override
    public ExitCode run() throws IOException {
        String wanted = command.get();
        List<Operation> operations = new FileJournal(around.directories().operations())
                .newest(wanted == null ? last.getAsInt() : Integer.MAX_VALUE).stream()
                        .filter(operation ->
                                wanted == null || operation.command().contains(wanted))
                        .limit(last.getAsInt())
                        .toList()
                        .reversed();
        if (json.getAsBoolean()) {
            Json.array(around.terminal().out(), operations, JournalList::members);
        } else if (operations.isEmpty()) {
            around.terminal().err().println(CommandMessage.JOURNAL_EMPTY.text());
        } else {
            int width =
                    wide.getAsBoolean() ? Integer.MAX_VALUE : around.terminal().width();
            table(operations).print(around.terminal().out(), width);
        }
        return ExitCode.DONE;
    }

    private static Table table(List<Operation> operations) {
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_AT.text(), true),
                new Heading(CommandMessage.HEAD_TARGET.text(), false),
                new Heading(CommandMessage.HEAD_COMMAND.text(), false),
                new Heading(CommandMessage.HEAD_TIME.text(), true),
                new Heading(CommandMessage.HEAD_RESULT.text(), false),
                new Heading(CommandMessage.HEAD_ARGUMENTS.text(), false)));
        for (Operation operation : operations) {
            String detail = operation.detail();
            table.add(List.of(
                    CLOCK.format(LocalDateTime.ofInstant(operation.at(), ZoneId.systemDefault())),
                    operation.target(),
                    operation.command(),
                    Human.duration(operation.took()),
                    operation.failure() == null
                            ? CommandMessage.STEP_GOOD.text()
                            : operation.failure() + (detail == null ? "" : ": " + detail),
                    operation.arguments().entrySet().stream()
                            .map(argument -> argument.getKey() + "=" + argument.getValue())
                            .collect(Collectors.joining(" "))));
        }
        return table;
    }

    private static void members(JsonWriter json, Operation operation) throws IOException {
        json.name("at").value(operation.at().toString());
        json.name("target").value(operation.target());
        json.name("command").value(operation.command());
        json.name("arguments").beginObject();
        for (Map.Entry<String, String> argument : operation.arguments().entrySet()) {
            json.name(argument.getKey()).value(argument.getValue());
        }
        json.endObject();
        json.name("took-ms").value(operation.took().toMillis());
        FailureKind failure = operation.failure();
        json.name("failure").value(failure == null ? null : failure.name());
        json.name("detail").value(operation.detail());
    }
}
