package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.provider.facet.SessionAdmin;

/** A command for each chosen session. */
abstract class SessionCommand extends ObjectCommand<Session, SessionAdmin> {
    SessionCommand(Words words) {
        super(
                ClusterPackage.Literals.SESSION,
                SessionAdmin.class,
                new Noun(
                        ProcessingMessage.SESSIONS_ONE,
                        ProcessingMessage.SESSIONS_FEW,
                        ProcessingMessage.SESSIONS_MANY),
                words);
    }
}
