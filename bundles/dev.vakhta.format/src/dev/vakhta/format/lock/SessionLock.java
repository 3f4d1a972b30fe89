package dev.vakhta.format.lock;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.BraceWriter;
import dev.vakhta.format.internal.Encoding;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The denial of new sessions, as it stands in {@code 1Cv8.cdn} and in every infobase of {@code 1CV8Clst.lst}:
 * {@code {enabled,from,to,"message","code","parameter"}}. Times are the wall clock of the machine that set it.
 *
 * @param from null: from always
 * @param to null: without end
 * @param code secret; opens the door to those who know it, nobody's if empty
 * @param more what stands behind the six fields, verbatim. Some writers put a seventh, {@code 0}; its meaning is not known
 */
public record SessionLock(
        boolean enabled,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        String message,
        String code,
        String parameter,
        List<String> more) {
    private static final int FIELDS = 6;

    public SessionLock {
        more = List.copyOf(more);
    }

    /** A lock of ours: the six fields that every platform takes. */
    public SessionLock(
            boolean enabled,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            String message,
            String code,
            String parameter) {
        this(enabled, from, to, message, code, parameter, List.of());
    }

    /** Reads the list; fails with the place of the first field that is not what it should be. */
    public static SessionLock read(BraceText text, BraceList list) throws BraceException {
        return new SessionLock(
                list.flag(0),
                list.dateTime(1),
                list.dateTime(2),
                list.text(3),
                list.text(4),
                list.text(5),
                list.items().stream().skip(FIELDS).map(text::source).toList());
    }

    /** Whether it denies sessions at that moment: the rule of SSL. */
    public boolean isActive(LocalDateTime now) {
        LocalDateTime begin = from;
        LocalDateTime end = to;
        return enabled && (begin == null || !begin.isAfter(now)) && (end == null || !end.isBefore(now));
    }

    /** The message without what SSL adds for administrators. */
    public String messageForUsers() {
        return SslMessage.forUsers(message);
    }

    /** Whose usual code it has; null: nobody's that we know. */
    public @Nullable KnownCode knownCode() {
        return KnownCode.of(code);
    }

    /** The content of a {@code 1Cv8.cdn}: UTF-8 with a byte order mark, quotes doubled, without a line end. */
    public byte[] write() {
        BraceWriter writer = new BraceWriter("")
                .open()
                .flag(enabled)
                .dateTime(from)
                .dateTime(to)
                .text(message)
                .text(code)
                .text(parameter);
        more.forEach(writer::verbatim);
        return Encoding.UTF_8_MARKED.encode(writer.close().toString());
    }

    @Override
    public String toString() {
        return (enabled ? "lock on" : "lock off") + (code.isEmpty() ? " without" : " with") + " a permission code";
    }
}
