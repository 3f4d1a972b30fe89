package dev.vakhta.ui.table;

import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.LockState;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Line;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** What the cells of lines say. The texts of the lines seen last are kept, as a repaint wants them often. For the UI thread. */
final class CellTexts {
    private static final int KEPT = 300;

    private final List<Column> columns;
    private final Predicate<Row<?>> mine;
    /** By identity: the hash of a group would be that of all its rows. */
    private final Map<Line, String[]> kept = new IdentityHashMap<>();

    CellTexts(List<Column> columns, Predicate<Row<?>> mine) {
        this.columns = columns;
        this.mine = mine;
    }

    /** One text a column; of lines that go across all columns the first one. */
    String[] of(Line line) {
        if (kept.size() > KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(line, this::make);
    }

    /** The same for who hears it: what a mark says by its shape and colour stands behind the first text. */
    String[] spoken(Line line) {
        String remarks = RowMarks.remarks(RowMarks.of(line));
        if (remarks.isEmpty()) {
            return of(line);
        }
        String[] all = of(line).clone();
        all[0] = TableMessage.MARKED.text(all[0], oneLine(remarks));
        return all;
    }

    /** The texts may have changed, as ages do. */
    void forget() {
        kept.clear();
    }

    private String[] make(Line line) {
        String[] texts = new String[columns.size()];
        Arrays.fill(texts, "");
        switch (line) {
            case Line.Group group -> {
                for (int i = 1; i < texts.length; i++) {
                    texts[i] = group.sums().text(columns.get(i));
                }
                LockState lock = lock(group);
                texts[0] = lock == null
                        ? TableMessage.GROUP.text(group.label(), group.count())
                        : TableMessage.GROUP_LOCKED.text(group.label(), group.count(), lock.words());
            }
            case Line.OfRow row -> {
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = oneLine(columns.get(i).text(row.row()));
                }
                if (mine.test(row.row())) {
                    texts[0] = TableMessage.MINE.text(texts[0]);
                }
            }
            case Line.Inside inside -> texts[0] = oneLine(inside.text());
            case Line.Trouble trouble -> texts[0] = oneLine(trouble.text());
        }
        return texts;
    }

    /** What there is to say of a cell besides; null: nothing. */
    @Nullable
    String more(Line line, int column) {
        String more = Stream.of(
                        sentences(line, column),
                        line instanceof Line.OfRow row ? columns.get(column).problem(row.row()) : "",
                        column == 0 ? RowMarks.remarks(RowMarks.of(line)) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return more.isEmpty() ? null : more;
    }

    private String sentences(Line line, int column) {
        return switch (line) {
            case Line.OfRow row
            when columns.get(column).type() == LockState.Kind.class ->
                LockState.of(row.row()).sentences();
            case Line.Group group
            when column == 0 -> {
                LockState lock = lock(group);
                yield lock == null ? "" : lock.sentences();
            }
            default -> "";
        };
    }

    /** What servers say may have several lines. */
    static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** Whether a line is one text across all columns that say nothing themselves. */
    static boolean isAcross(Line line) {
        return !(line instanceof Line.OfRow);
    }

    /** The shape before the text of a cell: of a state its own; in the first column at least that of the object. */
    @Nullable
    Icon icon(Line line, int column) {
        if (line instanceof Line.OfRow row) {
            Icon state = state(columns.get(column), row.row());
            return state == null && column == 0 ? Icons.of(row.row().object().eClass()) : state;
        }
        return column == 0 ? first(line) : null;
    }

    /** Whether a column says by shapes, too, what it says in words. */
    static boolean hasShapes(Column column) {
        return column.type() == SessionState.Kind.class || column.type() == LockState.Kind.class;
    }

    private static @Nullable Icon state(Column column, Row<?> row) {
        return switch (hasShapes(column) ? column.value(row) : null) {
            case SessionState.Kind kind -> Icon.of(kind);
            case LockState.Kind kind -> Icon.of(kind);
            case null, default -> null;
        };
    }

    private static @Nullable Icon first(Line line) {
        return switch (line) {
            case Line.Group group
            when hasShapes(group.by()) && !group.rows().isEmpty() ->
                state(group.by(), group.rows().getFirst().row());
            case Line.Group group -> {
                LockState lock = lock(group);
                yield lock == null ? null : Icon.of(lock.kind());
            }
            case Line.OfRow row -> null;
            case Line.Inside inside -> {
                Row<?> of = inside.row();
                yield of == null ? null : Icons.of(of.object().eClass());
            }
            case Line.Trouble trouble -> Icon.FAILURE;
        };
    }

    /** Of the rows of one infobase, where it has a mark. */
    private static @Nullable LockState lock(Line.Group group) {
        if (!group.by().key().equals("infobase-name") || group.rows().isEmpty()) {
            return null;
        }
        LockState lock = LockState.of(group.rows().getFirst().row());
        return lock.kind().isMarked() ? lock : null;
    }
}
