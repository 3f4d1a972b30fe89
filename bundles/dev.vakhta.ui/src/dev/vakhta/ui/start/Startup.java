package dev.vakhta.ui.start;

import dev.vakhta.model.fields.Computed;
import dev.vakhta.processing.Mine;
import dev.vakhta.provider.journal.FileJournal;
import dev.vakhta.provider.target.TargetStore;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.RunJournal;
import dev.vakhta.ui.login.WindowCredentials;
import dev.vakhta.ui.plan.InstalledProcessings;
import dev.vakhta.ui.settings.Personal;
import dev.vakhta.ui.settings.Settings;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** The beginning of the window. */
public final class Startup {
    private Startup() {}

    /**
     * Sets up what {@link Live#get} gives and lets the saved targets be read; connects to nothing. To be called once, by the application,
     * on the UI thread before the workbench is there. Who calls it closes what it returns when the workbench is gone.
     */
    public static Live begin() {
        LogBridge.install();
        UserDirectories directories = UserDirectories.ofSystem();
        Live live = new Live(
                new TargetStore(directories),
                WindowCredentials.ofWorkbench(directories),
                new RunJournal(new FileJournal(directories.operations())));
        Live.set(live);
        Computed.neverWaitOn(Thread.currentThread());
        InstalledProcessings.load();
        Settings.tellWhoIsMe();
        Settings.tellStateLimits();
        Settings.tellWhetherHoldersEnd();
        Personal.readLater();
        Job.createSystem("name of this computer", (ICoreRunnable) monitor -> Mine.learn())
                .schedule();
        live.loadLater();
        return live;
    }
}
