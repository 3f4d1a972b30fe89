package dev.vakhta.testing.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes the bytes of a row, field by field in the order in which they lie there. */
public final class MadeRow {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public MadeRow() {
        bytes.write(0); // not free
    }

    /** Bytes as they are: hidden versions, values outside of rows, uuids. */
    public MadeRow raw(byte[] value) {
        bytes.writeBytes(value);
        return this;
    }

    public MadeRow hex(String digits) {
        return raw(HexFormat.of().parseHex(digits));
    }

    /** What precedes the value of a field that may be NULL. */
    public MadeRow present(boolean present) {
        bytes.write(present ? 1 : 0);
        return this;
    }

    public MadeRow zeros(int count) {
        return raw(new byte[count]);
    }

    public MadeRow flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    /** NVC. */
    public MadeRow text(String value, int length) {
        bytes.write(value.length());
        bytes.write(value.length() >> 8);
        return raw(value.getBytes(StandardCharsets.UTF_16LE)).zeros(2 * (length - value.length()));
    }

    /** NC. */
    public MadeRow padded(String value, int length) {
        return raw((value + " ".repeat(length - value.length())).getBytes(StandardCharsets.UTF_16LE));
    }

    /** N. */
    public MadeRow number(long value, int digits) {
        String text = (value < 0 ? "0" : "1")
                + "0".repeat(digits - String.valueOf(Math.abs(value)).length())
                + Math.abs(value);
        return hex(text.length() % 2 == 0 ? text : text + "0");
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
