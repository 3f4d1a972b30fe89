package dev.vakhta.ui.bot.page;

import dev.vakhta.model.fields.Field;
import dev.vakhta.ui.bot.Popup;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** The editor of session locks. Fields are named by their feature, so in any language. */
public final class LockEditor extends OneOfMany {
    public static final String EDIT = "dev.vakhta.ui.sessionlock.edit";
    public static final String SAVE = IWorkbenchCommandConstants.FILE_SAVE;
    public static final String UNDO = IWorkbenchCommandConstants.EDIT_UNDO;
    public static final String REDO = IWorkbenchCommandConstants.EDIT_REDO;
    public static final String REVERT = IWorkbenchCommandConstants.FILE_REVERT;
    public static final String REFRESH = IWorkbenchCommandConstants.FILE_REFRESH;

    private LockEditor(String which) {
        super(Places.SESSION_LOCK, which);
    }

    /** Opens it on some lines of the tree of targets, each by its path; once it has read. */
    public static LockEditor open(List<String[]> paths) {
        new TargetsTree().give(EDIT, paths);
        return shown();
    }

    /** The one that is open, once it has read. */
    public static LockEditor shown() {
        LockEditor editor = new LockEditor(awaitOpen(Places.SESSION_LOCK));
        Wait.until("the locks are read", editor::isIdle);
        return editor;
    }

    /** Leaves all that are open, whatever was edited there. */
    public static void closeAll() {
        for (String which : open(Places.SESSION_LOCK)) {
            LockEditor editor = new LockEditor(which);
            // a save may still be ending
            Wait.until("nothing is being saved", () -> !editor.isDirty() || editor.canDo(REVERT));
            if (editor.isDirty()) {
                editor.start(REVERT);
                Wait.until("nothing is changed", () -> !editor.isDirty());
            }
            Ui.run(editor::hide);
        }
    }

    private boolean isIdle() {
        return Ui.get(() -> part().getSite() != null && canSetMessage());
    }

    private boolean canSetMessage() {
        return Widgets.find(area(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0)
                .filter(Control::isEnabled)
                .isPresent();
    }

    public boolean isDirty() {
        return Ui.get(() -> ((ISaveablePart) part()).isDirty());
    }

    /** What has its label before it, or on it. */
    private Control field(EStructuralFeature feature) {
        String label = Field.of(feature).label();
        List<Control> controls = Widgets.all(area(), Control.class);
        for (int i = 0; i < controls.size(); i++) {
            Control control = controls.get(i);
            if (control instanceof Button check
                    && (check.getStyle() & SWT.CHECK) != 0
                    && check.getText().startsWith(label)) {
                return check;
            }
            if (control instanceof Label name && name.getText().equals(label + ":")) {
                return Widgets.all(controls.get(i + 1), Text.class).getFirst();
            }
        }
        throw new AssertionError("no field " + label);
    }

    /** Types into a field and leaves it. */
    public LockEditor type(EStructuralFeature feature, String text) {
        Ui.run(() -> {
            Text field = (Text) field(feature);
            field.setText(text);
            field.notifyListeners(SWT.FocusOut, new Event());
        });
        return this;
    }

    /** What stands in a field. */
    public String typed(EStructuralFeature feature) {
        return Ui.get(() -> ((Text) field(feature)).getText());
    }

    /** What of it is selected. */
    public String selected(EStructuralFeature feature) {
        return Ui.get(() -> ((Text) field(feature)).getSelectionText());
    }

    /** Begins the message with a template. */
    public void chooseTemplate(String name) {
        Popup.choose(
                () -> Widgets.press(one(Button.class, button -> button.getText().endsWith(" ▾"))), name);
    }

    /** Whether what stands in a field can be read by who looks over the shoulder. */
    public boolean isReadable(EStructuralFeature feature) {
        return Ui.get(() -> ((Text) field(feature)).getEchoChar() == '\0');
    }

    public LockEditor turn(EStructuralFeature feature) {
        Ui.run(() -> Widgets.press((Button) field(feature)));
        return this;
    }

    public boolean isOn(EStructuralFeature feature) {
        return Ui.get(() -> ((Button) field(feature)).getSelection());
    }

    public boolean canSet(EStructuralFeature feature) {
        return Ui.get(() -> field(feature).isEnabled());
    }

    /** Whether a switch is on in some of the infobases only. */
    public boolean isGrey(EStructuralFeature feature) {
        return Ui.get(() -> ((Button) field(feature)).getGrayed());
    }

    /** The sentence under a field; empty: none. */
    public String note(EStructuralFeature feature) {
        return Ui.get(() -> {
            Composite place = field(feature).getParent();
            while (Widgets.all(place, Label.class).isEmpty()) {
                place = place.getParent();
            }
            return Widgets.all(place, Label.class).stream()
                    .filter(label -> label.isVisible() && !label.getText().isEmpty())
                    .findFirst()
                    .map(Label::getText)
                    .orElse("");
        });
    }

    private Button saveButton() {
        return Widgets.all(area(), Button.class).getFirst();
    }

    /** What the button that saves is called. */
    public String verb() {
        return Ui.get(() -> Widgets.plain(saveButton().getText()));
    }

    public boolean canSave() {
        return Ui.get(() -> saveButton().isEnabled());
    }

    /** Presses the button that saves; does not wait for what comes of it. */
    public void save() {
        activate();
        Wait.until("it can be saved", this::canSave); // a save before it may still be ending
        Ui.post(() -> Widgets.press(saveButton()));
    }

    /** Saves, until it is read back. */
    public void saveAndWait() {
        save();
        awaitSaved();
    }

    /** Until it is saved and read back. */
    public void awaitSaved() {
        Wait.until("it is saved", () -> !isDirty() && canSetMessage());
    }

    /** How many buttons of its tool bar can be pressed. */
    public long offered() {
        return Ui.get(() -> Arrays.stream(toolBar().orElseThrow().getItems())
                .filter(ToolItem::isEnabled)
                .count());
    }

    /** A line for each infobase. */
    public List<List<String>> rows() {
        return Ui.get(() -> {
            Table table = one(Table.class, any -> true);
            return Arrays.stream(table.getItems())
                    .map(item -> IntStream.range(0, table.getColumnCount())
                            .mapToObj(item::getText)
                            .toList())
                    .toList();
        });
    }

    /** Shows the rest of it, where it is higher than its place. */
    public void scrollTo(boolean end) {
        Ui.run(() -> {
            ScrolledComposite scroll =
                    Widgets.all(area(), ScrolledComposite.class).getFirst();
            scroll.setOrigin(0, end ? scroll.getContent().getSize().y : 0);
        });
    }
}
