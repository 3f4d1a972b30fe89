package dev.vakhta.processing.undo;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An infobase whose lock somebody changed since we set it.
 *
 * @param fields those that hold neither what we set nor what was before
 */
public record Conflict(Entry entry, ChangedInfobase infobase, List<Difference> fields) {
    public Conflict {
        fields = List.copyOf(fields);
    }

    /** Texts for people; permission codes are hidden. */
    public record Difference(EStructuralFeature field, String before, String ours, String now) {}

    /** What to do. */
    public enum Answer {
        /** Give back what was before, over what somebody else set. */
        RESTORE,
        /** What is there now is right; the entry has done its duty. */
        KEEP,
        /** Touch nothing and keep the entry: what a script does, which says so by its exit code. */
        LATER
    }

    /** Core asks, whoever runs the work answers. Called on the thread that restores, and may block as long as the person thinks. */
    public interface Callback {
        Answer ask(Conflict conflict);
    }
}
