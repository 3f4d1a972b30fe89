package dev.vakhta.provider;

import org.eclipse.jdt.annotation.Nullable;

/** Core asks, whoever runs the work answers: a dialog in the window, a prompt in the terminal, a constant in tests. */
public interface CredentialsCallback {
    /** Goes in without a name and asks nobody. */
    CredentialsCallback NOBODY = new CredentialsCallback() {
        @Override
        public @Nullable Credentials known(CredentialsRequest request) {
            return null;
        }

        @Override
        public @Nullable Credentials ask(CredentialsRequest request) {
            return null;
        }
    };

    /** What is remembered, without asking anybody; null when nothing is, and the call goes in without a name. */
    @Nullable
    Credentials known(CredentialsRequest request);

    /** After a refusal: may block as long as the person thinks. Null gives up. */
    @Nullable
    Credentials ask(CredentialsRequest request);
}
