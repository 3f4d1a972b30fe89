package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.state.LockState;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A line for each infobase: how it is, and what saving changes. What does not fit into the line stands whole under the table. */
final class EntranceTable {
    private static final int MOST_LINES = 8;

    private record Row(Icon door, @Nullable Icon mark, List<String> cells) {}

    private final Editing editing;
    private final Table table;
    private final Label whole;
    private final boolean oneTarget;
    private List<Row> rows = List.of();

    EntranceTable(Composite parent, Editing editing) {
        this.editing = editing;
        oneTarget = editing.entrances().stream()
                        .map(one -> one.target().getId())
                        .distinct()
                        .count()
                == 1;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        Block.heading(area, EditorMessage.INFOBASES.text());
        Composite frame = new Composite(area, SWT.NONE);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(layout, EditorMessage.INFOBASE, 18);
        column(layout, EditorMessage.CLUSTER, 18);
        column(layout, EditorMessage.STATE, 32);
        column(layout, EditorMessage.ON_SAVING, 32);
        editing.entrances().forEach(any -> new TableItem(table, SWT.NONE));
        int lines = Math.min(MOST_LINES, editing.entrances().size());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(300, table.getHeaderHeight() + lines * table.getItemHeight() + table.getBorderWidth() * 2 + 4)
                .applyTo(frame);
        whole = Note.wrapped(area);
        table.addListener(SWT.Selection, event -> tellWhole());
        table.select(0);
    }

    private void column(TableColumnLayout layout, EditorMessage title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title.text());
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    void refresh() {
        List<Row> now = editing.entrances().stream().map(this::row).toList();
        for (int i = 0; i < now.size(); i++) {
            if (i >= rows.size() || !rows.get(i).equals(now.get(i))) {
                write(table.getItem(i), now.get(i));
            }
        }
        rows = now;
        tellWhole();
    }

    private static void write(TableItem item, Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            item.setText(i, row.cells().get(i).replaceAll("\\s*\\R\\s*", " "));
        }
        item.setImage(0, row.door().image());
        Icon mark = row.mark();
        item.setImage(3, mark == null ? null : mark.image());
    }

    private Row row(Entrance entrance) {
        LockState state = entrance.state();
        Icon mark = entrance.hasFailed() ? Icon.FAILURE : entrance.trouble().isEmpty() ? null : Icon.WARNING;
        String cluster = String.valueOf(entrance.cluster().cluster().getName());
        String where = oneTarget
                ? cluster
                : EditorMessage.WHERE.text(cluster, entrance.target().getName());
        return new Row(Icon.of(state.kind()), mark, List.of(entrance.name(), where, state.words(), saving(entrance)));
    }

    private static String saving(Entrance entrance) {
        if (entrance.isReadOnly()) {
            return EditorMessage.READ_ONLY.text();
        }
        String change = entrance.isChanged()
                ? LockTexts.difference(Objects.requireNonNull(entrance.read()), entrance.change())
                : entrance.trouble().isEmpty() ? EditorMessage.NOTHING.text() : "";
        return Stream.of(entrance.trouble(), change)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void tellWhole() {
        int selected = table.getSelectionIndex();
        if (selected >= 0 && selected < rows.size()) {
            List<String> cells = rows.get(selected).cells();
            Note.write(whole, EditorMessage.WHOLE.text(cells.getFirst(), cells.get(2), cells.getLast()));
        }
        whole.getParent().layout();
    }
}
