package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.edit.Names;
import dev.vakhta.ui.sessionlock.internal.run.ExclusiveRun;
import dev.vakhta.ui.sessionlock.internal.run.Runs;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The console of exclusive access, one for each set of infobases. A run outlives it: opened again, it shows what goes on. */
public final class ConsoleView extends ViewPart implements ISaveablePart2 {
    private static final int TICK = 1000;

    private Composite parent;
    private @Nullable Face face;
    private @Nullable ExclusiveRun run;
    private @Nullable Runnable ending;
    private boolean closing;

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        area.setLayout(new FillLayout());
        getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE, new Never());
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, new Reload());
        ExclusiveRun going = Runs.get().find(key());
        if (going == null) {
            Label nothing = new Label(area, SWT.WRAP); // for as long as nobody chose infobases
            nothing.setText(ConsoleMessage.CHOOSE.text());
        } else {
            watch(going);
        }
        tick(area.getDisplay());
    }

    private @Nullable String key() {
        return getViewSite().getSecondaryId();
    }

    private void tick(Display display) {
        if (!parent.isDisposed()) {
            Face shown = face;
            if (shown != null) {
                shown.tick();
            }
            display.timerExec(TICK, () -> tick(display));
        }
    }

    /** Prepares a run, unless there is one, or it is being prepared. */
    void open(List<Entrance> entrances) {
        if (face == null) {
            prepare(entrances);
        }
    }

    private void prepare(List<Entrance> entrances) {
        run = null;
        show(entrances, () -> new Preparing(parent, entrances, plan -> begin(entrances, plan)));
    }

    private void begin(List<Entrance> entrances, ExclusivePlan plan) {
        String key = key();
        if (key != null) {
            ExclusiveRun begun = Consoles.begin(key, entrances, plan);
            watch(begun);
        }
    }

    private void watch(ExclusiveRun watched) {
        run = watched;
        Display display = parent.getDisplay();
        Runnable listener = () -> {
            if (!watched.isRunning() && !display.isDisposed()) {
                display.asyncExec(this::ended);
            }
        };
        ending = listener;
        watched.addListener(listener);
        show(watched.entrances(), () -> new Watching(parent, watched, () -> again(watched)));
        firePropertyChange(PROP_DIRTY);
    }

    private void again(ExclusiveRun ended) {
        forget();
        prepare(ended.entrances());
    }

    private void show(List<Entrance> entrances, Supplier<Face> next) {
        Face before = face;
        if (before != null) {
            before.dispose();
        }
        for (Control left : parent.getChildren()) {
            left.dispose();
        }
        Face shown = next.get();
        face = shown;
        setPartName(ConsoleMessage.TITLE.text(Names.of(entrances)));
        setTitleToolTip(ConsoleMessage.TITLE.text(Names.withPlace(entrances)));
        parent.layout();
        shown.setFocus();
    }

    private void ended() {
        if (!parent.isDisposed()) {
            firePropertyChange(PROP_DIRTY);
            ExclusiveRun over = run;
            if (closing && over != null && over.isRestored()) {
                getSite().getPage().hideView(this);
            }
            closing = false;
        }
    }

    private void forget() {
        ExclusiveRun last = run;
        Runnable listener = ending;
        if (last != null && listener != null) {
            last.removeListener(listener);
        }
        String key = key();
        if (key != null) {
            Runs.get().forget(key);
        }
    }

    // --- closing

    /** As long as it goes on, who closes the console is asked. */
    @Override
    public boolean isDirty() {
        ExclusiveRun watched = run;
        return watched != null && watched.isRunning();
    }

    @Override
    public int promptToSaveOnClose() {
        MessageDialog dialog = new MessageDialog(
                getSite().getShell(),
                ConsoleMessage.ASK_TITLE.text(),
                null,
                ConsoleMessage.ASK_CLOSE.text(getPartName()),
                MessageDialog.QUESTION,
                2,
                ConsoleMessage.KEEP_RUNNING.text(),
                ConsoleMessage.STOP.text(),
                ConsoleMessage.STAY.text());
        ExclusiveRun watched = run;
        return switch (dialog.open()) {
            case 0 -> NO;
            case 1 -> {
                closing = true; // once it is restored; it is shown until then
                if (watched != null) {
                    watched.stop();
                }
                yield CANCEL;
            }
            default -> CANCEL;
        };
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        monitor.setCanceled(true); // a run is nothing to be saved
    }

    @Override
    public void doSaveAs() {
        // a run is nothing to be saved
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private static final class Never extends AbstractHandler {
        @Override
        public boolean isEnabled() {
            return false;
        }

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            return null;
        }
    }

    private final class Reload extends AbstractHandler {
        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            Face shown = face;
            if (shown != null) {
                shown.reload();
            }
            return null;
        }
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }

    @Override
    public void setFocus() {
        Face shown = face;
        if (shown != null) {
            shown.setFocus();
        } else {
            parent.setFocus();
        }
    }
}
