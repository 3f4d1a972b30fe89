package dev.vakhta.app.internal.plugins;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what was installed from outside, to be uninstalled. */
public final class InstalledPlugins extends AbstractHandler {
    public static final String COMMAND = "dev.vakhta.app.installedPlugins";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        List<IInstallableUnit> units = new Work<List<IInstallableUnit>>(shell, PluginMessage.READING.text())
                .run((installation, monitor) -> installation.installed());
        if (units != null) {
            new InstalledDialog(shell, units).open();
        }
        return null;
    }
}
