package dev.vakhta.provider.target;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Secrets that are nobody's sign-in, such as a permission code that is to be given back: what names them may stand in any file.
 * Thread-safe; may block, for the person's master password too.
 */
public interface SecretTexts {
    /**
     * @param owner what it is kept for, and removed with
     * @param name which of the owner's it is; another text under the same name is replaced
     * @throws IOException it cannot be kept, or not safely; the message is a sentence for people
     */
    void put(String owner, String name, String text) throws IOException;

    /**
     * What was put; null when nothing is there.
     *
     * @throws IOException it cannot be read, such as with another master password
     */
    @Nullable
    String get(String owner, String name) throws IOException;

    /** Everything of an owner. */
    void remove(String owner) throws IOException;
}
