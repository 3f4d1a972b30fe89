package dev.vakhta.cli.internal.reach;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.target.AskingSecrets;
import dev.vakhta.provider.target.MasterPassword.Occasion;
import dev.vakhta.provider.target.Secrets;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Secure storage of the command line. Its bundles are woken when a secret is wanted: where all classes lie on one class path, using one of
 * a bundle's does not activate it and those it needs, as it does elsewhere, and most commands want no secret.
 */
public final class StoredSecrets implements Secrets {
    private final Terminal terminal;
    private final Secrets storage;

    public StoredSecrets(Terminal terminal, UserDirectories directories) {
        this.terminal = terminal;
        this.storage = new AskingSecrets(directories, terminal.variable(AskingSecrets.VARIABLE), this::ask);
    }

    @Override
    public @Nullable Credentials recall(CredentialsRequest request) throws IOException {
        return awake().recall(request);
    }

    @Override
    public void remember(CredentialsRequest request, Credentials credentials) throws IOException {
        awake().remember(request, credentials);
    }

    @Override
    public void forget(String targetId) throws IOException {
        awake().forget(targetId);
    }

    @Override
    public void put(String owner, String name, String text) throws IOException {
        awake().put(owner, name, text);
    }

    @Override
    public @Nullable String get(String owner, String name) throws IOException {
        return awake().get(owner, name);
    }

    @Override
    public void remove(String owner) throws IOException {
        awake().remove(owner);
    }

    private @Nullable String ask(Occasion occasion) {
        return terminal.askSecret(
                switch (occasion) {
                    case FIRST -> ReachMessage.ASK_NEW_MASTER.text();
                    case LOCKED -> ReachMessage.ASK_MASTER.text();
                    case REFUSED -> ReachMessage.ASK_MASTER_AGAIN.text();
                });
    }

    private Secrets awake() throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(ISecurePreferences.class);
        try {
            if (bundle != null && bundle.getState() != Bundle.ACTIVE) {
                bundle.start(Bundle.START_TRANSIENT);
                for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
                    wire.getProvider().getBundle().start(Bundle.START_TRANSIENT);
                }
            }
        } catch (BundleException e) {
            throw new IOException(e);
        }
        return storage;
    }
}
