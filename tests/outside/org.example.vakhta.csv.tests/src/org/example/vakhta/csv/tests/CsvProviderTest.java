package org.example.vakhta.csv.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.Names;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Providers;
import dev.vakhta.provider.facet.SessionAdmin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvProviderTest {
    private static final String LIST = """
            session-id,infobase-name,user-name,host,app-id
            17,trade,Иванов,WS-014,1CV8C
            18,hrm,"Петров, младший",WS-002,1CV8
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aList() throws IOException {
        file = Files.writeString(folder.resolve("sessions.csv"), LIST);
    }

    @Test
    void isInstalled() {
        assertTrue(Providers.installed().stream().anyMatch(each -> each.id().equals("csv")));
    }

    @Test
    void showsWhoIsInTheList() throws AdministrationException {
        try (Way way = Way.to("csv", file.toString())) {
            assertEquals("sessions.csv", way.cluster().getName());
            String second = Names.of(way.sessions().get(1).row());
            assertTrue(second.contains("18") && second.contains("hrm") && second.contains("Петров, младший"), second);
        }
    }

    @Test
    void onlyLists() throws AdministrationException {
        try (Way way = Way.to("csv", file.toString())) {
            assertFalse(way.handle().facet(SessionAdmin.class).isOffered());
            Plan plan = Way.plan("terminate", way.sessions(), Map.of());
            assertEquals(0, plan.steps().size());
            assertEquals(2, plan.leftOut().size());
        }
    }

    @Test
    void strikesOut() throws AdministrationException, IOException {
        try (Way way = Way.to("csv", file.toString())) {
            Plan plan = Way.plan("strike-out", way.sessions().subList(0, 1), Map.of());
            assertEquals(1, Way.run(plan).count(Outcome.DONE));
            assertEquals(1, Way.run(plan).count(Outcome.GONE), "it was struck out before");
            assertEquals(1, way.sessions().size());
            assertTrue(Files.readString(file).contains("\"Петров, младший\""), "the other line is as it was");
        }
    }

    @Test
    void saysWhatIsWrong() throws AdministrationException, IOException {
        Files.writeString(file, "name,age\nIvan,40\n");
        assertEquals(FailureKind.BAD_ANSWER, failure(file.toString()));
        assertEquals(FailureKind.UNREACHABLE, failure(file + ".not"));
        AdministrationException relative =
                assertThrows(AdministrationException.class, () -> Way.to("csv", "sessions.csv"));
        assertEquals(FailureKind.UNREACHABLE, relative.kind());
    }

    private static FailureKind failure(String address) throws AdministrationException {
        try (Way way = Way.to("csv", address)) {
            return assertThrows(AdministrationException.class, way::sessions).kind();
        }
    }
}
