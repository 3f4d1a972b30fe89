package dev.vakhta.rac;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Meaning;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** How the values of a feature are printed, and read again. */
interface ValueKind {
    /** Instead of a value: what stands there is not one. */
    enum Unread {
        /** An unknown word for a code: newer than we are, but nothing is wrong with it. */
        WORD,
        /** Not of this kind at all. */
        VALUE
    }

    /** Null: empty, there is no value. */
    @Nullable
    Object read(Values values, int from, int to);

    default String write(Object value) {
        return value.toString();
    }

    ValueKind TEXT = Values::text;

    ValueKind ID = Values::id;

    ValueKind TIME = new ValueKind() {
        @Override
        public @Nullable Object read(Values values, int from, int to) {
            return values.time(from, to);
        }

        @Override
        public String write(Object value) {
            return Meaning.ISO.format((LocalDateTime) value);
        }
    };

    ValueKind LONG = Values::integer;

    ValueKind INT = (values, from, to) -> {
        Object read = values.integer(from, to);
        return read instanceof Long number ? small(number) : read;
    };

    private static Object small(long number) {
        return number == (int) number ? Integer.valueOf((int) number) : Unread.VALUE;
    }

    /** Three digits after the point, whatever the server sent: 0.00017 was printed as 0.000 (8.5.1.1150). */
    ValueKind FRACTION = new ValueKind() {
        @Override
        public @Nullable Object read(Values values, int from, int to) {
            return values.fraction(from, to);
        }

        @Override
        public String write(Object value) {
            return String.format(Locale.ROOT, "%.3f", (Double) value);
        }
    };

    ValueKind PORTS = new ValueKind() {
        @Override
        public @Nullable Object read(Values values, int from, int to) {
            int colon = values.find(':', from, to);
            if (colon < 0
                    || !(INT.read(values, from, colon) instanceof Integer low)
                    || !(INT.read(values, colon + 1, to) instanceof Integer high)) {
                return Unread.VALUE;
            }
            PortRange range = ClusterFactory.eINSTANCE.createPortRange();
            range.setLow(low);
            range.setHigh(high);
            return range;
        }

        @Override
        public String write(Object value) {
            PortRange range = (PortRange) value;
            return range.getLow() + ":" + range.getHigh();
        }
    };

    /** By the Java type of one value. */
    Map<Class<?>, ValueKind> ONE = Map.of(
            String.class, TEXT,
            UUID.class, ID,
            LocalDateTime.class, TIME,
            long.class, LONG,
            int.class, INT,
            double.class, FRACTION);

    /** By the Java type of one of several values. */
    Map<Class<?>, ValueKind> SEVERAL = Map.of(UUID.class, new Several(ID), PortRange.class, new Several(PORTS));

    /** The kind of a feature's values, as the model describes them; null for what is no value, such as other objects. */
    static @Nullable ValueKind of(Field field) {
        EStructuralFeature feature = field.feature();
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == boolean.class) {
            return Words.ofBoolean(field.words());
        }
        ValueKind kind = (feature.isMany() ? SEVERAL : ONE).get(type);
        return kind == null || field.words().isEmpty() ? kind : Words.of(field.words(), kind);
    }

    /** Several values with a blank between them. */
    record Several(ValueKind each) implements ValueKind {
        @Override
        public @Nullable Object read(Values values, int from, int to) {
            List<Object> read = new ArrayList<>();
            int at = from;
            while (at < to) {
                int blank = values.find(' ', at, to);
                int end = blank < 0 ? to : blank;
                Object value = at == end ? null : each.read(values, at, end);
                if (value instanceof Unread) {
                    return value;
                } else if (value != null) {
                    read.add(value);
                }
                at = end + 1;
            }
            return read;
        }

        @Override
        public String write(Object value) {
            return ((List<?>) value).stream().map(each::write).collect(Collectors.joining(" "));
        }
    }
}
