package dev.vakhta.processing.lock;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Values of {@link SessionLockAdmin#FIELDS} as people read them, in the reader's language; permission codes are never told. */
public final class LockTexts {
    private static final String HIDDEN = "•••";
    /** A message may be long; what tells it from another stands at its beginning. */
    private static final int SHOWN = 60;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private LockTexts() {}

    /** @param value what is no text, time or switch counts as a secret */
    public static String value(EStructuralFeature field, @Nullable Object value) {
        return switch (value) {
            case null -> LockMessage.NONE.text();
            case Boolean on -> (on ? LockMessage.ON : LockMessage.OFF).text();
            case LocalDateTime time -> (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
            case String text when text.isEmpty() -> LockMessage.NONE.text();
            case String text when !Field.of(field).secret() -> LockMessage.QUOTED.text(firstLine(text));
            default -> HIDDEN;
        };
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN) : line;
        return shown.length() < text.length() ? shown + "…" : shown;
    }

    /** What a change makes of a lock: {@code Lock from: none → 2026-11-24 22:00; …}. Empty: nothing. */
    public static String difference(Infobase before, Change<Infobase> change) {
        return change.missingIn(before).stream()
                .sorted((one, other) -> order(one) - order(other))
                .map(field -> LockMessage.DIFFERENCE.text(
                        Field.of(field).label(),
                        value(field, before.eGet(field)),
                        value(field, change.values().get(field))))
                .collect(Collectors.joining("; "));
    }

    private static int order(EStructuralFeature field) {
        return SessionLockAdmin.FIELDS.stream().toList().indexOf(field);
    }

    /** Whether two values of a field are the same to the platform: an empty text is one that is not set. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
    }
}
