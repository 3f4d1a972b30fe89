package dev.vakhta.ui.files.internal.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.Check.Found;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a check came to, and what was set aside, in words. */
class SentencesTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static Check check(boolean damaged, boolean indicative, long pages) {
        return new Check(
                damaged,
                indicative,
                List.of(new Found(true, "page 3 twice"), new Found(false, "page 4 free")),
                7,
                pages,
                4096,
                2,
                1);
    }

    @Test
    void aCheckSaysWhatToDo() {
        assertEquals(
                "Nothing is broken. Pages: 100 of 4 KB; kept for later: 2; belong to nothing: 1.",
                Sentences.of(check(false, false, 100)));
        assertTrue(Sentences.of(check(true, false, 100)).contains("Copy it before anything else"));
        String doubtful = Sentences.of(check(true, true, 100));
        assertFalse(doubtful.contains("is damaged"), doubtful);
        assertTrue(doubtful.contains("Check again"), doubtful);
        assertFalse(Sentences.of(check(true, false, 0)).contains("Pages"), "nothing was looked at");
    }

    @Test
    void findingsTellDamageFromTheRestAndSayHowManyThereAre() {
        assertEquals(
                List.of("damage: page 3 twice", "to know: page 4 free", "… and 7 more."),
                Lines.findings(check(true, false, 100)));
    }

    @Test
    void aBackupOfSomebodyElseIsSaidToBe() {
        Backup theirs = new Backup(
                "id", Path.of("b", "1Cv8.cdn"), Path.of("b", "x.bak"), null, 2048, "", "", Instant.EPOCH, "", "", null);
        String[] line = Lines.backups(List.of(theirs)).getFirst();
        assertEquals(Lines.backupHeadings().size(), line.length);
        assertEquals("1Cv8.cdn", line[0]);
        assertEquals("somebody else", line[2]);
        assertEquals("2 KB", line[4]);
    }
}
