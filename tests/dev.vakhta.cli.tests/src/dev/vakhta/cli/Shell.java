package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vakhta.cli.internal.Installed;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Processings;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.journal.FileJournal;
import dev.vakhta.provider.ras.RasProvider;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.testing.MemorySecrets;
import dev.vakhta.testing.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.osgi.framework.FrameworkUtil;

/** A command line on paper, with a home of its own and the real provider and processings. English unless told otherwise. */
final class Shell implements AutoCloseable {
    /** How one run ended. */
    record Ended(int code, String out, String err) {}

    final Map<String, String> variables = new HashMap<>();
    /** What the person will type; somebody sits there only when there is something. */
    final Deque<String> answers = new ArrayDeque<>();
    /** What the person types though nobody asked; whoever reads waits for it. */
    final BlockingQueue<String> typed = new LinkedBlockingQueue<>();
    /** How often somebody waited for that. */
    final AtomicInteger reads = new AtomicInteger();
    /** What the person was asked. */
    final List<String> questions = new ArrayList<>();

    final List<Processing> more = new ArrayList<>();
    final Map<String, Provider> providers = new HashMap<>(Map.of("ras", new RasProvider()));
    final MemorySecrets secrets = new MemorySecrets();
    Pauses pauses = Pauses.REAL;
    Cancel cancel = new Cancel();
    boolean interactive;
    int width = 160;

    private volatile ByteArrayOutputStream writing = new ByteArrayOutputStream();
    private volatile ByteArrayOutputStream saying = new ByteArrayOutputStream();
    private final Locale before = Locale.getDefault();
    private final Path home;
    final UserDirectories directories;

    Shell() throws IOException {
        home = Files.createTempDirectory("vakhta-cli");
        directories = new UserDirectories(home.resolve("config"), home.resolve("state"), home.resolve("cache"));
    }

    Ended run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.stream().noneMatch(word -> word.startsWith("--lang"))) {
            all.addAll(0, List.of("--lang", "en"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        writing = out;
        saying = err;
        int code = Cli.run(all.toArray(new String[0]), around());
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a run stands in now. */
    Surroundings around() {
        Terminal terminal = terminal(
                new PrintStream(writing, true, StandardCharsets.UTF_8),
                new PrintStream(saying, true, StandardCharsets.UTF_8));
        return new Surroundings(terminal, installed(), directories, secrets, pauses, cancel);
    }

    /** The output so far, of the run under way. */
    String written() {
        return writing.toString(StandardCharsets.UTF_8);
    }

    /** The same of the error output. */
    String said() {
        return saying.toString(StandardCharsets.UTF_8);
    }

    Terminal terminal(PrintStream out, PrintStream err) {
        return new Terminal() {
            @Override
            public PrintStream out() {
                return out;
            }

            @Override
            public PrintStream err() {
                return err;
            }

            @Override
            public int width() {
                return width;
            }

            @Override
            public boolean interactive() {
                return interactive;
            }

            @Override
            public String ask(String question) {
                questions.add(question);
                return answers.poll();
            }

            @Override
            public String read() {
                reads.incrementAndGet();
                try {
                    return typed.take();
                } catch (InterruptedException e) {
                    return null;
                }
            }

            @Override
            public String askSecret(String question) {
                return ask(question);
            }

            @Override
            public String variable(String name) {
                return variables.get(name);
            }
        };
    }

    private Installed installed() {
        return new Installed() {
            @Override
            public Provider provider(Target target) throws AdministrationException {
                Provider provider = providers.get(target.getProvider());
                if (provider == null) {
                    throw new AdministrationException(FailureKind.UNSUPPORTED, "no provider " + target.getProvider());
                }
                return provider;
            }

            @Override
            public List<Processing> processings() {
                List<Processing> all = new ArrayList<>(more);
                all.addAll(builtIn());
                return all;
            }
        };
    }

    /** As the registry gives them; without the platform nobody reads plugin.xml. */
    private static List<Processing> builtIn() {
        if (FrameworkUtil.getBundle(Shell.class) != null) {
            return Processings.installed();
        }
        return Stream.of(
                        "internal.Terminate",
                        "internal.Interrupt",
                        "internal.Disconnect",
                        "internal.Lock",
                        "internal.Unlock",
                        "recovery.Recover")
                .map(name -> {
                    try {
                        Class<?> type = Class.forName("dev.vakhta.processing." + name);
                        return (Processing) type.getConstructor().newInstance();
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    /** What was sent, the oldest first. */
    List<Operation> journal() throws IOException {
        return new FileJournal(directories.operations())
                .newest(Integer.MAX_VALUE)
                .reversed();
    }

    /** Of that, what changes something. */
    List<String> changes() throws IOException {
        return journal().stream()
                .map(Operation::command)
                .filter(command -> command.matches(".*(terminate|interrupt.*|disconnect)"))
                .toList();
    }

    /** Everything this person's home keeps. */
    String kept() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)); // some are no texts
            }
        }
        return all.toString();
    }

    /** Whatever was tried, no secret of it stays behind. */
    @Override
    public void close() throws IOException {
        Locale.setDefault(before);
        boolean leaked = kept().contains(Secret.MARK);
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        assertFalse(leaked, "a secret was kept in clear");
    }
}
