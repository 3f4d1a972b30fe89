package dev.vakhta.cli.internal.reach;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Texts;
import dev.vakhta.provider.reading.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** What can be listed. The constant's name is the noun on the command line. */
public enum Kind {
    CLUSTER(Literals.CLUSTER, null),
    INFOBASE(Literals.INFOBASE_SUMMARY, null, Part.INFOBASES),
    SERVER(Literals.WORKING_SERVER, null, Part.SERVERS),
    PROCESS(Literals.WORKING_PROCESS, null, Part.PROCESSES),
    SESSION(Literals.SESSION, "session-id", Part.SESSIONS, Part.INFOBASES, Part.PROCESSES),
    CONNECTION(Literals.CONNECTION, "conn-id", Part.CONNECTIONS, Part.INFOBASES, Part.PROCESSES, Part.SESSIONS),
    LOCK(Literals.OBJECT_LOCK, null, Part.LOCKS, Part.INFOBASES, Part.SESSIONS, Part.CONNECTIONS),
    MANAGER(Literals.MANAGER, null, Part.MANAGERS),
    SERVICE(Literals.CLUSTER_SERVICE, null, Part.SERVICES),
    PROFILE(Literals.SECURITY_PROFILE, null, Part.PROFILES),
    COUNTER(Literals.COUNTER, null, Part.COUNTERS),
    LIMIT(Literals.LIMIT, null, Part.LIMITS),
    ADMIN(Literals.ADMINISTRATOR, null, Part.ADMINISTRATORS);

    private final EClass type;
    private final @Nullable String number;
    private final List<Part<?, ?>> parts;

    /**
     * @param number key of the number people know it by, unique in its infobase; null where it has none
     * @param parts first the objects themselves, then what names and states of them come from; none for clusters
     */
    Kind(EClass type, @Nullable String number, Part<?, ?>... parts) {
        this.type = type;
        this.number = number;
        this.parts = List.of(parts);
    }

    /** The kind with a noun. */
    public static Optional<Kind> named(String noun) {
        return Arrays.stream(values()).filter(kind -> kind.noun().equals(noun)).findFirst();
    }

    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    public EClass type() {
        return type;
    }

    List<Part<?, ?>> parts() {
        return parts;
    }

    /** Whether its objects belong to infobases. */
    public boolean inInfobase() {
        return column("infobase-name") != null;
    }

    private @Nullable Column column(@Nullable String key) {
        return key == null ? null : Columns.find(type, key);
    }

    /** Key of what tells one from another: an id, or the name where that does; null where nothing does. */
    private @Nullable String idKey() {
        EAttribute id = type.getEIDAttribute();
        return id == null ? null : Field.of(id).key();
    }

    /** Everything an object may be called: its id and its name; its number only within an infobase. */
    public Stream<String> names(Row<?> row, boolean withNumber) {
        return Stream.of(idKey(), withNumber ? number : null)
                .map(this::column)
                .flatMap(column -> column == null ? Stream.of() : column.names(row));
    }

    /** Names and ids of the infobase an object belongs to, or is. */
    public Stream<String> infobaseNames(Row<?> row) {
        if (this == INFOBASE) {
            return names(row, false);
        }
        Column column = column("infobase-name");
        return column == null ? Stream.of() : column.names(row);
    }

    /** What people call one of these. */
    public String label() {
        String label = Texts.find(Column.class, "fields", "class." + type.getName());
        return label == null ? noun() : label;
    }

    /** What a script knows an object by. */
    public String id(Row<?> row) {
        Column id = column(idKey());
        return id == null ? "" : id.exact(row);
    }

    /** An object as people call it. */
    public String describe(Row<?> row) {
        return Stream.of(number == null ? idKey() : number, "name", "infobase-name", "user-name", "application", "host")
                .map(this::column)
                .filter(Objects::nonNull)
                .map(column -> column.text(row))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
