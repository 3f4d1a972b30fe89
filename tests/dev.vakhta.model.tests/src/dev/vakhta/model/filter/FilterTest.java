package dev.vakhta.model.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.Language;
import dev.vakhta.model.Made;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private final Row<Session> row = Made.twice(s -> {
        s.setUserName("Иван \"Гроза\" Петров");
        s.setStartedAt(Made.NOW.withHour(18).withMinute(40).withSecond(30));
        s.setLastActiveAt(Made.NOW.minusMinutes(90));
        s.setMemoryCurrent(104_857_600);
        s.setHibernate(false);
    });

    private boolean matches(Language language, String text) {
        return matches(language, text, row);
    }

    private static boolean matches(Language language, String text, Row<Session> row) {
        return language.says(() -> {
            try {
                return Filter.parse(text, Literals.SESSION).matches(row);
            } catch (FilterException e) {
                throw new AssertionError(text, e);
            }
        });
    }

    /** Whatever the reader's language, a filter means the same. */
    private void inBoth(boolean expected, String text) {
        for (Language language : Language.values()) {
            assertEquals(expected, matches(language, text), text + " " + language);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "иван",
                "\"иван \"",
                "ws-014",
                "acc ws",
                "user:ГРОЗА",
                "user=\"иван \"\"гроза\"\" петров\"",
                "user=root,\"Иван \"\"Гроза\"\" Петров\"",
                "user!=root",
                "-user:root",
                "!user:root",
                "-root",
                "-",
                "number=17",
                "session-id:7",
                "infobase=accounting",
                "infobase:ACC",
                "infobase=11111111-0000-0000-0000-000000000001",
                "infobase-name=11111111-0000-0000-0000-000000000001",
                "app=1cv8c",
                "app=\"thin client\"",
                "app:тонкий",
                "application:тонкий",
                "state=hung",
                "state=завис",
                "state:hun",
                "state=asleep,hung",
                "hibernate=no",
                "hibernate=нет",
                "connection=",
                "bytes=",
                "bytes!=5",
                "process-name:1560",
                "memory:>99MB",
                "memory:>=100MB",
                "memory>=100МБ",
                "memory<=0.1ГБ",
                "memory<100.5mb",
                "memory=100MB",
                "memory=104857600",
                "memory=1,100MB",
                "memory>-1MB",
                "idle:>1h",
                "idle=1h30m",
                "idle:<=90мин",
                "idle>1ч29м",
                "idle=5400",
                "started:>2026-02-25",
                "started:>=2026-02-26",
                "started=2026-02-26",
                "started<2026-02-27",
                "started=2026-02-26T18:40",
                "started=2026-02-26T18:40:30",
                "started=\"2026-02-26 18:40\"",
                "started<2026-02-26T18:41",
                "target=prod-1",
                "cluster:local user:иван memory>1MB",
                "cluster=33333333-0000-0000-0000-000000000001",
                "process=\"srv:1560 4711\"",
                "host:\"\""
            })
    void letsThrough(String text) {
        inBoth(true, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "маша",
                "иван маша",
                "user=иван",
                "user!=\"Иван \"\"Гроза\"\" Петров\"",
                "-user:иван",
                "-иван",
                "infobase=acc",
                "app=1cv8",
                "state=asleep",
                "memory:>100MB",
                "memory<100MB",
                "bytes>0",
                "bytes<1",
                "bytes=0",
                "memory=",
                "started:>2026-02-26",
                "started<2026-02-26T18:40",
                "idle<1h",
                "hibernate=yes",
                "number=1",
                "\"ws-014 \""
            })
    void keepsBack(String text) {
        inBoth(false, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=leftover",
                "state=\"left behind\"",
                "state=\"после сбоя\"",
                "state:сбоя",
                "left-behind=yes",
                "left-behind=да",
                "-left-behind=no"
            })
    void findsWhomACrashLeftBehind(String text) {
        for (Language language : Language.values()) {
            assertTrue(matches(language, text, Made.row(s -> s.setLeftBehind(true))), text);
            assertEquals(
                    text.startsWith("-"),
                    matches(language, text, Made.row(s -> {})),
                    text + ": nobody knows of the sessions of clusters");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        usr:ivan         | 0  | There is no field "usr" here; did you mean user-name?
        иван usr:x       | 5  | There is no field "usr" here; did you mean user-name?
        qwertyuiop=1     | 0  | There is no field "qwertyuiop" here; put the text in quotes if it is no field.
        memory:>much     | 8  | "much" is no size for memory-current: write it like 100MB or 1.5GB.
        memory>5h        | 7  | "5h" is no size for memory-current: write it like 100MB or 1.5GB.
        memory>          | 7  | "" is no size for memory-current: write it like 100MB or 1.5GB.
        memory>-         | 7  | "-" is no size for memory-current: write it like 100MB or 1.5GB.
        idle:>5MB        | 6  | "5MB" is no duration for idle: write it like 30s, 5m or 1h30m.
        started:>today   | 9  | "today" is no date for started-at: write it like 2026-02-01 or 2026-02-01T18:40.
        started>2026-13-01 | 8 | "2026-13-01" is no date for started-at: write it like 2026-02-01 or 2026-02-01T18:40.
        session-id=abc   | 11 | "abc" is no number for session-id.
        user>5           | 5  | "user-name" has no larger and smaller values: use : or =.
        state>hung       | 6  | "state" has no larger and smaller values: use : or =.
        x "ab            | 2  | The quote opened at character 3 is not closed.
        user="ab         | 5  | The quote opened at character 6 is not closed.
        """)
    void complainsInOneSentence(String text, int position, String sentence) {
        FilterException thrown = Language.ENGLISH.says(
                () -> assertThrows(FilterException.class, () -> Filter.parse(text, Literals.SESSION)));
        assertEquals(sentence, thrown.getMessage());
        assertEquals(position, thrown.position());
    }

    @Test
    void complainsInTheReadersLanguageAndKnowsItsHeaders() {
        FilterException thrown = Language.RUSSIAN.says(
                () -> assertThrows(FilterException.class, () -> Filter.parse("пользователь:x", Literals.SESSION)));
        assertEquals("Поля «пользователь» здесь нет; может быть, user-name?", thrown.getMessage());
        assertEquals(List.of("user-name"), thrown.suggestions());
    }

    @Test
    void remembersItsText() throws FilterException {
        assertEquals("user:x", Filter.parse("user:x", Literals.SESSION).toString());
        assertTrue(Filter.parse(" ", Literals.SESSION).isEmpty());
    }
}
