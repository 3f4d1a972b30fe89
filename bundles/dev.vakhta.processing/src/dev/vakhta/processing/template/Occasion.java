package dev.vakhta.processing.template;

import dev.vakhta.model.text.Human;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a text is written for.
 *
 * @param base name of the infobase; null: several, or it is not known
 * @param now by the server's clock, as the others
 * @param from when the lock begins; null: at once
 * @param to when it ends by itself; null: it does not, or it is not known
 */
public record Occasion(
        @Nullable String base,
        LocalDateTime now,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to) {
    /**
     * The values that are known.
     *
     * @param contact whom users ask; empty: not known
     */
    public Map<Placeholder, String> values(String contact) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        String name = base;
        if (name != null) {
            values.put(Placeholder.BASE, name);
        }
        LocalDateTime start = from == null ? now : from;
        values.put(Placeholder.FROM, Human.dateTime(start, now));
        LocalDateTime end = to;
        if (end != null) {
            values.put(Placeholder.TO, Human.dateTime(end, now));
        }
        long left = Duration.between(now, start).plusSeconds(30).toMinutes();
        values.put(Placeholder.MINUTES, String.valueOf(Math.max(0, left)));
        if (!contact.isEmpty()) {
            values.put(Placeholder.CONTACT, contact);
        }
        return values;
    }
}
