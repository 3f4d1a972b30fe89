package dev.vakhta.ui.files.internal.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import dev.vakhta.provider.recovery.Way;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is beyond doubt is chosen; what is not the person chooses. */
class TicksTest {
    private final Ticks ticks = new Ticks();

    private static BaseFile file(String name) {
        return new BaseFile(Path.of("base", name), Role.LOCK, 3, Instant.EPOCH, "", "");
    }

    private static Way way(Way.Kind kind, String reason, BaseFile... files) {
        return new Way(kind, reason, "", "", List.of(files));
    }

    @Test
    void theOneLockAndAllLeftoversAreChosen() {
        BaseFile lock = file("1Cv8.cdn");
        BaseFile one = file("1Cv8.1CL");
        BaseFile other = file("1Cv8tmp.1CD");
        List<Way> ways =
                List.of(way(Way.Kind.SET_LOCK_ASIDE, null, lock), way(Way.Kind.SET_LEFTOVERS_ASIDE, null, one, other));
        assertEquals(List.of(lock, one, other), ticks.chosen(ways));
        ticks.set(one, false);
        assertEquals(List.of(lock, other), ticks.chosen(ways));
    }

    @Test
    void ofSeveralSpellingsNoneIs() {
        BaseFile lock = file("1Cv8.cdn");
        List<Way> ways = List.of(way(Way.Kind.SET_LOCK_ASIDE, null, lock, file("1CV8.CDN")));
        assertEquals(List.of(), ticks.chosen(ways));
        ticks.set(lock, true);
        assertEquals(List.of(lock), ticks.chosen(ways));
    }

    @Test
    void whatOnlyLooksLikeALockIsNot() {
        BaseFile similar = file("1CVcdn.old");
        List<Way> ways = List.of(way(Way.Kind.SET_SIMILAR_ASIDE, null, similar));
        assertEquals(List.of(), ticks.chosen(ways));
        ticks.set(similar, true);
        assertEquals(List.of(similar), ticks.chosen(ways));
    }

    @Test
    void whatIsNotPossibleIsNot() {
        BaseFile lock = file("1Cv8.cdn");
        Way way = way(Way.Kind.SET_LOCK_ASIDE, "The share is read-only.", lock);
        ticks.set(lock, true);
        assertFalse(ticks.isOn(way, lock));
        assertEquals(List.of(), ticks.chosen(List.of(way)));
    }
}
