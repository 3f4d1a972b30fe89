package dev.vakhta.app.internal.preferences;

import dev.vakhta.ui.settings.Settings;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Language, look and refresh. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private String language = "";

    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.withDefaults()));
        language = getPreferenceStore().getString(Settings.LANGUAGE);
    }

    @Override
    protected void createFieldEditors() {
        String[][] languages = {
            {PreferenceMessage.SYSTEM_LANGUAGE.text(), ""},
            // each in its own words, or whoever chose the wrong one would not find back
            {"English", "en"},
            {"Русский", "ru"}
        };
        addField(new ComboFieldEditor(
                Settings.LANGUAGE, PreferenceMessage.LANGUAGE.text(), languages, getFieldEditorParent()));
        String[][] themes = {
            {PreferenceMessage.SYSTEM_THEME.text(), ""},
            {PreferenceMessage.LIGHT.text(), Theme.LIGHT.value},
            {PreferenceMessage.DARK.text(), Theme.DARK.value}
        };
        addField(new ComboFieldEditor(Settings.THEME, PreferenceMessage.THEME.text(), themes, getFieldEditorParent()));
        IntegerFieldEditor interval = new IntegerFieldEditor(
                Settings.REFRESH_SECONDS, PreferenceMessage.REFRESH.text(), getFieldEditorParent());
        interval.setValidRange(0, Settings.LONGEST_INTERVAL);
        interval.setErrorMessage(PreferenceMessage.REFRESH_WRONG.text(Settings.LONGEST_INTERVAL));
        addField(interval);
        StringFieldEditor mine =
                new StringFieldEditor(Settings.MINE_USERS, PreferenceMessage.MINE_USERS.text(), getFieldEditorParent());
        mine.getTextControl(getFieldEditorParent()).setToolTipText(PreferenceMessage.MINE_USERS_HELP.text());
        addField(mine);
    }

    @Override
    public boolean performOk() {
        boolean good = super.performOk();
        if (good) {
            Theme.apply(getPreferenceStore().getString(Settings.THEME));
            String wanted = getPreferenceStore().getString(Settings.LANGUAGE);
            if (!wanted.equals(language)) {
                language = wanted;
                askForRestart();
            }
        }
        return good;
    }

    /** After the dialog of preferences is gone: the window cannot close under it. */
    private void askForRestart() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            int chosen = MessageDialog.open(
                    MessageDialog.QUESTION,
                    workbench.getModalDialogShellProvider().getShell(),
                    PreferenceMessage.RESTART_TITLE.text(),
                    PreferenceMessage.RESTART_QUESTION.text(),
                    SWT.NONE,
                    PreferenceMessage.RESTART_NOW.text(),
                    PreferenceMessage.RESTART_LATER.text());
            if (chosen == 0) {
                workbench.restart();
            }
        });
    }
}
