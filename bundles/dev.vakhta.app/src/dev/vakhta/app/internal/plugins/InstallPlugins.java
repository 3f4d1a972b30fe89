package dev.vakhta.app.internal.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Installs plug-ins from a folder, an archive or a site. */
public final class InstallPlugins extends AbstractHandler {
    public static final String COMMAND = "dev.vakhta.app.installPlugins";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        new InstallDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell()).open();
        return null;
    }
}
