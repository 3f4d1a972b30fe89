package dev.vakhta.app.internal.messages;

import dev.vakhta.ui.look.Icon;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence beside or under what it is about, with a shape before it; its place stays when there is nothing to say. */
final class Remark {
    private final Composite area;
    private final Label shape;
    private final Label label;
    private boolean vanishes;

    /** @param width in pixels, at least; a longer sentence takes more lines */
    Remark(Composite parent, int width) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(area);
        shape = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(shape);
        label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(label);
    }

    Remark spanning(int columns) {
        ((GridData) area.getLayoutData()).horizontalSpan = columns;
        return this;
    }

    /** Keeps the place of so many lines. */
    Remark reserving(int lines) {
        label.setText("\n".repeat(lines - 1));
        ((GridData) label.getLayoutData()).heightHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        label.setText("");
        return this;
    }

    /** Takes no place while there is nothing to say. */
    Remark vanishing() {
        vanishes = true;
        say(null, "");
        return this;
    }

    void say(@Nullable Icon icon, String sentence) {
        shape.setImage(icon == null || sentence.isEmpty() ? null : icon.image());
        label.setText(sentence.replace("&", "&&"));
        boolean visible = !vanishes || !sentence.isEmpty();
        area.setVisible(visible);
        ((GridData) area.getLayoutData()).exclude = !visible;
        area.layout(); // the shape takes its place
        area.getParent().layout();
    }

    /** What is wrong, or else may surprise, or else nothing. */
    void judge(String problem, String advice) {
        say(problem.isEmpty() ? Icon.WARNING : Icon.FAILURE, problem.isEmpty() ? advice : problem);
    }
}
