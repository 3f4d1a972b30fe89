package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.ui.form.Tick;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** On or off; grey where it is on in some of the infobases only. */
public final class SwitchLine extends Line {
    private Button check;

    public SwitchLine(Slot slot) {
        super(slot);
    }

    @Override
    boolean isLabelled() {
        return false;
    }

    @Override
    void createControl(Composite parent) {
        check = new Button(parent, SWT.CHECK);
        Tick.readable(check);
        check.setText(slot.label());
        check.setToolTipText(slot.help());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(check);
        check.addListener(SWT.Selection, event -> {
            slot.pause();
            set(check.getGrayed() || check.getSelection());
        });
    }

    @Override
    void show(Value value) {
        check.setGrayed(value.differs());
        check.setSelection(value.differs() || value.isOn());
    }

    @Override
    public void setEnabled(boolean enabled) {
        check.setEnabled(enabled);
    }

    @Override
    public boolean setFocus() {
        return check.setFocus();
    }
}
