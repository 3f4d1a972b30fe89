package dev.vakhta.format.brace;

import java.util.Base64;
import org.eclipse.jdt.annotation.Nullable;

/** An item of a text, which knows where it stands. What strings hold may be secret: {@code toString} does not tell. */
public sealed interface BraceNode permits BraceList, BraceNode.Text, BraceNode.Atom, BraceNode.Blob, BraceNode.Empty {
    /** With its quotes or braces; nothing for an empty item. */
    Span span();

    /**
     * A string.
     *
     * @param value without the quotes, doubled ones single
     */
    record Text(String value, Span span) implements BraceNode {
        @Override
        public String toString() {
            return "text of " + value.length() + " characters at byte " + span.start();
        }
    }

    /** Anything without quotes, as it stands there. */
    record Atom(String value, Span span) implements BraceNode {}

    /**
     * Bytes in base64, alone in their list.
     *
     * @param value as it stands there, line breaks and all, without {@code #base64:}
     */
    record Blob(String value, Span span) implements BraceNode {
        /** What begins it. */
        public static final String SIGN = "#base64:";

        /** The bytes; null if the text is not base64. */
        public byte @Nullable [] bytes() {
            try {
                return Base64.getDecoder().decode(value.replaceAll("[ \t\r\n]+", ""));
            } catch (IllegalArgumentException notBase64) {
                return null;
            }
        }

        @Override
        public String toString() {
            return "blob of " + value.length() + " characters at byte " + span.start();
        }
    }

    /** Nothing between two commas. */
    record Empty(Span span) implements BraceNode {}
}
