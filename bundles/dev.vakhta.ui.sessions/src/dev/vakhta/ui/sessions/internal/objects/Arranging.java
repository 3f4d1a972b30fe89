package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.ui.rows.Arranged;
import dev.vakhta.ui.rows.Arrangement;
import dev.vakhta.ui.rows.Arranger;
import dev.vakhta.ui.rows.RowSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** Arranges rows in the background. However often it is wished for meanwhile, it runs once more, with the newest wish. */
final class Arranging extends Job {
    /** What is wished for. */
    record Wish(Arrangement how, boolean keepOrder) {}

    private final Display display;
    private final Supplier<RowSet> rows;
    private final Consumer<Arranged> shown;
    private volatile @Nullable Wish wish;
    private volatile @Nullable Arranged last;
    private volatile boolean ended;

    /**
     * @param rows asked in the background
     * @param shown told on the UI thread
     */
    Arranging(Display display, Supplier<RowSet> rows, Consumer<Arranged> shown) {
        super(ObjectsMessage.ARRANGING.text());
        this.display = display;
        this.rows = rows;
        this.shown = shown;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void wish(Wish newest) {
        wish = newest;
        schedule();
    }

    /** The rows may be others. Any thread. */
    void again() {
        if (wish != null && !ended) {
            schedule();
        }
    }

    void end() {
        ended = true;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Wish newest = wish;
        if (newest != null) {
            Arrangement how = newest.how();
            Arranged before = last;
            Arranged arranged = Arranger.arrange(
                    rows.get(), newest.keepOrder() && before != null ? how.keeping(before.order()) : how);
            last = arranged;
            if (!ended && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!ended && last == arranged) {
                        shown.accept(arranged);
                    }
                });
            }
        }
        return Status.OK_STATUS;
    }
}
