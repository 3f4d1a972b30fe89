package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Listing;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.target.TargetStore;
import java.io.IOException;
import java.util.List;

/** The saved targets. */
final class TargetList implements Command {
    private final Surroundings around;
    private final ListOptions list;

    TargetList(Surroundings around, Options options) {
        this.around = around;
        this.list = new ListOptions(options, Literals.TARGET);
    }

    @Override
    public ExitCode run() throws IOException {
        Listing listing = list.listing().without(column -> !(column instanceof Field));
        List<Target> targets = new TargetStore(around.directories()).targets();
        // a target is in no cluster, and none of its columns asks for one
        ClusterView nowhere =
                ClusterView.of("", "", ClusterFactory.eINSTANCE.createCluster()).build();
        List<Row<Target>> rows = nowhere.rows(targets);
        listing.print(rows, around.terminal());
        return ExitCode.DONE;
    }
}
