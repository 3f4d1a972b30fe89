package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.index.KeptIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Removes indexes, and lists those that are left. */
public final class Indexes extends Work {
    private final List<KeptIndex> unwanted;
    private final Consumer<List<KeptIndex>> then;
    private final Consumer<String> onFailure;

    /**
     * @param then told in the job, the largest first
     * @param onFailure told in the job, a sentence: of those that are in use, too
     */
    public Indexes(List<KeptIndex> unwanted, Consumer<List<KeptIndex>> then, Consumer<String> onFailure) {
        super(ViewMessage.INDEXES.text(), onFailure);
        this.unwanted = List.copyOf(unwanted);
        this.then = then;
        this.onFailure = onFailure;
    }

    @Override
    void read(BooleanSupplier cancelled) throws IOException {
        IndexStore store = new IndexStore(Opening.indexes(), IndexStore.LIMIT);
        for (KeptIndex index : unwanted) {
            try {
                store.remove(index);
            } catch (IOException e) {
                onFailure.accept(Sentence.of(e)); // others can be removed
            }
        }
        List<KeptIndex> left = new ArrayList<>(store.list());
        left.sort(Comparator.comparing(KeptIndex::bytes).reversed());
        then.accept(left);
    }
}
