package dev.vakhta.provider;

import org.eclipse.jdt.annotation.Nullable;

/** The one failure of administration: a kind to decide by, one sentence for the reader, the server's own words for the details. */
public final class AdministrationException extends Exception {
    private static final long serialVersionUID = 1;

    private final FailureKind kind;
    private final @Nullable String serverText;
    private final @Nullable Level level;

    /** @param sentence in the reader's language: what happened, where, and what to do if that is known */
    public AdministrationException(FailureKind kind, String sentence) {
        this(kind, sentence, null, null, null);
    }

    public AdministrationException(FailureKind kind, String sentence, @Nullable Throwable cause) {
        this(kind, sentence, null, null, cause);
    }

    /**
     * @param serverText raw text in the server's language, null where none came
     * @param level whose administrators did not know us; null where that is not the matter
     */
    public AdministrationException(
            FailureKind kind,
            String sentence,
            @Nullable String serverText,
            @Nullable Level level,
            @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.serverText = serverText;
        this.level = level;
    }

    public FailureKind kind() {
        return kind;
    }

    /** One sentence in the reader's language. */
    public String sentence() {
        String message = getMessage();
        return message == null ? kind.name() : message;
    }

    public @Nullable String serverText() {
        return serverText;
    }

    public @Nullable Level level() {
        return level;
    }
}
