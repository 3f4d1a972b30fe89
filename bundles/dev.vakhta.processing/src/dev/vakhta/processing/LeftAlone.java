package dev.vakhta.processing;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What no processing that changes something touches: objects of read-only targets; and, unless somebody pointed at it, what the cluster needs
 * itself, and one's own.
 */
public final class LeftAlone {
    private LeftAlone() {}

    /** Why an object is left alone; null: it is not. May ask what this computer is called, so not for the UI thread. */
    public static @Nullable String why(Chosen one) {
        Mine.learn();
        if (one.handle().target().isReadOnly()) {
            return ProcessingMessage.READ_ONLY.text(one.handle().target().getName());
        }
        if (one.byId()) {
            return null;
        }
        EObject object = one.row().object();
        if (object instanceof Session session && Applications.isService(session.getAppId())) {
            return ProcessingMessage.SERVICE_SESSION.text(Applications.name(session.getAppId()));
        }
        if (object instanceof Connection connection && Applications.isService(connection.getApplication())) {
            return ProcessingMessage.SERVICE_CONNECTION.text(Applications.name(connection.getApplication()));
        }
        return Mine.is(one.row()) ? ProcessingMessage.OWN.text() : null;
    }
}
