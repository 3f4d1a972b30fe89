package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.SessionAdmin;
import java.util.UUID;

/** Ends the call a session is in. */
public final class Interrupt extends SessionCommand {
    public Interrupt() {
        super(new Words(
                "dev.vakhta.session.interrupt",
                "interrupt",
                ProcessingMessage.INTERRUPT,
                ProcessingMessage.INTERRUPT_HELP,
                ProcessingMessage.INTERRUPT_TITLE,
                ProcessingMessage.INTERRUPT_STEP,
                ProcessingMessage.INTERRUPT_WARNING,
                true));
    }

    @Override
    void send(SessionAdmin admin, UUID cluster, Session session, Values values, Cancel cancel)
            throws AdministrationException {
        admin.interrupt(cluster, session.getId(), values.text(ERROR_MESSAGE), cancel);
    }

    /** Not in a call any more; a session that is gone altogether throws NOT_FOUND, which counts as well. */
    @Override
    boolean happened(SessionAdmin admin, UUID cluster, Session session, Cancel cancel) throws AdministrationException {
        return admin.session(cluster, session.getId(), cancel).getDurationCurrent() == 0;
    }

    @Override
    String risk(Row<Session> row) {
        return "";
    }
}
