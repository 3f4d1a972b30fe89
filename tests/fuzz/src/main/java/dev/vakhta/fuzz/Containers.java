package dev.vakhta.fuzz;

import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.container.Integrity;
import dev.vakhta.format.container.Row;
import dev.vakhta.format.container.Rows;
import dev.vakhta.format.container.Table;
import dev.vakhta.format.container.Value;
import dev.vakhta.format.infobase.Configuration;
import dev.vakhta.format.infobase.ContainerKind;
import dev.vakhta.format.infobase.InfobaseException;
import dev.vakhta.format.infobase.ServiceFiles;
import dev.vakhta.format.infobase.ServiceTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads all there is in a container, and checks it. */
final class Containers {
    private static final int ROWS = 1_000;
    private static final int VALUE = 1 << 16;
    private static final List<ServiceTable<?>> SERVICE = List.of(
            ServiceTable.USERS,
            ServiceTable.VERSION,
            ServiceTable.ACTIVE_USERS,
            ServiceTable.OBJECT_LOCKS,
            ServiceTable.INFOBASE_ID,
            ServiceTable.PLATFORM,
            ServiceTable.FINISHED_SESSIONS,
            ServiceTable.REPOSITORY_USERS);

    private Containers() {}

    private interface Work {
        void run() throws IOException;
    }

    static void examine(byte[] input, Path file) throws IOException {
        try (Container container = Container.open(file)) {
            attempt(container::freePages);
            attempt(() -> ContainerKind.of(container));
            for (ServiceTable<?> table : SERVICE) {
                attempt(() -> table.read(container));
            }
            attempt(() -> Configuration.read(container));
            attempt(() -> ServiceFiles.eventLog(container));
            for (String name : container.names().tables()) {
                attempt(() -> rows(container.table(name)));
            }
        }
        for (Integrity.Depth depth : Integrity.Depth.values()) {
            Integrity.check(file, depth, (done, total) -> true).findings().forEach(finding -> finding.sentence());
        }
    }

    /** What one part is refused with keeps nobody from reading the others. */
    private static void attempt(Work work) throws IOException {
        try {
            work.run();
        } catch (ContainerException | InfobaseException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("no sentence", e);
            }
        }
    }

    private static void rows(Table table) throws IOException {
        Rows rows = table.rows();
        Row row = rows.next();
        for (int count = 0; row != null && count < ROWS; count++) {
            for (int i = 0; i < table.description().fields().size(); i++) {
                if (row.value(i) instanceof Value.Blob value) {
                    table.read(value, VALUE);
                }
            }
            row = rows.next();
        }
    }
}
