package dev.vakhta.eventlog.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How things of a log are called. */
class LogNamesTest {
    private Locale before;

    @BeforeEach
    void speakRussian() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.of("ru"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_$Session$_.Start|Сеанс. Начало",
                "_$PerformError$_|Ошибка выполнения",
                "_$Data$_.Unpost|Данные. Отмена проведения",
                "_$Session$_.Nobody|Сеанс. Nobody",
                "_$Nowhere$_.Nobody|Nowhere. Nobody",
                "Обмен.Загрузка|Обмен.Загрузка",
                "_$broken|_$broken"
            })
    void events(String name, String expected) {
        assertEquals(expected, LogNames.event(name));
    }

    @Test
    void inBothLanguages() {
        assertEquals("Тонкий клиент", LogNames.application("1CV8C"));
        assertEquals("Сеанс", LogNames.group("_$Session$_.Start"));
        assertEquals("Обмен", LogNames.group("Обмен.Загрузка.Файл"));
        assertEquals("", LogNames.group("Обмен"));
        assertEquals("Фиксация", LogNames.event("_$Transaction$_.Commit").substring(12));
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("Thin client", LogNames.application("1CV8C"));
        assertEquals("WhoKnows", LogNames.application("WhoKnows"));
        assertEquals("Session. Start", LogNames.event("_$Session$_.Start"));
    }

    @Test
    void allImportancesAndOutcomesHaveNames() {
        for (Importance importance : Importance.values()) {
            assertNotEquals(importance.key(), LogNames.importance(importance));
        }
        for (TransactionOutcome outcome : TransactionOutcome.values()) {
            assertNotEquals(outcome.key(), LogNames.outcome(outcome));
        }
    }

    @Test
    void whatIsTypedIsFoundInAnyLanguage() {
        List<String> events =
                List.of("_$Session$_.Start", "_$Data$_.New", "_$Job$_.Start", "Начало обмена", "_$X$_.Начало");
        assertEquals(
                List.of("_$Session$_.Start", "Начало обмена", "_$X$_.Начало"),
                LogNames.matching(LogField.EVENT, events, "НАЧАЛО"));
        assertEquals(List.of("_$Session$_.Start"), LogNames.matching(LogField.EVENT, events, "session. st"));
        assertEquals(
                List.of("_$Session$_.Start", "_$Job$_.Start"), LogNames.matching(LogField.EVENT, events, "$_.start"));
        assertEquals(events, LogNames.matching(LogField.EVENT, events, ""));
        assertEquals(
                List.of("1CV8C"), LogNames.matching(LogField.APPLICATION, List.of("1CV8", "1CV8C", "RAS"), "тонкий"));
        assertEquals(List.of("Иванов"), LogNames.matching(LogField.USER, List.of("Иванов", "Петров"), "иван"));
        assertEquals("Иванов", LogNames.name(LogField.USER, "Иванов"));
    }
}
