package dev.vakhta.model.columns;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Contributed;
import dev.vakhta.model.fields.Derived;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Meaning;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.LockState;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.model.state.SessionStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** The columns of every class of the model: the one list for tables, choosers, filters, exports and the command line. */
public final class Columns {
    private static final Map<EClass, List<Column>> ALL = new ConcurrentHashMap<>();

    private static final Meaning PLAIN = new Meaning.Plain();

    private static final Column STATE =
            new Derived("state", "activity", true, SessionState.Kind.class, new Meaning.Word(), Columns::state);
    private static final Column INFOBASE_NAME = new Derived(
            "infobase-name", "identity", true, String.class, new Meaning.InfobaseName(), Related::infobaseName);
    private static final Column PROCESS_NAME =
            new Derived("process-name", "identity", false, String.class, PLAIN, Related::processName);
    private static final Column IDLE =
            new Derived("idle", "activity", true, Long.class, new Meaning.Amount("s"), Related::idle);
    private static final Column APPLICATION = program("application");
    private static final Column APP_ID = program("app-id");
    private static final Column SESSION_NUMBER = new Derived(
            "session-number",
            "identity",
            true,
            Integer.class,
            PLAIN,
            row -> Related.ofSession(row, Session::getNumber));
    private static final Column USER_NAME = new Derived(
            "user-name", "identity", true, String.class, PLAIN, row -> Related.ofSession(row, Session::getUserName));
    private static final Column HOST =
            new Derived("host", "identity", true, String.class, PLAIN, row -> Related.ofSession(row, Session::getHost));
    private static final Column LOCK = new Derived(
            "lock",
            "main",
            true,
            LockState.Kind.class,
            new Meaning.Word(),
            row -> LockState.of(row).kind());
    private static final Column LOCKED_BY = new Derived(
            "locked-by",
            "main",
            true,
            String.class,
            PLAIN,
            row -> LockState.of(row).holder());
    private static final Column CLUSTER = new Derived(
            "cluster",
            "main",
            false,
            UUID.class,
            new Meaning.NamedId(row -> row.cluster().cluster().getName()),
            row -> row.cluster().cluster().getId());
    private static final Column CLUSTER_NAME =
            place("cluster-name", row -> row.cluster().cluster().getName());
    private static final Column TARGET = place("target", row -> row.cluster().targetName());

    private Columns() {}

    private static Comparable<?> state(Row<?> row) {
        return SessionStates.of(new Row<>(row.cluster(), (Session) row.object()))
                .kind();
    }

    private static Column program(String key) {
        return new Derived(
                key,
                "identity",
                true,
                String.class,
                new Meaning.Application(true),
                row -> Related.ofSession(row, Session::getAppId));
    }

    private static Column place(String key, Function<Row<?>, @Nullable Comparable<?>> reading) {
        return new Derived(key, "main", false, String.class, PLAIN, reading);
    }

    /** All columns of a class, in the order people read them. */
    public static List<Column> of(EClass type) {
        return ALL.computeIfAbsent(type, Columns::build);
    }

    /** The columns people see until they choose otherwise. */
    public static List<Column> shown(EClass type) {
        return of(type).stream().filter(Column::shown).toList();
    }

    /**
     * The column somebody means: by its key, another spelling of it, its name in the model; or else the beginning of its key
     * ({@code user} for {@code user-name}), the shown ones first.
     */
    public static @Nullable Column find(EClass type, String name) {
        List<Predicate<Column>> ways = List.of(
                column -> column.key().equalsIgnoreCase(name),
                column -> column.aliases().stream().anyMatch(name::equalsIgnoreCase),
                column -> column instanceof Field field
                        && field.feature().getName().equalsIgnoreCase(name),
                column -> column.shown() && begins(column, name),
                column -> begins(column, name));
        for (Predicate<Column> way : ways) {
            for (Column column : of(type)) {
                if (way.test(column)) {
                    return column;
                }
            }
        }
        return null;
    }

    private static boolean begins(Column column, String name) {
        String start = name + "-";
        return column.key().regionMatches(true, 0, start, 0, start.length());
    }

    private static List<Column> build(EClass type) {
        List<Column> columns = new ArrayList<>();
        type.getEAllStructuralFeatures().forEach(feature -> columns.add(Field.of(feature)));
        switch (type.getClassifierID()) {
            case ClusterPackage.SESSION -> {
                columns.addAll(0, List.of(STATE, INFOBASE_NAME));
                columns.add(position(columns, "process"), PROCESS_NAME);
                instead(columns, "app-id", APPLICATION);
                instead(columns, "last-active-at", IDLE);
            }
            case ClusterPackage.INFOBASE -> {
                move(columns, "descr", "dbms");
                move(columns, "scheduled-jobs-deny", "denied-parameter");
                move(columns, "denied-to", "denied-message");
                columns.add(position(columns, "sessions-deny"), LOCK);
                columns.add(position(columns, "denied-parameter"), LOCKED_BY);
            }
            case ClusterPackage.CONNECTION -> columns.addAll(0, List.of(INFOBASE_NAME, USER_NAME));
            case ClusterPackage.OBJECT_LOCK ->
                columns.addAll(0, List.of(INFOBASE_NAME, SESSION_NUMBER, USER_NAME, HOST, APP_ID));
            case ClusterPackage.LICENSE -> columns.addAll(0, List.of(SESSION_NUMBER, USER_NAME, HOST, APP_ID));
            default -> {}
        }
        Stream.of(CLUSTER, CLUSTER_NAME, TARGET)
                .filter(place ->
                        columns.stream().noneMatch(column -> column.key().equals(place.key())))
                .forEach(columns::add);
        columns.addAll(Contributed.installed(type, columns));
        return List.copyOf(columns);
    }

    /** A column that says the same as a field, but better, comes before it; the field waits in the chooser. */
    private static void instead(List<Column> columns, String key, Column better) {
        int position = position(columns, key);
        columns.set(position, ((Field) columns.get(position)).hidden());
        columns.add(position, better);
    }

    private static void move(List<Column> columns, String key, String before) {
        Column moved = columns.remove(position(columns, key));
        columns.add(position(columns, before), moved);
    }

    private static int position(List<Column> columns, String key) {
        return columns.stream().map(Column::key).toList().indexOf(key);
    }
}
