package dev.vakhta.ui.table;

import dev.vakhta.ui.look.Icon;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** How cells are drawn that a table does not draw itself: in its own colours, so that any theme fits. */
public final class CellPainting {
    public static final int MARGIN = 5;
    public static final int ICON = 16;

    private final Control control;

    public CellPainting(Control control) {
        this.control = control;
    }

    /** Of a row. */
    public static int height(GC gc) {
        return Math.max(gc.getFontMetrics().getHeight() + 6, ICON + 4);
    }

    /** The background with a little of the foreground. */
    public Color mixed(double share) {
        return tinted(control.getForeground().getRGB(), share);
    }

    /** The background with a little of a colour. */
    Color tinted(RGB colour, double share) {
        RGB back = control.getBackground().getRGB();
        return new Color(
                mix(back.red, colour.red, share),
                mix(back.green, colour.green, share),
                mix(back.blue, colour.blue, share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    /** @return where the text begins */
    public int icon(GC gc, Icon icon, int x, Rectangle cell, boolean onSelection) {
        return image(gc, icon.image(), x, cell, onSelection);
    }

    /** An image of any size; see {@link #icon}. */
    int image(GC gc, Image image, int x, Rectangle cell, boolean onSelection) {
        int y = cell.y + (cell.height - ICON) / 2;
        if (onSelection) {
            brighten(gc, x, y);
        }
        Rectangle size = image.getBounds();
        gc.drawImage(image, 0, 0, size.width, size.height, x, y, ICON, ICON);
        return x + ICON + MARGIN;
    }

    /** Icons are drawn for the background of a table, not for the colour of its selection. */
    private void brighten(GC gc, int x, int y) {
        Color before = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(control.getBackground());
        gc.fillRoundRectangle(x - 2, y - 1, ICON + 4, ICON + 2, 6, 6);
        gc.setBackground(before);
    }

    /** A text that is shortened where it does not fit. */
    public static void draw(GC gc, String text, int from, int to, Rectangle cell, boolean right) {
        String fitting = Ellipsis.fit(text, to - from, gc);
        int x = right ? Math.max(from, to - gc.textExtent(fitting).x) : from;
        gc.drawText(fitting, x, cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }
}
