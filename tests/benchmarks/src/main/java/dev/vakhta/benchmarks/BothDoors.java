package dev.vakhta.benchmarks;

import dev.vakhta.cli.rac.RacDialect;
import dev.vakhta.cli.rac.RacUtility;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.rac.RacProvider;
import dev.vakhta.rac.RacVersion;
import dev.vakhta.testing.rac.RacDouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One cluster refreshed by its own protocol and by way of a rac: what the processes and the text cost. The double's process is a small JVM
 * that hands its arguments to this one; a real rac takes as long to start, or longer (1.1 s on Windows).
 */
final class BothDoors {
    private static final int SESSIONS = 5_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;

    private BothDoors() {}

    static List<Row> run() throws Exception {
        Path folder = Files.createTempDirectory("vakhta-rac");
        RacUtility utility = new RacUtility(
                (address, credentials) -> Listing.handle(port(address)), RacDialect.onLinux(RacVersion.V8_3_21));
        try (DemoServer demo =
                        DemoServer.start(DemoOptions.defaults().withClusters(1).withSessions(SESSIONS));
                RacDouble rac = new RacDouble(folder, (args, out, err) -> utility.run(args, out, err, Cancel.never()));
                Handle byRas = Listing.handle(demo.port());
                Handle byRac = handle(demo.port(), rac.program())) {
            double[] millis = Median.millis(
                    WARM_UP, ROUNDS, Median.timed(() -> Fleet.read(byRac)), Median.timed(() -> Fleet.read(byRas)));
            return List.of(new Row(
                    "refresh of a cluster of %,d sessions by way of a rac, all lists".formatted(SESSIONS),
                    millis[0],
                    "ms",
                    millis[1],
                    "over RAS"));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    private static Handle handle(int port, Path program) throws AdministrationException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName("rac");
        target.setAddress("127.0.0.1:" + port);
        target.setUtility(program.toString());
        return new RacProvider().handle(target, new Environment(CredentialsCallback.NOBODY, new MemoryJournal(10)));
    }
}
