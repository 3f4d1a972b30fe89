package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Copying;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.edit.StartLine;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How to get in all the same: lines to copy with the permission code, which they show only when the person wants to see it. */
final class StartLines {
    private static final String HIDDEN = "•••";
    private static final int COLUMNS = 3;

    private final Editing editing;
    private final Block block;

    StartLines(Composite parent, Editing editing) {
        this.editing = editing;
        block = new Block(parent, EditorMessage.START_LINES.text(), COLUMNS);
    }

    /** @param codeShown whether the person wants to see the permission code */
    void refresh(boolean codeShown) {
        Value on = editing.value(Literals.INFOBASE__SESSIONS_DENY);
        Value code = editing.value(Literals.INFOBASE__PERMISSION_CODE);
        boolean visible = on.isOn() || on.differs();
        if (code.text().isEmpty()) {
            String why = (code.differs() ? EditorMessage.LINES_EACH : EditorMessage.LINES_NONE).text();
            block.show(why, visible, body -> Note.write(Note.wrapped(body, COLUMNS), why));
        } else {
            List<StartLine> lines = StartLine.of(editing, codeShown ? code.text() : HIDDEN);
            block.show(lines, visible, body -> {
                for (int i = 0; i < lines.size(); i++) {
                    show(body, lines.get(i), i);
                }
            });
        }
    }

    private void show(Composite body, StartLine line, int index) {
        Label who = new Label(body, SWT.WRAP);
        Note.write(who, line.who());
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(130, SWT.DEFAULT)
                .applyTo(who);
        // A line is broken between switches, not after the stroke of one.
        Note.write(Note.wrapped(body, 1), line.line().replace("/", "/\u2060"));
        Copying.button(
                body,
                EditorMessage.COPY_LINE.text(line.who()),
                () -> StartLine.of(
                                editing,
                                editing.value(Literals.INFOBASE__PERMISSION_CODE)
                                        .text())
                        .get(index)
                        .line());
    }
}
