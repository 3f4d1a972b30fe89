package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.Reading.Trouble;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.journal.FileJournal;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The one file infobase that a command is about, as a target nobody saved. */
record FileBase(Chosen chosen, Place place, FileRecovery recovery) {
    private static final String PROVIDER = "file";

    /** Infobases of a folder that are named to choose from. */
    private static final int NAMED = 10;

    /** What is done there. */
    interface Visit {
        ExitCode at(FileBase base) throws AdministrationException, IOException;
    }

    /** @throws Complaint there is no infobase, or there are several */
    static ExitCode visit(Surroundings around, Found found, Visit visit) throws AdministrationException, IOException {
        Path folder = found.base().orElseThrow(() -> new Complaint(FileMessage.NO_BASE.text(found.path())));
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId(folder.toString());
        target.setName(folder.toString());
        target.setProvider(PROVIDER);
        target.setAddress(folder.toString());
        Environment environment = new Environment(
                CredentialsCallback.NOBODY, new FileJournal(around.directories().operations()));
        try (Reach reach = new Reach(around, environment, List.of(target), List.of())) {
            return visit.at(of(reach.read(Kind.INFOBASE), folder));
        }
    }

    private static FileBase of(Reading reading, Path folder) throws AdministrationException {
        for (Trouble trouble : reading.troubles()) {
            FailureKind kind = trouble.why().kind();
            if (kind == FailureKind.NOT_FOUND || kind == FailureKind.UNSUPPORTED) {
                throw new Complaint(trouble.why().sentence());
            }
            throw trouble.why();
        }
        List<? extends Row<?>> rows = reading.rows().toList();
        if (rows.size() != 1) {
            String names = rows.stream()
                    .limit(NAMED)
                    .map(row -> ((InfobaseSummary) row.object()).getDescr())
                    .collect(Collectors.joining("; ", "", rows.size() > NAMED ? "; …" : ""));
            throw new Complaint(FileMessage.SEVERAL_BASES.text(folder, names));
        }
        Chosen chosen = new Chosen(reading.places().getFirst().handle(), rows.getFirst(), true);
        return new FileBase(
                chosen,
                Place.of(chosen.handle().target(), chosen.row()),
                chosen.handle().facet(FileRecovery.class).orThrow());
    }

    Look look(Cancel cancel) throws AdministrationException {
        return recovery.look(place.cluster(), place.infobase(), cancel);
    }

    List<Backup> backups(Cancel cancel) throws AdministrationException {
        return recovery.backups(place.cluster(), place.infobase(), cancel);
    }
}
