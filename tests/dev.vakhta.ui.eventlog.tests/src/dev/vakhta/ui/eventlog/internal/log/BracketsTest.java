package dev.vakhta.ui.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.ui.eventlog.internal.log.Brackets.Piece;
import dev.vakhta.ui.eventlog.internal.log.LogLine.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class BracketsTest {
    private static final TransactionKey A = new TransactionKey(1, 1);
    private static final TransactionKey B = new TransactionKey(1, 2);

    /** Of A or B: b begins it, c commits it, u is inside; a dot is of none. */
    private static LogLine line(String row, int number) {
        int event = "-.bucx".indexOf(row.charAt(row.length() - 1));
        int known = event == 2 ? 2 : event == 3 ? 3 : event == 4 ? 4 : 1;
        TransactionKey key = row.startsWith("A") ? A : row.startsWith("B") ? B : null;
        return Listed.line(Listed.row(number, known, key, TransactionOutcome.COMMITTED, ""));
    }

    private static List<String> drawn(@Nullable TransactionKey key, boolean newestFirst, String... rows) {
        Transaction chosen = key == null ? null : new Transaction(Listed.row(0).log(), key);
        List<@Nullable LogLine> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add(row.isEmpty() ? null : line(row, lines.size()));
        }
        return Brackets.of(lines, chosen, newestFirst).stream()
                .map(pieces -> pieces.stream().map(BracketsTest::text).sorted().collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Piece piece) {
        return Stream.of(
                        String.valueOf(piece.lane()),
                        piece.member() ? "-" : "",
                        piece.up() ? "^" : "",
                        piece.down() ? "v" : "",
                        piece.chosen() ? "!" : "")
                .collect(Collectors.joining());
    }

    @Test
    void fromBeginToEnd() {
        assertEquals(List.of("", "0-v", "0^v", "0-^v", "0-^"), drawn(null, false, ".", "Ab", ".", "Au", "Ac"));
        assertEquals(List.of("0-v", "0-^v", "0-^", ""), drawn(null, true, "Ac", "Au", "Ab", "."));
    }

    @Test
    void goesOnWhereAnEndIsOutOfSight() {
        assertEquals(List.of("0^v", "0-^v", "0^v"), drawn(null, false, ".", "Au", "."));
        assertEquals(List.of("0^v", "0-^"), drawn(null, true, ".", "Ab"), "the end is newer, and above");
        assertEquals(List.of("0-v", "0^v"), drawn(null, false, "Ab", "."));
    }

    @Test
    void theChosenOneStandsNextToTheRows() {
        assertEquals(List.of("0-v", "0^v 1-v", "0-^ 1^v", "1-^"), drawn(null, false, "Ab", "Bb", "Ac", "Bc"));
        assertEquals(List.of("1-v", "0-v! 1^v", "0^v! 1-^", "0-^!"), drawn(B, false, "Ab", "Bb", "Ac", "Bc"));
    }

    @Test
    void rowsNotReadYetHaveNone() {
        assertEquals(List.of("", "0-v", "0-^"), drawn(null, false, "", "Ab", "Ac"));
    }
}
