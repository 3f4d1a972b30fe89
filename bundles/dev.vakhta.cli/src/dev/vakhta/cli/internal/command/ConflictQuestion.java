package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.Conflict.Difference;
import java.util.List;

/** Shows what was before, what we set and what is there now; asks, and where nobody can answer leaves it alone. */
record ConflictQuestion(Surroundings around) implements Conflict.Callback {
    @Override
    public Conflict.Answer ask(Conflict conflict) {
        Table table = new Table(List.of(
                new Heading(conflict.infobase().place().infobaseName(), false),
                new Heading(CommandMessage.HEAD_BEFORE.text(), false),
                new Heading(CommandMessage.HEAD_OURS.text(), false),
                new Heading(CommandMessage.HEAD_NOW.text(), false)));
        for (Difference one : conflict.fields()) {
            table.add(List.of(Field.of(one.field()).label(), one.before(), one.ours(), one.now()));
        }
        table.print(around.terminal().err(), around.terminal().width());
        if (!around.terminal().interactive() || around.cancel().isCancelled()) {
            return Conflict.Answer.LATER;
        }
        String answer = around.terminal().ask(CommandMessage.ASK_CONFLICT.text());
        if (CommandMessage.RESTORE_WORDS.isTyped(answer)) {
            return Conflict.Answer.RESTORE;
        }
        return CommandMessage.KEEP_WORDS.isTyped(answer) ? Conflict.Answer.KEEP : Conflict.Answer.LATER;
    }
}
