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
import dev.vakhta.testing.FileSecrets;
import dev.vakhta.testing.JavaProcess;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
            .with(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK + "-old");

    @TempDir
    private Path temporary;

    @Test
    void whereverItDiesWhatWasBeforeIsGivenBack() throws Exception {
        Crashing.locks(temporary.resolve("all"), () -> {}).set(Crashing.SHOP.infobase(), BEFORE);
        int steps = Integer.parseInt(run(temporary.resolve("all"), Crashing.NEVER, 0));
        assertTrue(steps >= 20, "only " + steps + " steps");
        sideBySide(steps, step -> killed(step, 0));
    }

    /** Also within a write, and between two. */
    @Test
    void wheneverItDiesWhatWasBeforeIsGivenBack() throws Exception {
        Random random = new Random(7);
        int[] millis = random.ints(12, 0, 300).toArray();
        sideBySide(millis.length, i -> killed(Crashing.FOR_EVER, millis[i]));
    }

    /** One of several. */
    private interface Work {
        void run(int number) throws Exception;
    }

    private static void sideBySide(int times, Work work) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < times; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    work.run(number);
                    return number;
                }));
            }
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private void killed(int step, int millis) throws Exception {
        Path folder = Files.createTempDirectory(temporary, "step");
        FileLocks locks = Crashing.locks(folder, () -> {});
        locks.set(Crashing.SHOP.infobase(), BEFORE);
        Infobase shop = locks.now(Crashing.SHOP.infobase());
        Infobase trade = locks.now(Crashing.TRADE.infobase());
        assertEquals("here", run(folder, step, millis));
        FileSecrets secrets = new FileSecrets(folder.resolve("secrets"));
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

    /**
     * @param millis how long it may go on after it said something
     * @return what that was
     */
    private static String run(Path folder, int step, int millis) throws Exception {
        Process process = JavaProcess.start(
                Crashing.class,
                List.of(UndoJournal.class, Cancel.class, Infobase.class, Gson.class, EObject.class, EList.class),
                folder.toString(),
                Integer.toString(step));
        try {
            String said = String.valueOf(process.inputReader().readLine());
            Thread.sleep(millis); // whatever it is doing then
            return said;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
