package dev.vakhta.processing.exclusive;

import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a run ended.
 *
 * @param failure why nobody could work, or did not to the end; CANCELLED when somebody did not want it any more. Null: all went well
 * @param exitCode what the work returned; 0 if there was none
 * @param infobases what became of the locks of each; those not in it were never begun with
 */
public record ExclusiveResult(@Nullable AdministrationException failure, int exitCode, List<GivenBack> infobases) {
    public ExclusiveResult {
        infobases = List.copyOf(infobases);
    }

    /** @param failure why it was not given back; null: it was, or there was nothing to give back */
    public record GivenBack(
            Place place, State state, @Nullable AdministrationException failure) {}

    /** What became of the locks of an infobase. */
    public enum State {
        /** We had not changed anything yet. */
        UNTOUCHED,
        RESTORED,
        /** Somebody changed them meanwhile, and a person said that his are right. */
        KEPT,
        /** Somebody changed them meanwhile, and nobody said what is right: the undo journal still has them. */
        LEFT_ALONE,
        /** The undo journal still has them. */
        NOT_RESTORED
    }

    public boolean has(State state) {
        return infobases.stream().anyMatch(one -> one.state() == state);
    }
}
