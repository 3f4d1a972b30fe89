package dev.vakhta.ui.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Runs the scenario that a system property names, writes {@value #PASSED} or what it threw, and closes the window. Does nothing where
 * none is named.
 */
public final class ScenarioRun implements IStartup {
    /** Class name of a scenario of this bundle. */
    public static final String SCENARIO = "vakhta.scenario";

    /** File for the result. */
    public static final String RESULT = "vakhta.scenario.result";

    public static final String PASSED = "PASS";

    @Override
    public void earlyStartup() {
        String name = System.getProperty(SCENARIO);
        if (name != null) {
            // Not in the platform's startup job, which whoever waits for jobs would wait for.
            new Thread(() -> run(name), "scenario").start();
        }
    }

    private static void run(String name) {
        boolean restart = false;
        String result;
        try {
            Scenario scenario =
                    (Scenario) Class.forName(name).getDeclaredConstructor().newInstance();
            scenario.run();
            restart = scenario.restarts();
            result = PASSED;
        } catch (Throwable e) { // a failed assertion is an Error; nobody else would hear of it
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            result = text.toString();
            picture();
        }
        try {
            Files.writeString(Path.of(System.getProperty(RESULT, "scenario.result")), result);
        } catch (IOException e) {
            e.printStackTrace();
        }
        if (result.equals(PASSED)) {
            end(restart);
        } else {
            Runtime.getRuntime().halt(1); // a dialog that is still open would keep the workbench
        }
    }

    private static void picture() {
        try {
            Screenshot.take("failed-scenario");
        } catch (RuntimeException | Error e) { // the failure itself says more
            e.printStackTrace();
        }
    }

    private static void end(boolean restart) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.asyncExec(() -> {
            if (restart) {
                workbench.restart();
            } else {
                workbench.close();
            }
        });
    }
}
