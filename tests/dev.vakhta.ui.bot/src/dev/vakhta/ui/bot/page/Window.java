package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Wait;
import java.util.Arrays;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The window of the workbench. */
public final class Window {
    private final IWorkbenchWindow window;

    private Window(IWorkbenchWindow window) {
        this.window = window;
    }

    /** The one that is open, as soon as it can be seen. */
    public static Window open() {
        return Wait.value(
                "the window is open",
                () -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                        .filter(one ->
                                one.getShell() != null && one.getShell().isVisible() && one.getActivePage() != null)
                        .findFirst()
                        .map(Window::new));
    }

    public Shell shell() {
        return window.getShell();
    }
}
