package dev.vakhta.processing.template;

/**
 * A message to users that is written again and again.
 *
 * @param id never changes
 * @param name what people call it; one line
 * @param language of the text, a code such as {@code ru}
 * @param text with {@link Placeholder placeholders}; lines end with a line feed
 */
public record MessageTemplate(String id, String name, Purpose purpose, String language, String text) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1000;
    /** More nobody reads who wants to work. */
    private static final int READABLE = 200;

    /** @throws IllegalArgumentException one of them cannot be so; the message says so to people */
    public MessageTemplate {
        text = text.replaceAll("\\R", "\n");
        if (!id.matches("[\\p{L}\\p{N}._-]{1,100}")) {
            throw new IllegalArgumentException(TemplateMessage.BAD_ID.text());
        }
        if (!language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException(TemplateMessage.BAD_LANGUAGE.text());
        }
        String problem = nameProblem(name) + textProblem(text);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** Why something cannot be a name; empty: it can. */
    public static String nameProblem(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME || name.matches("(?s).*\\p{Cntrl}.*")
                ? TemplateMessage.BAD_NAME.text(LONGEST_NAME)
                : "";
    }

    /** Why something cannot be a text; empty: it can. */
    public static String textProblem(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT || text.matches("(?s).*[\\p{Cntrl}&&[^\\r\\n]].*")) {
            return TemplateMessage.BAD_TEXT.text(LONGEST_TEXT);
        }
        try {
            Placeholder.in(text);
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What would make a text better; empty: nothing. */
    public static String textAdvice(String text) {
        return text.length() > READABLE
                ? TemplateMessage.LONG_TEXT.text(READABLE)
                : text.contains("\"") ? TemplateMessage.QUOTES.text() : "";
    }

    /** Whether both say the same, whatever they are called. */
    boolean says(MessageTemplate other) {
        return purpose == other.purpose && language.equals(other.language) && text.equals(other.text);
    }
}
