package dev.vakhta.format.infobase;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** The orders in which the 16 bytes of a uuid stand in tables. Each table has its own; the bytes do not tell which. */
enum UuidLayout {
    /** The platform's data: users of an infobase. */
    DATA(12, 13, 14, 15, 10, 11, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7),
    /** Microsoft's, its first three numbers turned round: the temporary base, users of a repository. */
    MICROSOFT(3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15),
    /** As it is written: sessions that were ended. */
    PLAIN(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    private final int[] order;

    UuidLayout(int... order) {
        this.order = order;
    }

    /** @return null where there are no 16 bytes */
    @Nullable
    UUID read(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length != order.length) {
            return null;
        }
        ByteBuffer text = ByteBuffer.allocate(order.length);
        for (int place : order) {
            text.put(bytes[place]);
        }
        return new UUID(text.getLong(0), text.getLong(8));
    }
}
