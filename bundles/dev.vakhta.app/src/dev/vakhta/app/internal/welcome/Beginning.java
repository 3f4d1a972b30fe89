package dev.vakhta.app.internal.welcome;

import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.table.Places;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows the welcome once it is known that there are no targets, and takes it away with the first one. Then its work is done. */
final class Beginning implements Live.Listener {
    private final IWorkbenchWindow window;
    private final Display display;
    private final AtomicBoolean shown = new AtomicBoolean();

    Beginning(IWorkbenchWindow window) {
        this.window = window;
        display = window.getShell().getDisplay();
    }

    @Override
    public void changed(LiveTarget target) {
        // which targets there are is the same
    }

    @Override
    public void targetsChanged() {
        Live live = Live.get();
        if (live.targets().isEmpty()) {
            if (shown.compareAndSet(false, true)) {
                inWindow(() -> show(window.getActivePage()));
            }
        } else {
            live.removeListener(this);
            if (shown.get()) {
                inWindow(() -> hide(window.getActivePage()));
            }
        }
    }

    private void inWindow(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (window.getShell() != null && window.getActivePage() != null) {
                    work.run();
                }
            });
        }
    }

    private static void show(IWorkbenchPage page) {
        try {
            page.showView(Welcome.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }

    private static void hide(IWorkbenchPage page) {
        IViewPart welcome = page.findView(Welcome.ID);
        if (welcome != null) {
            page.hideView(welcome);
            IViewPart sessions = page.findView(Places.SESSIONS);
            if (sessions != null) {
                page.bringToTop(sessions);
            }
        }
    }
}
