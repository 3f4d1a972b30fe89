package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusivePlan.Reason;
import dev.vakhta.processing.exclusive.ExclusiveQuestions;
import dev.vakhta.processing.undo.Conflict;

/** What the person, or, where nobody sits, caution answers. */
record ExclusiveAnswers(Surroundings around, boolean takesOver) implements ExclusiveQuestions {
    @Override
    public boolean goesOver(Obstacle obstacle) {
        if (obstacle.reason() == Reason.UNRESTORED && takesOver) {
            return true;
        }
        CommandMessage question = obstacle.reason() == Reason.UNRESTORED
                ? CommandMessage.EXCLUSIVE_ASK_TAKE_OVER
                : CommandMessage.EXCLUSIVE_ASK_FOREIGN;
        return around.terminal().interactive()
                && CommandMessage.YES_WORDS.isTyped(around.terminal().ask(question.text(obstacle.sentence())));
    }

    @Override
    public Conflict.Answer ask(Conflict conflict) {
        return new ConflictQuestion(around).ask(conflict);
    }
}
