package dev.vakhta.app.internal.plugins;

import dev.vakhta.ui.form.Note;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** What was installed from outside, and away with it. */
final class InstalledDialog extends UnitsDialog {
    private final List<IInstallableUnit> units;

    InstalledDialog(Shell parent, List<IInstallableUnit> units) {
        super(
                parent,
                new Words(
                        PluginMessage.INSTALLED_TITLE,
                        PluginMessage.UNINSTALL,
                        PluginMessage.UNINSTALLING,
                        PluginMessage.UNINSTALLED),
                true);
        this.units = units;
    }

    @Override
    protected void createBody(Composite area) {
        Note.write(
                line(area, ""), (units.isEmpty() ? PluginMessage.NONE_INSTALLED : PluginMessage.FROM_OUTSIDE).text());
        createTable(area, units);
    }

    @Override
    void change(Installation installation, List<IInstallableUnit> chosen, IProgressMonitor monitor)
            throws CoreException {
        installation.uninstall(chosen, monitor);
    }
}
