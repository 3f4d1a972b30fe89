package dev.vakhta.provider.rac;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How texts reach a console program of this system.
 *
 * @param arguments in which they are handed over; Windows hands over any
 */
record Console(boolean windows, Charset arguments) {
    static Console here() {
        boolean windows = Installations.here().windows();
        String native_ = System.getProperty("sun.jnu.encoding", "UTF-8");
        return new Console(windows, windows ? Charset.forName("UTF-16LE") : Charset.forName(native_));
    }

    /** rac writes in the encoding of its locale: without one of UTF-8 what is not ASCII is lost. Windows has no such switch. */
    Map<String, String> environment(Map<String, String> ours) {
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(ours::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        String encoding = locale.toLowerCase(Locale.ROOT).replace("-", "");
        return windows || encoding.contains("utf8") ? Map.of() : Map.of("LC_ALL", "C.UTF-8", "LANG", "C.UTF-8");
    }

    /** Whether a program will see this argument as it is. Java sends question marks for what it cannot encode. */
    boolean carries(String argument) {
        return arguments.newEncoder().canEncode(argument) && argument.indexOf('\0') < 0;
    }

    /** The arguments as Java needs them so that the program sees what we mean. */
    List<String> quoted(List<String> given) {
        return windows ? given.stream().map(Console::quoted).toList() : given;
    }

    /**
     * Java puts arguments with blanks in quotes and leaves quotes inside alone, but takes what is in quotes already as it is. Quotes are
     * doubled, as 1C's own library does it for rac (SSL 3.1); backslashes before the closing one, too.
     */
    private static String quoted(String argument) {
        if (argument.indexOf('"') < 0) {
            return argument;
        }
        return '"' + argument.replaceAll("(\\\\*)\"", "$1$1\"\"").replaceAll("(\\\\+)$", "$1$1") + '"';
    }
}
