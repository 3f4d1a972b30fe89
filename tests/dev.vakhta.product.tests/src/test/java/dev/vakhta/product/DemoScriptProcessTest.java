package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A story is played in one process and looked at from another. */
class DemoScriptProcessTest {
    private static final String STORY = """
            base trade
            user Ivan at BUH-101
            12 come to trade
            Ivan comes to trade since 2h
            at 10m Ivan hangs since 30m
            """;

    private final Path person = Path.of("target/people/story").toAbsolutePath();

    @Test
    void theHungSessionIsSeen() throws Exception {
        Product.delete(person);
        Files.createDirectories(person);
        String script = Files.writeString(person.resolve("a.story"), STORY).toString();
        try (CommandProcess demo = CommandProcess.start(person, "demo", "--script", script, "--skip", "10m")) {
            String ras = address(demo);
            try (CommandProcess all = CommandProcess.start(person, "session", "list", "--ras", ras, "--csv")) {
                assertEquals(0, all.end(), all.said());
                assertEquals(
                        13,
                        all.said()
                                .lines()
                                .filter(line -> line.contains("1CV8C"))
                                .count(),
                        all.said());
            }
            // reads twice, half a minute apart
            try (CommandProcess hung = CommandProcess.start(
                    person,
                    "session",
                    "list",
                    "--ras",
                    ras,
                    "--where",
                    "state=hung",
                    "--columns",
                    "user-name",
                    "--csv")) {
                assertEquals(0, hung.end(), hung.said());
                List<String> said = hung.said().lines().toList();
                assertEquals(List.of("user-name", "Ivan"), said.subList(said.size() - 2, said.size()), hung.said());
            }
        }
    }

    private static String address(CommandProcess demo) throws Exception {
        Matcher address = Pattern.compile("127\\.0\\.0\\.1:\\d+").matcher("");
        while (!address.reset(demo.said()).find()) {
            assertTrue(demo.process().isAlive(), demo.said());
            Thread.onSpinWait();
        }
        return address.group();
    }
}
