package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.provider.handle.HandleMessage;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.Steps;
import dev.vakhta.provider.handle.TargetHandle;
import dev.vakhta.ras.WireException;
import java.util.function.Consumer;

/** A target behind a RAS. Wires the parts; the work is the {@link Caller}'s. */
final class RasHandle extends TargetHandle {
    final Caller caller;
    private final Facets facets;

    RasHandle(Target target, Address address, Environment environment) {
        super(target);
        String name = target.getName();
        Recorder recorder = new Recorder(
                environment.journal(), name == null ? address.toString() : name, WireException.class::isInstance);
        Failures failures = new Failures(target, address);
        Logins logins = new Logins(target, environment.credentials());
        Versions versions = new Versions(target, address);
        states.listen(state -> {
            if (state.phase() == Phase.CONNECTING) {
                versions.forget();
            }
        });
        caller = new Caller(target, new Connector(target, address, failures, recorder, states), versions, logins);
        facets = new Facets(target, caller, versions, logins);
    }

    @Override
    public void connect(Cancel cancel) throws AdministrationException {
        caller.call(RasClusters.VERSION, cancel); // an idle channel proves nothing, an answer does
    }

    @Override
    public void connect(Consumer<Stage> progress, Cancel cancel) throws AdministrationException {
        Steps steps = new Steps(progress);
        caller.call(RasClusters.VERSION, steps, cancel);
        steps.made(HandleMessage.STAGE_ANSWERED, "");
    }

    @Override
    public <F extends Facet> Capability<F> facet(Class<F> type) {
        return facets.of(type);
    }

    @Override
    public void close() {
        caller.close();
        states.closed();
    }
}
