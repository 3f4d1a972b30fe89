package dev.vakhta.format.lock;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message SSL makes of a lock: the text for users, an empty line, a line for administrators, and how to start 1C to lift the lock. The
 * command is the same in every language.
 */
final class SslMessage {
    private static final Pattern FOR_ADMINISTRATOR = Pattern.compile("(?m)^Для администратора:");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ENTERPRISE /[FS].*/UC");
    private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\r\\n|\\n|\\r)[ \\t]*+(?=\\r|\\n)");

    private SslMessage() {}

    static String forUsers(String message) {
        Matcher administrator = FOR_ADMINISTRATOR.matcher(message);
        if (administrator.find()) {
            return message.substring(0, administrator.start()).stripTrailing();
        }
        Matcher command = COMMAND.matcher(message);
        if (!command.find()) {
            return message;
        }
        int cut = command.start();
        Matcher gap = EMPTY_LINE.matcher(message).region(0, cut);
        for (boolean found = gap.find(); found; found = gap.find()) {
            cut = gap.start();
        }
        return message.substring(0, cut).stripTrailing();
    }
}
