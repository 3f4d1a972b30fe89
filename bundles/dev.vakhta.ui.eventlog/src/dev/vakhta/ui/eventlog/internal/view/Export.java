package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.export.LogExport.Exported;
import dev.vakhta.eventlog.export.LogExporters;
import dev.vakhta.eventlog.export.LogExporters.Form;
import dev.vakhta.ui.eventlog.internal.log.Exporting;
import dev.vakhta.ui.look.FileQuestion;
import dev.vakhta.ui.look.Icon;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file and has what is shown written into it. */
final class Export {
    private final LogView view;

    Export(LogView view) {
        this.view = view;
    }

    /** The forms are looked up in a job: what is broken among those of plug-ins is written into the log. */
    void start() {
        Display display = view.getSite().getShell().getDisplay();
        Job looking = Job.create(LogMessage.EXPORT_TITLE.text(), (ICoreRunnable) monitor -> {
            List<Form> forms = LogExporters.installed();
            if (!display.isDisposed()) {
                display.asyncExec(() -> ask(forms));
            }
        });
        looking.setSystem(true);
        looking.schedule();
    }

    private void ask(List<Form> forms) {
        if (view.table().control().isDisposed()) {
            return;
        }
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(LogMessage.EXPORT_TITLE.text());
        dialog.setFilterExtensions(
                forms.stream().map(form -> "*." + form.ending()).toArray(String[]::new));
        dialog.setFilterNames(forms.stream()
                .map(form -> form.label() + " (*." + form.ending() + ")")
                .toArray(String[]::new));
        dialog.setFileName(view.name().replaceAll("[^\\p{L}\\p{N}._-]+", "_") + ".csv");
        dialog.setOverwrite(true);
        String file = FileQuestion.ask(dialog);
        if (file != null) {
            start(file);
        }
    }

    private void start(String file) {
        try {
            start(Path.of(file));
        } catch (InvalidPathException e) {
            view.note(Icon.FAILURE, e.getLocalizedMessage());
        }
    }

    private void start(Path file) {
        EventLog log = view.log();
        if (log != null) {
            Display display = view.getSite().getShell().getDisplay();
            view.note(Icon.PROGRESS, LogMessage.EXPORT_BEGUN.text(file));
            new Exporting(
                            log,
                            view.query(),
                            view.table().fields(),
                            file,
                            done -> later(display, Icon.OK, sentence(done, file)),
                            failure -> later(display, Icon.FAILURE, failure))
                    .schedule();
        }
    }

    private void later(Display display, Icon icon, String sentence) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> view.note(icon, sentence));
        }
    }

    private static String sentence(Exported done, Path file) {
        String all = LogMessage.EXPORTED.text(Numbers.text(done.records()), file);
        return done.damaged() == 0 ? all : all + " " + LogMessage.EXPORTED_DAMAGED.text(Numbers.text(done.damaged()));
    }
}
