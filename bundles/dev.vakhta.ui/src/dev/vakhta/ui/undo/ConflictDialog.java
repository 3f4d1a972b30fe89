package dev.vakhta.ui.undo;

import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Conflict.Difference;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.ui.look.FormDialog;
import dev.vakhta.ui.look.Icon;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What was before, what we set and what is there now, field by field, and what to do about it. Escape touches nothing. */
final class ConflictDialog extends FormDialog {
    private static final int RESTORE_ID = IDialogConstants.CLIENT_ID;
    private static final int KEEP_ID = IDialogConstants.CLIENT_ID + 1;

    /** So many letters beside each other; the rest of a value wraps. */
    private static final int COLUMN_IN_CHARS = 24;

    private final Conflict conflict;
    private Answer answer = Answer.LATER;

    private ConflictDialog(Shell parent, Conflict conflict) {
        super(parent, UndoMessage.CONFLICT_TITLE.text());
        this.conflict = conflict;
    }

    /** Returns when it is closed. */
    static Answer ask(Shell parent, Conflict conflict) {
        ConflictDialog dialog = new ConflictDialog(parent, conflict);
        dialog.open();
        return dialog.answer;
    }

    @Override
    protected void createBody(Composite area) {
        Entry entry = conflict.entry();
        Place place = conflict.infobase().place();
        heading(area, UndoMessage.CONFLICT_HEADING.text(place.infobaseName()));
        line(area, UndoMessage.CONFLICT_WHERE.text(place.target().getName(), place.clusterName()));
        line(area, UndoMessage.CONFLICT_WHO.text(entry.title(), entry.owner().text(), entry.since()));
        createFields(area);
        sentence(area, Icon.HELP, UndoMessage.CONFLICT_HELP.text());
    }

    private void createFields(Composite area) {
        Composite grid = new Composite(area, SWT.BORDER);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(8, 6)
                .spacing(14, 6)
                .applyTo(grid);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(grid);
        List<String> headings = List.of(
                UndoMessage.FIELD.text(), UndoMessage.BEFORE.text(), UndoMessage.OURS.text(), UndoMessage.NOW.text());
        for (String heading : headings) {
            Label label = new Label(grid, SWT.NONE);
            label.setText(heading);
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        for (Difference one : conflict.fields()) {
            String field = Field.of(one.field()).label();
            Label label = new Label(grid, SWT.NONE);
            label.setText(field.replace("&", "&&"));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            List<String> values = List.of(one.before(), one.ours(), one.now());
            for (int i = 0; i < values.size(); i++) {
                value(grid, values.get(i), UndoMessage.CELL.text(field, headings.get(i + 1)));
            }
        }
    }

    /** @param name for those who cannot see in which line and column it stands */
    private void value(Composite grid, String value, String name) {
        Text text = new Text(grid, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(value);
        text.setBackground(grid.getBackground());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(COLUMN_IN_CHARS), SWT.DEFAULT)
                .applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESTORE_ID, UndoMessage.RESTORE_BEFORE.text(), false);
        createButton(parent, KEEP_ID, UndoMessage.KEEP_NOW.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, UndoMessage.DECIDE_LATER.text(), true);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.CANCEL_ID).setFocus();
        return contents;
    }

    /** As high as its values need at that width. */
    @Override
    protected Point getInitialSize() {
        Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        return new Point(size.x, getShell().computeSize(size.x, SWT.DEFAULT).y);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == RESTORE_ID || id == KEEP_ID) {
            answer = id == RESTORE_ID ? Answer.RESTORE : Answer.KEEP;
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
