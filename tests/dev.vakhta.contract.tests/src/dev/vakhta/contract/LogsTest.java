package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.LogLocations.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A server tells nobody where its logs are: the target has to say where they are seen from here. */
class LogsTest {
    @TempDir
    Path srvinfo;

    @Doors
    void areWhereTheTargetSays(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            Location unknown = stand.facet(LogLocations.class).log(stand.cluster(), stand.infobase(), NEVER);
            assertEquals(List.of(), unknown.folders());
            assertTrue(unknown.reason().contains("srvinfo"), unknown::reason);
            stand.target.setSrvinfo(srvinfo.toString());
            Path log = Files.createDirectories(
                    srvinfo.resolve("reg_1541/" + stand.infobase()).resolve("1Cv8Log"));
            Location known = stand.facet(LogLocations.class).log(stand.cluster(), stand.infobase(), NEVER);
            assertEquals(Location.at(List.of(log)), known);
        }
    }
}
