package dev.vakhta.ui.rows;

import dev.vakhta.model.fields.Column;
import dev.vakhta.model.filter.Filter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a person wants rows to be shown.
 *
 * @param scopes places in the tree of targets; none: everything
 * @param sort null: by infobase and number
 * @param services whether the cluster's own sessions and connections are shown and counted
 * @param columns that are shown: what groups are summed up in
 * @param order position of the rows that are shown now, to be kept while somebody has selected some; null: sort anew
 */
public record Arrangement(
        Filter filter,
        Set<Scope> scopes,
        Grouping grouping,
        @Nullable Sort sort,
        boolean services,
        List<Column> columns,
        @Nullable Map<RowKey, Integer> order) {

    /** The same, but the rows of an earlier arranging keep their places. */
    public Arrangement keeping(Map<RowKey, Integer> places) {
        return new Arrangement(filter, scopes, grouping, sort, services, columns, places);
    }

    /** By one column. Unknown values come last, whatever the direction. */
    public record Sort(Column by, boolean descending) {}
}
