package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.ui.eventlog.internal.log.LogLine.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** The brackets beside rows that are seen: which of them belong to one transaction. */
public final class Brackets {
    /** Beside each other; more are not told apart. */
    public static final int LANES = 3;

    private static final String BEGIN = "_$Transaction$_.Begin";
    private static final String COMMIT = "_$Transaction$_.Commit";
    private static final String ROLLBACK = "_$Transaction$_.Rollback";

    /**
     * A piece of a bracket beside a row.
     *
     * @param lane from the right, next to the row
     * @param member whether the row belongs to it; else it only passes by
     * @param up whether it goes on above
     * @param down whether it goes on below
     * @param chosen whether it is that of the selected row
     */
    public record Piece(
            int lane, boolean member, boolean up, boolean down, TransactionOutcome outcome, boolean chosen) {}

    /** What is seen of a transaction: first and last row, and whether these are its ends. */
    private static final class Span {
        private final int first;
        private int last;
        private boolean begun;
        private boolean ended;
        private TransactionOutcome outcome = TransactionOutcome.NONE;
        private int lane;

        Span(int first) {
            this.first = first;
        }
    }

    private Brackets() {}

    /**
     * The pieces beside each row, from the top.
     *
     * @param lines null: not read yet
     * @param chosen the transaction of the selected row; null: it has none. Its bracket stands next to the rows
     * @param newestFirst whether ends stand above begins
     */
    public static List<List<Piece>> of(
            List<@Nullable LogLine> lines, @Nullable Transaction chosen, boolean newestFirst) {
        Map<Transaction, Span> spans = spans(lines);
        lanes(spans, chosen);
        List<List<Piece>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LogLine line = lines.get(i);
            Transaction own = line == null ? null : line.transaction();
            List<Piece> pieces = new ArrayList<>();
            for (Map.Entry<Transaction, Span> one : spans.entrySet()) {
                Span span = one.getValue();
                boolean above = newestFirst ? !span.ended : !span.begun;
                boolean below = newestFirst ? !span.begun : !span.ended;
                boolean up = i > span.first && i <= span.last || above && i <= span.first || below && i > span.last;
                boolean down = i >= span.first && i < span.last || below && i >= span.last || above && i < span.first;
                if (span.lane < LANES && (up || down)) {
                    pieces.add(new Piece(
                            span.lane,
                            Objects.equals(one.getKey(), own),
                            up,
                            down,
                            span.outcome,
                            Objects.equals(one.getKey(), chosen)));
                }
            }
            all.add(pieces);
        }
        return all;
    }

    private static Map<Transaction, Span> spans(List<@Nullable LogLine> lines) {
        Map<Transaction, Span> spans = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LogLine line = lines.get(i);
            Transaction key = line == null ? null : line.transaction();
            if (line != null && key != null) {
                int row = i;
                Span span = spans.computeIfAbsent(key, any -> new Span(row));
                span.last = i;
                span.outcome = line.row().outcome();
                String event = line.value(LogField.EVENT);
                span.begun |= event.equals(BEGIN);
                span.ended |= event.equals(COMMIT) || event.equals(ROLLBACK);
            }
        }
        return spans;
    }

    /** The chosen one first; the others where nothing is in their way. */
    private static void lanes(Map<Transaction, Span> spans, @Nullable Transaction chosen) {
        Map<Integer, List<Span>> taken = new HashMap<>();
        List<Span> order = new ArrayList<>();
        spans.forEach((key, span) -> order.add(Objects.equals(key, chosen) ? 0 : order.size(), span));
        for (Span span : order) {
            int lane = 0;
            while (lane < LANES && taken.getOrDefault(lane, List.of()).stream().anyMatch(other -> meet(span, other))) {
                lane++;
            }
            span.lane = lane;
            taken.computeIfAbsent(lane, any -> new ArrayList<>()).add(span);
        }
    }

    private static boolean meet(Span a, Span b) {
        return from(a) <= to(b) && from(b) <= to(a);
    }

    /** What is open at an end goes on to the edge of what is seen. */
    private static int from(Span span) {
        return span.begun && span.ended ? span.first : 0;
    }

    private static int to(Span span) {
        return span.begun && span.ended ? span.last : Integer.MAX_VALUE;
    }
}
