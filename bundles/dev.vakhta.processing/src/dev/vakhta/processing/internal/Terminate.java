package dev.vakhta.processing.internal;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.SessionAdmin;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends sessions. */
public final class Terminate extends SessionCommand {
    public Terminate() {
        super(new Words(
                "dev.vakhta.session.terminate",
                "terminate",
                ProcessingMessage.TERMINATE,
                ProcessingMessage.TERMINATE_HELP,
                ProcessingMessage.TERMINATE_TITLE,
                ProcessingMessage.TERMINATE_STEP,
                ProcessingMessage.TERMINATE_WARNING,
                true));
    }

    @Override
    void send(SessionAdmin admin, UUID cluster, Session session, Values values, Cancel cancel)
            throws AdministrationException {
        admin.terminate(cluster, session.getId(), values.text(ERROR_MESSAGE), cancel);
    }

    @Override
    boolean happened(SessionAdmin admin, UUID cluster, Session session, Cancel cancel) throws AdministrationException {
        try {
            admin.session(cluster, session.getId(), cancel);
            return false;
        } catch (AdministrationException e) {
            if (e.kind() == FailureKind.NOT_FOUND) {
                return true;
            }
            throw e;
        }
    }

    @Override
    String risk(Row<Session> row) {
        boolean inDbms = SessionStates.of(row).id().equals("in-db");
        return Stream.of(loss(row.object().getAppId()), inDbms ? ProcessingMessage.RISK_IN_DBMS.text() : "")
                .filter(risk -> !risk.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String loss(String application) {
        if ("Designer".equalsIgnoreCase(application)) {
            return ProcessingMessage.RISK_DESIGNER.text();
        }
        return switch (Applications.kind(application)) {
            case USER -> ProcessingMessage.RISK_UNSAVED.text();
            case PROGRAM -> ProcessingMessage.RISK_PROGRAM.text();
            case SERVICE -> "";
        };
    }
}
