package dev.vakhta.window;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.Providers;
import dev.vakhta.provider.Stage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The RAS provider, with an eye on who calls: whatever reaches for the server from the UI thread is told to {@link UiThreadGuard}. */
public final class GuardedProvider implements Provider {
    public static final String ID = "guarded";

    @Override
    public Handle handle(Target target, Environment environment) throws AdministrationException {
        return new Guarded(Providers.handle(ofRas(target), environment), target);
    }

    @Override
    public String problem(Target target) {
        try {
            Target ofRas = ofRas(target);
            return Providers.provider(ofRas).problem(ofRas);
        } catch (AdministrationException e) {
            return e.sentence();
        }
    }

    private static Target ofRas(Target target) {
        Target copy = EcoreUtil.copy(target);
        copy.setProvider("ras");
        return copy;
    }

    private record Guarded(Handle handle, Target target) implements Handle {
        @Override
        public OperationJournal journal() {
            return handle.journal();
        }

        @Override
        public HandleState state() {
            return handle.state();
        }

        @Override
        public Cancel.Registration onStateChange(Consumer<HandleState> listener) {
            return handle.onStateChange(listener);
        }

        @Override
        public void connect(Cancel cancel) throws AdministrationException {
            UiThreadGuard.called("connect");
            handle.connect(cancel);
        }

        @Override
        public void connect(Consumer<Stage> progress, Cancel cancel) throws AdministrationException {
            UiThreadGuard.called("connect");
            handle.connect(progress, cancel);
        }

        @Override
        public <F extends Facet> Capability<F> facet(Class<F> type) {
            Capability<F> capability = handle.facet(type);
            return capability.isOffered() ? Capability.offered(guarded(type, capability.facet())) : capability;
        }

        private static <F extends Facet> F guarded(Class<F> type, F facet) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        UiThreadGuard.called(method.getName());
                        try {
                            return method.invoke(facet, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public void close() {
            UiThreadGuard.called("close");
            handle.close();
        }
    }
}
