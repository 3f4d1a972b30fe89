package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Sentences;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.ras.WireException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What went wrong, by kind and in one sentence. Server's answers are told apart by the id of the error alone; their texts come in the
 * server's language and only go along.
 */
record Failures(Target target, Address address) {
    /** Before the connection stood. */
    AdministrationException connecting(IOException e) {
        return switch (e) {
            case Watch.Aborted aborted
            when !aborted.timedOut() -> say("connect").cancelled(e);
            case Watch.Aborted aborted -> timedOut(RasMessage.CONNECT_TIMED_OUT, e);
            case SocketTimeoutException timedOut -> timedOut(RasMessage.CONNECT_TIMED_OUT, e);
            case UnknownHostException unknown -> unreachable(RasMessage.UNKNOWN_HOST, e);
            case NoRouteToHostException noRoute -> unreachable(RasMessage.NO_ROUTE, e);
            case ConnectException refused -> unreachable(RasMessage.CONNECTION_REFUSED, e);
            default -> unreachable(RasMessage.NO_CONNECTION, e);
        };
    }

    /** After the connection stood and before an endpoint was open: whoever listens there may be anything. */
    AdministrationException greeting(IOException e, boolean web) {
        return switch (e) {
            case Watch.Aborted aborted
            when !aborted.timedOut() -> say("connect").cancelled(e);
            case Watch.Aborted aborted -> timedOut(RasMessage.SILENT, e);
            case WireException wire when web -> badAnswer(RasMessage.WEB_SERVER.text(address), e);
            case WireException wire -> badAnswer(RasMessage.NOT_RAS.text(address, wire.offset()), e);
            default -> unreachable(RasMessage.CLOSED_UNANSWERED, e);
        };
    }

    AdministrationException noCommonVersion(Ladder ladder) {
        return new AdministrationException(
                FailureKind.VERSION,
                RasMessage.NO_COMMON_VERSION.text(address, ladder.offered(), String.join(", ", Ladder.VERSIONS)));
    }

    /**
     * Of a request.
     *
     * @param login what the request itself was to prove; null for all others
     * @param sent whether some of it may have left
     */
    AdministrationException asking(IOException e, Request<?> request, @Nullable Login login, boolean sent) {
        if (e instanceof ServerFault no) {
            return declined(no, request, login);
        }
        AdministrationException why = broken(e, request);
        return request.changes() && sent ? say(request.command()).outcomeUnknown(why) : why;
    }

    private Sentences say(String command) {
        return new Sentences(address, command);
    }

    private AdministrationException broken(IOException e, Request<?> request) {
        Sentences say = say(request.command());
        return switch (e) {
            case Watch.Aborted aborted when !aborted.timedOut() -> say.cancelled(e);
            case Watch.Aborted aborted -> say.timedOut(target.getCallTimeout(), e);
            case WireException wire ->
                badAnswer(
                        RasMessage.BAD_ANSWER.text(
                                address, say.command(), request.call().number(), wire.offset()),
                        e);
            default ->
                new AdministrationException(FailureKind.UNREACHABLE, RasMessage.BROKEN.text(address, say.command()), e);
        };
    }

    private AdministrationException declined(ServerFault no, Request<?> request, @Nullable Login login) {
        Sentences say = say(request.command());
        String name = no.fault().name();
        String words = no.fault().text().isEmpty() ? null : no.fault().text();
        if (no.isFailure() && login != null) {
            return say.notAuthenticated(login.level(), words, no);
        }
        if (name.equals("Rights")) {
            return say.noRights(request.logins(), words, no);
        }
        if (name.endsWith("NotFound")) {
            return say.notFound(words, no);
        }
        if (name.equals("swp.UnknownThrowable")) {
            // somebody inside the cluster died of it, or before it: RAS does not know which
            return request.changes()
                    ? new AdministrationException(
                            FailureKind.OUTCOME_UNKNOWN,
                            RasMessage.PROCESS_OUTCOME_UNKNOWN.text(address, request.command()),
                            words,
                            null,
                            no)
                    : say.processUnreachable(words, no);
        }
        return say.refused(words, no);
    }

    /** What a command was about is in no answer of the server's. */
    AdministrationException gone(String command) {
        return say(command).notFound(null, null);
    }

    private AdministrationException timedOut(RasMessage sentence, IOException e) {
        return new AdministrationException(
                FailureKind.TIMED_OUT, sentence.text(address, target.getConnectTimeout()), e);
    }

    private AdministrationException unreachable(RasMessage sentence, IOException e) {
        return new AdministrationException(FailureKind.UNREACHABLE, sentence.text(address), e);
    }

    private static AdministrationException badAnswer(String sentence, IOException e) {
        return new AdministrationException(FailureKind.BAD_ANSWER, sentence, e);
    }
}
