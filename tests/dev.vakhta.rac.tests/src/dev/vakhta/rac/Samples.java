package dev.vakhta.rac;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Texts that real binaries printed, in the shared folder. Tests that need them are skipped where the folder is not there. */
final class Samples {
    private static final Path FOLDER =
            Path.of(System.getProperty("vakhta.shared", "../../../shared"), "specs", "samples", "rac");

    /** What a file holds, by the beginning of its name. */
    private static final Map<String, Class<? extends EObject>> TYPES = Map.ofEntries(
            Map.entry("agent-admin", Administrator.class),
            Map.entry("cluster-admin", Administrator.class),
            Map.entry("cluster", Cluster.class),
            Map.entry("connection", Connection.class),
            Map.entry("counter", Counter.class),
            Map.entry("infobase-info", Infobase.class),
            Map.entry("infobase-summary", InfobaseSummary.class),
            Map.entry("limit", Limit.class),
            Map.entry("lock", ObjectLock.class),
            Map.entry("manager", Manager.class),
            Map.entry("process", WorkingProcess.class),
            Map.entry("profile", SecurityProfile.class),
            Map.entry("rule-list", AssignmentRule.class),
            Map.entry("server", WorkingServer.class),
            Map.entry("service-setting-list", ServiceSetting.class),
            Map.entry("service-list", ClusterService.class),
            Map.entry("session", Session.class));

    private Samples() {}

    /** A file with records. */
    record Sample(String name, Class<? extends EObject> type, byte[] text) {
        boolean isOfLicences() {
            return name.contains("licenses");
        }

        List<? extends RacRecord<? extends EObject>> read() throws RacException {
            return read(text);
        }

        List<? extends RacRecord<? extends EObject>> read(byte[] other) throws RacException {
            return isOfLicences() ? RacReader.licences(type, other) : RacReader.records(type, other);
        }

        String print(List<? extends EObject> objects, RacVersion version) {
            RacPrinter printer = new RacPrinter(version);
            return isOfLicences() ? printer.licences(objects) : printer.records(objects);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The records of these folders; one without any, so that a test says why, if there is no shared folder. */
    static Stream<Sample> records(String... folders) {
        assumeTrue(Files.isDirectory(FOLDER), () -> "no " + FOLDER.toAbsolutePath() + "; set -Dvakhta.shared");
        return Stream.of(folders).flatMap(Samples::folder);
    }

    private static Stream<Sample> folder(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList().stream()
                    .flatMap(file -> TYPES.keySet().stream()
                            .filter(begin -> file.getFileName().toString().startsWith(begin))
                            .max((one, other) -> one.length() - other.length())
                            .map(begin -> new Sample(folder + "/" + file.getFileName(), TYPES.get(begin), bytes(file)))
                            .stream());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] bytes(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file.toAbsolutePath() + "; set -Dvakhta.shared");
        return bytes(file);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
