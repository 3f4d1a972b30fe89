package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.rac.RacEncoding;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
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
        String problem = problem(target);
        if (problem != null) {
            throw new AdministrationException(FailureKind.UNREACHABLE, problem);
        }
        return new RacHandle(
                target, Address.of(target.getAddress()), new Chosen(computer, target.getUtility()), environment);
    }

    /** Whether there is a utility where one is named shows when it is needed. */
    @Override
    public @Nullable String problem(Target target) {
        try {
            Address address = Address.of(target.getAddress());
            if (address.isV6()) {
                return RacMessage.ADDRESS_V6.text(address); // it cuts at the first colon (8.5.4)
            }
            Chosen.check(target.getUtility());
            RacHandle.codePage(target);
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        return target.getCallTimeout() < 1 ? RacMessage.LIMIT_TOO_SHORT.text() : null;
    }

    @Override
    public Set<EStructuralFeature> settings() {
        return Set.of(Literals.TARGET__UTILITY, Literals.TARGET__CODE_PAGE, Literals.TARGET__SRVINFO);
    }

    @Override
    public List<String> choices(EStructuralFeature setting) {
        if (setting == Literals.TARGET__UTILITY) {
            return computer.find().stream()
                    .map(installation -> installation.path().toString())
                    .toList();
        }
        return setting == Literals.TARGET__CODE_PAGE ? List.of(RacEncoding.CP866, RacEncoding.CP1251) : List.of();
    }
}
