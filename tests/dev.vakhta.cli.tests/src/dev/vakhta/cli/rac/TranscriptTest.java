package dev.vakhta.cli.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.cli.rac.RacDesk.Ended;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.rac.RacVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the utility prints in the demo cluster, as it stands in transcripts beside this class: after {@code $} a command, then what it
 * prints, errors behind {@code !}, and the code where it is not 0. A command that makes something gives its id a name: {@code <made>}.
 */
class TranscriptTest {
    private static final Pattern MADE = Pattern.compile("\\w+ : ([0-9a-f-]{36})\n");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakRussian() {
        Locale.setDefault(Locale.of("ru"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"8.3.21, 11.0", "8.5.1, 16.0"})
    void everyCommandPrintsWhatItDid(String version, String endpoint) throws IOException {
        String expected;
        try (InputStream in = TranscriptTest.class.getResourceAsStream("rac-" + version + ".txt")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder actual = new StringBuilder();
        DemoOptions options = DemoOptions.defaults()
                .withSessions(3)
                .withInfobases(2)
                .withSeed(7)
                .withVersions(endpoint);
        try (RacDesk desk = new RacDesk(RacVersion.of(version), options)) {
            for (String line :
                    expected.lines().filter(line -> line.startsWith("$ rac ")).toList()) {
                Ended ended = desk.run(line.substring("$ rac ".length()));
                Matcher made = MADE.matcher(ended.out());
                if (made.matches()) {
                    desk.remember("made", UUID.fromString(made.group(1)));
                }
                actual.append(line).append('\n').append(ended.out());
                ended.err()
                        .lines()
                        .forEach(error -> actual.append("! ").append(error).append('\n'));
                if (ended.code() != 0) {
                    actual.append("! ").append(ended.code()).append('\n');
                }
            }
        }
        assertEquals(expected, actual.toString());
    }
}
