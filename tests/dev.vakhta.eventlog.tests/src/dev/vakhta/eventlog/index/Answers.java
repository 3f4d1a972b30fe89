package dev.vakhta.eventlog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an index says, in a form that can be compared. */
final class Answers {
    private Answers() {}

    /** All of a block but outcomes. */
    static String of(Block block) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(block.rows()).append(block.firstTime()).append(' ').append(block.lastTime());
        text.append(block.damages()).append(block.separators());
        for (BlockColumn column : BlockColumn.values()) {
            long[] numbers = new long[block.rows()];
            block.read(column, numbers);
            text.append(column).append(Arrays.toString(numbers));
        }
        return text.toString();
    }

    /** Outcomes of all rows of a block. */
    static List<String> outcomes(Block block) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (int row = 0; row < block.rows(); row++) {
            outcomes.add(block.outcome(row).key());
        }
        return outcomes;
    }

    /** Everything about blocks of a part, which are indexed where they are not. */
    static String of(LogIndex index, LogPart part, int blocks) throws IOException {
        for (int number = 0; number < blocks; number++) {
            block(index, part, number);
        }
        readEndings(index, List.of(part));
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < blocks; number++) {
            Block block = block(index, part, number);
            text.append(of(block)).append(outcomes(block)).append('\n');
        }
        return text.toString();
    }

    static void readEndings(LogIndex index, List<? extends LogPart> parts) throws IOException {
        for (LogIndex.Unread unread : index.endings(parts)) {
            unread.read();
        }
    }

    static Block block(LogIndex index, LogPart part, int number) throws IOException {
        Block known = index.block(part, number);
        return known == null ? index.index(part, number, () -> false) : known;
    }

    /** Compares with what the part itself says. */
    static void areOf(MadePart part, LogIndex index) throws IOException {
        for (int number = 0; number < part.blocks.size(); number++) {
            Block block = block(index, part, number);
            BlockRows rows = new BlockRows();
            part.blocks.get(number).accept(rows);
            assertEquals(rows.size(), block.rows());
            assertEquals(rows.damages(), block.damages());
            for (BlockColumn column : BlockColumn.values()) {
                long[] numbers = new long[block.rows()];
                block.read(column, numbers);
                for (int row = 0; row < numbers.length; row++) {
                    assertEquals(rows.get(column, row), numbers[row], column + " " + number + ":" + row);
                }
            }
        }
    }
}
