package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.ui.eventlog.internal.log.Brackets;
import dev.vakhta.ui.eventlog.internal.log.Brackets.Piece;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** What stands beside rows: a bookmark, and brackets of transactions. Outcomes differ in their lines, colour only repeats it. */
final class Margin {
    private static final int LANE = 7;
    private static final int MARK = 10;
    static final int WIDTH = MARK + Brackets.LANES * LANE + 5;

    // readable on light and on dark
    private static final Color COMMITTED = new Color(0x3a, 0x96, 0x58);
    private static final Color ROLLED_BACK = new Color(0xd6, 0x4a, 0x45);
    private static final Color UNFINISHED = new Color(0xc4, 0x7a, 0x12);
    private static final Color MARKED = new Color(0x3f, 0x86, 0xd6);

    private Margin() {}

    /** @param selected in that case everything has the colour of selected texts, which is that of the GC */
    static void draw(GC gc, Rectangle cell, List<Piece> pieces, boolean marked, boolean selected) {
        Color back = gc.getBackground();
        Color fore = gc.getForeground();
        gc.setAntialias(SWT.ON);
        if (marked) {
            gc.setBackground(selected ? fore : MARKED);
            int middle = cell.y + cell.height / 2;
            gc.fillPolygon(new int[] {
                cell.x + 2,
                middle - 5,
                cell.x + 8,
                middle - 5,
                cell.x + 8,
                middle + 5,
                cell.x + 5,
                middle + 2,
                cell.x + 2,
                middle + 5
            });
        }
        for (Piece piece : pieces) {
            gc.setForeground(selected ? fore : colour(piece.outcome()));
            draw(gc, cell, piece);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setBackground(back);
        gc.setForeground(fore);
    }

    private static void draw(GC gc, Rectangle cell, Piece piece) {
        int x = cell.x + WIDTH - 5 - piece.lane() * LANE - LANE / 2;
        int middle = cell.y + cell.height / 2;
        gc.setLineWidth(piece.chosen() ? 2 : 1);
        gc.setLineStyle(
                switch (piece.outcome()) {
                    case ROLLED_BACK -> SWT.LINE_DASH;
                    case UNFINISHED -> SWT.LINE_DOT;
                    default -> SWT.LINE_SOLID;
                });
        if (piece.up()) {
            gc.drawLine(x, cell.y, x, middle);
        }
        if (piece.down()) {
            gc.drawLine(x, middle, x, cell.y + cell.height);
        }
        if (piece.member()) {
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawLine(x, middle, cell.x + WIDTH - 2, middle);
        }
    }

    private static Color colour(TransactionOutcome outcome) {
        return switch (outcome) {
            case ROLLED_BACK -> ROLLED_BACK;
            case UNFINISHED -> UNFINISHED;
            default -> COMMITTED;
        };
    }
}
