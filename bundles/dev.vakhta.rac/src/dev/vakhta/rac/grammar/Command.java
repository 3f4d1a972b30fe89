package dev.vakhta.rac.grammar;

import java.util.List;

/**
 * One command of a mode, or a group of commands.
 *
 * @param words such as {@code summary list}
 * @param options its own; those of the mode and of the groups it is in come with them
 */
public record Command(List<String> words, List<Option> options) {
    public Command {
        words = List.copyOf(words);
        options = List.copyOf(options);
    }

    /** Whether it is the other command or a group that one is in. */
    boolean holds(Command other) {
        return begins(other.words);
    }

    /** Whether these words begin with its own. */
    boolean begins(List<String> longer) {
        return longer.size() >= words.size() && longer.subList(0, words.size()).equals(words);
    }
}
