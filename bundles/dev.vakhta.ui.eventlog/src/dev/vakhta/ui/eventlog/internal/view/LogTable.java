package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.ui.eventlog.internal.log.Brackets;
import dev.vakhta.ui.eventlog.internal.log.Brackets.Piece;
import dev.vakhta.ui.eventlog.internal.log.Cells;
import dev.vakhta.ui.eventlog.internal.log.Chosen;
import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.eventlog.internal.log.LogLine.Transaction;
import dev.vakhta.ui.eventlog.internal.log.RowId;
import dev.vakhta.ui.eventlog.internal.view.Layout.Shown;
import dev.vakhta.ui.table.RankWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The rows of an answer by ranks: only those that are seen exist, and those that were not read yet are empty for a moment. What is seen and
 * what is selected stays so while rows are appended, unless the newest are followed.
 */
final class LogTable {
    private final RankWindow window;
    private final Table table;
    private final Cells cells = new Cells();
    private final Chosen chosen = new Chosen();

    private @Nullable Asked asked;
    private List<LogField> fields = List.of();
    /** Of the answer, as it is shown: both change together. */
    private long size;

    private long shift;
    private boolean follows;
    private int cell;
    private List<List<Piece>> pieces = List.of();
    private Set<RowId> marks = Set.of();
    private Runnable onSelection = () -> {};
    private Runnable onFollow = () -> {};
    private Runnable onScroll = () -> {};

    LogTable(Composite parent) {
        window = new RankWindow(parent, this::fill);
        window.onScroll(this::scrolled);
        table = window.table();
        table.setHeaderVisible(true);
        RowPainter.install(table, this);
        RowInput.install(table, this);
    }

    Composite area() {
        return window.area();
    }

    Table control() {
        return table;
    }

    void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /** Told when a person scrolled away from what is followed. */
    void onFollow(Runnable listener) {
        onFollow = listener;
    }

    /** Told when other rows are seen. */
    void onScroll(Runnable listener) {
        onScroll = listener;
    }

    // --- columns

    void setColumns(Layout layout) {
        table.setRedraw(false);
        try {
            for (TableColumn old : table.getColumns()) {
                old.dispose();
            }
            fields = layout.columns().stream().map(Shown::field).toList();
            cell = Math.max(0, fields.indexOf(LogField.EVENT));
            TableColumn margin = new TableColumn(table, SWT.LEFT);
            margin.setWidth(Margin.WIDTH);
            margin.setResizable(false);
            margin.setToolTipText(LogMessage.MARGIN_HELP.text());
            for (Shown one : layout.columns()) {
                FieldWidths.create(table, one);
            }
            new TableColumn(table, SWT.LEFT).setWidth(12); // GTK and others stretch the last one
        } finally {
            table.setRedraw(true);
        }
        forget();
        window.show(size, window.top());
    }

    /** As they stand now, in the order somebody dragged them into. */
    Layout layout() {
        return new Layout(Arrays.stream(table.getColumnOrder())
                .filter(index -> index > 0 && index <= fields.size())
                .mapToObj(index ->
                        new Shown(fields.get(index - 1), table.getColumn(index).getWidth()))
                .toList());
    }

    List<LogField> fields() {
        return layout().columns().stream().map(Shown::field).toList();
    }

    // --- rows

    /** Shows another answer, from its begin; null: none. */
    void become(@Nullable Asked other) {
        asked = other;
        chosen.clear();
        size = 0;
        shift = 0;
        grown();
        window.go(0);
    }

    /** There are more rows. */
    void grown() {
        Asked now = asked;
        long place = window.top() - shift;
        size = now == null ? 0 : now.size();
        shift = now == null ? 0 : now.rows().shift();
        window.show(size, now != null && follows ? newest(now) : place + shift);
        onScroll.run();
    }

    private long newest(Asked now) {
        return now.newestFirst() ? 0 : size;
    }

    /** Rows are at other places: what is seen stays at its rank, and nothing is selected. */
    void begunAnew() {
        Asked now = asked;
        chosen.clear();
        shift = now == null ? 0 : now.rows().shift();
        table.redraw();
    }

    /** Rows were read. */
    void read() {
        fill();
    }

    /** Follows what is appended, or lets it come in out of sight. */
    void follow(boolean wanted) {
        follows = wanted;
        Asked now = asked;
        if (wanted && now != null) {
            window.go(newest(now));
        }
    }

    boolean follows() {
        return follows;
    }

    /** How many rows stand above the first that is seen. */
    long top() {
        return window.top();
    }

    long size() {
        return size;
    }

    void mark(Set<RowId> marked) {
        marks = marked;
        table.redraw();
    }

    /** The row of the widget; null: it is not read yet. */
    @Nullable
    LogLine line(int row) {
        return lineAt(window.top() + row - shift);
    }

    private @Nullable LogLine lineAt(long place) {
        Asked now = asked;
        return now == null ? null : now.rows().line(place);
    }

    List<Piece> pieces(int row) {
        return row < pieces.size() ? pieces.get(row) : List.of();
    }

    boolean isMarked(LogLine line) {
        return marks.contains(line.id());
    }

    /** Whether the keyboard stands in a cell. */
    boolean isAtCell(int row, int column) {
        return !chosen.isEmpty() && chosen.lead() == window.top() + row - shift && column == cell + 1;
    }

    String across(LogLine line) {
        return cells.across(line);
    }

    String text(LogLine line, int column) {
        return column < 1 || column > fields.size() ? "" : cells.cell(line, fields.get(column - 1));
    }

    @Nullable
    LogField field(int column) {
        return column < 1 || column > fields.size() ? null : fields.get(column - 1);
    }

    private void forget() {
        for (TableItem item : table.getItems()) {
            item.setData(null);
        }
    }

    /** Screen readers read the items; the painter draws them. */
    private void fill() {
        Asked now = asked;
        List<@Nullable LogLine> seen = new ArrayList<>();
        boolean others = false;
        for (int row = 0; row < table.getItemCount(); row++) {
            LogLine line = line(row);
            seen.add(line);
            TableItem item = table.getItem(row);
            if (item.getData() != line) {
                item.setText(texts(line));
                item.setData(line);
                others = true;
            }
        }
        LogLine lead = lead();
        Transaction transaction = lead == null ? null : lead.transaction();
        List<List<Piece>> beside = Brackets.of(seen, transaction, now == null || now.newestFirst());
        others |= !beside.equals(pieces);
        pieces = beside;
        mirror();
        if (others) { // rows come ten times in a second while a log is looked through, most of them out of sight
            table.redraw();
        }
        if (now != null && size > 0) {
            long first = window.top() - shift;
            now.want(first, first + Math.max(0, table.getItemCount() - 1));
        }
    }

    /** Nothing, where a row was not read yet: an item keeps each text that it is not given another for. */
    private String[] texts(@Nullable LogLine line) {
        String[] texts = new String[fields.size() + 1];
        Arrays.fill(texts, "");
        for (int i = 0; line != null && i < texts.length; i++) {
            texts[i] = i == 1 && line.isDamage() ? across(line) : text(line, i);
        }
        return texts;
    }

    // --- selection

    /** Where the keyboard stands; null: nowhere, or that was not read yet. */
    @Nullable
    LogLine lead() {
        return chosen.isEmpty() ? null : lineAt(chosen.lead());
    }

    /** The field in which the keyboard or the mouse was last. */
    LogField cell() {
        return cell < fields.size() ? fields.get(cell) : fields.getFirst();
    }

    Chosen chosen() {
        return chosen;
    }

    void selectAll() {
        if (size > 0) {
            chosen.only(-shift);
            chosen.upTo(size - 1 - shift);
            changed();
        }
    }

    /** Selects a row and shows it, with some of what stands around it. */
    void go(long place) {
        chosen.only(place);
        long rank = place + shift;
        if (rank < window.top() || rank >= window.top() + window.page()) {
            window.go(rank - window.page() / 3);
        }
        scrolled();
        changed();
    }

    private void changed() {
        fill();
        table.redraw();
        onSelection.run();
    }

    private void mirror() {
        int[] wanted = IntStream.range(0, table.getItemCount())
                .filter(row -> isSelected(window.top() + row))
                .toArray();
        int[] now = table.getSelectionIndices();
        Arrays.sort(now);
        if (!Arrays.equals(wanted, now)) {
            table.setSelection(wanted);
        }
    }

    /** As lists everywhere: with Shift from the last one, with Ctrl beside the others. */
    void select(long rank, int keys) {
        long place = rank - shift;
        if ((keys & SWT.SHIFT) != 0) {
            chosen.upTo(place);
        } else if ((keys & SWT.MOD1) != 0) {
            chosen.toggle(place);
        } else {
            chosen.only(place);
        }
        stay();
        changed();
    }

    /** Selects a row, or the last one if there is none, and scrolls as little as possible. */
    void reveal(long rank, int keys) {
        if (size > 0) {
            long to = Math.min(rank, size - 1);
            window.reveal(to);
            select(to, keys);
            scrolled();
        }
    }

    boolean isSelected(long rank) {
        return chosen.contains(rank - shift);
    }

    /** Where the keyboard stands; before the first row that is seen, if nowhere. */
    long leadRank() {
        return chosen.isEmpty() ? window.top() - 1 : chosen.lead() + shift;
    }

    int page() {
        return window.page();
    }

    /** The column of the widget in which the keyboard or the mouse was last. */
    int column() {
        return cell + 1;
    }

    /** Goes to a column of the widget, if it has a field. */
    boolean pointAt(int column) {
        boolean possible = field(column) != null;
        if (possible) {
            cell = column - 1;
        }
        return possible;
    }

    /** A row that somebody looks at does not run away. */
    private void stay() {
        if (follows) {
            follows = false;
            onFollow.run();
        }
    }

    private void scrolled() {
        Asked now = asked;
        if (follows && now != null && (now.newestFirst() ? window.top() > 0 : window.top() + window.page() < size)) {
            stay();
        }
        onScroll.run();
    }
}
