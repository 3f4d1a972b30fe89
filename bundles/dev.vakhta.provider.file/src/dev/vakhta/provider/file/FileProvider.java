package dev.vakhta.provider.file;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.file.internal.use.Probe;
import dev.vakhta.provider.target.UserDirectories;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/** Targets whose address is a path on this computer or a share. What lies there is found out when a handle connects. */
public final class FileProvider implements Provider {
    private final Path backups;
    private final Probe probe;

    /** Of this computer, with backups in the person's state directory. */
    public FileProvider() {
        this(UserDirectories.ofSystem().state().resolve("file-backups"), Probe.here());
    }

    /** Of this computer, with backups elsewhere. */
    public FileProvider(Path backups) {
        this(backups, Probe.here());
    }

    FileProvider(Path backups, Probe probe) {
        this.backups = backups;
        this.probe = probe;
    }

    @Override
    public Handle handle(Target target, Environment environment) throws AdministrationException {
        String problem = problem(target);
        if (problem != null) {
            throw new AdministrationException(FailureKind.UNREACHABLE, problem);
        }
        return new FileHandle(target, path(target), environment, new BackupStore(backups), probe);
    }

    @Override
    public @Nullable String problem(Target target) {
        try {
            Path path = path(target);
            if (path.toString().isEmpty()) {
                return FileMessage.ADDRESS_EMPTY.text();
            }
            if (!path.isAbsolute()) {
                return FileMessage.ADDRESS_RELATIVE.text(path);
            }
        } catch (InvalidPathException e) {
            return FileMessage.ADDRESS_INVALID.text(e.getInput());
        }
        return target.getCallTimeout() < 1 ? FileMessage.LIMIT_TOO_SHORT.text() : null;
    }

    @Override
    public boolean isPath() {
        return true;
    }

    private static Path path(Target target) {
        String address = target.getAddress();
        return Path.of(address == null ? "" : address.strip()).normalize();
    }
}
