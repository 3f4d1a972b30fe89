package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.Answers;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.TargetChoice;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.journal.FileJournal;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** Where to go, and as whom. */
final class PlaceOptions {
    /** What is done there. */
    interface Visit {
        ExitCode at(Reach reach) throws AdministrationException, IOException;
    }

    private final Surroundings around;
    private final Supplier<List<String>> targets;
    private final BooleanSupplier allTargets;
    private final Supplier<List<String>> addresses;
    private final Supplier<@Nullable String> provider;
    private final Supplier<@Nullable String> address;
    private final Supplier<@Nullable String> utility;
    private final Supplier<List<String>> clusters;
    private final LoginOptions logins;

    PlaceOptions(Surroundings around, Options options) {
        this.around = around;
        options.section(CommandMessage.SECTION_PLACE);
        targets = options.texts("--target", CommandMessage.TARGET);
        allTargets = options.flag("--all-targets", CommandMessage.ALL_TARGETS);
        addresses = options.texts("--ras", CommandMessage.RAS);
        utility = options.text("--rac", CommandMessage.RAC);
        provider = options.text("--provider", CommandMessage.PROVIDER);
        address = options.text("--address", CommandMessage.ADDRESS);
        clusters = options.texts("--cluster", CommandMessage.CLUSTER);
        options.flag("--all-clusters", CommandMessage.ALL_CLUSTERS); // what is so anyway, said aloud
        logins = new LoginOptions(around, options);
    }

    /** Goes there; everything opened on the way is closed again, and logins that worked are kept if the person wants it. */
    ExitCode go(Visit visit) throws AdministrationException, IOException {
        return go(List.of(), visit);
    }

    /** The same, with names of saved targets that stand on the command line without an option. */
    ExitCode go(List<String> more, Visit visit) throws AdministrationException, IOException {
        Answers answers = logins.answers();
        TargetChoice choice = new TargetChoice(
                        targets.get(),
                        allTargets.getAsBoolean(),
                        addresses.get(),
                        provider.get(),
                        address.get(),
                        utility.get())
                .and(more);
        Environment environment =
                new Environment(answers, new FileJournal(around.directories().operations()));
        try (Reach reach = new Reach(around, environment, choice.targets(around), clusters.get())) {
            return logins.remembered(answers, visit.at(reach));
        }
    }
}
