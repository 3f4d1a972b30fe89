package dev.vakhta.ui.look;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog with labels beside fields, in two columns; may be made larger. */
public abstract class FormDialog extends Dialog {
    private final String title;

    protected FormDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
    }

    protected final String title() {
        return title;
    }

    /** @param area has two columns */
    protected abstract void createBody(Composite area);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(
                        convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
                        convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN))
                .spacing(convertHorizontalDLUsToPixels(6), convertVerticalDLUsToPixels(4))
                .applyTo(area);
        createBody(area);
        return area;
    }
}
