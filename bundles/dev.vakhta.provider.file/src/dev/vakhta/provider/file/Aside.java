package dev.vakhta.provider.file;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Takes files of a base out of the way and gives them back. Every step leaves something that can be gone on from. */
final class Aside {
    private final FileBase base;
    private final BackupStore store;
    private final Pace pace;

    Aside(FileBase base, BackupStore store, Pace pace) {
        this.base = base;
        this.store = store;
        this.pace = pace;
    }

    /** Copies the file away and renames it. */
    Backup move(BaseFile shown, String reason) throws IOException, AdministrationException {
        Path database = base.database();
        long size = Files.size(database);
        Path original = shown.path();
        Backup backup = kept(shown, reason);
        try {
            pace.commit();
            Durable.move(original, backup.beside());
        } catch (IOException e) {
            if (Files.exists(original, LinkOption.NOFOLLOW_LINKS)) {
                store.drop(base, backup);
            }
            throw e;
        }
        if (Files.exists(original, LinkOption.NOFOLLOW_LINKS)) {
            throw conflict(FileMessage.MADE_AGAIN, original);
        }
        if (Files.size(database) < size) {
            throw conflict(FileMessage.DATABASE_CHANGED, database);
        }
        return backup;
    }

    /** Copies the file away and beside, and leaves it where it is: it is about to be replaced. */
    Backup copy(BaseFile shown, String reason) throws IOException, AdministrationException {
        Backup backup = kept(shown, reason);
        try {
            Files.copy(shown.path(), backup.beside(), StandardCopyOption.COPY_ATTRIBUTES);
            force(backup.beside());
        } catch (IOException e) {
            store.drop(base, backup);
            throw e;
        }
        return backup;
    }

    private Backup kept(BaseFile shown, String reason) throws IOException, AdministrationException {
        Path original = shown.path();
        checkFolder(original);
        checkSame(shown);
        Backup backup = store.keep(base, original, BackupStore.beside(original, Instant.now()), reason, pace);
        try {
            checkSame(shown);
            if (backup.size() != shown.size()
                    || !shown.hash().isEmpty() && !shown.hash().equals(backup.hash())) {
                throw conflict(FileMessage.FILE_CHANGED, original);
            }
        } catch (IOException | AdministrationException e) {
            store.drop(base, backup);
            throw e;
        }
        return backup;
    }

    private void checkSame(BaseFile shown) throws IOException, AdministrationException {
        try {
            if (!shown.isSame(BaseFiles.read(shown.path(), shown.role(), pace))) {
                throw conflict(FileMessage.FILE_CHANGED, shown.path());
            }
        } catch (NoSuchFileException e) {
            throw conflict(FileMessage.FILE_GONE, shown.path());
        }
    }

    /** Only files of the base itself, by names that are ever set aside. */
    private void checkFolder(Path file) throws AdministrationException {
        if (!base.folder().equals(file.getParent()) || !BaseFiles.isForAside(Names.of(file))) {
            throw new AdministrationException(FailureKind.REFUSED, FileMessage.NOT_FOR_ASIDE.text(file));
        }
    }

    /** Puts a backup where it belongs: the file beside if it is the one, the copy otherwise. */
    void restore(Backup backup, boolean swap) throws IOException, AdministrationException {
        Path original = backup.original();
        checkFolder(original);
        Path source = source(backup);
        if (Files.exists(original, LinkOption.NOFOLLOW_LINKS)) {
            if (!swap) {
                throw conflict(FileMessage.NAME_TAKEN, original);
            }
            move(BaseFiles.read(original, BaseFiles.role(base, original), pace), FileMessage.SWAPPED.text());
        }
        pace.commit();
        if (source.equals(backup.beside())) {
            place(source, original);
        } else {
            Path beside = original.resolveSibling(Names.of(original) + ".new");
            try {
                Files.copy(source, beside, StandardCopyOption.REPLACE_EXISTING);
                Rights.like(base.database(), beside);
                force(beside);
                place(beside, original);
            } finally {
                Files.deleteIfExists(beside);
            }
        }
        store.restored(base, backup);
    }

    private Path source(Backup backup) throws IOException, AdministrationException {
        Path copy = backup.copy();
        if (base.folder().equals(backup.beside().getParent()) && isWhole(backup, backup.beside())) {
            return backup.beside();
        }
        if (copy != null && isWhole(backup, copy)) {
            return copy;
        }
        throw conflict(FileMessage.BACKUP_CHANGED, backup.beside());
    }

    private boolean isWhole(Backup backup, Path file) throws IOException {
        return Files.isRegularFile(file)
                && (backup.hash().isEmpty() || backup.hash().equals(BaseFiles.hash(file, pace)));
    }

    private static AdministrationException conflict(FileMessage sentence, Path file) {
        return new AdministrationException(FailureKind.CONFLICT, sentence.text(file));
    }

    /** Gives a file a name that nobody has, and that somebody else may take at this moment. */
    static void place(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
            Files.delete(file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) { // no links on this disk or share
            if (Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(name.toString());
            }
            Durable.move(file, name);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
