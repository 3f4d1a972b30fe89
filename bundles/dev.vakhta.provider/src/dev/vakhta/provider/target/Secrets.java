package dev.vakhta.provider.target;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a person keeps secret: other texts, and the passwords of saved targets. For one that was never saved, and so has no id, nothing is
 * remembered.
 */
public interface Secrets extends SecretTexts {
    /**
     * What was remembered; null when nothing is.
     *
     * @throws IOException it cannot be read, such as with another master password
     */
    @Nullable
    Credentials recall(CredentialsRequest request) throws IOException;

    /** @throws IOException it cannot be kept, or not safely */
    void remember(CredentialsRequest request, Credentials credentials) throws IOException;

    /** Everything remembered for a target. */
    void forget(String targetId) throws IOException;
}
