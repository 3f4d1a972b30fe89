package dev.vakhta.provider.file;

import dev.vakhta.format.lock.LockFile;
import dev.vakhta.format.lock.LockFiles;
import dev.vakhta.format.lock.SessionLock;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.recovery.BaseFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The session lock of a file infobase, which is a file beside its database. Locking writes it, unlocking renames it to a backup; either only
 * if it is still the one that was read last.
 */
final class BaseLocks implements SessionLockAdmin {
    private final Bases bases;
    private final BackupStore store;
    private final Map<UUID, LockState> shown = new ConcurrentHashMap<>();

    BaseLocks(Bases bases, BackupStore store) {
        this.bases = bases;
        this.store = store;
    }

    @Override
    public @Nullable String lacks(EStructuralFeature field) {
        return field == Literals.INFOBASE__SCHEDULED_JOBS_DENY ? FileMessage.NO_JOBS_LOCK.text() : null;
    }

    @Override
    public @Nullable String keepsLifted() {
        return FileMessage.LIFTED.text();
    }

    @Override
    public Infobase locks(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return bases.with("lock info", infobase, cancel, (base, pace) -> object(read(base)));
    }

    private LockState read(FileBase base) throws IOException, AdministrationException {
        LockState state = LockState.read(base);
        shown.put(base.id(), state);
        return state;
    }

    private static Infobase object(LockState state) throws AdministrationException {
        FileBase base = state.base();
        return state.into(
                BaseLists.described(base.id(), base.name(), base.folder().toString()));
    }

    @Override
    public Applied<Infobase> changeLocks(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        for (EStructuralFeature field : change.values().keySet()) {
            String lacks = FIELDS.contains(field) ? lacks(field) : FileMessage.NOT_A_LOCK_FIELD.text(field.getName());
            if (lacks != null) {
                throw new AdministrationException(FailureKind.UNSUPPORTED, lacks);
            }
        }
        return Applied.of(
                change,
                () -> bases.with("lock update", infobase, journalled(change), cancel, (base, pace) -> {
                    write(base, change, pace);
                    return true;
                }),
                () -> locks(cluster, infobase, cancel));
    }

    private static Map<String, String> journalled(Change<Infobase> change) {
        Map<String, String> journalled = new LinkedHashMap<>();
        change.values().forEach((field, value) -> {
            String text = value == null ? "" : value.toString();
            boolean secret = field == Literals.INFOBASE__PERMISSION_CODE && !text.isEmpty();
            journalled.put(field.getName(), secret ? Operation.MASKED : text);
        });
        return journalled;
    }

    private void write(FileBase base, Change<Infobase> change, Pace pace) throws IOException, AdministrationException {
        LockState now = LockState.read(base);
        LockState seen = shown.get(base.id());
        if (seen != null && !seen.isSame(now)) {
            throw new AdministrationException(FailureKind.CONFLICT, FileMessage.LOCK_CHANGED.text(base.name()));
        }
        SessionLock wanted = changed(now.lock(), change);
        if (wanted.enabled() || says(change)) {
            now.checkWhole();
            lock(base, now.file(), wanted, pace);
        } else {
            unlock(base, now.file(), pace);
        }
    }

    /** Whether something is to be kept for the next lock; otherwise a lock that is lifted goes, and what it said goes with it. */
    private static boolean says(Change<Infobase> change) {
        return change.values().entrySet().stream()
                .anyMatch(each -> each.getKey() != Literals.INFOBASE__SESSIONS_DENY
                        && each.getValue() != null
                        && !"".equals(each.getValue()));
    }

    private static SessionLock changed(SessionLock lock, Change<Infobase> change) {
        Infobase object = BaseLists.described(new UUID(0, 0), "", "");
        LockState.into(object, lock);
        change.applyTo(object);
        return new SessionLock(
                object.isSessionsDeny(),
                object.getDeniedFrom(),
                object.getDeniedTo(),
                text(object.getDeniedMessage()),
                text(object.getPermissionCode()),
                text(object.getDeniedParameter()),
                lock.more());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void unlock(FileBase base, @Nullable LockFile file, Pace pace) throws IOException, AdministrationException {
        if (file != null) {
            new Aside(base, store, pace).move(of(file), FileMessage.UNLOCKED.text());
        }
    }

    /** A lock of the other spelling is read, but what is written has the name that every platform knows. */
    private void lock(FileBase base, @Nullable LockFile file, SessionLock wanted, Pace pace)
            throws IOException, AdministrationException {
        Path place = file != null && isUsual(file) ? file.path() : base.folder().resolve(LockFiles.NAME);
        Path beside = place.resolveSibling(Names.of(place) + ".new");
        try {
            write(beside, wanted.write());
            Rights.like(file == null ? base.database() : file.path(), beside);
            Aside aside = new Aside(base, store, pace);
            if (file != null && isUsual(file)) {
                aside.copy(of(file), FileMessage.LOCK_REPLACED.text());
                pace.commit();
                Durable.move(beside, place);
                return;
            }
            if (!LockFiles.in(base.folder()).locks().equals(file == null ? List.of() : List.of(file.path()))) {
                throw new AdministrationException(FailureKind.CONFLICT, FileMessage.LOCK_CHANGED.text(base.name()));
            }
            pace.commit();
            Aside.place(beside, place);
            if (file != null) {
                aside.move(of(file), FileMessage.LOCK_REPLACED.text());
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean isUsual(LockFile file) {
        return Names.of(file.path()).equalsIgnoreCase(LockFiles.NAME);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file); // of a crash; a link that somebody put there is not followed
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static BaseFile of(LockFile file) {
        return BaseFile.of(file, BaseFiles.owner(file.path()));
    }
}
