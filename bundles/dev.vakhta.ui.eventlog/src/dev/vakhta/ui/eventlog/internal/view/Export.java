package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.export.ExportFormat;
import dev.vakhta.eventlog.export.LogExport.Exported;
import dev.vakhta.ui.eventlog.internal.log.Exporting;
import dev.vakhta.ui.look.Icon;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file and has what is shown written into it. */
final class Export {
    private final LogView view;

    Export(LogView view) {
        this.view = view;
    }

    void start() {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(LogMessage.EXPORT_TITLE.text());
        dialog.setFilterExtensions(Arrays.stream(ExportFormat.values())
                .map(format -> "*." + format.key())
                .toArray(String[]::new));
        dialog.setFilterNames(Arrays.stream(ExportFormat.values())
                .map(format -> LogMessage.valueOf("EXPORT_" + format.name()).text())
                .toArray(String[]::new));
        dialog.setFileName(view.name().replaceAll("[^\\p{L}\\p{N}._-]+", "_") + ".csv");
        dialog.setOverwrite(true);
        String file = dialog.open();
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

    /** Without asking. */
    void start(Path file) {
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
