package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.model.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What a command takes. Declaring gives a way to the value, to be asked after the command line was read. A help text that stands before
 * a {@code |} is what the help calls the value.
 */
final class Options {
    static final String ONE = "1";
    /** As many as somebody may type. */
    static final String MANY = "*";

    private final List<PositionalParamSpec> operands = new ArrayList<>();
    private final Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
    private List<OptionSpec> section = new ArrayList<>();

    private Options() {
        sections.put(CommandMessage.OPTIONS.text(), section);
    }

    /** Makes a command with what it declares. */
    static CommandSpec command(String name, String help, Function<Options, Command> made) {
        Options options = new Options();
        return options.spec(
                CommandSpec.wrapWithoutInspection(made.apply(options)).name(name), help);
    }

    /** Makes a command that only has others below it. */
    static CommandSpec group(String name, String help) {
        return new Options().spec(CommandSpec.create().name(name), help);
    }

    private CommandSpec spec(CommandSpec spec, String help) {
        section(CommandMessage.SECTION_ALWAYS);
        text("--lang", CommandMessage.LANG);
        flag("--stack", CommandMessage.STACK);
        section.add(OptionSpec.builder("--help")
                .usageHelp(true)
                .type(boolean.class)
                .arity("0")
                .description(CommandMessage.HELP.text())
                .build());
        operands.forEach(spec::addPositional);
        sections.values().forEach(options -> options.forEach(spec::addOption));
        spec.usageMessage()
                .description(escape(help))
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .synopsisHeading(CommandMessage.USAGE.text() + " ")
                .synopsisSubcommandLabel(CommandMessage.SUBCOMMAND.text())
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .commandListHeading("%n" + CommandMessage.COMMANDS.text() + "%n")
                .sectionMap()
                .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, this::list);
        return spec;
    }

    private String list(Help help) {
        StringBuilder list = new StringBuilder();
        sections.forEach((heading, options) -> {
            if (!options.isEmpty()) {
                list.append("%n%s%n".formatted(heading)).append(help.optionListExcludingGroups(options));
            }
        });
        return list.toString();
    }

    static OptionSpec version() {
        return OptionSpec.builder("--version")
                .versionHelp(true)
                .type(boolean.class)
                .arity("0")
                .description(CommandMessage.VERSION_HELP.text())
                .build();
    }

    /** What is declared from here on stands under a heading of its own. */
    void section(CommandMessage heading) {
        section = new ArrayList<>();
        sections.put(heading.text(), section);
    }

    Supplier<@Nullable String> text(String name, Message help) {
        return text(name, help.text());
    }

    Supplier<@Nullable String> text(String name, String help) {
        return add(OptionSpec.builder(name), help, String.class)::getValue;
    }

    /** May be given several times. */
    Supplier<List<String>> texts(String name, Message help) {
        OptionSpec option = add(OptionSpec.builder(name).auxiliaryTypes(String.class), help.text(), List.class);
        return () -> values(option);
    }

    BooleanSupplier flag(String name, Message help) {
        return flag(name, help.text());
    }

    BooleanSupplier flag(String name, String help) {
        OptionSpec option = add(OptionSpec.builder(name), help, boolean.class);
        return () -> Boolean.TRUE.equals(option.getValue());
    }

    /** A whole number within limits. */
    IntSupplier number(String name, int fallback, int least, int most, Message help) {
        Supplier<@Nullable String> text = text(name, help);
        return () -> {
            String given = text.get();
            if (given == null) {
                return fallback;
            }
            int number = given.matches("\\d{1,9}") ? Integer.parseInt(given) : -1;
            if (number < least || number > most) {
                throw new Complaint(CommandMessage.NO_NUMBER.text(name, given, least, most));
            }
            return number;
        };
    }

    /** What stands there without a name: one or none at least, one or {@link #MANY} at the most. */
    Supplier<List<String>> operands(int least, String most, Message help) {
        String[] text = split(help.text());
        PositionalParamSpec spec = PositionalParamSpec.builder()
                .index(most.equals(MANY) ? "0..*" : "0")
                .arity(least + ".." + most)
                .required(least > 0)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(text[0])
                .description(text[1])
                .build();
        operands.add(spec);
        return () -> values(spec);
    }

    private static List<String> values(ArgSpec spec) {
        @Nullable List<String> values = spec.getValue();
        return values == null ? List.of() : values;
    }

    private OptionSpec add(OptionSpec.Builder builder, String help, Class<?> type) {
        OptionSpec option = describe(builder, help, type);
        section.add(option);
        return option;
    }

    private static OptionSpec describe(OptionSpec.Builder builder, String help, Class<?> type) {
        String[] text = split(help);
        return builder.type(type)
                .arity(type == boolean.class ? "0" : "1")
                .paramLabel(text[0])
                .description(text[1])
                .build();
    }

    private static String[] split(String help) {
        int bar = help.indexOf('|');
        return bar < 0
                ? new String[] {CommandMessage.VALUE.text(), escape(help)}
                : new String[] {
                    help.substring(0, bar).strip(),
                    escape(help.substring(bar + 1).strip())
                };
    }

    /** The library takes a per cent sign for a format. */
    static String escape(String text) {
        return text.replace("%", "%%");
    }
}
