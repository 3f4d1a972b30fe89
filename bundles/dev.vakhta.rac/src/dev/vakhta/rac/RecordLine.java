package dev.vakhta.rac;

import dev.vakhta.model.fields.Field;
import dev.vakhta.rac.ValueKind.Unread;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** One line of a record: its key and the features its value stands for, as the annotations of {@code cluster.ecore} say. */
final class RecordLine {
    /** A field that a version does not print. */
    private static final String NOT_PRINTED = "-";

    /** How the key is spelled from a version on. */
    private record Spelling(RacVersion since, String key) {}

    /** A boolean that is one of several words under one key. */
    private record Flag(Field field, byte[] word) {}

    private static final RacVersion ALWAYS = RacVersion.of("0.0");

    private final int place;
    private final @Nullable Field field;
    private final @Nullable ValueKind kind;
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final boolean nested;

    private RecordLine(int place, @Nullable Field field, @Nullable ValueKind kind, boolean nested) {
        this.place = place;
        this.field = field;
        this.kind = kind;
        this.nested = nested;
    }

    /**
     * @param place in the record; each known line has its own
     * @param nested whether the feature is one of the licence that the object holds
     */
    static RecordLine of(int place, Field field, ValueKind kind, boolean nested) {
        RecordLine line = new RecordLine(place, field, kind, nested);
        line.spellings.add(new Spelling(ALWAYS, field.key()));
        String printed = field.detail("printed");
        for (String spelling : printed == null ? new String[0] : printed.split(",")) {
            int equals = spelling.indexOf('=');
            line.spellings.add(new Spelling(
                    equals < 0 ? ALWAYS : RacVersion.of(spelling.substring(0, equals)),
                    spelling.substring(equals + 1)));
        }
        line.flag(field);
        return line;
    }

    /** A line with a key nobody knows. */
    static RecordLine unknown() {
        return new RecordLine(-1, null, null, false);
    }

    int place() {
        return place;
    }

    boolean isNested() {
        return nested;
    }

    boolean isKnown() {
        return field != null;
    }

    boolean isText() {
        return kind == ValueKind.TEXT;
    }

    boolean isLast() {
        return "true".equals(detail("last"));
    }

    /** Whether rac puts the value in quotes whenever there is one. */
    boolean isQuoted() {
        return "true".equals(detail("quoted"));
    }

    private @Nullable String detail(String name) {
        Field described = field;
        return described == null ? null : described.detail(name);
    }

    /** Takes the field as one more word of this line, if it is such. */
    void flag(Field one) {
        String word = one.detail("flag");
        if (word != null) {
            flags.add(new Flag(one, word.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Every key this line was ever seen under. */
    Set<String> keys() {
        Field described = Objects.requireNonNull(field);
        return Stream.concat(spellings.stream().map(Spelling::key), described.aliases().stream())
                .filter(key -> !key.equals(NOT_PRINTED))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The key as that version prints it; null: it leaves the line out. */
    @Nullable
    String key(RacVersion version) {
        String key = null;
        for (Spelling spelling : spellings) {
            if (version.isAtLeast(spelling.since())) {
                key = spelling.key();
            }
        }
        return NOT_PRINTED.equals(key) ? null : key;
    }

    /** The value as rac prints it, without quotes; null: it is not known, and not printed. */
    @Nullable
    String write(EObject object) {
        if (!flags.isEmpty()) {
            return flags.stream().noneMatch(flag -> object.eIsSet(flag.field().feature()))
                    ? null
                    : flags.stream()
                            .filter(flag ->
                                    Boolean.TRUE.equals(object.eGet(flag.field().feature())))
                            .map(flag -> new String(flag.word(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("|"));
        }
        Field described = Objects.requireNonNull(field);
        if (described.feature().isUnsettable() && !object.eIsSet(described.feature())) {
            return null;
        }
        Object value = object.eGet(described.feature());
        if (value == null) {
            return kind == ValueKind.TIME ? "" : null; // there is no other way to print "no date"
        }
        return Objects.requireNonNull(kind).write(value);
    }

    /**
     * Puts a value into the object.
     *
     * @return why not, if it could not be understood
     */
    @Nullable
    Unread read(EObject object, Values values, int from, int to) {
        if (!flags.isEmpty()) {
            return readFlags(object, values, from, to);
        }
        if (from == to && kind != ValueKind.TEXT) {
            return null;
        }
        Object value = Objects.requireNonNull(kind).read(values, from, to);
        if (value instanceof Unread unread) {
            return unread;
        }
        set(object, value);
        return null;
    }

    void set(EObject object, @Nullable Object value) {
        object.eSet(Objects.requireNonNull(field).feature(), value);
    }

    private @Nullable Unread readFlags(EObject object, Values values, int from, int to) {
        boolean[] on = new boolean[flags.size()];
        for (int at = from; at < to; ) {
            int bar = values.find('|', at, to);
            int end = bar < 0 ? to : bar;
            int known = 0;
            while (known < on.length && !values.is(flags.get(known).word(), at, end)) {
                known++;
            }
            if (known == on.length) {
                return Unread.WORD;
            }
            on[known] = true;
            at = end + 1;
        }
        for (int i = 0; i < on.length; i++) {
            object.eSet(flags.get(i).field().feature(), on[i]);
        }
        return null;
    }

    @Override
    public String toString() {
        return isKnown() ? Arrays.toString(keys().toArray()) : "unknown";
    }
}
