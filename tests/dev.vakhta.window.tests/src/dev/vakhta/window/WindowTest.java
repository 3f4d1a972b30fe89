package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.ExclusiveConsole;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Window;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the window: with a demo server of its own, a guard over the UI thread, and a window that is afterwards as it was before.
 * Runs off the UI thread.
 */
@ExtendWith(FailureScreenshot.class)
abstract class WindowTest {
    /** This one, which has broken extensions. */
    static final String PLUGIN = "dev.vakhta.window.tests";

    private final List<IStatus> logged = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> logged.add(status);
    private UiThreadGuard guard;
    private DemoServer server;
    private int pictures;

    @BeforeEach
    final void begin() throws IOException {
        forgetFormerRuns();
        Window.open();
        Platform.addLogListener(log);
        guard = new UiThreadGuard(Ui.display().getThread());
    }

    /** A demo's infobases have the same ids each time: what an earlier test did to their locks is none of ours. */
    private static void forgetFormerRuns() throws IOException {
        Path undo = UserDirectories.ofSystem().undo();
        if (Files.exists(undo)) {
            try (Stream<Path> files = Files.walk(undo)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    @AfterEach
    final void end() throws Exception {
        List<String> violations = guard.violations();
        guard.close();
        Dialog.closeAll();
        ExclusiveConsole.closeAll();
        LockEditor.closeAll();
        for (LiveTarget target : Live.get().targets()) {
            Live.get().remove(target);
        }
        if (server != null) {
            server.close();
        }
        ObjectTable.sessions().filter("");
        Platform.removeLogListener(log);
        assertEquals(List.of(), violations, "waited on the UI thread");
        assertEquals(List.of(), errors(), "errors in the log");
    }

    /** Anybody's but the broken plug-in's, which is named whenever it is first met; with where it was thrown. */
    private List<String> errors() {
        return logged.stream()
                .filter(status -> status.getSeverity() == IStatus.ERROR
                        && !status.getMessage().contains(PLUGIN))
                .map(WindowTest::text)
                .toList();
    }

    private static String text(IStatus status) {
        StringWriter text = new StringWriter();
        text.append(status.toString());
        if (status.getException() != null) {
            status.getException().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }

    /** A demo server in steps: nothing changes there unless the test wants it. */
    final DemoServer serve(DemoOptions options) throws IOException {
        server = DemoServer.start(options);
        return server;
    }

    /** With this morning's time, so that ages are as usual. */
    static DemoOptions options(int sessions) {
        return DemoOptions.defaults().withSessions(sessions).startingAt(LocalDateTime.now());
    }

    final DemoServer server() {
        return server;
    }

    final String address() {
        return "127.0.0.1:" + server.port();
    }

    /** A saved target on the server, guarded, and not connected. */
    final LiveTarget target(String name, Consumer<Target> more) throws IOException {
        return target(name, GuardedProvider.ID, address(), more);
    }

    /** A saved target, which is not connected. */
    static LiveTarget target(String name, String provider, String address, Consumer<Target> more) throws IOException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId(UUID.randomUUID().toString());
        target.setName(name);
        target.setProvider(provider);
        target.setAddress(address);
        more.accept(target);
        Live.get().save(target);
        return Live.get().find(target.getId()).orElseThrow();
    }

    /** A demo server of that many sessions, a target on it, and its rows in the session tree. */
    final ObjectTable connected(String name, int sessions) throws IOException {
        return connected(name, sessions, any -> {});
    }

    final ObjectTable connected(String name, int sessions, Consumer<Target> more) throws IOException {
        serve(options(sessions));
        target(name, more).connect();
        ObjectTable table = ObjectTable.sessions();
        Wait.until(
                "the sessions are shown",
                () -> table.showsRows() && table.count().equals(String.valueOf(people().size())));
        return table;
    }

    /** The sessions on the server that are shown until somebody asks for the cluster's own. */
    final List<Session> people() {
        return server.clusters().stream()
                .map(DemoCluster::sessions)
                .flatMap(List::stream)
                .filter(session -> !session.getInfobase().equals(new UUID(0, 0)))
                .toList();
    }

    /** The label of a column of sessions. */
    static String column(String key) {
        return Columns.of(Literals.SESSION).stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /** Saves a picture; those of a test are numbered. */
    final void picture(String what) {
        Screenshot.take("%s-%02d-%s".formatted(getClass().getSimpleName(), ++pictures, what));
    }
}
