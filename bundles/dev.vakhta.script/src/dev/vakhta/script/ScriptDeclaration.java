package dev.vakhta.script;

import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands in a {@code processing.properties}, in UTF-8.
 *
 * <pre>
 * id = org.example.log-off            never changes
 * on = Session                        class of the objects, by its name in the model
 * verb = log-off                      its command: vakhta session log-off
 * label = Log off                     in a menu; label.ru in Russian, as of every text here
 * help = Ends the user's desktop session on his computer.
 * warning = What he has not saved is lost.
 * command = python3 {folder}/log-off.py       words between blanks; quotes keep blanks together; {folder} is this folder
 * command.windows = py {folder}/log-off.py    instead, on Windows
 * enabled = true                      false until somebody says so
 * changes = true                      false: read-only targets and own sessions are taken, too
 * plan = true                         the program is asked for the steps; otherwise there is one for each object
 * patience = 60                       seconds without a word after which the program is ended
 * parameters = message, code
 * parameter.message.kind = text       text, flag, number, date-time, secret
 * parameter.message.label = Message
 * parameter.message.help = What the user reads.
 * parameter.message.fallback = Please sign in again
 * </pre>
 *
 * @param folder where it stands
 * @param command for this system, with its folder filled in; empty: it is for others
 * @param patience how long the program may be silent
 */
record ScriptDeclaration(
        Path folder,
        String id,
        EClass on,
        String verb,
        List<String> command,
        boolean enabled,
        boolean changes,
        boolean plans,
        Duration patience,
        Texts texts,
        List<ParameterText> parameters) {
    static final String FILE = "processing.properties";
    private static final int MOST_BYTES = 1 << 16;
    private static final Set<String> KEYS = Set.of(
            "id",
            "on",
            "verb",
            "label",
            "help",
            "warning",
            "command",
            "enabled",
            "changes",
            "plan",
            "patience",
            "parameters");

    /** Texts by language, read when they are shown. */
    record Texts(Properties all) {
        String get(String key) {
            String translated = all.getProperty(key + "." + Locale.getDefault().getLanguage());
            return translated != null
                    ? translated.strip()
                    : all.getProperty(key, "").strip();
        }
    }

    /** A parameter without its texts. */
    record ParameterText(String name, Kind kind) {}

    /**
     * Reads a declaration.
     *
     * @throws IOException it cannot be read, or is none; the message is one sentence for people
     */
    static ScriptDeclaration read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(ScriptMessage.TOO_LARGE.text(MOST_BYTES >> 10));
        }
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (IllegalArgumentException e) { // a broken escape
            throw new IOException(ScriptMessage.NOT_PROPERTIES.text(e.getMessage()), e);
        }
        List<ParameterText> parameters = parameters(all);
        noOthers(all, parameters);
        return new ScriptDeclaration(
                folder,
                matching(all, "id", "[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+"),
                ModelClasses.named(needed(all, "on")),
                matching(all, "verb", "[a-z][a-z0-9-]*"),
                CommandWords.of(command(all), folder),
                flag(all, "enabled", false),
                flag(all, "changes", true),
                flag(all, "plan", false),
                Duration.ofSeconds(Long.parseLong(matching(all, "patience", "[1-9]\\d{0,4}", "60"))),
                new Texts(withLabel(all)),
                parameters);
    }

    private static Properties withLabel(Properties all) throws IOException {
        needed(all, "label");
        return all;
    }

    private static List<ParameterText> parameters(Properties all) throws IOException {
        List<ParameterText> parameters = new ArrayList<>();
        for (String name : all.getProperty("parameters", "").split(",")) {
            if (!name.isBlank()) {
                String key = "parameter." + name.strip() + ".kind";
                String kind = matching(all, key, "text|flag|number|date-time|secret", "text");
                parameters.add(new ParameterText(
                        name.strip(), Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))));
            }
        }
        return parameters;
    }

    /** A key that is misspelled is better told of than ignored. */
    private static void noOthers(Properties all, List<ParameterText> parameters) throws IOException {
        Set<String> known = new HashSet<>(KEYS);
        for (ParameterText parameter : parameters) {
            Arrays.asList("kind", "label", "help", "fallback")
                    .forEach(text -> known.add("parameter." + parameter.name() + "." + text));
        }
        for (String key : all.stringPropertyNames()) {
            boolean translated = key.matches(".*\\.[a-z]{2}") && known.contains(key.substring(0, key.length() - 3));
            boolean ofSystem = key.matches("command\\.(windows|linux|macos)");
            if (!known.contains(key) && !translated && !ofSystem) {
                throw new IOException(ScriptMessage.UNKNOWN_KEY.text(key));
            }
        }
    }

    private static String command(Properties all) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        String own = all.getProperty("command." + name);
        boolean others = all.stringPropertyNames().stream().anyMatch(key -> key.startsWith("command."));
        return own != null ? own : others ? all.getProperty("command", "") : needed(all, "command");
    }

    private static String needed(Properties all, String key) throws IOException {
        String value = all.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IOException(ScriptMessage.MISSING_KEY.text(key));
        }
        return value;
    }

    private static boolean flag(Properties all, String key, boolean otherwise) throws IOException {
        return Boolean.parseBoolean(matching(all, key, "true|false", Boolean.toString(otherwise)));
    }

    private static String matching(Properties all, String key, String pattern) throws IOException {
        return matching(all, key, pattern, null);
    }

    private static String matching(Properties all, String key, String pattern, @Nullable String otherwise)
            throws IOException {
        String value = otherwise == null
                ? needed(all, key)
                : all.getProperty(key, otherwise).strip();
        if (!value.matches(pattern)) {
            throw new IOException(ScriptMessage.BAD_VALUE.text(key, value));
        }
        return value;
    }

    /** For menus, dialogs and the command line, in the reader's language. */
    Declaration declaration() {
        return new Declaration(
                id,
                on,
                verb,
                texts.get("label"),
                texts.get("help"),
                parameters.stream()
                        .map(parameter -> new Parameter(
                                parameter.name(),
                                parameter.kind(),
                                label(parameter.name()),
                                texts.get("parameter." + parameter.name() + ".help"),
                                fallback(parameter)))
                        .toList());
    }

    private String label(String name) {
        String label = texts.get("parameter." + name + ".label");
        return label.isEmpty() ? name : label;
    }

    private String fallback(ParameterText parameter) {
        String given = texts.get("parameter." + parameter.name() + ".fallback");
        return !given.isEmpty()
                ? given
                : switch (parameter.kind()) {
                    case FLAG -> "false";
                    case NUMBER -> "0";
                    default -> "";
                };
    }
}
