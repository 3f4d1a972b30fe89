package dev.vakhta.app;

import dev.vakhta.app.internal.demo.Demo;
import dev.vakhta.app.internal.preferences.Theme;
import dev.vakhta.app.internal.shot.Shot;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.start.Startup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Starts the window. Ends with 0, with 23 to be started again as it was, or with 24 to be started again with more arguments; those stand
 * in the file that {@code vakhta.exitdata} names, one a line.
 */
public final class Application implements IApplication {
    /** By the convention of Eclipse's launcher. */
    private static final String EXIT_CODE = "eclipse.exitcode";

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Dropins.install();
        Display display = PlatformUI.createDisplay();
        // The targets let go of the demo cluster before it ends. Handles close fast; nothing here waits for a server.
        try (Demo demo = Demo.get();
                Live live = Startup.begin()) {
            Theme.prepare();
            int code = PlatformUI.createAndRunWorkbench(display, new Advisor());
            return code == PlatformUI.RETURN_RESTART ? again() : Shot.exitCode();
        } finally {
            display.dispose();
        }
    }

    private static Integer again() throws IOException {
        String file = System.getProperty("vakhta.exitdata");
        String arguments = System.getProperty("eclipse.exitdata");
        if (EXIT_RELAUNCH.equals(Integer.getInteger(EXIT_CODE)) && file != null && arguments != null) {
            Files.writeString(Path.of(file), arguments);
            return EXIT_RELAUNCH;
        }
        return EXIT_RESTART;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            if (!display.isDisposed()) {
                display.syncExec(workbench::close);
            }
        }
    }
}
