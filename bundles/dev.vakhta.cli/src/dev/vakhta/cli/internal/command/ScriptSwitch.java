package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.script.Scripts;
import java.io.IOException;
import java.util.function.Supplier;

/** Switches a script on or off. */
final class ScriptSwitch implements Command {
    private final Surroundings around;
    private final boolean enabled;
    private final Supplier<String> name;

    ScriptSwitch(Surroundings around, Options options, boolean enabled) {
        this.around = around;
        this.enabled = enabled;
        this.name = options.operand(CommandMessage.SCRIPT);
    }

    @Override
    public ExitCode run() throws IOException {
        new Scripts().enable(name.get(), enabled);
        CommandMessage done = enabled ? CommandMessage.SCRIPT_ENABLED : CommandMessage.SCRIPT_DISABLED;
        around.terminal().out().println(done.text(name.get()));
        return ExitCode.DONE;
    }
}
