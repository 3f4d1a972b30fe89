package dev.vakhta.provider.file;

import static dev.vakhta.provider.file.Given.NEVER;
import static dev.vakhta.provider.file.Given.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.recovery.FileRecovery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address turns out to be. */
class PlacesTest {
    @TempDir
    Path temporary;

    Path folder = Path.of("");

    @BeforeEach
    void realFolder() throws Exception {
        folder = Files.createDirectory(temporary.toRealPath().resolve("bases"));
    }

    private Given given(Path address) throws Exception {
        return new Given(address, temporary.resolve("backups"));
    }

    private static List<String> stages(Given given) throws Exception {
        List<Stage> stages = new ArrayList<>();
        given.handle.connect(stages::add, NEVER);
        return stages.stream()
                .map(stage -> stage.name() + ": " + stage.result())
                .toList();
    }

    @Test
    void aFolderWithABase() throws Exception {
        Path base = Given.base(folder.resolve("Склад"));
        try (Given given = given(base)) {
            assertEquals(Phase.IDLE, given.handle.state().phase());
            assertEquals(List.of(FileMessage.STAGE_BASE.text() + ": " + base), stages(given));
            assertEquals(Phase.CONNECTED, given.handle.state().phase());
            Cluster cluster = given.facet(ClusterList.class).clusters(NEVER).getFirst();
            InfobaseSummary infobase = given.infobases().getFirst();
            assertEquals("Склад", cluster.getName());
            assertEquals("Склад", infobase.getName());
            assertEquals(base.toString(), infobase.getDescr());
            assertNotEquals(cluster.getId(), infobase.getId());
            assertEquals(
                    cluster.getId(),
                    given.facet(ClusterList.class)
                            .cluster(cluster.getId(), NEVER)
                            .getId());
            try (Given again = given(base.resolve("1Cv8.1CD"))) {
                assertEquals(infobase.getId(), again.infobase(), "the same base by its file");
            }
        }
    }

    @Test
    void letterCaseIsTheSystemsBusiness() throws Exception {
        Path base = Files.createDirectory(folder.resolve("low"));
        Files.copy(Given.base(folder.resolve("x")).resolve("1Cv8.1CD"), base.resolve("1CV8.1cd"));
        try (Given given = given(base)) {
            assertEquals("low", given.infobases().getFirst().getName());
            Files.copy(base.resolve("1CV8.1cd"), base.resolve("1Cv8.1CD"));
            String sentence = fails(FailureKind.REFUSED, given::infobases).sentence();
            assertTrue(sentence.contains("1CV8.1cd, 1Cv8.1CD"), sentence);
        }
    }

    @Test
    void aListOfInfobases() throws Exception {
        Path one = Given.base(folder.resolve("one"));
        Path list = Files.writeString(folder.resolve("ibases.v8i"), """
                \ufeff[Первая]
                Connect=File="%1$s";Usr="x";Pwd="secret";
                [Снова она]
                Connect=File="%1$s";
                [На сервере]
                Connect=Srvr="srv";Ref="erp";
                [Веб]
                Connect=ws="https://x/y";
                [Пропала]
                Connect=File="%1$s/lost";
                [Чужая]
                Connect=File="D:\\Bases\\x";
                [Папка]
                """.formatted(one));
        try (Given given = given(list)) {
            assertEquals(
                    List.of(
                            FileMessage.STAGE_LIST.text() + ": " + list,
                            FileMessage.STAGE_FOUND.text() + ": " + FileMessage.FOUND.text(3),
                            FileMessage.STAGE_OTHERS.text() + ": " + FileMessage.LEFT_OUT.text(2),
                            FileMessage.STAGE_LOST.text() + ": " + FileMessage.FOUND.text(2)),
                    stages(given));
            Map<String, String> described = given.infobases().stream()
                    .collect(Collectors.toMap(InfobaseSummary::getName, InfobaseSummary::getDescr));
            assertEquals(one.toString(), described.get("Первая"));
            assertTrue(String.valueOf(described.get("Пропала")).contains("lost"));
            assertEquals(3, described.size());
            UUID lost = given.infobases().get(1).getId();
            fails(FailureKind.NOT_FOUND, () -> given.facet(SessionList.class).sessions(given.cluster(), lost, NEVER));
            assertEquals(
                    List.of(),
                    given.facet(SessionList.class).sessions(given.cluster(), NEVER),
                    "of the one that is there");
        }
    }

    @Test
    void aFolderIsSearched() throws Exception {
        Given.base(folder.resolve("a/one"));
        Given.base(folder.resolve("b/one"));
        Given.base(folder.resolve("a/one/1Cv8Log/inside"));
        Files.createFile(Files.createDirectory(folder.resolve("store")).resolve("1cv8ddb.1CD"));
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        Path deep = folder;
        for (int i = 0; i < Search.DEPTH + 1; i++) {
            deep = deep.resolve("d" + i);
        }
        Given.base(deep);
        try (Given given = given(folder)) {
            List<String> stages = stages(given);
            assertTrue(
                    stages.contains(FileMessage.STAGE_REPOSITORIES.text() + ": " + FileMessage.LEFT_OUT.text(1)),
                    stages::toString);
            assertEquals(
                    List.of("a/one", "b/one"),
                    given.infobases().stream()
                            .map(InfobaseSummary::getName)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aRootThatIsALinkIsFollowed() throws Exception {
        Given.base(folder.resolve("one"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        try (Given given = given(link)) {
            assertEquals("one", given.infobases().getFirst().getName());
        }
    }

    @Test
    void aSearchIsCancelled() throws Exception {
        Given.base(folder.resolve("one"));
        Cancel cancel = new Cancel();
        cancel.cancel();
        try (Given given = given(folder)) {
            fails(FailureKind.CANCELLED, () -> given.handle.connect(cancel));
            assertEquals(Phase.IDLE, given.handle.state().phase());
        }
    }

    @Test
    void nothingIsThere() throws Exception {
        try (Given given = given(folder.resolve("no/such"))) {
            String sentence = fails(FailureKind.NOT_FOUND, () -> given.handle.connect(NEVER))
                    .sentence();
            assertEquals(FileMessage.NOTHING_THERE.text(folder.resolve("no/such"), folder), sentence);
            assertEquals(Phase.FAILED, given.handle.state().phase());
        }
        try (Given given = given(folder)) {
            fails(FailureKind.NOT_FOUND, () -> given.handle.connect(NEVER));
            Given.base(folder);
            given.handle.connect(NEVER);
            assertEquals(Phase.CONNECTED, given.handle.state().phase());
            Files.delete(folder.resolve("1Cv8.1CD"));
            UUID gone = FileBase.id("infobase", folder);
            fails(FailureKind.NOT_FOUND, () -> given.facet(FileRecovery.class).look(gone, gone, NEVER));
        }
    }

    @Test
    void aRepositoryIsNoBase() throws Exception {
        Path store = Files.createFile(folder.resolve("1cv8ddb.1CD"));
        for (Path address : List.of(folder, store)) {
            try (Given given = given(address)) {
                String sentence = fails(FailureKind.UNSUPPORTED, () -> given.handle.connect(NEVER))
                        .sentence();
                assertEquals(FileMessage.REPOSITORY.text(folder), sentence);
            }
        }
    }

    @Test
    void anotherFile() throws Exception {
        try (Given given = given(Files.createFile(folder.resolve("notes.txt")))) {
            fails(FailureKind.UNSUPPORTED, () -> given.handle.connect(NEVER));
        }
    }

    @Test
    void aStoppedCluster() throws Exception {
        UUID cluster = UUID.randomUUID();
        UUID infobase = UUID.randomUUID();
        Path registry = Files.createDirectory(folder.resolve("reg_1541"));
        Files.writeString(registry.resolve("1CV8Clst.lst"), """
                {0,{%s,"Основной",1541,"srv-1c",0,0,0,0,0,0,0,{0},0,0,1},
                {1,{%s,"erp","ERP","MSSQLServer","sql","erp_db","sa","c2VjcmV0c2VjcmV0c2VjcmV0","",0,
                {1,20260101000000,00010101000000,"Обновление","код","п"},1,0,"",0,"","",5}},{0},0,{0}}""".formatted(cluster, infobase));
        for (Path address : List.of(folder, registry, registry.resolve("1CV8Clst.lst"))) {
            try (Given given = given(address)) {
                stages(given);
                assertEquals(cluster, given.cluster());
                assertEquals(infobase, given.infobase());
                Cluster read = given.facet(ClusterList.class).cluster(cluster, NEVER);
                assertEquals("srv-1c", read.getHost());
                assertEquals(1541, read.getPort());
                Infobase erp = given.facet(InfobaseList.class).infobase(cluster, infobase, NEVER);
                assertEquals("erp_db", erp.getDbName());
                assertTrue(erp.isSessionsDeny());
                assertTrue(erp.isScheduledJobsDeny());
                assertEquals("код", erp.getPermissionCode());
                assertNull(erp.getDbPassword());
                for (Class<? extends Facet> type :
                        List.of(SessionList.class, SessionLockAdmin.class, FileRecovery.class)) {
                    assertEquals(
                            FileMessage.STOPPED_CLUSTER.text(),
                            given.handle.facet(type).reason());
                }
            }
        }
        Files.writeString(registry.resolve("1CV8Clst.lst"), "{0,");
        try (Given given = given(folder)) {
            fails(FailureKind.BAD_ANSWER, () -> given.handle.connect(NEVER));
        }
    }

    @Test
    void whatAFolderHasNot() throws Exception {
        try (Given given = given(Given.base(folder))) {
            assertEquals(
                    FileMessage.NO_TERMINATING.text(),
                    given.handle.facet(SessionAdmin.class).reason());
            assertFalse(given.handle.facet(Facet.class).isOffered());
            assertTrue(given.handle.facet(FileRecovery.class).isOffered());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "relative/path", "nul\0byte"})
    void addressesThatAreNone(String address) {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setCallTimeout(5);
        target.setAddress(address);
        assertNotNull(new FileProvider().problem(target));
        target.setAddress(folder.toString());
        assertNull(new FileProvider().problem(target));
        target.setCallTimeout(0);
        assertEquals(FileMessage.LIMIT_TOO_SHORT.text(), new FileProvider().problem(target));
    }

    @Test
    void aLockThatIsNotUnderstoodHidesNothingElse() throws Exception {
        Path base = Given.base(folder);
        Files.writeString(base.resolve("1Cv8.cdn"), "not a lock");
        try (Given given = given(base)) {
            Infobase read = given.facet(InfobaseList.class).infobase(given.cluster(), given.infobase(), NEVER);
            assertEquals("bases", read.getName());
            assertFalse(read.eIsSet(Literals.INFOBASE__SESSIONS_DENY));
        }
    }
}
