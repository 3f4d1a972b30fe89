package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.handle.Address;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Targets whose address is {@code host[:port]} of a RAS server; 1545 where no port is given. Needs no 1C installed. */
public final class RasProvider implements Provider {
    @Override
    public Handle handle(Target target, Environment environment) throws AdministrationException {
        String problem = problem(target);
        if (problem != null) {
            throw new AdministrationException(FailureKind.UNREACHABLE, problem);
        }
        return new RasHandle(target, Address.of(target.getAddress()), environment);
    }

    @Override
    public @Nullable String problem(Target target) {
        try {
            Address.of(target.getAddress());
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        String endpoint = target.getEndpoint();
        if (endpoint != null && !endpoint.isEmpty() && !Ladder.VERSIONS.contains(endpoint)) {
            return RasMessage.ENDPOINT_UNKNOWN.text(endpoint, String.join(", ", Ladder.VERSIONS));
        }
        if (target.getConnectTimeout() < 1 || target.getCallTimeout() < 1) {
            return RasMessage.LIMIT_TOO_SHORT.text();
        }
        return null;
    }

    @Override
    public Set<EStructuralFeature> settings() {
        return Set.of(Literals.TARGET__ENDPOINT, Literals.TARGET__SRVINFO);
    }

    @Override
    public List<String> choices(EStructuralFeature setting) {
        return setting == Literals.TARGET__ENDPOINT ? Ladder.VERSIONS : List.of();
    }
}
