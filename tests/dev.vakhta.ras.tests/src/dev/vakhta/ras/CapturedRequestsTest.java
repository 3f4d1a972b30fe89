package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.vakhta.ras.EndpointMessage.Message;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the official utility and other clients ask: read by a server as we would write it. */
class CapturedRequestsTest {
    @Test
    void captured() {
        List<Executable> checks = Vectors.messages("captured-requests.tsv").stream()
                .filter(request -> !request.isCounterValues())
                .<Executable>map(request -> () ->
                        assertArrayEquals(request.payload(), again(request.payload(), request.version()), request.id()))
                .toList();
        assertEquals(108, checks.size(), "rows but those of counter values");
        assertAll(checks);
    }

    /**
     * One of them differs from us: v8platform/protos writes the message's format as 0x0100, where the official client
     * and we write 0. Servers answer both.
     */
    @Test
    void peers() {
        List<Executable> checks = Vectors.rows("peer-requests.tsv").stream()
                .filter(row -> row[1].equals("0e"))
                .<Executable>map(row -> () -> {
                    byte[] expected = Vectors.hex(row[3]);
                    if (row[0].equals("v8platform/protos")) {
                        assertArrayEquals(new byte[] {1, 1, 0, 1}, Arrays.copyOf(expected, 4), row[4]);
                        expected[1] = 0;
                    }
                    assertArrayEquals(expected, again(Vectors.hex(row[3]), 10), row[0] + " " + row[4]);
                })
                .toList();
        assertEquals(73, checks.size());
        assertAll(checks);
    }

    private static byte[] again(byte[] payload, int version) throws WireException {
        Message message = assertInstanceOf(Message.class, EndpointMessage.read(payload, version));
        Call<?> call = Calls.byNumber(message.type());
        assertNotNull(call, "no call " + message.type());
        List<Object> arguments = call.readArguments(message.body());
        return EndpointMessage.request(message.endpoint(), version, call, arguments);
    }
}
