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

/** Writes templates to a file; a failure is shown as that of any job. */
final class WriteTemplates extends Job {
    private final Path file;
    private final List<MessageTemplate> templates;
    private final Consumer<String> written;

    /** @param written gets a sentence on the UI thread */
    WriteTemplates(Path file, List<MessageTemplate> templates, Consumer<String> written) {
        super(MessagesMessage.EXPORT_TITLE.text());
        this.file = file;
        this.templates = templates;
        this.written = written;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            TemplateFile.write(file, templates);
        } catch (IOException e) {
            return Status.error(MessagesMessage.NOT_WRITTEN.text(file, e), e);
        }
        Display.getDefault().asyncExec(() -> written.accept(MessagesMessage.EXPORTED.text(file, templates.size())));
        return Status.OK_STATUS;
    }
}
