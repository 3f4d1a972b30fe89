package dev.vakhta.provider.handle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.LogLocations.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSearchTest {
    private static final UUID CLUSTER = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID INFOBASE = UUID.fromString("b17b6594-1d8a-48d4-ae1d-eb2120c4c882");
    private static final UUID OTHER = UUID.fromString("b17b6594-1d8a-48d4-ae1d-eb2120c4c883");

    @TempDir
    Path srvinfo;

    private Path log(String below) throws IOException {
        return Files.createDirectories(
                srvinfo.resolve(below).resolve(INFOBASE.toString()).resolve("1Cv8Log"));
    }

    private Location find(Path folder) throws AdministrationException {
        return new ServerLogs(target(folder.toString())).log(CLUSTER, INFOBASE, Cancel.never());
    }

    private static Target target(String folder) {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName("main");
        target.setSrvinfo(folder);
        return target;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reg_1541", "reg_1541/00000000-0000-0000-0000-000000000001", "srv-2/reg_1641"})
    void isFoundAtAnyLevelSeen(String below) throws Exception {
        Path log = log(below);
        Files.createDirectories(srvinfo.resolve("reg_1541/" + OTHER + "/1Cv8Log"));
        assertEquals(Location.at(List.of(log)), find(srvinfo));
    }

    @Test
    void whatLiesDeeperIsNot() throws Exception {
        log("a/b/c");
        assertTrue(find(srvinfo).folders().isEmpty());
    }

    @Test
    void severalServersMayHaveKeptIt() throws Exception {
        Path one = log("srv-1/reg_1541");
        Path two = log("srv-2/reg_1541");
        assertEquals(List.of(one, two), find(srvinfo).folders());
    }

    @Test
    void whyThereIsNoneIsSaid() throws Exception {
        Files.createDirectories(srvinfo.resolve("reg_1541"));
        assertTrue(find(srvinfo).reason().contains(INFOBASE.toString()));
        assertTrue(find(srvinfo.resolve("nowhere")).reason().contains("nowhere"));
        assertTrue(find(Path.of(" ")).reason().contains("main"));
        Location unset = new ServerLogs(target(null)).log(CLUSTER, INFOBASE, Cancel.never());
        assertTrue(unset.folders().isEmpty() && unset.reason().contains("srvinfo"), unset::reason);
        Location impossible = new ServerLogs(target("a\0b")).log(CLUSTER, INFOBASE, Cancel.never());
        assertTrue(impossible.folders().isEmpty(), impossible::reason);
    }

    @Test
    void cancelEndsIt() throws Exception {
        log("reg_1541");
        Cancel cancel = new Cancel();
        cancel.cancel();
        AdministrationException ended =
                assertThrows(AdministrationException.class, () -> new LogSearch(srvinfo).find(INFOBASE, cancel));
        assertEquals(FailureKind.CANCELLED, ended.kind());
    }
}
