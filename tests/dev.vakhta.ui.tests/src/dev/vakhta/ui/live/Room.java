package dev.vakhta.ui.live;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.target.TargetStore;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

/** Targets in a home of their own, and a server. */
final class Room implements AutoCloseable {
    final DemoServer demo;
    final AnsweringSignIn signIn = new AnsweringSignIn();
    final Watched watched = new Watched();
    final MemoryJournal journal = new MemoryJournal(10_000);
    final TargetStore store;
    final Live live;

    Room(Path home, DemoOptions options) throws IOException {
        demo = DemoServer.start(options);
        store = new TargetStore(
                new UserDirectories(home.resolve("config"), home.resolve("state"), home.resolve("cache")));
        live = new Live(store, signIn, journal);
        live.addListener(watched);
    }

    Target target(String name) {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("id-" + name);
        target.setName(name);
        target.setAddress("127.0.0.1:" + demo.port());
        return target;
    }

    LiveTarget passing() {
        return live.addPassing(target("main"));
    }

    /** How often something was sent. */
    long sent(String command) {
        return journal.newest(10_000).stream()
                .map(Operation::command)
                .filter(command::equals)
                .count();
    }

    /** Until no job is at work. */
    static void settle() throws OperationCanceledException, InterruptedException {
        Job.getJobManager().join(Live.FAMILY, null);
    }

    @Override
    public void close() throws IOException {
        live.close();
        demo.close();
    }
}
