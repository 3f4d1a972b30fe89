package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.processing.exclusive.Inside;
import dev.vakhta.ui.form.Copying;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Clip;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.WhoIsInside;
import dev.vakhta.ui.table.Ellipsis;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Who is inside: as many as there are, of whom only those exist that are seen. The selection stays with the sessions. */
final class InsideTable {
    private static final int LEAST_LINES = 6;
    private static final int PADDING = 10;
    private static final int ICON = 20;

    private final List<Column> columns;
    private final Composite area;
    private final Label count;
    private final Table table;
    private List<Inside> shown = List.of();
    private Instant readAt = Instant.EPOCH;

    /** @param many whether it matters in which infobase somebody is */
    InsideTable(Composite parent, int span, boolean many) {
        columns = Stream.of("infobase-name", "user-name", "application", "host", "session-id")
                .filter(key -> many || !key.equals("infobase-name"))
                .map(InsideTable::column)
                .toList();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).span(span, 1).applyTo(area);
        count = Note.wrapped(area);
        count.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Copying.button(area, ConsoleMessage.COPY_INSIDE.text(), () -> text(shown));
        Composite frame = new Composite(area, SWT.NONE);
        table = new Table(frame, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        columns.forEach(column -> heading(layout, column.label(), column.key().equals("session-id") ? 1 : 2));
        heading(layout, column("state").label(), 4);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(300, table.getHeaderHeight() + LEAST_LINES * table.getItemHeight())
                .applyTo(frame);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseMove, this::tell);
    }

    private static Column column(String key) {
        return Objects.requireNonNull(Columns.find(Literals.SESSION, key), key);
    }

    private void heading(TableColumnLayout layout, String text, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(text);
        column.setToolTipText(text);
        column.addListener(SWT.Resize, event -> table.clearAll()); // another part of its texts fits
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int heading = gc.textExtent(text).x + 2 * PADDING;
        gc.dispose();
        layout.setColumnData(column, new ColumnWeightData(weight, heading, true));
    }

    private void fill(Event event) {
        if (event.item instanceof TableItem item && event.index < shown.size()) {
            Inside one = shown.get(event.index);
            item.setText(fitting(cells(one)));
            item.setImage(columns.size(), icon(one).image());
        }
    }

    private String[] fitting(String[] cells) {
        GC gc = new GC(table);
        try {
            for (int i = 0; i < cells.length; i++) {
                int room = table.getColumn(i).getWidth() - PADDING - (i == columns.size() ? ICON : 0);
                cells[i] = Ellipsis.fit(cells[i], room, gc);
            }
        } finally {
            gc.dispose();
        }
        return cells;
    }

    private static Icon icon(Inside one) {
        if (one.mine()) {
            return Icon.USER;
        }
        return one.ending() == null ? Icon.of(SessionStates.of(one.row()).kind()) : Icon.TERMINATE;
    }

    private String[] cells(Inside one) {
        String state = one.state(Duration.between(readAt, Instant.now()));
        return Stream.concat(
                        columns.stream().map(column -> column.text(one.row())),
                        Stream.of(one.mine() ? ConsoleMessage.MINE.text(state) : state))
                .toArray(String[]::new);
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            Clip.copy(text(Arrays.stream(table.getSelectionIndices())
                    .mapToObj(shown::get)
                    .toList()));
        }
    }

    private static String text(List<Inside> who) {
        return WhoIsInside.text(who.stream().map(Inside::row).toList());
    }

    /** The whole text of a cell, which may be wider than its column. */
    private void tell(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String tip = null;
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                tip = cells(shown.get(table.indexOf(item)))[i];
            }
        }
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    /** @param at when it was read */
    void show(List<Inside> inside, Instant at) {
        List<Inside> sorted = inside.stream()
                .sorted(Comparator.comparing(Inside::group)
                        .thenComparing(one -> one.row().object().getNumber()))
                .toList();
        Note.write(count, ConsoleMessage.INSIDE.text(inside.size(), Inside.count(inside)));
        if (!at.equals(readAt) || !sorted.equals(shown)) {
            Set<UUID> selected = Arrays.stream(table.getSelectionIndices())
                    .mapToObj(i -> id(shown.get(i)))
                    .collect(Collectors.toSet());
            readAt = at;
            shown = sorted;
            table.setItemCount(shown.size());
            table.clearAll();
            table.deselectAll();
            table.select(IntStream.range(0, shown.size())
                    .filter(i -> selected.contains(id(shown.get(i))))
                    .toArray());
        } else {
            IntStream.range(0, shown.size())
                    .filter(i -> shown.get(i).ending() != null)
                    .forEach(table::clear);
        }
    }

    private static UUID id(Inside one) {
        return one.row().object().getId();
    }

    void setVisible(boolean visible) {
        area.setVisible(visible);
        ((GridData) area.getLayoutData()).exclude = !visible;
    }

    boolean setFocus() {
        return table.setFocus();
    }
}
