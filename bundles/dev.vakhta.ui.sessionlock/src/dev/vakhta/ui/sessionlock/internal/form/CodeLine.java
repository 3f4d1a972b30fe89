package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.ui.form.Copying;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The permission code, hidden until the person wants to see it. */
public final class CodeLine extends Line {
    private static final char HIDDEN = '•';

    private final Runnable shownOrHidden;
    private final boolean editable;
    private final List<Control> controls = new ArrayList<>();
    private Text text;
    private Button show;

    /** @param shownOrHidden is told when the person wants to see it, or has seen enough */
    public CodeLine(Slot slot, Runnable shownOrHidden) {
        this(slot, shownOrHidden, true);
    }

    private CodeLine(Slot slot, Runnable shownOrHidden, boolean editable) {
        super(slot);
        this.shownOrHidden = shownOrHidden;
        this.editable = editable;
    }

    /** One that is as it is. */
    public static CodeLine fixed(Slot slot) {
        return new CodeLine(slot, () -> {}, false);
    }

    @Override
    void createControl(Composite parent) {
        Composite row = row(parent, editable ? 4 : 3);
        text = text(row, editable ? SWT.SINGLE : SWT.SINGLE | SWT.READ_ONLY);
        text.setEchoChar(HIDDEN);
        text.addListener(SWT.Modify, event -> set(text.getText()));
        show = new Button(row, SWT.TOGGLE);
        show.setText(FormMessage.SHOW_CODE.text());
        show.addListener(SWT.Selection, event -> {
            text.setEchoChar(isShown() ? '\0' : HIDDEN);
            shownOrHidden.run();
        });
        controls.addAll(List.of(text, show, Copying.button(row, FormMessage.COPY_CODE.text(), text::getText)));
        if (editable) {
            controls.add(createGenerate(row));
        }
    }

    private Button createGenerate(Composite row) {
        Button generate = new Button(row, SWT.PUSH);
        generate.setText(FormMessage.GENERATE.text());
        generate.setToolTipText(FormMessage.GENERATE_HELP.text());
        generate.addListener(SWT.Selection, event -> {
            slot.pause();
            set(PermissionCode.generated().text());
            slot.pause();
        });
        return generate;
    }

    public boolean isShown() {
        return show.getSelection();
    }

    @Override
    void show(Value value) {
        write(text, value.text());
    }

    @Override
    public void setEnabled(boolean enabled) {
        controls.forEach(control -> control.setEnabled(enabled));
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
