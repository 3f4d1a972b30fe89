package dev.vakhta.window;

import dev.vakhta.script.Scripts;
import dev.vakhta.ui.plan.InstalledProcessings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A processing in sh, in the folder where people have theirs.
 *
 * @param folder of its own
 */
record Script(Path folder, String english, String russian) {
    /** What each of them begins with: the question is read, and answered in lines. */
    private static final String HEAD = """
            here=$(dirname "$0")
            question=$(cat)
            say() { printf '%s\\n' "$1"; }
            result() { say "{\\"type\\":\\"result\\",\\"object\\":$1,\\"outcome\\":\\"done\\"}"; }
            begin() { say "{\\"type\\":\\"begin\\",\\"object\\":$1}"; }
            objects() { printf %s "$question" | grep -o '"number":[0-9]*' | cut -d: -f2; }
            plans() { case $question in *'"phase":"plan"'*) true ;; *) false ;; esac; }
            """;

    /**
     * Writes one.
     *
     * @param more lines of its declaration
     * @param program what follows the reading of the question
     */
    static Script write(String name, String english, String russian, String more, String program) throws IOException {
        Path folder = Files.createDirectories(Scripts.folder().resolve(name));
        Files.writeString(folder.resolve("processing.properties"), """
                id = org.example.%1$s
                on = Session
                verb = %1$s
                label = %2$s
                label.ru = %3$s
                enabled = true
                command = sh "{folder}/%1$s.sh"
                """.formatted(name, english, russian) + more);
        Files.writeString(folder.resolve(name + ".sh"), HEAD + program);
        return new Script(folder, english, russian);
    }

    /** Has the menus know those that are there now, as they do after a start. */
    static void load() {
        InstalledProcessings.load();
    }

    /** Leaves none. */
    static void removeAll() throws IOException {
        try (Stream<Path> all = Files.walk(Scripts.folder())) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        load();
    }

    String label() {
        return Locale.getDefault().getLanguage().equals("ru") ? russian : english;
    }

    /** Lets what waits for such a file go on. */
    void allow(String what) throws IOException {
        Files.createFile(folder.resolve(what));
    }

    /** The numbers of the processes it noted; none: it has not noted them yet. */
    List<Long> processes() {
        try {
            Path noted = folder.resolve("processes");
            return Files.exists(noted)
                    ? Files.readString(noted).lines().map(Long::valueOf).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
