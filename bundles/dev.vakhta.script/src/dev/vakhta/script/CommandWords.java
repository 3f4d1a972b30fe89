package dev.vakhta.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as somebody writes it, cut into words as the program gets them; no shell is ever asked. */
final class CommandWords {
    private static final Pattern WORD = Pattern.compile("\\s*(?:\"([^\"]*)\"|([^\\s\"]+))(?=\\s|$)");
    private static final String FOLDER = "{folder}";

    private CommandWords() {}

    /** @throws IOException a quote is not closed, or stands inside of a word */
    static List<String> of(String command, Path folder) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            String quoted = matcher.group(1);
            words.add((quoted == null ? matcher.group(2) : quoted).replace(FOLDER, folder.toString()));
            end = matcher.end();
        }
        if (end != command.strip().length()) {
            throw new IOException(ScriptMessage.BAD_COMMAND.text(command));
        }
        return words;
    }
}
