package dev.vakhta.ui.bot.page;

import dev.vakhta.model.text.Human;
import dev.vakhta.ui.bot.Popup;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.bot.Words;
import dev.vakhta.ui.table.Places;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart;

/** The console of exclusive access. Fields, steps and buttons are named by their place, so in any language. */
public final class ExclusiveConsole extends OneOfMany {
    public static final String OPEN = "dev.vakhta.ui.sessionlock.openExclusive";

    /** Fields that are typed into, from the top. */
    public enum Field {
        LEAD,
        TO,
        MESSAGE,
        TERMINATE_MESSAGE,
        CONTACT,
        CODE,
        JOBS_WAIT,
        JOBS_AFTER
    }

    /** Buttons of a run, in their order. */
    public enum RunButton {
        DONE,
        OPEN_USERS,
        EXTEND,
        HURRY,
        STOP,
        ANEW
    }

    private ExclusiveConsole(String which) {
        super(Places.EXCLUSIVE, which);
    }

    /** Opens it on some lines of the tree of targets, each by its path. */
    public static ExclusiveConsole open(List<String[]> paths) {
        new TargetsTree().give(OPEN, paths);
        return shown();
    }

    /** The one that is open. */
    public static ExclusiveConsole shown() {
        return new ExclusiveConsole(awaitOpen(Places.EXCLUSIVE));
    }

    /** Stops what goes on, and leaves all that are open. */
    public static void closeAll() {
        for (String which : open(Places.EXCLUSIVE)) {
            ExclusiveConsole console = new ExclusiveConsole(which);
            if (console.isRunning()) {
                console.stop();
                Wait.until("it has ended", () -> !console.isRunning());
            }
            Ui.run(console::hide);
        }
    }

    private void stop() {
        RunButton end = Ui.get(() -> button(RunButton.DONE).isVisible()) ? RunButton.DONE : RunButton.STOP;
        if (canPress(end)) {
            press(end);
        }
    }

    public boolean isRunning() {
        return Ui.get(() -> ((ISaveablePart) part()).isDirty());
    }

    // --- preparing

    private Text field(Field field) {
        return Widgets.all(area(), Text.class).get(field.ordinal());
    }

    /** Types into a field and leaves it. */
    public ExclusiveConsole type(Field field, String text) {
        Ui.run(() -> {
            field(field).setText(text);
            field(field).notifyListeners(SWT.FocusOut, new Event());
        });
        return this;
    }

    /** Whether what stands in the field of the code can be read by who looks over the shoulder. */
    public boolean isCodeReadable() {
        return Ui.get(() -> Widgets.all(area(), Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.MULTI) == 0)
                .filter(text -> text.getText().length() == 12 && text.getText().matches("\\w+"))
                .anyMatch(text -> text.getEchoChar() == '\0'));
    }

    private Button startButton() {
        return Widgets.all(area(), Button.class).getFirst();
    }

    /** What the button that starts it is called. */
    public String verb() {
        return Ui.get(() -> Widgets.plain(startButton().getText()));
    }

    public boolean canStart() {
        return Ui.get(() -> startButton().isEnabled());
    }

    /** Waits for the plan and starts it; does not wait for what comes of it. */
    public void start() {
        Wait.until(() -> "it can be started: " + sentences(), this::canStart);
        Ui.post(() -> Widgets.press(startButton()));
    }

    /** Starts it, and waits until it is a run. */
    public void startAndWait() {
        start();
        Wait.until("it runs", this::isRunning);
    }

    /** Turns the switch for each infobase in its turn, the last before what is in the way. */
    public ExclusiveConsole inTurn() {
        Ui.run(() -> Widgets.press(one(
                Button.class,
                button -> (button.getStyle() & SWT.CHECK) != 0
                        && Widgets.plain(button.getText()).equals(Words.RUN.text("IN_TURN")))));
        return this;
    }

    /** Says yes to all that is in the way. */
    public void goOver() {
        Ui.run(() -> obstacles().forEach(Widgets::press));
    }

    /** How much is in the way. */
    public int inTheWay() {
        return Ui.get(() -> obstacles().size());
    }

    private List<Button> obstacles() {
        return Widgets.all(area(), Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.CHECK) != 0 && (button.getStyle() & SWT.WRAP) != 0)
                .filter(Control::isVisible)
                .toList();
    }

    /** Shows the rest of it, where it is higher than its place. */
    public void scrollTo(boolean end) {
        Ui.run(() -> {
            ScrolledComposite scroll =
                    Widgets.all(area(), ScrolledComposite.class).getFirst();
            scroll.setOrigin(0, end ? scroll.getContent().getSize().y : 0);
        });
    }

    // --- running

    private Button button(RunButton button) {
        return Widgets.all(area(), Button.class).get(button.ordinal());
    }

    public boolean canPress(RunButton button) {
        return Ui.get(() -> button(button).isVisible() && button(button).isEnabled());
    }

    /** Presses a button; does not wait for what comes of it. */
    public void press(RunButton button) {
        Wait.until(() -> button + " can be pressed: " + sentences(), () -> canPress(button));
        Ui.post(() -> Widgets.press(button(button)));
    }

    /** Chooses a time in the menu of a button. */
    public void choose(RunButton button, Duration time) {
        Wait.until(() -> button + " can be pressed: " + sentences(), () -> canPress(button));
        Popup.choose(() -> Widgets.press(button(button)), Human.duration(time));
    }

    /** What happens now, in one sentence. */
    public String headline() {
        return Ui.get(() -> Widgets.all(area(), Label.class).stream()
                .filter(label -> label.isVisible() && !label.getText().isBlank())
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    private Table table(int index) {
        return Widgets.all(area(), Table.class).get(index);
    }

    /** The states of the steps, in their order; empty: not begun. */
    public List<String> steps() {
        return Ui.get(() ->
                Arrays.stream(table(0).getItems()).map(item -> item.getText(1)).toList());
    }

    /** A line for each who is inside. */
    public List<List<String>> inside() {
        return Ui.get(() -> {
            Table table = Widgets.all(area(), Table.class).getLast();
            return Arrays.stream(table.getItems())
                    .map(item -> IntStream.range(0, table.getColumnCount())
                            .mapToObj(item::getText)
                            .toList())
                    .toList();
        });
    }

    /** What it told while it went on. */
    public String said() {
        return Ui.get(() -> Widgets.all(area(), Text.class).getLast().getText());
    }
}
