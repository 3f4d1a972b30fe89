package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Handshake;
import dev.vakhta.ras.WireWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"9.0", "10.0", "11.0", "16.0"})
    void versionsTaken(String version) throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                TestClient client = TestClient.connected(demo)) {
            assertEquals(1, client.openEndpoint(version));
            Cluster cluster = client.ask(Calls.CLUSTER, demo.cluster().id());
            assertEquals(version.equals("16.0"), cluster.isSetPingPeriod());
            assertTrue(cluster.isSetKillByMemoryWithDump());
        }
    }

    @Test
    void otherVersionsAreRefusedAndTheClientMayTryAgain() throws IOException {
        DemoOptions old = DemoOptions.defaults().withVersions("3.0", "4.0", "5.0", "6.0", "7.0", "8.0", "9.0");
        try (DemoServer demo = DemoServer.start(old);
                TestClient client = TestClient.connected(demo)) {
            client.send(Handshake.open("10.0"));
            Frame failure = client.receive();
            assertEquals(Frame.ENDPOINT_FAILURE, failure.type());
            assertEquals(old.versions, Handshake.supportedVersions(failure));
            // the layout that two public clients took
            WireWriter expected = new WireWriter(0)
                    .string("v8.service.Admin.Cluster")
                    .string("10.0")
                    .byte8(0)
                    .string("swp.UnsupportedService")
                    .string("Unsupported service version")
                    .byte8(0)
                    .string("swp.UnsupportedServiceVersion")
                    .string("service=v8.service.Admin.Cluster, requested=10.0,"
                            + " supported=[3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]")
                    .byte8(0)
                    .byte8(0x80);
            assertArrayEquals(expected.toByteArray(), failure.payload());
            assertEquals(1, client.openEndpoint("9.0"));
            assertEquals(2, client.ask(Calls.CLUSTERS).size());
        }
    }

    @Test
    void otherServicesAreRefused() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                TestClient client = TestClient.connected(demo)) {
            byte[] payload = new WireWriter(0)
                    .string("v8.service.Other")
                    .string("11.0")
                    .nsize(-1)
                    .toByteArray();
            client.send(new Frame(Frame.ENDPOINT_OPEN, payload));
            assertEquals(Frame.ENDPOINT_FAILURE, client.receive().type());
        }
    }

    @Test
    void idsMayBeLarge() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withFirstEndpoint(63));
                TestClient client = TestClient.connected(demo)) {
            for (int id : List.of(63, 64, 65)) {
                assertEquals(id, client.openEndpoint("11.0"));
                assertEquals(2, client.ask(Calls.CLUSTERS).size());
            }
        }
    }

    @Test
    void aClosedEndpointIsNotThereAnyMore() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                TestClient client = TestClient.open(demo)) {
            client.send(Handshake.close(1));
            assertEquals(2, client.openEndpoint("11.0"));
            client.endpoint = 1;
            client.request(Calls.CLUSTERS);
            assertNull(client.receiveOrEnd());
        }
    }

    @Test
    void whatIsNoProtocolEndsTheConnection() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                TestClient web = TestClient.raw(demo);
                TestClient odd = TestClient.connected(demo);
                TestClient polite = TestClient.open(demo)) {
            web.socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            odd.send("4d 00");
            polite.send(new Frame(Frame.DISCONNECT, new byte[] {(byte) 0x80}));
            assertEnded(web);
            assertEnded(odd);
            assertEnded(polite);
        }
    }

    /** Ended politely or, where unread bytes were left, by a reset. */
    private static void assertEnded(TestClient client) {
        try {
            assertNull(client.receiveOrEnd());
        } catch (IOException e) {
            assertEquals("Connection reset", e.getMessage());
        }
    }
}
