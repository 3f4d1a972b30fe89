package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a story is written, and what is said of one that is not. */
class StoryTest {
    private static final String NAMES = "base trade\nuser Ivan\nuser Olga\n";

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void linesMayBeEmptyIndentedOrRemarks() {
        Story.Plot plot = Story.of(
                        "\uFEFF# a remark\r\n\r\n  base trade \"Our \"\"trade\"\"\" # another\n\tuser \"Ivan I.\"\n")
                .plot();
        assertEquals("Our \"trade\"", plot.places().getFirst().description());
        assertEquals(0, plot.scenes().size());
    }

    @Test
    void theHeadSaysClockAndWhatIsPast() {
        Story.Plot plot = Story.of("clock 2026-03-02 08:00\nskip 1h\nadministrator admin demo")
                .plot();
        assertEquals(LocalDateTime.of(2026, 3, 2, 8, 0), plot.clock());
        assertEquals(Duration.ofHours(1), plot.skip());
        assertEquals("admin", plot.administrators().getFirst().user());
    }

    @ParameterizedTest
    @CsvSource({
        "30s, 30",
        "5m, 300",
        "1h30m, 5400",
        "2d, 172800",
        "00:30, 1800",
        "00:00:30, 30",
        "08:55, 32100",
        "168:00, 604800",
        "0s, 0"
    })
    void timesAreUnitsOrHoursAndMinutes(String text, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), StoryTime.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "m", "-5m", "5 m", "08:60", "8d", "169:00", "999999999999s", "1s1m", "5min"})
    void otherTimesAreNone(String text) {
        assertEquals(null, StoryTime.read(text));
    }

    /** Behind three lines that name an infobase and two users. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivan                          | 5 | the line ends too early; this has to follow: comes, leaves, works,",
                "Ivan flies                    | 6 | nobody can do \"flies\"; possible: comes,",
                "Ivan \"comes\" to trade       | 6 | nobody can do \"comes\"",
                "Ivan comes                    | 11 | \"to\" is missing in this line.",
                "Ivan comes to                 | 14 | the line ends too early; this has to follow: to",
                "Ivan comes to hrm             | 15 | no infobase \"hrm\" stands above; add a line that says: base hrm",
                "Ivan comes to trade by Excel  | 24 | there is no application \"Excel\"; possible: 1CV8C, 1CV8,",
                "Ivan comes to trade by RAS    | 24 | there is no application \"RAS\"",
                "Ivan comes to trade to trade  | 21 | \"to\" stands here twice.",
                "Ivan comes to trade at once   | 21 | \"at\" does not belong here; possible: to, by, since, for.",
                "Ivan comes to trade for long  | 25 | \"long\" is no time; write 30s,",
                "Ivan works                    | 11 | \"for\" is missing",
                "Ivan blocks Ivan for 5m       | 13 | nobody waits for himself.",
                "Ivan blocks Petr for 5m       | 13 | no user \"Petr\" stands above; add a line that says: user Petr",
                "Ivan blocks Olga for 5m through 1c | 33 | \"1c\" does not belong here; possible: dbms.",
                "Ivan leaves trade now         | 19 | \"now\" is more than this line takes.",
                "Petr comes to trade           | 1 | no line begins with \"Petr\", and no user of that name stands above;",
                "at                            | 3 | the line ends too early; this has to follow: at",
                "at noon Ivan leaves           | 4 | \"noon\" is no time",
                "at 5m base hrm                | 7 | \"base\" holds from the beginning and takes no time.",
                "every 0s Ivan leaves          | 7 | \"0s\" is too often; once a second is the most.",
                "every 5m from 2h until 1h Ivan leaves | 24 | \"1h\" is before the beginning, 7200s.",
                "base trade                    | 6 | \"trade\" stands above already.",
                "user Ivan                     | 6 | \"Ivan\" stands above already.",
                "clock today 08:00             | 7 | \"today 08:00\" is no date with a time; write it as in 2026-03-02 08:55.",
                "0 come to trade               | 1 | \"0\" is no whole number from 1 to 50000.",
                "99999999999 come to trade     | 1 | \"99999999999\" is no whole number",
                "5 go to trade                 | 3 | nobody can do \"go\"; possible: come, leave.",
                "all come to trade             | 5 | nobody can do \"come\"; possible: leave.",
                "licences many                 | 10 | \"many\" is no whole number from 0 to 50000.",
                "lock                          | 5 | the line ends too early; this has to follow: BASE.",
                "server sleeps                 | 8 | nobody can do \"sleeps\"; possible: refuses,",
                "server answers                | 15 | \"after\" is missing",
                "user \"Petr                   | 6 | this quotation mark is not closed."
            })
    void aFaultIsNamedWithItsPlace(String line, int column, String complaint) {
        StoryException wrong = assertThrows(StoryException.class, () -> Story.of(NAMES + line));
        String said = String.valueOf(wrong.getMessage());
        assertTrue(said.startsWith("story, line 4, column " + column + ": " + complaint), said);
    }

    @Test
    void russiansReadItInRussian() {
        Locale.setDefault(Locale.of("ru"));
        StoryException wrong = assertThrows(StoryException.class, () -> Story.of("at 5m"));
        assertEquals(
                "story, строка 1, столбец 6: строка обрывается; дальше нужно: USER comes to BASE, ….",
                wrong.getMessage());
    }

    @Test
    void aFileIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("day.story"), "base trade\nnobody comes to trade\n");
        StoryException wrong = assertThrows(StoryException.class, () -> Story.read(file));
        assertTrue(String.valueOf(wrong.getMessage()).startsWith("day.story, line 2, column 1: "), wrong::getMessage);
    }

    @Test
    void whatIsNoStoryIsOneSentence() throws Exception {
        Path none = folder.resolve("none");
        assertEquals("There is no story " + none + ".", complaint(none));
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xFF, 0, 1});
        assertEquals("The story bytes is no text in UTF-8.", complaint(bytes));
        Path large = Files.write(folder.resolve("large"), new byte[1_000_001]);
        assertEquals("The story large is larger than 1000000 bytes.", complaint(large));
        assertTrue(complaint(folder).startsWith("The story " + folder + " cannot be read: "));
        assertEquals(
                "There is no sample story @school; there is: @office.",
                assertThrows(StoryException.class, () -> Story.sample("@school"))
                        .getMessage());
    }

    private static String complaint(Path file) {
        return String.valueOf(
                assertThrows(StoryException.class, () -> Story.read(file)).getMessage());
    }

    @Test
    void aBuiltOneIsTheSame() {
        Story.Plot built = Story.builder()
                .base("our \"trade\"")
                .user("Ivan I.", "WS 1")
                .comes("Ivan I.", "our \"trade\"")
                .at(Duration.ofMinutes(1))
                .come(3, "our \"trade\"", "WebClient")
                .hangs("Ivan I.", Duration.ofMinutes(30))
                .build()
                .plot();
        assertEquals("our \"trade\"", built.places().getFirst().name());
        assertEquals(3, built.scenes().size());
        assertEquals(Duration.ofMinutes(1), built.scenes().getLast().at());
    }
}
