package dev.vakhta.processing.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Change;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a process is killed, the next one gives back what was before, and nothing remains. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class CrashTest {
    private static final Change<Infobase> BEFORE = Change.<Infobase>nothing()
            .with(Literals.INFOBASE__DENIED_MESSAGE, "Осталось с прошлого раза")
            .with(Literals.INFOBASE__PERMISSION_CODE, "old");

    @TempDir
    private Path temporary;

    @Test
    void whereverItDiesWhatWasBeforeIsGivenBack() throws Exception {
        Crashing.locks(temporary.resolve("all"), () -> {}).set(Crashing.SHOP.infobase(), BEFORE);
        int steps = Integer.parseInt(run(temporary.resolve("all"), -1));
        assertTrue(steps >= 20, "only " + steps + " steps");
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < steps; i++) {
                int step = i;
                running.add(threads.submit(() -> {
                    killedAt(step);
                    return step;
                }));
            }
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private void killedAt(int step) throws Exception {
        Path folder = temporary.resolve("step" + step);
        FileLocks locks = Crashing.locks(folder, () -> {});
        locks.set(Crashing.SHOP.infobase(), BEFORE);
        Infobase shop = locks.now(Crashing.SHOP.infobase());
        Infobase trade = locks.now(Crashing.TRADE.infobase());
        assertEquals("here", run(folder, step));
        FileSecrets secrets = new FileSecrets(folder.resolve("secrets"), () -> {});
        UndoJournal journal = Crashing.journal(folder, secrets, Owner.here("test"));
        Listing listing = journal.list();
        assertEquals(List.of(), listing.broken());
        for (Unrestored one : listing.unrestored()) {
            assertEquals(Standing.OWNERLESS, one.standing(), "step " + step);
            try (UndoRun run = journal.resume(one.entry(), false)) {
                for (ChangedInfobase held : one.entry().open()) {
                    assertTrue(
                            !run.restore(held.place(), locks, conflict -> Answer.LATER, Cancel.never())
                                    .isOpen(),
                            "step " + step + ": a conflict with ourselves");
                }
            }
        }
        assertSame(shop, locks.now(Crashing.SHOP.infobase()), step);
        assertSame(trade, locks.now(Crashing.TRADE.infobase()), step);
        assertEquals(new Listing(List.of(), List.of()), journal.list(), "step " + step);
        assertEquals(List.of(), secrets.all(), "step " + step + ": secrets remain");
        assertEquals(List.of("journal.lock"), files(folder.resolve("undo")), "step " + step);
    }

    private static void assertSame(Infobase before, Infobase now, int step) {
        assertEquals("", FileLocks.difference(before, now), "step " + step);
    }

    private static List<String> files(Path folder) throws IOException {
        List<String> names = new ArrayList<>(List.of("journal.lock"));
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                names = files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .toList();
            }
        }
        return names;
    }

    /** @return what it said last */
    private static String run(Path folder, int step) throws Exception {
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> needed : List.of(
                UndoJournal.class,
                Crashing.class,
                Cancel.class,
                Infobase.class,
                Gson.class,
                EObject.class,
                EList.class)) {
            String at =
                    needed.getProtectionDomain().getCodeSource().getLocation().getPath();
            path.add(URLDecoder.decode(at.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        String.join(File.pathSeparator, path),
                        Crashing.class.getName(),
                        folder.toString(),
                        Integer.toString(step))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            return String.valueOf(process.inputReader().readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
