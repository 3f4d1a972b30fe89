package dev.vakhta.ui.sessionlock.internal.run;

import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.exclusive.ExclusiveAccess;
import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a plan of exclusive access. One that was cancelled is told to nobody. */
public final class Planning extends Job {
    /**
     * What came of it.
     *
     * @param plan null: it cannot be, and the failure says why
     */
    public record Planned(
            ExclusiveSettings settings,
            @Nullable ExclusivePlan plan,
            @Nullable AdministrationException failure) {}

    private final List<Entrance> entrances;
    private final ExclusiveSettings settings;
    private final Consumer<Planned> then;
    private final Cancel cancel = new Cancel();

    /** @param then called in the job */
    public Planning(List<Entrance> entrances, ExclusiveSettings settings, Consumer<Planned> then) {
        super(RunMessage.PLANNING.text());
        this.entrances = List.copyOf(entrances);
        this.settings = settings;
        this.then = then;
        setSystem(true);
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        Planned planned;
        try {
            planned = new Planned(settings, plan(), null);
        } catch (AdministrationException e) {
            planned = new Planned(settings, null, e);
        }
        if (cancel.isCancelled()) {
            return Status.CANCEL_STATUS;
        }
        then.accept(planned);
        return Status.OK_STATUS;
    }

    private ExclusivePlan plan() throws AdministrationException {
        List<Chosen> chosen = new ArrayList<>();
        for (Entrance entrance : entrances) {
            chosen.add(entrance.chosen());
        }
        return new ExclusiveAccess(UndoJournal.ofPerson(), Pauses.REAL)
                .plan(chosen, settings, RunMessage.DEED.text(), cancel);
    }
}
