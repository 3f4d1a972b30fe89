package dev.vakhta.app.internal.demo;

import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Does something in a job, once, when the demo cluster's target is gone. */
record Removal(Live live, Runnable then) implements Live.Listener {
    @Override
    public void changed(LiveTarget target) {
        // it is still there
    }

    @Override
    public void targetsChanged() {
        if (live.find(Demo.ID).isEmpty()) {
            live.removeListener(this);
            Job.createSystem(DemoMessage.STOP_JOB.text(), (ICoreRunnable) monitor -> then.run())
                    .schedule();
        }
    }
}
