package dev.vakhta.ui.login;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;

/**
 * Whose administrators have to know us.
 *
 * @param target its id, or of one that was never saved its address
 */
record Whom(String target, Level level, String object) {
    static Whom of(CredentialsRequest request) {
        return new Whom(key(request.target()), request.level(), request.object());
    }

    static String key(Target target) {
        return String.valueOf(target.getId() == null ? target.getAddress() : target.getId());
    }
}
