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
 * What a command takes. Declaring gives a way to the value, to be asked after the command line was read. In our own texts what help
 * calls the value stands before a {@code |}.
 */
final class Options {
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

    /** Makes the command that has all others below it. */
    static CommandSpec root(String name, String help) {
        Options options = new Options();
        options.add(
                OptionSpec.builder("--version").versionHelp(true),
                boolean.class,
                "",
                CommandMessage.VERSION_HELP.text());
        return options.spec(CommandSpec.create().name(name), help);
    }

    private CommandSpec spec(CommandSpec spec, String help) {
        section(CommandMessage.SECTION_ALWAYS);
        text("--lang", CommandMessage.LANG);
        flag("--stack", CommandMessage.STACK);
        add(OptionSpec.builder("--help").usageHelp(true), boolean.class, "", CommandMessage.HELP.text());
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

    /** What is declared from here on stands under a heading of its own. */
    void section(CommandMessage heading) {
        section = new ArrayList<>();
        sections.put(heading.text(), section);
    }

    Supplier<@Nullable String> text(String name, Message help) {
        return text(name, before(help), after(help));
    }

    Supplier<@Nullable String> text(String name, String label, String help) {
        return add(OptionSpec.builder(name), String.class, label, help)::getValue;
    }

    /** May be given several times. */
    Supplier<List<String>> texts(String name, Message help) {
        OptionSpec option =
                add(OptionSpec.builder(name).auxiliaryTypes(String.class), List.class, before(help), after(help));
        return () -> values(option);
    }

    BooleanSupplier flag(String name, Message help) {
        return flag(name, help.text());
    }

    BooleanSupplier flag(String name, String help) {
        OptionSpec option = add(OptionSpec.builder(name), boolean.class, "", help);
        return () -> Boolean.TRUE.equals(option.getValue());
    }

    /** A whole number within limits. */
    IntSupplier number(String name, int fallback, int least, int most, Message help) {
        return number(name, () -> fallback, least, most, help);
    }

    /** The same; what it is when it is not given is asked for then. */
    IntSupplier number(String name, IntSupplier fallback, int least, int most, Message help) {
        Supplier<@Nullable String> text = text(name, help);
        return () -> {
            String given = text.get();
            if (given == null) {
                return fallback.getAsInt();
            }
            int number = given.matches("\\d{1,9}") ? Integer.parseInt(given) : -1;
            if (number < least || number > most) {
                throw new Complaint(CommandMessage.NO_NUMBER.text(name, given, least, most));
            }
            return number;
        };
    }

    /** The one word that stands there without a name. */
    Supplier<String> operand(Message help) {
        Supplier<List<String>> operand = operands("0", "1", help);
        return () -> operand.get().getFirst();
    }

    /** Any number of words without a name. */
    Supplier<List<String>> operands(boolean required, Message help) {
        return operands("0..*", required ? "1..*" : "0..*", help);
    }

    private Supplier<List<String>> operands(String index, String arity, Message help) {
        PositionalParamSpec spec = PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(before(help))
                .description(escape(after(help)))
                .build();
        operands.add(spec);
        return () -> values(spec);
    }

    private static List<String> values(ArgSpec spec) {
        @Nullable List<String> values = spec.getValue();
        return values == null ? List.of() : values;
    }

    private OptionSpec add(OptionSpec.Builder builder, Class<?> type, String label, String help) {
        OptionSpec option = builder.type(type)
                .arity(type == boolean.class ? "0" : "1")
                .paramLabel(label)
                .description(escape(help))
                .build();
        section.add(option);
        return option;
    }

    private static String before(Message help) {
        return help.text().replaceFirst("\\|.*", "").strip();
    }

    private static String after(Message help) {
        return help.text().replaceFirst("[^|]*\\|", "").strip();
    }

    /** The library takes a per cent sign for a format. */
    static String escape(String text) {
        return text.replace("%", "%%");
    }
}
