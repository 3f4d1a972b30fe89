package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Reads again what the tree shows. */
public final class Refresh extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        targets.forEach(live -> live.refresh(Reads.shown(live.state())));
    }
}
