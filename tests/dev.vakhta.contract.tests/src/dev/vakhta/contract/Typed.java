package dev.vakhta.contract;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;

/** A person at the keyboard: types what it was told to, one answer after the other, then gives up. */
final class Typed implements CredentialsCallback {
    private final Map<Level, Deque<Credentials>> answers = new EnumMap<>(Level.class);

    /** What was asked so far. */
    final List<CredentialsRequest> asked = new CopyOnWriteArrayList<>();

    Typed at(Level level, String user, String password) {
        answers.computeIfAbsent(level, any -> new ArrayDeque<>()).add(new Credentials(user, password));
        return this;
    }

    @Override
    public @Nullable Credentials known(CredentialsRequest request) {
        return null;
    }

    @Override
    public synchronized @Nullable Credentials ask(CredentialsRequest request) {
        asked.add(request);
        Deque<Credentials> left = answers.get(request.level());
        return left == null ? null : left.poll();
    }
}
