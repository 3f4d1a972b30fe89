package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.ras.EndpointMessage.Fault;
import dev.vakhta.ras.Handshake.Failure;
import dev.vakhta.ras.Handshake.Opened;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandshakeTest {
    private static final String OPEN_11 = "18" + hexOf(Handshake.SERVICE) + "04" + hexOf("11.0");

    @Test
    void negotiationIsEightBytes() {
        assertArrayEquals(Vectors.hex("1c535750 0100 0100"), Handshake.negotiation());
        assertTrue(Handshake.isNegotiation(Vectors.hex("1c535750 0100 0100")));
        assertFalse(Handshake.isNegotiation(Vectors.hex("1c535750 0100 0101")));
        assertFalse(Handshake.isNegotiation(Vectors.hex("1c535750 0100")));
    }

    @Test
    void connect() {
        assertArrayEquals(
                Vectors.hex("01 16 01 0f" + hexOf("connect.timeout") + "04 000007d0"),
                Handshake.connect().toByteArray());
        assertArrayEquals(Vectors.hex("02 01 80"), Handshake.connected().toByteArray());
    }

    @Test
    void open() throws WireException {
        Frame open = Handshake.open("11.0");
        assertArrayEquals(Vectors.hex("0b 1f" + OPEN_11 + "80"), open.toByteArray());
        assertEquals(new Opened(Handshake.SERVICE, "11.0", -1), Handshake.readOpen(open));
    }

    /** Endpoint ids are nullable sizes: 64 takes two bytes. */
    @Test
    void opened() throws WireException {
        Opened opened = new Opened(Handshake.SERVICE, "11.0", 64);
        assertArrayEquals(
                Vectors.hex("0c 21" + OPEN_11 + "4001 80"), opened.toFrame().toByteArray());
        assertEquals(opened, Handshake.readOpened(opened.toFrame()));
        assertThrows(
                WireException.class,
                () -> Handshake.readOpened(new Frame(Frame.ENDPOINT_OPEN_ACK, Vectors.hex(OPEN_11 + "80 80"))));
    }

    @Test
    void close() throws WireException {
        assertArrayEquals(Vectors.hex("0d 01 01"), Handshake.close(1).toByteArray());
        assertEquals(300, Handshake.readClose(Handshake.close(300)));
    }

    @Test
    void failuresTellTheSupportedVersions() throws WireException {
        Fault cause = new Fault("swp.Cause", "asked 11.0, supported=[3.0, 9.0, 10.0]", List.of("a", "b"), null);
        Failure failure =
                new Failure(Handshake.SERVICE, "11.0", 0, new Fault("swp.Unsupported", "нет", List.of(), cause));
        assertEquals(failure, Handshake.readFailure(failure.toFrame()));
        assertEquals(List.of("3.0", "9.0", "10.0"), Handshake.supportedVersions(failure.toFrame()));
    }

    /** The layout of this frame was never captured, so the list is found without it. */
    @Test
    void supportedVersionsAreFoundInAnyBytes() {
        assertEquals(List.of("3.0", "9.0"), supported("\u0001\u0002supported=3.0,9.0]\u0080"));
        assertEquals(List.of(), supported("supported=[]"));
        assertEquals(List.of(), supported("not supported"));
    }

    @Test
    void synthetic() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Handshake.negotiation());
        Handshake.connect().write(all);
        assertArrayEquals(vector("handshake_c2s_official"), all.toByteArray());
        assertArrayEquals(vector("connect_ack"), Handshake.connected().payload());
        assertArrayEquals(vector("open_11"), Handshake.open("11.0").payload());
        assertArrayEquals(
                vector("open_ack_11"),
                new Opened(Handshake.SERVICE, "11.0", 1).toFrame().payload());
        assertArrayEquals(vector("close"), Handshake.close(1).payload());
        assertEquals(new EndpointMessage.Void(1), EndpointMessage.read(vector("void_answer"), 11));
        Frame refused = new Frame(Frame.ENDPOINT_FAILURE, vector("open_failure_max9"));
        Failure failure = Handshake.readFailure(refused);
        assertEquals("10.0", failure.version());
        assertArrayEquals(refused.payload(), failure.toFrame().payload());
        assertEquals(List.of("3.0", "4.0", "5.0", "6.0", "7.0", "8.0", "9.0"), Handshake.supportedVersions(refused));
    }

    /** Others send an empty map for ours that is null, or a byte more; a server reads over it. */
    @Test
    void peersOpenAndClose() throws IOException {
        int read = 0;
        for (String[] row : Vectors.rows("peer-requests.tsv")) {
            byte[] payload = Vectors.hex(row[3]);
            switch (row[1]) {
                case "neg" -> assertTrue(Handshake.isNegotiation(payload));
                case "0b" -> {
                    Opened opened = Handshake.readOpen(new Frame(Frame.ENDPOINT_OPEN, payload));
                    assertEquals(Handshake.SERVICE, opened.service());
                    assertTrue(opened.version().endsWith(".0"), opened.version());
                    read++;
                }
                case "0d" -> {
                    assertEquals(1, Handshake.readClose(new Frame(Frame.ENDPOINT_CLOSE, payload)));
                    read++;
                }
                default -> assertTrue(List.of("01", "04", "0e").contains(row[1]), row[1]);
            }
        }
        assertEquals(6, read);
    }

    private static List<String> supported(String text) {
        return Handshake.supportedVersions(new Frame(Frame.ENDPOINT_FAILURE, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] vector(String id) {
        return Vectors.rows("synthetic.tsv").stream()
                .filter(row -> row[0].equals(id))
                .map(row -> Vectors.hex(row[2]))
                .findFirst()
                .orElseThrow();
    }

    private static String hexOf(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
