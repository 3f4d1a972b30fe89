package dev.vakhta.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vakhta.rac.grammar.Request;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a failed rac says is understood in both languages, from whichever stream, in whichever encoding. */
class RacFailureTest {
    private static final byte[] NOTHING = new byte[0];
    private static final Charset CP866 = Charset.forName(RacEncoding.CP866);

    private static RacFailure failure(String errors, long exitCode) {
        RacFailure failure =
                RacFailure.of(NOTHING, errors.getBytes(StandardCharsets.UTF_8), exitCode, StandardCharsets.UTF_8);
        assertNotNull(failure);
        return failure;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ошибка разбора параметра: cluster | BAD_OPTION
                    Администратор кластера не аутентифицирован | CLUSTER_LOGIN
                    The cluster administrator is not authenticated | CLUSTER_LOGIN
                    Администратор центрального сервера не аутентифицирован | AGENT_LOGIN
                    The central server administrator is not authenticated | AGENT_LOGIN
                    Недостаточно прав пользователя на информационную базу Бухгалтерия | INFOBASE_RIGHTS
                    Insufficient user rights for infobase acc | INFOBASE_RIGHTS
                    Недостаточно прав пользователя на управление кластером | CLUSTER_RIGHTS
                    Недостаточно прав пользователя на управление центральным сервером | AGENT_RIGHTS
                    Аутентификация по паролю доступна только с локальной машины | LOCAL_PASSWORD_ONLY
                    Сеанс с указанным идентификатором не найден | SESSION_NOT_FOUND
                    Сеанс отсутствует или удален | SESSION_GONE
                    Кластер с указанным идентификатором не найден | NOT_FOUND
                    Соединение 717bdda7-2f60-4577-b262-f1fc8c0e472c не найдено | NOT_FOUND
                    Информационная база acc уже зарегистрирована в кластере | DUPLICATE
                    Рабочий сервер уже зарегистрирован в кластере | DUPLICATE
                    Рабочий сервер является центральным. Удаление невозможно | REFUSED
                    Сервер баз данных не обнаружен | REFUSED
                    Данные были изменены или удалены другим пользователем | CHANGED_MEANWHILE
                    Различаются версии клиента и сервера (8.3.21.1 - 8.3.22.1) | VERSION
                    Host not found (authoritative) | UNREACHABLE
                    recv returns zero, disconnected | BROKEN_LINK
                    server_addr=tcp://srv:1560 descr=10054 line=1254 file=src\\DataExchange.cpp | SERVER_FAULT
                    nobody ever saw this | UNKNOWN
                    """)
    void theReasonIsKnown(String text, RacSign sign) {
        assertEquals(
                sign,
                failure("Ошибка операции администрирования\n" + text + "\n", 255)
                        .sign());
        assertEquals(sign, failure(text.toUpperCase(Locale.ROOT), 255).sign());
        RacFailure found = failure("Ошибка операции администрирования\r\n" + text + "\r\n", 4294967295L);
        assertEquals(text, found.reason());
        RacFailure onOutput = RacFailure.of(text.getBytes(CP866), NOTHING, -1, CP866);
        assertEquals(sign, onOutput == null ? null : onOutput.sign());
    }

    @Test
    void theSpecialReasonCountsMoreThanTheGeneralOne() {
        RacFailure found = failure("Ошибка соединения с сервером\nРазличаются версии клиента и сервера (1 - 2)\n", 255);
        assertEquals(RacSign.VERSION, found.sign());
        assertEquals("Различаются версии клиента и сервера (1 - 2)", found.reason());
    }

    @Test
    void codesTellTheRest() {
        assertNull(RacFailure.of("x : y\n".getBytes(StandardCharsets.UTF_8), NOTHING, 0, CP866));
        assertEquals(RacSign.CRASHED, failure("", -1073741819).sign());
        assertEquals(RacSign.CRASHED, failure("", 3221225477L).sign());
        assertEquals(RacSign.CRASHED, failure("", 137).sign());
        assertEquals(RacSign.UNKNOWN, failure("", 255).sign());
        assertEquals("", failure("Ошибка операции администрирования\n", 255).reason());
    }

    @Test
    void helpIsAFailureWhateverTheCode() {
        String help = "1C:Enterprise 8.5 Remote Administrative Client Utility © 1C-Soft LLC 1996-2026\n"
                + "Утилита\n\nИспользование:\n\n\trac infobase [command] [options] [arguments]\n";
        assertEquals(RacSign.HELP, sign(RacFailure.of(help.getBytes(CP866), NOTHING, 0, CP866)));
        assertEquals(RacSign.HELP, failure(help, 255).sign());
        assertFalse(RacFailure.isHelp("descr : \"Remote Administrative Client Utility\"\n"));
        String tail = help + "x".repeat(100_000);
        assertEquals(
                RacSign.HELP,
                sign(RacFailure.of(tail.getBytes(StandardCharsets.UTF_8), NOTHING, 0, StandardCharsets.UTF_8)));
    }

    private static @Nullable RacSign sign(@Nullable RacFailure failure) {
        return failure == null ? null : failure.sign();
    }

    @Test
    void whatAnAnswerHoldsIsNoReason() {
        byte[] output = "descr : \"Connection refused\"\n".getBytes(StandardCharsets.UTF_8);
        byte[] errors = "Администратор кластера не аутентифицирован".getBytes(StandardCharsets.UTF_8);
        assertEquals(RacSign.CLUSTER_LOGIN, sign(RacFailure.of(output, errors, 255, StandardCharsets.UTF_8)));
    }

    @Test
    void theReasonBehindALongAnswerIsFound() {
        String text = "name : я\n".repeat(50_000) + "Сеанс отсутствует или удален\n";
        assertEquals(RacSign.SESSION_GONE, failure(text, 255).sign());
    }

    @Test
    void whatOurDoubleSaysIsKnownInBothLanguages() {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"en", "ru"}) {
                Locale.setDefault(Locale.of(language));
                Request.Refusal refusal = new Request.Refusal("cluster");
                assertEquals(
                        RacSign.BAD_OPTION,
                        failure(refusal.text(), Request.Refusal.EXIT_CODE).sign());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void secretsThatRacRepeatsAreMasked() {
        RacFailure found = failure("Ошибка разбора параметра: --cluster-pwd=hidden", 255);
        assertFalse(found.toString().contains("hidden"), found.toString());
    }
}
