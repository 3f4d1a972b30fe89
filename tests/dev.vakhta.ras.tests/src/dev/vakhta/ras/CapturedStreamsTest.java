package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole conversations, from the handshake to the last answer. */
class CapturedStreamsTest {
    @Test
    void framesAreReadToTheEndAndWrittenAgain() throws IOException {
        List<String[]> streams = Vectors.rows("captured-streams.tsv");
        assertFalse(streams.isEmpty());
        for (String[] stream : streams) {
            byte[] bytes = Vectors.hex(stream[2]);
            List<Frame> frames = frames(bytes);
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            for (Frame frame : frames) {
                frame.write(again);
            }
            assertArrayEquals(bytes, again.toByteArray(), stream[0]);
            assertTrue(frames.size() > 2, stream[0]);
            assertEquals(Frame.CONNECT_ACK, frames.get(0).type());
            assertEquals(
                    new Handshake.Opened(Handshake.SERVICE, stream[1] + ".0", 1), Handshake.readOpened(frames.get(1)));
            for (Frame frame : frames.subList(2, frames.size())) {
                assertEquals(Frame.ENDPOINT_MESSAGE, frame.type());
                EndpointMessage message = EndpointMessage.read(frame.payload(), Integer.parseInt(stream[1]));
                assertEquals(1, message.endpoint());
            }
        }
    }

    private static List<Frame> frames(byte[] bytes) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        List<Frame> frames = new ArrayList<>();
        for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
            frames.add(frame);
        }
        return frames;
    }
}
