package dev.vakhta.eventlog.engine;

import static dev.vakhta.eventlog.engine.FollowTest.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.eventlog.text.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of the text format that grow as the platform writes them: in pieces that end anywhere, names apart from records. */
class GrowthTest {
    private static final String HEADER = "\uFEFF1CV8LOG(ver 2.0)\r\n0f0e2c5e-55c5-4f8b-8a55-3f1fe4a1d2b3\r\n\r\n";
    private static final int BLOCK = 1 << 20;

    @TempDir
    Path folder;

    private Path log;
    private Path segment;
    private int written;

    @BeforeEach
    void begin() throws IOException {
        log = Files.createDirectories(folder.resolve("1Cv8Log"));
        segment = log.resolve("20260104000000.lgp");
        Files.writeString(log.resolve("1Cv8.lgf"), HEADER + "{4,\"_$Data$_.Update\",1}");
        Files.writeString(segment, HEADER);
    }

    private void write(String text) throws IOException {
        Files.writeString(segment, text, StandardOpenOption.APPEND);
    }

    /** The next record; number 1 stands for an update, 2 for a commit. */
    private String record(int event, String transaction, String comment) {
        int second = written++;
        return (second == 0 ? "" : ",\r\n")
                + "{202601041000%02d,U,\n{%s},1,1,1,1,%d,I,\"%s\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{0}\n}"
                        .formatted(second, transaction, event, comment);
    }

    private String record(String comment) {
        return record(1, "0,0", comment);
    }

    private EventLog open() throws IOException {
        return EventLogs.open(List.of(new LogPlace("log", log)), folder.resolve("indexes"));
    }

    private static List<Integer> seconds(LogAnswer answer) throws IOException {
        return answer.rows(0, 100, () -> false).stream()
                .map(row -> row.entry() == null ? -1 : row.entry().time().getSecond())
                .toList();
    }

    /** While one is written that is longer than blocks, those that it goes through have no rows. */
    @ParameterizedTest
    @EnumSource(Order.class)
    void aRecordOfSeveralBlocksIsWrittenInPieces(Order order) throws IOException, InterruptedException {
        write(record("a") + record("b"));
        String large = record("x".repeat(3 * BLOCK + BLOCK / 2));
        String behind = record("c") + record("d");
        try (EventLog opened = open();
                LogAnswer answer = opened.ask(LogQuery.ALL.in(order))) {
            answer.await(() -> false);
            for (int piece = 0; piece < 4; piece++) {
                write(large.substring(piece * BLOCK, piece < 3 ? (piece + 1) * BLOCK : large.length() - 1));
                long total = Files.size(segment);
                until(
                        answer,
                        () -> opened.indexed().total() >= total
                                && opened.indexed().isComplete());
                assertEquals(2, answer.size(), "after piece " + piece);
            }
            write("}" + behind);
            until(answer, () -> answer.size() == 5);
            List<Integer> all = List.of(0, 1, 2, 3, 4);
            assertEquals(order == Order.OLDEST_FIRST ? all : all.reversed(), seconds(answer));
            write(record("e"));
            until(answer, () -> answer.size() == 6);
            assertEquals(0, answer.generation());
        }
        try (EventLog again = open();
                LogAnswer answer = again.ask(LogQuery.ALL.in(Order.OLDEST_FIRST))) {
            answer.await(() -> false);
            assertEquals(List.of(0, 1, 2, 3, 4, 5), seconds(answer));
        }
    }

    /** The block in which it begins is looked at after that in which it ends, which has other rows by then. */
    @Test
    void blocksBehindItMayBeIndexedAnewFirst() throws IOException {
        String large = record("a") + record("x".repeat(BLOCK + BLOCK / 4));
        write(large.substring(0, BLOCK + BLOCK / 8));
        try (Member member = new Member(TextSource.open("log", log), IndexStore.inMemory())) {
            member.look();
            Tracked part = member.parts().getFirst();
            assertEquals(0, member.block(part, 1, () -> false).rows());
            assertEquals(1, member.block(part, 0, () -> false).rows());
            write(large.substring(BLOCK + BLOCK / 8) + record("b"));
            member.look();
            assertEquals(1, member.block(part, 1, () -> false).rows());
            assertEquals(2, member.block(part, 0, () -> false).rows());
            assertTrue(member.block(part, 1, () -> false).isOpen());
        }
    }

    /** Of a block that no more can come to nothing is read again, though the one behind it has no rows. */
    @Test
    void whatHasEndedIsNotReadAgain() throws IOException {
        write(record("a") + record("x".repeat(3 * BLOCK)) + record("b"));
        try (Member member = new Member(TextSource.open("log", log), IndexStore.inMemory())) {
            member.look();
            Tracked part = member.parts().getFirst();
            long size = member.block(part, 0, () -> false).partSize();
            assertEquals(0, member.block(part, 1, () -> false).rows());
            write(record("c"));
            member.look();
            assertEquals(size, member.block(part, 0, () -> false).partSize());
            assertEquals(size, member.block(part, 1, () -> false).partSize());
            assertEquals(2, member.block(part, 3, () -> false).rows());
        }
    }

    @Test
    void namesOfEventsMayComeLaterThanTheirRecords() throws IOException, InterruptedException {
        String key = "243c385051d90,2cd";
        write(record(1, key, "") + record(2, key, ""));
        LogQuery unfinished = LogQuery.ALL.and(new Is(LogField.OUTCOME, Set.of("unfinished"), false));
        for (int round = 0; round < 2; round++) { // the second time the blocks come from the disk
            try (EventLog opened = open();
                    LogAnswer answer = opened.ask(unfinished)) {
                answer.await(() -> false);
                assertEquals(2, answer.size());
            }
        }
        try (EventLog opened = open();
                LogAnswer all = opened.ask(LogQuery.ALL);
                LogAnswer answer = opened.ask(unfinished)) {
            answer.await(() -> false);
            all.await(() -> false);
            assertEquals(TransactionOutcome.UNFINISHED, outcome(all));
            Files.writeString(
                    log.resolve("1Cv8.lgf"), ",\n{4,\"_$Transaction$_.Commit\",2}", StandardOpenOption.APPEND);
            until(answer, () -> answer.generation() == 1);
            assertEquals(0, answer.size());
            assertEquals(TransactionOutcome.COMMITTED, outcome(all));
        }
    }

    /** Begun and ended in the same block, between two looks at it. */
    @Test
    void anEndInTheSameBlockIsSeen() throws IOException, InterruptedException {
        Files.writeString(log.resolve("1Cv8.lgf"), ",\n{4,\"_$Transaction$_.Commit\",2}", StandardOpenOption.APPEND);
        for (int i = 0; i < 20; i++) {
            write(record("before"));
        }
        String key = Long.toHexString(639_031_176_000_000L + 30 * 10_000) + ",2cd"; // 10:00:30
        written = 30;
        write(record(1, key, ""));
        try (EventLog opened = open();
                LogAnswer all = opened.ask(LogQuery.ALL)) {
            all.await(() -> false);
            LogRow row = all.rows(0, 1, () -> false).getFirst();
            assertEquals(TransactionOutcome.UNFINISHED, row.outcome());
            write(record(2, key, ""));
            until(all, () -> all.size() == 22);
            assertEquals(
                    TransactionOutcome.COMMITTED,
                    all.rows(1, 1, () -> false).getFirst().outcome());
        }
    }

    private static TransactionOutcome outcome(LogAnswer answer) throws IOException {
        return answer.rows(0, 1, () -> false).getFirst().outcome();
    }
}
