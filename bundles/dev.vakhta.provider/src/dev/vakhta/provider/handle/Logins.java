package dev.vakhta.provider.handle;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who we are to whom, for all calls of a handle; in memory only. A person is asked once, however many calls wait for it. Thread-safe.
 */
public final class Logins {
    private final Target target;
    private final CredentialsCallback callback;
    private final Map<Login, @Nullable Credentials> answers = new HashMap<>();
    private final Map<Login, @Nullable CompletableFuture<@Nullable Credentials>> questions = new HashMap<>();
    private final Map<Login, @Nullable Long> givenUp = new HashMap<>();
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    public Logins(Target target, CredentialsCallback callback) {
        this.target = target;
        this.callback = callback;
    }

    /** Lets questions name a cluster or an infobase by more than its id. */
    public void name(@Nullable UUID object, @Nullable String name) {
        if (object != null && name != null) {
            names.put(object, name);
        }
    }

    /** A call made as somebody. */
    public interface Attempt<A> {
        /**
         * @param who for each login that was named
         * @throws AdministrationException NOT_AUTHENTICATED with the level of a login: other credentials are looked for
         */
        A as(Map<Login, Credentials> who) throws AdministrationException;
    }

    /**
     * Makes a call as whoever is known, and when that is refused as whoever the person names. Blocks while the person thinks; the watch
     * does not run meanwhile.
     *
     * @param needed who must know us, in this order
     * @param failure tells by kind what the end of the waiting for the person's answer means
     */
    public <A> A call(
            List<Login> needed, Watch watch, Function<IOException, AdministrationException> failure, Attempt<A> attempt)
            throws AdministrationException {
        Set<Map.Entry<Login, Credentials>> refused = new HashSet<>();
        while (true) {
            Map<Login, Credentials> who = new HashMap<>();
            needed.forEach(login -> who.put(login, current(login)));
            try {
                return attempt.as(who);
            } catch (AdministrationException e) {
                Login login = refusedLogin(needed, e);
                if (login == null) {
                    throw e;
                }
                Credentials tried = who.getOrDefault(login, Credentials.NONE);
                refused.add(Map.entry(login, tried));
                Credentials other = other(login, tried, watch, failure);
                if (other == null || refused.contains(Map.entry(login, other))) {
                    throw e;
                }
            }
        }
    }

    private static @Nullable Login refusedLogin(List<Login> needed, AdministrationException e) {
        for (Login login : needed) {
            if (e.kind() == FailureKind.NOT_AUTHENTICATED && e.level() == login.level()) {
                return login;
            }
        }
        return null;
    }

    private @Nullable Credentials other(
            Login login, Credentials tried, Watch watch, Function<IOException, AdministrationException> failure)
            throws AdministrationException {
        try {
            return instead(login, tried, watch);
        } catch (IOException e) {
            throw failure.apply(e);
        }
    }

    /** Whom to go in as: the person's last answer, what is remembered, or nobody. */
    private Credentials current(Login login) {
        synchronized (this) {
            Credentials answer = answers.get(login);
            if (answer != null) {
                return answer;
            }
        }
        if (!login.askable()) {
            return Credentials.NONE;
        }
        Credentials known = callback.known(question(login, null));
        return known == null ? Credentials.NONE : known;
    }

    /**
     * Other credentials in place of refused ones: those another call got meanwhile, or a person's answer.
     *
     * @return null when the person gave up, or there is nobody to ask
     */
    private @Nullable Credentials instead(Login login, Credentials refused, Watch watch)
            throws IOException, AdministrationException {
        CompletableFuture<@Nullable Credentials> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable Credentials> asked;
        synchronized (this) {
            Credentials answer = answers.get(login);
            if (answer != null && !answer.equals(refused)) {
                return answer;
            }
            Long end = givenUp.get(login);
            if (!login.askable() || end != null && end - watch.began() > 0) {
                return null; // who gave up while this call ran meant this call, too
            }
            asked = questions.putIfAbsent(login, mine);
        }
        return asked == null ? ask(login, refused, mine) : watch.unlimited().await(asked.copy());
    }

    private @Nullable Credentials ask(
            Login login, Credentials refused, CompletableFuture<@Nullable Credentials> question) {
        Credentials answer = null;
        try {
            answer = callback.ask(question(login, refused.equals(Credentials.NONE) ? null : refused.user()));
            return answer;
        } finally {
            synchronized (this) {
                questions.remove(login);
                if (answer == null) {
                    answers.remove(login);
                    givenUp.put(login, System.nanoTime());
                } else {
                    answers.put(login, answer);
                }
            }
            question.complete(answer);
        }
    }

    private CredentialsRequest question(Login login, @Nullable String refused) {
        String id = login.level() == Level.AGENT ? "" : login.object().toString();
        return new CredentialsRequest(target, login.level(), id, names.getOrDefault(login.object(), id), refused);
    }
}
