package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The permission code, hidden until the person wants to see it. */
public final class CodeLine extends Line {
    private static final char HIDDEN = '•';

    private final Runnable shownOrHidden;
    private Text text;
    private Button show;
    private Button copy;
    private Button generate;

    /** @param shownOrHidden is told when the person wants to see it, or has seen enough */
    public CodeLine(Slot slot, Runnable shownOrHidden) {
        super(slot);
        this.shownOrHidden = shownOrHidden;
    }

    @Override
    void createControl(Composite parent) {
        Composite row = row(parent, 4);
        text = text(row, SWT.SINGLE);
        text.setEchoChar(HIDDEN);
        text.addListener(SWT.Modify, event -> set(text.getText()));
        show = new Button(row, SWT.TOGGLE);
        show.setText(FormMessage.SHOW_CODE.text());
        show.addListener(SWT.Selection, event -> {
            text.setEchoChar(isShown() ? '\0' : HIDDEN);
            shownOrHidden.run();
        });
        copy = Copying.button(row, FormMessage.COPY_CODE.text(), text::getText);
        generate = new Button(row, SWT.PUSH);
        generate.setText(FormMessage.GENERATE.text());
        generate.setToolTipText(FormMessage.GENERATE_HELP.text());
        generate.addListener(SWT.Selection, event -> {
            slot.pause();
            set(PermissionCode.generated().text());
            slot.pause();
        });
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
        enable(enabled, text, show, copy, generate);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
