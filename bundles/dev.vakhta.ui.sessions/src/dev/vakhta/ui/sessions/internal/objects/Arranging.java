package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.ui.rows.Arranged;
import dev.vakhta.ui.rows.Arrangement;
import dev.vakhta.ui.rows.Arranger;
import dev.vakhta.ui.rows.RowSet;
import java.util.function.BooleanSupplier;
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
    private final Display display;
    private final Supplier<RowSet> rows;
    private final Consumer<Arranged> shown;
    private final BooleanSupplier keepsOrder;
    private volatile @Nullable Arrangement wish;
    private volatile @Nullable Arrangement fulfilled;
    private volatile @Nullable Arranged last;
    private volatile boolean ended;

    /**
     * @param rows asked in the background
     * @param keepsOrder asked in the background: whether rows stay where they are when nothing but they changed
     * @param shown told on the UI thread
     */
    Arranging(Display display, Supplier<RowSet> rows, BooleanSupplier keepsOrder, Consumer<Arranged> shown) {
        super(ObjectsMessage.ARRANGING.text());
        this.display = display;
        this.rows = rows;
        this.keepsOrder = keepsOrder;
        this.shown = shown;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void wish(Arrangement newest) {
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
        Arrangement newest = wish;
        if (newest != null) {
            Arranged before = last;
            boolean kept = newest == fulfilled && keepsOrder.getAsBoolean();
            Arrangement how = kept && before != null ? newest.keeping(before.order()) : newest;
            Arranged arranged = Arranger.arrange(rows.get(), how);
            fulfilled = newest;
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
