package dev.vakhta.ras;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jdt.annotation.Nullable;

/** What travels after the negotiation, in both directions: a type, a length and that many bytes. */
public record Frame(int type, byte[] payload) {
    public static final int CONNECT = 1;
    public static final int CONNECT_ACK = 2;
    public static final int DISCONNECT = 4;
    public static final int ENDPOINT_OPEN = 11;
    public static final int ENDPOINT_OPEN_ACK = 12;
    public static final int ENDPOINT_CLOSE = 13;
    public static final int ENDPOINT_MESSAGE = 14;
    public static final int ENDPOINT_FAILURE = 15;
    /** Empty; to be read over. */
    public static final int KEEP_ALIVE = 16;
    /** A "null type" some implementations name; to be read over. */
    public static final int NOTHING = 127;

    /** 50,000 sessions take about 40 MB; more than ten times that is not an answer any more. */
    public static final int MAX_PAYLOAD = 512 << 20;

    /**
     * Reads the next frame, keep-alives skipped. Memory grows with the bytes that arrive, not with the length that was
     * claimed.
     *
     * @return null when the peer ended the stream between two frames
     * @throws WireException unknown type or a length beyond {@link #MAX_PAYLOAD}
     * @throws EOFException the stream ended inside a frame
     */
    public static @Nullable Frame read(InputStream in) throws IOException {
        while (true) {
            int type = in.read();
            if (type < 0) {
                return null;
            }
            if (!known(type)) {
                throw new WireException("frame type " + type, 0);
            }
            int length = length(in);
            byte[] payload = in.readNBytes(length);
            if (payload.length < length) {
                throw new EOFException("frame of " + length + " bytes ended after " + payload.length);
            }
            if (type != KEEP_ALIVE && type != NOTHING) {
                return new Frame(type, payload);
            }
        }
    }

    /** Writes and flushes; one call to the stream, so that a frame is one packet where it fits. */
    public void write(OutputStream out) throws IOException {
        out.write(toByteArray());
        out.flush();
    }

    public byte[] toByteArray() {
        return new WireWriter(0).byte8(type).size(payload.length).raw(payload).toByteArray();
    }

    private static boolean known(int type) {
        return type > 0 && type <= KEEP_ALIVE || type == NOTHING;
    }

    private static int length(InputStream in) throws IOException {
        int length = Leb128.read(
                () -> {
                    int next = in.read();
                    if (next < 0) {
                        throw new EOFException("stream ended inside a frame's length");
                    }
                    return next;
                },
                0,
                0);
        if (length == Leb128.TOO_BIG || length > MAX_PAYLOAD) {
            throw new WireException("frame longer than " + MAX_PAYLOAD, 1);
        }
        return length;
    }
}
