package org.example.vakhta.csv.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Report.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the demo cluster, which is a real RAS on this computer. */
class NoteTest {
    @TempDir
    Path folder;

    @Test
    void writesALineForEachSession() throws Exception {
        Path diary = folder.resolve("diary.txt");
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                Way way = Way.to("ras", "127.0.0.1:" + demo.port())) {
            List<Chosen> three = way.sessions().subList(0, 3);
            Plan plan = Way.plan("note", three, Map.of("words", "asked to leave", "diary", diary.toString()));
            assertFalse(Files.exists(diary), "a plan changes nothing");
            assertEquals(3, Way.run(plan).count(Outcome.DONE));
        }
        List<String> lines = Files.readAllLines(diary);
        assertEquals(3, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.endsWith(": asked to leave")), lines::toString);
    }
}
