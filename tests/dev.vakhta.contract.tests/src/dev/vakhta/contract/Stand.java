package dev.vakhta.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Providers;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.testing.rac.RacDouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.function.Executable;

/** A demo cluster, a door to it and a handle that goes through. Time stands still in the cluster unless a test lets it pass. */
final class Stand implements Ground {
    static final Cancel NEVER = Cancel.never();
    static final UUID UNKNOWN = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final UUID NIL = new UUID(0, 0);
    static final DemoOptions SMALL =
            DemoOptions.defaults().withSessions(24).withInfobases(3).withSeed(7);

    final Door door;
    final DemoServer demo;
    final RacDouble rac;
    final Target target = ClusterFactory.eINSTANCE.createTarget();
    final MemoryJournal journal = new MemoryJournal(1000);
    final Typed typed = new Typed();
    private final Path folder;
    private final Handle handle;

    Stand(Door door) throws Exception {
        this(door, SMALL);
    }

    Stand(Door door, DemoOptions options) throws Exception {
        this(door, options, "");
    }

    /** @param endpoint wanted version; empty: the usual */
    Stand(Door door, DemoOptions options, String endpoint) throws Exception {
        this(door, options, endpoint, null);
    }

    /** @param codePage of what rac prints; null: the usual */
    Stand(Door door, DemoOptions options, String endpoint, @Nullable String codePage) throws Exception {
        this.door = door;
        demo = DemoServer.start(options);
        folder = Files.createTempDirectory("vakhta-contract");
        rac = new RacDouble(folder, new OurRac(endpoint));
        target.setId("stand");
        target.setName("стенд");
        target.setProvider(door.provider());
        target.setAddress("127.0.0.1:" + demo.port());
        target.setEndpoint(door == Door.RAS ? endpoint : "");
        target.setConnectTimeout(20);
        target.setCallTimeout(20);
        if (door == Door.RAC) {
            target.setUtility(rac.program().toString());
            target.setCodePage(codePage);
        }
        handle = Providers.handle(target, new Environment(typed, journal));
    }

    @Override
    public Handle handle() {
        return handle;
    }

    @Override
    public MemoryJournal journal() {
        return journal;
    }

    /** What is really there. */
    DemoCluster there() {
        return demo.cluster();
    }

    @Override
    public UUID cluster() {
        return demo.cluster().id();
    }

    /** Objects of the cluster as a person who looked at it chose them. */
    <T extends EObject> List<Chosen> chosen(Part<?, T> part) {
        ClusterReading reading =
                ClusterReading.read(handle, there().toRecord(), List.of(Part.INFOBASES, Part.SESSIONS), null, NEVER);
        return reading.objects(part).stream()
                .map(one -> new Chosen(handle, new Row<>(reading.view(), one), false))
                .toList();
    }

    @Override
    public UUID infobase() {
        return demo.cluster().sessions().stream()
                .map(session -> session.getInfobase())
                .filter(id -> !id.equals(NIL))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Path log() {
        Path srvinfo = folder.resolve("srvinfo");
        target.setSrvinfo(srvinfo.toString());
        return srvinfo.resolve("reg_1541/" + infobase()).resolve("1Cv8Log");
    }

    @Override
    public void takeAway() throws IOException {
        demo.stop();
    }

    @Override
    public void bringBack() throws IOException {
        demo.listen();
    }

    @Override
    public FailureKind away() {
        return FailureKind.UNREACHABLE;
    }

    UUID server() {
        return demo.cluster().servers().getFirst().getId();
    }

    static AdministrationException fails(FailureKind kind, Executable call) {
        AdministrationException e = assertThrows(AdministrationException.class, call);
        assertTrue(
                e.kind() == kind,
                () -> e.kind() + " instead of " + kind + ": " + e.sentence() + " / " + e.serverText());
        return e;
    }

    /** Waits for something another thread does. */
    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "did not happen within 30 s");
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** How the call ends that runs on a thread of its own; null: well. */
    static CompletableFuture<AdministrationException> ending(Executable call) {
        CompletableFuture<AdministrationException> end = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                call.execute();
                end.complete(null);
            } catch (AdministrationException e) {
                end.complete(e);
            } catch (Throwable e) {
                end.completeExceptionally(e);
            }
        });
        return end;
    }

    @Override
    public void close() throws IOException {
        handle.close();
        Exercised.record(door, demo.asked());
        demo.close(); // before the double, whose calls would wait for it
        rac.close();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
