package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.Restoration.Outcome;
import dev.vakhta.processing.undo.Restoration.Result;
import dev.vakhta.ui.look.TableDialog;
import dev.vakhta.ui.sessions.internal.undo.Line.Held;
import dev.vakhta.ui.sessions.internal.undo.Looking.Looked;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** From the wish to the report: looks, shows what will be, restores, says what became of it. Begins on the UI thread. */
final class Dialogue {
    private final Shell shell;
    private final Display display;

    Dialogue(Shell shell) {
        this.shell = shell;
        display = shell.getDisplay();
    }

    void restore(List<Held> lines) {
        if (!lines.isEmpty()) {
            new Looking(lines, looked -> later(() -> confirm(looked))).schedule();
        }
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    private void confirm(List<Looked> looked) {
        RestoreDialog dialog = new RestoreDialog(shell, looked);
        if (dialog.open() == Window.OK) {
            new Restoring(dialog.restorable(), results -> later(() -> report(results))).schedule();
        }
    }

    private void report(List<Result> results) {
        long failed = results.stream().filter(Dialogue::isOpen).count();
        UnrestoredMessage heading = failed == 0 ? UnrestoredMessage.ALL_RESTORED : UnrestoredMessage.NOT_ALL_RESTORED;
        new TableDialog(
                        shell,
                        UnrestoredMessage.REPORT_TITLE.text(),
                        heading.text(),
                        UnrestoredMessage.REPORT_SUM.text(results.size() - failed, failed),
                        List.of(
                                UnrestoredMessage.INFOBASE.text(),
                                UnrestoredMessage.WHERE.text(),
                                UnrestoredMessage.OUTCOME.text(),
                                UnrestoredMessage.DETAILS.text()),
                        results.stream().map(Dialogue::row).toList())
                .besideTheWindow()
                .open();
    }

    private static boolean isOpen(Result result) {
        return result.outcome() != Outcome.RESTORED && result.outcome() != Outcome.KEPT;
    }

    private static String[] row(Result result) {
        Place place = result.place();
        UnrestoredMessage outcome = switch (result.outcome()) {
            case RESTORED -> UnrestoredMessage.OUTCOME_RESTORED;
            case KEPT -> UnrestoredMessage.OUTCOME_KEPT;
            case LATER -> UnrestoredMessage.OUTCOME_LATER;
            case FAILED -> UnrestoredMessage.OUTCOME_FAILED;
            case UNKNOWN -> UnrestoredMessage.OUTCOME_UNKNOWN;
        };
        return new String[] {
            place.infobaseName(),
            UnrestoredMessage.CLUSTER_OF.text(
                    place.clusterName(), String.valueOf(place.target().getName())),
            outcome.text(),
            result.sentence().replaceAll("\\s+", " ")
        };
    }

    void leave(List<Held> lines) {
        LeaveDialog dialog = new LeaveDialog(shell, lines);
        if (!lines.isEmpty() && dialog.open() == Window.OK) {
            new Leaving(lines, dialog.why()).schedule();
        }
    }
}
