package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.state.Thresholds;
import dev.vakhta.ui.bot.page.Preferences;
import dev.vakhta.ui.settings.Settings;
import dev.vakhta.ui.settings.StateLimit;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The thresholds of the rules for states are preferences of the window. */
class StatePreferencesTest extends WindowTest {
    @AfterEach
    void asBefore() {
        for (StateLimit limit : StateLimit.values()) {
            Settings.saved().remove(limit.key());
        }
    }

    @Test
    void nothingSetIsTheUsual() {
        assertEquals(Thresholds.DEFAULT, Thresholds.current());
    }

    /** What differs from the usual thresholds: their names and values. */
    private static Map<String, Object> changed() throws ReflectiveOperationException {
        Map<String, Object> changed = new HashMap<>();
        for (RecordComponent each : Thresholds.class.getRecordComponents()) {
            Object now = each.getAccessor().invoke(Thresholds.current());
            if (!now.equals(each.getAccessor().invoke(Thresholds.DEFAULT))) {
                changed.put("state." + each.getName().toLowerCase(Locale.ROOT), now);
            }
        }
        return changed;
    }

    @ParameterizedTest
    @EnumSource
    void eachIsTheOneOfItsName(StateLimit limit) throws Exception {
        for (int[] typed : new int[][] {{77, 77}, {-5, 0}, {Integer.MAX_VALUE, limit.most()}}) {
            Settings.saved().putInt(limit.key(), typed[0]);
            Object expected = limit.unit() == null ? (Object) typed[1] : Duration.of(typed[1], limit.unit());
            assertEquals(Map.of(limit.key().replace("_", ""), expected), changed());
        }
        Settings.saved().put(limit.key(), "many");
        assertEquals(Map.of(), changed());
    }

    @Test
    void whatIsTypedHoldsUntilTheDefaultsAreRestored() {
        Preferences page = Preferences.open(Preferences.STATES);
        List<String> usual = Arrays.stream(StateLimit.values())
                .map(limit -> String.valueOf(limit.usual()))
                .toList();
        assertEquals(usual, page.values());
        page.type(StateLimit.AGAIN.ordinal(), "45");
        page.accept();
        page.awaitClosed();
        assertEquals(Duration.ofSeconds(45), Thresholds.current().again());

        page = Preferences.open(Preferences.STATES);
        assertEquals("45", page.values().get(StateLimit.AGAIN.ordinal()));
        page.restoreDefaults();
        assertEquals(usual, page.values());
        page.accept();
        page.awaitClosed();
        assertEquals(Thresholds.DEFAULT, Thresholds.current());
    }

    @Test
    void nonsenseIsNotAccepted() {
        Preferences page = Preferences.open(Preferences.STATES);
        assertTrue(page.isGood());
        page.type(StateLimit.IN_DBMS_PERCENT.ordinal(), "101");
        assertFalse(page.isGood());
        picture("wrong");
        page.cancel();
        page.awaitClosed();
        assertEquals(Thresholds.DEFAULT, Thresholds.current());
    }
}
