package dev.vakhta.cli.internal.reach;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.target.Secrets;
import dev.vakhta.provider.target.SecureStorage;
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
 * Secure storage, opened by the master password of {@value #VARIABLE}, by the desktop's keyring, or, where neither does it, by one the
 * person types.
 */
public final class AskingSecrets implements Secrets {
    /** Holds the master password. */
    public static final String VARIABLE = "VAKHTA_MASTER_PASSWORD";

    private interface Work<T> {
        T on(Secrets storage) throws IOException;
    }

    private final Terminal terminal;
    private final UserDirectories directories;
    private @Nullable String master;

    public AskingSecrets(Terminal terminal, UserDirectories directories) {
        this.terminal = terminal;
        this.directories = directories;
        this.master = terminal.variable(VARIABLE);
    }

    @Override
    public @Nullable Credentials recall(CredentialsRequest request) throws IOException {
        return this.<@Nullable Credentials>with(storage -> storage.recall(request));
    }

    @Override
    public void remember(CredentialsRequest request, Credentials credentials) throws IOException {
        this.<@Nullable Object>with(storage -> {
            storage.remember(request, credentials);
            return null;
        });
    }

    @Override
    public void forget(String targetId) throws IOException {
        this.<@Nullable Object>with(storage -> {
            storage.forget(targetId);
            return null;
        });
    }

    private synchronized <T> T with(Work<T> work) throws IOException {
        start(FrameworkUtil.getBundle(ISecurePreferences.class));
        try {
            return work.on(new SecureStorage(directories, master));
        } catch (IOException e) {
            String typed = master == null ? terminal.askSecret(ReachMessage.ASK_MASTER.text()) : null;
            if (typed == null) {
                throw e;
            }
            master = typed;
            return work.on(new SecureStorage(directories, typed));
        }
    }

    /** Where all classes lie on one class path, using one of a bundle's does not activate it and those it needs, as it does elsewhere. */
    private static void start(@Nullable Bundle bundle) throws IOException {
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
    }
}
