package dev.vakhta.ui.sessions.internal.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Stands where there is nothing to show: says why, and what to do. UI thread. */
public final class Sentence extends Composite {
    private final Label label;

    public Sentence(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(this);
        label = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    public Sentence say(String text) {
        label.setText(text);
        layout();
        return this;
    }
}
