package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.model.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes. Declaring gives a way to the value, to be asked after the command line was read. A help text that stands before
 * a {@code |} is what the help calls the value.
 */
final class Options {
    private final List<ArgSpec> free = new ArrayList<>();
    private final List<ArgGroupSpec.Builder> sections = new ArrayList<>();

    /** Makes a command with what it declares. */
    static CommandSpec command(String name, String help, Function<Options, Command> made) {
        Options options = new Options();
        Command command = made.apply(options);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        options.free.forEach(spec::add);
        options.sections.forEach(section -> spec.addArgGroup(section.build()));
        spec.usageMessage().description(escape(help));
        return standard(spec);
    }

    /** What every command has. */
    static CommandSpec standard(CommandSpec spec) {
        spec.addOption(describe(OptionSpec.builder("--lang"), CommandMessage.LANG.text(), String.class));
        spec.addOption(describe(OptionSpec.builder("--stack"), CommandMessage.STACK.text(), boolean.class));
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .arity("0")
                .description(CommandMessage.HELP.text())
                .build());
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .synopsisHeading(CommandMessage.USAGE.text() + " ")
                .synopsisSubcommandLabel(CommandMessage.SUBCOMMAND.text())
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n" + CommandMessage.OPTIONS.text() + "%n")
                .commandListHeading("%n" + CommandMessage.COMMANDS.text() + "%n");
        return spec;
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
        sections.add(ArgGroupSpec.builder().validate(false).heading("%n" + escape(heading.text()) + "%n"));
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

    /** What stands there without a name. */
    Supplier<List<String>> operands(String arity, Message help) {
        String[] text = split(help.text());
        PositionalParamSpec operands = PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(text[0])
                .description(text[1])
                .build();
        free.add(operands);
        return () -> values(operands);
    }

    private static List<String> values(ArgSpec spec) {
        @Nullable List<String> values = spec.getValue();
        return values == null ? List.of() : values;
    }

    private OptionSpec add(OptionSpec.Builder builder, String help, Class<?> type) {
        OptionSpec option = describe(builder, help, type);
        if (sections.isEmpty()) {
            free.add(option);
        } else {
            sections.getLast().addArg(option);
        }
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
                : new String[] {help.substring(0, bar).strip(), escape(help.substring(bar + 1).strip())};
    }

    /** The library takes a per cent sign for a format. */
    static String escape(String text) {
        return text.replace("%", "%%");
    }
}
