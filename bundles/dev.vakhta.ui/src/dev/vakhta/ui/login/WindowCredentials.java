package dev.vakhta.ui.login;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.target.AskingSecrets;
import dev.vakhta.provider.target.Secrets;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.ui.live.SignIn;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who we are, as the window says: what was answered in this run, what secure storage remembers, or a dialog; one dialog at a time. What
 * the person declined is not asked again until the person acts. An answer is remembered only when it was accepted. Thread-safe.
 */
public final class WindowCredentials implements SignIn {
    private static final Logger LOG = System.getLogger(WindowCredentials.class.getName());

    private final Secrets secrets;
    private final Asker asker;
    private final Answers answers = new Answers();
    private final ReentrantLock dialog = new ReentrantLock(true);
    private volatile boolean remember;
    private volatile @Nullable String trouble;

    WindowCredentials(Secrets secrets, Asker asker) {
        this.secrets = secrets;
        this.asker = asker;
    }

    /** With dialogs on the workbench's display, and the person's secure storage, in which the undo journal keeps its codes, too. */
    public static WindowCredentials ofWorkbench(UserDirectories directories) {
        String master = System.getenv(AskingSecrets.VARIABLE);
        Secrets secrets = new AskingSecrets(directories, master, new MasterPasswordQuestions());
        UndoJournal.use(() -> new UndoJournal(directories.undo(), secrets, Owner.here("Vakhta")));
        return new WindowCredentials(secrets, new CredentialsQuestions());
    }

    @Override
    public @Nullable Credentials known(CredentialsRequest request) {
        Whom whom = Whom.of(request);
        Credentials known = answers.given(whom);
        if (known == null) {
            known = recalled(request);
        }
        answers.tried(whom, known);
        return known;
    }

    private @Nullable Credentials recalled(CredentialsRequest request) {
        try {
            Credentials recalled = secrets.recall(request);
            trouble = null;
            String user = user(request);
            boolean fits = recalled != null
                    && !recalled.equals(Credentials.NONE)
                    && (user.isEmpty() || user.equals(recalled.user()));
            remember |= fits; // who uses the storage goes on using it
            return fits ? recalled : null;
        } catch (IOException e) {
            trouble = e.getMessage();
            return null;
        }
    }

    @Override
    public @Nullable Credentials ask(CredentialsRequest request) {
        Whom whom = Whom.of(request);
        int round = answers.round(whom);
        if (request.refused() != null) {
            answers.refused(whom);
        }
        dialog.lock();
        try {
            if (answers.round(whom) != round || answers.isDeclined(whom)) {
                return null;
            }
            Credentials likewise = answers.likewise(whom, request);
            return likewise == null ? asked(whom, request, round) : likewise;
        } finally {
            dialog.unlock();
        }
    }

    private @Nullable Credentials asked(Whom whom, CredentialsRequest request, int round) {
        String user = request.refused() == null ? user(request) : request.refused();
        Asker.Answer answer = asker.ask(new Asker.Question(request, user, remember, trouble));
        if (answers.round(whom) != round) {
            return null; // nobody waits for it any more, and nobody declined
        }
        if (answer == null) {
            answers.decline(whom);
            return null;
        }
        remember = answer.remember();
        answers.give(whom, request, answer);
        return answer.credentials();
    }

    /** Whom the target's settings name. */
    private static String user(CredentialsRequest request) {
        Target target = request.target();
        String user = switch (request.level()) {
            case AGENT -> target.getAgentUser();
            case CLUSTER -> target.getClusterUser();
            case INFOBASE -> target.getInfobaseUser();
        };
        return user == null ? "" : user;
    }

    @Override
    public void askAgain(Target target) {
        answers.askAgain(Whom.key(target));
    }

    @Override
    public void dismiss(Target target) {
        answers.nextRound(Whom.key(target));
        asker.dismiss(target);
    }

    @Override
    public void accepted(Target target, Level level, String object) {
        Answers.Given given = answers.settle(new Whom(Whom.key(target), level, object));
        if (given != null) {
            keep(given);
        }
    }

    private void keep(Answers.Given given) {
        CredentialsRequest request = given.request();
        try {
            if (given.remember()) {
                secrets.remember(request, given.credentials());
            } else if (recalled(request) != null) { // another one, which was not accepted
                secrets.remember(request, Credentials.NONE);
            }
        } catch (IOException e) {
            trouble = e.getMessage();
            String name = request.target().getName();
            LOG.log(Logger.Level.WARNING, LoginMessage.NOT_REMEMBERED.text(name, e.getMessage()));
        }
    }

    @Override
    public void moved(Target target) {
        answers.forget(Whom.key(target));
    }

    @Override
    public void forget(Target target) throws IOException {
        moved(target);
        if (target.getId() != null) {
            secrets.forget(target.getId());
        }
    }
}
