package dev.vakhta.cli;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.SystemTerminal.NobodyReads;
import dev.vakhta.cli.internal.command.CommandLines;
import dev.vakhta.cli.internal.command.CommandMessage;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One run of the command line: whatever happens, it ends with a sentence for the person and a number for the script. */
record Cli(Surroundings around, boolean stack) {
    private static final String LANG = "--lang";
    private static final List<String> LANGUAGES = List.of("en", "ru");

    static int run(String[] args, Surroundings around) {
        List<String> typed = new ArrayList<>(Arrays.asList(args));
        boolean stack = typed.contains("--stack") || around.terminal().variable("VAKHTA_STACK") != null;
        ExitCode code;
        try {
            code = new Cli(around, stack).run(typed);
            around.terminal().out().flush();
            around.terminal().err().flush();
        } catch (NobodyReads e) {
            code = ExitCode.FAILED; // and nobody to tell
        }
        return code.number();
    }

    private ExitCode run(List<String> typed) {
        try {
            speak(typed);
            if (!typed.isEmpty() && typed.getFirst().equals("help")) {
                typed.removeFirst();
                typed.add("--help");
            }
            typed.replaceAll(word -> word.equals("-h") ? "--help" : word); // or --sort -host would look like it
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
