package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** A processing of infobases, on the one at a path: {@code file lock}. */
final class FileChange implements Command {
    private final Surroundings around;
    private final Processing processing;
    private final Supplier<String> path;
    private final ParameterOptions parameters;
    private final RunOptions run;

    FileChange(Surroundings around, Options options, Processing processing) {
        this.around = around;
        this.processing = processing;
        this.path = options.operand(FileMessage.PATH_BASE);
        options.section(CommandMessage.SECTION_RUN);
        this.parameters = new ParameterOptions(around, options, processing.declaration());
        this.run = new RunOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Values given = parameters.values();
        run.checkAnswers();
        return FileBase.visit(
                around,
                Found.at(path.get()),
                base -> run.run(Kind.INFOBASE, processing, List.of(base.chosen()), given, ExitCode.DONE));
    }
}
