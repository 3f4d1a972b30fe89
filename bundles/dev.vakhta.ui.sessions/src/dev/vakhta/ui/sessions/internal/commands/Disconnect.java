package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Lets targets go. */
public final class Disconnect extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        targets.forEach(LiveTarget::disconnect);
    }
}
