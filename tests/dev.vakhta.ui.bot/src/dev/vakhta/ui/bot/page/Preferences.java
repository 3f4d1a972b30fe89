package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.List;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The dialog of preferences. */
public final class Preferences extends Dialog {
    public static final String STATES = "dev.vakhta.app.preferences.states";
    public static final String MESSAGES = Places.PREFERENCES_MESSAGES;
    public static final String EVENT_LOGS = Places.PREFERENCES_EVENT_LOGS;

    private Preferences(Shell shell) {
        super(shell);
    }

    /** Opens it at a page. */
    public static Preferences open(String page) {
        Ui.post(() -> PreferencesUtil.createPreferenceDialogOn(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), page, null, null)
                .open());
        return shown();
    }

    /** The one that is open. */
    public static Preferences shown() {
        return new Preferences(shell("the preferences", shell -> shell.getData() instanceof PreferenceDialog));
    }

    private static boolean isDefaults(Button button) {
        return button.getText().equals(JFaceResources.getString("defaults"));
    }

    /** What stands in the fields of the page. */
    public List<String> values() {
        return Ui.get(() -> fields().stream().map(Text::getText).toList());
    }

    public void restoreDefaults() {
        Ui.run(() -> Widgets.press(button(Preferences::isDefaults)));
    }

    /** Its editors look at what stands there when a key is let go. */
    @Override
    public void type(int field, String text) {
        super.type(field, text);
        Ui.run(() -> Widgets.key(fields().get(field), 0, SWT.END));
    }

    /** Opens what is selected in the table of the page. */
    public void editSelected() {
        Ui.post(() -> Widgets.find(shell, Table.class, any -> true)
                .ifPresent(table -> Widgets.open(table, table.getSelection()[0])));
    }

    /** Turns a tick of the page. */
    public void tick(String label) {
        Ui.run(() ->
                Widgets.press(button(button -> Widgets.plain(button.getText()).equals(label))));
    }

    /** Puts the cursor into the nth field of the page. */
    public void enter(int field) {
        Ui.run(() -> fields().get(field).setFocus());
    }

    /** Whether it can be closed with what is typed. */
    public boolean isGood() {
        return Ui.get(() -> defaultButton().isEnabled());
    }

    /** Those of the page only: the first of all filters the pages. */
    @Override
    protected List<Text> fields() {
        List<Text> all = super.fields();
        return all.subList(1, all.size());
    }
}
