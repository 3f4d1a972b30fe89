package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.WireException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {
    private final DemoServer demo = DemoServer.start(DemoOptions.defaults());
    private final TestClient client = TestClient.inside(demo);
    private final UUID cluster = demo.cluster().id();
    private final UUID session = demo.cluster().sessions().get(5).getId();

    FaultsTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        demo.close();
    }

    @Test
    void closeBefore() throws IOException {
        demo.faults().onCall(Calls.TERMINATE_SESSION, 1, Fault.CLOSE_BEFORE);
        client.request(Calls.TERMINATE_SESSION, cluster, session, "");
        assertNull(client.receiveOrEnd());
        assertNotNull(demo.cluster().session(session));
    }

    @Test
    void closeAfter() throws IOException {
        demo.faults().onCall(Calls.TERMINATE_SESSION, 1, Fault.CLOSE_AFTER);
        client.request(Calls.TERMINATE_SESSION, cluster, session, "так надо");
        assertNull(client.receiveOrEnd());
        assertNull(demo.cluster().session(session));
        assertEquals("так надо", demo.cluster().terminatedWith(session));
    }

    /** So with all that changes something: done or not done, and nobody can know. */
    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CLOSE_BEFORE", "CLOSE_AFTER", "CLOSE_WITHIN"})
    void changesMayHaveBeenDone(Fault fault) throws IOException {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setName("Новая");
        demo.faults().onCall(Calls.CREATE_INFOBASE, 1, fault);
        client.request(Calls.CREATE_INFOBASE, cluster, infobase, 1);
        if (fault == Fault.CLOSE_WITHIN) {
            assertThrows(EOFException.class, client::receiveOrEnd);
        } else {
            assertNull(client.receiveOrEnd());
        }
        boolean done = demo.cluster().infobases().stream()
                .anyMatch(each -> each.getName().equals("Новая"));
        assertEquals(fault != Fault.CLOSE_BEFORE, done);
    }

    @Test
    void closeWithin() throws IOException {
        demo.faults().onCall(Calls.SESSIONS, 1, Fault.CLOSE_WITHIN);
        client.request(Calls.SESSIONS, cluster);
        assertThrows(EOFException.class, client::receiveOrEnd);
    }

    @Test
    void onlyTheNth() throws IOException {
        demo.faults().onCall(Calls.SESSIONS, 3, Fault.CLOSE_BEFORE);
        assertFalse(client.ask(Calls.SESSIONS, cluster).isEmpty());
        assertEquals(5, client.ask(Calls.INFOBASE_SUMMARIES, cluster).size());
        assertFalse(client.ask(Calls.SESSIONS, cluster).isEmpty());
        client.request(Calls.SESSIONS, cluster);
        assertNull(client.receiveOrEnd());
        try (TestClient again = TestClient.inside(demo)) {
            assertFalse(again.ask(Calls.SESSIONS, cluster).isEmpty());
        }
    }

    @Test
    void halfClose() throws IOException {
        demo.faults().onCall(Calls.SESSIONS, 1, Fault.HALF_CLOSE);
        client.request(Calls.SESSIONS, cluster);
        assertNull(client.receiveOrEnd());
        assertEquals(1, demo.connected()); // it still listens to this client
    }

    @Test
    void silence() throws IOException {
        demo.faults().onCall(Calls.SESSIONS, 1, Fault.SILENCE);
        client.request(Calls.SESSIONS, cluster);
        client.socket.setSoTimeout(50);
        assertThrows(SocketTimeoutException.class, client::receiveOrEnd);
    }

    @Test
    void garbage() throws IOException {
        demo.faults().onCall(Calls.SESSIONS, 1, Fault.GARBAGE);
        client.request(Calls.SESSIONS, cluster);
        assertThrows(WireException.class, client::receiveOrEnd);
    }

    @Test
    void truncated() throws IOException {
        demo.faults().onCall(Calls.SESSIONS, 1, Fault.TRUNCATED);
        client.request(Calls.SESSIONS, cluster);
        Message answer = assertInstanceOf(Message.class, client.answer());
        assertThrows(WireException.class, () -> Calls.SESSIONS.readAnswer(answer));
        assertFalse(client.ask(Calls.SESSIONS, cluster).isEmpty());
    }

    @Test
    void unknownThrowable() throws IOException {
        demo.faults().onEvery(Calls.PROCESSES, Fault.UNKNOWN_THROWABLE);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    "swp.UnknownThrowable",
                    client.refused(Calls.PROCESSES, cluster).id());
        }
        demo.faults().clear();
        assertFalse(client.ask(Calls.PROCESSES, cluster).isEmpty());
    }

    @Test
    void delay() throws IOException {
        demo.faults().delay(Duration.ofMillis(30));
        long start = System.nanoTime();
        client.ask(Calls.CLUSTERS);
        assertTrue(System.nanoTime() - start >= 30_000_000);
    }

    /** Closing does not wait for an answer that is an hour away. */
    @Test
    void closeDuringDelay() throws IOException {
        demo.faults().delay(Duration.ofHours(1));
        client.request(Calls.CLUSTERS);
        demo.close();
        assertNull(client.receiveOrEnd());
    }

    @Test
    void byteByByte() throws IOException {
        demo.faults().byteByByte(true);
        assertEquals(2, client.ask(Calls.CLUSTERS).size());
    }

    @Test
    void keepAlives() throws IOException {
        demo.faults().keepAlives(2);
        client.request(Calls.AGENT_VERSION);
        assertEquals("10001000" + "0e", client.receiveHex(5));
        client.in.skipNBytes(client.in.read());
        assertEquals(2, client.ask(Calls.CLUSTERS).size()); // they are read over
    }

    @Test
    void refuse() throws IOException {
        demo.faults().refuse(true);
        try (TestClient late = TestClient.raw(demo)) {
            assertThrows(SocketException.class, () -> {
                late.in.read();
                late.send("1c"); // where the reset came before the read
                late.in.read();
            });
        }
        assertEquals(2, client.ask(Calls.CLUSTERS).size());
        demo.faults().refuse(false);
        TestClient.open(demo).close();
    }

    @Test
    void stopAndListenAgain() throws IOException {
        int port = demo.port();
        demo.stop();
        demo.stop();
        assertEnded();
        assertThrows(ConnectException.class, () -> TestClient.raw(demo));
        demo.listen();
        demo.listen();
        assertEquals(port, demo.port());
        try (TestClient again = TestClient.inside(demo)) {
            assertNotNull(again.ask(Calls.SESSION, cluster, session)); // the cluster itself lived on
        }
    }

    private void assertEnded() {
        try {
            Frame end = client.receiveOrEnd();
            assertNull(end);
        } catch (IOException e) {
            assertInstanceOf(SocketException.class, e);
        }
    }
}
