package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.function.Supplier;

/** Lets scheduled jobs start again. Nobody wants back that they were denied, so the undo journal has no part in it. */
public final class AllowJobs extends LockCommand {
    public AllowJobs() {
        this(UndoJournal::ofPerson);
    }

    AllowJobs(Supplier<UndoJournal> journal) {
        super(
                new Words(
                        "allow-jobs",
                        ProcessingMessage.ALLOW_JOBS,
                        ProcessingMessage.ALLOW_JOBS_HELP,
                        ProcessingMessage.ALLOW_JOBS_TITLE,
                        ProcessingMessage.ALLOW_JOBS_STEP),
                journal);
    }

    @Override
    List<Parameter> parameters() {
        return List.of();
    }

    @Override
    Step step(Found at, Planning planning) throws AdministrationException {
        Unrestored held = at.held();
        if (held != null && held.standing() == Standing.ALIVE) {
            throw held.refusal(at.name());
        }
        planning.warnings().add(ProcessingMessage.ALLOW_JOBS_WARNING.text());
        return directly(at, Change.<Infobase>nothing().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, false));
    }
}
