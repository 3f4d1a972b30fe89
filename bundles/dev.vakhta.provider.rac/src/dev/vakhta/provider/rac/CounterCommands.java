package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.CounterValue;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.CounterValueAdmin;
import java.util.List;
import java.util.UUID;

/** Counters of resource consumption and what they counted. */
final class CounterCommands extends Commands implements CounterAdmin, CounterValueAdmin {
    CounterCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<Counter> counters(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(Request.asking("counter list", Answer.list(Counter.class)).in(cluster), cancel);
    }

    @Override
    public Counter counter(UUID cluster, String counter, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("counter info", Answer.one(Counter.class))
                        .in(cluster)
                        .with("counter", counter),
                cancel);
    }

    @Override
    public void create(UUID cluster, Counter counter, Cancel cancel) throws AdministrationException {
        call(Request.changing("counter update").in(cluster).with(Arguments.of(counter)), cancel);
    }

    @Override
    public Applied<Counter> update(UUID cluster, String counter, Change<Counter> change, Cancel cancel)
            throws AdministrationException {
        return rewrite(
                Request.changing("counter update").in(cluster),
                change,
                () -> counter(cluster, counter, cancel),
                cancel);
    }

    @Override
    public void remove(UUID cluster, String counter, Cancel cancel) throws AdministrationException {
        call(Request.changing("counter remove").in(cluster).with("name", counter), cancel);
    }

    @Override
    public void clear(UUID cluster, String counter, String object, Cancel cancel) throws AdministrationException {
        call(of(counter, object, cluster, Request.changing("counter clear")), cancel);
    }

    @Override
    public List<CounterValue> values(UUID cluster, String counter, String object, Cancel cancel)
            throws AdministrationException {
        return call(
                of(counter, object, cluster, Request.asking("counter values", Answer.list(CounterValue.class))),
                cancel);
    }

    @Override
    public List<CounterValue> accumulated(UUID cluster, String counter, String object, Cancel cancel)
            throws AdministrationException {
        return call(
                of(
                        counter,
                        object,
                        cluster,
                        Request.asking("counter accumulated-values", Answer.list(CounterValue.class))),
                cancel);
    }

    private static <A> Request<A> of(String counter, String object, UUID cluster, Request<A> request) {
        Request<A> all = request.in(cluster).with("counter", counter);
        return object.isEmpty() ? all : all.with("object", object);
    }
}
