package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    /** Two frames, the second with a length of two bytes. */
    private static final byte[] TWO = two();

    @Test
    void framesMayArriveInTwoPiecesCutAnywhere() throws IOException {
        for (int cut = 0; cut <= TWO.length; cut++) {
            assertTwo(new SequenceInputStream(
                    new ByteArrayInputStream(TWO, 0, cut), new ByteArrayInputStream(TWO, cut, TWO.length - cut)));
        }
    }

    @Test
    void framesMayArriveByteByByte() throws IOException {
        assertTwo(new FilterInputStream(new ByteArrayInputStream(TWO)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, 1));
            }
        });
    }

    @Test
    void theStreamMayEndBetweenFramesOnly() throws IOException {
        int first = 2 + 3;
        for (int cut = 0; cut < TWO.length; cut++) {
            InputStream in = new ByteArrayInputStream(TWO, 0, cut);
            if (cut == 0) {
                assertNull(Frame.read(in));
            } else if (cut < first) {
                assertThrows(EOFException.class, () -> Frame.read(in), "cut at " + cut);
            } else {
                assertNotNull(Frame.read(in));
                if (cut == first) {
                    assertNull(Frame.read(in));
                } else {
                    assertThrows(EOFException.class, () -> Frame.read(in), "cut at " + cut);
                }
            }
        }
    }

    @Test
    void keepAlivesAreReadOver() throws IOException {
        byte[] bytes = Vectors.hex("1000 1002ffff 7f00 0d0101 1000 0401 80 1000");
        InputStream in = new ByteArrayInputStream(bytes);
        assertFrame(Frame.ENDPOINT_CLOSE, "01", Frame.read(in));
        assertFrame(Frame.DISCONNECT, "80", Frame.read(in));
        assertNull(Frame.read(in));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 0x47, 0x80, 0xff}) // 0x47: a web server's "GET"
    void unknownTypesAreRefused(int type) {
        assertThrows(WireException.class, () -> Frame.read(new ByteArrayInputStream(new byte[] {(byte) type, 0})));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0e 81808080 02",
                "0e ffffffff 07",
                "0e ffffffff 0f",
                "0e ffffffffffffffffff",
                "0e 80808080808000"
            })
    void lengthsBeyondTheLimitAreRefused(String hex) {
        assertThrows(WireException.class, () -> Frame.read(new ByteArrayInputStream(Vectors.hex(hex))));
    }

    /** A claim of half a gigabyte that is not kept costs no half gigabyte. */
    @Test
    void memoryGrowsWithWhatArrives() {
        int[] most = new int[1];
        InputStream in =
                new FilterInputStream(new ByteArrayInputStream(new WireWriter(0)
                        .byte8(14)
                        .size(Frame.MAX_PAYLOAD)
                        .int64(1)
                        .toByteArray())) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        most[0] = Math.max(most[0], bytes.length);
                        return super.read(bytes, offset, length);
                    }
                };
        EOFException e = assertThrows(EOFException.class, () -> Frame.read(in));
        assertEquals("frame of 536870912 bytes ended after 8", e.getMessage());
        assertTrue(most[0] > 0 && most[0] < 1 << 20, "buffer of " + most[0]);
    }

    private static byte[] two() {
        byte[] payload = new byte[200];
        new Random(14).nextBytes(payload);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new Frame(Frame.CONNECT, new byte[] {1, 2, 3}).toByteArray());
        out.writeBytes(new Frame(Frame.ENDPOINT_MESSAGE, payload).toByteArray());
        return out.toByteArray();
    }

    private static void assertTwo(InputStream in) throws IOException {
        assertFrame(Frame.CONNECT, "010203", Frame.read(in));
        Frame second = Frame.read(in);
        assertNotNull(second);
        assertEquals(Frame.ENDPOINT_MESSAGE, second.type());
        assertArrayEquals(Arrays.copyOfRange(TWO, TWO.length - 200, TWO.length), second.payload());
        assertNull(Frame.read(in));
    }

    private static void assertFrame(int type, String hex, @Nullable Frame frame) {
        assertNotNull(frame);
        assertEquals(type, frame.type());
        assertArrayEquals(Vectors.hex(hex), frame.payload());
    }
}
