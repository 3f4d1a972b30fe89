package dev.vakhta.provider.file;

import dev.vakhta.provider.Facet;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.CounterValueAdmin;
import dev.vakhta.provider.facet.DatabaseClearing;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.ProcessSwitch;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.ProfileRemoval;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.recovery.HolderEnding;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Why a folder does not give what a server does, and what to do instead. */
final class Absent {
    /** A property of the system: set to true by whoever lets processes be ended. */
    static final String ENDING = "dev.vakhta.file.ending";

    private static final Map<Class<? extends Facet>, FileMessage> REASONS = Map.ofEntries(
            Map.entry(SessionAdmin.class, FileMessage.NO_TERMINATING),
            Map.entry(ConnectionAdmin.class, FileMessage.NO_CONNECTIONS),
            Map.entry(InfobaseAdmin.class, FileMessage.NO_REGISTERING),
            Map.entry(DatabaseClearing.class, FileMessage.NO_REGISTERING),
            Map.entry(ServerAdmin.class, FileMessage.NO_SERVERS),
            Map.entry(ProcessSwitch.class, FileMessage.NO_SERVERS),
            Map.entry(ClusterAdmin.class, FileMessage.NO_CLUSTER),
            Map.entry(AdministratorAdmin.class, FileMessage.NO_CLUSTER),
            Map.entry(RuleAdmin.class, FileMessage.NO_CLUSTER),
            Map.entry(ProfileAdmin.class, FileMessage.NO_CLUSTER),
            Map.entry(ProfileRemoval.class, FileMessage.NO_CLUSTER),
            Map.entry(CounterAdmin.class, FileMessage.NO_CLUSTER),
            Map.entry(CounterValueAdmin.class, FileMessage.NO_CLUSTER),
            Map.entry(LimitAdmin.class, FileMessage.NO_CLUSTER),
            Map.entry(ServiceSettingAdmin.class, FileMessage.NO_CLUSTER));

    private Absent() {}

    /** @return null: it is not absent */
    static @Nullable String reason(Class<? extends Facet> type) {
        if (type == HolderEnding.class && !Boolean.getBoolean(ENDING)) {
            return FileMessage.ENDING_OFF.text(ENDING);
        }
        FileMessage reason = REASONS.get(type);
        return reason == null ? null : reason.text();
    }
}
