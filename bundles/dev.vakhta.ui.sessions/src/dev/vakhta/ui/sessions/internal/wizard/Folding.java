package dev.vakhta.ui.sessions.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A part of a page that few people need: closed until somebody asks for it; the window grows when it must. */
final class Folding {
    private final Composite inside;

    /** @param parent with two columns */
    Folding(Composite parent, String title) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(title);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        inside = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .extendedMargins(20, 0, 0, 0)
                .applyTo(inside);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(inside);
        inside.setVisible(false);
        button.addListener(SWT.Selection, event -> show(button.getSelection()));
    }

    /** Has room for two fields in a row. */
    Composite inside() {
        return inside;
    }

    private void show(boolean open) {
        ((GridData) inside.getLayoutData()).exclude = !open;
        inside.setVisible(open);
        Shell shell = inside.getShell();
        inside.getParent().layout(true, true);
        Point needed = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point has = shell.getSize();
        if (needed.y > has.y) {
            shell.setSize(has.x, needed.y);
        }
    }
}
