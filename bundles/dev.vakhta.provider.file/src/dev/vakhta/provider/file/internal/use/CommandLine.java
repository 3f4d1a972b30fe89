package dev.vakhta.provider.file.internal.use;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of a process's arguments may be shown: those that are known to hold no secret. Passwords and permission codes have too many spellings
 * to be looked for.
 */
final class CommandLine {
    private static final Pattern MODE = Pattern.compile("(?i)ENTERPRISE|DESIGNER|CONFIG|CREATEINFOBASE");
    /** Nothing that could be an option, or be followed by one in the same argument: secrets have options of their own. */
    private static final String NO_OPTION = "[^/\\s-](?:(?!\\s[/-]).)*";

    private static final Pattern VALUE = Pattern.compile(NO_OPTION, Pattern.DOTALL);
    /** The infobase and the user, with the value at once; a folder may begin with a slash. */
    private static final Pattern PATH = Pattern.compile("(?i)(?:/F/?|/S|/N|/IBName)" + NO_OPTION, Pattern.DOTALL);
    /** The same, the value comes next. */
    private static final Pattern BARE = Pattern.compile("(?i)/F|/S|/N|/IBName");

    private static final String LEFT_OUT = "…";
    private static final int LONGEST = 300;

    private CommandLine() {}

    /** @param arguments the program first */
    static String shown(List<String> arguments) {
        List<String> shown = new ArrayList<>();
        String program = arguments.isEmpty() ? "" : arguments.getFirst();
        shown.add(program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1));
        for (int i = 1; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (MODE.matcher(argument).matches() || PATH.matcher(argument).matches()) {
                shown.add(argument);
            } else if (BARE.matcher(argument).matches() && VALUE.matcher(next).matches()) {
                shown.add(argument + " " + next);
                i++;
            } else if (!LEFT_OUT.equals(shown.getLast())) {
                shown.add(LEFT_OUT);
            }
        }
        String all = String.join(" ", shown);
        return all.length() > LONGEST ? all.substring(0, LONGEST) + LEFT_OUT : all;
    }
}
