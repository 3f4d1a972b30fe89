package dev.vakhta.ui.table;

import dev.vakhta.model.decoration.Decorations.Mark;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Line;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws the cells of a table of lines: native ones have neither indent nor ellipsis, and would draw one text across several columns
 * only where they begin. The colours are the table's own, so that any theme fits.
 */
final class LinePainter {
    private static final int MARGIN = CellPainting.MARGIN;
    private static final int ICON = CellPainting.ICON;
    /** Width of a step of the tree; the arrow that opens stands in it. */
    static final int STEP = 18;

    /** What stands before the first text of a row in two groups: indent, arrow and icon. */
    static final int BEFORE_TEXT = 3 * STEP + ICON + MARGIN;

    private final Table table;
    private final IntFunction<@Nullable Line> lines;
    private final Predicate<Line> open;
    private final Predicate<Line> stale;
    private final Font bold;
    private final CellPainting cells;
    private CellTexts texts;
    private int[] offsets = {};
    private boolean onSelection;

    LinePainter(
            Table table,
            IntFunction<@Nullable Line> lines,
            Predicate<Line> open,
            Predicate<Line> stale,
            CellTexts texts) {
        this.table = table;
        this.lines = lines;
        this.open = open;
        this.stale = stale;
        this.texts = texts;
        cells = new CellPainting(table);
        bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        table.addDisposeListener(event -> bold.dispose());
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    void use(CellTexts other) {
        texts = other;
    }

    private void measure(Event event) {
        event.height = CellPainting.height(event.gc);
    }

    private void erase(Event event) {
        event.detail &= ~SWT.FOREGROUND & ~SWT.HOT;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color background = selected ? null : background(line(event));
        if (background != null) {
            event.gc.setBackground(background);
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        }
    }

    private @Nullable Color background(@Nullable Line line) {
        if (line instanceof Line.Group) {
            return cells.mixed(0.07);
        }
        List<Mark> marks = line == null ? List.of() : RowMarks.of(line);
        return RowMarks.colour(marks).isEmpty()
                ? null
                : cells.tinted(RowMarks.colour(marks).get(), 0.12);
    }

    private @Nullable Line line(Event event) {
        return lines.apply(table.indexOf((TableItem) event.item));
    }

    private void paint(Event event) {
        Line line = line(event);
        if (line == null || event.index >= table.getColumnCount()) {
            return;
        }
        GC gc = event.gc;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        onSelection = selected;
        if (!selected) {
            gc.setForeground(
                    stale.test(line) || line instanceof Line.Inside ? cells.mixed(0.62) : table.getForeground());
        }
        String[] words = texts.of(line);
        Rectangle cell = ((TableItem) event.item).getBounds(event.index);
        boolean filler = event.index >= words.length;
        boolean across = CellTexts.isAcross(line) && (filler || event.index == 0 || words[event.index].isEmpty());
        if (across || event.index == 0) {
            gc.setFont(line instanceof Line.Group ? bold : table.getFont());
            int start = cell.x - offsets()[event.index];
            Rectangle begin = new Rectangle(start, cell.y, cell.width, cell.height);
            first(gc, line, words[0], begin, across ? end(start, words) : right(cell));
        } else if (!filler) {
            int x = icon(gc, texts.icon(line, event.index), cell.x + MARGIN, cell);
            CellPainting.draw(gc, words[event.index], x, right(cell) - MARGIN, cell, isRight(event.index));
        }
    }

    private static int right(Rectangle cell) {
        return cell.x + cell.width;
    }

    private boolean isRight(int column) {
        return table.getColumn(column).getAlignment() == SWT.RIGHT;
    }

    /** How far a text across columns may go: to the next one that has a text of its own. */
    private int end(int start, String[] cells) {
        int end = table.getClientArea().width;
        for (int i = 1; i < cells.length; i++) {
            int x = start + offsets()[i];
            if (!cells[i].isEmpty() && x > start) {
                end = Math.min(end, x);
            }
        }
        return Math.max(end, start);
    }

    /** Columns were made, dragged or widened. */
    void columnsChanged() {
        offsets = new int[0];
    }

    /** Where each column begins, counted from the first one. Asking GTK for the bounds of cells takes most of a repaint. */
    private int[] offsets() {
        if (offsets.length != table.getColumnCount()) {
            int[] from = new int[table.getColumnCount()];
            int x = 0;
            for (int column : table.getColumnOrder()) {
                from[column] = x;
                x += table.getColumn(column).getWidth();
            }
            int first = from.length == 0 ? 0 : from[0];
            offsets = Arrays.stream(from).map(one -> one - first).toArray();
        }
        return offsets;
    }

    private void first(GC gc, Line line, String text, Rectangle cell, int end) {
        int x = cell.x + MARGIN + line.depth() * STEP;
        if (line.expandable()) {
            arrow(gc, x, cell.y + cell.height / 2, open.test(line));
        }
        x += STEP;
        x = icon(gc, texts.icon(line, 0), x, cell);
        for (Mark mark : RowMarks.of(line)) {
            x = cells.image(gc, RowMarks.image(mark), x, cell, onSelection);
        }
        CellPainting.draw(gc, text, x, end - MARGIN, cell, false);
    }

    /** @return where the text begins */
    private int icon(GC gc, @Nullable Icon icon, int x, Rectangle cell) {
        return icon == null ? x : cells.icon(gc, icon, x, cell, onSelection);
    }

    private static void arrow(GC gc, int x, int middle, boolean open) {
        Color fore = gc.getForeground();
        Color back = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(fore);
        gc.fillPolygon(
                open
                        ? new int[] {x, middle - 2, x + 9, middle - 2, x + 4, middle + 4}
                        : new int[] {x + 2, middle - 5, x + 8, middle, x + 2, middle + 5});
        gc.setBackground(back);
    }

    /** How much of a cell's width is not for its text. */
    static int around(Line line, int column, boolean hasIcon) {
        int icons = (hasIcon ? 1 : 0) + (column > 0 ? 0 : RowMarks.of(line).size());
        return 2 * MARGIN + icons * (ICON + MARGIN) + (column > 0 ? 0 : (line.depth() + 1) * STEP);
    }

    /** What stands before the text of a state in another column than the first. */
    static int beforeState() {
        return ICON + MARGIN;
    }

    /** Whether a point is on the arrow that opens a line. */
    static boolean isOnArrow(Line line, Rectangle cell, int x) {
        int from = cell.x + line.depth() * STEP;
        return line.expandable() && x >= from && x < from + STEP + MARGIN;
    }
}
