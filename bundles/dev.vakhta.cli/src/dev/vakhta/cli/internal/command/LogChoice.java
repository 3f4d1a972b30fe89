package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.cli.internal.reach.Answers;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.RowChoice;
import dev.vakhta.cli.internal.reach.TargetChoice;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.processing.Chosen;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.LogLocations.Location;
import dev.vakhta.provider.journal.FileJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Which logs are meant: paths, and infobases of saved targets. */
final class LogChoice {
    private static final String LOG = "1Cv8Log";

    private final Surroundings around;
    private final Supplier<List<String>> paths;
    private final Supplier<List<String>> targets;
    private final Supplier<List<String>> infobases;

    LogChoice(Surroundings around, Options options) {
        this.around = around;
        paths = options.operands(false, LogCommandMessage.PATHS);
        options.section(CommandMessage.SECTION_PLACE);
        targets = options.texts("--target", LogCommandMessage.TARGET);
        infobases = options.texts("--infobase", LogCommandMessage.INFOBASE);
    }

    /**
     * The logs; what infobases of a target have none here is told.
     *
     * @throws Complaint none was named, or one that is not there
     */
    List<LogPlace> places() throws AdministrationException, IOException {
        List<LogPlace> places = new ArrayList<>();
        for (String typed : paths.get()) {
            places.add(place(typed));
        }
        if (!targets.get().isEmpty()) {
            places.addAll(located());
        } else if (!infobases.get().isEmpty()) {
            throw new Complaint(LogCommandMessage.INFOBASE_WITHOUT_TARGET.text());
        } else if (places.isEmpty()) {
            throw new Complaint(LogCommandMessage.WHICH_LOG.text());
        }
        return places;
    }

    /** @throws Complaint there is nothing */
    static LogPlace place(String typed) {
        Path path = path(typed);
        if (!Files.exists(path)) {
            throw new Complaint(LogCommandMessage.NOTHING_THERE.text(path));
        }
        Path named = path.endsWith(LOG) && path.getParent() != null ? path.getParent() : path;
        Path name = named.getFileName();
        return new LogPlace(name == null ? named.toString() : name.toString(), path);
    }

    static Path path(String typed) {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // no path on this system
        }
        throw new Complaint(LogCommandMessage.NO_PATH.text(typed));
    }

    private List<LogPlace> located() throws AdministrationException, IOException {
        Environment environment = new Environment(
                new Answers(around, Map.of()),
                new FileJournal(around.directories().operations()));
        try (Reach reach =
                new Reach(around, environment, TargetChoice.named(targets.get()).targets(around), List.of())) {
            RowChoice choice = new RowChoice(
                    Kind.INFOBASE, List.of(), infobases.get(), RowOptions.filter(null, Kind.INFOBASE.type()));
            Reading reading = reach.read(choice);
            reading.complain(around.terminal());
            List<LogPlace> places = new ArrayList<>();
            String reason = "";
            for (Chosen chosen : choice.of(reading)) {
                Location location = location(chosen);
                String name = ((InfobaseSummary) chosen.row().object()).getName();
                location.folders().forEach(folder -> places.add(new LogPlace(name, folder)));
                if (location.folders().isEmpty()) {
                    reason = location.reason();
                    around.terminal().err().println(LogCommandMessage.NOT_LOCATED.text(name, reason));
                }
            }
            if (places.isEmpty()) {
                throw new AdministrationException(FailureKind.NOT_FOUND, LogCommandMessage.NO_LOGS.text());
            }
            return places;
        }
    }

    private Location location(Chosen chosen) throws AdministrationException {
        Capability<LogLocations> logs = chosen.handle().facet(LogLocations.class);
        LogLocations offered = logs.facet();
        InfobaseSummary infobase = (InfobaseSummary) chosen.row().object();
        return offered == null
                ? Location.missing(String.valueOf(logs.reason()))
                : offered.log(chosen.row().cluster().cluster().getId(), infobase.getId(), around.cancel());
    }
}
