package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.export.LogExport;
import dev.vakhta.eventlog.export.LogExport.Exported;
import dev.vakhta.eventlog.export.LogExporters;
import dev.vakhta.eventlog.export.LogExporters.Form;
import dev.vakhta.eventlog.query.LogQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Writes the rows of a query into a file: all of them, found as yet or not. */
public final class Exporting extends Job {
    private static final int PARTS = 1000;

    private final EventLog log;
    private final LogQuery query;
    private final List<LogField> fields;
    private final Path file;
    private final Consumer<Exported> then;
    private final Consumer<String> otherwise;
    private int worked;

    /**
     * @param file its ending says the form
     * @param then told in the job when all is written
     * @param otherwise told in the job why not, a sentence
     */
    public Exporting(
            EventLog log,
            LogQuery query,
            List<LogField> fields,
            Path file,
            Consumer<Exported> then,
            Consumer<String> otherwise) {
        super(ViewMessage.EXPORTING.text(file));
        this.log = log;
        this.query = query;
        this.fields = List.copyOf(fields);
        this.file = file;
        this.then = then;
        this.otherwise = otherwise;
        setUser(true);
    }

    /** By the ending of a file; one that nobody knows is taken for the first. */
    private static Form form(Path file) {
        String name = String.valueOf(file.getFileName());
        return LogExporters.of(name.substring(name.lastIndexOf('.') + 1))
                .orElseGet(() -> LogExporters.installed().getFirst());
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), PARTS);
        BooleanSupplier cancelled = progress::isCanceled;
        try (LogAnswer answer = log.ask(query)) {
            then.accept(LogExport.write(
                    answer, fields, form(file).exporter(), file, rows -> tell(progress, answer, rows), cancelled));
        } catch (CancellationException e) {
            otherwise.accept(ViewMessage.NOT_EXPORTED_STOPPED.text(file));
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            otherwise.accept(ViewMessage.NOT_EXPORTED.text(file, Sentence.of(e)));
        }
        return Status.OK_STATUS;
    }

    private void tell(SubMonitor progress, LogAnswer answer, long rows) {
        progress.subTask(ViewMessage.EXPORTED_SO_FAR.text(rows));
        int part = (int) (rows * PARTS / Math.max(Math.max(rows, 1), answer.size()));
        int more = part - worked;
        if (more > 0 && answer.progress().isComplete()) { // until then nobody knows how many there are
            progress.worked(more);
            worked = part;
        }
    }
}
