package dev.vakhta.eventlog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesTest {
    private static final long SECOND = 10_000;
    private static final int COMMITTED = TransactionOutcome.COMMITTED.ordinal();
    private static final int ROLLED_BACK = TransactionOutcome.ROLLED_BACK.ordinal();

    @TempDir
    Path folder;

    /** Record of a transaction that began at a second, its id, and how it ended there. */
    private record Step(int second, int begun, int id, int ending) {}

    private static Consumer<BlockRows> block(Step... steps) {
        return rows -> {
            for (Step step : steps) {
                MadePart.transaction(rows, step.second * SECOND, step.begun * SECOND, step.id, step.ending);
            }
            rows.begin(); // outside of any
        };
    }

    /** Transactions 1 and 2 of the same second go through all blocks, 3 never ends, 4 has its begin elsewhere, 5 is within one. */
    private static final List<Consumer<BlockRows>> BLOCKS = List.of(
            block(new Step(10, 10, 1, 0), new Step(10, 10, 2, 0), new Step(11, 11, 3, 0), new Step(12, 2, 4, 0)),
            block(new Step(13, 10, 2, 0), new Step(14, 10, 1, 0), new Step(14, 2, 4, 0)),
            block(),
            block(new Step(20, 11, 3, 0), new Step(20, 10, 1, COMMITTED), new Step(21, 2, 4, ROLLED_BACK)),
            block(
                    new Step(22, 10, 2, ROLLED_BACK),
                    new Step(30, 30, 5, 0),
                    new Step(31, 30, 5, 0),
                    new Step(32, 30, 5, COMMITTED)));

    private static final List<List<String>> EXPECTED = List.of(
            List.of("committed", "rolled-back", "unfinished", "rolled-back", "none"),
            List.of("rolled-back", "committed", "rolled-back", "none"),
            List.of("none"),
            List.of("unfinished", "committed", "rolled-back", "none"),
            List.of("rolled-back", "committed", "committed", "committed", "none"));

    @Test
    void blocksComeInAnyOrder() throws IOException {
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(List.of(0, 1, 2, 3, 4)), 0, orders);
        assertEquals(120, orders.size());
        MadePart part = new MadePart("p", BLOCKS);
        for (List<Integer> order : orders) {
            try (LogIndex index = IndexStore.inMemory()) {
                List<Block> held = new ArrayList<>();
                for (int number : order) {
                    held.add(index.index(part, number, () -> false));
                }
                for (int i = 0; i < order.size(); i++) {
                    assertEquals(EXPECTED.get(order.get(i)), Answers.outcomes(held.get(i)), order.toString());
                }
            }
        }
    }

    private static void permute(List<Integer> some, int from, List<List<Integer>> all) {
        if (from == some.size()) {
            all.add(List.copyOf(some));
        }
        for (int i = from; i < some.size(); i++) {
            Collections.swap(some, from, i);
            permute(some, from + 1, all);
            Collections.swap(some, from, i);
        }
    }

    @Test
    void anOutcomeIsToldWhenItIsKnown() throws IOException {
        MadePart part = new MadePart("p", BLOCKS);
        try (LogIndex index = IndexStore.inMemory()) {
            Block first = index.index(part, 0, () -> false);
            assertEquals(TransactionOutcome.UNFINISHED, first.outcome(0));
            long before = index.outcomeChanges();
            index.index(part, 1, () -> false);
            assertEquals(before, index.outcomeChanges());
            index.index(part, 3, () -> false);
            assertTrue(index.outcomeChanges() > before);
            assertEquals(TransactionOutcome.COMMITTED, first.outcome(0));
            assertEquals(TransactionOutcome.UNFINISHED, first.outcome(1));
            assertEquals(TransactionOutcome.ROLLED_BACK, first.outcome(3));
        }
    }

    @Test
    void rowsAreChosenByOutcome() throws IOException {
        MadePart part = new MadePart("p", BLOCKS);
        try (LogIndex index = IndexStore.inMemory()) {
            for (int number = 0; number < BLOCKS.size(); number++) {
                index.index(part, number, () -> false);
            }
            BitSet rows = new BitSet();
            rows.set(0, 5);
            Answers.block(index, part, 0).retain(Set.of(TransactionOutcome.ROLLED_BACK, TransactionOutcome.NONE), rows);
            assertEquals("{1, 3, 4}", rows.toString());
        }
    }

    @Test
    void thoseOfAnotherPartCountAndNothingIsReadAgain() throws IOException {
        MadePart one = new MadePart("a", BLOCKS.subList(0, 2));
        MadePart two = new MadePart("b", BLOCKS.subList(2, 5));
        MadeLog log = new MadeLog("log", folder.resolve("log"), List.of(one, two));
        Files.createDirectories(log.folder());
        IndexStore store = new IndexStore(folder.resolve("cache"), IndexStore.LIMIT);
        for (int round = 0; round < 2; round++) {
            try (LogIndex index = store.open(log)) {
                Answers.of(index, two, 3);
                Answers.of(index, one, 2);
                Answers.readEndings(index, List.of(one, two));
                assertEquals(EXPECTED.get(0), Answers.outcomes(Answers.block(index, one, 0)));
                assertEquals(EXPECTED.get(1), Answers.outcomes(Answers.block(index, one, 1)));
                assertEquals(EXPECTED.get(4), Answers.outcomes(Answers.block(index, two, 2)));
            }
            assertEquals(2, one.reads.get());
            assertEquals(3, two.reads.get());
        }
    }

    @Test
    void outcomesAreReadWhenTheyAreAskedFor() throws IOException {
        MadePart one = new MadePart("a", BLOCKS.subList(0, 2));
        MadePart two = new MadePart("b", BLOCKS.subList(2, 5));
        MadeLog log = new MadeLog("log", folder.resolve("log"), List.of(one, two));
        Files.createDirectories(log.folder());
        IndexStore store = new IndexStore(folder.resolve("cache"), IndexStore.LIMIT);
        try (LogIndex index = store.open(log)) {
            Answers.of(index, two, 3); // reads endings
            assertEquals(EXPECTED.get(4), Answers.outcomes(Answers.block(index, two, 2)));
            Answers.of(index, one, 2);
            assertEquals(0, index.endings(List.of(one, two)).size(), "others are told when they are indexed");
        }
        try (LogIndex index = store.open(log)) {
            Block first = Answers.block(index, one, 0);
            assertEquals(
                    List.of("unfinished", "unfinished", "unfinished", "unfinished", "none"), Answers.outcomes(first));
            assertEquals(0, index.outcomeChanges());
            Answers.readEndings(index, List.of(one, two));
            assertTrue(index.outcomeChanges() > 0);
            assertEquals(EXPECTED.get(0), Answers.outcomes(first));
        }
    }

    @Test
    void aClockThatIsTurnedBackHidesNothing() throws IOException {
        MadePart part = new MadePart(
                "p",
                List.of(
                        block(new Step(7200, 7200, 1, 0)),
                        block(new Step(3600, 7200, 1, 0), new Step(3601, 7200, 1, COMMITTED))));
        try (LogIndex index = IndexStore.inMemory()) {
            Block first = index.index(part, 0, () -> false);
            index.index(part, 1, () -> false);
            assertEquals(List.of("committed", "none"), Answers.outcomes(first));
        }
    }

    @Test
    void inASqliteLogEveryRecordTells() throws IOException {
        MadePart part = new MadePart(
                "p",
                List.of(
                        block(new Step(10, 10, 1, COMMITTED), new Step(10, 10, 2, 0)),
                        block(new Step(11, 10, 1, COMMITTED))));
        try (LogIndex index = IndexStore.inMemory()) {
            Block first = index.index(part, 0, () -> false);
            assertEquals(List.of("committed", "unfinished", "none"), Answers.outcomes(first));
        }
    }

    @Test
    void endingsAreLimited() {
        Endings endings = new Endings(1000);
        for (int i = 0; i < 5000; i++) {
            endings.add(new long[] {i * SECOND}, new long[] {i}, new long[] {1 + i % 2}, 0);
        }
        assertEquals(1000, endings.changes());
        assertEquals(4000, endings.left());
        for (int i = 0; i < 5000; i++) {
            TransactionOutcome expected = i >= 1000
                    ? TransactionOutcome.UNFINISHED
                    : i % 2 == 0 ? TransactionOutcome.COMMITTED : TransactionOutcome.ROLLED_BACK;
            assertEquals(expected, endings.of(i * SECOND, i));
        }
    }
}
