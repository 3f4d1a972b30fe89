package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.facet.CounterValueAdmin;
import dev.vakhta.provider.facet.DatabaseClearing;
import dev.vakhta.provider.facet.ProcessSwitch;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.ProfileRemoval;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.provider.handle.ServerLogs;
import java.util.List;
import java.util.Map;

/** What a RAS offers, and why it does not offer the rest. */
final class Facets {
    private static final Map<Class<? extends Facet>, RasMessage> DENIED = Map.of(
            ProcessSwitch.class, RasMessage.NO_PROCESS_SWITCH,
            DatabaseClearing.class, RasMessage.NO_DATABASE_CLEARING,
            ProfileRemoval.class, RasMessage.NO_PROFILE_REMOVAL,
            CounterValueAdmin.class, RasMessage.NO_COUNTER_VALUES);

    /** What is not in every version, and the one it came with. */
    private static final Map<Class<? extends Facet>, Integer> SINCE = Map.of(
            ServiceSettingAdmin.class, RasServiceSettings.SINCE,
            ProfileAdmin.class, RasProfiles.SINCE);

    private final List<Facet> offered;
    private final Versions versions;

    Facets(Target target, Caller caller, Versions versions, Logins logins) {
        this.versions = versions;
        this.offered = List.of(
                new RasClusters(caller, logins),
                new RasAdministrators(caller),
                new RasServers(caller),
                new RasInfobases(caller, logins),
                new RasSessions(caller),
                new RasConnections(caller),
                new RasLocks(caller),
                new RasRules(caller),
                new RasProfiles(caller),
                new RasCounters(caller),
                new RasLimits(caller),
                new RasServiceSettings(caller),
                new ServerLogs(target));
    }

    <F extends Facet> Capability<F> of(Class<F> type) {
        String tooOld = versions.whyNot(SINCE.getOrDefault(type, 0));
        if (tooOld != null) {
            return Capability.denied(tooOld);
        }
        for (Facet facet : offered) {
            if (type.isInstance(facet)) {
                return Capability.offered(type.cast(facet));
            }
        }
        RasMessage why = DENIED.get(type);
        return Capability.denied(why == null ? RasMessage.NOT_OFFERED.text(type.getSimpleName()) : why.text());
    }
}
