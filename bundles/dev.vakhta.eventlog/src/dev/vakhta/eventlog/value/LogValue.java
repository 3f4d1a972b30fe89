package dev.vakhta.eventlog.value;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** A typed value. What is not understood is {@link Unknown}, and the rest around it is read all the same. */
public sealed interface LogValue {
    /** Characters of the longest line; what is longer ends with three dots. */
    int LINE = 1000;

    /** Reads a value; never fails. */
    static LogValue parse(String data) {
        return parse(data, "");
    }

    /**
     * Reads the data of a record; never fails.
     *
     * @param event its event, such as {@code _$Session$_.Authentication}: those whose members are known have names
     */
    static LogValue parse(String data, String event) {
        return ValueReader.read(data, event, 0);
    }

    /** One line for people, in their language. */
    default String text() {
        return new Line().add(this).toString();
    }

    /** What it is made of, for a tree. */
    default List<Member> members() {
        return List.of();
    }

    /**
     * A part of another value.
     *
     * @param name in the reader's language or as the log has it; empty where it has none that is known
     */
    record Member(String name, LogValue value) {}

    /** Nothing. */
    record Undefined() implements LogValue {}

    record Text(String value) implements LogValue {}

    /** @param digits as they stand there: of any length, maybe with a sign and a point */
    record Number(String digits) implements LogValue {}

    record Bool(boolean value) implements LogValue {}

    /** @param value on the wall clock of whoever wrote it; null: not set */
    record Date(@Nullable LocalDateTime value) implements LogValue {}

    /**
     * A reference to an object of the database.
     *
     * @param table its number in the database
     */
    record Reference(int table, UUID uuid) implements LogValue {}

    /** Something of the configuration or the list of users, such as a role. */
    record ObjectReference(UUID type, UUID uuid) implements LogValue {}

    /**
     * The key of an object that has no reference.
     *
     * @param table its number in the database
     */
    record ObjectKey(int table, LogValue key) implements LogValue {
        @Override
        public List<Member> members() {
            return List.of(new Member("", key));
        }
    }

    record Structure(List<Member> members) implements LogValue {
        public Structure {
            members = List.copyOf(members);
        }
    }

    record Array(List<LogValue> values) implements LogValue {
        public Array {
            values = List.copyOf(values);
        }

        @Override
        public List<Member> members() {
            return values.stream().map(value -> new Member("", value)).toList();
        }
    }

    /** @param rows each has the members that the columns name */
    record Table(List<String> columns, List<Structure> rows) implements LogValue {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Member> members() {
            return rows.stream().map(row -> new Member("", row)).toList();
        }
    }

    /** @param raw as it stands in the log */
    record Unknown(String raw) implements LogValue {}
}
