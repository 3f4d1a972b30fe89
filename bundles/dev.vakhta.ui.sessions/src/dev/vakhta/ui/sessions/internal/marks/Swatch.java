package dev.vakhta.ui.sessions.internal.marks;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Pictures of colours, kept for the life of the window. To be used on the UI thread. */
public final class Swatch {
    private static final int CORNER = 7;
    private static final int GRID = 16;

    private Swatch() {}

    /** A square of the size of an icon. */
    public static Image of(RGB colour) {
        return kept("swatch" + colour, square(colour, GRID));
    }

    /**
     * An icon with the colour in its lower right corner.
     *
     * @param key names the icon
     */
    public static Image on(String key, ImageDescriptor icon, RGB colour) {
        return kept(key + colour, new DecorationOverlayIcon(icon, square(colour, CORNER), IDecoration.BOTTOM_RIGHT));
    }

    private static Image kept(String key, ImageDescriptor descriptor) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String name = Swatch.class.getName() + "." + key;
        if (images.getDescriptor(name) == null) {
            images.put(name, descriptor);
        }
        return Objects.requireNonNull(images.get(name));
    }

    private static ImageDescriptor square(RGB colour, int size) {
        return ImageDescriptor.createFromImageDataProvider(zoom -> {
            int side = Math.round(size * zoom / 100f);
            return new ImageData(side, side, 1, new PaletteData(colour)); // every pixel is colour 0
        });
    }
}
