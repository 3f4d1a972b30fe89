package dev.vakhta.cli;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.target.Secrets;
import java.util.Map;
import java.util.TreeMap;

/** Secure storage without a platform. */
final class MemorySecrets implements Secrets {
    final Map<String, Credentials> kept = new TreeMap<>();
    final Map<String, String> texts = new TreeMap<>();

    private static String key(CredentialsRequest request) {
        return request.target().getId() + " " + request.level() + " " + request.object();
    }

    @Override
    public Credentials recall(CredentialsRequest request) {
        return kept.get(key(request));
    }

    @Override
    public void remember(CredentialsRequest request, Credentials credentials) {
        kept.put(key(request), credentials);
    }

    @Override
    public void forget(String targetId) {
        kept.keySet().removeIf(key -> key.startsWith(targetId + " "));
    }

    @Override
    public void put(String owner, String name, String text) {
        texts.put(owner + " " + name, text);
    }

    @Override
    public String get(String owner, String name) {
        return texts.get(owner + " " + name);
    }

    @Override
    public void remove(String owner) {
        texts.keySet().removeIf(key -> key.startsWith(owner + " "));
    }
}
