package dev.vakhta.ui.login;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** What was answered, refused and declined in this run; in memory only. Thread-safe. */
final class Answers {
    /** An answer on its way to be accepted. */
    record Given(CredentialsRequest request, Credentials credentials, boolean remember) {}

    private record Refusal(Whom whom, Credentials credentials) {}

    private final Map<Whom, Given> given = new LinkedHashMap<>();
    private final Map<Whom, Credentials> tried = new HashMap<>();
    private final Set<Refusal> refusals = new HashSet<>();
    private final Set<Whom> declined = new HashSet<>();
    private final Set<Whom> settled = new HashSet<>();
    private final Map<String, Integer> rounds = new HashMap<>();

    synchronized @Nullable Credentials given(Whom whom) {
        Given one = given.get(whom);
        return one == null ? null : one.credentials();
    }

    synchronized void tried(Whom whom, @Nullable Credentials credentials) {
        if (credentials != null) {
            tried.put(whom, credentials);
        }
    }

    synchronized void give(Whom whom, CredentialsRequest request, Asker.Answer answer) {
        put(whom, new Given(request, answer.credentials(), answer.remember()));
    }

    private void put(Whom whom, Given one) {
        given.put(whom, one);
        tried.put(whom, one.credentials());
        settled.remove(whom);
    }

    /** What was tried last was not accepted. */
    synchronized void refused(Whom whom) {
        Credentials last = tried.get(whom);
        if (last != null) {
            refusals.add(new Refusal(whom, last));
            Given one = given.get(whom);
            if (one != null && one.credentials().equals(last)) {
                given.remove(whom);
            }
        }
    }

    /**
     * What the same target was answered at the same level elsewhere, and this one did not refuse yet: the clusters of a server mostly
     * have the same administrator.
     */
    synchronized @Nullable Credentials likewise(Whom whom, CredentialsRequest request) {
        for (Map.Entry<Whom, Given> one : given.entrySet()) {
            Given other = one.getValue();
            boolean alike = one.getKey().target().equals(whom.target())
                    && one.getKey().level() == whom.level()
                    && !refusals.contains(new Refusal(whom, other.credentials()));
            if (alike) {
                put(whom, new Given(request, other.credentials(), other.remember()));
                return other.credentials();
            }
        }
        return null;
    }

    /** An answer that was accepted for the first time; null: nothing new. */
    synchronized @Nullable Given settle(Whom whom) {
        Given one = given.get(whom);
        return one != null && settled.add(whom) ? one : null;
    }

    synchronized void decline(Whom whom) {
        declined.add(whom);
    }

    synchronized boolean isDeclined(Whom whom) {
        return declined.contains(whom);
    }

    synchronized void askAgain(String target) {
        declined.removeIf(whom -> whom.target().equals(target));
        refusals.removeIf(refusal -> refusal.whom().target().equals(target));
    }

    /** Counts how often questions about a target were dismissed. */
    synchronized int round(Whom whom) {
        return Objects.requireNonNullElse(rounds.get(whom.target()), 0);
    }

    synchronized void nextRound(String target) {
        rounds.merge(target, 1, Integer::sum);
    }

    synchronized void forget(String target) {
        askAgain(target);
        given.keySet().removeIf(whom -> whom.target().equals(target));
        tried.keySet().removeIf(whom -> whom.target().equals(target));
        settled.removeIf(whom -> whom.target().equals(target));
    }
}
