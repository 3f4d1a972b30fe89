package dev.vakhta.ui.table;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.ui.rows.Arrangement.Sort;
import dev.vakhta.ui.rows.Expansion;
import dev.vakhta.ui.rows.GroupKey;
import dev.vakhta.ui.rows.Grouping;
import dev.vakhta.ui.table.LineTable.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/**
 * What a view of rows keeps for the next start.
 *
 * @param columns in their order
 * @param sort null: by place
 * @param filter as it was typed
 * @param services whether the cluster's own sessions are shown
 * @param seconds between two refreshes; 0: none
 * @param groupsOpen whether groups are open unless they are exceptions
 */
public record TableState(
        List<Shown> columns,
        @Nullable Sort sort,
        Grouping grouping,
        String filter,
        boolean services,
        int seconds,
        boolean groupsOpen,
        List<GroupKey> exceptions) {
    /** Nobody opens and closes more groups by hand; a workspace is read at every start. */
    private static final int MOST_EXCEPTIONS = 1000;

    private static final String VERSION = "1";

    /** What people see until they choose otherwise. */
    public static TableState defaults(EClass type, int seconds) {
        List<Shown> columns =
                Columns.shown(type).stream().map(column -> new Shown(column, 0)).toList();
        return new TableState(columns, null, Grouping.of(type).getFirst(), "", false, seconds, true, List.of());
    }

    public void save(IMemento memento) {
        memento.putString("version", VERSION);
        for (Shown one : columns) {
            IMemento column = memento.createChild("column", one.column().key());
            column.putInteger("width", one.width());
        }
        Sort by = sort;
        if (by != null) {
            memento.putString("sort", by.by().key());
            memento.putBoolean("descending", by.descending());
        }
        memento.putString("grouping", grouping.id());
        memento.putString("filter", filter);
        memento.putBoolean("services", services);
        memento.putInteger("seconds", seconds);
        memento.putBoolean("groupsOpen", groupsOpen);
        exceptions.stream()
                .limit(MOST_EXCEPTIONS)
                .forEach(key -> memento.createChild("group").putString("path", key.path()));
    }

    /**
     * What was kept.
     *
     * @throws IllegalArgumentException it makes no sense; the message says what
     */
    public static TableState restore(IMemento memento, EClass type) {
        if (!VERSION.equals(memento.getString("version"))) {
            throw new IllegalArgumentException("version " + memento.getString("version"));
        }
        List<Shown> columns = new ArrayList<>();
        for (IMemento kept : memento.getChildren("column")) {
            columns.add(new Shown(column(type, kept.getID()), number(kept, "width", 4000)));
        }
        if (columns.isEmpty() || columns.stream().map(Shown::column).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("columns " + columns.size());
        }
        String sort = memento.getString("sort");
        return new TableState(
                List.copyOf(columns),
                sort == null ? null : new Sort(column(type, sort), flag(memento, "descending")),
                grouping(type, memento.getString("grouping")),
                text(memento, "filter"),
                flag(memento, "services"),
                number(memento, "seconds", 3600),
                flag(memento, "groupsOpen"),
                Arrays.stream(memento.getChildren("group"))
                        .map(group -> new GroupKey(text(group, "path")))
                        .toList());
    }

    private static Column column(EClass type, @Nullable String key) {
        return Columns.of(type).stream()
                .filter(column -> column.key().equals(key) && !column.secret())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("column " + key));
    }

    private static Grouping grouping(EClass type, @Nullable String id) {
        return Grouping.of(type).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("grouping " + id));
    }

    private static boolean flag(IMemento memento, String name) {
        return Boolean.TRUE.equals(memento.getBoolean(name));
    }

    private static int number(IMemento memento, String name, int most) {
        Integer value = memento.getInteger(name);
        if (value == null || value < 0 || value > most) {
            throw new IllegalArgumentException(name + " " + value);
        }
        return value;
    }

    private static String text(IMemento memento, String name) {
        String value = memento.getString(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    /** Opens and closes as it was kept. */
    public void applyTo(Expansion expansion) {
        expansion.restore(groupsOpen, exceptions);
    }
}
