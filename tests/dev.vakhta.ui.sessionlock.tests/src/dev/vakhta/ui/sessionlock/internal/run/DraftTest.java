package dev.vakhta.ui.sessionlock.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.MessageTexts;
import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.ui.sessionlock.internal.run.Draft.Setting;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed becomes settings, or sentences. */
class DraftTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 18, 0);

    private final Draft draft = new Draft(PersonalSettings.NOTHING_SET);

    private Map<Setting, String> problems() {
        return draft.problems(NOW);
    }

    @Test
    void asItBeginsItCanBeStarted() {
        assertEquals(Map.of(), problems());
        ExclusiveSettings settings = draft.settings();
        assertEquals(Duration.ofMinutes(Usual.LEAD.fallback()), settings.lead());
        assertEquals(Duration.ofMinutes(Usual.JOBS_WAIT.fallback()), settings.jobsWait());
        assertFalse(settings.eachInTurn() || settings.interrupts());
        assertNotEquals(
                new Draft(PersonalSettings.NOTHING_SET).settings().code(),
                settings.code(),
                "each run has a code of its own");
    }

    @Test
    void itBeginsAsThePersonUsuallyWantsIt() {
        PersonalSettings usual = PersonalSettings.NOTHING_SET
                .withContact("55-55")
                .with(Usual.LEAD, 30)
                .with(Usual.JOBS_WAIT, 1)
                .with(Usual.JOBS_AFTER, 2)
                .with(Usual.ROUNDS, 3);
        ExclusiveSettings settings = new Draft(usual).settings();
        assertEquals(Duration.ofMinutes(30), settings.lead());
        assertEquals(Duration.ofMinutes(1), settings.jobsWait());
        assertEquals(Duration.ofMinutes(2), settings.jobsAfter());
        assertEquals(3, settings.rounds());
        assertEquals("55-55", settings.texts().contact());
    }

    @Test
    void allThatIsTypedIsWanted() {
        draft.set(Setting.LEAD, " 0 ");
        draft.set(Setting.TO, NOW.plusHours(1));
        draft.set(Setting.MESSAGE, "{base} до {to}, {contact}");
        draft.set(Setting.TERMINATE_MESSAGE, "Пора");
        draft.set(Setting.CONTACT, "55-55");
        draft.set(Setting.CODE, "ryba-7");
        draft.set(Setting.JOBS_WAIT, "3");
        draft.set(Setting.JOBS_AFTER, "7");
        draft.set(Setting.INTERRUPTS, true);
        draft.set(Setting.IN_TURN, true);
        assertEquals(Map.of(), problems());
        ExclusiveSettings settings = draft.settings();
        assertEquals(
                new ExclusiveSettings(
                        Duration.ZERO,
                        NOW.plusHours(1),
                        new MessageTexts("{base} до {to}, {contact}", "Пора", "55-55"),
                        new PermissionCode("ryba-7"),
                        Duration.ofMinutes(3),
                        true,
                        settings.rounds(),
                        Duration.ofMinutes(7),
                        true),
                settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "10081", "999999999999"})
    void minutesAreWholeAndNotTooMany(String typed) {
        for (Setting setting : Set.of(Setting.LEAD, Setting.JOBS_WAIT, Setting.JOBS_AFTER)) {
            draft.set(setting, typed);
            assertEquals(Set.of(setting), problems().keySet(), typed);
            draft.set(setting, "10080");
            assertEquals(Map.of(), problems());
        }
    }

    @Test
    void theEndComesAfterTheLockBegins() {
        draft.set(Setting.TO, NOW.minusDays(1));
        assertEquals(Set.of(Setting.TO), problems().keySet());
        draft.set(Setting.TO, NOW.plusMinutes(16));
        assertEquals(Set.of(Setting.TO), problems().keySet());
        draft.set(Setting.TO, NOW.plusMinutes(17));
        assertEquals(Map.of(), problems());
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"MESSAGE", "TERMINATE_MESSAGE"})
    void eachTextIsToldWhatIsWrongWithIt(Setting setting) {
        draft.set(setting, "до {to}");
        assertEquals(Set.of(setting), problems().keySet(), "nobody says until when");
        draft.set(setting, "{when}");
        assertTrue(problems().get(setting).contains("{when}"));
        draft.set(setting, "спросите {contact}");
        assertEquals(Set.of(setting), problems().keySet(), "nobody says whom");
        draft.set(setting, "код " + draft.value(Setting.CODE).text());
        String sentence = problems().get(setting);
        assertFalse(sentence.contains(draft.value(Setting.CODE).text()), sentence);
    }

    @Test
    void aCodeThatCannotBeTypedIsRefusedWithoutTellingIt() {
        draft.set(Setting.CODE, "мой \"код\"");
        assertEquals(Set.of(Setting.CODE), problems().keySet());
        assertFalse(problems().get(Setting.CODE).contains("мой"));
        draft.set(Setting.CODE, "");
        assertEquals(Set.of(Setting.CODE), problems().keySet());
    }

    @Test
    void codesAreNotGuessedNorMistaken() {
        String code =
                new Draft(PersonalSettings.NOTHING_SET).value(Setting.CODE).text();
        assertTrue(code.matches("[a-z2-9]{12}"), code);
        assertFalse(code.matches(".*[lo].*"), code);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingHasWords(Setting setting) {
        assertFalse(setting.label().isBlank() || setting.help().isBlank());
    }
}
