package dev.vakhta.ui.table;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Line;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
                texts[0] = TableMessage.GROUP.text(group.label(), group.count());
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

    /** What servers say may have several lines. */
    static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** Whether a line is one text across all columns that say nothing themselves. */
    static boolean isAcross(Line line) {
        return !(line instanceof Line.OfRow);
    }

    /** The shape before the first text. */
    @Nullable
    Icon icon(Line line) {
        return switch (line) {
            case Line.Group group -> null;
            case Line.OfRow row
            when row.row().object() instanceof Session && isState(columns.getFirst()) ->
                Icon.of((SessionState.Kind)
                        Objects.requireNonNull(columns.getFirst().value(row.row())));
            case Line.OfRow row -> Icons.of(row.row().object().eClass());
            case Line.Inside inside -> {
                Row<?> of = inside.row();
                yield of == null ? null : Icons.of(of.object().eClass());
            }
            case Line.Trouble trouble -> Icon.FAILURE;
        };
    }

    private static boolean isState(Column column) {
        return column.type() == SessionState.Kind.class;
    }
}
