package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.ui.template.Blanks;
import dev.vakhta.ui.template.TemplateButton;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What users read: typed, or begun with a template. */
public final class MessageLine extends TextLine {
    private final Purpose purpose;
    private final Supplier<Map<Placeholder, String>> known;
    private Button templates;

    /**
     * A line.
     *
     * @param purpose whose templates are offered first
     * @param known what a template is filled with
     */
    public MessageLine(Slot slot, int lines, Purpose purpose, Supplier<Map<Placeholder, String>> known) {
        super(slot, lines);
        this.purpose = purpose;
        this.known = known;
    }

    @Override
    void createControl(Composite parent) {
        Composite row = row(parent, 2);
        super.createControl(row);
        templates = TemplateButton.create(row, text(), purpose, known);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(templates);
    }

    /** A blank is for the person, and not for users. */
    @Override
    public String wrong() {
        MatchResult blank = Blanks.first(text().getText());
        return blank == null ? "" : FormMessage.FILL_IN.text(blank.group());
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        templates.setEnabled(enabled);
    }
}
