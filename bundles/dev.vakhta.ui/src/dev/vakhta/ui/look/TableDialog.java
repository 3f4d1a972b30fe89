package dev.vakhta.ui.look;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A heading, a sum, and a table with the details of the selected line; can be copied. */
public final class TableDialog extends FormDialog {
    private static final int COPY_ID = IDialogConstants.CLIENT_ID;
    private static final int SHOWN = 12;

    private final String heading;
    private final String sum;
    private final List<String> headings;
    private final List<String[]> rows;

    public TableDialog(
            Shell parent, String title, String heading, String sum, List<String> headings, List<String[]> rows) {
        super(parent, title);
        this.heading = heading;
        this.sum = sum;
        this.headings = headings;
        this.rows = rows;
    }

    /** Leaves the window to the person; {@link #open} does not wait. */
    public TableDialog besideTheWindow() {
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
        return this;
    }

    @Override
    protected void createBody(Composite area) {
        heading(area, heading);
        line(area, sum);
        DetailedTable.create(area, headings, rows, List.of(), SHOWN);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(size.x, screen.width * 9 / 10), Math.min(size.y, screen.height * 9 / 10));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY_ID, LookMessage.COPY.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY_ID) {
            copy();
        } else {
            super.buttonPressed(id);
        }
    }

    private void copy() {
        String lines = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        String text = String.join("\n", title(), heading, sum, String.join("\t", headings), lines);
        Clip.copy(text);
    }
}
