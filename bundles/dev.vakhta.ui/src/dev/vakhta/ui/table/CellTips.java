package dev.vakhta.ui.table;

import dev.vakhta.ui.rows.Line;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the whole text of the cell under the mouse when it does not fit. */
final class CellTips {
    private final Table table;
    private final IntFunction<@Nullable Line> lines;
    private final Function<Line, String[]> texts;

    private CellTips(Table table, IntFunction<@Nullable Line> lines, Function<Line, String[]> texts) {
        this.table = table;
        this.lines = lines;
        this.texts = texts;
    }

    static void install(Table table, IntFunction<@Nullable Line> lines, Function<Line, String[]> texts) {
        table.addListener(SWT.MouseMove, new CellTips(table, lines, texts)::moved);
    }

    private void moved(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        Line line = item == null ? null : lines.apply(table.indexOf(item));
        String tip = item == null || line == null ? null : tip(item, line, event.x);
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private @Nullable String tip(TableItem item, Line line, int x) {
        String[] cells = texts.apply(line);
        for (int i = 0; i < cells.length; i++) {
            Rectangle cell = item.getBounds(i);
            if (x >= cell.x && x < cell.x + cell.width) {
                boolean across = CellTexts.isAcross(line) && cells[i].isEmpty();
                String text = across ? cells[0] : cells[i];
                int space = across ? table.getClientArea().width : cell.width - LinePainter.around(line, i);
                return text.isEmpty() || fits(text, space) ? null : text;
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
