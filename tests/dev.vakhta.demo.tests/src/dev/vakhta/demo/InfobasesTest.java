package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfobasesTest {
    private final DemoServer demo =
            DemoServer.start(DemoOptions.defaults().withSessions(100).withInfobaseUser("Администратор", "и1"));
    private final TestClient client = TestClient.inside(demo);
    private final DemoCluster observed = demo.cluster();
    private final UUID cluster = observed.id();
    private final UUID first = observed.infobases().get(0).getId();

    InfobasesTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        demo.close();
    }

    @Test
    void fullRecordsAreForTheirUsers() throws IOException {
        String refusal = "Недостаточно прав пользователя на информационную базу Бухгалтерия";
        Infobase said = infobase("Бухгалтерия");
        said.setId(first);
        assertEquals(refusal, client.refused(Calls.INFOBASE, cluster, first).text());
        assertEquals(
                refusal, client.refused(Calls.UPDATE_INFOBASE, cluster, said).text());
        assertEquals(
                refusal, client.refused(Calls.DROP_INFOBASE, cluster, first, 0).text());
        client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "и1");
        Infobase read = client.ask(Calls.INFOBASE, cluster, first);
        assertEquals("PostgreSQL", read.getDbms());
        assertEquals("acc_1_1", read.getDbName());
        assertFalse(read.isSetDisableLocalSpeechToText(), "11.0 does not know of it");
        assertEquals(
                "InfoBaseNotFound",
                client.refused(Calls.INFOBASE, cluster, cluster).name());
    }

    @Test
    void thePasswordOfTheDatabaseIsHiddenAndComesBackUnchanged() throws IOException {
        client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "и1");
        Infobase read = client.ask(Calls.INFOBASE, cluster, first);
        assertEquals("\uFFFD", read.getDbPassword());
        String real = real(first).getDbPassword();
        read.setDbServer("srv-pg-02");
        client.ask(Calls.UPDATE_INFOBASE, cluster, read);
        assertEquals("srv-pg-02", real(first).getDbServer());
        assertEquals(real, real(first).getDbPassword());

        read.setDbPassword("другой");
        client.ask(Calls.UPDATE_INFOBASE, cluster, read);
        assertEquals("другой", real(first).getDbPassword());
        read.setDbPassword("");
        client.ask(Calls.UPDATE_INFOBASE, cluster, read);
        assertEquals("", client.ask(Calls.INFOBASE, cluster, first).getDbPassword());
    }

    @Test
    void theLockIsTakenOverWholeAndDatesCanBeCleared() throws IOException {
        client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "и1");
        Infobase lock = client.ask(Calls.INFOBASE, cluster, first);
        lock.setSessionsDeny(true);
        lock.setDeniedFrom(demo.now());
        lock.setDeniedTo(demo.now().plusHours(2));
        lock.setDeniedMessage("Технические работы\n\nдо обеда");
        lock.setPermissionCode("к0д");
        client.ask(Calls.UPDATE_INFOBASE, cluster, lock);
        Infobase read = client.ask(Calls.INFOBASE, cluster, first);
        assertTrue(read.isSessionsDeny());
        assertEquals(lock.getDeniedTo(), read.getDeniedTo());
        assertEquals("Технические работы\n\nдо обеда", read.getDeniedMessage());
        assertEquals("к0д", read.getPermissionCode());
        read.setDeniedFrom(null);
        read.setDeniedTo(null);
        client.ask(Calls.UPDATE_INFOBASE, cluster, read);
        assertNull(real(first).getDeniedFrom());
        assertNull(real(first).getDeniedTo());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aNewOneIsListedAndEmpty(int mode) throws IOException {
        Infobase said = infobase("Новая");
        said.setDbPassword("секрет");
        said.setScheduledJobsDeny(true);
        UUID id = client.ask(Calls.CREATE_INFOBASE, cluster, said, mode);
        assertEquals(mode, observed.createdWith(id));
        assertEquals(
                "Новая", client.ask(Calls.INFOBASE_SUMMARIES, cluster).getLast().getName());
        assertEquals(List.of(), client.ask(Calls.INFOBASE_SESSIONS, cluster, id));
        assertEquals("секрет", real(id).getDbPassword());
        assertTrue(real(id).isScheduledJobsDeny());
        client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "и1");
        assertEquals("\uFFFD", client.ask(Calls.INFOBASE, cluster, id).getDbPassword());
    }

    @Test
    void namesAreTakenOnce() throws IOException {
        assertEquals(
                "Информационная база БУХГАЛТЕРИЯ уже зарегистрирована в кластере",
                client.refused(Calls.CREATE_INFOBASE, cluster, infobase("БУХГАЛТЕРИЯ"), 0)
                        .text());
        assertEquals(5, observed.infobases().size());
        UUID other = demo.clusters().get(1).id();
        client.ask(Calls.AUTHENTICATE_CLUSTER, other, "", "");
        assertNotNull(client.ask(Calls.CREATE_INFOBASE, other, infobase("Бухгалтерия"), 0));
    }

    /** As rac does, with an empty name; nobody logs in to the infobase. */
    @Test
    void theDescriptionIsChangedWithoutLogin() throws IOException {
        InfobaseSummary said = ClusterFactory.eINSTANCE.createInfobaseSummary();
        said.setId(first);
        said.setDescr("Главная");
        client.ask(Calls.UPDATE_INFOBASE_SUMMARY, cluster, said);
        InfobaseSummary read = client.ask(Calls.INFOBASE_SUMMARY, cluster, first);
        assertEquals("Главная", read.getDescr());
        assertEquals("Бухгалтерия", read.getName());
        assertEquals("Главная", real(first).getDescr());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nothingLivesInADroppedOne(int mode) throws IOException {
        client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "и1");
        assertFalse(client.ask(Calls.INFOBASE_SESSIONS, cluster, first).isEmpty());
        client.ask(Calls.DROP_INFOBASE, cluster, first, mode);
        assertEquals(mode, observed.droppedWith(first));
        assertNull(observed.infobase(first));
        assertEquals(
                "InfoBaseNotFound",
                client.refused(Calls.INFOBASE_SESSIONS, cluster, first).name());
        for (int i = 0; i < 3; i++) {
            assertTrue(observed.sessions().stream()
                    .noneMatch(each -> each.getInfobase().equals(first)));
            assertTrue(observed.connections().stream()
                    .noneMatch(each -> each.getInfobase().equals(first)));
            demo.advance(Duration.ofHours(1));
        }
        assertEquals(4, client.ask(Calls.INFOBASE_SUMMARIES, cluster).size());
    }

    private Infobase real(UUID id) {
        return Objects.requireNonNull(observed.infobase(id));
    }

    private static Infobase infobase(String name) {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setName(name);
        infobase.setDbms("PostgreSQL");
        infobase.setDbServer("srv-pg-01");
        infobase.setDbName("new");
        infobase.setLocale("ru_RU");
        return infobase;
    }
}
