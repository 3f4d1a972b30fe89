package dev.vakhta.ras;

import dev.vakhta.model.reading.Repeats;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the values of codec 0x0100 (section 1 of the protocol) out of one payload. Lengths and counts are checked
 * against the bytes that are there before any memory is taken. Not thread-safe.
 */
public final class WireReader {
    /** From this size on an answer is a list worth looking for what repeats in it. */
    private static final int LONG = 1 << 13;

    private final ByteBuffer bytes;
    private final int version;
    private final @Nullable Repeats repeats;

    /** @param endpointVersion major number of the endpoint's version; gates the fields of layouts */
    public WireReader(byte[] payload, int endpointVersion) {
        this.bytes = ByteBuffer.wrap(payload);
        this.version = endpointVersion;
        this.repeats = payload.length < LONG ? null : new Repeats();
    }

    /** Major number of the endpoint's version. */
    public int version() {
        return version;
    }

    public int remaining() {
        return bytes.remaining();
    }

    /** Bytes read so far. */
    public int offset() {
        return bytes.position();
    }

    /** A copy of what was read since that offset. */
    byte[] bytes(int from) {
        return Arrays.copyOfRange(bytes.array(), from, bytes.position());
    }

    /** False is 0; anything else is true, as the platform reads it. */
    public boolean bool() throws WireException {
        return byte8() != 0;
    }

    /** 0 to 255. */
    public int byte8() throws WireException {
        need(1, "byte");
        return bytes.get() & 0xff;
    }

    /** 0 to 65535: shorts carry ports. */
    public int short16() throws WireException {
        need(2, "short");
        return bytes.getShort() & 0xffff;
    }

    public int int32() throws WireException {
        need(4, "int");
        return bytes.getInt();
    }

    public long int64() throws WireException {
        need(8, "long");
        return bytes.getLong();
    }

    public float float32() throws WireException {
        need(4, "float");
        return bytes.getFloat();
    }

    public double float64() throws WireException {
        need(8, "double");
        return bytes.getDouble();
    }

    public UUID uuid() throws WireException {
        need(16, "uuid");
        long high = bytes.getLong();
        long low = bytes.getLong();
        Repeats known = repeats;
        return known == null ? new UUID(high, low) : known.id(high, low);
    }

    /** Unsigned LEB128. */
    public int size() throws WireException {
        return sized(0, 0);
    }

    /** Nullable size: -1 for null, else the value. */
    public int nsize() throws WireException {
        int first = byte8();
        if (first == WireWriter.NULL) {
            return -1;
        }
        if (first > WireWriter.NULL) { // no meaning known: we are reading something else
            throw error("nullable size starting with " + first);
        }
        int low = first & 0x3f;
        return (first & 0x40) == 0 ? low : sized(low, 6);
    }

    private int sized(int low, int lowBits) throws WireException {
        int value = Leb128.read(this::byte8, low, lowBits);
        if (value == Leb128.TOO_BIG) {
            throw error("size of 2^31 or more");
        }
        return value;
    }

    /** Id of an endpoint. */
    public int endpoint() throws WireException {
        int endpoint = nsize();
        if (endpoint < 0) {
            throw error("no endpoint id");
        }
        return endpoint;
    }

    public @Nullable String string() throws WireException {
        int length = nsize();
        if (length <= 0) {
            return length < 0 ? null : "";
        }
        need(length, "string of " + length + " bytes");
        Repeats known = repeats;
        String text = known == null
                ? Repeats.make(bytes.array(), bytes.position(), length)
                : known.text(bytes.array(), bytes.position(), length);
        bytes.position(bytes.position() + length);
        return text;
    }

    /** A string that is never null: the null string reads as the empty one. */
    public String text() throws WireException {
        String text = string();
        return text == null ? "" : text;
    }

    /** The server host's naive wall clock; null where the wire says "not set" (0). */
    public @Nullable LocalDateTime time() throws WireException {
        long ticks = int64();
        return ticks == 0 ? null : WireTime.toDateTime(ticks);
    }

    /**
     * Count of a list.
     *
     * @param itemBytes least bytes one item takes; a count that cannot fit in what is left is refused
     */
    public int count(int itemBytes) throws WireException {
        int count = size();
        if ((long) count * itemBytes > remaining()) {
            throw error("list of " + count + " items in " + remaining() + " bytes");
        }
        return count;
    }

    /** A complaint about what was just read. */
    public WireException error(String what) {
        return new WireException(what, offset());
    }

    private void need(int length, String what) throws WireException {
        if (length > bytes.remaining()) {
            throw error(what + " cut off after " + bytes.remaining() + " bytes");
        }
    }
}
