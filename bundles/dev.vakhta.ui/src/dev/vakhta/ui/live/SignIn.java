package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** Answers for the person who sits there, and is told by the targets what became of the answers. Thread-safe. */
public interface SignIn extends CredentialsCallback {
    /** Goes in without a name and asks nobody. */
    SignIn NOBODY = new SignIn() {
        @Override
        public @Nullable Credentials known(CredentialsRequest request) {
            return null;
        }

        @Override
        public @Nullable Credentials ask(CredentialsRequest request) {
            return null;
        }

        @Override
        public void askAgain(Target target) {}

        @Override
        public void dismiss(Target target) {}

        @Override
        public void accepted(Target target, Level level, String object) {}

        @Override
        public void moved(Target target) {}

        @Override
        public void forget(Target target) {}
    };

    /** The person wants to go in: what was declined before may be asked again. Blocks nobody. */
    void askAgain(Target target);

    /** Nobody waits for an answer about a target any more: a question that is open closes, declined by nobody. Blocks nobody. */
    void dismiss(Target target);

    /**
     * Whatever was answered last was good enough there. May write to the disk, so not for the UI thread.
     *
     * @param object as in {@link dev.vakhta.provider.CredentialsRequest#object}
     */
    void accepted(Target target, Level level, String object);

    /** Its way there is another one: what was answered in this run does not count any more. Blocks nobody. */
    void moved(Target target);

    /** Forgets all that was answered and remembered. Writes to the disk, so not for the UI thread. */
    void forget(Target target) throws IOException;
}
