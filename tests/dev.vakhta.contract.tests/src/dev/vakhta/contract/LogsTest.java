package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.LogLocations.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where logs are: in the folder of a base, beside the registry of a stopped cluster, and where the target of a running one says. */
class LogsTest {
    private static Location found(Ground ground) throws Exception {
        return ground.facet(LogLocations.class).log(ground.cluster(), ground.infobase(), NEVER);
    }

    @Doors(LogLocations.class)
    void aLogIsFoundWhereItLies(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            Path log = ground.log();
            Location missing = found(ground);
            assertEquals(List.of(), missing.folders());
            assertTrue(missing.reason().matches("[^\\v]{20,}\\."), missing::reason);
            Files.createDirectories(log);
            assertEquals(Location.at(List.of(log)), found(ground));
        }
    }

    /** A server tells nobody. */
    @Doors
    void ofAServerItHasToBeSaid(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            Location unknown = found(stand);
            assertEquals(List.of(), unknown.folders());
            assertTrue(unknown.reason().contains("srvinfo"), unknown::reason);
        }
    }
}
