package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import java.util.Set;
import java.util.regex.Pattern;

/** Which values are numbers for whoever reads them. */
final class Numbers {
    private static final Set<LogField> FIELDS =
            Set.of(LogField.SESSION, LogField.CONNECTION, LogField.MAIN_PORT, LogField.ADDITIONAL_PORT);

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");

    private Numbers() {}

    /** Whether the field has numbers and the value is one: a dictionary may have anything. */
    static boolean is(LogField field, String value) {
        return FIELDS.contains(field) && NUMBER.matcher(value).matches();
    }
}
