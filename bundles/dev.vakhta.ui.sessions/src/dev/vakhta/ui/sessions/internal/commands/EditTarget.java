package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.sessions.internal.wizard.TargetWizard;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Changes a target in the wizard's page. */
public final class EditTarget extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        targets.stream().limit(1).forEach(live -> TargetWizard.edit(shell, live));
    }
}
