package dev.vakhta.rac.grammar;

import dev.vakhta.rac.RacVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** What a {@code rac} can be asked: that of a version, as far as it is known, or that of one binary by its own help. */
public record Grammar(List<Mode> modes) {
    public Grammar {
        modes = List.copyOf(modes);
    }

    /**
     * By what is known of that version, for want of a binary's own help. Of versions never captured the nearest older one counts; 8.5.4,
     * which takes options away, is not described.
     */
    public static Grammar of(RacVersion version) {
        return GrammarTable.of(version);
    }

    /**
     * By the help of a binary: what {@code rac help MODE} prints, for every mode one wants to use. In whatever language; only what is
     * indented counts.
     */
    public static Grammar ofHelp(Collection<String> texts) {
        return new Grammar(texts.stream()
                .map(HelpReader::mode)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    /** The modes that {@code rac help} names. */
    public static List<String> modesOfHelp(String text) {
        return HelpReader.modes(text);
    }

    /** Null: there is no such mode. */
    public @Nullable Mode mode(String name) {
        for (Mode mode : modes) {
            if (mode.name().equals(name)) {
                return mode;
            }
        }
        return null;
    }

    /** Whether a command exists and takes all these options. */
    public boolean takes(String mode, List<String> words, String... options) {
        Mode known = mode(mode);
        Command command = known == null ? null : known.command(words);
        if (known == null || command == null || command.words().size() != words.size()) {
            return false;
        }
        for (String option : options) {
            if (known.option(command, option) == null) {
                return false;
            }
        }
        return true;
    }

    /** What rac would make of these arguments. */
    public Request parse(List<String> arguments) {
        List<String> words = new ArrayList<>();
        List<Invocation.Given> options = new ArrayList<>();
        for (String argument : arguments) {
            switch (argument) {
                case "--version", "-v" -> {
                    return new Request.Version();
                }
                case "--help", "-h", "-?" -> {
                    return new Request.Help(words.isEmpty() || mode(words.get(0)) == null ? null : words.get(0));
                }
                default -> {
                    if (argument.startsWith("-")) {
                        options.add(given(argument));
                    } else {
                        words.add(argument);
                    }
                }
            }
        }
        return parse(words, options);
    }

    private static Invocation.Given given(String argument) {
        int equals = argument.indexOf('=');
        String name = argument.substring(0, equals < 0 ? argument.length() : equals);
        return new Invocation.Given(
                name.startsWith("--") ? name.substring(2) : name, // one dash is no form of an option
                equals < 0 ? null : argument.substring(equals + 1));
    }

    private Request parse(List<String> words, List<Invocation.Given> options) {
        if (!words.isEmpty() && (words.get(0).equals("help") || words.get(0).equals("h"))) {
            return new Request.Help(words.size() < 2 || mode(words.get(1)) == null ? null : words.get(1));
        }
        boolean addressFirst = words.size() > 1 && mode(words.get(0)) == null;
        Mode mode = words.isEmpty() ? null : mode(words.get(addressFirst ? 1 : 0));
        if (mode == null) {
            return new Request.Help(null);
        }
        List<String> rest = words.subList(addressFirst ? 2 : 1, words.size());
        Command command = mode.command(rest);
        int left = command == null ? -1 : rest.size() - command.words().size();
        if (command == null || left > (addressFirst ? 0 : 1)) {
            return new Request.Help(mode.name());
        }
        String address =
                addressFirst ? words.get(0) : left == 1 ? words.get(words.size() - 1) : Invocation.DEFAULT_ADDRESS;
        Invocation given = new Invocation(mode.name(), command.words(), options, address);
        return mode.isWhole(command, given) ? checked(mode, command, given) : new Request.Help(mode.name());
    }

    private static Request checked(Mode mode, Command command, Invocation given) {
        for (Invocation.Given each : given.options()) {
            boolean taken = mode.options(command).stream()
                    .anyMatch(option -> option.name().equals(each.name()) && option.takes(each.value()));
            if (!taken) {
                return new Request.Refusal(each.name());
            }
        }
        List<Option> options = mode.options(command);
        for (Option option : options) {
            String unless = option.unless();
            // the profile's name and that of what it allows are options of one name, and both are required
            long wanted = options.stream()
                    .filter(other -> other.required() && other.name().equals(option.name()))
                    .count();
            if (option.required()
                    && given.values(option.name()).size() < wanted
                    && (unless == null || !given.has(unless))) {
                return new Request.Refusal(option.name());
            }
        }
        return given;
    }

    /**
     * Help in the layout of rac's own, recognised as such, but in our words.
     *
     * @param mode null: about modes
     */
    public String help(RacVersion version, @Nullable String mode) {
        Mode known = mode == null ? null : mode(mode);
        HelpPrinter printer = new HelpPrinter(version);
        return known == null ? printer.modes(modes) : printer.mode(known);
    }
}
