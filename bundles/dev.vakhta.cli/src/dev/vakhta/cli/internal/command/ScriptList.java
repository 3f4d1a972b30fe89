package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.script.Scripts;
import dev.vakhta.script.Scripts.Script;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The scripts in the person's folder, those that are off or broken, too. */
final class ScriptList implements Command {
    private final Surroundings around;
    private final BooleanSupplier json;

    ScriptList(Surroundings around, Options options) {
        this.around = around;
        this.json = options.flag("--json", CommandMessage.JSON);
    }

    @Override
    public ExitCode run() throws IOException {
        List<Script> all = new Scripts().all();
        if (json.getAsBoolean()) {
            Json.array(around.terminal().out(), all, (to, one) -> {
                to.name("name").value(one.name());
                to.name("id").value(one.id());
                to.name("label").value(one.label());
                to.name("enabled").value(one.enabled());
                to.name("problem").value(one.problem());
            });
        } else if (all.isEmpty()) {
            around.terminal().out().println(CommandMessage.NO_SCRIPTS.text(Scripts.folder()));
        } else {
            table(all).print(around.terminal().out(), around.terminal().width());
        }
        return all.stream().allMatch(one -> one.problem().isEmpty()) ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private static Table table(List<Script> all) {
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_NAME.text(), false),
                new Heading(CommandMessage.HEAD_STANDING.text(), false),
                new Heading(CommandMessage.HEAD_TEXT.text(), false)));
        for (Script one : all) {
            boolean broken = !one.problem().isEmpty();
            CommandMessage state = broken
                    ? CommandMessage.SCRIPT_BROKEN
                    : one.enabled() ? CommandMessage.SCRIPT_ON : CommandMessage.SCRIPT_OFF;
            table.add(List.of(one.name(), state.text(), broken ? one.problem() : one.label()));
        }
        return table;
    }
}
