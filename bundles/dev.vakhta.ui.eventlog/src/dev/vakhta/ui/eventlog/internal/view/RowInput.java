package dev.vakhta.ui.eventlog.internal.view;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Mouse and keys in the table of a log: the widget knows only the rows that are seen, so what they mean is decided here. */
final class RowInput {
    private final Table table;
    private final LogTable rows;

    private RowInput(Table table, LogTable rows) {
        this.table = table;
        this.rows = rows;
    }

    static void install(Table table, LogTable rows) {
        RowInput input = new RowInput(table, rows);
        table.addListener(SWT.Selection, input::selected);
        table.addListener(SWT.MouseDown, input::mouseDown);
        table.addListener(SWT.MenuDetect, input::menuDetected);
        table.addListener(SWT.KeyDown, input::keyDown);
    }

    private long rank(TableItem item) {
        return rows.top() + table.indexOf(item);
    }

    private void selected(Event event) {
        if (event.item instanceof TableItem item) {
            rows.select(rank(item), event.stateMask);
        }
    }

    private void mouseDown(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item != null) {
            pointAt(item, event.x);
            boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
            if (plain && (event.button == 1 || !rows.isSelected(rank(item)))) {
                rows.select(rank(item), 0); // the widget tells of no change when it sees none
            }
        }
    }

    private void menuDetected(Event event) {
        if (event.detail == SWT.MENU_MOUSE) {
            Point at = table.toControl(event.x, event.y);
            TableItem item = table.getItem(at);
            if (item != null) {
                pointAt(item, at.x);
            }
        }
    }

    private void pointAt(TableItem item, int x) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            Rectangle bounds = item.getBounds(column);
            if (x >= bounds.x && x < bounds.x + bounds.width) {
                rows.pointAt(column);
            }
        }
    }

    private void keyDown(Event event) {
        long lead = rows.leadRank();
        int page = rows.page();
        long rank = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> lead + 1;
            case SWT.ARROW_UP -> Math.max(0, lead - 1);
            case SWT.PAGE_DOWN -> lead + page;
            case SWT.PAGE_UP -> Math.max(0, lead - page);
            case SWT.HOME -> 0;
            case SWT.END -> rows.size();
            default -> -1;
        };
        if (rank >= 0) {
            event.doit = false;
            rows.reveal(rank, event.stateMask & SWT.SHIFT);
        } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            event.doit = false;
            sideways(event.keyCode == SWT.ARROW_RIGHT ? 1 : -1);
        }
    }

    /** To the next cell, as the columns stand. */
    private void sideways(int step) {
        int[] order = table.getColumnOrder();
        int at = IntStream.range(0, order.length)
                .filter(i -> order[i] == rows.column())
                .findFirst()
                .orElse(1);
        int next = order[Math.clamp(at + step, 0, order.length - 1)];
        if (rows.pointAt(next)) {
            table.showColumn(table.getColumn(next));
            table.redraw();
        }
    }
}
