package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.handle.Address;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Targets whose address is {@code host[:port]} of a RAS server, asked by the rac utility a target names, or the newest one of this computer.
 * For servers whose protocol Vakhta does not speak.
 */
public final class RacProvider implements Provider {
    private final Installations computer;

    /** Of this computer. */
    public RacProvider() {
        this(Installations.here());
    }

    RacProvider(Installations computer) {
        this.computer = computer;
    }

    @Override
    public Handle handle(Target target, Environment environment) throws AdministrationException {
        String problem = form(target);
        if (problem != null) {
            throw new AdministrationException(FailureKind.UNREACHABLE, problem);
        }
        return new RacHandle(
                target, Address.of(target.getAddress()), new Chosen(computer, target.getUtility()), environment);
    }

    /** Looks at the disk: whether there is a utility. */
    @Override
    public @Nullable String problem(Target target) {
        String problem = form(target);
        if (problem != null) {
            return problem;
        }
        try {
            new Chosen(computer, target.getUtility()).path();
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static @Nullable String form(Target target) {
        try {
            Address address = Address.of(target.getAddress());
            if (address.isV6()) {
                return RacMessage.ADDRESS_V6.text(address); // it cuts at the first colon (8.5.4)
            }
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        return target.getCallTimeout() < 1 ? RacMessage.LIMIT_TOO_SHORT.text() : null;
    }
}
