package dev.vakhta.processing.undo;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Change;
import dev.vakhta.testing.FileSecrets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A process that changes and restores locks, and at one of its steps waits to be killed. */
final class Crashing {
    static final UUID CLUSTER = new UUID(1, 1);
    static final Place SHOP = new Place(Map.of("name", "prod"), CLUSTER, "main", new UUID(2, 1), "shop");
    static final Place TRADE = new Place(Map.of("name", "prod"), CLUSTER, "main", new UUID(2, 2), "trade");

    private Crashing() {}

    /** Instead of a step: works again and again, until killed. */
    static final int FOR_EVER = -2;
    /** Instead of a step: says how many there are. */
    static final int NEVER = -1;

    /** @param args folder, and at which step to wait */
    public static void main(String[] args) throws Exception {
        int wait = Integer.parseInt(args[1]);
        int[] steps = {0};
        Runnable boundary = () -> {
            if (steps[0]++ == wait) {
                System.out.println("here");
                try {
                    System.in.read(); // until killed
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        Path folder = Path.of(args[0]);
        FileLocks locks = locks(folder, boundary);
        FileSecrets secrets = new FileSecrets(folder.resolve("secrets"), boundary);
        UndoJournal journal = journal(folder, secrets, Owner.here("test"));
        if (wait == FOR_EVER) {
            System.out.println("here");
            while (true) {
                work(journal, locks);
                Entry left =
                        Objects.requireNonNull(journal.list().naming(TRADE)).entry();
                try (UndoRun third = journal.resume(left, false)) {
                    third.restore(TRADE, locks, conflict -> Answer.LATER, Cancel.never());
                }
            }
        }
        work(journal, locks);
        System.out.println(steps[0]);
    }

    static FileLocks locks(Path folder, Runnable boundary) {
        return new FileLocks(folder.resolve("server"), boundary);
    }

    static UndoJournal journal(Path folder, FileSecrets secrets, Owner owner) {
        return new UndoJournal(folder.resolve("undo"), secrets, owner);
    }

    static Change<Infobase> lock(int hour, String code) {
        return Change.<Infobase>nothing()
                .with(Literals.INFOBASE__SESSIONS_DENY, true)
                .with(Literals.INFOBASE__DENIED_FROM, LocalDateTime.of(2026, 11, 24, hour, 0))
                .with(Literals.INFOBASE__DENIED_MESSAGE, "Обновление до " + hour)
                .with(Literals.INFOBASE__PERMISSION_CODE, code)
                .with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true);
    }

    /** One run ends in order and leaves TRADE locked; another takes it over, locks SHOP, moves its hour, and gives that one back. */
    private static void work(UndoJournal journal, FileLocks locks) throws Exception {
        Cancel cancel = Cancel.never();
        try (UndoRun first = journal.begin("first")) {
            first.change(locks, TRADE, read(locks, TRADE), lock(20, "first"), null, cancel);
        }
        Entry over = Objects.requireNonNull(journal.list().naming(TRADE)).entry();
        try (UndoRun second = journal.begin("second")) {
            second.change(locks, SHOP, read(locks, SHOP), lock(21, "second"), null, cancel);
            second.change(locks, SHOP, read(locks, SHOP), lock(22, "second"), null, cancel);
            second.change(locks, TRADE, read(locks, TRADE), lock(22, "second"), over, cancel);
            second.restore(SHOP, locks, conflict -> Answer.LATER, cancel);
        }
    }

    private static Infobase read(FileLocks locks, Place place) throws Exception {
        return locks.locks(place.cluster(), place.infobase(), Cancel.never());
    }
}
