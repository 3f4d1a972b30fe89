package dev.vakhta.cli.internal.reach;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who we are, as the command line says: a variable of the environment, what was remembered, or the person when somebody sits there.
 * Thread-safe; questions come one after another.
 */
public final class Answers implements CredentialsCallback {
    /**
     * Options of one level.
     *
     * @param user null: the target's own, or the person says
     * @param variable that holds the password; null: none
     */
    public record Login(@Nullable String user, @Nullable String variable) {}

    private record Question(Target target, Level level, String object) {
        static Question of(CredentialsRequest request) {
            return new Question(request.target(), request.level(), request.object());
        }
    }

    private static final int TRIES = 3;

    private final Surroundings around;
    private final Map<Level, Login> logins;
    private final Map<Question, CredentialsRequest> asked = new LinkedHashMap<>();
    private final Map<Question, Credentials> given = new HashMap<>();
    private final Map<Question, Integer> refusals = new HashMap<>();
    private boolean complained;

    /** @throws Complaint a variable that is not set */
    public Answers(Surroundings around, Map<Level, Login> logins) {
        this.around = around;
        this.logins = logins;
        for (Login login : logins.values()) {
            String variable = login.variable();
            if (variable != null && around.terminal().variable(variable) == null) {
                throw new Complaint(ReachMessage.NO_VARIABLE.text(variable));
            }
        }
    }

    @Override
    public synchronized @Nullable Credentials known(CredentialsRequest request) {
        String user = user(request);
        String password = password(request.level());
        if (user != null && password != null) {
            return give(request, new Credentials(user, password));
        }
        try {
            Credentials remembered = around.secrets().recall(request);
            return remembered == null || user != null && !user.equals(remembered.user()) ? null : remembered;
        } catch (IOException e) {
            if (!complained) {
                around.terminal().err().println(ReachMessage.NOT_RECALLED.text(e.getMessage()));
            }
            complained = true;
            return null;
        }
    }

    /** A wrong password in a variable stays wrong: then nobody is asked. */
    @Override
    public synchronized @Nullable Credentials ask(CredentialsRequest request) {
        Question question = Question.of(request);
        given.remove(question);
        Terminal terminal = around.terminal();
        int refused = refusals.merge(question, request.refused() == null ? 0 : 1, Integer::sum);
        if (!terminal.interactive() || password(request.level()) != null || refused >= TRIES) {
            return null;
        }
        if (request.refused() != null) {
            terminal.err().println(ReachMessage.REFUSED.text(request.refused()));
        }
        Credentials likewise = request.refused() == null ? likewise(question) : null;
        if (likewise != null) {
            return give(request, likewise);
        }
        String whom = whom(request);
        String user = user(request);
        if (user == null) {
            user = terminal.ask(ReachMessage.ASK_USER.text(whom));
        }
        String password = user == null ? null : terminal.askSecret(ReachMessage.ASK_PASSWORD.text(whom, user));
        return user == null || password == null ? null : give(request, new Credentials(user, password));
    }

    /** What the same target took at the same level elsewhere: the clusters of a server mostly have the same administrator. */
    private @Nullable Credentials likewise(Question question) {
        for (Map.Entry<Question, Credentials> one : given.entrySet()) {
            if (one.getKey().target() == question.target() && one.getKey().level() == question.level()) {
                return one.getValue();
            }
        }
        return null;
    }

    private Credentials give(CredentialsRequest request, Credentials credentials) {
        asked.put(Question.of(request), request);
        given.put(Question.of(request), credentials);
        return credentials;
    }

    /** Keeps what was given and not refused for the next time. */
    public synchronized void remember() throws IOException {
        for (Map.Entry<Question, Credentials> one : given.entrySet()) {
            CredentialsRequest request = asked.get(one.getKey());
            if (request != null) {
                around.secrets().remember(request, one.getValue());
            }
        }
    }

    private @Nullable String user(CredentialsRequest request) {
        Login login = logins.get(request.level());
        String saved = switch (request.level()) {
            case AGENT -> request.target().getAgentUser();
            case CLUSTER -> request.target().getClusterUser();
            case INFOBASE -> request.target().getInfobaseUser();
        };
        return login == null || login.user() == null ? saved : login.user();
    }

    private @Nullable String password(Level level) {
        Login login = logins.get(level);
        String variable = login == null ? null : login.variable();
        return variable == null ? null : around.terminal().variable(variable);
    }

    private static String whom(CredentialsRequest request) {
        return switch (request.level()) {
            case AGENT -> ReachMessage.WHOM_AGENT.text(request.target().getName());
            case CLUSTER -> ReachMessage.WHOM_CLUSTER.text(request.objectName());
            case INFOBASE -> ReachMessage.WHOM_INFOBASE.text(request.objectName());
        };
    }
}
