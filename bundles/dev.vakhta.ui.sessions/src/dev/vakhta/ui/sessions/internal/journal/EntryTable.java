package dev.vakhta.ui.sessions.internal.journal;

import dev.vakhta.ui.look.Icon;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Operations, the newest on top. New ones push nothing away that somebody has selected or scrolled to. UI thread. */
final class EntryTable {
    private final Table table;
    private List<Entry> entries = List.of();

    EntryTable(Composite parent) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        GC gc = new GC(table);
        double letter = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (Entry.Column one : Entry.Column.values()) {
            TableColumn column = new TableColumn(table, one == Entry.Column.TOOK ? SWT.RIGHT : SWT.LEFT);
            column.setText(one.title.text());
            column.setWidth((int) ((one.width + 3) * letter));
            column.setMoveable(true);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> describe());
    }

    Table control() {
        return table;
    }

    private void fill(Event event) {
        Entry entry = entries.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(entry.cells().toArray(String[]::new));
        item.setImage(Entry.Column.RESULT.ordinal(), (entry.failed() ? Icon.FAILURE : Icon.OK).image());
    }

    private void describe() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            new OperationDialog(table.getShell(), entries.get(index)).open();
        }
    }

    void show(List<Entry> now) {
        Set<Entry> selected = new HashSet<>(selected());
        int top = table.getTopIndex();
        Entry first = top > 0 && top < entries.size() ? entries.get(top) : null;
        entries = now;
        table.setRedraw(false);
        table.setItemCount(now.size());
        table.clearAll();
        table.deselectAll();
        table.select(IntStream.range(0, now.size())
                .filter(index -> selected.contains(now.get(index)))
                .toArray());
        if (first != null) {
            table.setTopIndex(Math.max(0, now.indexOf(first)));
        }
        table.setRedraw(true);
    }

    private List<Entry> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(entries::get).toList();
    }

    String copied() {
        return selected().stream().map(Entry::copied).collect(Collectors.joining("\n"));
    }
}
