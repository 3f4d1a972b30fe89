package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.MessageTemplates.Merged;
import dev.vakhta.processing.template.SettingsStore;
import dev.vakhta.processing.template.TemplateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Takes over templates of a file, which may be anybody's; none of the person's own is lost. */
final class TemplateImport implements Command {
    private final Surroundings around;
    private final Supplier<String> file;
    private final BooleanSupplier replace;

    TemplateImport(Surroundings around, Options options) {
        this.around = around;
        this.file = options.operand(CommandMessage.FILE);
        this.replace = options.flag("--replace", CommandMessage.REPLACE);
    }

    @Override
    public ExitCode run() throws IOException {
        Path path = TemplateExport.path(file.get());
        AtomicReference<Merged> result = new AtomicReference<>();
        try {
            List<MessageTemplate> others = TemplateFile.read(path);
            new SettingsStore(around.directories()).change(settings -> {
                Merged merged = settings.templates().merge(others, replace.getAsBoolean());
                result.set(merged);
                return settings.withTemplates(merged.templates());
            });
        } catch (IOException | IllegalArgumentException e) { // the latter: too many together
            throw new Complaint(String.valueOf(e.getMessage()));
        }
        Merged merged = result.get();
        around.terminal()
                .out()
                .println(CommandMessage.IMPORTED.text(
                        merged.added(), merged.replaced(), merged.copied(), merged.same()));
        return ExitCode.DONE;
    }
}
