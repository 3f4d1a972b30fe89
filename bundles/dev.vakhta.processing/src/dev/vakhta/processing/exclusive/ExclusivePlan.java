package dev.vakhta.processing.exclusive;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What will be done, to be shown before it is.
 *
 * @param title names the verb and the number
 * @param steps what is done and by which rule somebody is chosen, one sentence each, in order
 * @param obstacles what has to be decided before
 * @param warnings what may be lost, and what surprises
 */
public record ExclusivePlan(
        String title,
        ExclusiveSettings settings,
        List<Subject> subjects,
        List<String> steps,
        List<Obstacle> obstacles,
        List<String> warnings) {
    public ExclusivePlan {
        subjects = List.copyOf(subjects);
        steps = List.copyOf(steps);
        obstacles = List.copyOf(obstacles);
        warnings = List.copyOf(warnings);
    }

    /**
     * An infobase to be closed.
     *
     * @param before its locks as they were read for the plan
     * @param held by whom it was changed and not given back; null: nobody
     * @param inside who is there
     */
    public record Subject(
            Chosen chosen,
            Place place,
            Infobase before,
            @Nullable Unrestored held,
            List<Inside> inside) {
        public Subject {
            inside = List.copyOf(inside);
        }

        public String name() {
            return place.infobaseName();
        }
    }

    /** What may be in the way. */
    public enum Reason {
        /** An earlier run was not given back; going on takes over what was before it. */
        UNRESTORED,
        /** Somebody else closed the door; going on gives his lock back at the end. */
        FOREIGN_LOCK
    }

    /** @param sentence who, and since when, as far as it is known */
    public record Obstacle(Reason reason, Place place, String sentence) {}
}
