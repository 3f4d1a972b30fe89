package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.table.CellPainting;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws the rows of a log, and says in tooltips what does not fit. */
final class RowPainter {
    private static final String NOT_READ = "…";
    /** A tooltip is no page. */
    private static final int LONGEST = 2000;

    private final Table table;
    private final LogTable rows;
    private final CellPainting painting;

    private RowPainter(Table table, LogTable rows) {
        this.table = table;
        this.rows = rows;
        painting = new CellPainting(table);
    }

    static void install(Table table, LogTable rows) {
        RowPainter painter = new RowPainter(table, rows);
        table.addListener(SWT.MeasureItem, event -> event.height = CellPainting.height(event.gc));
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND & ~SWT.HOT);
        table.addListener(SWT.PaintItem, painter::paint);
        table.addListener(SWT.MouseMove, painter::moved);
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        int row = table.indexOf(item);
        LogLine line = rows.line(row);
        Rectangle cell = item.getBounds(event.index);
        GC gc = event.gc;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        if (!selected) {
            gc.setForeground(line == null ? painting.mixed(0.5) : table.getForeground());
        }
        if (event.index == 0) {
            Margin.draw(gc, cell, rows.pieces(row), line != null && rows.isMarked(line), selected);
        } else if (line == null) {
            text(gc, event.index == 1 ? NOT_READ : "", cell, event.index);
        } else if (line.isDamage()) {
            damage(gc, line, cell, event.index, selected);
        } else {
            Icon icon = icon(line, event.index);
            int x = cell.x + CellPainting.MARGIN;
            int from = icon == null ? x : painting.icon(gc, icon, x, cell, selected);
            CellPainting.draw(
                    gc,
                    rows.text(line, event.index),
                    from,
                    cell.x + cell.width - CellPainting.MARGIN,
                    cell,
                    isRight(event.index));
        }
        if (rows.isAtCell(row, event.index) && table.isFocusControl()) {
            gc.drawFocus(cell.x, cell.y, cell.width - 1, cell.height - 1);
        }
    }

    private void text(GC gc, String text, Rectangle cell, int column) {
        CellPainting.draw(
                gc,
                text,
                cell.x + CellPainting.MARGIN,
                cell.x + cell.width - CellPainting.MARGIN,
                cell,
                isRight(column));
    }

    private boolean isRight(int column) {
        return table.getColumn(column).getAlignment() == SWT.RIGHT;
    }

    /** One sentence over all columns, piece by piece: a cell is drawn alone. */
    private void damage(GC gc, LogLine line, Rectangle cell, int column, boolean selected) {
        int begin = cell.x;
        for (int other : table.getColumnOrder()) {
            if (other == column) {
                break;
            }
            if (other > 0) {
                begin -= table.getColumn(other).getWidth();
            }
        }
        int from = painting.icon(gc, Icon.WARNING, begin + CellPainting.MARGIN, cell, selected);
        CellPainting.draw(gc, rows.across(line), from, table.getClientArea().width, cell, false);
    }

    private @Nullable Icon icon(LogLine line, int column) {
        LogRecord entry = line.row().entry();
        return entry == null || rows.field(column) != LogField.IMPORTANCE ? null : of(entry.importance());
    }

    static Icon of(Importance importance) {
        return switch (importance) {
            case ERROR -> Icon.FAILURE;
            case WARNING -> Icon.WARNING;
            case INFORMATION -> Icon.INFORMATION;
            case NOTE -> Icon.NOTE;
        };
    }

    private void moved(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        LogLine line = item == null ? null : rows.line(table.indexOf(item));
        String tip = item == null || line == null ? null : tip(item, line, event.x);
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private @Nullable String tip(TableItem item, LogLine line, int x) {
        for (int i = 1; i < table.getColumnCount(); i++) {
            Rectangle cell = item.getBounds(i);
            LogField field = rows.field(i);
            if (field != null && x >= cell.x && x < cell.x + cell.width) {
                String text = line.isDamage() ? rows.across(line) : rows.text(line, i);
                String raw = line.value(field);
                boolean other = (field == LogField.EVENT || field == LogField.APPLICATION) && !raw.equals(text);
                String whole = line.isDamage() ? text : other ? text + "\n" + raw : raw;
                return whole.isEmpty() || !other && fits(text, cell.width - 2 * CellPainting.MARGIN)
                        ? null
                        : whole.substring(0, Math.min(LONGEST, whole.length())).replace("&", "&&");
            }
        }
        return null;
    }

    private boolean fits(String text, int width) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(text).x <= width;
        } finally {
            gc.dispose();
        }
    }
}
