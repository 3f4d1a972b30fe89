package org.example.vakhta.csv;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.TargetHandle;
import java.nio.file.Path;

/** The way to one list. It is read anew at each call, so there is nothing to keep open. */
final class CsvHandle extends TargetHandle {
    private final CsvList list;

    CsvHandle(Target target, Path file, Environment environment) {
        super(target, environment.journal());
        Recorder recorder = new Recorder(environment.journal(), String.valueOf(target.getName()), failure -> true);
        list = new CsvList(file, recorder);
    }

    @Override
    public void connect(Cancel cancel) throws AdministrationException {
        states.connecting();
        try {
            list.clusters(cancel);
            states.connected();
        } catch (AdministrationException e) {
            states.failed(e);
            throw e;
        }
    }

    @Override
    public <F extends Facet> Capability<F> facet(Class<F> type) {
        return type.isInstance(list)
                ? Capability.offered(type.cast(list))
                : Capability.denied(CsvMessage.ONLY_A_LIST.text());
    }

    @Override
    public void close() {
        states.closed();
    }
}
