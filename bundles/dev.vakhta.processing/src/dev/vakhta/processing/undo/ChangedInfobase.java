package dev.vakhta.processing.undo;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run did to the locks of one infobase.
 *
 * @param before what to give back
 * @param ours what we set, the newest last. Each of them may be there now: nobody knows which of two changes was cut off by a crash
 * @param why it was left alone, one sentence; else empty
 * @param instead id of the entry this one was taken over from; empty: none
 */
public record ChangedInfobase(
        Place place, LockValues before, List<LockValues> ours, State state, String why, String instead) {
    public ChangedInfobase {
        ours = List.copyOf(ours);
    }

    /** How far it got. */
    public enum State {
        /** On disk; the command may have been sent. */
        ABOUT_TO_BE_SET,
        SET,
        RESTORED,
        /** As it is now is how it shall be. */
        LEFT_ALONE
    }

    /** Whether there is something to give back. */
    public boolean isOpen() {
        return state == State.ABOUT_TO_BE_SET || state == State.SET;
    }

    ChangedInfobase now(State next, String because) {
        return new ChangedInfobase(place, before, ours, next, because, instead);
    }

    /** As it was before the newest change, which did not happen. */
    ChangedInfobase withoutNewest(String because) {
        List<LockValues> left = new ArrayList<>(ours);
        left.removeLast();
        State former = left.isEmpty() ? State.LEFT_ALONE : State.SET;
        return new ChangedInfobase(place, before, left, former, left.isEmpty() ? because : "", instead);
    }
}
