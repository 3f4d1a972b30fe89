package org.example.vakhta.csv.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.Story;
import dev.vakhta.demo.Testbed;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Report.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster that has in it what the story says, behind a real RAS on this computer. */
class NoteTest {
    private static final Story OFFICE = Story.builder()
            .base("trade")
            .user("Olga", "BUH-102")
            .come(4, "trade", "WebClient")
            .at(Duration.ofMinutes(30))
            .comes("Olga", "trade")
            .at(Duration.ofMinutes(35))
            .leaves("Olga")
            .build();

    @TempDir
    Path folder;

    @Test
    void writesALineForEachSession() throws Exception {
        Path diary = folder.resolve("diary.txt");
        try (Testbed bed = Testbed.start(OFFICE);
                Way way = Way.to(bed.target())) {
            List<Chosen> three = way.sessions().subList(0, 3);
            Plan plan = Way.plan("note", three, Map.of("words", "asked to leave", "diary", diary.toString()));
            assertFalse(Files.exists(diary), "a plan changes nothing");
            assertEquals(3, Way.run(plan).count(Outcome.DONE));
            assertEquals(List.of(), bed.terminated(), "nobody is sent away");
        }
        List<String> lines = Files.readAllLines(diary);
        assertEquals(3, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.endsWith(": asked to leave")), lines::toString);
    }

    @Test
    void notesAlsoWhoIsGoneMeanwhile() throws Exception {
        Path diary = folder.resolve("diary.txt");
        try (Testbed bed = Testbed.start(OFFICE);
                Way way = Way.to(bed.target())) {
            bed.advance(Duration.ofMinutes(30));
            List<Chosen> olga = way.sessions().stream()
                    .filter(each -> each.row().object() instanceof Session session
                            && "Olga".equals(session.getUserName()))
                    .toList();
            Plan plan = Way.plan("note", olga, Map.of("words", "", "diary", diary.toString()));
            bed.advance(Duration.ofMinutes(5));
            assertEquals(List.of(), bed.sessions("Olga"));
            assertEquals(1, Way.run(plan).count(Outcome.DONE));
        }
        assertTrue(Files.readString(diary).contains("Olga"));
    }
}
