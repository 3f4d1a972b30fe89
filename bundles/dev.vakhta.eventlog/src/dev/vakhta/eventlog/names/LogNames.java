package dev.vakhta.eventlog.names;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.model.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a log calls {@code _$Session$_.Start} is «Сеанс. Начало» for people. In Russian these are the platform's words where they were seen; what is not
 * known stays as it is.
 */
public final class LogNames {
    private static final String FILE = "names";
    private static final Pattern PLATFORM = Pattern.compile("_\\$(\\w+)\\$_(?:\\.(.+))?");

    private LogNames() {}

    /** An event; one of the application's own is its own text. */
    public static String event(String name) {
        Matcher platform = PLATFORM.matcher(name);
        if (!platform.matches()) {
            return name;
        }
        String group = platform.group(1);
        String item = platform.group(2);
        String begin = find("group." + group, group);
        return item == null ? begin : begin + ". " + find("event." + group + "." + item, item);
    }

    private static String find(String key, String otherwise) {
        String found = Texts.find(LogNames.class, FILE, key);
        return found == null ? otherwise : found;
    }

    /** The group of an event: what stands in front of its first dot, as it is called; nothing for an event without groups. */
    public static String group(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : event(name.substring(0, dot));
    }

    public static String application(String name) {
        return name(LogField.APPLICATION, name);
    }

    public static String importance(Importance importance) {
        return name(LogField.IMPORTANCE, importance.key());
    }

    public static String outcome(TransactionOutcome outcome) {
        return name(LogField.OUTCOME, outcome.key());
    }

    /** The value of any field, as {@link dev.vakhta.eventlog.answer.LogValues} gives it, for people; that of most is the same. */
    public static String name(LogField field, String value) {
        return switch (field) {
            case EVENT -> event(value);
            case APPLICATION, IMPORTANCE, OUTCOME -> find(field.key() + "." + value, value);
            default -> value;
        };
    }

    /**
     * Those of some values that a reader may mean who typed a part of one, or of what it is called in any of our languages; in their order.
     *
     * @param values as {@link dev.vakhta.eventlog.answer.EventLog#values} gives them
     */
    public static List<String> matching(LogField field, Collection<String> values, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> called(field, value)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    /** All that a value is called. */
    private static Stream<String> called(LogField field, String value) {
        Stream<String> names = switch (field) {
            case EVENT -> {
                Matcher platform = PLATFORM.matcher(value);
                yield platform.matches() ? called(platform.group(1), platform.group(2)) : Stream.of();
            }
            case APPLICATION, IMPORTANCE, OUTCOME -> everywhere(field.key() + "." + value);
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(value), names);
    }

    /** In every language, and half in one and half in the other. */
    private static Stream<String> called(String group, @Nullable String item) {
        return everywhere("group." + group)
                .flatMap(begin -> item == null
                        ? Stream.of(begin)
                        : everywhere("event." + group + "." + item).map(end -> begin + ". " + end));
    }

    private static Stream<String> everywhere(String key) {
        return Texts.everywhere(LogNames.class, FILE, key);
    }
}
