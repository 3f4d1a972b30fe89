package dev.vakhta.model.fields;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the objects of a list by a key; built at the first question, once, whatever thread asks. */
final class Index<K, T> {
    private final List<T> all;
    private final Function<T, Collection<? extends K>> keys;
    private volatile @Nullable Map<K, T> built;

    private Index(@Nullable List<T> all, Function<T, Collection<? extends K>> keys) {
        this.all = all == null ? List.of() : all;
        this.keys = keys;
    }

    static <K, T> Index<K, T> by(@Nullable List<T> all, Function<T, K> key) {
        return new Index<>(all, each -> Collections.singleton(key.apply(each)));
    }

    static <K, T> Index<K, T> byEach(@Nullable List<T> all, Function<T, Collection<? extends K>> keys) {
        return new Index<>(all, keys);
    }

    @Nullable
    T find(@Nullable K wanted) {
        Map<K, T> index = built;
        return (index == null ? build() : index).get(wanted);
    }

    private synchronized Map<K, T> build() {
        Map<K, T> index = built;
        if (index == null) {
            index = HashMap.newHashMap(all.size());
            for (T each : all) {
                for (K key : keys.apply(each)) {
                    index.put(key, each);
                }
            }
            built = index;
        }
        return index;
    }
}
