package dev.vakhta.ui.rows;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What rows are grouped by.
 *
 * @param by null: by nothing, the list is flat
 */
public record Grouping(@Nullable Column by) {
    public static final Grouping FLAT = new Grouping(null);

    private static final String INFOBASE = "infobase-name";

    /**
     * Rows that are equal in {@code key} stand together, under the label of one of them.
     *
     * @param unseen a level around this one that is not shown but belongs to what the group is known by; null: none
     */
    record Level(
            Column by,
            Function<Row<?>, Object> key,
            Function<Row<?>, String> label,
            @Nullable Function<Row<?>, Object> unseen) {
        GroupKey inside(GroupKey around, Row<?> first) {
            Function<Row<?>, Object> between = unseen;
            GroupKey place = between == null ? around : around.inside(between.apply(first));
            return place.inside(key.apply(first));
        }
    }

    /** What rows of a class can be grouped by, the usual one first; {@link #FLAT} is the last. */
    public static List<Grouping> of(EClass type) {
        List<Grouping> all = new ArrayList<>();
        Stream.of(
                        INFOBASE,
                        "cluster-name",
                        "user-name",
                        "host",
                        "application",
                        "state",
                        "process-name",
                        "lock",
                        "locked-by")
                .flatMap(key -> column(type, key).stream())
                .filter(column -> !column.key().equals("cluster-name") || all.isEmpty())
                .forEach(column -> all.add(new Grouping(column)));
        all.add(FLAT);
        return List.copyOf(all);
    }

    private static Optional<Column> column(EClass type, String key) {
        return Columns.of(type).stream()
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    /** Stands in saved workspaces. */
    public String id() {
        Column column = by;
        return column == null ? "flat" : column.key();
    }

    /**
     * From the outside to the inside. Infobases stand in their clusters, where there are several.
     *
     * @param targets whether rows come from several targets, so that a cluster alone does not say where
     */
    List<Level> levels(EClass type, boolean clusters, boolean targets) {
        Column column = by;
        if (column == null) {
            return List.of();
        }
        if (!column.key().equals(INFOBASE)) {
            return List.of(new Level(column, column::exact, row -> label(column, row), null));
        }
        Function<Row<?>, Object> id = row -> Objects.requireNonNullElse(Related.infobase(row), ClusterView.NIL);
        Level infobase = new Level(column, id, Grouping::infobase, clusters ? null : Grouping::clusterId);
        return clusters ? List.of(cluster(type, targets), infobase) : List.of(infobase);
    }

    private static Level cluster(EClass type, boolean targets) {
        Column column = column(type, "cluster-name").orElseThrow();
        return new Level(
                column,
                Grouping::clusterId,
                row -> targets
                        ? row.cluster().targetName() + " · "
                                + row.cluster().cluster().getName()
                        : row.cluster().cluster().getName(),
                null);
    }

    private static Object clusterId(Row<?> row) {
        return row.cluster().targetId() + " " + row.cluster().cluster().getId();
    }

    private static String infobase(Row<?> row) {
        String name = Related.infobaseName(row);
        UUID id = Related.infobase(row);
        if (name == null) {
            return id == null ? RowsMessage.INFOBASE_UNKNOWN.text() : id.toString();
        }
        return name.isEmpty() ? RowsMessage.NO_INFOBASE.text() : name;
    }

    private static String label(Column column, Row<?> row) {
        String text = column.text(row);
        return text.isBlank() ? RowsMessage.NO_VALUE.text(column.label()) : text;
    }
}
