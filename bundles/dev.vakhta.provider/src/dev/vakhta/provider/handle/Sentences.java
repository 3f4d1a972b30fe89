package dev.vakhta.provider.handle;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Failures of a command that read alike whatever the way to the server is.
 *
 * @param command rac's words for it, or whatever the journal calls it
 */
public record Sentences(Address address, String command) {
    /** @param seconds how long was waited */
    public AdministrationException timedOut(int seconds, Throwable cause) {
        return new AdministrationException(
                FailureKind.TIMED_OUT, HandleMessage.CALL_TIMED_OUT.text(address, command, seconds), cause);
    }

    public AdministrationException cancelled(Throwable cause) {
        return new AdministrationException(
                FailureKind.CANCELLED, HandleMessage.CANCELLED.text(address, command), cause);
    }

    /** @param why what would have been said of a command that changes nothing */
    public AdministrationException outcomeUnknown(AdministrationException why) {
        return new AdministrationException(
                FailureKind.OUTCOME_UNKNOWN,
                HandleMessage.OUTCOME_UNKNOWN.text(address, command),
                why.serverText(),
                null,
                why);
    }

    /** @param words the server's; null where none came. So with the others */
    public AdministrationException notAuthenticated(Level level, @Nullable String words, @Nullable Throwable cause) {
        HandleMessage sentence = switch (level) {
            case AGENT -> HandleMessage.AGENT_NOT_AUTHENTICATED;
            case CLUSTER -> HandleMessage.CLUSTER_NOT_AUTHENTICATED;
            case INFOBASE -> HandleMessage.INFOBASE_NOT_AUTHENTICATED;
        };
        return declined(FailureKind.NOT_AUTHENTICATED, sentence, words, level, cause);
    }

    public AdministrationException notAllowed(@Nullable String words, @Nullable Throwable cause) {
        return declined(FailureKind.NOT_ALLOWED, HandleMessage.NOT_ALLOWED, words, null, cause);
    }

    /**
     * Unknown users of an infobase and users without rights in it get the same answer. Where an infobase was named, a login to it is the
     * remedy of both, so that is what the kind says; elsewhere nobody can be asked.
     *
     * @param logins who had to know us
     */
    public AdministrationException noRights(List<Login> logins, @Nullable String words, @Nullable Throwable cause) {
        boolean inInfobase = logins.stream().anyMatch(login -> login.level() == Level.INFOBASE && login.askable());
        return inInfobase ? notAuthenticated(Level.INFOBASE, words, cause) : notAllowed(words, cause);
    }

    public AdministrationException notFound(@Nullable String words, @Nullable Throwable cause) {
        return declined(FailureKind.NOT_FOUND, HandleMessage.NOT_FOUND, words, null, cause);
    }

    /** RAS is well, and somebody behind it did not answer. */
    public AdministrationException processUnreachable(@Nullable String words, @Nullable Throwable cause) {
        return declined(FailureKind.UNREACHABLE, HandleMessage.PROCESS_UNREACHABLE, words, null, cause);
    }

    public AdministrationException refused(@Nullable String words, @Nullable Throwable cause) {
        return declined(FailureKind.REFUSED, HandleMessage.REFUSED, words, null, cause);
    }

    private AdministrationException declined(
            FailureKind kind,
            HandleMessage sentence,
            @Nullable String words,
            @Nullable Level level,
            @Nullable Throwable cause) {
        return new AdministrationException(kind, sentence.text(address, command), words, level, cause);
    }
}
