package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text of one line or of several. */
public class TextLine extends Line {
    private static final String BREAKS = "\r\n?";

    private final int lines;
    private Text text;

    public TextLine(Slot slot, int lines) {
        super(slot);
        this.lines = lines;
    }

    @Override
    void createControl(Composite parent) {
        text = text(parent, lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
        if (lines > 1) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(120, text.getLineHeight() * lines)
                    .applyTo(text);
            text.addListener(
                    SWT.Traverse,
                    event -> { // Tab leads on; a message has none
                        event.doit |=
                                event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
                    });
        }
        text.addListener(SWT.Modify, event -> set(typed()));
    }

    final Text text() {
        return text;
    }

    private String typed() {
        return text.getText().replaceAll(BREAKS, "\n");
    }

    /** What was not typed here keeps its line breaks, byte for byte. */
    @Override
    void show(Value value) {
        if (!typed().equals(value.text().replaceAll(BREAKS, "\n"))) {
            text.setText(value.text());
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
