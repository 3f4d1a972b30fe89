package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.function.Supplier;

/** Lets no scheduled job start; before closing the door, so that those that run can end. */
public final class DenyJobs extends Locking {
    public DenyJobs() {
        this(UndoJournal::ofPerson);
    }

    DenyJobs(Supplier<UndoJournal> journal) {
        super(
                new Words(
                        "deny-jobs",
                        ProcessingMessage.DENY_JOBS,
                        ProcessingMessage.DENY_JOBS_HELP,
                        ProcessingMessage.DENY_JOBS_TITLE,
                        ProcessingMessage.DENY_JOBS_STEP),
                journal);
    }

    @Override
    List<Parameter> parameters() {
        return List.of(takeOver());
    }

    @Override
    Change<Infobase> change(Found at, Planning planning) {
        planning.warnings().add(ProcessingMessage.DENY_JOBS_WARNING.text());
        return Change.<Infobase>nothing().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true);
    }
}
