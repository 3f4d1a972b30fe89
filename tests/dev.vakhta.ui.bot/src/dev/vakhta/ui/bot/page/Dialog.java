package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Popup;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A dialog that is open. */
public class Dialog {
    protected final Shell shell;

    protected Dialog(Shell shell) {
        this.shell = shell;
    }

    /** The one that is open, as soon as it is. */
    public static Dialog shown() {
        return new Dialog(shell("a dialog", any -> true));
    }

    /** The one that says these words, as soon as it does. */
    public static Dialog saying(String words) {
        return new Dialog(shell("a dialog that says " + words, shell -> new Dialog(shell).says(words)));
    }

    /** @param which among the open ones, on the UI thread */
    protected static Shell shell(String what, Predicate<Shell> which) {
        return Wait.value(what + " is open", () -> open(which));
    }

    private static Optional<Shell> open(Predicate<Shell> which) {
        return Widgets.shells().reversed().stream()
                .filter(shell -> shell.getParent() instanceof Shell && (shell.getStyle() & SWT.TITLE) != 0)
                .filter(which)
                .findFirst();
    }

    /** The next one, when another was open before. */
    public Dialog next() {
        Shell former = shell;
        return new Dialog(shell("another dialog", one -> one != former));
    }

    /** Leaves whatever is open. */
    public static void closeAll() {
        Wait.until("no dialog is open", () -> {
            Optional<Shell> last = open(any -> true);
            last.ifPresent(shell -> Ui.post(() -> {
                if (!shell.isDisposed()) {
                    shell.close();
                }
            }));
            return last.isEmpty();
        });
    }

    /** All it says: labels, texts that cannot be typed into, and its title first. */
    public List<String> texts() {
        return Ui.get(() -> {
            List<String> texts = new ArrayList<>(List.of(shell.getText()));
            for (Control control : Widgets.all(shell, Control.class)) {
                String text = control.isVisible() ? text(control) : "";
                if (!text.isBlank()) {
                    texts.add(text);
                }
            }
            return texts;
        });
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Link link -> link.getText();
            case StyledText text -> text.getText();
            case Text text when !text.getEditable() -> text.getText();
            default -> "";
        };
    }

    /** The rows of its table, each with its cells. */
    public List<List<String>> rows() {
        return Ui.get(() -> {
            Table table = Widgets.find(shell, Table.class, any -> true).orElseThrow();
            return Arrays.stream(table.getItems())
                    .map(item -> IntStream.range(0, table.getColumnCount())
                            .mapToObj(item::getText)
                            .toList())
                    .toList();
        });
    }

    /** The texts of its buttons that can be pressed, in their order. */
    public List<String> buttons() {
        return Ui.get(() -> Widgets.all(shell, Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.PUSH) != 0 && button.isEnabled() && button.isVisible())
                .map(button -> Widgets.plain(button.getText()))
                .toList());
    }

    /** Whether Enter presses something. */
    public boolean hasDefault() {
        return Ui.get(() -> shell.getDefaultButton() != null);
    }

    /** Whether it says that somewhere. */
    public boolean says(String words) {
        return texts().stream().anyMatch(text -> text.contains(words));
    }

    protected Button button(Predicate<Button> which) {
        return Widgets.find(shell, Button.class, which)
                .orElseThrow(() -> new AssertionError("no such button; there are "
                        + Widgets.all(shell, Button.class).stream()
                                .map(Button::getText)
                                .toList()));
    }

    /** The one that Enter presses; on the UI thread. */
    public Button defaultButton() {
        return shell.getDefaultButton();
    }

    /** Whether Enter presses something that can be pressed. */
    public boolean defaultButtonIsEnabled() {
        return Ui.get(() ->
                shell.getDefaultButton() != null && shell.getDefaultButton().isEnabled());
    }

    /** Presses a button by its text; does not wait for what comes of it. */
    public void press(String label) {
        Ui.post(() ->
                Widgets.press(button(button -> Widgets.plain(button.getText()).equals(label))));
    }

    /** Presses the button that Enter presses. */
    public void accept() {
        Ui.post(() -> Widgets.press(defaultButton()));
    }

    /** Closes its window, as Escape does; does not wait for what comes of it. */
    public void close() {
        Ui.post(shell::close);
    }

    public void cancel() {
        press(Widgets.plain(IDialogConstants.CANCEL_LABEL));
    }

    /** Types into the nth field that takes text. */
    public void type(int field, String text) {
        Ui.run(() -> fields().get(field).setText(text));
    }

    /** Turns the ticks of leaves of its tree. */
    public void tick(String... labels) {
        Ui.run(() -> {
            Tree tree = Widgets.all(shell, Tree.class).getFirst();
            for (String label : labels) {
                TreeItem item = Arrays.stream(tree.getItems())
                        .flatMap(parent -> Arrays.stream(parent.getItems()))
                        .filter(leaf -> leaf.getText().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no leaf " + label));
                item.setChecked(!item.getChecked());
                Event event = new Event();
                event.item = item;
                event.detail = SWT.CHECK;
                tree.notifyListeners(SWT.Selection, event);
            }
        });
    }

    /** Selects the row of its table that has this cell. */
    public void selectRow(String cell) {
        Ui.run(() -> {
            Table table = Widgets.find(shell, Table.class, any -> true).orElseThrow();
            TableItem row = Arrays.stream(table.getItems())
                    .filter(item -> IntStream.range(0, table.getColumnCount())
                            .anyMatch(column -> item.getText(column).equals(cell)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row with " + cell));
            table.setSelection(row);
            Widgets.select(table, row);
        });
    }

    /** Chooses from the menu that its button with a triangle brings up. */
    public void chooseFromMenu(String item) {
        Popup.choose(
                () -> Widgets.press(button(button -> button.getText().endsWith(" ▾") && button.isVisible())), item);
    }

    /** What stands in the nth field that takes text. */
    public String typed(int field) {
        return Ui.get(() -> fields().get(field).getText());
    }

    /** What of it is selected. */
    public String selected(int field) {
        return Ui.get(() -> fields().get(field).getSelectionText());
    }

    /** Types into the last field. */
    public void typeLast(String text) {
        Ui.run(() -> fields().getLast().setText(text));
    }

    protected List<Text> fields() {
        return Widgets.all(shell, Text.class).stream()
                .filter(text -> text.isVisible() && text.getEditable() && text.isEnabled())
                .toList();
    }

    public void awaitClosed() {
        Wait.until("the dialog is closed", shell::isDisposed);
    }
}
