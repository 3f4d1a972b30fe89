package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Format;
import dev.vakhta.cli.internal.output.Listing;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.RowChoice;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.Chosen;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lists what is there: {@code session list}. */
final class ListCommand implements Command {
    private final Surroundings around;
    private final Kind kind;
    private final RowOptions rows;
    private final ListOptions list;
    private final PlaceOptions place;

    ListCommand(Surroundings around, Options options, Kind kind) {
        this.around = around;
        this.kind = kind;
        this.rows = RowOptions.conditions(options, kind);
        this.list = new ListOptions(options, kind.type());
        this.place = new PlaceOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        RowChoice choice = rows.choice();
        Listing listing = list.listing();
        return place.go(reach -> run(reach, choice, listing));
    }

    private ExitCode run(Reach reach, RowChoice choice, Listing listing) throws AdministrationException, IOException {
        long began = System.nanoTime();
        Reading reading = reach.read(choice);
        List<Row<?>> chosen =
                choice.of(reading).stream().<Row<?>>map(Chosen::row).toList();
        int clusters = reading.places().size();
        int left = list.withPlaces(listing, reach.targets().size() > 1, clusters > 1 && kind != Kind.CLUSTER)
                .print(chosen, around.terminal());
        around.terminal().out().flush();
        if (listing.format() == Format.TABLE && clusters > 0) {
            List<String> closing = new ArrayList<>();
            closing.add(CommandMessage.valueOf("COUNT_" + kind.name())
                    .text(chosen.size(), reading.rows().count()));
            if (kind != Kind.CLUSTER) {
                closing.add(clusters(clusters));
            }
            closing.add(Human.duration(Duration.ofNanos(System.nanoTime() - began)));
            if (left > 0) {
                closing.add(CommandMessage.COLUMNS_LEFT_OUT.text(left));
            }
            around.terminal().err().println(String.join(" · ", closing));
        }
        reading.complain(around.terminal());
        return reading.exitCode();
    }

    private static String clusters(int number) {
        return Plural.text(
                number, CommandMessage.CLUSTERS_ONE, CommandMessage.CLUSTERS_FEW, CommandMessage.CLUSTERS_MANY);
    }
}
