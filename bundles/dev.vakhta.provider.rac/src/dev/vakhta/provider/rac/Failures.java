package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.provider.handle.Sentences;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.rac.RacException;
import dev.vakhta.rac.RacSign;
import java.io.IOException;
import java.io.InterruptedIOException;

/** What went wrong, by kind and in one sentence. What rac said is told apart by the signs of its language; its text only goes along. */
record Failures(Target target, Address address) {
    /** @param started whether rac may have done something */
    AdministrationException asking(IOException e, Request<?> request, boolean started) {
        if (e instanceof Declined no && !no.isDoubtful()) {
            return declined(no, request);
        }
        AdministrationException why = broken(e, request);
        return request.changes() && started ? sentences(request).outcomeUnknown(why) : why;
    }

    private Sentences sentences(Request<?> request) {
        return new Sentences(address, request.command());
    }

    private AdministrationException broken(IOException e, Request<?> request) {
        Sentences say = sentences(request);
        String command = request.command();
        return switch (e) {
            case Watch.Aborted aborted when aborted.timedOut() -> say.timedOut(target.getCallTimeout(), e);
            case Watch.Aborted aborted -> say.cancelled(e);
            case InterruptedIOException interrupted -> say.cancelled(e);
            case Execution.NotStarted not ->
                new AdministrationException(
                        FailureKind.UNREACHABLE, RacMessage.NOT_STARTED.text(String.valueOf(e.getMessage())), e);
            case Answer.Missing missing -> say.notFound(null, e);
            case RacException unread ->
                new AdministrationException(
                        FailureKind.BAD_ANSWER, RacMessage.BAD_ANSWER.text(address, command, unread.line()), e);
            case Runner.TooLong tooLong ->
                new AdministrationException(FailureKind.BAD_ANSWER, RacMessage.TOO_LONG.text(address, command), e);
            case Declined no when no.sign() == RacSign.SERVER_FAULT -> say.processUnreachable(no.text(), e);
            case Declined no
            when no.sign() == RacSign.CRASHED -> by(FailureKind.UNREACHABLE, RacMessage.CRASHED, no, request);
            case Declined no -> by(FailureKind.UNREACHABLE, RacMessage.BROKEN_LINK, no, request);
            default -> new AdministrationException(FailureKind.UNREACHABLE, RacMessage.BROKEN.text(command), e);
        };
    }

    private AdministrationException declined(Declined no, Request<?> request) {
        Sentences say = sentences(request);
        return switch (no.sign()) {
            case AGENT_LOGIN -> say.notAuthenticated(Level.AGENT, no.text(), no);
            case CLUSTER_LOGIN -> say.notAuthenticated(Level.CLUSTER, no.text(), no);
            case INFOBASE_RIGHTS -> say.noRights(request.logins(), no.text(), no);
            case AGENT_RIGHTS, CLUSTER_RIGHTS -> say.notAllowed(no.text(), no);
            case LOCAL_PASSWORD_ONLY -> by(FailureKind.NOT_ALLOWED, RacMessage.LOCAL_PASSWORD_ONLY, no, request);
            case SESSION_GONE, SESSION_NOT_FOUND, NOT_FOUND -> say.notFound(no.text(), no);
            case VERSION -> by(FailureKind.VERSION, RacMessage.VERSION_DIFFERS, no, request);
            case HELP -> by(FailureKind.UNSUPPORTED, RacMessage.HELP_INSTEAD, no, request);
            case UNREACHABLE -> by(FailureKind.UNREACHABLE, RacMessage.UNREACHABLE, no, request);
            default -> say.refused(no.text(), no);
        };
    }

    private AdministrationException by(FailureKind kind, RacMessage sentence, Declined no, Request<?> request) {
        return new AdministrationException(kind, sentence.text(address, request.command()), no.text(), null, no);
    }
}
