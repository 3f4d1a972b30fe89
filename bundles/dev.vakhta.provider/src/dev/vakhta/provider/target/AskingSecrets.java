package dev.vakhta.provider.target;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.target.MasterPassword.Occasion;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Secure storage, opened by a given master password, by the desktop's keyring, or, where there is neither, by one the person types: once,
 * for as long as this lives. Blocks while the person is asked; whoever comes meanwhile waits for the same answer. Thread-safe.
 */
public final class AskingSecrets implements Secrets {
    /** The variable of the environment that holds the master password. */
    public static final String VARIABLE = "VAKHTA_MASTER_PASSWORD";

    private interface Work<T> {
        T on(SecureStorage storage) throws IOException;
    }

    private final UserDirectories directories;
    private final MasterPassword person;
    private final boolean given;
    private @Nullable String master;
    private boolean gaveUp;

    /** @param master what {@value #VARIABLE} says; nobody is asked then, even if it is wrong. Null: it is not set */
    public AskingSecrets(UserDirectories directories, @Nullable String master, MasterPassword person) {
        this.directories = directories;
        this.master = master;
        this.given = master != null;
        this.person = person;
    }

    /** Once the person gave up nobody is asked by this one any more. */
    @Override
    public @Nullable Credentials recall(CredentialsRequest request) throws IOException {
        return this.<@Nullable Credentials>with(true, storage -> storage.recall(request));
    }

    @Override
    public void remember(CredentialsRequest request, Credentials credentials) throws IOException {
        this.<@Nullable Object>with(false, storage -> {
            storage.remember(request, credentials);
            return null;
        });
    }

    @Override
    public void forget(String targetId) throws IOException {
        this.<@Nullable Object>with(false, storage -> {
            storage.forget(targetId);
            return null;
        });
    }

    @Override
    public void put(String owner, String name, String text) throws IOException {
        this.<@Nullable Object>with(false, storage -> {
            storage.put(owner, name, text);
            return null;
        });
    }

    @Override
    public @Nullable String get(String owner, String name) throws IOException {
        return this.<@Nullable String>with(false, storage -> storage.get(owner, name));
    }

    @Override
    public void remove(String owner) throws IOException {
        this.<@Nullable Object>with(true, storage -> {
            storage.remove(owner);
            return null;
        });
    }

    /** @param onTheWay the person did not ask for it, and is left alone after giving up once */
    private synchronized <T> T with(boolean onTheWay, Work<T> work) throws IOException {
        String tried = master;
        while (true) {
            try {
                T result = work.on(new SecureStorage(directories, tried));
                master = tried;
                return result;
            } catch (MasterPasswordNeeded e) {
                if (given || onTheWay && gaveUp) {
                    throw e;
                }
                String typed = person.ask(tried == null ? e.occasion() : Occasion.REFUSED);
                gaveUp = typed == null || typed.isEmpty();
                if (gaveUp) {
                    throw e;
                }
                tried = typed;
            }
        }
    }
}
