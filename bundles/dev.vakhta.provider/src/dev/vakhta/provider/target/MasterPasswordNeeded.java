package dev.vakhta.provider.target;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** Neither the keyring nor the master password that was given opens or protects the storage. */
final class MasterPasswordNeeded extends IOException {
    private static final long serialVersionUID = 1;
    private final MasterPassword.Occasion occasion;

    MasterPasswordNeeded(MasterPassword.Occasion occasion, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.occasion = occasion;
    }

    MasterPassword.Occasion occasion() {
        return occasion;
    }
}
