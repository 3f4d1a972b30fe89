package dev.vakhta.processing.undo;

import dev.vakhta.provider.target.SecretTexts;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** Secrets of this process. */
public final class MemorySecrets implements SecretTexts {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    /** Nothing opens it. */
    public boolean closed;

    private void open() throws IOException {
        if (closed) {
            throw new IOException("no keyring here");
        }
    }

    @Override
    public void put(String owner, String name, String text) throws IOException {
        open();
        texts.put(owner + "/" + name, text);
    }

    @Override
    public @Nullable String get(String owner, String name) throws IOException {
        open();
        return texts.get(owner + "/" + name);
    }

    @Override
    public void remove(String owner) throws IOException {
        open();
        texts.keySet().removeIf(key -> key.startsWith(owner + "/"));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
