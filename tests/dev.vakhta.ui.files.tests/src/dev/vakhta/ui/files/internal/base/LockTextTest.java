package dev.vakhta.ui.files.internal.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LockCard.State;
import dev.vakhta.testing.Secret;
import dev.vakhta.ui.files.internal.base.LockText.Fact;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a lock file says, in words. */
class LockTextTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 12, 0);
    private static final String CODE = Secret.MARK + "-рыба";
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static LockText lock(State state, boolean enabled, boolean active, LocalDateTime from, LocalDateTime to) {
        BaseFile file = new BaseFile(Path.of("base", "1Cv8.cdn"), Role.LOCK, 128, Instant.EPOCH, "", "petrov");
        LockCard card = new LockCard(
                file, state, enabled, active, from, to, "Update", "Update", CODE, "", "", List.of("0"), "", "", "");
        return new LockText(card, NOW);
    }

    @Test
    void saysWhatItDoesNow() {
        LocalDateTime earlier = NOW.minusHours(1);
        LocalDateTime later = NOW.plusHours(1);
        assertEquals(
                "1Cv8.cdn denies new sessions now.",
                lock(State.PARSED, true, true, null, null).headline());
        assertEquals(
                "1Cv8.cdn probably denies new sessions now.",
                lock(State.PARTLY, true, true, null, null).headline());
        assertEquals(
                "1Cv8.cdn denies new sessions from 13:00 on.",
                lock(State.PARSED, true, false, later, null).headline());
        assertEquals(
                "1Cv8.cdn denies new sessions no more: it ended at 11:00.",
                lock(State.PARSED, true, false, null, earlier).headline());
        assertTrue(lock(State.PARSED, false, false, null, later).headline().endsWith("it denies nobody."));
        assertTrue(lock(State.UNKNOWN, true, true, null, null).headline().contains("cannot be told"));
    }

    @Test
    void namesItsFieldsAndKeepsTheCodeForItsOwnPlace() {
        List<Fact> facts = lock(State.PARSED, true, true, null, NOW.plusDays(1)).facts();
        assertEquals(
                List.of("Lock from", "Lock to", "Message", "Further fields", "File"),
                facts.stream().map(Fact::label).toList());
        assertEquals("no beginning", facts.getFirst().value());
        assertEquals("tomorrow 12:00", facts.get(1).value());
        assertTrue(facts.getLast().value().contains("of petrov"), () -> "" + facts);
        assertFalse(facts.toString().contains(CODE));
    }

    @Test
    void whatIsUnderstoodPartlyIsProbable() {
        assertTrue(lock(State.PARTLY, true, true, null, null).facts().stream()
                .filter(fact -> !fact.label().equals("File"))
                .allMatch(fact -> fact.value().startsWith("probably ")));
    }

    @Test
    void ofWhatIsNotUnderstoodNoFieldIsGuessed() {
        assertEquals(
                List.of("File"),
                lock(State.UNKNOWN, true, true, null, null).facts().stream()
                        .map(Fact::label)
                        .toList());
    }
}
