package dev.vakhta.ui.look;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
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

    /** A sentence that wraps, with a shape before it. */
    public static Label sentence(Composite area, @Nullable Icon icon, String text) {
        Label shape = new Label(area, SWT.NONE);
        if (icon != null) {
            shape.setImage(icon.image());
        }
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(shape);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** In larger letters, over the whole width. */
    public static void heading(Composite area, String text) {
        line(area, text).setFont(JFaceResources.getBannerFont());
    }

    /** A sentence over the whole width. */
    public static Label line(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(420, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
