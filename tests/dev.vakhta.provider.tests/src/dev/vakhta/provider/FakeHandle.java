package dev.vakhta.provider;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Offers every facet but the denied ones; their methods answer what a test says, and an empty list otherwise. */
public final class FakeHandle implements Handle {
    /** What a method of a facet does. */
    public interface Answer {
        Object now() throws AdministrationException;
    }

    /** By name of the method. */
    public final Map<String, Answer> answers = new HashMap<>();

    public final Set<Class<?>> denied = new HashSet<>();
    /** Names of the methods that were called. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    private final Target target = ClusterFactory.eINSTANCE.createTarget();

    public FakeHandle() {
        target.setId("t");
        target.setName("prod");
    }

    public static AdministrationException failure(FailureKind kind) {
        return new AdministrationException(kind, kind.name());
    }

    public void says(String method, Object answer) {
        answers.put(method, () -> answer);
    }

    public void fails(String method, AdministrationException failure) {
        answers.put(method, () -> {
            throw failure;
        });
    }

    @Override
    public <F extends Facet> Capability<F> facet(Class<F> type) {
        if (denied.contains(type)) {
            return Capability.denied("not here");
        }
        Object made =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return answers.getOrDefault(method.getName(), List::of).now();
                });
        return Capability.offered(type.cast(made));
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
    public HandleState state() {
        return HandleState.CONNECTED;
    }

    @Override
    public Cancel.Registration onStateChange(Consumer<HandleState> listener) {
        return () -> {};
    }

    @Override
    public void connect(Cancel cancel) throws AdministrationException {
        answers.getOrDefault("connect", List::of).now();
    }

    @Override
    public void close() {}
}
