package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.processing.exclusive.ExclusiveAccess;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.ras.RasProvider;
import dev.vakhta.ras.Calls;
import dev.vakhta.testing.DemoTime;
import dev.vakhta.testing.FileSecrets;
import dev.vakhta.testing.JavaProcess;
import dev.vakhta.testing.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.osgi.framework.Bundle;

/** Exclusive access that is killed before or after any of its steps: the next one gives back what was before, and nothing else. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class ExclusiveCrashTest {
    @Test
    void whereverItIsKilledWhatWasBeforeIsGivenBack() throws Exception {
        List<String> boundaries = run("");
        assertTrue(boundaries.size() >= 22, boundaries::toString);
        for (String boundary : new LinkedHashSet<>(boundaries)) {
            run(boundary);
        }
    }

    /** @return the boundaries it came to */
    private static List<String> run(String killedAt) throws Exception {
        DemoOptions options =
                DemoOptions.defaults().withEveryKind().withSessions(40).withClusters(1);
        try (DemoServer demo = DemoServer.start(options);
                Shell shell = new Shell()) {
            DemoCluster cluster = demo.cluster();
            UUID infobase = cluster.infobases().getFirst().getId();
            cluster.door().change(infobase, one -> {
                one.setDeniedMessage("Осталось с прошлого раза");
                one.setDeniedTo(LocalDateTime.of(2020, 1, 1, 0, 0));
                one.setPermissionCode(Secret.MARK + "-staryj");
            });
            Map<UUID, Infobase> before = locks(cluster);
            Process victim = victim(demo, shell.directories.state(), infobase);
            List<String> boundaries;
            try {
                boundaries = follow(victim, demo, killedAt);
            } finally {
                victim.destroyForcibly().waitFor();
            }
            boolean begun =
                    List.of("DENY_JOBS DONE", "LOCK RUNNING", "HOLD RUNNING").contains(killedAt);
            if (begun) {
                assertNotEquals(text(before), text(locks(cluster)), "it had done something");
            }
            restore(shell, killedAt);
            Map<UUID, Infobase> after = locks(cluster);
            before.forEach((id, then) -> assertTrue(
                    EcoreUtil.equals(then, after.get(id)), () -> killedAt + " " + then + " " + after.get(id)));
            return boundaries;
        }
    }

    private static String text(Map<UUID, Infobase> locks) {
        return locks.values().stream()
                .map(one -> one.isScheduledJobsDeny() + " " + one.isSessionsDeny())
                .toList()
                .toString();
    }

    private static Map<UUID, Infobase> locks(DemoCluster cluster) {
        Map<UUID, Infobase> all = new LinkedHashMap<>();
        for (InfobaseSummary one : cluster.infobases()) {
            all.put(one.getId(), Objects.requireNonNull(cluster.infobase(one.getId())));
        }
        return all;
    }

    /** Lets it go on until it comes to the boundary. */
    private static List<String> follow(Process victim, DemoServer demo, String killedAt) throws IOException {
        List<String> boundaries = new ArrayList<>();
        BufferedReader words = victim.inputReader(StandardCharsets.UTF_8);
        Writer answers = victim.outputWriter(StandardCharsets.UTF_8);
        for (String line = words.readLine(); line != null && !line.equals("end"); line = words.readLine()) {
            if (line.startsWith("pause ")) {
                demo.advance(Duration.ofMillis(Long.parseLong(line.substring(6))));
                answers.write(now(demo) + "\n");
            } else if (line.startsWith("step ")) {
                boundaries.add(line.substring(5));
                if (line.substring(5).equals(killedAt)) {
                    return boundaries;
                }
                answers.write("go\n");
            }
            answers.flush();
        }
        assertEquals("", killedAt, "it never came there");
        return boundaries;
    }

    private static String now(DemoServer demo) {
        return new DemoTime(demo).now().toString();
    }

    /** As whoever starts the command line next does. */
    private static void restore(Shell shell, String killedAt) throws Exception {
        Path state = shell.directories.state();
        String paper = paper(state.resolve("undo"));
        assertFalse(paper.contains(Secret.MARK), killedAt);
        for (Path kept : new FileSecrets(state.resolve("secrets")).all()) {
            for (Path text : new FileSecrets(kept).all()) {
                shell.secrets.put(
                        kept.getFileName().toString(), text.getFileName().toString(), Files.readString(text));
                Files.delete(text); // whose secure storage this was it is not on paper
            }
        }
        Ended ended = shell.run("undo", "restore", "--yes");
        assertEquals(0, ended.code(), killedAt + " " + ended.err());
        assertFalse((ended.out() + ended.err()).contains(ExclusiveVictim.CODE));
        assertEquals(
                new Listing(List.of(), List.of()),
                ExclusiveVictim.journal(state).list(),
                killedAt);
        assertEquals(Map.of(), shell.secrets.texts, killedAt + ": secrets remain");
    }

    private static String paper(Path folder) throws IOException {
        StringBuilder paper = new StringBuilder();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    paper.append(Files.readString(file));
                }
            }
        }
        return paper.toString();
    }

    private static Process victim(DemoServer demo, Path folder, UUID infobase) throws IOException {
        return JavaProcess.start(
                ExclusiveVictim.class,
                List.of(
                        Cli.class,
                        ExclusiveAccess.class,
                        Cancel.class,
                        Infobase.class,
                        RasProvider.class,
                        Calls.class,
                        Gson.class,
                        EObject.class,
                        EList.class,
                        IExtensionRegistry.class,
                        CoreException.class,
                        Bundle.class),
                String.valueOf(demo.port()),
                folder.toString(),
                infobase.toString(),
                now(demo));
    }
}
