package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.cli.rac.RacDialect;
import dev.vakhta.cli.rac.RacUtility;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.rac.RacProvider;
import dev.vakhta.provider.ras.RasProvider;
import dev.vakhta.rac.RacVersion;
import dev.vakhta.testing.rac.RacDouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One demo cluster, whose time stands still, seen by a target of each provider: what a person reads is the same. */
class BothDoorsTest {
    @TempDir
    Path folder;

    private DemoServer demo;
    private RacDouble rac;
    private Shell shell;
    private String address;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(40));
        RacUtility utility = new RacUtility(BothDoorsTest::handle, RacDialect.onLinux(RacVersion.V8_3_21));
        rac = new RacDouble(folder, (args, out, err) -> utility.run(args, out, err, Cancel.never()));
        shell = new Shell();
        shell.providers.put("rac", new RacProvider());
        address = "127.0.0.1:" + demo.port();
        String program = rac.program().toString();
        assertEquals(0, shell.run("target", "add", "by ras", "--ras", address).code());
        assertEquals(
                0,
                shell.run("target", "add", "by rac", "--ras", address, "--rac", program)
                        .code());
    }

    private static Handle handle(String address, CredentialsCallback credentials) throws AdministrationException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName("rac");
        target.setAddress(address);
        return new RasProvider().handle(target, new Environment(credentials, new MemoryJournal(10)));
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
        demo.close();
        rac.close();
    }

    /** Without the name of the target, which is the only difference there may be. */
    private String seen(String target, String... command) {
        String[] all = Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--target";
        all[command.length + 1] = target;
        Ended ended = shell.run(all);
        assertEquals(0, ended.code(), ended.err());
        assertFalse(ended.out().isBlank());
        return ended.out().replace(target, "target");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session list --all-clusters",
                "session list --all-clusters --json",
                "session list --all-clusters --csv --columns all",
                "connection list --json",
                "lock list --json",
                "process list",
                "server list --json",
                "infobase list --json",
                "cluster list --json",
                "manager list --json",
                "service list --json",
                "profile list --json",
                "counter list --json",
                "limit list --json",
                "agent version"
            })
    void theSameIsSeen(String command) {
        String[] words = command.split(" ");
        assertEquals(seen("by ras", words), seen("by rac", words));
    }

    @Test
    void theSameIsDone() {
        Session one = demo.cluster().sessions().stream()
                .filter(session -> !session.getUserName().isEmpty())
                .findFirst()
                .orElseThrow();
        String program = rac.program().toString();
        Ended ended = shell.run(
                "session",
                "terminate",
                one.getId().toString(),
                "--rac",
                program,
                "--ras",
                address,
                "--error-message",
                "Обновление",
                "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertEquals("Обновление", demo.cluster().terminatedWith(one.getId()));
        assertTrue(rac.count("session terminate") == 1, () -> String.valueOf(rac.calls()));
    }
}
