package dev.vakhta.model.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Values that stand many times in one answer, such as names of users and programs and ids of infobases: made once, which halves the memory
 * of a list of sessions. Each has one place by its hash, and whoever comes there later takes it: bytes chosen to collide cost nothing but
 * the saving. Not thread-safe.
 */
public final class Repeats {
    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 128;

    private final @Nullable String[] texts = new @Nullable String[PLACES];
    private final int[] offsets = new int[PLACES];
    private final int[] lengths = new int[PLACES];
    private final @Nullable UUID[] ids = new @Nullable UUID[PLACES];

    /** The text of UTF-8 bytes; the same array, unchanged, every time. */
    public String text(byte[] payload, int offset, int length) {
        if (length > LONGEST) {
            return make(payload, offset, length);
        }
        int place = place(hash(payload, offset, length));
        String known = texts[place];
        if (known != null
                && lengths[place] == length
                && Arrays.equals(payload, offsets[place], offsets[place] + length, payload, offset, offset + length)) {
            return known;
        }
        String made = make(payload, offset, length);
        texts[place] = made;
        offsets[place] = offset;
        lengths[place] = length;
        return made;
    }

    /** The text of UTF-8 bytes, made anew. */
    public static String make(byte[] payload, int offset, int length) {
        return new String(payload, offset, length, StandardCharsets.UTF_8);
    }

    private static int hash(byte[] payload, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + payload[i];
        }
        return hash;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 12 ^ hash >>> 24) & PLACES - 1;
    }

    public UUID id(long high, long low) {
        int place = place(Long.hashCode(high ^ low));
        UUID known = ids[place];
        if (known != null && known.getMostSignificantBits() == high && known.getLeastSignificantBits() == low) {
            return known;
        }
        UUID made = new UUID(high, low);
        ids[place] = made;
        return made;
    }
}
