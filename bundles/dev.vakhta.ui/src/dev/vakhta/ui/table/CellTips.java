package dev.vakhta.ui.table;

import dev.vakhta.ui.rows.Line;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the whole text of the cell under the mouse when it does not fit, or when there is more to say. */
final class CellTips {
    private final Table table;
    private final IntFunction<@Nullable Line> lines;
    private final Supplier<CellTexts> texts;

    private CellTips(Table table, IntFunction<@Nullable Line> lines, Supplier<CellTexts> texts) {
        this.table = table;
        this.lines = lines;
        this.texts = texts;
    }

    static void install(Table table, IntFunction<@Nullable Line> lines, Supplier<CellTexts> texts) {
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
        CellTexts all = texts.get();
        String[] cells = all.of(line);
        for (int i = 0; i < cells.length; i++) {
            Rectangle cell = item.getBounds(i);
            if (x >= cell.x && x < cell.x + cell.width) {
                boolean across = CellTexts.isAcross(line) && cells[i].isEmpty();
                String text = across ? cells[0] : cells[i];
                String more = all.more(line, across ? 0 : i);
                if (more != null) {
                    return text + "\n" + more;
                }
                boolean icon = all.icon(line, i) != null;
                int space = across ? table.getClientArea().width : cell.width - LinePainter.around(line, i, icon);
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
