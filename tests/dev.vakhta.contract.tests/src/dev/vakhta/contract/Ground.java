package dev.vakhta.contract;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.journal.MemoryJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** What a test stands on that is the same through every door. */
interface Ground extends AutoCloseable {
    static Ground at(Door door) throws Exception {
        return door.isOfCluster() ? new Stand(door) : new MadeFolders(door);
    }

    Handle handle();

    MemoryJournal journal();

    UUID cluster();

    /** An infobase with people in it, as far as that can be seen there. */
    UUID infobase();

    /** Where the log of the infobase is looked for; it is not there. */
    Path log();

    /** Takes away what the door leads to. */
    void takeAway() throws IOException;

    void bringBack() throws IOException;

    /** How it fails while it is away. */
    FailureKind away();

    default <F extends Facet> F facet(Class<F> type) throws AdministrationException {
        return handle().facet(type).orThrow();
    }

    @Override
    void close() throws IOException;
}
