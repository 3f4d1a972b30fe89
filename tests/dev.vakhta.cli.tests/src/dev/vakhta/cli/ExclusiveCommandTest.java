package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.testing.DemoTime;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vakhta exclusive} and {@code vakhta undo}, as people and scripts type them; programs are real ones. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ExclusiveCommandTest {
    private static final String CODE = Secret.MARK + "-kod";

    @TempDir
    private Path folder;

    private DemoServer demo;
    private DemoCluster cluster;
    private Shell shell;
    private UUID infobase;
    private String name;
    private Infobase before;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withEveryKind().withSessions(60));
        cluster = demo.cluster();
        shell = new Shell();
        shell.pauses = new DemoTime(demo);
        shell.variables.put("CODE", CODE);
        infobase = cluster.infobases().getFirst().getId();
        name = cluster.infobases().getFirst().getName();
        before = now();
    }

    @AfterEach
    void stop() throws IOException {
        UndoJournal.use(() -> {
            throw new IllegalStateException("a closed shell's");
        });
        shell.close();
        demo.close();
    }

    private Infobase now() {
        return Objects.requireNonNull(cluster.infobase(infobase));
    }

    private void assertAsBefore() {
        assertTrue(EcoreUtil.equals(before, now()), () -> before + " " + now());
    }

    private Ended exclusive(String... more) {
        return shell.run(words("exclusive", more));
    }

    private String[] words(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        if (command.equals("exclusive")) {
            all.addAll(List.of("--ras", "127.0.0.1:" + demo.port(), "--rounds", "5000"));
        }
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    /** Java itself, which is there wherever the tests are: it runs a source file. */
    private List<String> program(String body) throws IOException {
        Path source = folder.resolve("Prog.java");
        Files.writeString(source, "class Prog { public static void main(String[] a) throws Exception {" + body + "} }");
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString());
    }

    private Ended run(List<String> options, List<String> program, String... arguments) {
        List<String> all = new ArrayList<>(options);
        all.add("--");
        all.addAll(program);
        all.addAll(List.of(arguments));
        return exclusive(all.toArray(new String[0]));
    }

    private List<String> usual(String... more) {
        List<String> all =
                new ArrayList<>(List.of("--infobase", name, "--cluster", "Основной кластер", "--lead", "0", "--yes"));
        all.addAll(List.of(more));
        return all;
    }

    /** What is done when a program says by a file that it is so far. */
    private static void once(Path file, Runnable work) {
        Thread.ofVirtual().start(() -> {
            try {
                while (!Files.exists(file)) {
                    Thread.sleep(10);
                }
                work.run();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aProgramRunsInTheEmptyInfobaseAndItsOutputAndCodeAreKept() throws IOException {
        Ended ended = run(
                usual("--code-env", "CODE"),
                program("System.out.println(String.join(\"|\", a)); System.err.println(\"oh\"); System.exit(9);"),
                "/UC{code}",
                "a b;$HOME",
                "{infobase}",
                "-h",
                "--lang=xx");
        assertEquals(9, ended.code(), ended.err());
        assertEquals(
                "/UC" + CODE + "|a b;$HOME|" + name + "|-h|--lang=xx",
                ended.out().strip());
        assertTrue(ended.err().contains("oh"), ended.err());
        assertTrue(ended.err().contains("New sessions and scheduled jobs are allowed (" + name + ")."), ended.err());
        assertAsBefore();
        assertFalse(ended.err().contains(CODE), ended.err());
        assertFalse(shell.kept().contains(CODE), "a code on paper");
    }

    @Test
    void theCodeIsShownOnlyWhenAskedFor() throws IOException {
        Ended ended = run(usual("--code-env", "CODE", "--show-code"), program(""));
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.err().contains("Permission code: " + CODE), ended.err());
        assertFalse(shell.kept().contains(CODE));
    }

    @Test
    void aDryRunShowsEverythingAndChangesNothing() throws IOException {
        Ended ended =
                exclusive("--infobase", name, "--cluster", "Основной кластер", "--dry-run", "--", "1cv8", "/UC{code}");
        assertEquals(0, ended.code(), ended.err());
        for (String part : List.of(
                "Exclusive access: 1 infobase (" + name + ")",
                "Thin client",
                "deny scheduled jobs",
                "Deny new sessions in 16 m ",
                "people first",
                "Run: 1cv8 /UC{code}",
                "Give back the locks as they were",
                "! Unsaved work")) {
            assertTrue(ended.out().contains(part), () -> part + " is not in " + ended.out());
        }
        assertAsBefore();
        assertEquals(
                List.of(),
                shell.journal().stream()
                        .map(one -> one.command())
                        .filter(one -> one.matches(".*(update|terminate|disconnect|interrupt).*"))
                        .toList());
    }

    @Test
    void withoutAYesAndWithoutATerminalNothingIsSent() throws IOException {
        Ended ended = exclusive("--infobase", name, "--lead", "0");
        assertEquals(2, ended.code());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals(List.of(), shell.journal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lead x",
                "--lead -1",
                "--lead 99999",
                "--to gestern",
                "--to 2020-01-01",
                "--message {when}",
                "--message {to}",
                "--message {contact}",
                "--terminate-message {code}",
                "--contact {who}",
                "--code-env NOT_SET",
                "--code-env BAD",
                "--message <code> --code-env CODE",
                "--jobs-wait x",
                "--rounds 0",
                "--open-jobs-after -3",
                "--together --in-turn",
                "--where colour=red",
                "--cluster nirgends",
                "--infobase nirgends",
                "--infobase",
                "--bogus",
                "program",
                "program -- other",
                "--together -- program {infobase}"
            })
    void whatIsWrongIsSaidInOneSentenceAndNothingIsSent(String options) {
        shell.variables.put("BAD", "a b;\"");
        String[] words = Stream.concat(
                        Stream.of("exclusive", "--ras", "127.0.0.1:" + demo.port()),
                        Stream.concat(
                                Stream.of("--infobase", name, "--yes"),
                                Stream.of(options.replace("<code>", CODE).split(" "))))
                .toArray(String[]::new);
        Ended ended = shell.run(words);
        assertEquals(2, ended.code(), ended.err());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals("", ended.out());
        assertAsBefore();
        assertFalse(ended.err().contains("a b;"), ended.err());
    }

    @Test
    void noInfobaseIsNotAll() throws IOException {
        Ended ended = exclusive("--yes");
        assertEquals(2, ended.code());
        assertEquals(List.of(), shell.journal());
    }

    @Test
    void aProgramThatIsNotThereGivesEverythingBack() {
        Ended ended = run(usual("--code-env", "CODE"), List.of("/nirgends/1cv8"), "/UC{code}");
        assertEquals(1, ended.code(), ended.err());
        assertTrue(ended.err().contains("/nirgends/1cv8 could not be started"), ended.err());
        assertFalse(ended.err().contains(CODE));
        assertAsBefore();
    }

    @Test
    void aCancelEndsTheProgramWithItsChildren() throws Exception {
        Path pids = folder.resolve("pids");
        List<String> program = program("""
                Process child = new ProcessBuilder("sleep", "600").start();
                java.nio.file.Files.writeString(java.nio.file.Path.of(a[0] + ".new"),
                    ProcessHandle.current().pid() + " " + child.pid());
                java.nio.file.Files.move(java.nio.file.Path.of(a[0] + ".new"), java.nio.file.Path.of(a[0]));
                Thread.sleep(600_000);
                """);
        once(pids, shell.cancel::cancel);
        Ended ended = run(usual(), program, pids.toString());
        assertEquals(1, ended.code(), ended.err());
        for (String pid : Files.readString(pids).split(" ")) {
            assertFalse(
                    ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .isPresent(),
                    pid);
        }
        assertAsBefore();
    }

    @Test
    void ctrlCIsTheEndOfHolding() {
        Pauses time = shell.pauses;
        Cancel cancel = shell.cancel;
        shell.pauses = new Pauses() {
            private int held;

            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public void pause(Duration pause, Cancel by) throws AdministrationException {
                time.pause(pause, by);
                if (cluster.sessions().stream()
                                .noneMatch(one -> one.getInfobase().equals(infobase))
                        && held++ == 60) {
                    cancel.cancel();
                }
            }
        };
        Ended ended = exclusive(usual().toArray(new String[0]));
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.err().contains("Ctrl+C gives back"), ended.err());
        assertAsBefore();
    }

    @Test
    void enterIsTheEndOfHoldingToo() {
        shell.interactive = true;
        shell.answers.add("y");
        shell.pauses = new Pauses() {
            private final Pauses time = shell.pauses;

            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public void pause(Duration pause, Cancel by) throws AdministrationException {
                time.pause(pause, by);
                if (shell.typed.isEmpty() && shell.said().contains("Press Enter when done")) {
                    shell.typed.add("");
                }
            }
        };
        Ended ended = exclusive("--infobase", name, "--cluster", "Основной кластер", "--lead", "0");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(1, shell.questions.size(), shell.questions::toString);
        assertAsBefore();
    }

    @Test
    void aColleaguesLockIsLeftAloneWithACodeOfItsOwnAndUndoneLater() throws IOException {
        Path ready = folder.resolve("ready");
        Path go = folder.resolve("go");
        once(ready, () -> {
            cluster.door().change(infobase, one -> one.setDeniedMessage("Я тут"));
            try {
                Files.createFile(go);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        Ended ended = run(
                usual(),
                program("java.nio.file.Files.createFile(java.nio.file.Path.of(a[0]));"
                        + "while (!java.nio.file.Files.exists(java.nio.file.Path.of(a[1]))) Thread.sleep(10);"),
                ready.toString(),
                go.toString());
        assertEquals(5, ended.code(), ended.err());
        assertEquals("Я тут", now().getDeniedMessage());
        assertTrue(ended.err().contains("Set by us"), ended.err());

        Ended list = shell.run("undo", "list");
        assertTrue(list.out().contains("Exclusive access") && list.out().contains(name), list.out());
        assertEquals(2, shell.run("undo", "restore").code(), "nobody can be asked");
        assertEquals(5, shell.run("undo", "restore", "--yes").code());
        assertEquals("Я тут", now().getDeniedMessage());

        Ended refused = run(usual(), program(""));
        assertEquals(1, refused.code(), refused.err());
        assertTrue(refused.err().contains(System.getProperty("user.name")), refused.err());

        shell.interactive = true;
        shell.answers.addAll(List.of("y", "r"));
        Ended restored = shell.run("undo", "restore");
        assertEquals(0, restored.code(), restored.err());
        assertTrue(restored.out().contains("New sessions and scheduled jobs are allowed"), restored.out());
        assertAsBefore();
        assertTrue(shell.run("undo", "list").err().contains("nothing to give back"));
    }

    @Test
    void undoSaysWhatItDoesNotKnow() {
        Ended ended = shell.run("undo", "restore", "20200101-000000-nichts", "--yes");
        assertEquals(2, ended.code());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals(0, shell.run("undo", "restore", "--yes").code());
        assertEquals("[]", shell.run("undo", "list", "--json").out().strip());
    }

    @Test
    void aForeignLockIsRefusedInScriptsAndAskedAboutOtherwise() throws IOException {
        cluster.door().change(infobase, one -> {
            one.setSessionsDeny(true);
            one.setDeniedMessage("Закрыл Петров");
        });
        before = now();
        Ended refused = run(usual(), program(""));
        assertEquals(1, refused.code(), refused.err());
        assertTrue(refused.err().contains("Закрыл Петров"), refused.err());
        assertAsBefore();
        shell.interactive = true;
        shell.answers.add("y");
        Ended ended = run(usual(), program(""));
        assertEquals(0, ended.code(), ended.err());
        assertAsBefore();
    }
}
