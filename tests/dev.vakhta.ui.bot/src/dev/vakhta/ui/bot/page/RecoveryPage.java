package dev.vakhta.ui.bot.page;

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
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The recovery page of a file infobase. */
public final class RecoveryPage extends OneOfMany {
    public static final String RECOVER = "dev.vakhta.infobase.recover";
    public static final String OPEN = "dev.vakhta.ui.files.open";
    public static final String REFRESH = IWorkbenchCommandConstants.FILE_REFRESH;

    private RecoveryPage(String which) {
        super(Places.RECOVERY, which);
    }

    /** Opens it on a line of the tree of targets; once it has looked. */
    public static RecoveryPage of(String... path) {
        new TargetsTree().give(RECOVER, List.<String[]>of(path));
        return shown();
    }

    /** Gives the command that opens a folder, and does not wait. */
    public static void openFolder(String folder) {
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
    }

    /** The one that is open, once it has looked. */
    public static RecoveryPage shown() {
        RecoveryPage page = new RecoveryPage(awaitOpen(Places.RECOVERY));
        page.awaitLooked();
        return page;
    }

    public static void closeAll() {
        open(Places.RECOVERY).forEach(which -> Ui.run(new RecoveryPage(which)::hide));
    }

    /** Until nothing is being read. */
    public void awaitLooked() {
        Wait.until("it has looked", () -> part().getSite() != null && canDo(REFRESH));
    }

    /** Looks again, by the key of the window. */
    public RecoveryPage refresh() {
        start(REFRESH);
        awaitLooked();
        return this;
    }

    /** What stands in texts that can be selected, such as permission codes. */
    public List<String> texts() {
        return Ui.get(() -> Widgets.all(area(), Text.class).stream()
                .filter(Control::isVisible)
                .map(Text::getText)
                .toList());
    }

    /** The lines of all its tables. */
    public List<List<String>> rows() {
        return Ui.get(() -> Widgets.all(area(), Table.class).stream()
                .filter(Control::isVisible)
                .flatMap(table -> Arrays.stream(table.getItems())
                        .map(item -> IntStream.range(0, table.getColumnCount())
                                .mapToObj(item::getText)
                                .toList()))
                .toList());
    }

    /** The lines that have this in a cell. */
    public List<List<String>> rows(String words) {
        return rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.contains(words)))
                .toList();
    }

    /** Selects the line that has this in a cell. */
    public void select(String words) {
        Ui.run(() -> {
            for (Table table : Widgets.all(area(), Table.class)) {
                int row = IntStream.range(0, table.getItemCount())
                        .filter(i -> IntStream.range(0, table.getColumnCount())
                                .anyMatch(c -> table.getItem(i).getText(c).contains(words)))
                        .findFirst()
                        .orElse(-1);
                if (row >= 0) {
                    table.setSelection(row);
                    table.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
            throw new AssertionError("no line with " + words);
        });
    }

    private Button button(String words) {
        return one(Button.class, button -> Widgets.plain(button.getText()).contains(words));
    }

    public boolean has(String words) {
        return Ui.get(() -> Widgets.find(
                        area(),
                        Button.class,
                        button -> Widgets.plain(button.getText()).contains(words))
                .isPresent());
    }

    public boolean canPress(String words) {
        return Ui.get(() -> button(words).isEnabled());
    }

    public boolean isTicked(String words) {
        return Ui.get(() -> button(words).getSelection());
    }

    /** Presses a button, or turns a tick; does not wait for what comes of it. */
    public void press(String words) {
        Ui.post(() -> Widgets.press(button(words)));
    }

    /** Presses the last button that can be pressed, beside that of ticks and copies; in any language. */
    public void pressLast() {
        Ui.post(() -> Widgets.press(Widgets.all(area(), Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.PUSH) != 0 && button.getImage() == null)
                .filter(button -> button.isVisible() && button.isEnabled())
                .toList()
                .getLast()));
    }

    /** Until a check has ended. */
    public void awaitChecked() {
        Wait.until(
                "the check has ended",
                () -> Widgets.find(area(), ProgressBar.class, any -> true).isEmpty());
    }

    /** Shows some of it, where it is higher than its place; 0: the beginning, 1: the end. */
    public void scrollTo(double part) {
        Ui.run(() -> {
            ScrolledComposite scroll =
                    Widgets.all(area(), ScrolledComposite.class).getFirst();
            int more = scroll.getContent().getSize().y - scroll.getClientArea().height;
            scroll.setOrigin(0, (int) (Math.max(0, more) * part));
        });
    }
}
