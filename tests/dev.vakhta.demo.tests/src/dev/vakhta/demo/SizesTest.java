package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 40, 500, 3000})
    void asManySessionsAsAskedFor(int count) throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(count))) {
            assertEquals(count, work(demo).size());
            assertEquals(2, demo.clusters().size());
            // two tools in each cluster: RAS, which works for nobody, and the console
            assertEquals(
                    count + 4,
                    demo.clusters().stream().mapToInt(c -> c.sessions().size()).sum());
        }
    }

    @Test
    void fiftyThousandAreMadeAndMovedQuickly() throws IOException {
        long start = cpu();
        try (DemoServer demo =
                DemoServer.start(DemoOptions.defaults().withSessions(50_000).withClusters(1))) {
            long made = cpu();
            demo.advance(Duration.ofMinutes(1));
            long moved = cpu();
            // 0.1 to 0.4 s each when warm, and less than 2 s in a cold JVM; processor time, since machines are shared
            assertTrue(made - start < 2_000_000_000L, () -> "made in " + (made - start) / 1_000_000 + " ms");
            assertTrue(moved - made < 2_000_000_000L, () -> "a minute took " + (moved - made) / 1_000_000 + " ms");
            try (TestClient client = TestClient.inside(demo)) {
                List<Session> sessions =
                        client.ask(Calls.SESSIONS, demo.cluster().id());
                assertTrue(sessions.size() > 49_000, () -> "only " + sessions.size());
            }
        }
    }

    /** An administrator's whole world in one JVM: made one after the other, listed all at once. */
    @Test
    void aHundredServersOfAHundredSessions() throws Exception {
        long start = cpu();
        List<DemoServer> demos = new ArrayList<>();
        List<TestClient> clients = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 100; i++) {
                demos.add(DemoServer.start(
                        DemoOptions.defaults().withSessions(100).withClusters(1).withSeed(i)));
            }
            long made = cpu() - start;
            // 0.03 s when warm, 0.3 s in a cold JVM
            assertTrue(made < 2_000_000_000L, () -> "made in " + made / 1_000_000 + " ms");
            for (DemoServer demo : demos) {
                clients.add(TestClient.inside(demo));
            }
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                TestClient client = clients.get(i);
                UUID cluster = demos.get(i).cluster().id();
                counts.add(together.submit(
                        () -> client.ask(Calls.SESSIONS, cluster).size()));
            }
            for (Future<Integer> count : counts) {
                assertEquals(102, count.get(10, TimeUnit.SECONDS));
            }
        } finally {
            for (TestClient client : clients) {
                client.close();
            }
            for (DemoServer demo : demos) {
                demo.close();
            }
        }
    }

    @Test
    void sizesOutsideAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> DemoOptions.defaults().withSessions(0));
        assertThrows(
                IllegalArgumentException.class, () -> DemoOptions.defaults().withSessions(50_001));
        assertThrows(
                IllegalArgumentException.class, () -> DemoOptions.defaults().withClusters(3));
        assertThrows(
                IllegalArgumentException.class, () -> DemoOptions.defaults().withInfobases(0));
    }

    @Test
    void infobasesAreNamedUniquelyInACluster() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withInfobases(30))) {
            for (DemoCluster cluster : demo.clusters()) {
                assertEquals(
                        30,
                        cluster.infobases().stream()
                                .map(each -> each.getName())
                                .distinct()
                                .count());
            }
        }
    }

    @Test
    void idsAndNumbersAreUnique() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(500))) {
            demo.advance(Duration.ofHours(2));
            Set<UUID> ids = new HashSet<>();
            Set<String> numbers = new HashSet<>();
            for (DemoCluster cluster : demo.clusters()) {
                cluster.sessions().forEach(each -> {
                    assertTrue(ids.add(each.getId()));
                    assertTrue(numbers.add(cluster.id() + " " + each.getInfobase() + " " + each.getNumber()));
                });
                cluster.connections().forEach(each -> assertTrue(ids.add(each.getId())));
            }
        }
    }

    /** Of this thread, which does all of it; ns. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Session> work(DemoServer demo) {
        return demo.clusters().stream()
                .flatMap(cluster -> cluster.sessions().stream())
                .filter(each -> !Applications.isService(each.getAppId()))
                .collect(Collectors.toList());
    }
}
