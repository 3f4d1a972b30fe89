package dev.vakhta.ui.sessions.internal.details;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import dev.vakhta.ui.look.Icon;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** What people call the object: its kind, and what tells it from others. */
enum Titles {
    TARGET(ClusterPackage.TARGET, Messages.TARGET, Icon.TARGET, "name", "address"),
    CLUSTER(ClusterPackage.CLUSTER, Messages.CLUSTER, Icon.CLUSTER, "name", "host"),
    INFOBASE(ClusterPackage.INFOBASE_SUMMARY, Messages.INFOBASE, Icon.INFOBASE, "name"),
    SERVER(ClusterPackage.WORKING_SERVER, Messages.SERVER, Icon.SERVER, "name", "agent-host"),
    PROCESS(ClusterPackage.WORKING_PROCESS, Messages.PROCESS, Icon.PROCESS, "host", "port", "pid"),
    SESSION(
            ClusterPackage.SESSION,
            Messages.SESSION,
            Icon.SESSION,
            "session-id",
            "user-name",
            "application",
            "host",
            "infobase-name"),
    CONNECTION(
            ClusterPackage.CONNECTION,
            Messages.CONNECTION,
            Icon.CONNECTION,
            "conn-id",
            "user-name",
            "application",
            "infobase-name"),
    LOCK(ClusterPackage.OBJECT_LOCK, Messages.LOCK, Icon.LOCK, "infobase-name", "session-number", "user-name"),
    LICENCE(ClusterPackage.LICENSE, Messages.LICENCE, Icon.LICENCE, "short-presentation");

    final Icon icon;
    private final int type;
    private final Messages kind;
    private final List<String> keys;

    Titles(int type, Messages kind, Icon icon, String... keys) {
        this.type = type;
        this.kind = kind;
        this.icon = icon;
        this.keys = List.of(keys);
    }

    /** For a class; everything a view shows is one of these. */
    static Titles of(EClass type) {
        return Stream.of(values())
                .filter(title -> title.type == type.getClassifierID())
                .findFirst()
                .orElse(CLUSTER);
    }

    String text(Row<?> row) {
        String names = keys.stream()
                .map(key -> Columns.find(row.object().eClass(), key))
                .filter(Objects::nonNull)
                .map((Column column) -> column.text(row))
                .filter(text -> !text.isEmpty() && !text.equals(Human.UNKNOWN))
                .collect(Collectors.joining(" · "));
        return kind.text() + " " + names;
    }
}
