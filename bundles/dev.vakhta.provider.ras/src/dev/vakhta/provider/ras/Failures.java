package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.ras.EndpointMessage.Fault;
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
            case Watch.Aborted aborted when !aborted.timedOut() -> cancelled("connect", e);
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
            case Watch.Aborted aborted when !aborted.timedOut() -> cancelled("connect", e);
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
        return request.changes() && sent
                ? new AdministrationException(
                        FailureKind.OUTCOME_UNKNOWN, RasMessage.OUTCOME_UNKNOWN.text(address, request.command()), why)
                : why;
    }

    private AdministrationException broken(IOException e, Request<?> request) {
        String command = request.command();
        return switch (e) {
            case Watch.Aborted aborted when !aborted.timedOut() -> cancelled(command, e);
            case Watch.Aborted aborted ->
                new AdministrationException(
                        FailureKind.TIMED_OUT,
                        RasMessage.CALL_TIMED_OUT.text(address, command, target.getCallTimeout()),
                        e);
            case WireException wire ->
                badAnswer(
                        RasMessage.BAD_ANSWER.text(
                                address, command, request.call().number(), wire.offset()),
                        e);
            default ->
                new AdministrationException(FailureKind.UNREACHABLE, RasMessage.BROKEN.text(address, command), e);
        };
    }

    private AdministrationException declined(ServerFault no, Request<?> request, @Nullable Login login) {
        Fault fault = no.fault();
        String name = fault.name();
        if (no.isFailure() && login != null) {
            return declined(FailureKind.NOT_AUTHENTICATED, notAuthenticated(login.level()), login.level(), request, no);
        }
        if (name.equals("Rights")) {
            // Unknown users and users without rights get the same answer. Where an infobase was named, a login to it is
            // the remedy of both, so that is what the kind says; elsewhere nobody can be asked.
            boolean inInfobase =
                    request.logins().stream().anyMatch(who -> who.level() == Level.INFOBASE && who.askable());
            return inInfobase
                    ? declined(
                            FailureKind.NOT_AUTHENTICATED,
                            notAuthenticated(Level.INFOBASE),
                            Level.INFOBASE,
                            request,
                            no)
                    : declined(FailureKind.NOT_ALLOWED, RasMessage.NOT_ALLOWED, null, request, no);
        }
        if (name.endsWith("NotFound")) {
            return declined(FailureKind.NOT_FOUND, RasMessage.NOT_FOUND, null, request, no);
        }
        if (name.equals("swp.UnknownThrowable")) {
            // somebody inside the cluster died of it, or before it: RAS does not know which
            return request.changes()
                    ? declined(FailureKind.OUTCOME_UNKNOWN, RasMessage.PROCESS_OUTCOME_UNKNOWN, null, request, no)
                    : declined(FailureKind.UNREACHABLE, RasMessage.PROCESS_UNREACHABLE, null, request, no);
        }
        return declined(FailureKind.REFUSED, RasMessage.REFUSED, null, request, no);
    }

    private AdministrationException declined(
            FailureKind kind, RasMessage sentence, @Nullable Level level, Request<?> request, ServerFault no) {
        String words = no.fault().text();
        return new AdministrationException(
                kind, sentence.text(address, request.command()), words.isEmpty() ? null : words, level, no);
    }

    /** What a command was about is in no answer of the server's. */
    AdministrationException gone(String command) {
        return new AdministrationException(FailureKind.NOT_FOUND, RasMessage.NOT_FOUND.text(address, command));
    }

    private static RasMessage notAuthenticated(Level level) {
        return switch (level) {
            case AGENT -> RasMessage.AGENT_NOT_AUTHENTICATED;
            case CLUSTER -> RasMessage.CLUSTER_NOT_AUTHENTICATED;
            case INFOBASE -> RasMessage.INFOBASE_NOT_AUTHENTICATED;
        };
    }

    private AdministrationException cancelled(String command, IOException e) {
        return new AdministrationException(FailureKind.CANCELLED, RasMessage.CANCELLED.text(address, command), e);
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
