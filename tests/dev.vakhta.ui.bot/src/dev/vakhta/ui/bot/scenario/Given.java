package dev.vakhta.ui.bot.scenario;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ExclusiveConsole;
import dev.vakhta.ui.bot.page.Window;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.IOException;
import java.util.List;

/** What scenarios begin with. */
final class Given {
    /** Host and port of the demo server that whoever started the scenario runs. */
    static final String ADDRESS = "vakhta.scenario.address";

    /** Name of the cluster there that is meant. */
    static final String CLUSTER = "vakhta.scenario.cluster";

    /** Name of an infobase of it. */
    static final String INFOBASE = "vakhta.scenario.infobase";

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

    /** Exclusive access to an infobase, with {@link #INFOBASE its name}, of which users have been told and that is locked for later. */
    static ExclusiveConsole exclusiveAccess() throws IOException {
        Window.open();
        target("exclusive").connect();
        ExclusiveConsole console = ExclusiveConsole.open(List.<String[]>of(
                new String[] {"exclusive", System.getProperty(CLUSTER), "", System.getProperty(INFOBASE)}));
        console.type(ExclusiveConsole.Field.JOBS_WAIT, "0");
        console.startAndWait();
        Wait.until(
                () -> "users are waited for: " + console.steps(),
                () -> !console.steps().get(ExclusiveStep.WARN.ordinal()).isEmpty());
        return console;
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
