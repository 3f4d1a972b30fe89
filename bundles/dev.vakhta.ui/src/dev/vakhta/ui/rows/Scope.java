package dev.vakhta.ui.rows;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A place in the tree of targets, to which tables are narrowed. What is null does not narrow.
 *
 * @param target id of the target
 * @param host of a working server
 */
public record Scope(
        @Nullable String target,
        @Nullable UUID cluster,
        @Nullable UUID infobase,
        @Nullable UUID process,
        @Nullable String host) {
    public static final Scope EVERYTHING = new Scope(null, null, null, null, null);

    /** Whether a row belongs to the place. */
    public boolean includes(Row<?> row) {
        return fits(target, row.cluster().targetId())
                && fits(cluster, row.cluster().cluster().getId())
                && (infobase == null || fits(infobase, Related.infobase(row)))
                && (process == null || fits(process, process(row)))
                && (host == null || fits(host, host(row)));
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object is) {
        return wanted == null || wanted.equals(is);
    }

    private static @Nullable UUID process(Row<?> row) {
        return switch (row.object()) {
            case WorkingProcess process -> process.getId();
            case Connection connection -> connection.getProcess();
            case Session session -> session.getProcess();
            case ObjectLock lock -> Related.ofSession(row, Session::getProcess);
            default -> null;
        };
    }

    private static @Nullable String host(Row<?> row) {
        WorkingProcess process = row.cluster().process(process(row));
        return process == null ? null : process.getHost();
    }
}
