package dev.vakhta.ui.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of what the screen shows, in the folder of the system property {@value #FOLDER}. */
public final class Screenshot {
    public static final String FOLDER = "vakhta.screenshots";

    /** When something moves all the time, such as a progress bar, the picture is taken all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(60);

    private Screenshot() {}

    /**
     * Saves the window with what lies over it, once nothing moves any more.
     *
     * @param name of the file, without its ending
     */
    public static Path take(String name) {
        Ui.run(Screenshot::redraw);
        ImageData last = Ui.get(Screenshot::picture);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            ImageData now = Ui.get(Screenshot::picture);
            if (Arrays.equals(last.data, now.data) || System.nanoTime() > end) {
                return save(now, name);
            }
            last = now;
        }
    }

    private static Path save(ImageData picture, String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty(FOLDER, "target/screenshots")));
            Path file = folder.resolve(name + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {picture};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a closed dialog left on the screen is not always painted over by itself. */
    private static void redraw() {
        for (Shell shell : Widgets.shells()) {
            Point size = shell.getSize();
            shell.redraw(0, 0, size.x, size.y, true);
        }
    }

    private static ImageData picture() {
        Display display = Ui.display();
        Rectangle place = place(display);
        Image image = new Image(display, place.width, place.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, place.x, place.y);
            return image.getImageData(display.getPrimaryMonitor().getZoom());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The largest shell: dialogs lie over it. */
    private static Rectangle place(Display display) {
        Rectangle screen = display.getBounds();
        return Widgets.shells().stream()
                .map(Screenshot::place)
                .max(Comparator.comparingInt(place -> place.width * place.height))
                .map(screen::intersection)
                .filter(place -> !place.isEmpty())
                .orElse(screen);
    }

    /** From its corner to the end of its contents: without a window manager there is no border on the other side. */
    private static Rectangle place(Shell shell) {
        Point corner = shell.getLocation();
        Rectangle inside = shell.getClientArea();
        Point end = shell.toDisplay(inside.x + inside.width, inside.y + inside.height);
        return new Rectangle(corner.x, corner.y, end.x - corner.x, end.y - corner.y);
    }
}
