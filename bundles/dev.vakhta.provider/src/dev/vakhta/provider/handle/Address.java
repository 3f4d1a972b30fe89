package dev.vakhta.provider.handle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a RAS listens.
 *
 * @param host a name, an IPv4 address, or an IPv6 address without its brackets
 */
public record Address(String host, int port) {
    public static final int DEFAULT_PORT = 1545;

    private static final Pattern FORM =
            Pattern.compile("(?:\\[(?<v6>[0-9A-Fa-f:.]+(?:%\\w+)?)]|(?<name>[\\p{L}\\p{N}._-]*))(?::(?<port>.*))?");

    /** @throws IllegalArgumentException with a sentence for the person who typed it */
    public static Address of(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            throw new IllegalArgumentException(HandleMessage.ADDRESS_EMPTY.text());
        }
        if (typed.contains("://")) {
            throw unclear(HandleMessage.ADDRESS_SCHEME, typed);
        }
        if (typed.chars().anyMatch(Character::isWhitespace)) {
            throw unclear(HandleMessage.ADDRESS_BLANK, typed);
        }
        if (!typed.startsWith("[") && typed.indexOf(':') != typed.lastIndexOf(':')) {
            throw unclear(HandleMessage.ADDRESS_BRACKETS, typed);
        }
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw unclear(HandleMessage.ADDRESS_FORM, typed);
        }
        String v6 = form.group("v6");
        String host = v6 == null ? String.valueOf(form.group("name")) : v6;
        if (host.isEmpty()) {
            throw unclear(HandleMessage.ADDRESS_HOST, typed);
        }
        return new Address(host, port(form.group("port"), typed));
    }

    private static int port(@Nullable String text, String typed) {
        if (text == null) {
            return DEFAULT_PORT;
        }
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65535) {
            throw unclear(HandleMessage.ADDRESS_PORT, typed);
        }
        return port;
    }

    private static IllegalArgumentException unclear(HandleMessage why, String typed) {
        return new IllegalArgumentException(why.text(typed));
    }

    public boolean isV6() {
        return host.indexOf(':') >= 0;
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return (isV6() ? "[" + host + "]" : host) + ":" + port;
    }
}
