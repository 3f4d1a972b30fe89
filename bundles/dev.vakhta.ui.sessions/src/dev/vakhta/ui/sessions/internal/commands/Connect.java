package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Connects what is not connected. */
public final class Connect extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        targets.stream().filter(live -> live.state().phase() != Phase.CONNECTED).forEach(LiveTarget::connect);
    }
}
