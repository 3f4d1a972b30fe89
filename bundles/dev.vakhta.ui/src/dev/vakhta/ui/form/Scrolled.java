package dev.vakhta.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The place of a form that may be higher than there is room. */
public final class Scrolled {
    private final ScrolledComposite scroll;
    private final Composite body;

    /** In two columns of the same width. */
    public Scrolled(Composite parent) {
        this(parent, 2);
    }

    /** @param columns of the same width */
    public Scrolled(Composite parent, int columns) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .margins(10, 8)
                .spacing(18, 8)
                .applyTo(body);
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    public Composite body() {
        return body;
    }

    /** One of its columns, whose parts stand one under the other. */
    public Composite column() {
        Composite column = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(column);
        return column;
    }

    /** Something in it is larger or smaller. */
    public void layout() {
        body.layout(true, true);
        measure();
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        }
    }

    public boolean isDisposed() {
        return scroll.isDisposed();
    }

    public boolean isVisible() {
        return !isDisposed() && scroll.isVisible();
    }

    /** Whether somebody is in one of its fields. */
    public boolean hasFocus() {
        for (Control focus = scroll.getDisplay().getFocusControl(); focus != null; focus = focus.getParent()) {
            if (focus == scroll) {
                return true;
            }
        }
        return false;
    }

    public void setFocus() {
        scroll.setFocus();
    }

    public void dispose() {
        scroll.dispose();
    }
}
