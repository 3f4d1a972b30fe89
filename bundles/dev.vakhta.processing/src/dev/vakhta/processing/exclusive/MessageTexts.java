package dev.vakhta.processing.exclusive;

import dev.vakhta.model.text.Human;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What users read, with placeholders: {@code {base} {from} {to} {minutes} {contact}}.
 *
 * @param lock who is refused reads it, partners of web services too; empty: the usual words
 * @param terminate whose session is terminated reads it; empty: the usual words
 * @param contact whom to ask; empty: nobody
 */
public record MessageTexts(String lock, String terminate, String contact) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> KNOWN = Set.of("base", "from", "to", "minutes", "contact");

    /** What an infobase's texts are filled with. */
    record Values(
            String base,
            LocalDateTime now,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to) {}

    void check(boolean ends, PermissionCode code) {
        for (String text : new String[] {lock, terminate, contact}) {
            problem(text, ends, code).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }
    }

    /**
     * Why one of these texts cannot be, for whoever types it: a sentence.
     *
     * @param ends whether it is said when the door opens
     * @param code null: not known yet
     */
    public Optional<String> problem(String text, boolean ends, @Nullable PermissionCode code) {
        if (code != null && text.contains(code.text())) {
            return Optional.of(ExclusiveMessage.TELLS_CODE.text());
        }
        return PLACEHOLDER
                .matcher(text)
                .results()
                .flatMap(found -> problem(found.group(1), ends).stream())
                .findFirst();
    }

    private Optional<String> problem(String placeholder, boolean ends) {
        if (!KNOWN.contains(placeholder)) {
            return Optional.of(ExclusiveMessage.NO_PLACEHOLDER.text("{" + placeholder + "}"));
        }
        if (placeholder.equals("to") && !ends) {
            return Optional.of(ExclusiveMessage.NO_END.text());
        }
        return placeholder.equals("contact") && contact.isEmpty()
                ? Optional.of(ExclusiveMessage.NO_CONTACT.text())
                : Optional.empty();
    }

    String lock(Values values) {
        return fill(lock, values.to() == null ? ExclusiveMessage.CLOSED : ExclusiveMessage.CLOSED_UNTIL, values);
    }

    String terminate(Values values) {
        ExclusiveMessage usual = values.to() == null ? ExclusiveMessage.ENDED : ExclusiveMessage.ENDED_UNTIL;
        return fill(terminate, usual, values);
    }

    private String fill(String own, ExclusiveMessage usual, Values values) {
        String text = own;
        if (own.isEmpty()) {
            text = contact.isEmpty() ? usual.text() : usual.text() + " " + ExclusiveMessage.ASK.text();
        }
        LocalDateTime from = values.from();
        Duration left = from == null ? Duration.ZERO : Duration.between(values.now(), from);
        Map<String, String> known = Map.of(
                "base", values.base(),
                "from", time(from == null ? values.now() : from, values.now()),
                "to", time(values.to(), values.now()),
                "minutes", String.valueOf(Math.max(0, left.plusSeconds(30).toMinutes())),
                "contact", contact);
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(known, found)));
    }

    private static String value(Map<String, String> known, MatchResult found) {
        return known.getOrDefault(found.group(1), found.group());
    }

    private static String time(@Nullable LocalDateTime time, LocalDateTime now) {
        return time == null ? "" : Human.dateTime(time, now);
    }
}
