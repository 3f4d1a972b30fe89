package dev.vakhta.benchmarks;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.ras.RasProvider;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/** All sessions of two big clusters, from the question to rows in the hand: what every refresh costs. */
final class Listing {
    private static final int SESSIONS = 50_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;

    private final SessionAdmin admin;
    private final List<Cluster> clusters;

    private Listing(Handle handle) throws AdministrationException {
        admin = handle.facet(SessionAdmin.class).orThrow();
        clusters = handle.facet(ClusterAdmin.class).orThrow().clusters(Cancel.never());
    }

    static List<Row> run() throws Exception {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(SESSIONS));
                Handle handle = handle(demo.port())) {
            return new Listing(handle).measure();
        }
    }

    static Handle handle(int port) throws AdministrationException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName("demo");
        target.setAddress("127.0.0.1:" + port);
        return new RasProvider().handle(target, new Environment(CredentialsCallback.NOBODY, new MemoryJournal(10)));
    }

    private List<Row> measure() throws Exception {
        List<Session> sessions = list();
        byte[] bytes = Decode.bytes(sessions);
        try (PlainSocket socket = new PlainSocket(bytes)) {
            double[] millis = Median.millis(
                    WARM_UP,
                    ROUNDS,
                    Median.timed(this::list),
                    Median.timed(() -> Decode.bytes(sessions)),
                    Median.timed(socket::transfer));
            String floor = "%,d bytes over a plain socket".formatted(bytes.length);
            double count = sessions.size();
            return List.of(
                    new Row("list of %,.0f sessions over loopback".formatted(count), millis[0], "ms", millis[2], floor),
                    new Row("in it, the demo's writing them", millis[1], "ms", millis[2], floor),
                    new Row(
                            "heap of one listed session",
                            heap() / count,
                            "bytes",
                            bytes.length / count,
                            "on the wire"));
        }
    }

    private List<Session> list() throws AdministrationException {
        List<Session> all = new ArrayList<>();
        for (Cluster cluster : clusters) {
            all.addAll(admin.sessions(cluster.getId(), Cancel.never()));
        }
        return all;
    }

    /** Bytes that a list takes as long as it is held. */
    private long heap() throws Exception {
        long before = usedHeap();
        List<Session> held = list();
        long after = usedHeap();
        Reference.reachabilityFence(held);
        return after - before;
    }

    private static long usedHeap() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) { // the first one frees, the others what its cleaners let go
            System.gc();
            Thread.sleep(100);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
