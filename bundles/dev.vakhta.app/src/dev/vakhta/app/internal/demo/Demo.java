package dev.vakhta.app.internal.demo;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The demo cluster of this run: a server in memory, in real time, and the target that leads there. What is open at the end is opened at
 * the next start. The properties {@code vakhta.demo.sessions}, {@code .infobases}, {@code .port} and {@code .seed} size it. Thread-safe.
 */
public final class Demo implements AutoCloseable {
    /** Id of the target. */
    public static final String ID = "demo";
    /** Opens it, or selects it where it is open. */
    public static final String COMMAND = "dev.vakhta.app.openDemo";

    private static final Logger LOG = System.getLogger(Demo.class.getName());
    private static final Demo OF_WINDOW = new Demo();

    private @Nullable DemoServer server;
    private boolean ended;

    private Demo() {}

    public static Demo get() {
        return OF_WINDOW;
    }

    /** Whether it was open at the end of the last run, or the argument {@code -demo} wants it. */
    public boolean wantedAtStart() {
        return List.of(Platform.getApplicationArgs()).contains("-demo")
                || preferences().getBoolean(ID, false);
    }

    /** In a job, if it is wanted. */
    public void openAtStart() {
        if (wantedAtStart()) {
            openLater(() -> {});
        }
    }

    /** In a job. @param then runs afterwards, in that job, if it is open then */
    void openLater(Runnable then) {
        Job.create(DemoMessage.JOB.text(), (IJobFunction) monitor -> open(then, monitor))
                .schedule();
    }

    private IStatus open(Runnable then, IProgressMonitor monitor) {
        try {
            if (open() && !monitor.isCanceled()) {
                then.run();
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(DemoMessage.NOT_STARTED.text(e.getMessage()), e);
        }
    }

    /** Blocks until it listens. @return false: the window is closing */
    private synchronized boolean open() throws IOException {
        Live live = Live.get();
        if (ended || live.find(ID).isPresent()) {
            return !ended;
        }
        DemoServer started = DemoServer.start(options());
        server = started;
        LiveTarget target = live.addPassing(target(started.port()));
        live.addListener(new Removal(live, () -> forget(started)));
        target.connect();
        remember(true);
        return true;
    }

    private static DemoOptions options() {
        return DemoOptions.defaults()
                .inRealTime()
                .withLocks()
                .withSessions(Integer.getInteger("vakhta.demo.sessions", 120))
                .withInfobases(Integer.getInteger("vakhta.demo.infobases", 6))
                .withPort(Integer.getInteger("vakhta.demo.port", 0))
                .withSeed(Long.getLong("vakhta.demo.seed", 1));
    }

    private static Target target(int port) {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId(ID);
        target.setName(DemoMessage.NAME.text());
        target.setAddress("127.0.0.1:" + port);
        return target;
    }

    Optional<LiveTarget> opened() {
        return Live.get().find(ID);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("dev.vakhta.app");
    }

    private static void remember(boolean open) {
        try {
            preferences().putBoolean(ID, open);
            preferences().flush();
        } catch (BackingStoreException e) {
            LOG.log(Logger.Level.WARNING, e.getMessage(), e);
        }
    }

    /** The person removed its target. */
    private void forget(DemoServer removed) {
        stop(removed);
        synchronized (this) {
            if (server == removed) { // and was not opened anew meanwhile
                server = null;
                remember(false);
            }
        }
    }

    private static void stop(DemoServer running) {
        try {
            running.close();
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, e.getMessage(), e);
        }
    }

    /** At the end of the run; it stays remembered. */
    @Override
    public synchronized void close() {
        ended = true;
        DemoServer last = server;
        if (last != null) {
            stop(last);
        }
    }
}
