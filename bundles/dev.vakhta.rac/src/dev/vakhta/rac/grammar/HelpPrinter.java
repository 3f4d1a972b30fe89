package dev.vakhta.rac.grammar;

import dev.vakhta.rac.RacVersion;
import java.util.List;

/** Prints help in the layout of rac's own. */
final class HelpPrinter {
    private final StringBuilder text = new StringBuilder();
    private final RacVersion version;

    HelpPrinter(RacVersion version) {
        this.version = version;
    }

    /** The help of a mode. */
    String mode(Mode mode) {
        head(mode.name() + " [command]");
        section(GrammarMessage.MODE);
        line(4, mode.name()).append('\n');
        if (!mode.common().isEmpty()) {
            section(GrammarMessage.PARAMETERS);
            mode.common().forEach(option -> option(4, option));
        }
        section(GrammarMessage.COMMANDS);
        commands(mode, List.of());
        return text.toString();
    }

    /** Which modes there are. */
    String modes(List<Mode> modes) {
        head("help");
        section(GrammarMessage.MODE);
        explained(4, "help (h)", GrammarMessage.ABOUT_HELP);
        line(0, GrammarMessage.ARGUMENTS.text());
        explained(4, "MODE", GrammarMessage.ABOUT_MODE);
        section(GrammarMessage.MODES);
        int width = modes.stream().mapToInt(mode -> mode.name().length()).max().orElse(0) + 4;
        line(0, "help" + " ".repeat(width - 4) + GrammarMessage.ABOUT_HELP.text());
        modes.forEach(mode ->
                line(0, mode.name() + " ".repeat(width - mode.name().length()) + mode.name()));
        return text.toString();
    }

    private void head(String use) {
        List<Integer> numbers = version.numbers();
        line(0, "1C:Enterprise " + numbers.get(0) + "." + numbers.get(1) + " Remote Administrative Client Utility");
        line(0, GrammarMessage.ABOUT.text()).append('\n');
        section(GrammarMessage.USE);
        text.append("\trac ").append(use).append(" [options] [arguments]\n\n");
        section(GrammarMessage.SHARED_OPTIONS);
        explained(4, "--version | -v", GrammarMessage.SHOW_VERSION);
        explained(4, "--help | -h | -?", GrammarMessage.SHOW_HELP);
        section(GrammarMessage.SHARED_ARGUMENTS);
        explained(4, "<host>[:<port>]", GrammarMessage.ADDRESS, Invocation.DEFAULT_ADDRESS);
    }

    private void section(GrammarMessage heading) {
        line(0, heading.text()).append('\n');
    }

    private void explained(int indent, String name, GrammarMessage explanation, Object... args) {
        line(indent, name);
        line(indent + 4, explanation.text(args)).append('\n');
    }

    private void option(int indent, Option option) {
        line(indent, option.toString());
        if (option.required() && option.unless() == null) {
            line(indent + 4, GrammarMessage.REQUIRED.text());
        }
        text.append('\n');
    }

    /** The commands directly in a group; each with those in it, and behind them its options. */
    private void commands(Mode mode, List<String> group) {
        int indent = 4 + 8 * group.size();
        mode.commands().stream()
                .map(Command::words)
                .filter(words -> words.size() > group.size()
                        && words.subList(0, group.size()).equals(group))
                .map(words -> words.subList(0, group.size() + 1))
                .distinct()
                .forEach(words -> command(mode, words, indent));
    }

    private void command(Mode mode, List<String> words, int indent) {
        line(indent, words.get(words.size() - 1)).append('\n');
        if (mode.isGroup(words)) {
            line(indent + 4, GrammarMessage.MORE_COMMANDS.text());
            commands(mode, words);
        }
        mode.commands().stream()
                .filter(own -> own.words().equals(words))
                .flatMap(own -> own.options().stream())
                .forEach(option -> option(indent + 4, option));
    }

    private StringBuilder line(int indent, String said) {
        return text.repeat(' ', indent).append(said).append('\n');
    }
}
