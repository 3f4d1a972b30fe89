package dev.vakhta.processing;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState;
import dev.vakhta.provider.OperationJournal;
import java.util.List;
import java.util.function.Consumer;

/** Offers the facets it was given, and denies the others with {@link #DENIED}. */
public final class FakeHandle implements Handle {
    public static final String DENIED = "Not before 8.3.15.";

    private final Target target = ClusterFactory.eINSTANCE.createTarget();
    private final List<Facet> facets;

    public FakeHandle(Facet... facets) {
        this.facets = List.of(facets);
        target.setName("prod");
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public OperationJournal journal() {
        return OperationJournal.NONE;
    }

    @Override
    public <F extends Facet> Capability<F> facet(Class<F> type) {
        return facets.stream()
                .filter(type::isInstance)
                .findFirst()
                .map(facet -> Capability.offered(type.cast(facet)))
                .orElseGet(() -> Capability.denied(DENIED));
    }

    @Override
    public HandleState state() {
        return HandleState.CONNECTED;
    }

    @Override
    public Cancel.Registration onStateChange(Consumer<HandleState> listener) {
        return () -> {};
    }

    @Override
    public void connect(Cancel cancel) {}

    @Override
    public void close() {}
}
