package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.Restoration;
import dev.vakhta.processing.undo.Restoration.Result;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.sessions.internal.undo.Line.Held;
import dev.vakhta.ui.undo.UndoWatch;
import dev.vakhta.ui.undo.WindowConflicts;
import dev.vakhta.ui.undo.WindowWays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Gives back what was before, entry by entry. Cancelling it sends nothing more. */
final class Restoring extends Job {
    private final Map<Entry, List<Place>> entries = new LinkedHashMap<>();
    private final int all;
    private final Consumer<List<Result>> then;
    private final Cancel cancel = new Cancel();

    /**
     * The person agreed, also to what another computer left.
     *
     * @param then called in the job
     */
    Restoring(List<Held> lines, Consumer<List<Result>> then) {
        super(UnrestoredMessage.RESTORING.text());
        lines.forEach(line ->
                entries.computeIfAbsent(line.entry(), any -> new ArrayList<>()).add(line.place()));
        this.all = lines.size();
        this.then = then;
        setUser(all > 1);
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Result> results = new ArrayList<>();
        monitor.beginTask("", all);
        try (WindowWays ways = new WindowWays()) {
            Restoration restoration =
                    new Restoration(UndoJournal.ofPerson(), WindowWays.saved(), ways, new WindowConflicts(), cancel);
            entries.forEach((entry, places) -> restoration.restore(entry, places, true, result -> {
                results.add(result);
                monitor.subTask(result.place().infobaseName());
                monitor.worked(1);
            }));
        }
        UndoWatch.get().read();
        Live.get().targets().stream()
                .filter(live -> live.state().phase() == Phase.CONNECTED)
                .forEach(live -> live.refreshQuietly(Set.of(Part.INFOBASES)));
        then.accept(List.copyOf(results));
        return Status.OK_STATUS;
    }
}
