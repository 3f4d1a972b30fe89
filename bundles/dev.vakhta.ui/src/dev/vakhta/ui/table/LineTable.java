package dev.vakhta.ui.table;

import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.ui.rows.Arrangement.Sort;
import dev.vakhta.ui.rows.Expansion;
import dev.vakhta.ui.rows.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A tree drawn in a virtual table: the lines that are seen are a list, whose parts are swapped in one short step. Selection and scroll
 * position follow what the lines stand for, not where they stand. Chosen by measurement: SWT's own tree takes ten times as long to
 * refresh 50,000 rows. For the UI thread.
 */
public final class LineTable {
    /** A column and its width in pixels; 0: as wide as it usually needs. */
    public record Shown(Column column, int width) {}

    private final Table table;
    private final Expansion expansion;
    private final Predicate<Row<?>> mine;
    private final LinePainter painter;
    private final Set<Object> selected = new HashSet<>();

    private List<Line> lines = List.of();
    private Predicate<Line> stale = line -> false;
    private List<Column> columns = List.of();
    private CellTexts texts;
    private Runnable onSelection = () -> {};
    private Runnable onExpansion = () -> {};
    private Consumer<Column> onSort = column -> {};
    private Consumer<Line> onOpen = line -> {};

    /** @param mine which rows are the person's own, and are marked */
    public LineTable(Composite parent, Expansion expansion, Predicate<Row<?>> mine) {
        this.expansion = expansion;
        this.mine = mine;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        texts = new CellTexts(columns, mine);
        painter = new LinePainter(table, this::line, expansion::isOpen, line -> stale.test(line), texts);
        table.addListener(SWT.SetData, this::setData);
        table.addListener(SWT.Selection, event -> selectionChanged());
        table.addListener(SWT.DefaultSelection, event -> openCurrent());
        table.addListener(SWT.MouseDown, this::mouseDown);
        table.addListener(SWT.KeyDown, this::keyDown);
        CellTips.install(table, this::line, line -> texts.of(line));
    }

    public Table control() {
        return table;
    }

    public void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /** Told when somebody opened or closed something; the lines are to be shown anew. */
    public void onExpansion(Runnable listener) {
        onExpansion = listener;
    }

    /** Told when somebody clicked a header. */
    public void onSort(Consumer<Column> listener) {
        onSort = listener;
    }

    /** Told when somebody pressed Enter or clicked twice on what is no group. */
    public void onOpen(Consumer<Line> listener) {
        onOpen = listener;
    }

    private @Nullable Line line(int index) {
        return index >= 0 && index < lines.size() ? lines.get(index) : null;
    }

    // --- columns

    /** Takes the place of the columns there were. The first one carries the tree. */
    public void setColumns(List<Shown> shown, @Nullable Sort sort) {
        table.setRedraw(false);
        try {
            table.setItemCount(0);
            for (TableColumn old : table.getColumns()) {
                old.dispose();
            }
            columns = shown.stream().map(Shown::column).toList();
            texts = new CellTexts(columns, mine);
            painter.use(texts);
            for (Shown one : shown) {
                createColumn(one, shown.getFirst() == one);
            }
            // GTK and others stretch the last column: an empty one, so that no numbers drift away from their neighbours
            new TableColumn(table, SWT.LEFT).setWidth(4);
            showSort(sort);
            table.setItemCount(lines.size());
        } finally {
            table.setRedraw(true);
        }
        restoreSelection();
    }

    private void createColumn(Shown shown, boolean first) {
        Column column = shown.column();
        boolean number = !first && (column.unit() != null || Number.class.isAssignableFrom(column.type()));
        TableColumn header = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
        header.setText(column.heading());
        header.setToolTipText(column.label() + "\n" + column.explanation());
        header.setWidth(shown.width() > 0 ? shown.width() : Widths.usual(column, table, first));
        header.setMoveable(!first);
        header.addListener(SWT.Selection, event -> onSort.accept(column));
    }

    public void showSort(@Nullable Sort sort) {
        int index = sort == null ? -1 : columns.indexOf(sort.by());
        table.setSortColumn(index < 0 ? null : table.getColumn(index));
        table.setSortDirection(sort == null ? SWT.NONE : sort.descending() ? SWT.DOWN : SWT.UP);
    }

    /** The columns as they stand now, in the order somebody dragged them into. */
    public List<Shown> shown() {
        return Arrays.stream(table.getColumnOrder())
                .filter(index -> index < columns.size())
                .mapToObj(index ->
                        new Shown(columns.get(index), table.getColumn(index).getWidth()))
                .toList();
    }

    // --- lines

    /**
     * Shows other lines. What is selected stays so while it is there, and the line at the top stays at the top.
     *
     * @param isStale lines that are drawn grey
     */
    public void show(List<Line> next, Predicate<Line> isStale) {
        Line top = table.getItemCount() == 0 ? null : line(table.getTopIndex());
        stale = isStale;
        lines = next;
        texts.forget();
        if (table.getItemCount() != next.size()) {
            table.setItemCount(next.size());
        }
        restoreSelection();
        if (top != null && table.getTopIndex() > 0) {
            int index = indexOf(top.key());
            if (index >= 0 && index != table.getTopIndex()) {
                table.setTopIndex(index);
            }
        }
        clearVisible();
    }

    /** Ages and marks changed, the lines did not. */
    public void redraw() {
        texts.forget();
        clearVisible();
    }

    private void clearVisible() {
        int from = table.getTopIndex();
        int to = Math.min(
                lines.size() - 1, from + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1);
        if (from <= to) {
            table.clear(from, to);
        }
        table.redraw();
    }

    public List<Line> lines() {
        return lines;
    }

    private int indexOf(Object key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void setData(Event event) {
        Line line = line(event.index);
        if (line != null) {
            ((TableItem) event.item).setText(texts.of(line)); // screen readers read it; LinePainter draws
        }
    }

    // --- selection

    private void selectionChanged() {
        selected.clear();
        for (int index : table.getSelectionIndices()) {
            Line line = line(index);
            if (line != null) {
                selected.add(line.key());
            }
        }
        onSelection.run();
    }

    private void restoreSelection() {
        if (selected.isEmpty()) {
            return;
        }
        Set<Object> left = new HashSet<>();
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < lines.size() && left.size() < selected.size(); i++) {
            Object key = lines.get(i).key();
            if (selected.contains(key)) {
                left.add(key);
                wanted.add(i);
            }
        }
        int[] indices = wanted.stream().mapToInt(Integer::intValue).toArray();
        int[] now = table.getSelectionIndices();
        Arrays.sort(now);
        if (!Arrays.equals(now, indices)) {
            table.deselectAll();
            table.select(indices);
        }
        if (left.size() < selected.size()) {
            selected.retainAll(left);
            onSelection.run();
        }
    }

    /** The selected lines from the top. */
    public List<Line> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .sorted()
                .filter(index -> index < lines.size())
                .mapToObj(lines::get)
                .toList();
    }

    public void selectAll() {
        table.selectAll();
        selectionChanged();
    }

    public void deselectAll() {
        table.deselectAll();
        selectionChanged();
    }

    // --- opening

    private void toggle(Line line) {
        if (expansion.open(line, !expansion.isOpen(line))) {
            onExpansion.run();
        }
    }

    private void openCurrent() {
        Line line = line(table.getSelectionIndex());
        if (line instanceof Line.Group) {
            toggle(line);
        } else if (line != null) {
            onOpen.accept(line);
        }
    }

    private void mouseDown(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        Line line = item == null ? null : line(table.indexOf(item));
        if (item != null && line != null && event.button == 1) {
            Rectangle cell = item.getBounds(0);
            if (LinePainter.isOnArrow(line, cell, event.x)) {
                toggle(line);
            }
        }
    }

    private void keyDown(Event event) {
        int index = table.getSelectionIndex();
        Line line = line(index);
        if (line == null || event.stateMask != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> {
                event.doit = false;
                if (line.expandable() && !expansion.isOpen(line)) {
                    toggle(line);
                }
            }
            case SWT.ARROW_LEFT -> {
                event.doit = false;
                if (expansion.isOpen(line)) {
                    toggle(line);
                } else {
                    goOut(index, line);
                }
            }
            default -> {}
        }
    }

    private void goOut(int index, Line line) {
        for (int i = index - 1; i >= 0; i--) {
            if (lines.get(i).depth() < line.depth()) {
                table.setSelection(i);
                selectionChanged();
                return;
            }
        }
    }
}
