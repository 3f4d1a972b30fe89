package dev.vakhta.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.rac.Samples.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real binaries printed is understood to the last key, and printed again as they did. */
class SamplesTest {
    private static Stream<Sample> all() {
        return Samples.records("8.3.13", "8.3.18", "8.3.1x", "8.3.21", "8.3.25", "8.5.1", "8.5.1-win");
    }

    private static Stream<Sample> captured() {
        return Samples.records("8.3.21", "8.5.1");
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsLeftUnread(Sample sample) throws Exception {
        List<? extends RacRecord<?>> records = sample.read();
        assertFalse(records.isEmpty());
        for (RacRecord<?> record : records) {
            assertEquals(Map.of(), record.unread());
            assertFalse(record.doubtful(), record.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void printedAndReadAgainItIsTheSame(Sample sample) throws Exception {
        List<? extends EObject> objects = objects(sample);
        for (RacVersion version : List.of(RacVersion.of("8.3.13"), RacVersion.V8_3_21, RacVersion.V8_5_1)) {
            if (version.compareTo(RacVersion.of("8.3.13")) > 0 && sample.name().equals("8.3.13/process.txt")) {
                continue; // avg-back-call-time is no longer printed
            }
            String printed = sample.print(objects, version);
            List<? extends EObject> again = sample.read(printed.getBytes(StandardCharsets.UTF_8)).stream()
                    .map(RacRecord::object)
                    .toList();
            assertEquals(objects.size(), again.size());
            for (int i = 0; i < again.size(); i++) {
                assertTrue(EcoreUtil.equals(objects.get(i), again.get(i)), printed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("captured")
    void printedByTheSameVersionItIsTheSameText(Sample sample) throws Exception {
        RacVersion version = RacVersion.of(sample.name());
        assertEquals(new String(sample.text(), StandardCharsets.UTF_8), sample.print(objects(sample), version));
    }

    private static List<? extends EObject> objects(Sample sample) throws RacException {
        return sample.read().stream().map(RacRecord::object).toList();
    }

    @Test
    void oddValuesAreUnderstood() throws Exception {
        WorkingServer server = RacReader.records(WorkingServer.class, Samples.bytes("8.3.13/server.txt"))
                .get(0)
                .object();
        assertEquals(3, server.getPortRanges().size());
        assertEquals(1660, server.getPortRanges().get(1).getLow());
        assertEquals(1791, server.getPortRanges().get(2).getHigh());
        Session busy = RacReader.records(Session.class, Samples.bytes("8.5.1-win/session-under-load.txt"))
                .get(0)
                .object();
        assertEquals(-1138560, busy.getMemoryCurrent());
        Session far = RacReader.records(Session.class, Samples.bytes("8.3.25/session-two-ips.txt"))
                .get(0)
                .object();
        assertEquals("203.0.113.213, 203.0.113.213", far.getClientIp());
        assertEquals("", far.getHost());
        List<RacRecord<Counter>> counters = RacReader.records(Counter.class, Samples.bytes("8.3.1x/counter-list.txt"));
        assertEquals(0, counters.get(2).object().getCollectionTime());
    }

    @Test
    void irregularAnswersAreUnderstood() throws Exception {
        assertEquals("8.3.21.1895", RacReader.line(Samples.bytes("8.3.21/agent-version.txt")));
        byte[] rule = Samples.bytes("8.5.1/rule-insert.txt");
        UUID id = RacReader.id("rule", rule);
        assertEquals(new String(rule, StandardCharsets.UTF_8), RacPrinter.id("rule", id));
        byte[] directories = Samples.bytes("8.5.1/service-setting-transfer-dirs.txt");
        assertEquals(
                new String(directories, StandardCharsets.UTF_8),
                RacPrinter.transferDirectories(RacReader.transferDirectories(directories)));
    }

    @Test
    void theCodePagesOfWindowsAreRead() {
        String expected = new String(Samples.bytes("8.3.21/cluster-list.txt"), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> codePage :
                Map.of("cp866", RacEncoding.CP866, "cp1251", RacEncoding.CP1251).entrySet()) {
            byte[] printed = Samples.bytes("derived/cluster-list." + codePage.getKey() + ".txt");
            assertEquals(
                    expected,
                    RacEncoding.text(printed, Charset.forName(codePage.getValue()))
                            .replace("\r\n", "\n"));
        }
    }

    @Test
    void failuresAreKnown() {
        Map<String, RacSign> expected = Map.of(
                "errors/agent-auth.ru.txt", RacSign.AGENT_LOGIN,
                "errors/bad-parameter.ru.txt", RacSign.BAD_OPTION,
                "errors/cluster-auth.ru.txt", RacSign.CLUSTER_LOGIN,
                "errors/infobase-rights.en.txt", RacSign.INFOBASE_RIGHTS,
                "errors/session-not-found.ru.txt", RacSign.SESSION_NOT_FOUND,
                "errors/unreachable.ru.txt", RacSign.UNREACHABLE,
                "8.5.1/error-infobase-rights.txt", RacSign.INFOBASE_RIGHTS,
                "derived/error-infobase-rights.cp866.txt", RacSign.INFOBASE_RIGHTS);
        expected.forEach((file, sign) -> {
            RacFailure failure =
                    RacFailure.of(new byte[0], Samples.bytes(file), 255, Charset.forName(RacEncoding.CP866));
            assertEquals(sign, failure == null ? null : failure.sign(), file);
        });
        RacFailure help = RacFailure.of(
                Samples.bytes("8.3.21/infobase-list-prints-help.txt"), new byte[0], 0, StandardCharsets.UTF_8);
        assertEquals(RacSign.HELP, help == null ? null : help.sign());
    }
}
