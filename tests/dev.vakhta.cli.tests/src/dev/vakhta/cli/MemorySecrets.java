package dev.vakhta.cli;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.target.Secrets;
import java.util.Map;
import java.util.TreeMap;

/** Secure storage without a platform. */
final class MemorySecrets implements Secrets {
    final Map<String, Credentials> kept = new TreeMap<>();

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
}
