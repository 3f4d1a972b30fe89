package dev.vakhta.format.container;

/**
 * A column as its table's description says.
 *
 * @param length bytes, characters or digits, as the type counts; 0 for types that have one size
 * @param precision digits after the point
 */
public record Field(String name, FieldType type, boolean nullable, int length, int precision) {
    /** Bytes in a row. */
    long size() {
        return (nullable ? 1 : 0) + type.size(length);
    }
}
