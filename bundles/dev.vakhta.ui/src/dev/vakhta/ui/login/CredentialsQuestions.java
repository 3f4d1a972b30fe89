package dev.vakhta.ui.login;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.ui.look.Blocking;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

/** Credentials dialogs over the workbench, one at a time. */
final class CredentialsQuestions implements Asker {
    /** A question that waits for its answer. */
    private static final class Open {
        final Question question;
        final CompletableFuture<@Nullable Answer> answer = new CompletableFuture<>();

        @Nullable
        CredentialsDialog dialog; // on the UI thread only

        Open(Question question) {
            this.question = question;
        }

        @Nullable
        Answer show(Shell parent) {
            CredentialsDialog made = new CredentialsDialog(parent, question);
            dialog = made;
            made.open();
            return made.answer();
        }

        void close() {
            CredentialsDialog made = dialog;
            if (made != null) {
                made.close();
            }
        }
    }

    private volatile @Nullable Open open;

    @Override
    public @Nullable Answer ask(Question question) {
        Open mine = new Open(question);
        open = mine;
        try {
            Blocking.ask(mine::show, mine.answer);
            return mine.answer.join();
        } finally {
            open = null;
        }
    }

    @Override
    public void dismiss(Target target) {
        Open now = open;
        if (now != null && Whom.key(now.question.request().target()).equals(Whom.key(target))) {
            now.answer.complete(null); // whoever waits goes on at once, even where the UI thread is at its end
            Blocking.later(now::close);
        }
    }
}
