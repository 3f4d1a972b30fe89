package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.sessions.internal.wizard.TargetWizard;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Describes a new target like another one. */
public final class DuplicateTarget extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        targets.stream().limit(1).forEach(live -> TargetWizard.duplicate(shell, live));
    }
}
