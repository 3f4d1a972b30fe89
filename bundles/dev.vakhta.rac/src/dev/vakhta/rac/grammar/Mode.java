package dev.vakhta.rac.grammar;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One of rac's modes.
 *
 * @param common options of all its commands
 */
public record Mode(String name, List<Option> common, List<Command> commands) {
    public Mode {
        common = List.copyOf(common);
        commands = List.copyOf(commands);
    }

    /** The same with one command more. */
    Mode with(Command command) {
        return new Mode(
                name,
                common,
                Stream.concat(commands.stream(), Stream.of(command)).toList());
    }

    /** The command these words begin with, the longest such; null: none. A group is one if no command of it fits. */
    public @Nullable Command command(List<String> words) {
        Command longest = null;
        for (Command command : commands) {
            boolean longer =
                    longest == null || command.words().size() > longest.words().size();
            if (longer && command.begins(words)) {
                longest = command;
            }
        }
        return longest;
    }

    /** Every option a command takes. */
    public List<Option> options(Command command) {
        return Stream.concat(
                        common.stream(),
                        commands.stream().filter(each -> each.holds(command)).flatMap(each -> each.options().stream()))
                .toList();
    }

    /** An option a command takes; null: it does not, and an argument list with it would be refused. */
    public @Nullable Option option(Command command, String name) {
        for (Option option : options(command)) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }

    /** Whether there are commands that begin with these words and go on. */
    boolean isGroup(List<String> words) {
        return commands.stream()
                .anyMatch(other -> other.words().size() > words.size()
                        && other.words().subList(0, words.size()).equals(words));
    }

    /**
     * Whether a command is given as it stands, and not a group that only says what it is about. A group is a command too if it has an
     * option that nobody must give, as {@code acl com --access=full}.
     */
    boolean isWhole(Command command, Invocation given) {
        return !isGroup(command.words())
                || command.options().stream().anyMatch(option -> !option.required() && given.has(option.name()));
    }
}
