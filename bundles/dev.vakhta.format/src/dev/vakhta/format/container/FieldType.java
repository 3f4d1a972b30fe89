package dev.vakhta.format.container;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongUnaryOperator;
import org.eclipse.jdt.annotation.Nullable;

/** The types of a table's fields, named as descriptions of tables name them. */
public enum FieldType {
    /** Bytes. */
    B(length -> length, (bytes, field) -> new Value.Bytes(bytes)),
    /** Yes or no. */
    L(length -> 1, (bytes, field) -> new Value.Flag(bytes[0] != 0)),
    /** A packed decimal: a nibble for the sign, then one for each digit. */
    N(length -> length / 2 + 1, FieldType::number),
    /** Text of a fixed length, padded with blanks. */
    NC(length -> 2 * length, (bytes, field) -> padded(bytes)),
    /** Text with its length before it. */
    NVC(length -> 2 * length + 2, (bytes, field) -> counted(bytes, 2)),
    /** Bytes with their length before them; seen in {@code 1Cv8tmp.1CD}. */
    VB(length -> length + 2, (bytes, field) -> counted(bytes, 1)),
    /** Text of any length. */
    NT(length -> 8, FieldType::blob),
    /** Text of any length, too. */
    T(length -> 8, FieldType::blob),
    /** Bytes of any length. */
    I(length -> 8, FieldType::blob),
    /** A date with its time, two digits a byte. */
    DT(length -> 7, (bytes, field) -> time(bytes)),
    /** The version of the row. */
    RV(length -> 16, (bytes, field) -> new Value.Bytes(bytes));

    private interface Decoder {
        @Nullable
        Value read(byte[] bytes, Field field);
    }

    private final LongUnaryOperator size;
    private final Decoder decoder;

    FieldType(LongUnaryOperator size, Decoder decoder) {
        this.size = size;
        this.decoder = decoder;
    }

    /** Bytes in a row, for a field of that length. */
    long size(long length) {
        return size.applyAsLong(length);
    }

    /**
     * @param bytes as many as {@link #size}; the value's own from now on
     * @return null for the empty date
     */
    @Nullable
    Value read(byte[] bytes, Field field) {
        return decoder.read(bytes, field);
    }

    /** A value of this type is kept outside of its row. */
    public boolean isBlob() {
        return this == NT || this == T || this == I;
    }

    private static Value number(byte[] bytes, Field field) {
        String nibbles = nibbles(bytes).substring(0, 1 + field.length()); // an even length leaves a nibble over
        if (!nibbles.matches("[01][0-9]*")) {
            return new Value.Raw(bytes);
        }
        BigInteger value = nibbles.length() == 1 ? BigInteger.ZERO : new BigInteger(nibbles.substring(1));
        return new Value.Number(new BigDecimal(nibbles.charAt(0) == '1' ? value : value.negate(), field.precision()));
    }

    private static Value padded(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 2] == ' ' && bytes[end - 1] == 0) {
            end -= 2;
        }
        return new Value.Text(new String(bytes, 0, end, StandardCharsets.UTF_16LE));
    }

    private static Value counted(byte[] bytes, int unit) {
        int length = unit * (bytes[0] & 0xff | (bytes[1] & 0xff) << 8);
        if (length > bytes.length - 2) {
            return new Value.Raw(bytes);
        }
        return unit == 1
                ? new Value.Bytes(Arrays.copyOfRange(bytes, 2, 2 + length))
                : new Value.Text(new String(bytes, 2, length, StandardCharsets.UTF_16LE));
    }

    private static Value blob(byte[] bytes, Field field) {
        ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return new Value.Blob(
                Integer.toUnsignedLong(numbers.getInt(0)),
                Integer.toUnsignedLong(numbers.getInt(4)),
                field.type() != I);
    }

    private static @Nullable Value time(byte[] bytes) {
        String digits = nibbles(bytes);
        if (digits.startsWith("0000")) {
            return null;
        }
        try {
            return new Value.Time(LocalDateTime.of(
                    Integer.parseInt(digits, 0, 4, 10),
                    Integer.parseInt(digits, 4, 6, 10),
                    Integer.parseInt(digits, 6, 8, 10),
                    Integer.parseInt(digits, 8, 10, 10),
                    Integer.parseInt(digits, 10, 12, 10),
                    Integer.parseInt(digits, 12, 14, 10)));
        } catch (DateTimeException | NumberFormatException e) {
            return new Value.Raw(bytes);
        }
    }

    private static String nibbles(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
