package dev.vakhta.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.rac.grammar.Grammar;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands where rac's answer should: a result or one exception, soon. */
class HostileTextTest {
    private static final String RECORD = """
            infobase                                   : 717bdda7-2f60-4577-b262-f1fc8c0e472c
            name                                       : yaxunit
            sessions-deny                              : off
            denied-from                                : 2026-02-23T00:00:00
            denied-message                             : "Closed ""today""

            see you : tomorrow"
            permission-code                            : "CODE"
            descr                                      :\s

            """;

    private final Random random = new Random(11);

    @Test
    void damagedAnswersAreReadOrRefused() {
        byte[] whole = RECORD.repeat(3).getBytes(StandardCharsets.UTF_8);
        String interesting = "\"\n\r: \t-|09azЯ\0";
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int place = random.nextInt(damaged.length);
                damaged[place] = random.nextBoolean()
                        ? (byte) interesting.charAt(random.nextInt(interesting.length()))
                        : (byte) random.nextInt();
                if (random.nextInt(10) == 0) {
                    damaged = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
                }
            }
            refused += everything(damaged);
        }
        assertTrue(refused < 20_000);
    }

    @Test
    void anyBytesAreReadOrRefused() {
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            refused += everything(bytes);
        }
        assertTrue(refused > 4_000);
    }

    /** 1 if it was refused. Anything but the one exception fails the test. */
    private static int everything(byte[] bytes) {
        for (Class<? extends EObject> type : List.of(Infobase.class, Session.class)) {
            RacFailure.of(bytes, bytes, 255, Charset.forName(RacEncoding.CP866));
            RacFailure.of(bytes, bytes, 0, StandardCharsets.UTF_8);
            Grammar.ofHelp(List.of(new String(bytes, StandardCharsets.UTF_8)));
            try {
                RacReader.line(bytes);
                RacReader.id("infobase", bytes);
                RacReader.transferDirectories(bytes);
            } catch (RacException e) {
                assertTrue(e.line() > 0);
            }
            try {
                for (RacRecord<?> record : RacReader.records(type, bytes)) {
                    assertTrue(record.toString().length() < 2 * bytes.length + 100);
                }
            } catch (RacException e) {
                assertTrue(e.line() > 0);
                return 1;
            }
        }
        return 0;
    }

    /** Pieces that would make a careless reader look for the end of something again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a : \"\n",
                "descr : \"\n",
                "descr : \"\"\"\n",
                "descr : \"x\"\"\n",
                "descr : \"\"x\n",
                "x\n",
                "\n",
                "infobase : 1\n",
                "name : \"",
                ": ",
                " : ",
                "\"",
                "\r",
                "\r\n",
                "name : x\nrest\n",
                "infobase : 1\nunknown$ : 2\n"
            })
    void timeIsLinear(String piece) {
        StringBuilder text = new StringBuilder("infobase : 1\n");
        for (int i = 0; text.length() < 4_000_000; i++) {
            text.append(piece.replace("$", Integer.toString(i)));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertTrue(!RacReader.records(Infobase.class, bytes).isEmpty());
            RacFailure.of(bytes, bytes, 255, StandardCharsets.UTF_8);
            Grammar.ofHelp(List.of(text.toString()));
        });
    }

    /** The column of the keys is far away, and every line has to be compared with it. */
    @Test
    void timeIsLinearBehindALongKey() {
        byte[] bytes = ("infobase : 1\ninfobase" + " ".repeat(2_000_000) + " : 1\n" + "x : \n".repeat(400_000))
                .getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(2, RacReader.records(Infobase.class, bytes).size()));
    }

    @Test
    void aTextThatPretendsToBeARecordIsDoubted() throws Exception {
        // the column and the key of a record, within the message of another: nothing can tell, but it is said
        List<RacRecord<Infobase>> read = RacReader.records(
                Infobase.class,
                "infobase       : 717bdda7-2f60-4577-b262-f1fc8c0e472c\ndenied-message : \"x\ninfobase       : y\"\n\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(2, read.size());
        assertTrue(read.get(0).doubtful());
    }
}
