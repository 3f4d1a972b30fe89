package dev.vakhta.ui.rows;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.decoration.Decorations;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Filters, sorts and groups rows. Work for a background thread: ten thousands of rows take a good part of a second. */
public final class Arranger {
    /** A row with what it is sorted by, found out once. */
    private record Item(
            Line.OfRow line,
            @Nullable Comparable<?> value,
            @Nullable String infobase,
            long number) {}

    private final Arrangement how;
    private final List<Column> summed;
    private final List<Grouping.Level> levels;

    private Arranger(RowSet set, Arrangement how, List<Row<?>> rows) {
        this.how = how;
        summed = Sums.additive(how.columns());
        long clusters = rows.stream().map(Row::cluster).distinct().limit(2).count();
        long targets = rows.stream()
                .map(row -> row.cluster().targetId())
                .distinct()
                .limit(2)
                .count();
        levels = how.grouping().levels(set.type(), clusters > 1, targets > 1);
    }

    public static Arranged arrange(RowSet set, Arrangement how) {
        List<Row<?>> inside = new ArrayList<>(set.rows().size());
        for (Row<?> row : set.rows()) {
            if ((how.services() || !isService(row)) && isIn(how.scopes(), row)) {
                inside.add(row);
            }
        }
        how.columns().forEach(column -> column.prepare(inside));
        Decorations.prepare(set.type(), inside);
        List<Row<?>> wanted = how.filter().isEmpty()
                ? inside
                : inside.parallelStream().filter(how.filter()::matches).toList();
        Arranger arranger = new Arranger(set, how, wanted);
        List<Line.OfRow> sorted = arranger.sorted(wanted);
        return arranger.levels.isEmpty()
                ? new Arranged(set, List.of(), sorted, sorted.size(), inside.size())
                : new Arranged(set, arranger.groups(GroupKey.ROOT, 0, sorted), List.of(), sorted.size(), inside.size());
    }

    private static boolean isService(Row<?> row) {
        return switch (row.object()) {
            case Session session -> Applications.isService(session.getAppId());
            case Connection connection -> Applications.isService(connection.getApplication());
            default -> false;
        };
    }

    private static boolean isIn(Set<Scope> scopes, Row<?> row) {
        return scopes.isEmpty() || scopes.stream().anyMatch(scope -> scope.includes(row));
    }

    private List<Line.OfRow> sorted(List<Row<?>> rows) {
        Arrangement.Sort sort = how.sort();
        int depth = levels.size();
        Item[] items = rows.parallelStream()
                .map(row -> new Item(
                        new Line.OfRow(RowKey.of(row), depth, row, row.object() instanceof Session),
                        sort == null ? null : sort.by().value(row),
                        Related.infobaseName(row),
                        number(row)))
                .toArray(Item[]::new);
        Arrays.parallelSort(items, order());
        return Arrays.stream(items).map(Item::line).toList();
    }

    private Comparator<Item> order() {
        Arrangement.Sort sort = how.sort();
        Comparator<Item> byPlace = byPlace();
        Comparator<Item> wanted =
                sort == null ? byPlace : byValue(sort.descending()).thenComparing(byPlace);
        Map<RowKey, Integer> kept = how.order();
        if (kept == null) {
            return wanted;
        }
        // who is new stands behind those whose places are kept
        Comparator<Item> asBefore =
                Comparator.comparingInt(item -> kept.getOrDefault(item.line().key(), Integer.MAX_VALUE));
        return asBefore.thenComparing(wanted);
    }

    private static Comparator<Item> byValue(boolean descending) {
        return (one, other) -> {
            Comparable<?> a = one.value();
            Comparable<?> b = other.value();
            if (a == null || b == null) {
                return Boolean.compare(a == null, b == null);
            }
            int order = Column.compareValues(a, b);
            return descending ? -order : order;
        };
    }

    /** By infobase and number: how people look for one. */
    private static Comparator<Item> byPlace() {
        Comparator<Item> byInfobase = (one, other) -> Column.compareValues(one.infobase(), other.infobase());
        return byInfobase.thenComparingLong(Item::number);
    }

    private static long number(Row<?> row) {
        return switch (row.object()) {
            case Session session -> session.getNumber();
            case Connection connection -> connection.getConnId();
            default -> 0;
        };
    }

    private List<Line.Group> groups(GroupKey around, int depth, List<Line.OfRow> rows) {
        Grouping.Level level = levels.get(depth);
        Map<Object, List<Line.OfRow>> byKey = new LinkedHashMap<>();
        for (Line.OfRow row : rows) {
            byKey.computeIfAbsent(level.key().apply(row.row()), any -> new ArrayList<>())
                    .add(row);
        }
        List<Line.Group> groups = new ArrayList<>();
        byKey.values()
                .forEach(inside -> groups.add(
                        group(level, level.inside(around, inside.getFirst().row()), depth, inside)));
        groups.sort(groupOrder());
        return List.copyOf(groups);
    }

    private Line.Group group(Grouping.Level level, GroupKey key, int depth, List<Line.OfRow> inside) {
        Sums sums = new Sums(summed);
        List<Line.Group> inner = depth + 1 < levels.size() ? groups(key, depth + 1, inside) : List.of();
        if (inner.isEmpty()) {
            inside.forEach(row -> sums.add(row.row()));
        } else {
            inner.forEach(group -> sums.add(group.sums()));
        }
        String label = level.label().apply(inside.getFirst().row());
        List<Line.OfRow> rows = inner.isEmpty() ? List.copyOf(inside) : List.of();
        return new Line.Group(key, depth, level.by(), label, inner, rows, inside.size(), sums);
    }

    /** By what they share; by their sums, if that is what the rows are sorted by. */
    private Comparator<Line.Group> groupOrder() {
        Comparator<Line.Group> byLabel = (one, other) -> {
            Column by = one.by();
            boolean words = by.type() == String.class;
            return words
                    ? NaturalOrder.INSTANCE.compare(one.label(), other.label())
                    : Column.compareValues(by.value(first(one)), by.value(first(other)));
        };
        Arrangement.Sort sort = how.sort();
        if (sort == null || !summed.contains(sort.by()) || how.order() != null) {
            return byLabel;
        }
        Comparator<Line.Group> bySum = Comparator.comparing(
                group -> group.sums().total(sort.by()), Comparator.nullsFirst(Comparator.naturalOrder()));
        return (sort.descending() ? bySum.reversed() : bySum).thenComparing(byLabel);
    }

    private static Row<?> first(Line.Group group) {
        return group.rows().isEmpty()
                ? first(group.groups().getFirst())
                : group.rows().getFirst().row();
    }
}
