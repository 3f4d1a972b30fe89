package dev.vakhta.ui.sessions.internal.details;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lines of fields. Other values of the same fields only change texts: nothing flickers or scrolls. UI thread. */
final class FieldTable {
    /** What a cell needs beside its text, in pixels. */
    private static final int PADDING = 10;

    private final Table table;
    private final Consumer<@Nullable Line> selected;
    private List<Line> lines = List.of();

    /** @param selected told of the selected field, and of its new value; null: none, or a heading */
    FieldTable(Composite parent, Consumer<@Nullable Line> selected) {
        this.selected = selected;
        Composite box = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        box.setLayout(layout);
        table = new Table(box, SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(layout, Messages.FIELD, 30);
        column(layout, Messages.VALUE, 42);
        column(layout, Messages.EXACT, 28);
        table.addListener(SWT.Selection, event -> tell());
        table.addListener(SWT.MouseMove, event -> tooltip(new Point(event.x, event.y)));
    }

    private void column(TableColumnLayout layout, Messages title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title.text());
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    Table control() {
        return table;
    }

    void show(List<Line> now) {
        List<Line> before = lines;
        lines = now;
        if (before.stream()
                .map(Line::label)
                .toList()
                .equals(now.stream().map(Line::label).toList())) {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(before.get(i))) {
                    write(table.getItem(i), now.get(i));
                }
            }
        } else {
            table.setRedraw(false);
            table.removeAll();
            now.forEach(line -> write(new TableItem(table, SWT.NONE), line));
            table.setRedraw(true);
        }
        tell();
    }

    private static void write(TableItem item, Line line) {
        item.setText(new String[] {line.label(), line.text(), line.exact()});
        item.setFont(line.isHeading() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null);
    }

    private void tell() {
        int index = table.getSelectionIndex();
        Line line = index < 0 || index >= lines.size() ? null : lines.get(index);
        selected.accept(line == null || line.isHeading() ? null : line);
    }

    /** What a narrow column cuts off; over the name of a field, what it means. */
    private void tooltip(Point at) {
        TableItem item = table.getItem(at);
        String tip = null;
        if (item != null) {
            Line line = lines.get(table.indexOf(item));
            tip = item.getBounds(0).contains(at) ? line.explanation() : cut(item, at);
        }
        if (tip == null || !tip.equals(table.getToolTipText())) {
            table.setToolTipText(tip == null || tip.isEmpty() ? null : tip);
        }
    }

    /** The text of a cell that does not fit into its column. */
    private @Nullable String cut(TableItem item, Point at) {
        GC gc = new GC(table);
        try {
            for (int i = 1; i < table.getColumnCount(); i++) {
                if (item.getBounds(i).contains(at)) {
                    boolean fits = gc.textExtent(item.getText(i)).x + PADDING
                            <= table.getColumn(i).getWidth();
                    return fits ? null : item.getText(i);
                }
            }
        } finally {
            gc.dispose();
        }
        return null;
    }

    void selectAll() {
        table.selectAll();
        tell();
    }

    String copied() {
        return Arrays.stream(table.getSelectionIndices())
                .mapToObj(lines::get)
                .map(Line::copied)
                .collect(Collectors.joining("\n"));
    }
}
