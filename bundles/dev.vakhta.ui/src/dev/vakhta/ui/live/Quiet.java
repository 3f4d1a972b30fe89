package dev.vakhta.ui.live;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import org.eclipse.jdt.annotation.Nullable;

/** Says what is known already, and never disturbs the person with a question. */
record Quiet(CredentialsCallback other) implements CredentialsCallback {
    @Override
    public @Nullable Credentials known(CredentialsRequest request) {
        return other.known(request);
    }

    @Override
    public @Nullable Credentials ask(CredentialsRequest request) {
        return null;
    }
}
