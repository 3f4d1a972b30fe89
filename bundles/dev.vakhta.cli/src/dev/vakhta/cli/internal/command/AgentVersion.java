package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.Reading.Trouble;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.reading.SideBySide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The platform version of central servers: a bare line as rac has it, or one for each of several targets. */
final class AgentVersion implements Command {
    private record Version(String target, String version) {}

    private final Surroundings around;
    private final BooleanSupplier json;
    private final PlaceOptions place;

    AgentVersion(Surroundings around, Options options) {
        this.around = around;
        this.json = options.flag("--json", CommandMessage.JSON);
        this.place = new PlaceOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        return place.go(this::run);
    }

    private ExitCode run(Reach reach) throws IOException {
        List<Trouble> troubles = Collections.synchronizedList(new ArrayList<>());
        List<Version> versions = SideBySide.each(reach.targets(), target -> version(reach, target, troubles)).stream()
                .flatMap(Optional::stream)
                .toList();
        if (json.getAsBoolean()) {
            Json.array(
                    around.terminal().out(),
                    versions,
                    (writer, one) -> writer.name("target")
                            .value(one.target())
                            .name("version")
                            .value(one.version()));
        } else {
            boolean bare = reach.targets().size() == 1;
            versions.forEach(
                    one -> around.terminal().out().println(bare ? one.version() : one.target() + ": " + one.version()));
        }
        new Reading(List.of(), troubles).complain(around.terminal());
        return troubles.isEmpty() ? ExitCode.DONE : versions.isEmpty() ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private Optional<Version> version(Reach reach, Target target, List<Trouble> troubles) {
        try {
            ClusterAdmin admin = reach.handle(target).facet(ClusterAdmin.class).orThrow();
            return Optional.of(new Version(target.getName(), admin.agentVersion(around.cancel())));
        } catch (AdministrationException e) {
            troubles.add(new Trouble(target.getName(), e, false));
            return Optional.empty();
        }
    }
}
