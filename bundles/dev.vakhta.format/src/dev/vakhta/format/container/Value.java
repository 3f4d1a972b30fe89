package dev.vakhta.format.container;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A value of a row that is neither NULL nor an empty date. Arrays are the value's own: leave them as they are. */
public sealed interface Value {
    /** It may be a secret: {@code toString} does not tell. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return "text of " + text.length() + " characters";
        }
    }

    record Number(BigDecimal number) implements Value {}

    record Flag(boolean set) implements Value {}

    /** The clock of the machine that wrote it. */
    record Time(LocalDateTime time) implements Value {}

    record Bytes(byte[] bytes) implements Value {}

    /**
     * A value kept outside of its row; {@link Row#blob} and {@link Row#text} fetch it.
     *
     * @param first its first block; 0: empty
     * @param length bytes, as the row says
     */
    record Blob(long first, long length, boolean isText) implements Value {}

    /** What does not follow its type, as it stands. */
    record Raw(byte[] bytes) implements Value {}
}
