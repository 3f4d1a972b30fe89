package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.engine.Patience.OutOfPatienceException;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/** What criteria there are. */
final class Criteria {
    private Criteria() {}

    /** Rows between two times, in ticks; the second is not wanted any more. */
    record Period(long from, long to) implements Criterion {
        @Override
        public Cost cost() {
            return Cost.BLOCK;
        }

        @Override
        public boolean mayHold(Block block) {
            return block.lastTime() >= from && block.firstTime() < to;
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
            if (block.firstTime() < from || block.lastTime() >= to) {
                block.retain(BlockColumn.TIME, time -> time >= from && time < to, rows);
            }
        }
    }

    /** The whole log, or nothing of it. */
    record Log(boolean wanted) implements Criterion {
        @Override
        public Cost cost() {
            return Cost.BLOCK;
        }

        @Override
        public boolean mayHold(Block block) {
            return wanted;
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) {
            if (!wanted) {
                rows.clear();
            }
        }

        @Override
        public Criterion negated() {
            return new Log(!wanted);
        }
    }

    /** Rows by a number that the index has. */
    record Column(BlockColumn column, LongPredicate accepted) implements Criterion {
        @Override
        public Cost cost() {
            return Cost.COLUMN;
        }

        @Override
        public boolean mayHold(Block block) throws IOException {
            return block.mayHave(column, accepted);
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
            block.retain(column, accepted, rows);
        }

        @Override
        public Criterion negated() {
            return new Column(column, new Not(accepted));
        }
    }

    /** All numbers but some. */
    record Not(LongPredicate others) implements LongPredicate {
        @Override
        public boolean test(long number) {
            return !others.test(number);
        }
    }

    /** Rows by how their transactions ended. */
    record Outcome(Set<TransactionOutcome> outcomes) implements Criterion {
        @Override
        public Cost cost() {
            return Cost.ROWS;
        }

        @Override
        public boolean mayHold(Block block) {
            return block.rows() > 0;
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
            block.retain(outcomes, rows);
        }
    }

    /** Texts that are made of numbers of the index. */
    @FunctionalInterface
    interface RowText {
        /** Reads the numbers of a block. */
        Texts of(LogPart part, Block block) throws IOException;
    }

    /** By row. */
    @FunctionalInterface
    interface Texts {
        String text(int row);
    }

    /** Rows by a text that is made of several numbers. */
    record Made(RowText text, Predicate<String> wanted) implements Criterion {
        @Override
        public Cost cost() {
            return Cost.ROWS;
        }

        @Override
        public boolean mayHold(Block block) {
            return block.rows() > 0;
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
            Texts texts = text.of(part, block);
            keep(rows, row -> wanted.test(texts.text(row)));
        }
    }

    /**
     * What is dear to tell, and certain not to hold where a number is another.
     *
     * @param first what the number must be, before it is worthwhile to look further
     */
    record After(Column first, Criterion dear) implements Criterion {
        @Override
        public Cost cost() {
            return dear.cost();
        }

        @Override
        public boolean mayHold(Block block) throws IOException {
            return first.mayHold(block) && dear.mayHold(block);
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
            first.retain(part, block, rows, cancelled);
            if (!rows.isEmpty()) {
                dear.retain(part, block, rows, cancelled);
            }
        }
    }

    /** Rows by their separators, whose numbers differ from block to block. */
    record Separators(Predicate<List<Separator>> wanted) implements Criterion {
        @Override
        public Cost cost() {
            return Cost.ROWS;
        }

        @Override
        public boolean mayHold(Block block) {
            return block.rows() > 0;
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
            List<List<Separator>> all = block.separators();
            block.retain(
                    BlockColumn.SEPARATORS,
                    number -> wanted.test(number == 0 ? List.of() : all.get((int) number - 1)),
                    rows);
        }
    }

    /** Rows by what only their records have. */
    record Record(Predicate<LogRecord> wanted) implements Criterion {
        @Override
        public Cost cost() {
            return Cost.RECORDS;
        }

        @Override
        public boolean mayHold(Block block) {
            return block.rows() > 0;
        }

        @Override
        public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
            long[] places = Ticks.column(block, BlockColumn.OFFSET);
            long[] offsets = rows.stream().mapToLong(row -> places[row]).toArray();
            List<LogRecord> records = part.records(offsets, cancelled);
            keep(rows, row -> holds(records.get(Arrays.binarySearch(offsets, places[row]))));
        }

        @Override
        public Criterion negated() {
            return new Record(wanted.negate()); // a row whose text takes too long to compare meets neither
        }

        private boolean holds(LogRecord entry) {
            try {
                return wanted.test(entry);
            } catch (OutOfPatienceException e) {
                return false; // counted
            }
        }
    }

    /** By row. */
    @FunctionalInterface
    private interface RowTest {
        boolean test(int row);
    }

    private static void keep(BitSet rows, RowTest wanted) {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (!wanted.test(row)) {
                rows.clear(row);
            }
        }
    }

    /** The dictionary that explains the numbers of a field, where one does. */
    static @Nullable Kind kind(LogField field) {
        return switch (field) {
            case EVENT -> Kind.EVENT;
            case USER -> Kind.USER;
            case COMPUTER -> Kind.COMPUTER;
            case APPLICATION -> Kind.APPLICATION;
            case METADATA -> Kind.METADATA;
            case SERVER -> Kind.SERVER;
            case MAIN_PORT -> Kind.MAIN_PORT;
            case ADDITIONAL_PORT -> Kind.ADDITIONAL_PORT;
            default -> null;
        };
    }

    /** Where the index has the number of a field; null: not as one number. */
    static @Nullable BlockColumn column(LogField field) {
        return switch (field) {
            case IMPORTANCE -> BlockColumn.IMPORTANCE;
            case EVENT -> BlockColumn.EVENT;
            case USER -> BlockColumn.USER;
            case COMPUTER -> BlockColumn.COMPUTER;
            case APPLICATION -> BlockColumn.APPLICATION;
            case METADATA -> BlockColumn.METADATA;
            case SERVER -> BlockColumn.SERVER;
            case MAIN_PORT -> BlockColumn.MAIN_PORT;
            case ADDITIONAL_PORT -> BlockColumn.ADDITIONAL_PORT;
            case SESSION -> BlockColumn.SESSION;
            case CONNECTION -> BlockColumn.CONNECTION;
            default -> null;
        };
    }
}
