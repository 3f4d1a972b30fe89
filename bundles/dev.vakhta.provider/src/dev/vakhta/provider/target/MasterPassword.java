package dev.vakhta.provider.target;

import org.eclipse.jdt.annotation.Nullable;

/** Asks the person for the master password of secure storage: a dialog in the window, a prompt in the terminal. */
public interface MasterPassword {
    /** What the person is to know before typing. */
    enum Occasion {
        /** Nothing is stored yet, and no keyring would protect it: the password is to be chosen. */
        FIRST,
        /** What is stored was protected by a master password. */
        LOCKED,
        /** It was not the one that was just typed. */
        REFUSED
    }

    /**
     * May block as long as the person thinks; called on the thread that wants a secret, one question at a time.
     *
     * @return null, or nothing typed: gives up
     */
    @Nullable
    String ask(Occasion occasion);
}
