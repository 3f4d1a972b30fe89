package dev.vakhta.provider.ras;

import dev.vakhta.ras.EndpointMessage.Fault;
import java.io.IOException;

/** A proper answer that says no. */
final class ServerFault extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    ServerFault(Fault fault) {
        super(fault.id());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /** The id of everything that has none of its own, of what is wrong with logins, too. */
    boolean isFailure() {
        return fault.name().equals("Failure");
    }
}
