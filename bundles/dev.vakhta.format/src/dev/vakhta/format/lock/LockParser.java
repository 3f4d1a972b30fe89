package dev.vakhta.format.lock;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.BraceTime;
import dev.vakhta.format.internal.Encoding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** The stages of understanding the bytes of a lock file. */
final class LockParser {
    /** Fields of the longest format known. */
    private static final int KNOWN_EXTRA = 1;

    private static final Pattern HEADER = Pattern.compile("\\s*+\\{\\s*+([01]),(\\d{14}),(\\d{14}),\"");
    /** Possessive throughout: neither steps back nor recurses on hostile text. */
    private static final String STRING = "([^\"]*+(?:\"\"[^\"]*+)*+)";

    private static final Pattern TAIL =
            Pattern.compile("\"\\s*+,\"" + STRING + "\",\"" + STRING + "\"((?:,[^,\"{}\\s]++)*+)\\s*+\\}\\s*+\\z");

    private LockParser() {}

    static LockReading read(byte[] bytes) {
        if (bytes.length == 0) {
            return new LockReading.Unknown(LockMessage.EMPTY.text());
        }
        String text = Encoding.marked(bytes).decode(bytes);
        return text == null ? new LockReading.Unknown(LockMessage.NOT_UTF.text()) : read(text);
    }

    private static LockReading read(String text) {
        try {
            BraceText list = BraceText.read(text);
            SessionLock lock = SessionLock.read(list, list.root());
            return new LockReading.Parsed(lock, lock.more().size() > KNOWN_EXTRA);
        } catch (BraceException e) {
            SessionLock lock = partly(text);
            return lock == null
                    ? new LockReading.Unknown(e.getMessage())
                    : new LockReading.Partly(lock, e.getMessage());
        }
    }

    private static @Nullable SessionLock partly(String text) {
        Matcher header = HEADER.matcher(text);
        Matcher tail = TAIL.matcher(text);
        if (!header.lookingAt()
                || !BraceTime.isTime(header.group(2))
                || !BraceTime.isTime(header.group(3))
                || !tail.find(header.end() - 1) // an empty message has one quote in both
                || tail.start() < header.end()) {
            return null;
        }
        return new SessionLock(
                header.group(1).equals("1"),
                BraceTime.parse(header.group(2)),
                BraceTime.parse(header.group(3)),
                single(text.substring(header.end(), tail.start())),
                single(tail.group(1)),
                single(tail.group(2)),
                extra(tail.group(3)));
    }

    private static List<String> extra(String fields) {
        return Arrays.stream(fields.split(","))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static String single(String text) {
        return text.replace("\"\"", "\"");
    }
}
