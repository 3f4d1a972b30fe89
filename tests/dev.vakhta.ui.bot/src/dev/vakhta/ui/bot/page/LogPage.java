package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Popup;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** An event log. */
public final class LogPage extends OneOfMany {
    public static final String OPEN = "dev.vakhta.ui.eventlog.open";
    public static final String OF_INFOBASE = "dev.vakhta.ui.eventlog.openInfobase";
    public static final String OF_SESSION = "dev.vakhta.ui.eventlog.openSession";
    public static final String OF_USER = "dev.vakhta.ui.eventlog.openUser";
    public static final String ONLY = "dev.vakhta.ui.eventlog.only";
    public static final String END_OF_TRANSACTION = "dev.vakhta.ui.eventlog.endOfTransaction";
    public static final String GO_TO_TIME = "dev.vakhta.ui.eventlog.goToTime";
    public static final String MARK = "dev.vakhta.ui.eventlog.mark";
    public static final String FOLLOW = "dev.vakhta.ui.eventlog.follow";
    public static final String ORDER = "dev.vakhta.ui.eventlog.order";
    public static final String EXPORT = "dev.vakhta.ui.sessions.export";
    public static final String COLUMNS = "dev.vakhta.ui.sessions.columns";

    private LogPage(String which) {
        super(Places.EVENT_LOG, which);
    }

    /** Gives the command that opens a folder, and comes back when a view is there. */
    public static LogPage openFolder(String folder) {
        Ui.post(() -> {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(
                    PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(OPEN),
                    Map.of(OPEN + ".folder", folder));
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
        return shown();
    }

    /** The one that is open. */
    public static LogPage shown() {
        return new LogPage(awaitOpen(Places.EVENT_LOG));
    }

    public static void closeAll() {
        open(Places.EVENT_LOG).forEach(which -> Ui.run(new LogPage(which)::hide));
    }

    private Table table() {
        return one(Table.class, any -> true);
    }

    /** How many records there are, by the line below; -1: it says nothing yet. */
    public long rows() {
        return Ui.get(() -> Widgets.all(area(), Label.class).stream()
                .filter(label -> label.isVisible() && label.getText().matches("\\p{L}+: [\\d\\p{Zs},.]+"))
                .map(label -> Long.parseLong(label.getText().replaceAll("\\D", "")))
                .findFirst()
                .orElse(-1L));
    }

    /** Until it has so many, and those that are seen were read. */
    public void awaitRows(long rows) {
        Wait.until(() -> "rows: " + rows() + " of " + rows + ", " + sentences(), () -> rows() == rows && isRead());
    }

    /** Whether all rows that are seen were read; asked at one moment, as number and rows change together. */
    public boolean isRead() {
        return Ui.get(() -> {
            long rows = rows();
            return rows == 0 || rows > 0 && lines().stream().noneMatch(LogPage::isBlank);
        });
    }

    private static boolean isBlank(List<String> line) {
        return line.stream().allMatch(String::isEmpty);
    }

    /** The rows that are seen: their cells as the columns were made. */
    public List<List<String>> lines() {
        return Ui.get(() -> {
            Table table = table();
            return IntStream.range(0, table.getItemCount())
                    .mapToObj(table::getItem)
                    .map(item -> IntStream.range(1, table.getColumnCount() - 1)
                            .mapToObj(item::getText)
                            .toList())
                    .toList();
        });
    }

    public List<String> headings() {
        return Ui.get(() -> {
            Table table = table();
            return IntStream.range(1, table.getColumnCount() - 1)
                    .mapToObj(i -> table.getColumn(i).getText())
                    .toList();
        });
    }

    /** Which of the rows that are seen are selected. */
    public List<List<String>> selected() {
        return Ui.get(() -> {
            Table table = table();
            return IntStream.of(table.getSelectionIndices())
                    .mapToObj(lines()::get)
                    .toList();
        });
    }

    // --- filter

    private Text field() {
        return one(Text.class, any -> true);
    }

    public String filter() {
        return Ui.get(() -> field().getText());
    }

    /** Types a filter and confirms it. */
    public void filter(String text) {
        Ui.run(() -> {
            field().setText(text);
            Widgets.open(field(), null);
        });
    }

    /** Types a filter, asks what it can go on with, and chooses what begins so. To be called off the UI thread. */
    public void complete(String typed, String begin) {
        Ui.run(() -> {
            field().setFocus();
            field().setText(typed);
            field().setSelection(typed.length());
            Widgets.key(field(), SWT.CTRL, ' ');
        });
        Table proposals = Wait.value(
                "something is proposed",
                () -> Widgets.shells().stream()
                        .filter(shell -> shell.getParent() != null)
                        .flatMap(shell -> Widgets.all(shell, Table.class).stream())
                        .filter(table -> table.getItemCount() > 0)
                        .findFirst());
        Ui.run(() -> {
            TableItem item = Arrays.stream(proposals.getItems())
                    .filter(one -> one.getText().startsWith(begin))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(begin + " is not among "
                            + Arrays.stream(proposals.getItems())
                                    .map(TableItem::getText)
                                    .toList()));
            proposals.setSelection(item);
            Widgets.open(proposals, item);
        });
    }

    // --- rows

    /** Drags the scroll bar; 0: the begin, 1: the end. */
    public void slide(double part) {
        Ui.run(() -> {
            Slider slider = one(Slider.class, any -> true);
            slider.setSelection((int) Math.round((slider.getMaximum() - slider.getThumb()) * part));
            Event event = new Event();
            event.detail = SWT.DRAG;
            slider.notifyListeners(SWT.Selection, event);
        });
    }

    /** A key pressed in the table. */
    public void key(int modifiers, int keyCode) {
        Ui.run(() -> Widgets.key(table(), modifiers, keyCode));
    }

    /** Clicks a cell of a row that is seen. */
    public void click(int row, int column) {
        Ui.run(() -> {
            Table table = table();
            TableItem item = table.getItem(row);
            Rectangle cell = item.getBounds(column + 1);
            Event event = new Event();
            event.button = 1;
            event.x = cell.x + 2;
            event.y = cell.y + 2;
            event.item = item;
            table.notifyListeners(SWT.MouseDown, event);
        });
    }

    /** What the menu of the clicked cell offers. */
    public List<String> menu() {
        return Ui.get(() -> {
            List<String> all = Popup.itemsOf(table()).stream()
                    .map(item -> Widgets.plain(item.getText()))
                    .filter(text -> !text.isEmpty())
                    .toList();
            Popup.close(table());
            return all;
        });
    }

    /** Chooses what begins so. */
    public void choose(String begin) {
        Ui.run(() -> {
            var item = Popup.itemsOf(table()).stream()
                    .filter(one -> Widgets.plain(one.getText()).startsWith(begin))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(begin + " is not among " + menu()));
            Popup.close(table());
            Widgets.select(item, null);
        });
    }

    // --- the rest

    private Canvas bars() {
        return Widgets.all(area(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass() == Canvas.class)
                .findFirst()
                .orElseThrow();
    }

    /** Drags over the bars; 0: the begin, 1: the end. */
    public void drag(double from, double to) {
        Ui.run(() -> {
            int width = bars().getClientArea().width - 1;
            mouse(SWT.MouseDown, (int) (width * from));
            mouse(SWT.MouseMove, (int) (width * (from + to) / 2));
            mouse(SWT.MouseUp, (int) (width * to));
        });
    }

    /** What the bar under the mouse says; null: there are none yet. */
    public String tip(double at) {
        return Ui.get(() -> {
            mouse(SWT.MouseMove, (int) ((bars().getClientArea().width - 1) * at));
            return bars().getToolTipText();
        });
    }

    private void mouse(int type, int x) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = 10;
        bars().notifyListeners(type, event);
    }

    public String details() {
        return Ui.get(() -> one(StyledText.class, any -> true).getText());
    }

    /** Whether new records are followed; the last switch of the bar beside the filter. */
    public boolean follows() {
        return Ui.get(() -> follow().getSelection());
    }

    private ToolItem follow() {
        return Widgets.all(area(), ToolItem.class).stream()
                .filter(item -> (item.getStyle() & SWT.CHECK) != 0)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
