package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.Testbed.Terminated;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestbedTest {
    private static final String STORY = """
            base trade
            user Ivan at WS-1
            4 come to trade
            Ivan comes to trade
            at 1m Ivan leaves
            """;

    @Test
    void leadsToItsServer() throws IOException {
        try (Testbed bed = Testbed.start(STORY)) {
            Target target = bed.target();
            assertEquals("ras", target.getProvider());
            assertEquals("127.0.0.1:" + bed.port(), target.getAddress());
            assertEquals(bed.address(), target.getAddress());
            assertEquals(
                    List.of("trade"),
                    bed.infobases().stream().map(Infobase::getName).toList());
            assertEquals(5, bed.sessions().size());
        }
    }

    @Test
    void timePassesOnlyWhenItIsAdvanced() throws IOException {
        try (Testbed bed = Testbed.start(STORY)) {
            assertEquals(LocalDateTime.of(2026, 3, 2, 10, 0), bed.now());
            bed.advance(Duration.ofSeconds(59));
            assertEquals(1, bed.sessions("Ivan").size());
            bed.advance(Duration.ofSeconds(1));
            assertEquals(0, bed.sessions("Ivan").size());
            assertEquals(LocalDateTime.of(2026, 3, 2, 10, 1), bed.now());
        }
        DemoOptions byItself = DemoOptions.defaults().inRealTime();
        assertThrows(IllegalArgumentException.class, () -> Testbed.start(byItself));
    }

    @Test
    void whatIsSkippedIsPast() throws IOException {
        try (Testbed bed = Testbed.start("clock 2026-01-01 00:00\nskip 1h\n" + STORY)) {
            assertEquals(LocalDateTime.of(2026, 1, 1, 1, 0), bed.now());
            assertEquals(4, bed.sessions().size());
        }
    }

    /** In whatever steps it gets there. */
    @Test
    void twoAreTheSameAndKnowNothingOfEachOther() throws IOException {
        try (Testbed one = Testbed.start(STORY);
                Testbed other = Testbed.start(STORY)) {
            assertNotEquals(one.port(), other.port());
            one.advance(Duration.ofSeconds(90));
            assertEquals(5, other.sessions().size());
            for (int i = 0; i < 9; i++) {
                other.advance(Duration.ofSeconds(10));
            }
            assertEquals(seen(one), seen(other));
        }
    }

    private static List<String> seen(Testbed bed) {
        return bed.sessions().stream()
                .map(each -> each.getId() + " " + each.getUserName() + " " + each.getHost() + " " + each.getCallsAll())
                .toList();
    }

    @Test
    void remembersWhatWasAskedOfIt() throws IOException {
        try (Testbed bed = Testbed.start(STORY);
                TestClient client = TestClient.inside(bed.server())) {
            assertEquals(List.of(), bed.terminated());
            Session ivan = bed.sessions("Ivan").getFirst();
            client.ask(Calls.TERMINATE_SESSION, bed.cluster().id(), ivan.getId(), "time is up");
            Infobase said = bed.infobases().getFirst();
            said.setDeniedMessage("wait");
            client.ask(Calls.UPDATE_INFOBASE, bed.cluster().id(), said);

            Terminated terminated = bed.terminated().getFirst();
            assertEquals("Ivan time is up", terminated.session().getUserName() + " " + terminated.message());
            assertEquals("wait", bed.changedInfobases().getFirst().getDeniedMessage());
            assertEquals(List.of("authenticate cluster", "session terminate", "infobase update"), bed.requests());
        }
    }

    @Test
    void nothingIsLeft(@TempDir Path folder) throws IOException {
        DemoServer server;
        try (Testbed bed = Testbed.start(Files.writeString(folder.resolve("a.story"), STORY));
                TestClient client = TestClient.inside(bed.server())) {
            server = bed.server();
            assertFalse(server.ended());
            bed.close();
            assertEquals(-1, client.in.read());
        }
        assertTrue(server.ended());
        assertThrows(ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), server.port()).close());
    }

    @Test
    void inRealTimeAStoryMayBeFaster() throws Exception {
        DemoOptions options =
                DemoOptions.defaults().withStory(Story.of(STORY)).inRealTime().withSpeed(60);
        try (DemoServer demo = DemoServer.start(options)) {
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (demo.cluster().sessions().stream().anyMatch(each -> "Ivan".equals(each.getUserName()))) {
                assertTrue(System.nanoTime() < deadline, "a minute takes a second");
                Thread.onSpinWait();
            }
        }
        assertThrows(
                IllegalArgumentException.class, () -> DemoOptions.defaults().withSpeed(0));
    }
}
