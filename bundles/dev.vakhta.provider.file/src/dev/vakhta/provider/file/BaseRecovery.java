package dev.vakhta.provider.file;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.InUse.Answer;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Recovery of file infobases. Nothing of a lock but its name goes into the journal. */
final class BaseRecovery implements FileRecovery {
    private final Bases bases;
    private final BackupStore store;
    private final Use use;

    BaseRecovery(Bases bases, BackupStore store, Use use) {
        this.bases = bases;
        this.store = store;
        this.use = use;
    }

    @Override
    public Look look(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return bases.with("file look", infobase, cancel, (base, pace) -> new Looking(base, use, pace).look());
    }

    @Override
    public InUse inUse(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return bases.with("file use", infobase, cancel, use::of);
    }

    @Override
    public Check check(UUID cluster, UUID infobase, boolean values, Progress progress, Cancel cancel)
            throws AdministrationException {
        return bases.withAll(
                "file check",
                infobase,
                Map.of(),
                cancel,
                (base, pace) -> Check.of(base.database(), values, progress, pace));
    }

    @Override
    public List<Way> ways(Look look) {
        return new Ways(look).list();
    }

    @Override
    public Backup setAside(UUID cluster, UUID infobase, BaseFile shown, String reason, Cancel cancel)
            throws AdministrationException {
        return bases.withAll(
                "file set-aside",
                infobase,
                Map.of("file", Names.of(shown.path()), "reason", reason),
                cancel,
                (base, pace) -> setAside(base, shown, reason, pace));
    }

    private Backup setAside(FileBase base, BaseFile shown, String reason, Pace pace)
            throws IOException, AdministrationException {
        if (BaseFiles.role(base, shown.path()) == Role.LEFTOVER) {
            checkFree(base, pace);
        }
        try {
            return new Aside(base, store, pace).move(shown, reason);
        } catch (FileSystemException e) {
            throw held(base, e, pace);
        }
    }

    private void checkFree(FileBase base, Pace pace) throws IOException, AdministrationException {
        Answer answer = use.of(base, pace).answer();
        if (answer != Answer.NOT_IN_USE) {
            throw new AdministrationException(
                    answer == Answer.IN_USE ? FailureKind.CONFLICT : FailureKind.REFUSED, Ways.notFree(answer));
        }
    }

    /** What the system refused, with who holds the files: that is the usual reason, and is never forced. */
    private AdministrationException held(FileBase base, FileSystemException e, Pace pace)
            throws IOException, AdministrationException {
        AdministrationException failure = Failures.of(e, base.folder());
        String holders = use.of(base, pace).holders().stream()
                .map(holder -> holder.pid() + " " + holder.user() + " " + holder.command())
                .collect(Collectors.joining("; "));
        return holders.isEmpty()
                ? failure
                : new AdministrationException(
                        failure.kind(), failure.sentence() + " " + FileMessage.HELD_BY.text(holders), e);
    }

    @Override
    public List<Backup> backups(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return bases.with("file backups", infobase, cancel, (base, pace) -> store.list(base));
    }

    @Override
    public void restore(UUID cluster, UUID infobase, Backup backup, boolean swap, Cancel cancel)
            throws AdministrationException {
        bases.<Boolean>withAll(
                "file restore",
                infobase,
                Map.of("file", Names.of(backup.original()), "swap", String.valueOf(swap)),
                cancel,
                (base, pace) -> {
                    if (!BaseFiles.isLike(Names.of(backup.original()))) {
                        checkFree(base, pace);
                    }
                    new Aside(base, store, pace).restore(backup, swap);
                    return true;
                });
    }
}
