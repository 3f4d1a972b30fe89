package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaksTest {
    @Test
    void closingEndsEverything() throws IOException {
        List<TestClient> clients = new ArrayList<>();
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().inRealTime())) {
            for (int i = 0; i < 20; i++) {
                clients.add(TestClient.inside(demo));
            }
            clients.add(TestClient.raw(demo)); // does not even negotiate
            demo.faults().onEvery(Calls.SESSIONS, Fault.SILENCE);
            clients.get(3).request(Calls.SESSIONS, demo.cluster().id());
            demo.close(); // and once more at the end, which does no harm
            assertEquals(0, demo.connected());
            assertTrue(demo.ended(), "threads are left");
            assertThrows(ConnectException.class, () -> TestClient.raw(demo));
        }
        for (TestClient client : clients) {
            assertNull(client.receiveOrEnd());
            client.close();
        }
    }

    @Test
    void clientsThatLeaveAreForgotten() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults())) {
            try (TestClient polite = TestClient.inside(demo);
                    TestClient rude = TestClient.inside(demo)) {
                assertEquals(2, demo.connected());
                polite.socket.shutdownOutput();
                rude.socket.setSoLinger(true, 0);
            }
            until(() -> demo.connected() == 0);
        }
    }

    @Test
    void realTimeMovesByItself() throws IOException {
        LocalDateTime before = LocalDateTime.now();
        try (DemoServer demo =
                DemoServer.start(DemoOptions.defaults().inRealTime().withClockSkew(Duration.ofMinutes(-7)))) {
            LocalDateTime start = demo.now();
            Duration skew = Duration.between(before, start);
            assertTrue(skew.compareTo(Duration.ofMinutes(-7).minusSeconds(1)) > 0, skew::toString);
            assertTrue(skew.compareTo(Duration.ofMinutes(-6)) < 0, skew::toString);
            until(() -> demo.now().isAfter(start));
        }
    }

    private static void until(Condition condition) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (!condition.holds()) {
                Thread.sleep(5);
            }
        });
    }

    private interface Condition {
        boolean holds();
    }
}
