package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.handle.Address;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which version of an endpoint a request wants, and whether this target has it: a person may have chosen another one, and the server may
 * have been found not to speak it. Thread-safe.
 */
final class Versions {
    private static final int ANY = Integer.MAX_VALUE;

    private final Target target;
    private final Address address;
    private volatile int best = ANY; // that the server has; any as long as it declined none

    Versions(Target target, Address address) {
        this.target = target;
        this.address = address;
    }

    /** To ask the server for. */
    String wanted(int since) {
        String chosen = chosen();
        return chosen != null ? chosen : since > major(Ladder.USUAL) ? Ladder.NEWEST : Ladder.USUAL;
    }

    private @Nullable String chosen() {
        String chosen = target.getEndpoint();
        return chosen == null || chosen.isEmpty() ? null : chosen;
    }

    /** Why what came with that version is not to be had; null: it may be. */
    @Nullable
    String whyNot(int since) {
        String older = olderChosen(since);
        return older == null && best < since ? tooOld(best, since) : older;
    }

    private @Nullable String olderChosen(int since) {
        String chosen = chosen();
        return chosen != null && major(chosen) < since ? RasMessage.TARGET_ASKS_OLDER.text(chosen, text(since)) : null;
    }

    /** @throws AdministrationException VERSION, when the target's settings leave no hope */
    void checkChosen(int since) throws AdministrationException {
        String older = olderChosen(since);
        if (older != null) {
            throw new AdministrationException(FailureKind.VERSION, older);
        }
    }

    String tooOld(int version, int since) {
        return RasMessage.SERVER_TOO_OLD.text(address, text(version), text(since));
    }

    /** An endpoint was opened, with another version than wanted where the server declined that. */
    void opened(String wanted, int version) {
        if (version < major(wanted)) {
            best = version;
        } else if (version > best) {
            best = ANY;
        }
    }

    /** It may be another server that answers next time. */
    void forget() {
        best = ANY;
    }

    private static String text(int major) {
        return major + ".0";
    }

    static int major(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
