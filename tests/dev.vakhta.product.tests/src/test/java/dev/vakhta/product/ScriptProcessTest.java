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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A processing in sh, on the command line as people get it. */
class ScriptProcessTest {
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

    private static String[] with(String[] arguments, String... more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
