package dev.vakhta.ui.plan;

import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.ui.template.Blanks;
import dev.vakhta.ui.template.TemplateButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for each parameter a processing declares. */
final class ParameterFields {
    private static final int LINES = 3;

    private final Composite area;
    private final boolean oneLine;
    private final Planner planner;
    private final Runnable changed;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private @Nullable Text first;

    /**
     * @param planner knows what messages are about
     * @param oneLine Enter in a text is for the default button, and not for another line
     * @param changed told of every change
     */
    ParameterFields(Composite parent, List<Parameter> parameters, Planner planner, boolean oneLine, Runnable changed) {
        this.planner = planner;
        this.oneLine = oneLine;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        parameters.forEach(this::create);
    }

    private void create(Parameter parameter) {
        switch (parameter.kind()) {
            case FLAG -> createFlag(parameter);
            case NUMBER, DATE_TIME -> createText(parameter, SWT.SINGLE);
            case SECRET -> createText(parameter, SWT.SINGLE | SWT.PASSWORD);
            case TEXT, LOCK_MESSAGE, TERMINATION_MESSAGE ->
                createText(parameter, oneLine ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        }
    }

    private void createFlag(Parameter parameter) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(parameter.label().replace("&", "&&"));
        check.setToolTipText(parameter.help());
        check.setSelection(Boolean.parseBoolean(parameter.fallback()));
        check.addListener(SWT.Selection, e -> changed.run());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(check);
        fields.put(parameter.name(), () -> String.valueOf(check.getSelection()));
    }

    private void createText(Parameter parameter, int style) {
        boolean single = (style & SWT.SINGLE) != 0;
        Label label = new Label(area, SWT.NONE);
        label.setText(parameter.label().replace("&", "&&") + ":");
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, single ? SWT.CENTER : SWT.BEGINNING)
                .applyTo(label);
        Text text = new Text(area, SWT.BORDER | style);
        text.setText(parameter.fallback());
        text.setToolTipText(parameter.help());
        text.addListener(SWT.Modify, e -> changed.run());
        // a tab is for the next field, in texts of several lines, too
        text.addListener(
                SWT.Traverse,
                e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Purpose purpose = parameter.kind().purpose();
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .span(purpose == null ? 2 : 1, 1)
                .hint(240, single ? SWT.DEFAULT : text.getLineHeight() * LINES)
                .applyTo(text);
        if (purpose != null) {
            Button templates = TemplateButton.create(area, text, purpose, () -> planner.known(purpose, values()));
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(templates);
        }
        createHelp(parameter.help());
        fields.put(parameter.name(), text::getText);
        first = first == null ? text : first;
    }

    private void createHelp(String help) {
        if (!help.isBlank()) {
            Label below = new Label(area, SWT.NONE);
            below.setVisible(false);
            Label label = new Label(area, SWT.WRAP);
            label.setText(help.replace("&", "&&"));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .span(2, 1)
                    .hint(240, SWT.DEFAULT)
                    .applyTo(label);
        }
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, value.get()));
        return values;
    }

    /** A blank of a template that nobody filled in; null: none. */
    @Nullable
    String blank() {
        for (String value : values().values()) {
            MatchResult blank = Blanks.first(value);
            if (blank != null) {
                return blank.group();
            }
        }
        return null;
    }

    /** @return whether there is a text to type in */
    boolean setFocus() {
        return first != null && first.setFocus();
    }
}
