package dev.vakhta.provider.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.LogEnd;
import dev.vakhta.provider.recovery.LogLine;
import dev.vakhta.provider.recovery.LogLine.Word;
import dev.vakhta.provider.recovery.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a log, the rest of the look is there. */
class LogEndsTest {
    private static final String HEAD = "\ufeff1CV8LOG(ver 2.0)\n11111111-2222-3333-4444-555555555555\n\n";

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @TempDir
    Path backups;

    private Path log;

    @BeforeEach
    void start() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        folder = folder.toRealPath();
        Given.base(folder);
        log = folder.resolve("1Cv8Log");
    }

    @AfterEach
    void stop() {
        Locale.setDefault(before);
    }

    private static String entry(int second, String comment) {
        return "{202602011000%02d,N,\n{0,0},1,1,1,5,1,E,\"%s\",0,\n{\"U\"},\"\",0,0,0,7,0,\n{0}\n}"
                .formatted(second, comment.replace("\"", "\"\""));
    }

    private void write(String... entries) throws IOException {
        Files.createDirectories(log);
        Files.writeString(
                log.resolve("1Cv8.lgf"),
                HEAD + "{1,9d2d4b6a-5f5e-4a3c-9a57-000000000001,\"Иванов\",1},\n{2,\"srv\",1},\n"
                        + "{3,\"1CV8C\",1},\n{4,\"_$Session$_.Start\",1}");
        Files.writeString(log.resolve("20260201000000.lgp"), HEAD + String.join(",\n", entries));
    }

    private Look look() throws Exception {
        try (Given given = new Given(folder, backups)) {
            return given.facet(FileRecovery.class).look(given.cluster(), given.infobase(), Given.NEVER);
        }
    }

    private String reason() throws Exception {
        Look look = look();
        assertEquals(List.of(), look.logEnd().lines());
        assertEquals("УправлениеСкладом", look.description().configuration());
        assertEquals(List.of(), look.problems());
        return look.logEnd().reason();
    }

    @Test
    void theLastFiveAreShownTheNewestFirst() throws Exception {
        write(
                entry(1, ""),
                entry(2, ""),
                entry(3, ""),
                entry(4, ""),
                entry(5, "x".repeat(3000)),
                entry(6, "two\n\"lines\""));
        List<String> files = files();
        LogEnd end = look().logEnd();
        assertEquals("", end.reason());
        assertEquals(
                new LogLine(
                        LocalDateTime.of(2026, 2, 1, 10, 0, 6),
                        new Word("error", "Error"),
                        "Иванов",
                        new Word("1CV8C", "Thin client"),
                        new Word("_$Session$_.Start", "Session. Start"),
                        "two\n\"lines\""),
                end.lines().getFirst());
        assertEquals(LogLine.COMMENT, end.lines().get(1).comment().length());
        assertEquals(
                List.of(6, 5, 4, 3, 2),
                end.lines().stream().map(line -> line.time().getSecond()).toList());
        Locale.setDefault(Locale.of("ru"));
        assertEquals("Ошибка", look().logEnd().lines().getFirst().importance().text());
        assertEquals(files, files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void whatCannotBeReadIsASentence() throws Exception {
        assertEquals(FileMessage.NO_LOG_FOLDER.text(folder, "1Cv8Log"), reason());
        Files.createDirectory(log);
        String none = reason();
        assertTrue(none.startsWith(log + ": ") && none.indexOf(log.toString(), 1) < 0, none);
        write();
        assertEquals(FileMessage.LOG_EMPTY.text(log), reason());
        Files.writeString(log.resolve("20260201000000.lgp"), "no record at all");
        assertEquals(FileMessage.LOG_EMPTY.text(log), reason());
        Files.writeString(log.resolve("1Cv8.lgd"), "no database ".repeat(20));
        Files.delete(log.resolve("1Cv8.lgf"));
        Files.delete(log.resolve("20260201000000.lgp"));
        String spoilt = reason();
        assertTrue(spoilt.contains("1Cv8.lgd") && !spoilt.contains("Exception"), spoilt);
    }

    @Test
    void nobodyWaitsForASlowLog() throws Exception {
        write(entry(1, ""));
        FileBase base = FileBase.of("base", folder);
        LogEnd end = LogEnds.of(base, Duration.ZERO, new Pace());
        assertEquals(LogEnd.missing(FileMessage.LOG_SLOW.text(log, 0)), end);
        Pace over = new Pace();
        over.giveUp();
        assertThrows(Pace.GivenUp.class, () -> LogEnds.of(base, over));
    }
}
