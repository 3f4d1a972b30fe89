package dev.vakhta.ui.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    private final Cells cells = new Cells();

    @Test
    void aCellIsOneLineAndNotEndless() {
        LogLine line = Listed.line(Listed.row(
                1, 3, new TransactionKey(1, 1), TransactionOutcome.ROLLED_BACK, "a\r\n\tb" + "x".repeat(10_000)));
        String cell = cells.cell(line, LogField.COMMENT);
        assertTrue(cell.startsWith("a bx") && cell.endsWith("x…") && cell.length() < 500, cell);
        assertEquals(10_005, cells.text(line, LogField.COMMENT).length());
    }

    @Test
    void copiesHaveHeadingsWhenThereAreSeveral() {
        LogLine row = Listed.line(Listed.row(1));
        LogLine damage = Listed.line(Listed.damage(2));
        List<LogField> fields = List.of(LogField.USER, LogField.SESSION, LogField.COMMENT);
        assertEquals("Иванов\t17\tcomment 1", cells.table(List.of(row), fields));
        String[] lines = cells.table(List.of(row, damage), fields).split("\n");
        assertEquals(3, lines.length);
        assertEquals(3, lines[0].split("\t").length);
        assertTrue(lines[2].startsWith("1.lgp: "), lines[2]);
    }
}
