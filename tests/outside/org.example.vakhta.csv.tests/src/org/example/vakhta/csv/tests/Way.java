package org.example.vakhta.csv.tests;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Processings;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.Providers;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import java.util.List;
import java.util.Map;

/** What window and command line do with a provider and a processing, in a few lines. */
record Way(Handle handle) implements AutoCloseable {
    static Way to(String provider, String address) throws AdministrationException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("trial");
        target.setName("trial");
        target.setProvider(provider);
        target.setAddress(address);
        return to(target);
    }

    static Way to(Target target) throws AdministrationException {
        return new Way(Providers.handle(target, new Environment(CredentialsCallback.NOBODY, OperationJournal.NONE)));
    }

    Cluster cluster() throws AdministrationException {
        return handle.facet(ClusterList.class).orThrow().clusters(Cancel.never()).getFirst();
    }

    /** All sessions, as if somebody had selected them one by one. */
    List<Chosen> sessions() throws AdministrationException {
        ClusterReading read =
                ClusterReading.read(handle, cluster(), List.of(Part.INFOBASES, Part.SESSIONS), null, Cancel.never());
        AdministrationException failure = read.failure(Part.SESSIONS);
        if (failure != null) {
            throw failure;
        }
        return read.objects(Part.SESSIONS).stream()
                .map((Session session) -> new Chosen(handle, new Row<>(read.view(), session), true))
                .toList();
    }

    static Plan plan(String verb, List<Chosen> chosen, Map<String, String> values) throws AdministrationException {
        Processing processing = Processings.installed().stream()
                .filter(each -> each.declaration().verb().equals(verb))
                .findFirst()
                .orElseThrow();
        return processing.plan(
                chosen, new Values(processing.declaration().parameters(), values), Cancel.never());
    }

    static Report run(Plan plan) {
        return PlanRunner.run(plan, result -> {}, Cancel.never());
    }

    @Override
    public void close() {
        handle.close();
    }
}
