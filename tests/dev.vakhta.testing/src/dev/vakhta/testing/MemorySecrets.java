package dev.vakhta.testing;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.target.Secrets;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.jdt.annotation.Nullable;

/** Secure storage without a platform. */
public final class MemorySecrets implements Secrets {
    /** Of targets. */
    public final Map<String, Credentials> kept = new ConcurrentSkipListMap<>();

    public final Map<String, String> texts = new ConcurrentSkipListMap<>();
    /** Nothing opens it. */
    public volatile boolean closed;

    private static String key(CredentialsRequest request) {
        return request.target().getId() + " " + request.level() + " " + request.object();
    }

    private void open() throws IOException {
        if (closed) {
            throw new IOException("no keyring here");
        }
    }

    @Override
    public @Nullable Credentials recall(CredentialsRequest request) throws IOException {
        open();
        return kept.get(key(request));
    }

    @Override
    public void remember(CredentialsRequest request, Credentials credentials) throws IOException {
        open();
        kept.put(key(request), credentials);
    }

    @Override
    public void forget(String targetId) throws IOException {
        open();
        kept.keySet().removeIf(key -> key.startsWith(targetId + " "));
    }

    @Override
    public void put(String owner, String name, String text) throws IOException {
        open();
        texts.put(owner + " " + name, text);
    }

    @Override
    public @Nullable String get(String owner, String name) throws IOException {
        open();
        return texts.get(owner + " " + name);
    }

    @Override
    public void remove(String owner) throws IOException {
        open();
        texts.keySet().removeIf(key -> key.startsWith(owner + " "));
    }
}
