package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A processing in sh, on the command line as people get it. */
class ScriptProcessTest {
    private static final Pattern SESSION =
            Pattern.compile("\"infobase-name\": ?\"[^\"]+\",\\s*\"session\": ?\"([0-9a-f-]{36})\"");
    private static final String DECLARATION = """
            id = org.example.log-off
            on = Session
            verb = log-off
            label = Log off
            help = Ends the desktop session.
            warning = What is not saved is lost.
            command = sh {folder}/log-off.sh
            parameters = words
            parameter.words.label = Words
            parameter.words.help = What the user reads.
            """;
    private static final String PROGRAM = """
            cat > "$(dirname "$0")/asked"
            for number in $(grep -o '"number":[0-9]*' "$(dirname "$0")/asked" | cut -d: -f2); do
                printf '{"type":"begin","object":%s}\\n' "$number"
                printf '{"type":"result","object":%s,"outcome":"done"}\\n' "$number"
            done
            """;

    private final Path person = Path.of("target/people/script").toAbsolutePath();
    private final Path script = person.resolve("home/config/processings/log-off");
    private String said = "";

    @BeforeEach
    void aScriptThatIsOff() throws IOException {
        Product.delete(person);
        Files.createDirectories(script);
        Files.writeString(script.resolve("processing.properties"), DECLARATION);
        Files.writeString(script.resolve("log-off.sh"), PROGRAM);
    }

    private int vakhta(String... arguments) throws Exception {
        CommandProcess run = CommandProcess.start(person, arguments);
        int code = run.end();
        said = run.said();
        return code;
    }

    @Test
    void twoHundredSessionsAreLoggedOff() throws Exception {
        assertEquals(0, vakhta("script", "list"), said);
        assertTrue(said.contains("log-off") && said.contains("off"), said);
        assertEquals(2, vakhta("session", "log-off", "1"), said);
        assertEquals(0, vakhta("script", "enable", "log-off"), said);
        assertEquals(0, vakhta("session", "log-off", "--help"), said);
        assertTrue(said.contains("What the user reads."), said);
        DemoOptions options = DemoOptions.defaults().withSessions(250).withClusters(1);
        try (DemoServer demo = DemoServer.start(options)) {
            String ras = "127.0.0.1:" + demo.port();
            String[] run = {"session", "log-off", "--ras", ras, "--where", "application=1CV8C", "--words", "Пора"};
            assertEquals(0, vakhta(with(run, "--dry-run")), said);
            assertTrue(said.contains("What is not saved is lost.") && said.contains("sh " + script), said);
            assertFalse(Files.exists(script.resolve("asked")), "a dry run starts nothing");

            assertEquals(0, vakhta(with(run, "--yes", "--json")), said);
            String asked = Files.readString(script.resolve("asked"));
            assertTrue(asked.contains("\"words\":\"Пора\"") && asked.contains("\"target\":"), asked);
            assertEquals(0, vakhta("journal", "list"), said);
            assertTrue(said.contains("script org.example.log-off"), said);
        }
    }

    /** Ends nothing before it is told to; the child beside it outlives a program that is simply killed. */
    private static final String SLOW = """
            sleep 600 &
            echo $! > "$(dirname "$0")/child"
            cat > "$(dirname "$0")/asked"
            n=0
            for number in $(grep -o '"number":[0-9]*' "$(dirname "$0")/asked" | cut -d: -f2); do
                printf '{"type":"begin","object":%s}\\n' "$number"
                n=$((n+1))
                [ $n -le 60 ] || { echo > "$(dirname "$0")/hangs"; sleep 600; }
                printf '{"type":"result","object":%s,"outcome":"done"}\\n' "$number"
            done
            """;

    @Test
    void cancelledInTheMiddleItSaysWhatWasDone() throws Exception {
        Files.writeString(script.resolve("log-off.sh"), SLOW);
        assertEquals(0, vakhta("script", "enable", "log-off"), said);
        try (DemoServer demo =
                DemoServer.start(DemoOptions.defaults().withSessions(300).withClusters(1))) {
            String ras = "127.0.0.1:" + demo.port();
            assertEquals(0, vakhta("session", "list", "--ras", ras, "--json"), said);
            List<String> ids = SESSION.matcher(said)
                    .results()
                    .map(found -> found.group(1))
                    .limit(200)
                    .toList();
            assertEquals(200, ids.size());
            String[] run = with(new String[] {"session", "log-off", "--ras", ras}, ids.toArray(String[]::new));
            assertEquals(0, vakhta(with(run, "--dry-run")), said);
            assertTrue(said.contains("Operations: 200"), said);

            try (CommandProcess going = CommandProcess.start(person, with(run, "--yes"))) {
                Path hangs = script.resolve("hangs");
                await("it hangs", () -> Files.exists(hangs) || !going.process().isAlive());
                // as Ctrl+C, which a process does not hear that a shell has started in the background
                going.process().destroy();
                int code = going.end();
                String told = going.said();
                assertTrue(code != 0, told);
                assertTrue(told.contains("Done: 60,") && told.contains("not sent: 139"), told);
            }
            long child =
                    Long.parseLong(Files.readString(script.resolve("child")).strip());
            await(
                    "its child is gone",
                    () -> ProcessHandle.of(child)
                            .filter(ProcessHandle::isAlive)
                            .isEmpty()); // the system needs a moment
            assertEquals(0, vakhta("journal", "list", "--wide"), said);
            assertTrue(said.contains("script org.example.log-off") && said.contains("objects=200 done=60"), said);
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain until " + what);
            Thread.sleep(20);
        }
    }

    private static String[] with(String[] arguments, String... more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
