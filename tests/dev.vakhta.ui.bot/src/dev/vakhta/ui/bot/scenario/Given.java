package dev.vakhta.ui.bot.scenario;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.IOException;

/** What scenarios begin with. */
final class Given {
    /** Host and port of the demo server that whoever started the scenario runs. */
    static final String ADDRESS = "vakhta.scenario.address";

    private Given() {}

    /** A saved target on that server, not connected. */
    static LiveTarget target(String name) throws IOException {
        return target(name, System.getProperty(ADDRESS));
    }

    static LiveTarget target(String name, String address) throws IOException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId(name);
        target.setName(name);
        target.setAddress(address);
        Live.get().save(target);
        return Live.get().find(name).orElseThrow();
    }

    /** The label of a column of sessions. */
    static String column(String key) {
        return Columns.of(Literals.SESSION).stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
