package dev.vakhta.ui.look;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Texts in columns wide enough for them; only what is seen exists, so that thousands open at once. */
public final class TextTable {
    /** So many lines tell how wide columns have to be. */
    private static final int MEASURED = 200;

    private static final int PADDING = 18;
    private static final int SHAPE = 22;
    private static final int MOST_CHARS = 110;

    private final Table table;
    private List<String[]> rows = List.of();
    private List<Icon> icons = List.of();

    /** @param most lines it is high at the beginning */
    public TextTable(Composite parent, List<String> headings, List<String[]> rows, int most) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String heading : headings) {
            new TableColumn(table, SWT.LEFT).setText(heading);
        }
        table.addListener(SWT.SetData, this::fill);
        show(rows);
        int lines = Math.clamp(rows.size(), 2, most);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(SWT.DEFAULT, table.getHeaderHeight() + lines * table.getItemHeight())
                .applyTo(table);
    }

    private void fill(Event event) {
        // GTK asks for row -1 while it empties a table (SWT 3.133)
        boolean there = event.index >= 0 && event.index < rows.size();
        if (there && event.item instanceof TableItem item) {
            item.setText(rows.get(event.index));
            item.setImage(icons.isEmpty() ? null : icons.get(event.index).image());
        }
    }

    public Table control() {
        return table;
    }

    public void show(List<String[]> shown) {
        show(shown, List.of());
    }

    /** @param shapes for each row one, before its first cell; or none at all */
    public void show(List<String[]> shown, List<Icon> shapes) {
        rows = shown;
        icons = shapes;
        table.setItemCount(rows.size());
        table.clearAll();
        GC gc = new GC(table);
        try {
            gc.setFont(table.getFont());
            int most = MOST_CHARS * (int) gc.getFontMetrics().getAverageCharacterWidth();
            for (int i = 0; i < table.getColumnCount(); i++) {
                table.getColumn(i).setWidth(Math.min(most, width(gc, i)) + PADDING);
            }
        } finally {
            gc.dispose();
        }
    }

    private int width(GC gc, int column) {
        gc.setFont(JFaceResources.getFontRegistry()
                .getBold(JFaceResources.DIALOG_FONT)); // as headings are in the dark theme
        int widest = gc.textExtent(table.getColumn(column).getText()).x;
        gc.setFont(table.getFont());
        int shape = icons.isEmpty() ? 0 : SHAPE;
        for (String[] row : rows.subList(0, Math.min(MEASURED, rows.size()))) {
            widest = Math.max(widest, gc.textExtent(row[column]).x + (column == 0 ? shape : 0));
        }
        return widest;
    }

    /** Leaves the place to others, or takes it again. */
    public void setVisible(boolean visible) {
        table.setVisible(visible);
        ((GridData) table.getLayoutData()).exclude = !visible;
    }
}
