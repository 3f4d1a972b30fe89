package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Popup;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.rows.Line;
import dev.vakhta.ui.table.LineTable;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;

/** A table of objects with what stands above it. */
public final class ObjectTable extends View {
    /** A header as it stands there. */
    public record Header(String label, int width) {}

    private static final String PREFIX = "dev.vakhta.ui.sessions.";
    public static final String END = PREFIX + "end";
    public static final String COLUMNS = PREFIX + "columns";
    public static final String EXPAND_ALL = PREFIX + "expandAll";
    public static final String COLLAPSE_ALL = PREFIX + "collapseAll";
    public static final String REFRESH = "org.eclipse.ui.file.refresh";

    private ObjectTable(String id) {
        super(id);
    }

    public static ObjectTable sessions() {
        return new ObjectTable(Places.SESSIONS);
    }

    public static ObjectTable of(String id) {
        return new ObjectTable(id);
    }

    /** The widget, seen or not; on the UI thread. */
    public Table table() {
        return Widgets.all(area(), Table.class).getFirst();
    }

    // --- what is there

    /** Whether it shows rows, and not a sentence in their place. */
    public boolean showsRows() {
        return Ui.get(() -> table().isVisible() && table().getItemCount() > 0);
    }

    /** The lines from the top, each with its cells. Not for tables of thousands. */
    public List<List<String>> lines() {
        return top(Integer.MAX_VALUE);
    }

    /** The cells of the first lines, at most that many. */
    public List<List<String>> top(int most) {
        return Ui.get(
                () -> rows().lines().stream().limit(most).map(rows()::cells).toList());
    }

    /** The first cells of the rows that are seen, as a screen reader reads them. */
    public List<String> spoken() {
        return Ui.get(
                () -> Arrays.stream(table().getItems()).map(TableItem::getText).toList());
    }

    /** What the widget is a window on: it has no items for what is out of sight. */
    private LineTable rows() {
        return (LineTable) table().getData(LineTable.OF_WIDGET);
    }

    public int lineCount() {
        return Ui.get(() -> rows().lines().size());
    }

    /** How many objects the count beside the filter speaks of. */
    public int rowsOfObjects() {
        String count = count();
        return Integer.parseInt(count.replaceAll(".*?(\\d+)(\\s\\D+\\s\\d+)?$", "$1"));
    }

    /** The columns from the left, as somebody may have dragged them. */
    public List<Header> headers() {
        return Ui.get(() -> Arrays.stream(table().getColumnOrder())
                .mapToObj(table()::getColumn)
                .filter(column -> !column.getText().isEmpty()) // the last one only fills what is left
                .map(column -> new Header(column.getText(), column.getWidth()))
                .toList());
    }

    /** How many rows are shown, and what else is said beside it. */
    public String count() {
        return Ui.get(() -> Widgets.all(area(), Label.class).stream()
                .filter(label -> (label.getStyle() & SWT.RIGHT) != 0 && label.isVisible())
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    public String grouping() {
        return Ui.get(() -> groupingItem().getText());
    }

    // --- what is done

    private Text filterField() {
        return Widgets.all(area(), Text.class).getFirst();
    }

    public String filter() {
        return Ui.get(() -> filterField().getText());
    }

    /** Types a filter and presses Enter. */
    public void filter(String text) {
        Ui.run(() -> {
            filterField().setText(text);
            Widgets.open(filterField(), null);
        });
    }

    private ToolItem groupingItem() {
        return Widgets.all(area(), ToolItem.class).stream()
                .filter(item -> (item.getStyle() & SWT.DROP_DOWN) != 0
                        && !item.getText().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** @param label as the menu says it: the label of a column */
    public void groupBy(String label) {
        Popup.choose(() -> Widgets.select(groupingItem(), null), label);
    }

    /** Clicks a header. */
    public void sortBy(String label) {
        Ui.run(() -> Widgets.select(column(label), null));
    }

    private TableColumn column(String label) {
        return Arrays.stream(table().getColumns())
                .filter(column -> column.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + label + " among " + headers()));
    }

    /** Ticks, or unticks, columns in the chooser. */
    public void chooseColumns(String... labels) {
        start(COLUMNS);
        Dialog chooser = Dialog.shown();
        chooser.tick(labels);
        chooser.accept();
        chooser.awaitClosed();
    }

    /** Drags a border of a header. */
    public void widen(String label, int width) {
        Ui.run(() -> column(label).setWidth(width));
    }

    /** Drags the header to the place behind the first column. */
    public void moveToFront(String label) {
        Ui.run(() -> {
            Table table = table();
            int moved = table.indexOf(column(label));
            int[] order = table.getColumnOrder();
            int[] others = Arrays.stream(order).filter(index -> index != moved).toArray();
            table.setColumnOrder(IntStream.concat(
                            IntStream.of(others[0], moved),
                            Arrays.stream(others).skip(1))
                    .toArray());
        });
    }

    /** Selects the lines, of which there must be that many at least, and no others. */
    public void select(int atLeast, Predicate<List<String>> which) {
        Wait.until(
                atLeast + " lines to select",
                () -> Ui.get(() -> {
                    List<Line> wanted = rows().lines().stream()
                            .filter(line -> which.test(rows().cells(line)))
                            .limit(atLeast)
                            .toList();
                    rows().select(wanted);
                    return wanted.size() >= atLeast;
                }));
    }

    /** The cells of what is selected. */
    public List<List<String>> selected() {
        return Ui.get(() -> rows().selected().stream().map(rows()::cells).toList());
    }

    /** Opens the selected line with the arrow key. */
    public void openSelected() {
        Ui.run(() -> Widgets.key(table(), 0, SWT.ARROW_RIGHT));
    }

    public void closeSelected() {
        Ui.run(() -> Widgets.key(table(), 0, SWT.ARROW_LEFT));
    }

    /** Enter, or a double click. */
    public void enter() {
        Ui.run(() -> {
            TableItem[] selection = table().getSelection();
            Widgets.open(table(), selection.length == 0 ? null : selection[0]);
        });
    }

    /** The labels of the context menu; those that can be chosen. */
    public List<String> enabledActions() {
        return Ui.get(() -> {
            List<String> labels = Popup.itemsOf(table()).stream()
                    .filter(item -> item.isEnabled() && !item.getText().isEmpty())
                    .map(item -> Widgets.plain(item.getText()))
                    .toList();
            Popup.close(table());
            return labels;
        });
    }

    /** Chooses from the context menu, and does not wait for what comes of it. */
    public void choose(String label) {
        Ui.post(() -> {
            MenuItem item = Popup.item(Popup.itemsOf(table()), label);
            Widgets.select(item, null);
            Popup.close(table());
        });
    }
}
