package dev.vakhta.ui.look;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** A table in a form's two columns, and under it all that the selected line says, in full. */
public final class DetailedTable {
    private DetailedTable() {}

    /**
     * Adds both to a form.
     *
     * @param icons for each row one; or none at all
     * @param most lines it is high at the beginning
     */
    public static void create(Composite area, List<String> headings, List<String[]> rows, List<Icon> icons, int most) {
        TextTable table = new TextTable(area, headings, rows, most);
        table.show(rows, icons);
        Text details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.setMessage(LookMessage.DETAILS.text());
        details.setToolTipText(LookMessage.DETAILS.text());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(420, details.getLineHeight() * 4)
                .applyTo(details);
        Listener show = event -> {
            int index = table.control().getSelectionIndex();
            if (index >= 0) {
                details.setText(String.join("\n", rows.get(index)).strip());
            }
        };
        table.control().addListener(SWT.Selection, show);
        if (!rows.isEmpty()) {
            table.control().select(0);
            show.handleEvent(new Event());
        }
    }
}
