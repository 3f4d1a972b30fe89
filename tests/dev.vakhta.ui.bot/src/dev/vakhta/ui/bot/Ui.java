package dev.vakhta.ui.bot;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The way to the UI thread, from any other. A modal dialog does not stand in it. */
public final class Ui {
    /** Longer than a busy machine takes for anything; shorter than the patience of whoever waits for a build. */
    static final long LIMIT_SECONDS = 40;

    private Ui() {}

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /**
     * Asks something there.
     *
     * @throws AssertionError the thread did nothing else for too long; with what it was at
     */
    public static <T> T get(Supplier<T> question) {
        Display display = display();
        if (Thread.currentThread() == display.getThread()) {
            return question.get();
        }
        FutureTask<T> task = new FutureTask<>(question::get);
        display.asyncExec(task);
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the UI thread is busy:" + stack(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }

    /** Does something there and waits until it is done: nothing that opens a modal dialog. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return "";
        });
    }

    /** Has something done there, such as what opens a modal dialog, and does not wait. */
    public static void post(Runnable action) {
        display().asyncExec(action);
    }

    /** The text of the clipboard; "null": there is none. */
    public static String clipboard() {
        return get(() -> {
            Clipboard clipboard = new Clipboard(display());
            try {
                return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
            } finally {
                clipboard.dispose();
            }
        });
    }

    /** What the UI thread is at. */
    static String stack() {
        return Arrays.stream(display().getThread().getStackTrace())
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
