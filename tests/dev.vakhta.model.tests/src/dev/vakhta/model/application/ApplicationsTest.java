package dev.vakhta.model.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationsTest {
    @ParameterizedTest
    @CsvSource({
        "1CV8C, Thin client, Тонкий клиент, USER",
        "Designer, Designer, Конфигуратор, USER",
        "COMConnection, External connection, Внешнее соединение (COM), PROGRAM",
        "BackgroundJob, Background job, Фоновое задание, PROGRAM",
        "RAS, Administration server, Сервер администрирования, SERVICE",
        "NewThing9, NewThing9, NewThing9, PROGRAM"
    })
    void namesAndKinds(String id, String english, String russian, Applications.Kind kind) {
        assertEquals(english, Language.ENGLISH.says(() -> Applications.name(id)));
        assertEquals(russian, Language.RUSSIAN.says(() -> Applications.name(id)));
        assertEquals(kind, Applications.kind(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"JobScheduler", "RAS", "SrvrConsole", "COMConsole", "RAC", "Debugger", "AgentStandardCall", "ras"
            })
    void servicesAreLeftAlone(String id) {
        assertTrue(Applications.isService(id));
    }

    @Test
    void whatIsUnknownIsNoService() {
        assertFalse(Applications.isService(null));
        assertFalse(Applications.isService(""));
        assertEquals(
                List.of("1CV8C", "Thin client", "Тонкий клиент"),
                Applications.names("1CV8C").toList());
    }
}
