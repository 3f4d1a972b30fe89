package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Reads again what could not be read the last time. */
public final class Retry extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        targets.forEach(live -> live.refresh(Reads.failed(live.state())));
    }
}
