package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command line as people get it, while it holds an infobase: what others of the machine see of it, and what it leaves behind. */
class ExclusiveProcessTest {
    private static final Path CHECKOUT = Path.of("../..");
    private static final Path VAKHTA =
            CHECKOUT.resolve("releng/dev.vakhta.product/target/products/vakhta-cli/linux/gtk/x86_64/vakhta-cli/vakhta");
    private static final String HELD = "Nobody is inside; Ctrl+C";
    private static final int LIMIT_SECONDS = 120;

    @BeforeAll
    static void needsProcesses() {
        assumeTrue(
                Files.isDirectory(Path.of("/proc/self")),
                "no list of processes to look at: the product was not started by a test");
    }

    @Test
    void noSecretIsInTheProcessListNorInAnyFile() throws Exception {
        Path person = Path.of("target/people/exclusive").toAbsolutePath();
        Product.delete(person);
        Files.createDirectories(person);
        DemoOptions options = DemoOptions.defaults()
                .withSessions(8)
                .withClusters(1)
                .withClusterAdministrator("keeper", Secret.MARK + "-pwd")
                .inRealTime();
        try (DemoServer demo = DemoServer.start(options)) {
            DemoCluster cluster = demo.cluster();
            InfobaseSummary infobase = cluster.infobases().getFirst();
            cluster.door().change(infobase.getId(), one -> one.setPermissionCode(Secret.MARK + "-former"));
            Infobase before = locks(cluster, infobase.getId());
            Path said = person.resolve("said");
            Process run = start(demo, infobase.getName(), person.resolve("home"), said);
            try {
                until(run, said);
                assertEquals(
                        Secret.MARK + "-kod", locks(cluster, infobase.getId()).getPermissionCode());
                look(run, person);
            } finally {
                run.destroy(); // as Ctrl+C does
                assertTrue(run.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "it does not end");
            }
            assertTrue(EcoreUtil.equals(before, locks(cluster, infobase.getId())), Files.readString(said));
            look(run, person);
        }
    }

    private static Infobase locks(DemoCluster cluster, UUID infobase) {
        return Objects.requireNonNull(cluster.infobase(infobase));
    }

    private static Process start(DemoServer demo, String infobase, Path home, Path said) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(VAKHTA.toAbsolutePath().normalize().toString());
        builder.command().addAll(List.of("--lang", "en", "exclusive", "--ras", "127.0.0.1:" + demo.port(), "--yes"));
        builder.command().addAll(List.of("--infobase", infobase, "--lead", "0", "--jobs-wait", "0"));
        builder.command().addAll(List.of("--code-env", "CODE", "--cluster-user", "keeper"));
        builder.command().addAll(List.of("--cluster-password-env", "KEEPER", "--remember"));
        builder.environment()
                .putAll(Map.of(
                        "CODE", Secret.MARK + "-kod",
                        "KEEPER", Secret.MARK + "-pwd",
                        "VAKHTA_MASTER_PASSWORD", Secret.MARK + "-master",
                        "VAKHTA_HOME", home.toString(),
                        "VAKHTA_JAVA", System.getProperty("java.home")));
        return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    private static void until(Process run, Path said) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!Files.readString(said).contains(HELD)) {
            assertTrue(run.isAlive() && System.nanoTime() < end, Files.readString(said));
            Thread.sleep(20);
        }
    }

    /** Everything it wrote, and what everybody may see of its processes while they live. */
    private static void look(Process run, Path person) throws IOException {
        for (ProcessHandle one :
                Stream.concat(Stream.of(run.toHandle()), run.descendants()).toList()) {
            Path arguments = Path.of("/proc", String.valueOf(one.pid()), "cmdline");
            if (Files.exists(arguments)) {
                String seen = Files.readString(arguments);
                assertTrue(seen.contains("exclusive"), "not the one: " + seen);
                assertFalse(seen.contains(Secret.MARK), seen);
            }
        }
        int files = 0;
        try (Stream<Path> all = Files.walk(person)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files++;
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(Secret.MARK), file.toString());
            }
        }
        assertTrue(files > 2, "it wrote nothing, so nothing was looked at");
    }
}
