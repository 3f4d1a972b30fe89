package dev.vakhta.ui.login;

import dev.vakhta.ui.look.FormDialog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A few fields under a heading, with a sentence about what is wrong. As wide as needed, its sentences wrapped. */
abstract class QuestionDialog extends FormDialog {
    private static final int WIDTH_IN_CHARS = 72;

    private final String ok;
    private Composite area;

    /** @param ok what the button says */
    QuestionDialog(Shell parent, String title, String ok) {
        super(parent, title);
        this.ok = ok;
    }

    abstract void createFields();

    /** The first field that waits for something. */
    abstract Control first();

    abstract boolean isComplete();

    @Override
    protected void createBody(Composite body) {
        area = body;
        createFields();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        update();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        first().setFocus();
        return contents;
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        int width =
                Math.max(convertWidthInCharsToPixels(WIDTH_IN_CHARS), getShell().computeSize(0, 0).x);
        int height = getShell().computeSize(width, SWT.DEFAULT).y;
        return new Point(width, Math.min(wanted.y, height));
    }

    /** After every change of a field. */
    void update() {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(isComplete());
        }
    }

    void heading(String text) {
        Label label = sentence(text);
        label.setFont(JFaceResources.getBannerFont());
    }

    /** One that wraps. */
    Label sentence(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH_IN_CHARS) * 4 / 5, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** What is wrong; a shape and words besides the colour. */
    Label wrong(String text) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        Label shape = new Label(row, SWT.NONE);
        shape.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_ERROR));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(shape);
        Label label = new Label(row, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(JFaceColors.getErrorText(row.getDisplay()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH_IN_CHARS) * 3 / 4, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    Text field(String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE | style);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(e -> update());
        return text;
    }

    Button check(String label) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        return check;
    }
}
