package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.script.Sample;
import dev.vakhta.script.Scripts;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Copies a sample into the person's folder of scripts, switched off. */
final class ScriptAdd implements Command {
    private final Surroundings around;
    private final Supplier<String> name;

    ScriptAdd(Surroundings around, Options options) {
        this.around = around;
        this.name = options.operand(CommandMessage.SAMPLE);
    }

    @Override
    public ExitCode run() throws IOException {
        Sample sample = Arrays.stream(Sample.values())
                .filter(one -> one.folder().equals(name.get()))
                .findFirst()
                .orElseThrow(() -> new Complaint(CommandMessage.NO_SAMPLE.text(
                        name.get(),
                        Arrays.stream(Sample.values()).map(Sample::folder).collect(Collectors.joining(", ")))));
        around.terminal()
                .out()
                .println(CommandMessage.SCRIPT_ADDED.text(sample.copy(Scripts.folder()), sample.folder()));
        return ExitCode.DONE;
    }
}
