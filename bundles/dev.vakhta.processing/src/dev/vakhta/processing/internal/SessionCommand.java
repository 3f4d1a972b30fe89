package dev.vakhta.processing.internal;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.provider.facet.SessionAdmin;
import org.eclipse.jdt.annotation.Nullable;

/** A command for each chosen session. */
abstract class SessionCommand extends ObjectCommand<Session, SessionAdmin> {
    SessionCommand(Words words) {
        super(ClusterPackage.Literals.SESSION, SessionAdmin.class, words);
    }

    @Override
    String name(Row<Session> row) {
        return Names.of(row);
    }

    @Override
    @Nullable
    String reserved(Session session) {
        String application = session.getAppId();
        return Applications.isService(application)
                ? ProcessingMessage.SERVICE_SESSION.text(Applications.name(application))
                : null;
    }
}
