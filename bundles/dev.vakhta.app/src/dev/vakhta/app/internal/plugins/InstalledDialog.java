package dev.vakhta.app.internal.plugins;

import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.FormDialog;
import dev.vakhta.ui.look.TextTable;
import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** What was installed from outside, and away with it. */
final class InstalledDialog extends FormDialog {
    private static final int SHOWN = 8;

    private final List<IInstallableUnit> units;
    private TextTable table;

    InstalledDialog(Shell parent, List<IInstallableUnit> units) {
        super(parent, PluginMessage.INSTALLED_TITLE.text());
        this.units = units;
    }

    @Override
    protected void createBody(Composite area) {
        Note.write(
                line(area, ""), (units.isEmpty() ? PluginMessage.NONE_INSTALLED : PluginMessage.FROM_OUTSIDE).text());
        table = new TextTable(
                area, Units.headings(), units.stream().map(Units::row).toList(), SHOWN);
        table.control().addListener(SWT.Selection, event -> update());
    }

    private void update() {
        Button uninstall = getButton(IDialogConstants.OK_ID);
        if (uninstall != null) {
            uninstall.setEnabled(table.control().getSelectionCount() > 0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, PluginMessage.UNINSTALL.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        update();
    }

    @Override
    protected void okPressed() {
        List<IInstallableUnit> chosen = Arrays.stream(table.control().getSelectionIndices())
                .mapToObj(units::get)
                .toList();
        Boolean done = new Work<Boolean>(getShell(), PluginMessage.UNINSTALLING.text()).run((installation, monitor) -> {
            installation.uninstall(chosen, monitor);
            return true;
        });
        if (done != null) {
            Shell parent = getParentShell();
            super.okPressed();
            Work.offerRestart(parent, title(), PluginMessage.UNINSTALLED.text());
        }
    }
}
