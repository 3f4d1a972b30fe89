package dev.vakhta.cli;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;

/** Where no passwords are. */
final class NobodyAnswers implements CredentialsCallback {
    @Override
    public Credentials known(CredentialsRequest request) {
        return null;
    }

    @Override
    public Credentials ask(CredentialsRequest request) {
        return null;
    }
}
