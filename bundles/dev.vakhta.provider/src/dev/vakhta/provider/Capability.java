package dev.vakhta.provider;

import org.eclipse.jdt.annotation.Nullable;

/** A facet, or the reason why this server, version or right does not give it. */
public record Capability<F extends Facet>(
        @Nullable F facet, @Nullable String reason) {
    public static <F extends Facet> Capability<F> offered(F facet) {
        return new Capability<>(facet, null);
    }

    /** @param reason one sentence in the reader's language: why not, and what to do instead */
    public static <F extends Facet> Capability<F> denied(String reason) {
        return new Capability<>(null, reason);
    }

    public boolean isOffered() {
        return facet != null;
    }

    /** @throws AdministrationException UNSUPPORTED with the reason */
    public F orThrow() throws AdministrationException {
        @Nullable F offered = facet;
        if (offered == null) {
            throw new AdministrationException(FailureKind.UNSUPPORTED, String.valueOf(reason));
        }
        return offered;
    }
}
