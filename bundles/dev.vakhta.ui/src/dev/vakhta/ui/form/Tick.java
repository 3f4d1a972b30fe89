package dev.vakhta.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A box to be ticked, with words that wrap. */
public final class Tick {
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
    private static final int NARROWEST = 120;

    private Tick() {}

    /** @param columns it takes of its parent */
    public static Button create(Composite parent, String text, int columns) {
        Button tick = new Button(parent, SWT.CHECK | SWT.WRAP);
        readable(tick);
        tick.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(columns, 1)
                .hint(NARROWEST, SWT.DEFAULT)
                .applyTo(tick);
        return tick;
    }

    /** The themes' background would lie under GTK's mark, which is as light: on and off would look the same. */
    public static void readable(Button check) {
        check.setData(CSS_DISABLED, true);
    }
}
