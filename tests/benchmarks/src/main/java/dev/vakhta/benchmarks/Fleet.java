package dev.vakhta.benchmarks;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.provider.reading.SideBySide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A hundred small clusters at once, everything the window shows of each: what a refresh costs whoever administers many. */
final class Fleet implements AutoCloseable {
    private static final int SERVERS = 100;
    private static final int SESSIONS = 100;
    private static final int GOAL_MILLIS = 1000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;
    private static final List<Part<?, ?>> ALL =
            List.of(Part.INFOBASES, Part.SERVERS, Part.PROCESSES, Part.SESSIONS, Part.CONNECTIONS, Part.LOCKS);

    private final List<DemoServer> servers = new ArrayList<>();
    private final List<Handle> handles = new ArrayList<>();

    private Fleet() throws Exception {
        for (int i = 0; i < SERVERS; i++) {
            DemoServer server = DemoServer.start(DemoOptions.defaults()
                    .withClusters(1)
                    .withSessions(SESSIONS)
                    .withSeed(i));
            servers.add(server);
            handles.add(Listing.handle(server.port()));
        }
    }

    static List<Row> run() throws Exception {
        try (Fleet fleet = new Fleet()) {
            double[] millis = Median.millis(WARM_UP, ROUNDS, Median.timed(fleet::refresh));
            return List.of(new Row(
                    "refresh of %d clusters of %d sessions, all lists".formatted(SERVERS, SESSIONS),
                    millis[0],
                    "ms",
                    GOAL_MILLIS,
                    "the goal"));
        }
    }

    private List<ClusterReading> refresh() {
        return SideBySide.each(handles, Fleet::read);
    }

    /** Everything the window shows of the first cluster. */
    static ClusterReading read(Handle handle) {
        try {
            Cluster cluster = handle.facet(ClusterAdmin.class)
                    .orThrow()
                    .clusters(Cancel.never())
                    .getFirst();
            ClusterReading reading = ClusterReading.read(handle, cluster, ALL, null, Cancel.never());
            for (Part<?, ?> part : ALL) {
                AdministrationException failure = reading.failure(part);
                if (failure != null) {
                    throw failure;
                }
            }
            return reading;
        } catch (AdministrationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        handles.forEach(Handle::close);
        for (DemoServer server : servers) {
            server.close();
        }
    }
}
