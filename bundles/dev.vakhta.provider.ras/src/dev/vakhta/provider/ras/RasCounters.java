package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Counter;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import java.util.List;
import java.util.UUID;

/** Counters of resource consumption. */
record RasCounters(Caller caller) implements CounterAdmin {
    @Override
    public List<Counter> counters(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("counter list", Calls.COUNTERS).in(cluster), cancel);
    }

    @Override
    public Counter counter(UUID cluster, String counter, Cancel cancel) throws AdministrationException {
        return caller.call(info(cluster, counter), cancel).object();
    }

    private static Request<Original<Counter>> info(UUID cluster, String counter) {
        return Request.of("counter info", Calls.COUNTER.readAs(Layouts.COUNTER.original()))
                .in(cluster)
                .with("counter", counter);
    }

    @Override
    public void create(UUID cluster, Counter counter, Cancel cancel) throws AdministrationException {
        caller.call(editor().creating(save(cluster), counter), cancel);
    }

    @Override
    public Applied<Counter> update(UUID cluster, String counter, Change<Counter> change, Cancel cancel)
            throws AdministrationException {
        Request<Done> save = save(cluster).showing("name", counter);
        return editor().update(info(cluster, counter), save, List.of(), change, cancel);
    }

    private static Request<Done> save(UUID cluster) {
        return Request.of("counter update", Calls.SAVE_COUNTER).in(cluster);
    }

    private Editor<Counter> editor() {
        return Editor.of(caller, Layouts.COUNTER);
    }

    @Override
    public void remove(UUID cluster, String counter, Cancel cancel) throws AdministrationException {
        caller.call(
                Request.of("counter remove", Calls.REMOVE_COUNTER)
                        .in(cluster)
                        .with("name", counter)
                        .changing(),
                cancel);
    }

    @Override
    public void clear(UUID cluster, String counter, String object, Cancel cancel) throws AdministrationException {
        caller.call(
                Request.of("counter clear", Calls.CLEAR_COUNTER)
                        .in(cluster)
                        .with("counter", counter)
                        .with("object", object)
                        .changing(),
                cancel);
    }
}
