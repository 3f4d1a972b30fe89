package dev.vakhta.ui.look;

import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Brings news of the live data to the UI thread, however many there are not more often than every {@link #QUIET} milliseconds. */
public final class Follower implements Live.Listener {
    private static final int QUIET = 150;

    private final Control control;
    private final Display display;
    private final Runnable work;
    private final AtomicBoolean pending = new AtomicBoolean();

    private Follower(Control control, Runnable work) {
        this.control = control;
        this.display = control.getDisplay();
        this.work = work;
    }

    /** Runs the work on the UI thread after each piece of news, until the control is disposed. */
    public static void follow(Control control, Runnable work) {
        Follower follower = new Follower(control, work);
        Live live = Live.get();
        live.addListener(follower);
        control.addDisposeListener(event -> live.removeListener(follower));
    }

    @Override
    public void changed(LiveTarget target) {
        targetsChanged();
    }

    @Override
    public void targetsChanged() {
        if (!display.isDisposed() && pending.compareAndSet(false, true)) {
            display.asyncExec(() -> display.timerExec(QUIET, this::run));
        }
    }

    private void run() {
        pending.set(false);
        if (!control.isDisposed()) {
            work.run();
        }
    }
}
