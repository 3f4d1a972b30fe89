package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands a command line and does what it says. */
public final class CommandLines {
    /** Help is for reading: narrower than a table may be, and no narrower than the library can. */
    private static final int NARROWEST = 60;

    private static final int WIDEST = 120;

    private CommandLines() {}

    /** @throws Complaint it cannot be understood */
    public static ExitCode run(Surroundings around, List<String> typed) throws AdministrationException, IOException {
        CommandLine line = new CommandLine(CommandTree.of(around, typed));
        line.setExpandAtFiles(false); // a name may begin with @
        line.setInterpolateVariables(false);
        line.setUsageHelpWidth(Math.clamp(around.terminal().width(), NARROWEST, WIDEST));
        ParseResult parsed;
        try {
            parsed = line.parseArgs(typed.toArray(new String[0]));
        } catch (ParameterException e) {
            throw new Complaint(sentence(e));
        }
        while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
            parsed = parsed.subcommand();
        }
        PrintStream out = around.terminal().out();
        if (parsed.isVersionHelpRequested()) {
            out.println("Vakhta " + version());
            return ExitCode.DONE;
        }
        if (parsed.isUsageHelpRequested()) {
            out.print(help(parsed));
            return ExitCode.DONE;
        }
        if (parsed.commandSpec().userObject() instanceof Command command) {
            return command.run();
        }
        around.terminal().err().print(help(parsed));
        return ExitCode.USAGE;
    }

    /** One word of the library's cannot be set. */
    private static String help(ParseResult parsed) {
        String help = parsed.commandSpec().commandLine().getUsageMessage(Ansi.OFF);
        return help.replaceFirst("\\[OPTIONS]", "[" + CommandMessage.SYNOPSIS_OPTIONS.text() + "]");
    }

    private static String version() {
        Bundle bundle = FrameworkUtil.getBundle(CommandLines.class);
        return bundle == null ? "" : bundle.getVersion().toString();
    }

    /** The library's own sentences are English. */
    private static String sentence(ParameterException e) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (e) {
            case UnmatchedArgumentException unmatched
            when !unmatched.getSuggestions().isEmpty() ->
                CommandMessage.NEARLY.text(
                        unmatched.getUnmatched().getFirst(), String.join(", ", unmatched.getSuggestions()), help);
            case UnmatchedArgumentException unmatched
            when unmatched.isUnknownOption() ->
                CommandMessage.UNKNOWN_OPTION.text(unmatched.getUnmatched().getFirst(), help);
            case UnmatchedArgumentException unmatched ->
                CommandMessage.UNKNOWN_WORD.text(unmatched.getUnmatched().getFirst(), help);
            case MissingParameterException missing ->
                CommandMessage.MISSING_VALUE.text(
                        missing.getMissing().stream().map(CommandLines::name).collect(Collectors.joining(", ")), help);
            case OverwrittenOptionException twice -> CommandMessage.TWICE.text(name(twice.getOverwritten()), help);
            default -> CommandMessage.NOT_UNDERSTOOD.text(String.valueOf(e.getMessage()), help);
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
