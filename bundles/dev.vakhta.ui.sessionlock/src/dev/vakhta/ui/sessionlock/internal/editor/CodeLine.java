package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.edit.PermissionCode;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The permission code, hidden until the person wants to see it. */
final class CodeLine extends Line {
    private static final char HIDDEN = '•';

    private final Runnable shownOrHidden;
    private Text text;
    private Button show;
    private Button copy;
    private Button generate;

    /** @param shownOrHidden is told when the person wants to see it, or has seen enough */
    CodeLine(Editing editing, EStructuralFeature field, Runnable shownOrHidden) {
        super(editing, field);
        this.shownOrHidden = shownOrHidden;
    }

    @Override
    void createControl(Composite parent) {
        Composite row = row(parent, 4);
        text = text(row, SWT.SINGLE);
        text.setEchoChar(HIDDEN);
        text.addListener(SWT.Modify, event -> set(text.getText()));
        show = new Button(row, SWT.TOGGLE);
        show.setText(EditorMessage.SHOW_CODE.text());
        show.addListener(SWT.Selection, event -> {
            text.setEchoChar(isShown() ? '\0' : HIDDEN);
            shownOrHidden.run();
        });
        copy = Copying.button(row, EditorMessage.COPY_CODE.text(), text::getText);
        generate = new Button(row, SWT.PUSH);
        generate.setText(EditorMessage.GENERATE.text());
        generate.setToolTipText(EditorMessage.GENERATE_HELP.text());
        generate.addListener(SWT.Selection, event -> {
            editing.pause();
            set(PermissionCode.generate());
            editing.pause();
        });
    }

    boolean isShown() {
        return show.getSelection();
    }

    @Override
    void show(Value value) {
        write(text, value.text());
    }

    @Override
    void setEnabled(boolean enabled) {
        enable(enabled, text, show, copy, generate);
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}
