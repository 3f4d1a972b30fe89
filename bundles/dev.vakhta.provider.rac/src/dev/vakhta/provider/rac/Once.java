package dev.vakhta.provider.rac;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.handle.Watch;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** Values that are made once and then kept; whoever comes meanwhile waits, and makes it himself if that fails. Thread-safe. */
final class Once<K, V> {
    private final Map<K, @Nullable CompletableFuture<V>> values = new ConcurrentHashMap<>();

    V get(K key, Watch watch, Watch.Work<V> maker) throws IOException, AdministrationException {
        while (true) {
            CompletableFuture<V> mine = new CompletableFuture<>();
            CompletableFuture<V> there = values.putIfAbsent(key, mine);
            if (there == null) {
                return make(key, mine, maker);
            }
            try {
                return watch.await(there.copy());
            } catch (IOException e) {
                if (!there.isCompletedExceptionally()) {
                    throw e; // nobody waits for it any more
                }
            }
        }
    }

    private V make(K key, CompletableFuture<V> mine, Watch.Work<V> maker) throws IOException, AdministrationException {
        try {
            V value = maker.run();
            mine.complete(value);
            return value;
        } finally {
            if (!mine.isDone()) {
                values.remove(key, mine);
                mine.cancel(false);
            }
        }
    }

    /** The value, if it is made. */
    @Nullable
    V known(K key) {
        CompletableFuture<V> there = values.get(key);
        return there == null || there.isCompletedExceptionally() ? null : there.getNow(null);
    }

    /** Makes it anew when it is needed next. */
    void forget(K key) {
        values.remove(key);
    }
}
