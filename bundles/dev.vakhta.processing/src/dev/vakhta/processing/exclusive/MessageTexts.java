package dev.vakhta.processing.exclusive;

import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.template.Placeholder;
import java.util.Set;

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
            Set<Placeholder> found = Placeholder.in(text);
            if (found.contains(Placeholder.TO) && !ends) {
                throw new IllegalArgumentException(ExclusiveMessage.NO_END.text());
            }
            if (found.contains(Placeholder.CONTACT) && contact.isEmpty()) {
                throw new IllegalArgumentException(ExclusiveMessage.NO_CONTACT.text());
            }
            if (text.contains(code.text())) {
                throw new IllegalArgumentException(ExclusiveMessage.TELLS_CODE.text());
            }
        }
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
