package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Said;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field of the lock in the form: its label, its control, and under that what is wrong with it. */
abstract class Line {
    /** Pixels between the top of a text field and that of its letters: labels stand beside the first line. */
    private static final int TEXT_BORDER = 6;

    final Editing editing;
    final EStructuralFeature field;
    /** Whether the form writes, and not the person. */
    private boolean filling;

    private Note note;

    Line(Editing editing, EStructuralFeature field) {
        this.editing = editing;
        this.field = field;
    }

    /** @param parent has two columns */
    final Line create(Composite parent) {
        Label before = new Label(parent, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, TEXT_BORDER)
                .applyTo(before);
        if (isLabelled()) {
            before.setText(EditorMessage.LABEL.text(label()));
            before.setToolTipText(Field.of(field).explanation());
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

    abstract void setEnabled(boolean enabled);

    abstract boolean setFocus();

    /** Why what stands in it is no value; empty: it is one. */
    String wrong() {
        return "";
    }

    /** Forgets what is no value. */
    void forgetTyped() {}

    final void refresh(List<Said> problems) {
        Value value = editing.value(field);
        filling = true;
        try {
            show(value);
        } finally {
            filling = false;
        }
        List<Said> mine =
                problems.stream().filter(said -> said.field() == field).toList();
        if (!wrong().isEmpty()) {
            note.say(Icon.FAILURE, wrong());
        } else if (!mine.isEmpty()) {
            boolean error = mine.getFirst().severity() == Severity.ERROR;
            note.say(
                    error ? Icon.FAILURE : Icon.WARNING,
                    mine.stream().map(Said::text).collect(Collectors.joining("\n")));
        } else {
            note.say(null, value.differs() ? EditorMessage.DIFFERS.text() : "");
        }
    }

    /** The person set it. */
    final void set(@Nullable Object value) {
        if (!filling) {
            editing.set(field, value);
        }
    }

    final boolean isFilling() {
        return filling;
    }

    final String label() {
        return Field.of(field).label();
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
        text.setToolTipText(Field.of(field).explanation());
        text.addListener(SWT.FocusOut, event -> editing.pause());
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
