package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** Asks again who we are, and reads what was refused. */
public final class SignIn extends TargetHandler {
    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        targets.forEach(LiveTarget::connect);
    }
}
