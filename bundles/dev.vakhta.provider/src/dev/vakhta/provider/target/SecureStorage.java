package dev.vakhta.provider.target;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.files.Exclusive;
import dev.vakhta.provider.target.MasterPassword.Occasion;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Passwords and other secrets in Equinox secure storage, a file of the person's that window and command line share. Held for the length of one operation
 * under a lock, so that two processes do not overwrite each other's. Needs the running platform.
 */
public final class SecureStorage implements Secrets {
    /** Encrypted with the first password that is remembered: whoever can read this can read the rest. */
    private static final String CHECK = "check";

    private static final Map<Path, Opened> OPENED = new ConcurrentHashMap<>();

    private final Path file;
    private final @Nullable String masterPassword;

    /** @param masterPassword null: the platform's own provider is asked, such as the desktop's keyring */
    public SecureStorage(UserDirectories directories, @Nullable String masterPassword) {
        this.file = directories.config().resolve("secure_storage").toAbsolutePath();
        this.masterPassword = masterPassword;
    }

    @Override
    public @Nullable Credentials recall(CredentialsRequest request) throws IOException {
        String target = request.target().getId();
        if (target == null || !Files.exists(file)) {
            return null;
        }
        return with(root -> {
            isReadable(root);
            ISecurePreferences entry = of(root, target).node(key(request));
            String user = entry.get("user", null);
            return user == null ? null : new Credentials(user, entry.get("password", ""));
        });
    }

    @Override
    public void remember(CredentialsRequest request, Credentials credentials) throws IOException {
        String target = request.target().getId();
        if (target != null) {
            write(root -> {
                ISecurePreferences entry = of(root, target).node(key(request));
                entry.put("user", credentials.user(), true);
                entry.put("password", credentials.password(), true);
            });
        }
    }

    @Override
    public void forget(String targetId) throws IOException {
        remove(root -> of(root, targetId));
    }

    private static ISecurePreferences of(ISecurePreferences root, String target) {
        return root.node("targets").node(EncodingUtils.encodeSlashes(target));
    }

    @Override
    public void put(String owner, String name, String text) throws IOException {
        write(root -> texts(root, owner).put(name, text, true));
    }

    @Override
    public @Nullable String get(String owner, String name) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        return with(root -> {
            isReadable(root);
            return texts(root, owner).get(name, null);
        });
    }

    @Override
    public void remove(String owner) throws IOException {
        remove(root -> texts(root, owner));
    }

    private static ISecurePreferences texts(ISecurePreferences root, String owner) {
        return root.node("texts").node(EncodingUtils.encodeSlashes(owner));
    }

    private static String key(CredentialsRequest request) {
        return request.object().isEmpty()
                ? request.level().name()
                : request.level().name() + "-" + request.object();
    }

    /**
     * False: nothing was remembered yet.
     *
     * @throws StorageException with another master password
     */
    private static boolean isReadable(ISecurePreferences root) throws StorageException {
        String word = root.node(CHECK).get(CHECK, null);
        if (word != null && !CHECK.equals(word)) { // one wrong password in some hundred deciphers to nonsense
            throw new StorageException(StorageException.DECRYPTION_ERROR, word);
        }
        return word != null;
    }

    /** Makes the check. Equinox without a window would rather store in clear than not at all; we would not. */
    private static void protect(ISecurePreferences root) throws IOException {
        ISecurePreferences check = root.node(CHECK);
        try {
            check.put(CHECK, CHECK, true);
            if (check.isEncrypted(CHECK)) {
                return;
            }
            check.removeNode();
            root.flush();
            throw unprotected(null);
        } catch (StorageException e) {
            throw unprotected(e);
        }
    }

    private static IOException unprotected(@Nullable Throwable cause) {
        return new MasterPasswordNeeded(Occasion.FIRST, TargetMessage.SECRETS_UNPROTECTED.text(), cause);
    }

    private void write(Writing writing) throws IOException {
        with(root -> {
            if (!isReadable(root)) {
                protect(root);
            }
            writing.on(root);
            root.flush();
            return null;
        });
    }

    private void remove(Function<ISecurePreferences, ISecurePreferences> what) throws IOException {
        if (Files.exists(file)) {
            with(root -> {
                what.apply(root).removeNode();
                root.flush();
                return null;
            });
        }
    }

    private <T> @Nullable T with(Work<T> work) throws IOException {
        Map<String, Object> options = new HashMap<>();
        options.put(IProviderHints.PROMPT_USER, false);
        if (masterPassword != null) {
            options.put(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(masterPassword.toCharArray()));
        }
        try (Exclusive alone = Exclusive.on(file.resolveSibling("secure_storage.lock"))) {
            Opened opened = opened();
            T result = work.on(SecurePreferencesFactory.open(name(opened.number()), options));
            OPENED.put(file, new Opened(opened.number(), changed(), Files.size(file)));
            return result;
        } catch (StorageException e) {
            throw new MasterPasswordNeeded(Occasion.LOCKED, TargetMessage.SECRETS_LOCKED.text(file), e);
        }
    }

    /** Not by way of a URI: Equinox writes to a folder called "Application%20Support" if it is told so. */
    @SuppressWarnings("deprecation")
    private URL name(int number) throws MalformedURLException {
        return new URL(file.toFile().toURL() + "?" + number);
    }

    private Opened opened() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, forOwnerOnly());
        }
        Opened last = OPENED.getOrDefault(file, new Opened(0, FileTime.fromMillis(0), 0));
        boolean same = last.changed().equals(changed()) && last.size() == Files.size(file);
        Opened opened = same ? last : new Opened(last.number() + 1, changed(), Files.size(file));
        OPENED.put(file, new Opened(opened.number(), FileTime.fromMillis(0), 0)); // to be read anew, if this work fails
        return opened;
    }

    private FileTime changed() throws IOException {
        return Files.getLastModifiedTime(file);
    }

    private FileAttribute<?>[] forOwnerOnly() throws IOException {
        return Files.getFileStore(file.getParent()).supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * The file as we left it. Equinox reads a file once and keeps it under its name for the life of the process, blind to what other
     * processes write; when the file is not as we left it, another number in the name (a query, no part of the path) makes it look again.
     */
    private record Opened(int number, FileTime changed, long size) {}

    /** Something put into what is stored. */
    private interface Writing {
        void on(ISecurePreferences root) throws StorageException;
    }

    /** Something done with what is stored. */
    private interface Work<T> {
        @Nullable
        T on(ISecurePreferences root) throws IOException, StorageException;
    }
}
