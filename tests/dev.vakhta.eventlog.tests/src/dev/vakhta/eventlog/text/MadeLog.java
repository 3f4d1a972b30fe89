package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes records of any kind and writes them as the platform does. */
final class MadeLog {
    static final String HEADER = "\uFEFF1CV8LOG(ver 2.0)\r\n0f0e2c5e-55c5-4f8b-8a55-3f1fe4a1d2b3\r\n\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String[] PIECES = {
        "",
        "текст",
        "\"",
        "\"\"",
        "\\",
        "\n",
        "\r\r\n",
        "{",
        "}",
        ",",
        "\uD83C\uDF10",
        " ",
        "{20260104100000,N,\n{0,0},1,1,1,1,1,I,\"",
        "\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{0}\n}",
        "x".repeat(300),
        "=======\n"
    };
    private static final String[] DATA = {
        "{\"U\"}",
        "{\"S\",\"%s\"}",
        "{\"N\",-1.5}",
        "{\"R\",49:8c8214109fd4d3af11eb518292a423f8}",
        "{\"P\",{6,{\"S\",\"%s\"},{\"S\",\"\"}}}",
        "{\"P\",{}}",
        "{\"Z\",{1,1,{\"name\",{\"Pattern\",{\"S\"}}},{\"%s\"}}}"
    };

    private final Random random;

    MadeLog(Random random) {
        this.random = random;
    }

    /** Records in the order of time. Offset and length are 0. */
    List<LogRecord> records(int count) {
        return IntStream.range(0, count).mapToObj(this::entry).toList();
    }

    private LogRecord entry(int number) {
        boolean outside = random.nextInt(4) == 0;
        return new LogRecord(
                0,
                0,
                LocalDateTime.of(1 + random.nextInt(9999), 12, 31, 23, 59, 1).plusSeconds(number % 58),
                TransactionLetter.values()[random.nextInt(4)],
                outside ? null : new TransactionKey(1 + random.nextLong(Long.MAX_VALUE), random.nextLong(1 << 20)),
                number(),
                number(),
                number(),
                number(),
                number(),
                Importance.values()[random.nextInt(4)],
                text(),
                number(),
                DATA[random.nextInt(DATA.length)].formatted(quoted(text())),
                text(),
                number(),
                number(),
                number(),
                number(),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Separator(number(), number()))
                        .toList());
    }

    private int number() {
        return random.nextInt(5) == 0 ? random.nextInt(Integer.MAX_VALUE) + 1 : random.nextInt(100);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.replace("\"", "\"\"");
    }

    /** A record as the platform writes it. */
    static String written(LogRecord entry) {
        TransactionKey key = entry.transaction();
        StringBuilder separators = new StringBuilder().append(entry.separators().size());
        entry.separators()
                .forEach(one ->
                        separators.append(',').append(one.number()).append(',').append(one.value()));
        return "{%s,%s,\n{%s},%d,%d,%d,%d,%d,%s,\"%s\",%d,\n%s,\"%s\",%d,%d,%d,%d,0,\n{%s}\n}"
                .formatted(
                        entry.time().format(TIME),
                        entry.letter(),
                        key == null ? "0,0" : key.text(),
                        entry.user(),
                        entry.computer(),
                        entry.application(),
                        entry.connection(),
                        entry.event(),
                        entry.importance().name().charAt(0),
                        quoted(entry.comment()),
                        entry.metadata(),
                        entry.data(),
                        quoted(entry.presentation()),
                        entry.server(),
                        entry.mainPort(),
                        entry.additionalPort(),
                        entry.session(),
                        separators);
    }

    /** A segment of them. */
    static byte[] segment(List<LogRecord> records) {
        return (HEADER
                        + String.join(
                                ",\r\n", records.stream().map(MadeLog::written).toList()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Them as they are read from there, with their places. */
    static List<LogRecord> placed(List<LogRecord> records) {
        long offset = HEADER.getBytes(StandardCharsets.UTF_8).length;
        List<LogRecord> placed = new ArrayList<>();
        for (LogRecord entry : records) {
            long length = written(entry).getBytes(StandardCharsets.UTF_8).length;
            placed.add(new LogRecord(
                    offset,
                    length,
                    entry.time(),
                    entry.letter(),
                    entry.transaction(),
                    entry.user(),
                    entry.computer(),
                    entry.application(),
                    entry.connection(),
                    entry.event(),
                    entry.importance(),
                    entry.comment(),
                    entry.metadata(),
                    entry.data(),
                    entry.presentation(),
                    entry.server(),
                    entry.mainPort(),
                    entry.additionalPort(),
                    entry.session(),
                    entry.separators()));
            offset += length + ",\r\n".length();
        }
        return placed;
    }
}
