package dev.vakhta.cli.internal;

import java.io.PrintStream;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** The person's end: where words go and answers come from. */
public interface Terminal {
    /** What moves the cursor or commands the terminal. */
    Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    PrintStream out();

    PrintStream err();

    /** How many characters a line of a table may have. */
    int width();

    /** Whether somebody sits there who can answer. */
    boolean interactive();

    /** Asks and waits; null at the end of input, and where nobody can answer. */
    @Nullable
    String ask(String question);

    /** Waits for a line nobody asked for; null at the end of input, and where nobody sits. */
    @Nullable
    String read();

    /** Asks for a secret: what is typed is not shown. */
    @Nullable
    String askSecret(String question);

    /** Takes out of a text what would break its line. */
    static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** A variable of the environment; null when it is not set. */
    @Nullable
    String variable(String name);
}
