package dev.vakhta.eventlog.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.value.LogValue.Member;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What data of records means. */
class LogValueTest {
    private static final LogValue.Undefined NOTHING = new LogValue.Undefined();

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

    private static LogValue.Text text(String text) {
        return new LogValue.Text(text);
    }

    private static LogValue.Structure structure(Member... members) {
        return new LogValue.Structure(List.of(members));
    }

    @Test
    void singleValues() {
        assertEquals(NOTHING, LogValue.parse("{\"U\"}"));
        assertEquals(text("a \"b\", {c}"), LogValue.parse("{\"S\",\"a \"\"b\"\", {c}\"}"));
        assertEquals(new LogValue.Number("-12.50"), LogValue.parse("{\"N\",-12.50}"));
        assertEquals(new LogValue.Bool(true), LogValue.parse("{\"B\",1}"));
        assertEquals(
                new LogValue.Date(LocalDateTime.of(2025, 6, 4, 18, 4, 44)), LogValue.parse("{\"D\",20250604180444}"));
        assertEquals(new LogValue.Date(null), LogValue.parse("{\"D\",00010101000000}"));
        UUID uuid = UUID.fromString("92a423f8-5182-11eb-8c82-14109fd4d3af");
        assertEquals(new LogValue.Reference(49, uuid), LogValue.parse("{\"R\",49:8c8214109fd4d3af11eb518292a423f8}"));
        assertEquals(
                new LogValue.ObjectKey(44, new LogValue.Number("1")), LogValue.parse("{\"E\",\"44:{\"\"N\"\",1}\"}"));
        assertEquals(
                new LogValue.ObjectReference(uuid, uuid), LogValue.parse("{\"O\",{\"#\"," + uuid + "," + uuid + "}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"U\"}|Неопределено",
                "{\"S\",\"a\"\"b\"}|a\"b",
                "{\"B\",0}|Нет",
                "{\"D\",20250604180444}|04.06.2025 18:04:44",
                "{\"D\",00010101000000}|Пустая дата",
                "{\"R\",49:8c8214109fd4d3af11eb518292a423f8}|49:92a423f8-5182-11eb-8c82-14109fd4d3af",
                "{\"A\",{2,{\"N\",1},{\"A\",{1,{\"N\",2}}}}}|1; (2)",
                "{\"E\",\"44:{\"\"N\"\",1}\"}|44: 1",
                "{\"Z\",{1,2,{\"Имя\",{\"Pattern\",{\"S\"}}},{{\"S\",\"а\"}},{{\"S\",\"б\"}}}}|(Имя: а); (Имя: б)",
                "что-то|что-то"
            })
    void asALine(String data, String expected) {
        assertEquals(expected, LogValue.parse(data).text());
    }

    @Test
    void linesAreShort() {
        LogValue value = LogValue.parse("{\"S\",\"" + "я\r\n".repeat(5000) + "\"}");
        assertTrue(value.text().startsWith("я я я ") && value.text().endsWith("…"), value::text);
        assertTrue(value.text().length() <= LogValue.LINE);
        assertEquals(text("я\r\n".repeat(5000)), value);
    }

    @Test
    void membersOfKnownEventsHaveNames() {
        String both = "{\"P\",{6,{\"S\",\"Иванов\"},{\"S\",\"\\\\srv\\ivan\"}}}";
        assertEquals(
                structure(
                        new Member("Пользователь", text("Иванов")),
                        new Member("Пользователь ОС", text("\\\\srv\\ivan"))),
                LogValue.parse(both, "_$Session$_.Authentication"));
        assertEquals(
                "Пользователь: Иванов; Пользователь ОС: \\\\srv\\ivan",
                LogValue.parse(both, "_$Session$_.AuthenticationError").text());
        assertEquals(
                structure(new Member("Пользователь ОС", text("502"))),
                LogValue.parse("{\"P\",{1,{\"S\",\"502\"}}}", "_$Session$_.AuthenticationError"));
        assertEquals(
                structure(
                        new Member("Пользователь", text("")),
                        new Member("Пользователь ОС", text("a")),
                        new Member("", new LogValue.Number("1"))), // what it means is not known
                LogValue.parse("{\"P\",{518,{\"S\",\"\"},{\"S\",\"a\"},{\"N\",1}}}", "_$Session$_.Authentication"));
        assertEquals(
                structure(new Member("Монопольный режим", new LogValue.Bool(true))),
                LogValue.parse("{\"P\",{2,{\"B\",1}}}", "_$InfoBase$_.ExclusiveModeChange"));
        assertEquals(
                structure(new Member("Пользователь", text("a"))),
                LogValue.parse("{\"P\",{{\"S\",\"a\"}}}", "_$User$_.Delete"));
        assertEquals(structure(new Member("", text("a"))), LogValue.parse("{\"P\",{1,{\"S\",\"a\"}}}", "Своё событие"));
        assertEquals(structure(), LogValue.parse("{\"P\",{}}", "_$InfoBase$_.DBConfigUpdate"));
    }

    @Test
    void membersMayHaveTheirOwnNames() {
        String table =
                "{\"Z\",{2,1,{\"Свойство\",{\"Pattern\",{\"S\"}}},{\"Значение\",{\"Pattern\"}},{{\"S\",\"Цена\"},{\"N\",5}}}}";
        LogValue value = LogValue.parse("{\"P\",{1,{\"Данные\"," + table + "}}}", "_$Access$_.AccessDenied");
        Member data = value.members().getFirst();
        assertEquals("Данные", data.name());
        LogValue.Table read = assertInstanceOf(LogValue.Table.class, data.value());
        assertEquals(List.of("Свойство", "Значение"), read.columns());
        assertEquals(
                structure(new Member("Свойство", text("Цена")), new Member("Значение", new LogValue.Number("5"))),
                read.members().getFirst().value());
        assertEquals(
                "", // no right
                LogValue.parse("{\"P\",{1," + table + "}}", "_$Access$_.AccessDenied")
                        .members()
                        .getFirst()
                        .name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"S\"}",
                "{\"S\",1}",
                "{\"N\",1e}",
                "{\"B\",2}",
                "{\"D\",20250231000000}",
                "{\"R\",1:8c82}",
                "{\"R\",9999999999:8c8214109fd4d3af11eb518292a423f8}",
                "{\"P\",{7,{\"S\",\"a\"}}}",
                "{\"A\",{5}}",
                "{\"Z\",{1,1,{\"a\"}}}",
                "{\"Z\",{9999999999,-9999999999}}",
                "{\"E\",\"x\"}",
                "{\"O\",{\"#\",1,2}}",
                "{\"Q\",1}",
                "{\"S\",\"a\"",
                "\0"
            })
    void whatIsNotUnderstoodStaysAsItIs(String data) {
        assertEquals(new LogValue.Unknown(data), LogValue.parse(data));
    }

    @Test
    void theRestAroundItIsRead() {
        assertEquals(
                new LogValue.Array(List.of(new LogValue.Unknown("{\"Q\",1}"), text("a"), new LogValue.Unknown("17"))),
                LogValue.parse("{\"A\",{3,{\"Q\",1},{\"S\",\"a\"},17}}"));
    }

    @Test
    void nestingIsBounded() {
        int depth = 400;
        String deep = "{\"A\",{1,".repeat(depth / 2) + "{\"U\"}" + "}}".repeat(depth / 2);
        int levels = 0;
        LogValue value = LogValue.parse(deep);
        for (; !value.members().isEmpty(); levels++) {
            value = value.members().getFirst().value();
        }
        assertInstanceOf(LogValue.Unknown.class, value);
        assertEquals(64, levels);
        String deeper = "{\"A\",{1,".repeat(100_000);
        assertEquals(new LogValue.Unknown(deeper), LogValue.parse(deeper));
    }

    /** Whatever stands there is read, shown and walked through. */
    @Test
    void anyText() {
        String[] pieces = {
            "{", "}", ",", "\"", "\"\"", "{\"P\",{", "{\"A\",{1,", "{\"Z\",{1,1,", "{\"S\",", "{\"E\",\"1:",
                    "{\"R\",1:",
            "0123456789abcdef0123456789abcdef", "6", "-1", "99999999999999999999", " ", "\r\n", "#", "#base64:", "я",
                    "\uD83C", "}}",
            "\"Данные\"", "{\"U\"}"
        };
        Random random = new Random(11);
        int understood = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder data = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                data.append(pieces[random.nextInt(pieces.length)]);
            }
            LogValue value = LogValue.parse(data.toString(), "_$Session$_.Authentication");
            assertTrue(value.text().length() <= LogValue.LINE);
            understood += value instanceof LogValue.Unknown ? 0 : 1;
            walk(value);
        }
        assertTrue(understood > 100, understood + " understood");
    }

    private static void walk(LogValue value) {
        for (Member member : value.members()) {
            assertTrue(member.value().text().length() <= LogValue.LINE);
            walk(member.value());
        }
    }
}
