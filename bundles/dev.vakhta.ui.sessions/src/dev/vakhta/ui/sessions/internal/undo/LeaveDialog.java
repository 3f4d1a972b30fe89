package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.ui.look.FormDialog;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessions.internal.undo.Line.Held;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks whether infobases are to stay as they are, and why. */
final class LeaveDialog extends FormDialog {
    private static final int NAMED = 12;

    private final List<Held> lines;
    private Text reason;
    private String why = "";

    LeaveDialog(Shell parent, List<Held> lines) {
        super(parent, UnrestoredMessage.LEAVE_TITLE.text());
        this.lines = lines;
    }

    String why() {
        return why;
    }

    @Override
    protected void createBody(Composite area) {
        heading(area, UnrestoredMessage.LEAVE_HEADING.text());
        String names = lines.stream()
                .limit(NAMED)
                .map(line -> "• " + line.place().infobaseName() + ": " + InPlace.text(line.infobase()))
                .collect(Collectors.joining("\n"));
        int more = lines.size() - NAMED;
        line(area, more > 0 ? names + "\n" + UnrestoredMessage.AND_MORE.text(more) : names);
        line(area, UnrestoredMessage.LEAVE_MEANS.text());
        lines.stream()
                .filter(Held::isForeign)
                .map(Held::refusal)
                .limit(NAMED)
                .forEach(sentence -> sentence(area, Icon.WARNING, sentence));
        new Label(area, SWT.NONE).setText(UnrestoredMessage.REASON.text());
        reason = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        reason.setTextLimit(200);
        reason.addListener(SWT.Modify, event -> update());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, UnrestoredMessage.LEAVE.text(), true);
        reason.setFocus();
        update();
    }

    private void update() {
        Button leave = getButton(IDialogConstants.OK_ID);
        if (leave != null) {
            leave.setEnabled(!reason.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        why = reason.getText().strip();
        super.okPressed();
    }
}
