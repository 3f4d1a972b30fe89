package dev.vakhta.ras;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a value of one Java type lies on the wire; reads and writes, so that client and server share one description.
 *
 * @param <T> Java type of the value
 */
public interface Type<T> {
    Type<Boolean> BOOL = of(Boolean.class, 1, WireReader::bool, WireWriter::bool);
    /** Unsigned. */
    Type<Integer> BYTE = of(Integer.class, 1, WireReader::byte8, WireWriter::byte8);
    /** Unsigned: shorts carry ports. */
    Type<Integer> SHORT = of(Integer.class, 2, WireReader::short16, WireWriter::short16);

    Type<Integer> INT = of(Integer.class, 4, WireReader::int32, WireWriter::int32);
    Type<Long> LONG = of(Long.class, 8, WireReader::int64, WireWriter::int64);
    Type<Double> DOUBLE = of(Double.class, 8, WireReader::float64, WireWriter::float64);
    /** Never null: the null string means the empty one, and the official utility only sends that. */
    Type<String> STRING = of(String.class, 1, WireReader::text, WireWriter::text);
    /** Nil for "none"; an id not set yet is written so, and asks the server to give one. */
    Type<java.util.UUID> UUID = of(java.util.UUID.class, 16, WireReader::uuid, WireWriter::uuid);

    Type<@Nullable LocalDateTime> TIME =
            Type.<@Nullable LocalDateTime>of(LocalDateTime.class, 8, WireReader::time, WireWriter::time);

    T read(WireReader in) throws WireException;

    /** For tables, whose values are only known to be objects; another class than the type's is a ClassCastException. */
    void writeObject(WireWriter out, @Nullable Object value);

    default void write(WireWriter out, T value) {
        writeObject(out, value);
    }

    /** Least bytes a value takes; bounds what a list may claim to hold. */
    int leastBytes();

    /** A count and the items back to back. */
    static <T> Type<List<T>> listOf(Type<T> item) {
        return new Type<>() {
            @Override
            public List<T> read(WireReader in) throws WireException {
                int count = in.count(item.leastBytes());
                List<T> items = new ArrayList<>(Math.min(count, 4096)); // grows with what is really read
                for (int i = 0; i < count; i++) {
                    items.add(item.read(in));
                }
                return items;
            }

            @Override
            public void writeObject(WireWriter out, @Nullable Object value) {
                List<?> items = (List<?>) Objects.requireNonNull(value);
                out.size(items.size());
                items.forEach(each -> item.writeObject(out, each));
            }

            @Override
            public int leastBytes() {
                return 1;
            }
        };
    }

    /** A value that came with that endpoint version; older ones read as {@code before} and write nothing. */
    static <T> Type<T> since(int endpointVersion, Type<T> type, T before) {
        return new Type<>() {
            @Override
            public T read(WireReader in) throws WireException {
                return in.version() < endpointVersion ? before : type.read(in);
            }

            @Override
            public void writeObject(WireWriter out, @Nullable Object value) {
                if (out.version() >= endpointVersion) {
                    type.writeObject(out, value);
                }
            }

            @Override
            public int leastBytes() {
                return 0;
            }
        };
    }

    /** A type made of its two halves. */
    static <T> Type<T> of(Class<? extends T> javaType, int leastBytes, Reading<T> reading, Writing<T> writing) {
        return new Type<>() {
            @Override
            public T read(WireReader in) throws WireException {
                return reading.read(in);
            }

            @Override
            public void writeObject(WireWriter out, @Nullable Object value) {
                writing.write(out, javaType.cast(value));
            }

            @Override
            public int leastBytes() {
                return leastBytes;
            }
        };
    }

    /** The reading half. */
    interface Reading<T> {
        T read(WireReader in) throws WireException;
    }

    /** The writing half. */
    interface Writing<T> {
        void write(WireWriter out, T value);
    }
}
