package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.run.ExclusiveRun;
import dev.vakhta.ui.sessionlock.internal.run.Runs;
import dev.vakhta.ui.table.Places;
import dev.vakhta.ui.undo.UndoWatch;
import dev.vakhta.ui.undo.WindowConflicts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens consoles, and begins runs: a run comes back to the person by itself when it has ended, or is about to open the door. */
final class Consoles {
    private static final Closing CLOSING = new Closing();

    private Consoles() {}

    /** @param mode of {@link IWorkbenchPage} */
    static @Nullable ConsoleView show(IWorkbenchPage page, String key, int mode) throws PartInitException {
        return page.showView(Places.EXCLUSIVE, key, mode) instanceof ConsoleView view ? view : null;
    }

    /** Begins a run that is looked after even when nobody watches. On the UI thread. */
    static ExclusiveRun begin(String key, List<Entrance> entrances, ExclusivePlan plan) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.addWorkbenchListener(CLOSING);
        ExclusiveRun run = new ExclusiveRun(entrances, plan, new WindowConflicts(), Pauses.REAL);
        run.addListener(new Attendance(key, run, workbench.getDisplay()));
        Runs.get().begin(key, run);
        return run;
    }

    /** Looks after a run. */
    private static final class Attendance implements Runnable {
        private final String key;
        private final ExclusiveRun run;
        private final Display display;
        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicBoolean warned = new AtomicBoolean();

        Attendance(String key, ExclusiveRun run, Display display) {
            this.key = key;
            this.run = run;
            this.display = display;
        }

        @Override
        public void run() {
            if (!run.isRunning() && ended.compareAndSet(false, true)) {
                later(this::ended);
            } else if (run.progress().opensSoon(Instant.now()) && warned.compareAndSet(false, true)) {
                later(this::show);
            }
        }

        private void later(Runnable work) {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        }

        private void ended() {
            for (Entrance entrance : run.entrances()) {
                Live.get()
                        .find(entrance.target().getId())
                        .ifPresent(live -> live.refreshQuietly(Set.of(Part.SESSIONS, Part.CONNECTIONS)));
            }
            UndoWatch.get().read();
            if (!CLOSING.goesOn(run)) {
                show();
            }
        }

        private void show() {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                try {
                    Consoles.show(window.getActivePage(), key, IWorkbenchPage.VIEW_VISIBLE);
                } catch (PartInitException e) {
                    ILog.of(Consoles.class).error(e.getMessage(), e);
                }
            }
        }
    }
}
