package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** Who we are to whom, for all channels of a handle; in memory only. A person is asked once, however many calls wait for it. */
final class Logins {
    private final Target target;
    private final CredentialsCallback callback;
    private final Map<Login, @Nullable Credentials> answers = new HashMap<>();
    private final Map<Login, @Nullable CompletableFuture<@Nullable Credentials>> questions = new HashMap<>();
    private final Map<Login, @Nullable Long> givenUp = new HashMap<>();
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    Logins(Target target, CredentialsCallback callback) {
        this.target = target;
        this.callback = callback;
    }

    /** Lets questions name a cluster or an infobase by more than its id. */
    void name(@Nullable UUID object, @Nullable String name) {
        if (object != null && name != null) {
            names.put(object, name);
        }
    }

    /** Whom to go in as: the person's last answer, what is remembered, or nobody. */
    Credentials current(Login login) {
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
    @Nullable
    Credentials instead(Login login, Credentials refused, Watch watch) throws IOException, AdministrationException {
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
