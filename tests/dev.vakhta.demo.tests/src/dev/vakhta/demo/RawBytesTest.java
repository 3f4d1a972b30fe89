package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.ras.Handshake;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Bytes written by hand from the worked example of the protocol: no code of ours on the client's side. */
class RawBytesTest {
    private static final String SERVICE = "18 76382e736572766963652e41646d696e2e436c7573746572";

    @Test
    void handshakeListAndEnd() throws IOException {
        try (DemoServer demo =
                        DemoServer.start(DemoOptions.defaults().withSessions(3).withClusters(1));
                TestClient client = TestClient.raw(demo)) {
            String cluster = demo.cluster().id().toString().replace("-", "");
            client.send("1c535750 0100 0100 01 16 01 0f 636f6e6e6563742e74696d656f7574 04 000007d0");
            assertEquals("020180", client.receiveHex(3));
            client.send("0b 1f " + SERVICE + " 04 31312e30 80");
            assertEquals("0c20" + (SERVICE + "0431312e300180").replace(" ", ""), client.receiveHex(34));
            client.send("0e 17 01 0000 01 09" + cluster + " 00 00");
            assertEquals("0e0401000000", client.receiveHex(6));
            client.send("0e 15 01 0000 01 41" + cluster); // sessions
            assertEquals(0x0e, client.in.read());
            int length = client.in.read() & 0x7f | client.in.read() << 7;
            // five sessions: three in infobases, RAS and the console
            assertEquals("0100000142" + "05", client.receiveHex(6));
            client.in.skipNBytes(length - 6);
            client.send("0e 26 01 0000 01 47" + cluster + "00000000000000000000000000000000 00");
            String name = HexFormat.of().formatHex((Handshake.SERVICE + "#SessionNotFound").getBytes());
            assertEquals("0e8201010000ff28" + name + "5101", client.receiveHex(50));
            client.in.skipNBytes(81);
            assertEquals("0080", client.receiveHex(2));
            client.send("0d 01 01");
            client.socket.shutdownOutput();
            assertEquals(-1, client.in.read());
        }
    }
}
