package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What was not restored. */
public final class UnrestoredPage extends View {
    public static final String RESTORE = "dev.vakhta.ui.sessions.undoRestore";
    public static final String LEAVE = "dev.vakhta.ui.sessions.undoLeave";
    public static final String FOLDER = "dev.vakhta.ui.sessions.undoFolder";
    public static final String REFRESH = IWorkbenchCommandConstants.FILE_REFRESH;
    public static final String COPY = IWorkbenchCommandConstants.EDIT_COPY;

    /** Opens it where it is not. */
    public UnrestoredPage() {
        super(Places.UNRESTORED);
    }

    public static boolean isActive() {
        return Ui.get(() -> page().getActivePart() != null
                && page().getActivePart().getSite().getId().equals(Places.UNRESTORED));
    }

    public static boolean isOpen() {
        return Ui.get(() -> page().findView(Places.UNRESTORED) != null);
    }

    public static void close() {
        Ui.run(() -> {
            IViewPart view = page().findView(Places.UNRESTORED);
            if (view != null) {
                page().hideView(view);
            }
        });
    }

    /** The tooltip of the mark in the status line, if it is there and names this. */
    public static Optional<String> mark(String name) {
        return Ui.get(() -> markLabel(name).map(CLabel::getToolTipText));
    }

    public static void clickMark(String name) {
        Ui.post(() -> markLabel(name).orElseThrow().notifyListeners(SWT.MouseUp, new Event()));
    }

    private static Optional<CLabel> markLabel(String name) {
        return Widgets.find(
                page().getWorkbenchWindow().getShell(),
                CLabel.class,
                label -> String.valueOf(label.getToolTipText()).contains(name));
    }

    private Optional<Table> table() {
        return Widgets.find(area(), Table.class, any -> true);
    }

    /** Its lines, each with its cells; none where it shows a sentence instead. */
    public List<List<String>> rows() {
        return Ui.get(() -> table().stream()
                .flatMap(table -> Arrays.stream(table.getItems())
                        .map(item -> IntStream.range(0, table.getColumnCount())
                                .mapToObj(item::getText)
                                .toList()))
                .toList());
    }

    /** Selects the line that has these words in a cell, once there is one. */
    public UnrestoredPage select(String words) {
        int row = Wait.value("a line with " + words, () -> {
            List<List<String>> rows = rows();
            return IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).stream().anyMatch(cell -> cell.contains(words)))
                    .boxed()
                    .findFirst();
        });
        Ui.run(() -> {
            Table table = table().orElseThrow();
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Presses the button beside the sentence on top; does not wait for what comes of it. */
    public void restoreAll() {
        Ui.post(() -> Widgets.press(one(Button.class, button -> (button.getStyle() & SWT.PUSH) != 0)));
    }
}
