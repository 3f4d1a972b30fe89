package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.LogLocations.Location;
import dev.vakhta.ui.live.LiveTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the logs of infobases. */
public final class Locating extends Job {
    /** An infobase whose log is wanted. */
    public record Base(LiveTarget target, Place place) {
        /** The same for the same infobase of the same target. */
        public String key() {
            return target.target().getId() + "." + place.cluster() + "." + place.infobase();
        }
    }

    /**
     * One whose log is not here.
     *
     * @param reason a sentence
     */
    public record Missing(Base base, String reason) {}

    /** What was found, and what was not. */
    public record Located(List<LogPlace> logs, List<Missing> missing) {
        public Located {
            logs = List.copyOf(logs);
            missing = List.copyOf(missing);
        }
    }

    private final List<Base> bases;
    private final Consumer<Located> then;
    private final Cancel cancel = new Cancel();

    /** @param then told in the job, unless it was cancelled */
    public Locating(List<Base> bases, Consumer<Located> then) {
        super(ViewMessage.LOCATING.text());
        this.bases = bases;
        this.then = then;
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        List<LogPlace> logs = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Base base : bases) {
            Location location = locate(base);
            Optional<Path> named = Folders.of(base.key());
            if (!location.folders().isEmpty()) {
                location.folders()
                        .forEach(folder -> logs.add(new LogPlace(base.place().infobaseName(), folder)));
            } else if (named.isPresent()) {
                logs.add(new LogPlace(base.place().infobaseName(), named.get()));
            } else {
                missing.add(new Missing(base, location.reason()));
            }
        }
        if (cancel.isCancelled()) {
            return Status.CANCEL_STATUS;
        }
        then.accept(new Located(logs, missing));
        return Status.OK_STATUS;
    }

    private Location locate(Base base) {
        try {
            return base.target()
                    .handle()
                    .facet(LogLocations.class)
                    .orThrow()
                    .log(base.place().cluster(), base.place().infobase(), cancel);
        } catch (AdministrationException e) {
            return Location.missing(e.sentence());
        }
    }
}
