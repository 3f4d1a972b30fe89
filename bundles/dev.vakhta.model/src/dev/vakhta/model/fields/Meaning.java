package dev.vakhta.model.fields;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Message;
import dev.vakhta.model.text.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** What the values of a column are, and so how they are written: the same for fields and for what follows from them. */
public interface Meaning {
    DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** For people. */
    String text(Object value, Row<?> row);

    /** As rac prints it. */
    default String exact(Object value) {
        return value instanceof Double fraction && fraction == Math.rint(fraction) && Math.abs(fraction) < 1e15
                ? String.valueOf(fraction.longValue())
                : value.toString();
    }

    /** See {@link Column#names}. */
    default Stream<String> names(Object value, Row<?> row) {
        return Stream.of(exact(value), text(value, row));
    }

    /** Texts and numbers as they are. */
    record Plain() implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            return value instanceof Double fraction ? Human.decimal(fraction, 2) : exact(value);
        }
    }

    /** An amount; {@code unit} as in the ecore. */
    record Amount(String unit) implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            double amount = ((Number) value).doubleValue();
            return switch (unit) {
                case "B" -> Human.bytes((long) amount);
                case "KB" -> Human.bytes((long) (amount * 1024));
                case "ms" -> Human.millis((long) amount);
                case "s" -> Human.millis(Math.round(amount * 1000));
                default -> Human.decimal(amount, 2) + " " + unit;
            };
        }
    }

    /** A date and time by the server's clock. */
    record Time() implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            return Human.coming((LocalDateTime) value, row.cluster().serverClock());
        }

        @Override
        public String exact(Object value) {
            return ISO.format((LocalDateTime) value);
        }
    }

    /** A reference to another object; nil is none. */
    record Id() implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            return value.equals(ClusterView.NIL) ? "" : value.toString();
        }
    }

    /** An id of something that people know by its name. */
    record NamedId(Function<Row<?>, @Nullable String> name) implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            return new Id().text(value, row);
        }

        @Override
        public Stream<String> names(Object value, Row<?> row) {
            return Stream.concat(Meaning.super.names(value, row), Stream.ofNullable(name.apply(row)));
        }
    }

    /** The name of an infobase, which scripts know by its id. */
    record InfobaseName() implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            return exact(value);
        }

        @Override
        public Stream<String> names(Object value, Row<?> row) {
            UUID id = Related.infobase(row);
            return id == null ? Stream.of(exact(value)) : Stream.of(exact(value), id.toString());
        }
    }

    /** A code with a word for it, by the number that stands for it; an unknown code stays a number. */
    record Words(Map<Integer, String> byCode) implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            String word = exact(value);
            String translated = Texts.find(Column.class, "fields", "word." + word);
            return translated == null ? word : translated;
        }

        @Override
        public String exact(Object value) {
            int code = value instanceof Boolean yes ? yes ? 1 : 0 : ((Number) value).intValue();
            return byCode.getOrDefault(code, value.toString());
        }

        @Override
        public Stream<String> names(Object value, Row<?> row) {
            String word = exact(value);
            return Stream.concat(Stream.of(word), Texts.everywhere(Column.class, "fields", "word." + word));
        }
    }

    /** A client program by its id; people know it by another name. */
    record Application(boolean named) implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            return named ? Applications.name(value.toString()) : value.toString();
        }

        @Override
        public Stream<String> names(Object value, Row<?> row) {
            return Applications.names(value.toString());
        }
    }

    /** An enum of ours: its constants are named in every language, and their own names do not change with it. */
    record Word() implements Meaning {
        @Override
        public String text(Object value, Row<?> row) {
            return ((Message) value).text();
        }

        @Override
        public String exact(Object value) {
            return ((Message) value).name().toLowerCase(Locale.ROOT);
        }

        /** Without the question mark of a doubtful state too, which nobody types. */
        @Override
        public Stream<String> names(Object value, Row<?> row) {
            return Stream.concat(Stream.of(exact(value)), ((Message) value).inEveryLanguage())
                    .flatMap(word -> Stream.of(word, word.replace("?", "")));
        }
    }
}
