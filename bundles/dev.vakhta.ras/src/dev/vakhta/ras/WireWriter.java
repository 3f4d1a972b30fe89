package dev.vakhta.ras;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** Writes the values of codec 0x0100; the twin of {@link WireReader}. Not thread-safe. */
public final class WireWriter {
    /** A single byte that stands for a null string, map, type or cause. */
    static final int NULL = 0x80;

    private ByteBuffer bytes = ByteBuffer.allocate(256);
    private final int version;

    /** @param endpointVersion major number of the endpoint's version; gates the fields of layouts */
    public WireWriter(int endpointVersion) {
        this.version = endpointVersion;
    }

    public int version() {
        return version;
    }

    public WireWriter bool(boolean value) {
        return byte8(value ? 1 : 0);
    }

    public WireWriter byte8(int value) {
        room(1).put((byte) value);
        return this;
    }

    public WireWriter short16(int value) {
        room(2).putShort((short) value);
        return this;
    }

    public WireWriter int32(int value) {
        room(4).putInt(value);
        return this;
    }

    public WireWriter int64(long value) {
        room(8).putLong(value);
        return this;
    }

    public WireWriter float32(float value) {
        return int32(Float.floatToRawIntBits(value));
    }

    public WireWriter float64(double value) {
        return int64(Double.doubleToRawLongBits(value));
    }

    /** @param value null for an object that has no id yet: the nil uuid */
    public WireWriter uuid(@Nullable UUID value) {
        if (value == null) {
            return int64(0).int64(0);
        }
        return int64(value.getMostSignificantBits()).int64(value.getLeastSignificantBits());
    }

    public WireWriter size(int value) {
        int rest = value;
        while (rest > 0x7f) {
            byte8(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        return byte8(rest);
    }

    /** @param value -1 for null */
    public WireWriter nsize(int value) {
        if (value < 0) {
            return byte8(NULL);
        }
        return value < 0x40 ? byte8(value) : byte8(value & 0x3f | 0x40).size(value >>> 6);
    }

    public WireWriter string(@Nullable String value) {
        if (value == null) {
            return byte8(NULL);
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        nsize(utf8.length);
        return raw(utf8);
    }

    /** @param value null is written as the empty string, see {@link WireReader#text()} */
    public WireWriter text(@Nullable String value) {
        return string(value == null ? "" : value);
    }

    /** @param value server-local; null is written as 0, "not set" */
    public WireWriter time(@Nullable LocalDateTime value) {
        return int64(value == null ? 0 : WireTime.toTicks(value));
    }

    public WireWriter raw(byte[] value) {
        room(value.length).put(value);
        return this;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** The buffer, grown if that many bytes more do not fit; doubling, so that long lists are not copied over and over. */
    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int capacity = Math.max(2 * bytes.capacity(), bytes.position() + more);
            bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
        }
        return bytes;
    }
}
