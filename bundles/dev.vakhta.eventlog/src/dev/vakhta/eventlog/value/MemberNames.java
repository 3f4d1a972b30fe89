package dev.vakhta.eventlog.value;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the members of an event's structure are, as far as that is known.
 *
 * @param required what is always there, by place
 * @param optional what is there if its bit is set, by bit; null for one that is not known
 */
record MemberNames(List<ValueMessage> required, List<@Nullable ValueMessage> optional) {
    private static final MemberNames NONE = new MemberNames(List.of(), List.of());

    static MemberNames of(String event) {
        return switch (event) {
            case "_$Session$_.Authentication" -> optional(null, ValueMessage.USER_NAME, ValueMessage.OS_USER);
            case "_$Session$_.AuthenticationError" ->
                optional(ValueMessage.OS_USER, ValueMessage.USER_NAME, ValueMessage.OS_USER);
            case "_$Access$_.Access", "_$Access$_.AccessDenied" -> optional(ValueMessage.RIGHT);
            case "_$InfoBase$_.ExclusiveModeChange" -> optional(null, ValueMessage.EXCLUSIVE_MODE);
            case "_$User$_.Delete" -> new MemberNames(List.of(ValueMessage.USER_NAME), List.of());
            case "_$InfoBase$_.ConfigExtensionUpdate", "_$InfoBase$_.DBConfigExtensionUpdate" ->
                new MemberNames(List.of(ValueMessage.EXTENSION), List.of());
            default -> NONE;
        };
    }

    private static MemberNames optional(@Nullable ValueMessage... names) {
        return new MemberNames(List.of(), Arrays.asList(names));
    }

    /** The name of what is always there; empty if it is not known. */
    String required(int place) {
        return place < required.size() ? required.get(place).text() : "";
    }

    /** The name of what a bit stands for; empty if it is not known, or is not what was seen: a table where a right should be. */
    String optional(int bit, LogValue value) {
        ValueMessage name = bit < optional.size() ? optional.get(bit) : null;
        return name == null || value instanceof LogValue.Table ? "" : name.text();
    }
}
