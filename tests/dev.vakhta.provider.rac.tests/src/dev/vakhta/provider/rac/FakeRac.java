package dev.vakhta.provider.rac;

import dev.vakhta.rac.RacPrinter;
import dev.vakhta.rac.RacVersion;
import dev.vakhta.rac.grammar.Grammar;
import dev.vakhta.rac.grammar.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A rac of the shell in a folder of the test. It tells its version and the help of that version, answers commands as it was told, and
 * keeps the arguments of every call. A command it was told nothing of is done without a word.
 */
final class FakeRac {
    private static final String BODY = """
            line=$(printf '%s\\037' "$@")
            printf '%s\\n' "$line" >> "$here/calls"
            key=
            while [ $# -gt 1 ]; do
                case $1 in
                    --licenses) key="$key $1" ;;
                    --*) ;;
                    *) key="$key $1" ;;
                esac
                shift
            done
            case "$1" in *:*) ;; *) key="$key $1" ;; esac
            script="$here/does${key}.sh"
            [ -f "$script" ] && . "$script"
            exit 0""";

    final Path folder;
    final RacVersion version;
    final Path path;
    private final RacPrinter printer;

    FakeRac(Path folder, String version) throws IOException {
        this.folder = folder;
        this.version = RacVersion.of(version);
        this.printer = new RacPrinter(this.version);
        path = Script.of(folder, "rac", BODY).file();
        says("--version", version + "\n");
        Grammar grammar = Grammar.of(this.version);
        for (Mode mode : Grammar.of(RacVersion.V8_5_1).modes()) {
            says(
                    "help " + mode.name(),
                    grammar.help(this.version, grammar.mode(mode.name()) == null ? null : mode.name()));
        }
    }

    /** @param command its words, and --licenses where that is given */
    FakeRac does(String command, String shell) throws IOException {
        Files.writeString(folder.resolve("does " + command + ".sh"), shell + "\n");
        return this;
    }

    FakeRac says(String command, String text) throws IOException {
        return says(command, text.getBytes(StandardCharsets.UTF_8), "");
    }

    FakeRac says(String command, List<? extends EObject> objects) throws IOException {
        return says(command, printer.records(objects));
    }

    FakeRac saysLicences(String command, List<? extends EObject> holders) throws IOException {
        return says(command + " --licenses", printer.licences(holders));
    }

    /** Says it to standard error and fails. */
    FakeRac declines(String command, String text) throws IOException {
        return says(command, text.getBytes(StandardCharsets.UTF_8), " >&2; exit 255");
    }

    private FakeRac says(String command, byte[] text, String andThen) throws IOException {
        Files.write(folder.resolve("says " + command), text);
        return does(command, "cat \"$here/says " + command + "\"" + andThen);
    }

    /** The arguments of every call, in the order they came. */
    List<List<String>> calls() {
        try {
            Path calls = folder.resolve("calls");
            return Files.exists(calls)
                    ? Files.readAllLines(calls).stream()
                            .map(line -> Arrays.asList(line.split("\037", -1)))
                            .map(call -> call.subList(0, call.size() - 1))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls of a command, whatever its options. */
    List<List<String>> calls(String command) {
        List<String> words = List.of(command.split(" "));
        return calls().stream()
                .filter(call -> call.size() >= words.size()
                        && call.subList(0, words.size()).equals(words))
                .toList();
    }

    /** Calls of the server: neither help nor version. */
    List<List<String>> asked() {
        return calls().stream()
                .filter(call ->
                        !call.getFirst().equals("help") && !call.getFirst().equals("--version"))
                .toList();
    }
}
