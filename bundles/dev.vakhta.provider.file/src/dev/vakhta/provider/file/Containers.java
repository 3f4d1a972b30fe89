package dev.vakhta.provider.file;

import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.infobase.InfobaseException;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads databases that others may write at the same time. */
final class Containers {
    private Containers() {}

    /** @throws AdministrationException what is wrong with the file, by its name */
    static <T> T read(Path file, Pace pace, Container.Reading<T> reading) throws IOException, AdministrationException {
        try {
            return Container.read(file, pace, reading);
        } catch (ContainerException | InfobaseException e) {
            pace.check();
            throw Failures.of(e, file);
        }
    }
}
