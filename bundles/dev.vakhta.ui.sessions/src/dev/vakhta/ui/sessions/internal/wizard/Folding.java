package dev.vakhta.ui.sessions.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A part of a page that few people need: closed until somebody asks for it; the window grows when it must. */
final class Folding {
    private final Composite inside;

    /** @param parent with two columns */
    Folding(Composite parent) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.ADVANCED.text());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(button);
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
        button.addListener(SWT.Selection, event -> {
            show(!inside.getVisible());
            button.setText((inside.getVisible() ? Messages.LESS : Messages.ADVANCED).text());
        });
    }

    /** Has room for two fields in a row. */
    Composite inside() {
        return inside;
    }

    private void show(boolean open) {
        ((GridData) inside.getLayoutData()).exclude = !open;
        inside.setVisible(open);
        makeRoom(inside);
    }

    /** Lays everything out anew; the window grows when it must. */
    static void makeRoom(Composite inside) {
        Shell shell = inside.getShell();
        inside.getParent().layout(true, true);
        Point needed = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point has = shell.getSize();
        if (needed.y > has.y) {
            Rectangle screen = shell.getMonitor().getClientArea();
            int top = Math.max(screen.y, Math.min(shell.getLocation().y, screen.y + screen.height - needed.y));
            shell.setBounds(shell.getLocation().x, top, has.x, Math.min(needed.y, screen.height));
        }
    }
}
