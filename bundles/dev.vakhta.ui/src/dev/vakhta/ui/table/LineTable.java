package dev.vakhta.ui.table;

import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.ui.rows.Arrangement.Sort;
import dev.vakhta.ui.rows.Expansion;
import dev.vakhta.ui.rows.Line;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A tree drawn in a {@link RankWindow}: the lines are a list, whose parts are swapped in one short step. Selection and scroll position
 * follow what the lines stand for, not where they stand. For the UI thread.
 */
public final class LineTable {
    /** A column and its width in pixels; 0: as wide as it usually needs. */
    public record Shown(Column column, int width) {}

    /** Under this name the table's widget knows its LineTable; for tests, which see more lines than the widget shows. */
    public static final String OF_WIDGET = LineTable.class.getName();

    private final RankWindow window;
    private final Table table;
    private final Expansion expansion;
    private final Predicate<Row<?>> mine;
    private final LinePainter painter;
    private final LineSelection selection = new LineSelection();

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
        window = new RankWindow(parent, this::fill);
        table = window.table();
        table.setHeaderVisible(true);
        table.setData(OF_WIDGET, this);
        texts = new CellTexts(columns, mine);
        painter = new LinePainter(table, this::lineAt, expansion::isOpen, line -> stale.test(line), texts);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.DefaultSelection, this::open);
        table.addListener(SWT.MouseDown, this::mouseDown);
        table.addListener(SWT.KeyDown, this::keyDown);
        CellTips.install(table, this::lineAt, () -> texts);
    }

    /** What is laid out. */
    public Composite area() {
        return window.area();
    }

    /** What has the focus, the menu and the rows that are seen. */
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

    // --- columns

    /** Takes the place of the columns there were. The first one carries the tree. */
    public void setColumns(List<Shown> shown, @Nullable Sort sort) {
        table.setRedraw(false);
        try {
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
            new TableColumn(table, SWT.LEFT).setWidth(12);
            showSort(sort);
        } finally {
            table.setRedraw(true);
        }
        painter.columnsChanged();
        window.show(lines.size(), window.top());
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
        header.addListener(SWT.Resize, event -> painter.columnsChanged());
        header.addListener(SWT.Move, event -> painter.columnsChanged());
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

    /** The line of a row of the widget; null where there is none. */
    private @Nullable Line lineAt(int row) {
        return line((int) window.top() + row);
    }

    private @Nullable Line line(int rank) {
        return rank >= 0 && rank < lines.size() ? lines.get(rank) : null;
    }

    /**
     * Shows other lines. What is selected stays so while it is there, and the line at the top stays at the top.
     *
     * @param isStale lines that are drawn grey
     */
    public void show(List<Line> next, Predicate<Line> isStale) {
        Line top = window.top() == 0 ? null : line((int) window.top());
        stale = isStale;
        lines = next;
        texts.forget();
        boolean lost = selection.retain(lines);
        int rank = top == null ? 0 : indexOf(top.key());
        window.show(lines.size(), rank < 0 ? window.top() : rank);
        if (lost) {
            onSelection.run();
        }
    }

    /** Screen readers read the items; LinePainter draws them. */
    private void fill() {
        for (int row = 0; row < table.getItemCount(); row++) {
            Line line = lineAt(row);
            TableItem item = table.getItem(row);
            String[] said = line == null ? null : texts.spoken(line);
            if (said != null && !(item.getData() instanceof String[] now && Arrays.equals(now, said))) {
                item.setText(said);
                item.setData(said);
            }
        }
        mirror();
        table.redraw();
    }

    /** All lines, seen or not. */
    public List<Line> lines() {
        return lines;
    }

    /** What the cells of a line say. */
    public List<String> cells(Line line) {
        return List.of(texts.of(line));
    }

    private int indexOf(Object key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    // --- selection

    /** The selected lines from the top. */
    public List<Line> selected() {
        return selection.among(lines);
    }

    public void selectAll() {
        select(lines);
    }

    /** These and no others. */
    public void select(Collection<? extends Line> wanted) {
        selection.become(wanted);
        changed();
    }

    public void deselectAll() {
        select(List.of());
    }

    private void changed() {
        mirror();
        onSelection.run();
    }

    /** Shows in the widget which of the rows that are seen are selected. */
    private void mirror() {
        int[] wanted = IntStream.range(0, table.getItemCount())
                .filter(row -> lineAt(row) instanceof Line line && selection.contains(line))
                .toArray();
        int[] now = table.getSelectionIndices();
        Arrays.sort(now);
        if (!Arrays.equals(wanted, now)) {
            table.setSelection(wanted);
        }
    }

    /** Somebody clicked: the widget knows only its own rows, so what that means is decided here. */
    private void selected(Event event) {
        Line line = event.item instanceof TableItem item ? lineAt(table.indexOf(item)) : null;
        if (line == null) {
            return;
        }
        if ((event.stateMask & SWT.SHIFT) != 0) {
            selection.upTo(line, lines);
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            selection.toggle(line);
        } else {
            selection.only(line);
        }
        changed();
    }

    // --- mouse and keys

    private void mouseDown(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        Line line = item == null ? null : lineAt(table.indexOf(item));
        if (item == null || line == null || event.button != 1) {
            return;
        }
        if (LinePainter.isOnArrow(line, item.getBounds(0), event.x)) {
            toggle(line);
        } else if ((event.stateMask & SWT.MODIFIER_MASK) == 0 && selection.contains(line) && !selection.isOnly(line)) {
            selection.only(line); // the widget sees no change when the others are out of its sight
            changed();
        }
    }

    private void toggle(Line line) {
        if (expansion.open(line, !expansion.isOpen(line))) {
            onExpansion.run();
        }
    }

    private void open(Event event) {
        Line line = event.item instanceof TableItem item ? lineAt(table.indexOf(item)) : line(selection.lead(lines));
        if (line instanceof Line.Group) {
            toggle(line);
        } else if (line != null) {
            onOpen.accept(line);
        }
    }

    private void keyDown(Event event) {
        int lead = selection.lead(lines);
        int page = window.page();
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> page;
            case SWT.PAGE_UP -> -page;
            case SWT.HOME -> -lines.size();
            case SWT.END -> lines.size();
            default -> 0;
        };
        if (step != 0) {
            event.doit = false;
            move(Math.clamp((long) lead + step, 0, Math.max(0, lines.size() - 1)), event.stateMask);
        } else if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT) {
            event.doit = false;
            sideways(lead, event.keyCode == SWT.ARROW_RIGHT);
        }
    }

    private void move(int rank, int keys) {
        Line line = line(rank);
        if (line != null) {
            if ((keys & SWT.SHIFT) != 0) {
                selection.upTo(line, lines);
            } else {
                selection.only(line);
            }
            window.reveal(rank);
            changed();
        }
    }

    /** Opens what is closed; closes what is open, or goes out to what it is in. */
    private void sideways(int rank, boolean in) {
        Line line = line(rank);
        if (line == null) {
            return;
        }
        boolean open = expansion.isOpen(line);
        if (in && !open || !in && open) {
            toggle(line);
        } else if (!in) {
            goOut(rank, line);
        }
    }

    private void goOut(int rank, Line line) {
        for (int i = rank - 1; i >= 0; i--) {
            if (lines.get(i).depth() < line.depth()) {
                move(i, 0);
                return;
            }
        }
    }
}
