package dev.vakhta.provider.rac;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One option a request would send.
 *
 * @param name without its dashes
 * @param spellings of the value; the one this rac takes is sent, the first where it takes any. Empty: a flag
 * @param need when it is sent
 * @param label what people call the property it sets; null: none
 */
record Argument(
        String name,
        List<String> spellings,
        Need need,
        @Nullable String label) {
    /** When an option is sent. */
    enum Need {
        /** A rac that does not know it cannot be asked at all. */
        ALWAYS,
        /** Left out where rac does not know it. */
        IF_KNOWN,
        /** Sent only where rac insists on it. */
        IF_REQUIRED
    }

    static Argument of(String name, Object value) {
        return new Argument(name, List.of(value.toString()), Need.ALWAYS, null);
    }

    static Argument flag(String name) {
        return new Argument(name, List.of(), Need.ALWAYS, null);
    }

    /** For people. */
    String title() {
        @Nullable String known = label;
        return known == null ? "--" + name : known;
    }

    /** The same value under another name. */
    Argument named(String other) {
        return new Argument(other, spellings, need, label);
    }

    Argument needed(Need otherwise) {
        return new Argument(name, spellings, otherwise, label);
    }
}
