package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.ui.eventlog.internal.log.TypedTime;
import dev.vakhta.ui.look.FormDialog;
import java.time.LocalDateTime;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a time. */
final class GoToTime extends FormDialog {
    private final LocalDateTime near;
    private Text field;
    private Label problem;
    private @Nullable LocalDateTime time;

    /** @param near what stands there at first, and whose day a time without one means */
    GoToTime(Shell parent, LocalDateTime near) {
        super(parent, LogMessage.GO_TITLE.text());
        this.near = near;
    }

    /** What was typed; null: nothing yet. */
    @Nullable
    LocalDateTime time() {
        return time;
    }

    @Override
    protected void createBody(Composite area) {
        new Label(area, SWT.NONE).setText(LogMessage.GO_LABEL.text());
        field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(field);
        line(area, LogMessage.GO_HELP.text());
        problem = line(area, "");
        field.addListener(SWT.Modify, event -> read());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        field.setText(TypedTime.text(near));
        field.selectAll();
        return contents;
    }

    private void read() {
        time = TypedTime.parse(field.getText(), near);
        getButton(IDialogConstants.OK_ID).setEnabled(time != null);
        problem.setText(time == null ? LogMessage.GO_PROBLEM.text() : "");
    }
}
