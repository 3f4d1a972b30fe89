package dev.vakhta.app.internal.shot;

import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.Live;
import java.time.Duration;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * With {@code -Dvakhta.screenshot=FILE} the window paints itself into a PNG file once it shows sessions, and closes. If it shows none in a
 * minute, the picture is made all the same and the run ends with 1.
 */
public final class Shot implements Runnable {
    private static final String PROPERTY = "vakhta.screenshot";
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
    private static final int LOOK_EVERY = 100;
    /** Seen in so many looks one after the other: in between everything due was painted. */
    private static final int SEEN_ENOUGH = 3;

    private static volatile boolean failed;

    private final Display display;
    private final String file;
    private final long began = System.nanoTime();
    private int seen;

    private Shot(Display display, String file) {
        this.display = display;
        this.file = file;
    }

    /** On the UI thread. */
    public static void whenAsked() {
        String file = System.getProperty(PROPERTY);
        if (file != null) {
            new Shot(Display.getCurrent(), file).run();
        }
    }

    /** Of the application. */
    public static Integer exitCode() {
        return failed ? Integer.valueOf(1) : IApplication.EXIT_OK;
    }

    @Override
    public void run() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean late = System.nanoTime() - began > PATIENCE;
        seen = window != null && sessionsRead() && showsRows(window.getShell()) ? seen + 1 : 0;
        if (late || seen == SEEN_ENOUGH) {
            failed = late;
            if (window != null) {
                paint(window.getShell());
            }
            PlatformUI.getWorkbench().close();
        } else {
            display.timerExec(LOOK_EVERY, this);
        }
    }

    private static boolean sessionsRead() {
        return Live.get().targets().stream()
                .flatMap(target -> target.state().clusters().stream())
                .anyMatch(cluster -> !cluster.objects(Part.SESSIONS).isEmpty());
    }

    private static boolean showsRows(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Table table && table.isVisible() && table.getItemCount() > 0
                    || child instanceof Composite inner && showsRows(inner)) {
                return true;
            }
        }
        return false;
    }

    /** From the title to the status line, without borders: where no window manager runs, the shell only believes it has some. */
    private void paint(Shell shell) {
        Rectangle inside = shell.getClientArea();
        Point origin = shell.toDisplay(0, 0); // under the menu bar
        int top = shell.getBounds().y;
        Image image = new Image(display, inside.width, origin.y - top + inside.height);
        GC gc = new GC(display); // the shell's own would leave out the menu bar
        gc.copyArea(image, origin.x, top);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData(shell.getMonitor().getZoom())};
        image.dispose();
        loader.save(file, SWT.IMAGE_PNG);
    }
}
