package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.TemplateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Writes the person's own templates, and the built-in ones that were changed, into a file for others. */
final class TemplateExport implements Command {
    private final Surroundings around;
    private final Supplier<String> file;
    private final BooleanSupplier overwrite;

    TemplateExport(Surroundings around, Options options) {
        this.around = around;
        this.file = options.operand(CommandMessage.FILE);
        this.overwrite = options.flag("--overwrite", CommandMessage.OVERWRITE);
    }

    @Override
    public ExitCode run() throws IOException {
        Path path = path(file.get());
        List<MessageTemplate> own = new Personal(around).settings().templates().own();
        if (Files.exists(path) && !overwrite.getAsBoolean()) {
            throw new Complaint(CommandMessage.FILE_EXISTS.text(path));
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
            throw new Complaint(CommandMessage.NO_FOLDER.text(path));
        }
        TemplateFile.write(path, own);
        around.terminal().out().println(CommandMessage.EXPORTED.text(path, own.size()));
        return ExitCode.DONE;
    }

    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new Complaint(CommandMessage.NO_FOLDER.text(typed));
        }
    }
}
