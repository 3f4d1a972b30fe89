package dev.vakhta.provider.file.internal.use;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The locks of a Linux computer, as {@code /proc/locks} lists them. */
final class Locks {
    /** @param pid -1 for locks that belong to an open file and no process */
    record Entry(long pid, FileNumber file) {}

    /** {@code 1: POSIX  ADVISORY  WRITE 2311 fd:01:5767221 0 EOF}; those that wait for another have an arrow. */
    private static final Pattern LINE = Pattern.compile(
            "\\d+: +\\S+ +\\S+ +\\S+ +(-?\\d{1,18}) +(\\p{XDigit}{1,8}):(\\p{XDigit}{1,8}):(\\d{1,20}) .*");

    private static final int MOST = 1_000_000;

    private Locks() {}

    static List<Entry> read(Path locks) throws IOException {
        try (Stream<String> lines = Files.lines(locks, StandardCharsets.ISO_8859_1)) {
            return lines.limit(MOST).map(Locks::entry).flatMap(Optional::stream).toList();
        }
    }

    private static Optional<Entry> entry(String line) {
        Matcher fields = LINE.matcher(line);
        return fields.matches()
                ? Optional.of(new Entry(
                        Long.parseLong(fields.group(1)),
                        new FileNumber(
                                Long.parseLong(fields.group(2), 16),
                                Long.parseLong(fields.group(3), 16),
                                Long.parseUnsignedLong(fields.group(4)))))
                : Optional.empty();
    }
}
