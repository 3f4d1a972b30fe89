package dev.vakhta.provider.file;

import dev.vakhta.format.container.Format;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.file.internal.use.Finding;
import dev.vakhta.provider.file.internal.use.Probe;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** A target over made folders, and what its handle says. The system's answer about use is whatever the test wants. */
final class Given implements AutoCloseable {
    static final Cancel NEVER = Cancel.never();
    static final Finding FREE = new Finding(false, true, List.of("nobody"), List.of());
    static final Finding HELD = new Finding(true, true, List.of("somebody"), List.of());
    static final Finding UNSURE = new Finding(false, false, List.of("who knows"), List.of());

    final MemoryJournal journal = new MemoryJournal(1000);
    final Target target = ClusterFactory.eINSTANCE.createTarget();
    final Path backups;
    final Handle handle;
    Finding finding = FREE;

    Given(Path address, Path backups) throws AdministrationException {
        this(address, backups, null);
    }

    /** @param probe null: {@link #finding} */
    Given(Path address, Path backups, @Nullable Probe probe) throws AdministrationException {
        this.backups = backups;
        target.setName("folder");
        target.setProvider("file");
        target.setAddress(address.toString());
        target.setCallTimeout(20);
        Probe asked = probe == null ? (files, stop) -> finding : probe;
        handle = new FileProvider(backups, asked).handle(target, new Environment(CredentialsCallback.NOBODY, journal));
    }

    /** A folder with a base nobody has open. */
    static Path base(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
        return folder;
    }

    /** The same with what sessions make. */
    static Path open(Path folder) throws IOException {
        base(folder);
        Files.write(folder.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, 4096, false));
        Files.createFile(folder.resolve("1Cv8.1CL"));
        Files.createFile(folder.resolve("1Cv8tmp.1CL"));
        return folder;
    }

    <F extends Facet> F facet(Class<F> type) throws AdministrationException {
        return handle.facet(type).orThrow();
    }

    UUID cluster() throws AdministrationException {
        List<Cluster> clusters = facet(ClusterList.class).clusters(NEVER);
        Assertions.assertEquals(1, clusters.size());
        return clusters.getFirst().getId();
    }

    List<InfobaseSummary> infobases() throws AdministrationException {
        return facet(InfobaseList.class).infobases(cluster(), NEVER);
    }

    UUID infobase() throws AdministrationException {
        List<InfobaseSummary> infobases = infobases();
        Assertions.assertEquals(1, infobases.size());
        return infobases.getFirst().getId();
    }

    static AdministrationException fails(FailureKind kind, Executable call) {
        AdministrationException e = Assertions.assertThrows(AdministrationException.class, call);
        Assertions.assertEquals(kind, e.kind(), e.sentence());
        return e;
    }

    @Override
    public void close() {
        handle.close();
    }
}
