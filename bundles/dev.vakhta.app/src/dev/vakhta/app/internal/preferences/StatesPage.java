package dev.vakhta.app.internal.preferences;

import dev.vakhta.ui.settings.Settings;
import dev.vakhta.ui.settings.StateLimit;
import java.time.temporal.ChronoUnit;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** From when on a session is called what: the thresholds of the rules, each with its unit and, below, what it means. */
public final class StatesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    /** So many lines the longest explanation takes. */
    private static final int LINES = 3;

    private static final int WIDTH = 380;

    public StatesPage() {
        super(GRID);
        setDescription(PreferenceMessage.STATES.text());
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.withDefaults()));
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        Label explanation = new Label(parent, SWT.WRAP);
        for (StateLimit limit : StateLimit.values()) {
            String name = PreferenceMessage.valueOf(limit.name()).text();
            String help = PreferenceMessage.valueOf(limit.name() + "_HELP").text();
            IntegerFieldEditor field =
                    new IntegerFieldEditor(limit.key(), PreferenceMessage.WITH_UNIT.text(name, unit(limit)), parent);
            field.setValidRange(0, limit.most());
            field.setErrorMessage(PreferenceMessage.LIMIT_WRONG.text(name, limit.most()));
            Text text = field.getTextControl(parent);
            text.setToolTipText(help);
            field.getLabelControl(parent).setToolTipText(help);
            text.addFocusListener(FocusListener.focusGainedAdapter(focus -> explanation.setText(help)));
            addField(field);
        }
        explanation.moveBelow(null);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .hint(WIDTH, LINES * convertHeightInCharsToPixels(1))
                .applyTo(explanation);
    }

    private static String unit(StateLimit limit) {
        return switch (limit.unit()) {
            case ChronoUnit.SECONDS -> PreferenceMessage.SECONDS.text();
            case ChronoUnit.MINUTES -> PreferenceMessage.MINUTES.text();
            case ChronoUnit.HOURS -> PreferenceMessage.HOURS.text();
            case null, default ->
                (limit == StateLimit.IN_DBMS_PERCENT ? PreferenceMessage.PERCENT : PreferenceMessage.CALLS).text();
        };
    }
}
