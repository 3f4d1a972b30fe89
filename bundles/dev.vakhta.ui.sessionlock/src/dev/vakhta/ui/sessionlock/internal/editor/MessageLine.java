package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.template.Blanks;
import dev.vakhta.ui.template.TemplateButton;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What users read who are refused: typed, or begun with a template. */
final class MessageLine extends TextLine {
    private static final int LINES = 4;

    private final Supplier<Map<Placeholder, String>> known;
    private Button templates;

    /** @param known what a template is filled with */
    MessageLine(Editing editing, EStructuralFeature field, Supplier<Map<Placeholder, String>> known) {
        super(editing, field, LINES);
        this.known = known;
    }

    @Override
    void createControl(Composite parent) {
        Composite row = row(parent, 2);
        super.createControl(row);
        templates = TemplateButton.create(row, text(), Purpose.LOCK, known);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(templates);
    }

    /** A blank is for the person, and not for users. */
    @Override
    String wrong() {
        MatchResult blank = Blanks.first(text().getText());
        return blank == null ? "" : EditorMessage.FILL_IN.text(blank.group());
    }

    @Override
    void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        templates.setEnabled(enabled);
    }
}
