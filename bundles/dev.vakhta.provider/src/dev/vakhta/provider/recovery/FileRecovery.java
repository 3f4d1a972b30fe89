package dev.vakhta.provider.recovery;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/**
 * Opens file infobases again that a lock or a crash has closed. Nothing is deleted: what is set aside is copied, renamed, and can be given
 * back. A database itself is never written to.
 */
public interface FileRecovery extends Facet {
    /** Looks at everything but the inside of pages; what cannot be read is among {@link Look#problems}. */
    Look look(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    /** Only whether somebody is inside. */
    InUse inUse(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    /**
     * Checks the database, which may take long.
     *
     * @param values whether values outside of rows are followed, too; without them it is about as fast as reading the headers
     */
    Check check(UUID cluster, UUID infobase, boolean values, Progress progress, Cancel cancel)
            throws AdministrationException;

    /** Told how far a check is, on a thread of the check's. */
    @FunctionalInterface
    interface Progress {
        /** @param done grows, up to the total */
        void at(long done, long total);
    }

    /** What can be done about what was seen, the cheapest first; what cannot be done is there with its reason. Reads nothing. */
    List<Way> ways(Look look);

    /**
     * Copies a lock or a leftover of a crash into the person's state directory, and renames it in its folder.
     *
     * @param shown the file as it was seen
     * @param reason for whoever finds the backup
     * @throws AdministrationException CONFLICT: the file is no longer the one that was seen, or somebody is inside and it is a leftover no
     *     more; REFUSED: it is none of the files that may be set aside, or whether somebody is inside cannot be told
     */
    Backup setAside(UUID cluster, UUID infobase, BaseFile shown, String reason, Cancel cancel)
            throws AdministrationException;

    /** What was set aside or replaced, the newest first; backups beside the base that others made, too. */
    List<Backup> backups(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    /**
     * Gives a file back under its name.
     *
     * @param swap whether a file that has the name by now is set aside first
     * @throws AdministrationException CONFLICT: the name is taken, or the backup is not what it was
     */
    void restore(UUID cluster, UUID infobase, Backup backup, boolean swap, Cancel cancel)
            throws AdministrationException;
}
