package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.cli.internal.command.CommandTree;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.format.container.Format;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.file.FileProvider;
import dev.vakhta.provider.rac.RacProvider;
import dev.vakhta.ras.Calls;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Each option of each command there is, as declared, with what it cannot take: one sentence, exit code 2, and nothing is sent that a
 * command that changes nothing would not send.
 */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class BadInputTest {
    /** Everything goes. */
    private static final List<String> ANY = List.of();

    private static final List<String> NUMBERS = List.of("x", "-1", "1.5", "99999999999", "");
    private static final List<String> TIMES = List.of("gestern", "2026-02-30 12:00", "2026-11-24", "25:00");

    /** What an option does not take: by its name, or by what help calls its value. A new kind of value needs a line here. */
    private static final Map<String, List<String>> BAD = Map.ofEntries(
            Map.entry("N", NUMBERS),
            Map.entry("MINUTES", NUMBERS),
            Map.entry("SECONDS", NUMBERS),
            Map.entry("PORT", NUMBERS),
            Map.entry("TIME", TIMES),
            Map.entry("VARIABLE", List.of("NOT_SET_ANYWHERE", "")),
            Map.entry("CONDITION", List.of("colour=red", "\"")),
            Map.entry("HOST:PORT", List.of("srv:x", "srv:0", "srv:99999", ":", "")),
            Map.entry("ID", List.of("nirgends")),
            Map.entry("ADDRESS", List.of("without-a-provider")),
            Map.entry("CLUSTER", List.of("nirgends")),
            Map.entry("INFOBASE", List.of("nirgends")),
            Map.entry("--target", List.of("nirgends")),
            Map.entry("--template", List.of("nirgends")),
            Map.entry("--terminate-template", List.of("nirgends")),
            Map.entry("LANGUAGE", List.of("xx", "")),
            Map.entry("KEY,…", List.of("no-such-column")),
            Map.entry("WHAT", List.of("base", "")),
            Map.entry("BACKUP", List.of("nirgends", "")),
            Map.entry("--only", List.of("nirgends", "")),
            Map.entry("WHEN", List.of("gestern", "2026-02-30", "25:00", "")),
            Map.entry("FILE", List.of("nowhere/at/all.csv", "")),
            Map.entry("FORMAT", List.of("pdf", "")),
            Map.entry("SIGN", List.of("", "ab", "\"")),
            Map.entry("PATH", ANY),
            Map.entry("FOLDER", ANY),
            Map.entry("VERSION", ANY),
            Map.entry("NAME", ANY),
            Map.entry("GROUP", ANY),
            Map.entry("TEXT", ANY));

    /** They go to the server itself, with the options of all that go somewhere. */
    private static final Set<String> ASKS_NO_CLUSTER = Set.of("agent version", "target test");

    /** What commands on files are given, by their verbs; all others an infobase. */
    private static final Map<String, String> FILES = Map.of("file registry", "1CV8Clst.lst", "file list", "ibases.v8i");

    @TempDir
    private static Path folder;

    private static DemoServer demo;
    private static Shell shell;
    private static Set<Integer> reading;

    @BeforeAll
    static void start() throws Exception {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(20).withClusters(1));
        shell = new Shell();
        shell.providers.put("rac", new RacProvider());
        shell.providers.put("file", new FileProvider(folder.resolve("backups")));
        Files.write(folder.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
        Files.writeString(folder.resolve("1Cv8.cdn"), "{1,00010101000000,00010101000000,\"\",\"\",\"\"}");
        Files.writeString(folder.resolve("ibases.v8i"), "[trade]\nConnect=File=\"" + folder + "\";\n");
        Files.writeString(
                folder.resolve("1CV8Clst.lst"),
                "{0,{8b9c944e-ba92-11e7-2787-e24c5ac2ec28,\"Local\",1541,\"srv\"},{0},{0},{0},{0}}");
        MadeLog.write(folder.resolve("1Cv8Log"));
        for (String command : (Iterable<String>) commands()::iterator) {
            boolean named = needsName(spec(command)) && !command.startsWith("file ");
            if (!named && !endless(command)) {
                Ended ended = shell.run(words(command, ""));
                assertEquals(0, ended.code(), command + ": " + ended.err());
            }
        }
        reading = new TreeSet<>(demo.asked());
        assertTrue(reading.contains(Calls.SESSIONS.number()), reading::toString);
    }

    @AfterAll
    static void stop() throws Exception {
        UndoJournal.use(() -> {
            throw new IllegalStateException("a closed shell's");
        });
        shell.close();
        demo.close();
    }

    private static CommandSpec tree(String... typed) {
        return CommandTree.of(shell.around(), Arrays.asList(typed));
    }

    /** As they are typed: nouns with their verbs, and what stands alone; but 1C's own language. */
    static Stream<String> commands() {
        return tree().subcommands().keySet().stream()
                .filter(word -> !word.equals("rac"))
                .flatMap(word -> {
                    Set<String> verbs = sub(tree(word), word).subcommands().keySet();
                    return verbs.isEmpty() ? Stream.of(word) : verbs.stream().map(verb -> word + " " + verb);
                });
    }

    private static CommandSpec sub(CommandSpec of, String word) {
        CommandLine line = of.subcommands().get(word);
        assertNotNull(line, word);
        return line.getCommandSpec();
    }

    private static CommandSpec spec(String command) {
        String[] words = command.split(" ");
        CommandSpec spec = tree(words);
        for (String word : words) {
            spec = sub(spec, word);
        }
        return spec;
    }

    private static boolean named(CommandSpec spec, String option) {
        return spec.findOption(option) != null;
    }

    private static boolean needsName(CommandSpec spec) {
        return spec.positionalParameters().stream().anyMatch(ArgSpec::required);
    }

    private static boolean endless(String command) {
        return command.equals("demo") || command.equals("log tail");
    }

    /** What it needs otherwise: with no option that is to be bad a line that changes nothing, else one that would. */
    private static String[] words(String command, String bad, String... more) {
        CommandSpec spec = spec(command);
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        if (!spec.positionalParameters().isEmpty()
                && spec.positionalParameters().getFirst().required()) {
            words.add(
                    command.startsWith("file ")
                            ? folder.resolve(FILES.getOrDefault(command, "")).toString()
                            : "nobody");
        }
        if (command.startsWith("log ") && !spec.positionalParameters().isEmpty()) {
            words.add(folder.resolve("1Cv8Log").toString());
        }
        if (named(spec, "--out") && !bad.equals("--out")) {
            words.addAll(
                    List.of("--overwrite", "--out", folder.resolve("out.csv").toString()));
        }
        if (named(spec, "--ras") && !bad.equals("--ras")) {
            words.addAll(List.of("--ras", "127.0.0.1:" + demo.port()));
        }
        if (named(spec, "--where") && !bad.equals("--where")) {
            words.add("--where=-nobodys-name");
        }
        String run = bad.isEmpty() ? "--dry-run" : "--yes";
        if (named(spec, run) && !bad.equals(run)) {
            words.add(run);
        }
        words.addAll(List.of(more));
        return words.toArray(new String[0]);
    }

    /** What is wrong with how it was refused; empty: nothing. */
    private static List<String> refusal(String command, String option, String... bad) {
        String[] words = words(command, option, bad);
        shell.cancel = new Cancel();
        if (endless(command)) {
            shell.cancel.cancel(); // one that was taken for good would run for ever
        }
        Ended ended = shell.run(words);
        Set<Integer> more = new TreeSet<>(demo.asked());
        more.removeAll(reading);
        reading.addAll(more); // named once
        boolean good = ended.code() == 2
                && ended.err().lines().count() == 1
                && ended.out().isEmpty()
                && more.isEmpty()
                && Files.exists(folder.resolve("1Cv8.cdn"));
        return good ? List.of() : List.of(String.join(" ", words) + " -> " + ended + " " + more);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isSaidInOneSentenceAndNothingIsSent(String command) {
        List<String> wrong = new ArrayList<>();
        for (OptionSpec option : spec(command).options()) {
            String name = option.longestName();
            if (option.usageHelp()) {
                continue;
            }
            if (option.arity().max() == 0) {
                wrong.addAll(refusal(command, name, name + "=perhaps"));
                if (!name.equals("--stack")) { // what it asks for are more lines
                    wrong.addAll(refusal(command, name, name, name));
                }
                continue;
            }
            List<String> bad = BAD.containsKey(name) ? BAD.get(name) : BAD.get(option.paramLabel());
            if (name.equals("--cluster") && ASKS_NO_CLUSTER.contains(command)) {
                bad = ANY;
            }
            assertNotNull(bad, "what can " + name + " " + option.paramLabel() + " of " + command + " not take?");
            for (String value : bad) {
                wrong.addAll(refusal(command, name, name + "=" + value));
            }
            wrong.addAll(refusal(command, name, name));
            if (!option.isMultiValue()) {
                wrong.addAll(refusal(command, name, name + "=1", name + "=2"));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noSuchOption(String command) {
        assertEquals(List.of(), refusal(command, "--bogus", "--bogus"));
        assertEquals(List.of(), refusal(command, "--bogus", "--bogus=1"));
    }

    /** If these were not among them, the walk would have gone past what changes something. */
    @Test
    void theWalkComesEverywhere() {
        List<String> all = commands().toList();
        assertTrue(
                all.containsAll(List.of(
                        "exclusive",
                        "undo restore",
                        "undo list",
                        "session terminate",
                        "session interrupt",
                        "connection disconnect",
                        "file lock",
                        "file recover",
                        "target add")),
                all::toString);
    }
}
