package dev.vakhta.ui.form;

import dev.vakhta.ui.look.Icon;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence with a shape before it, where there is something to say; otherwise it takes no place. */
public final class Note {
    /** Less would break words; a column may be wider. */
    private static final int NARROWEST = 120;

    private final Composite area;
    private final Label shape;
    private final Label label;

    public Note(Composite parent, int columns) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(columns, 1)
                .exclude(true)
                .applyTo(area);
        shape = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(shape);
        label = wrapped(area);
        area.setVisible(false);
    }

    public static Label wrapped(Composite parent) {
        return wrapped(parent, 1);
    }

    /** A label as wide as there is room, and as high as it needs then. */
    public static Label wrapped(Composite parent, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .span(columns, 1)
                .hint(NARROWEST, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Text that comes from outside: an ampersand is one. */
    public static void write(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!shown.equals(label.getText())) {
            label.setText(shown);
        }
    }

    public void say(@Nullable Icon icon, String text) {
        boolean visible = !text.isEmpty();
        shape.setImage(icon == null || !visible ? null : icon.image());
        ((GridData) shape.getLayoutData()).exclude = icon == null;
        shape.setVisible(icon != null);
        write(label, text);
        area.setVisible(visible);
        ((GridData) area.getLayoutData()).exclude = !visible;
    }

    public void clear() {
        say(null, "");
    }
}
