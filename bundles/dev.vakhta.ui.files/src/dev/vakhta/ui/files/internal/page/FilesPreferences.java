package dev.vakhta.ui.files.internal.page;

import dev.vakhta.ui.settings.Settings;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What may be done to file infobases. */
public final class FilesPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 320;

    public FilesPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.withDefaults()));
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(Settings.END_HOLDERS, PageMessage.ENDING_ALLOW.text(), getFieldEditorParent()));
        Label help = new Label(getFieldEditorParent(), SWT.WRAP);
        help.setText(PageMessage.ENDING_ALLOW_HELP.text());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(help);
    }
}
