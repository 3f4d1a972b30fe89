package dev.vakhta.provider.file;

import dev.vakhta.format.lock.LockFile;
import dev.vakhta.format.lock.LockFiles;
import dev.vakhta.format.lock.LockReading;
import dev.vakhta.format.lock.SessionLock;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The session lock of a base at one moment.
 *
 * @param file null: there is none, so nothing is locked
 */
record LockState(FileBase base, @Nullable LockFile file) {
    private static final SessionLock OPEN = new SessionLock(false, null, null, "", "", "");

    /** @throws AdministrationException which file counts is not known */
    static LockState read(FileBase base) throws IOException, AdministrationException {
        base.database();
        List<Path> files = LockFiles.in(base.folder()).locks();
        if (files.size() > 1) {
            throw new AdministrationException(
                    FailureKind.REFUSED, FileMessage.SPELLINGS.text(base.name(), Names.listed(files)));
        }
        try {
            return new LockState(base, files.isEmpty() ? null : LockFile.read(files.getFirst()));
        } catch (NoSuchFileException e) {
            return new LockState(base, null); // gone between the two looks
        }
    }

    /** Whether another look found the same. */
    boolean isSame(LockState other) {
        LockFile mine = file;
        LockFile others = other.file;
        return mine == null || others == null ? mine == others : mine.isSame(others);
    }

    /** As far as the file can be understood; of one edited by hand, probably. */
    SessionLock lock() throws AdministrationException {
        LockFile found = file;
        return found == null
                ? OPEN
                : switch (found.reading()) {
                    case LockReading.Parsed parsed -> parsed.lock();
                    case LockReading.Partly partly -> partly.lock();
                    case LockReading.Unknown unknown ->
                        throw new AdministrationException(
                                FailureKind.BAD_ANSWER, FileMessage.LOCK_UNKNOWN.text(found.path(), unknown.why()));
                };
    }

    /** @throws AdministrationException not every byte is understood: what is not may not be written over */
    void checkWhole() throws AdministrationException {
        LockFile found = file;
        if (found != null && found.reading() instanceof LockReading.Partly partly) {
            throw new AdministrationException(
                    FailureKind.REFUSED, FileMessage.LOCK_PARTLY.text(found.path(), partly.why()));
        }
    }

    Infobase into(Infobase object) throws AdministrationException {
        into(object, lock());
        return object;
    }

    static void into(Infobase object, SessionLock lock) {
        object.setSessionsDeny(lock.enabled());
        object.setDeniedFrom(lock.from());
        object.setDeniedTo(lock.to());
        object.setDeniedMessage(lock.message());
        object.setDeniedParameter(lock.parameter());
        object.setPermissionCode(lock.code());
    }
}
