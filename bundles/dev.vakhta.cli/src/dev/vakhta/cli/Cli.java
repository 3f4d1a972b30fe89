package dev.vakhta.cli;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.SystemTerminal.NobodyReads;
import dev.vakhta.cli.internal.command.CommandLines;
import dev.vakhta.cli.internal.command.CommandMessage;
import dev.vakhta.cli.internal.command.RacCommand;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** One run of the command line: whatever happens, it ends with a sentence for the person and a number for the script. */
record Cli(Surroundings around, boolean stack) {
    private static final String LANG = "--lang";
    private static final String END = "--";
    private static final String STACK = "--stack";
    private static final List<String> LANGUAGES = List.of("en", "ru");

    static int run(String[] args, Surroundings around) {
        List<String> typed = new ArrayList<>(Arrays.asList(args));
        int first = firstWord(typed);
        if (isWord(typed, first, "help")) {
            typed.remove(first);
            typed.add("--help");
        }
        boolean rac = isWord(typed, first, RacCommand.NAME); // and all behind it is for that alone
        List<String> ours = rac ? typed.subList(0, first) : options(typed);
        boolean stack = ours.contains(STACK) || around.terminal().variable("VAKHTA_STACK") != null;
        ExitCode code;
        try {
            List<String> racs = rac ? List.copyOf(typed.subList(first + 1, typed.size())) : null;
            code = new Cli(around, stack).run(rac ? ours : typed, racs);
            around.terminal().out().flush();
            around.terminal().err().flush();
        } catch (NobodyReads e) {
            code = ExitCode.FAILED; // and nobody to tell
        }
        return rac && code != ExitCode.DONE ? ExitCode.RAC.number() : code.number();
    }

    /** The place of the first word behind those options that may stand before a command. */
    private static int firstWord(List<String> typed) {
        int at = 0;
        while (at < typed.size()
                && (typed.get(at).startsWith(LANG) || typed.get(at).equals(STACK))) {
            at += typed.get(at).equals(LANG) ? 2 : 1;
        }
        return at;
    }

    /** What stands behind {@code --} is another program's. */
    private static List<String> options(List<String> typed) {
        return typed.contains(END) ? typed.subList(0, typed.indexOf(END)) : typed;
    }

    private static boolean isWord(List<String> typed, int at, String word) {
        return at < typed.size() && typed.get(at).equals(word);
    }

    /** @param racs what is for rac; null: nothing is */
    private ExitCode run(List<String> typed, @Nullable List<String> racs) {
        try {
            List<String> options = options(typed);
            speak(options);
            if (racs != null) {
                return new RacCommand(around, racs).run();
            }
            options.replaceAll(word -> word.equals("-h") ? "--help" : word); // or --sort -host would look like it
            return CommandLines.run(around, typed);
        } catch (Complaint e) {
            return failed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        } catch (AdministrationException e) {
            return failed(ExitCode.FAILED, e.sentence(), e);
        } catch (NobodyReads e) {
            throw e;
        } catch (IOException e) {
            return failed(ExitCode.FAILED, CommandMessage.IO.text(e.getMessage()), e);
        } catch (RuntimeException | LinkageError e) {
            return failed(ExitCode.FAILED, CommandMessage.UNEXPECTED.text(e), e);
        }
    }

    /** The whole process speaks one language, and before the first word it must be known which. */
    private static void speak(List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (word.equals(LANG) || word.startsWith(LANG + "=")) {
                boolean apart = word.equals(LANG) && i + 1 < typed.size();
                String language = apart ? typed.get(i + 1) : word.replaceFirst("^--lang=?", "");
                if (!LANGUAGES.contains(language)) {
                    throw new Complaint(CommandMessage.NO_LANGUAGE.text(language, String.join(", ", LANGUAGES)));
                }
                Locale.setDefault(Locale.of(language));
                typed.subList(i, apart ? i + 2 : i + 1).clear();
                if (typed.stream().anyMatch(more -> more.equals(LANG) || more.startsWith(LANG + "="))) {
                    throw new Complaint(CommandMessage.TWICE.text(LANG, "vakhta --help"));
                }
                return;
            }
        }
    }

    private ExitCode failed(ExitCode code, String sentence, Throwable why) {
        around.terminal().out().flush();
        around.terminal().err().println(sentence);
        if (stack) {
            why.printStackTrace(around.terminal().err());
        }
        return code;
    }
}
