package dev.vakhta.eventlog.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The first two lines of a segment or a dictionary.
 *
 * @param version {@link #KNOWN} in every file seen, of 2016 to 2026
 * @param id the same in most files of a log, but not in all: no reason to think that they do not belong together
 * @param length bytes of the lines and the byte order mark
 */
public record LogHeader(String version, UUID id, int length) {
    /** What these classes were tried on; others are read the same way. */
    public static final String KNOWN = "2.0";

    private static final Pattern LINES = Pattern.compile("(?:\u00EF\u00BB\u00BF)?1CV8LOG\\(ver ([\\w.]{1,20})\\)\\s+"
            + "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\s");

    /** Reads it; null: the file does not begin with one, or not yet. */
    static @Nullable LogHeader read(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(256); // three times the usual
        while (head.hasRemaining() && channel.read(head, head.position()) >= 0) {
            // a short file ends earlier
        }
        Matcher lines = LINES.matcher(new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1));
        return lines.lookingAt() ? new LogHeader(lines.group(1), UUID.fromString(lines.group(2)), lines.end()) : null;
    }

    /** Where groups may begin in a file with that header. */
    static int lengthOf(@Nullable LogHeader header) {
        return header == null ? 0 : header.length();
    }
}
