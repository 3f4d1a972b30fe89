package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.fields.Field;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Widgets for fields of an object: label and explanation come from the model, what is typed goes into the object at once. A field takes
 * two columns of its composite.
 */
final class Form {
    private final EObject object;
    private final Runnable changed;
    private final Consumer<String> help;

    /**
     * @param changed run after each change
     * @param help told the explanation of the field that has the focus
     */
    Form(EObject object, Runnable changed, Consumer<String> help) {
        this.object = object;
        this.changed = changed;
        this.help = help;
    }

    Text text(Composite parent, EStructuralFeature feature) {
        label(parent, feature);
        return field(parent, feature);
    }

    /** The same without its label. */
    Text field(Composite parent, EStructuralFeature feature) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value(feature));
        text.addListener(SWT.Modify, event -> set(feature, text.getText()));
        return placed(text, feature);
    }

    /** Free text with proposals that are set later; its label is made before. */
    Combo proposals(Composite parent, EStructuralFeature feature) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setText(value(feature));
        combo.addListener(SWT.Modify, event -> set(feature, combo.getText()));
        return placed(combo, feature);
    }

    Spinner number(Composite parent, EStructuralFeature feature, int most) {
        label(parent, feature);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        Spinner spinner = new Spinner(row, SWT.BORDER);
        spinner.setValues((Integer) object.eGet(feature), 1, most, 0, 1, 10);
        spinner.addListener(SWT.Modify, event -> set(feature, Integer.valueOf(spinner.getSelection())));
        explained(spinner, feature);
        String unit = Field.of(feature).unit();
        new Label(row, SWT.NONE).setText("s".equals(unit) ? Messages.SECONDS.text() : String.valueOf(unit));
        return spinner;
    }

    Button flag(Composite parent, EStructuralFeature feature) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(Field.of(feature).label());
        button.setSelection((Boolean) object.eGet(feature));
        button.addListener(SWT.Selection, event -> set(feature, Boolean.valueOf(button.getSelection())));
        explained(button, feature);
        return button;
    }

    Label label(Composite parent, EStructuralFeature feature) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Field.of(feature).label());
        label.setToolTipText(Field.of(feature).explanation());
        GridDataFactory.swtDefaults().applyTo(label);
        return label;
    }

    <C extends Control> C placed(C control, EStructuralFeature feature) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(control);
        explained(control, feature);
        return control;
    }

    void explained(Control control, EStructuralFeature feature) {
        String explanation = Field.of(feature).explanation();
        control.setToolTipText(explanation);
        control.addListener(SWT.FocusIn, event -> help.accept(explanation));
    }

    String value(EStructuralFeature feature) {
        return object.eGet(feature) instanceof String text ? text : "";
    }

    private void set(EStructuralFeature feature, String text) {
        set(feature, (Object) (text.isBlank() ? null : text.strip()));
    }

    void set(EStructuralFeature feature, @Nullable Object value) {
        object.eSet(feature, value);
        changed.run();
    }
}
