package dev.vakhta.format.brace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BraceReaderTest {
    private static final String EVERYTHING =
            "\uFEFF{1,,\"a \"\"b\"\",\r\n}{\",{},{#base64:AA==\r\r\n},\r\n{-8.0e-1,,},\"x\"\\d83c\\df10\"y\",000-11}";

    @Test
    void tellsEveryToken() throws IOException {
        assertEquals(
                List.of(
                        "OPEN {",
                        "ATOM 1",
                        "EMPTY ",
                        "STRING a \"b\",\r\n}{",
                        "OPEN {",
                        "CLOSE }",
                        "OPEN {",
                        "BLOB #base64:AA==\r\r\n",
                        "CLOSE }",
                        "OPEN {",
                        "ATOM -8.0e-1",
                        "EMPTY ",
                        "EMPTY ",
                        "CLOSE }",
                        "STRING x\uD83C\uDF10y",
                        "ATOM 000-11",
                        "CLOSE }"),
                tokens(memory(EVERYTHING)));
    }

    /** A channel gives as little as it likes; tokens that are longer than the buffer make it grow. */
    @Test
    void channelsAndMemoryReadTheSame() throws IOException {
        String longer =
                EVERYTHING + "," + ("{\"" + "я\"\"".repeat(70_000) + "\"," + "7".repeat(200_000) + "},").repeat(3);
        List<String> expected = tokens(memory(longer));
        for (int step : new int[] {1, 7, 1 << 20}) {
            assertEquals(expected, tokens(stream(longer, 0, step)), "in steps of " + step);
        }
    }

    @Test
    void resumesBehindAnyRecord() throws IOException {
        String log = "{1,\"a\"},\r\n{2,{0}},\n{3}";
        byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
        BraceReader reader = memory(log);
        List<Long> ends = new ArrayList<>();
        while (reader.next() == Token.OPEN) {
            reader.skipList();
            assertEquals(0, reader.depth());
            ends.add(reader.end());
        }
        assertEquals(List.of(7L, 17L, (long) bytes.length), ends);
        BraceReader rest = new BraceReader(
                Channels.newChannel(new ByteArrayInputStream(bytes, 7, bytes.length)), 7, Limits.STREAM, () -> false);
        assertEquals(Token.OPEN, rest.next());
        assertEquals(10, rest.start());
        assertEquals(Token.ATOM, rest.next());
        assertTrue(rest.is(new byte[] {'2'}));
        rest.next();
        rest.skipList();
        assertEquals(Token.CLOSE, rest.next());
        assertEquals(17, rest.end());
    }

    @Test
    void aTextOfWhichMoreIsToComeIsCutOff() throws IOException {
        String record = "{1,\"a\"\"b\"\\d83c\\df10\"\",{#base64:AA==},x}";
        for (int i = 1; i < record.length(); i++) {
            String part = record.substring(0, i);
            BraceException e = assertThrows(BraceException.class, () -> tokens(memory(part)), part);
            assertTrue(e.isCutOff(), part);
        }
        assertEquals(11, tokens(memory(record + ",{1}")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{1 2}|3|1|4",
                "{1,\"a\"b}|6|1|7",
                "{1,a\"b\"}|4|1|5",
                "{\"я\"{}}|5|1|5",
                "{1}}|3|1|4",
                "{1}{2}|3|1|4",
                "{1},,{2}|4|1|5",
                "abc|0|1|1",
                "{1,\"a\"\\d83c\"b\"\\dzzz\"c\"}|14|1|15"
            })
    void saysWhereItIsWrong(String text, int offset, int line, int column) {
        BraceException e = assertThrows(BraceException.class, () -> tokens(memory(text)));
        assertEquals(new Position(offset, line, column), e.position());
        assertFalse(e.isCutOff());
    }

    @Test
    void countsLinesAndCharactersWhateverTheBufferForgot() {
        String text = "{\"" + "строка\n".repeat(50_000) + "\"},\n{\"" + "x".repeat(100_000) + "\"},\r\n{яя !}";
        BraceException e = assertThrows(BraceException.class, () -> tokens(stream(text, 0, 5000)));
        assertEquals(50_003, e.position().line());
        assertEquals(5, e.position().column());
        assertEquals(
                text.getBytes(StandardCharsets.UTF_8).length - 2, e.position().offset());
        BraceException marked = assertThrows(BraceException.class, () -> tokens(memory("\uFEFF{1 2}")));
        assertEquals(new Position(6, 1, 4), marked.position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{,", "{1,\"{a\","})
    void depthIsBounded(String nested) {
        String deep = nested.repeat(512);
        assertTrue(
                assertThrows(BraceException.class, () -> tokens(memory(deep))).isCutOff());
        BraceException e = assertThrows(BraceException.class, () -> tokens(memory(deep + "{")));
        assertFalse(e.isCutOff());
    }

    /** Memory is taken for what is there only, and not for more than is allowed. */
    @Test
    void tokensAndTotalsAreBounded() {
        Limits limits = new Limits(5, 1000, 100_000, 10);
        String item = "{\"" + "x".repeat(999) + "\"}";
        assertThrows(BraceException.class, () -> tokens(new BraceReader(bytes(item), limits, () -> false)));
        InputStream endless = new InputStream() {
            private boolean first = true;

            @Override
            public int read() {
                int c = first ? '{' : 'x';
                first = false;
                return c;
            }
        };
        BraceException e = assertThrows(
                BraceException.class,
                () -> tokens(new BraceReader(Channels.newChannel(endless), 0, limits, () -> false)));
        assertEquals(1, e.position().offset());
        String list = "{1},".repeat(25_000);
        assertEquals(100_000, bytes(list).length);
        assertThrows(BraceException.class, () -> tokens(new BraceReader(bytes(list + "{2}"), limits, () -> false)));
    }

    @Test
    void cancelsWithinAListAndWithinAToken() {
        BraceReader many = new BraceReader(bytes("{" + "1,".repeat(10_000)), Limits.STREAM, () -> true);
        assertThrows(CancellationException.class, () -> tokens(many));
        BraceReader one = new BraceReader(
                Channels.newChannel(new ByteArrayInputStream(bytes("{\"" + "1".repeat(200_000)))),
                0,
                Limits.STREAM,
                () -> true);
        assertThrows(CancellationException.class, () -> tokens(one));
    }

    /** Behind the two lines of a segment's header there is nothing but records. */
    @ParameterizedTest
    @CsvSource({
        "v8-separators-2021/20210108100000, 13370",
        "medigor-crlf-2022/20221212000000, 1274",
        "v8-multiline-one/20200930210000, 1"
    })
    void sampleEventLogs(String segment, int records) throws IOException {
        Path path = Samples.path("eventlog/" + segment + ".lgp");
        byte[] all = Files.readAllBytes(path);
        int header = 0;
        while (all[header] != '{') {
            header++;
        }
        int found = 0;
        try (FileChannel channel = FileChannel.open(path)) {
            channel.position(header);
            BraceReader reader = new BraceReader(channel, header, Limits.STREAM, () -> false);
            while (reader.next() == Token.OPEN) {
                reader.skipList();
                found++;
            }
        }
        assertEquals(records, found);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static BraceReader memory(String text) {
        return new BraceReader(bytes(text), Limits.STREAM, () -> false);
    }

    private static BraceReader stream(String text, long offset, int step) {
        InputStream in = new ByteArrayInputStream(bytes(text)) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, step));
            }
        };
        return new BraceReader(Channels.newChannel(in), offset, Limits.STREAM, () -> false);
    }

    private static List<String> tokens(BraceReader reader) throws IOException {
        List<String> all = new ArrayList<>();
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            byte[] raw = Arrays.copyOfRange(reader.buffer(), reader.from(), reader.to());
            assertTrue(reader.is(raw));
            assertEquals(raw.length, reader.end() - reader.start());
            all.add(token + " " + reader.text());
        }
        assertEquals(0, reader.depth());
        return all;
    }
}
