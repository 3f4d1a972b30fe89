package dev.vakhta.provider.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.LogLocations.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    @TempDir
    Path folder;

    @TempDir
    Path backups;

    @BeforeEach
    void realPath() throws Exception {
        folder = folder.toRealPath();
    }

    private static Location log(Given given) throws Exception {
        return given.facet(LogLocations.class).log(given.cluster(), given.infobase(), Given.NEVER);
    }

    @Test
    void aFileInfobaseHasItsOwn() throws Exception {
        Given.base(folder);
        try (Given given = new Given(folder, backups)) {
            Location none = log(given);
            assertEquals(List.of(), none.folders());
            assertTrue(none.reason().contains("1Cv8Log"), none::reason);
            Path log = Files.createDirectory(folder.resolve("1cv8log")); // copied by somebody who does not care
            assertEquals(Location.at(List.of(log)), log(given));
            Given.fails(
                    FailureKind.NOT_FOUND,
                    () -> given.facet(LogLocations.class).log(given.cluster(), UUID.randomUUID(), Given.NEVER));
        }
    }

    @Test
    void thatOfAStoppedClusterLiesBesideItsRegistry() throws Exception {
        UUID infobase = UUID.randomUUID();
        Path registry = Files.createDirectory(folder.resolve("reg_1541"));
        Files.writeString(registry.resolve("1CV8Clst.lst"), """
                {0,{%s,"Основной",1541,"srv-1c",0,0,0,0,0,0,0,{0},0,0,1},
                {1,{%s,"erp","ERP","MSSQLServer","sql","erp_db","sa","","",0,
                {0,00010101000000,00010101000000,"","",""},0,0,"",0,"","",5}},{0},0,{0}}""".formatted(UUID.randomUUID(), infobase));
        Path log = Files.createDirectories(registry.resolve(infobase.toString()).resolve("1Cv8Log"));
        for (Path address : List.of(folder, registry, registry.resolve("1CV8Clst.lst"))) {
            try (Given given = new Given(address, backups)) {
                assertEquals(Location.at(List.of(log)), log(given), address.toString());
            }
        }
        Files.delete(log);
        try (Given given = new Given(folder, backups)) {
            assertTrue(log(given).reason().contains(infobase.toString()));
        }
    }
}
