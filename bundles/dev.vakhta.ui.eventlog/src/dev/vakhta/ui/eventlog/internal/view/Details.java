package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.ui.eventlog.internal.log.Cells;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.eventlog.internal.log.Raw;
import dev.vakhta.ui.form.Copying;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** All of the selected row: its fields, the whole comment, the decoded data, and the record as it stands in the file. One text, to be read and copied. */
final class Details {
    private static final List<LogField> LONG = List.of(LogField.COMMENT, LogField.DATA);
    /** A comment may have tens of kilobytes; of more nobody reads the rest here. */
    private static final int LONGEST = 200_000;

    private final Composite area;
    private final Label heading;
    private final StyledText text;
    private final Cells cells = new Cells();
    private @Nullable LogLine shown;
    private @Nullable Raw reading;

    Details(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 2)
                .spacing(6, 2)
                .applyTo(area);
        heading = new Label(area, SWT.NONE);
        heading.setText(LogMessage.DETAILS.text());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(heading);
        text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        Copying.button(area, LogMessage.COPY_DETAILS.text(), text::getText);
        text.moveBelow(null);
        text.setMargins(6, 4, 6, 4);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(120, 80).applyTo(text);
        show(null);
    }

    Composite area() {
        return area;
    }

    StyledText control() {
        return text;
    }

    /** Null: nothing is selected, or it was not read yet. */
    void show(@Nullable LogLine line) {
        if (line != null && Objects.equals(line, shown)) {
            return;
        }
        stop();
        shown = line;
        if (line == null) {
            text.setText(LogMessage.DETAILS_NONE.text());
            return;
        }
        Page page = new Page();
        if (line.isDamage()) {
            page.add(cells.across(line));
        }
        for (LogField field : LogField.values()) {
            if (!LONG.contains(field)) {
                add(page, line, field);
            }
        }
        page.section(FieldMessage.label(LogField.COMMENT), line.value(LogField.COMMENT));
        page.section(FieldMessage.label(LogField.DATA), cells.parts(line));
        page.show();
        read(line, page);
    }

    private void add(Page page, LogLine line, LogField field) {
        String words = cells.text(line, field);
        String raw = line.value(field);
        boolean named = field == LogField.EVENT || field == LogField.APPLICATION;
        page.field(FieldMessage.label(field), named && !raw.equals(words) ? words + "  (" + raw + ")" : words);
    }

    private void read(LogLine line, Page page) {
        Display display = text.getDisplay();
        Raw job = new Raw(
                line,
                raw -> display.asyncExec(() -> addRaw(line, page, raw)),
                sentence -> display.asyncExec(() -> addRaw(line, page, sentence)));
        reading = job;
        job.schedule();
    }

    private void addRaw(LogLine line, Page page, String raw) {
        if (!text.isDisposed() && Objects.equals(line, shown)) {
            page.section(LogMessage.RAW.text(), raw);
            int top = text.getTopIndex();
            page.show();
            text.setTopIndex(top);
        }
    }

    private void stop() {
        Raw job = reading;
        if (job != null) {
            job.stop();
        }
    }

    /** What stands there, with its headings in bold. */
    private final class Page {
        private final StringBuilder all = new StringBuilder();
        private final List<StyleRange> bold = new ArrayList<>();

        void add(String paragraph) {
            all.append(paragraph).append("\n\n");
        }

        private void heading(String words) {
            bold.add(new StyleRange(all.length(), words.length(), null, null, SWT.BOLD));
            all.append(words);
        }

        void field(String label, String value) {
            if (!value.isEmpty()) {
                heading(label + ": ");
                all.append(value).append('\n');
            }
        }

        void section(String label, String value) {
            if (!value.isEmpty()) {
                all.append('\n');
                heading(label);
                all.append('\n')
                        .append(value, 0, Math.min(LONGEST, value.length()))
                        .append('\n');
            }
        }

        void show() {
            text.setText(all.toString());
            text.setStyleRanges(bold.toArray(new StyleRange[0]));
        }
    }
}
