package dev.vakhta.ui.login;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import org.eclipse.jdt.annotation.Nullable;

/** How the person is asked who we are. */
interface Asker {
    /**
     * What is asked.
     *
     * @param user to begin with; may be empty
     * @param remember whether to begin with remembering
     * @param storageTrouble why nothing can be recalled, for people; null: it can
     */
    record Question(
            CredentialsRequest request,
            String user,
            boolean remember,
            @Nullable String storageTrouble) {}

    /** What the person said. */
    record Answer(Credentials credentials, boolean remember) {}

    /** Blocks until there is an answer; null: none. */
    @Nullable
    Answer ask(Question question);

    /** Closes the question about a target, if one is open; it has no answer then. Does not block. */
    void dismiss(Target target);
}
