package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field of a form: its label, its control, and under that what is wrong with it. */
public abstract class Line {
    /** Pixels between the top of a text field and that of its letters: labels stand beside the first line. */
    private static final int TEXT_BORDER = 6;

    final Slot slot;
    /** Whether the form writes, and not the person. */
    private boolean filling;

    private Note note;

    Line(Slot slot) {
        this.slot = slot;
    }

    /** @param parent has two columns */
    public final Line create(Composite parent) {
        Label before = new Label(parent, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, TEXT_BORDER)
                .applyTo(before);
        if (isLabelled()) {
            before.setText(FormMessage.LABEL.text(slot.label()));
            before.setToolTipText(slot.help());
        }
        Composite place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        createControl(place);
        note = new Note(place, 1);
        return this;
    }

    /** Whether its label stands before it, and not on it. */
    boolean isLabelled() {
        return true;
    }

    abstract void createControl(Composite parent);

    abstract void show(Value value);

    public abstract void setEnabled(boolean enabled);

    public abstract boolean setFocus();

    /** Why what stands in it is no value; empty: it is one. */
    public String wrong() {
        return "";
    }

    /** Forgets what is no value. */
    public void forgetTyped() {}

    /**
     * Shows what there is.
     *
     * @param icon shape before the problem; null: none
     * @param problem empty: none
     */
    public final void refresh(@Nullable Icon icon, String problem) {
        Value value = slot.value();
        filling = true;
        try {
            show(value);
        } finally {
            filling = false;
        }
        if (!wrong().isEmpty()) {
            note.say(Icon.FAILURE, wrong());
        } else if (!problem.isEmpty()) {
            note.say(icon, problem);
        } else {
            note.say(null, value.differs() ? FormMessage.DIFFERS.text() : "");
        }
    }

    /** The person set it. */
    final void set(@Nullable Object value) {
        if (!filling) {
            slot.set(value);
        }
    }

    final boolean isFilling() {
        return filling;
    }

    /** A place for a text and buttons behind it. */
    static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    final Text text(Composite parent, int style) {
        Text text = new Text(parent, SWT.BORDER | style);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.setToolTipText(slot.help());
        text.addListener(SWT.FocusOut, event -> slot.pause());
        return text;
    }

    static void write(Text text, String wanted) {
        if (!text.getText().equals(wanted)) {
            text.setText(wanted);
        }
    }

    static void enable(boolean enabled, Control... controls) {
        for (Control control : controls) {
            control.setEnabled(enabled);
        }
    }
}
