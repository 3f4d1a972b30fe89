package dev.vakhta.processing.exclusive;

import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.template.Placeholder;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What users read, with {@link Placeholder placeholders}.
 *
 * @param lock who is refused reads it, partners of web services too; empty: the usual words
 * @param terminate whose session is terminated reads it; empty: the usual words
 * @param contact whom to ask; empty: nobody
 */
public record MessageTexts(String lock, String terminate, String contact) {
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
        Set<Placeholder> found;
        try {
            found = Placeholder.in(text);
        } catch (IllegalArgumentException e) { // its message is for who typed it
            return Optional.of(String.valueOf(e.getMessage()));
        }
        if (found.contains(Placeholder.TO) && !ends) {
            return Optional.of(ExclusiveMessage.NO_END.text());
        }
        return found.contains(Placeholder.CONTACT) && contact.isEmpty()
                ? Optional.of(ExclusiveMessage.NO_CONTACT.text())
                : Optional.empty();
    }

    String lock(Occasion occasion) {
        return fill(lock, occasion.to() == null ? ExclusiveMessage.CLOSED : ExclusiveMessage.CLOSED_UNTIL, occasion);
    }

    String terminate(Occasion occasion) {
        ExclusiveMessage usual = occasion.to() == null ? ExclusiveMessage.ENDED : ExclusiveMessage.ENDED_UNTIL;
        return fill(terminate, usual, occasion);
    }

    private String fill(String own, ExclusiveMessage usual, Occasion occasion) {
        String text = own;
        if (own.isEmpty()) {
            text = contact.isEmpty() ? usual.text() : usual.text() + " " + ExclusiveMessage.ASK.text();
        }
        return Placeholder.fill(text, occasion.values(contact));
    }
}
