package dev.vakhta.ui.rows;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which object, over all reads.
 *
 * @param target id of the target
 * @param object the cluster's id for it, or for what has no id the values that tell it apart
 */
public record RowKey(String target, UUID cluster, Object object) {
    public static RowKey of(Row<?> row) {
        return new RowKey(row.cluster().targetId(), row.cluster().cluster().getId(), id(row));
    }

    private record InInfobase(@Nullable UUID infobase, UUID id) {}

    private static Object id(Row<?> row) {
        return switch (row.object()) {
            // who copies the folder of a file infobase copies the ids of its sessions
            case Session session -> new InInfobase(session.getInfobase(), session.getId());
            case Connection connection -> connection.getId();
            case WorkingProcess process -> process.getId();
            case ObjectLock lock ->
                List.of(
                        known(lock.getSession()),
                        known(lock.getConnection()),
                        known(lock.getObject()),
                        known(lock.getDescr()));
            case License licence -> {
                Session holder = row.cluster().licenceHolder(licence);
                yield List.of(holder == null ? "" : holder.getId(), known(licence.getShortPresentation()));
            }
            case EObject other -> other.eGet(other.eClass().getEIDAttribute());
        };
    }

    private static Object known(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
