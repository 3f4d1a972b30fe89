package dev.vakhta.app.internal.messages;

import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.TemplateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** Reads templates from a file. */
final class ReadTemplates extends Job {
    private final Path file;
    private final Consumer<List<MessageTemplate>> read;
    private final Consumer<String> failed;

    /**
     * Both are told on the UI thread.
     *
     * @param failed gets a sentence
     */
    ReadTemplates(Path file, Consumer<List<MessageTemplate>> read, Consumer<String> failed) {
        super(MessagesMessage.IMPORT_TITLE.text());
        this.file = file;
        this.read = read;
        this.failed = failed;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            List<MessageTemplate> templates = TemplateFile.read(file);
            Display.getDefault().asyncExec(() -> read.accept(templates));
        } catch (IOException e) {
            String sentence = String.valueOf(e.getMessage());
            Display.getDefault().asyncExec(() -> failed.accept(sentence));
        }
        return Status.OK_STATUS;
    }
}
