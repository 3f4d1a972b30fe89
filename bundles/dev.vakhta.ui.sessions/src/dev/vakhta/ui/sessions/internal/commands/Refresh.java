package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Reads again what the tree shows of the selected targets; of all that are connected, when none is selected. */
public final class Refresh extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        List<LiveTarget> wanted = targets.isEmpty() ? connected() : targets;
        wanted.forEach(live -> {
            live.refresh(Reads.shown(live.state()));
            live.readLocksAgain();
        });
    }

    private static List<LiveTarget> connected() {
        return Live.get().targets().stream()
                .filter(live -> live.state().phase() != Phase.OFF)
                .toList();
    }
}
