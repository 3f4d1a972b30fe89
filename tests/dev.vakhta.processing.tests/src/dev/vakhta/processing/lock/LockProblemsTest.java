package dev.vakhta.processing.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.Language;
import dev.vakhta.processing.lock.LockProblems.Problem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LockProblemsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 12, 0);

    /** @param from minutes from now; null: empty */
    private static Infobase lock(boolean on, @Nullable Integer from, @Nullable Integer to, @Nullable String code) {
        Infobase lock = ClusterFactory.eINSTANCE.createInfobase();
        lock.setSessionsDeny(on);
        lock.setDeniedFrom(from == null ? null : NOW.plusMinutes(from));
        lock.setDeniedTo(to == null ? null : NOW.plusMinutes(to));
        lock.setPermissionCode(code);
        return lock;
    }

    private static String problems(Infobase lock) {
        return LockProblems.of(lock, NOW).stream()
                .map(problem ->
                        problem.severity() + " " + Field.of(problem.field()).key())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | 30  | 60  | 7719 | ''",
                "true  | 16  | 60  | 7719 | ''",
                "true  | 15  | 60  | 7719 | WARNING denied-from",
                "true  | 2   | 60  | 7719 | WARNING denied-from",
                "true  | 1   | 60  | 7719 | WARNING denied-from",
                "true  |     | 60  | 7719 | WARNING denied-from",
                "true  | 30  |     | 7719 | WARNING denied-to",
                "true  | 30  | 60  |      | WARNING permission-code",
                "true  | 30  | 60  | ''   | WARNING permission-code",
                "true  | 30  | 30  | 7719 | ERROR denied-to",
                "true  | 30  | 20  | 7719 | ERROR denied-to",
                "true  | -60 | -30 | 7719 | ERROR denied-to; WARNING denied-from",
                "true  |     | 0   | 7719 | ERROR denied-to; WARNING denied-from",
                "true  | -30 | -60 | 7719 | ERROR denied-to; ERROR denied-to; WARNING denied-from",
                "false | -60 | -30 |      | ''",
                "false |     |     |      | ''",
                "false | 60  | 30  |      | ERROR denied-to"
            })
    void saysWhatIsWrongAndWhere(
            boolean on, @Nullable Integer from, @Nullable Integer to, @Nullable String code, String problems) {
        assertEquals(problems, problems(lock(on, from, to, code)));
    }

    @Test
    void lessThanTwoMinutesIsWorseThanLessThanSixteen() {
        List<String> sentences = List.of(
                LockProblems.of(lock(true, 1, 60, "7719"), NOW).getFirst().sentence(),
                LockProblems.of(lock(true, 2, 60, "7719"), NOW).getFirst().sentence());
        assertTrue(sentences.get(0).contains("2") && !sentences.get(0).contains("16"), sentences.get(0));
        assertTrue(sentences.get(1).contains("16"), sentences.get(1));
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAreInTheReadersLanguage(Language language) {
        Infobase worst = lock(true, -30, -60, null);
        Infobase endless = lock(true, 5, null, null);
        for (Infobase lock : List.of(worst, endless)) {
            for (Problem problem : language.says(() -> LockProblems.of(lock, NOW))) {
                assertEquals(language == Language.RUSSIAN, problem.sentence().matches(".*[а-я].*"), problem.sentence());
                assertFalse(problem.sentence().contains("{"), problem.sentence());
            }
        }
    }
}
