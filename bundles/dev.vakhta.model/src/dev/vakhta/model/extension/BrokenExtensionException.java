package dev.vakhta.model.extension;

import java.io.Serial;
import org.eclipse.jdt.annotation.Nullable;

/** Why an extension cannot be used: one sentence for people. */
public final class BrokenExtensionException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    public BrokenExtensionException(String sentence) {
        this(sentence, null);
    }

    public BrokenExtensionException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
