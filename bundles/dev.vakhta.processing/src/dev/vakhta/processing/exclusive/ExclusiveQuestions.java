package dev.vakhta.processing.exclusive;

import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.undo.Conflict;

/** Core asks, whoever runs it answers: the person, or, in a script, what is safe. One question at a time, on the run's threads. */
public interface ExclusiveQuestions extends Conflict.Callback {
    /** Whether to go on over something that is in the way. A script answers no, unless it was told otherwise. */
    boolean goesOver(Obstacle obstacle);
}
