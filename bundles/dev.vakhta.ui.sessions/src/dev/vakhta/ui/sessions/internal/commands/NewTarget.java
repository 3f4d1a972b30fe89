package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.sessions.internal.wizard.TargetWizard;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Describes a new target in a wizard. */
public final class NewTarget extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        TargetWizard.create(shell);
    }
}
