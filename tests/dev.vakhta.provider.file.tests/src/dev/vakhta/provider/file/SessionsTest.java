package dev.vakhta.provider.file;

import static dev.vakhta.provider.file.Given.NEVER;
import static dev.vakhta.provider.file.Given.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.file.internal.use.Finding;
import dev.vakhta.provider.file.internal.use.Probe;
import dev.vakhta.provider.recovery.BaseSession;
import dev.vakhta.provider.recovery.BaseSession.Standing;
import dev.vakhta.provider.recovery.FileRecovery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is inside, by the temporary base. */
class SessionsTest {
    @TempDir
    Path folder;

    private Given given() throws Exception {
        return new Given(folder.resolve("base"), folder.resolve("backups"));
    }

    @Test
    void sessionsAreRows() throws Exception {
        Given.open(folder.resolve("base"));
        try (Given given = given()) {
            SessionList list = given.facet(SessionList.class);
            List<Session> sessions = list.sessions(given.cluster(), NEVER);
            assertEquals(3, sessions.size());
            Session first = sessions.getFirst();
            assertEquals("Пользователь 1", first.getUserName());
            assertEquals("WS-1", first.getHost());
            assertEquals("1CV8C", first.getAppId());
            assertEquals(LocalDateTime.of(2025, 11, 9, 19, 26, 35), first.getStartedAt());
            assertEquals(given.infobase(), first.getInfobase());
            assertFalse(first.eIsSet(Literals.SESSION__NUMBER), "this temporary base has no such column");
            assertNull(first.getConnection());
            assertEquals(
                    3, list.sessions(given.cluster(), given.infobase(), NEVER).size());
            UUID id = first.getId();
            assertEquals(id, list.session(given.cluster(), id, NEVER).getId());
            fails(FailureKind.NOT_FOUND, () -> list.session(given.cluster(), UUID.randomUUID(), NEVER));
            assertTrue(given.journal.newest(50).stream()
                    .anyMatch(operation -> operation.command().equals("session list")));
        }
    }

    /** The list says what a look at the base says. */
    @Test
    void someAreLeftBehind() throws Exception {
        Given.open(folder.resolve("base"));
        try (Given given = given()) {
            for (Finding finding : List.of(Given.FREE, Given.HELD, Given.UNSURE)) {
                given.finding = finding;
                Set<Standing> standings =
                        given
                                .facet(FileRecovery.class)
                                .look(given.cluster(), given.infobase(), NEVER)
                                .sessions()
                                .stream()
                                .map(BaseSession::standing)
                                .collect(Collectors.toSet());
                Standing expected =
                        finding.held() ? Standing.LIVE : finding.sure() ? Standing.LEFT_BEHIND : Standing.CANNOT_TELL;
                assertEquals(Set.of(expected), standings);
                SessionList list = given.facet(SessionList.class);
                List<Session> sessions = list.sessions(given.cluster(), NEVER);
                assertEquals(3, sessions.size());
                for (Session session : sessions) {
                    assertEquals(expected, new BaseSession(session, null, "").standing());
                    assertEquals(expected == Standing.LEFT_BEHIND ? Kind.LEFTOVER : Kind.INSIDE, state(given, session));
                }
            }
        }
    }

    private static Kind state(Given given, Session session) throws Exception {
        Cluster cluster = given.facet(ClusterList.class).clusters(NEVER).getFirst();
        ClusterView view = ClusterView.of("folder", "folder", cluster)
                .sessions(List.of(session))
                .build();
        return SessionStates.of(new Row<>(view, session)).kind();
    }

    @Test
    void nobodyIsAskedAboutABaseWithoutSessions() throws Exception {
        Path bases = folder.resolve("bases");
        Given.base(bases.resolve("empty"));
        Path open = Given.open(bases.resolve("open"));
        List<Path> asked = new ArrayList<>();
        Probe probe = (files, stop) -> {
            asked.add(files.getFirst().getParent());
            return Given.HELD;
        };
        try (Given given = new Given(bases, folder.resolve("backups"), probe)) {
            assertEquals(
                    3,
                    given.facet(SessionList.class)
                            .sessions(given.cluster(), NEVER)
                            .size());
            assertEquals(List.of(open), asked);
        }
    }

    @Test
    void nobodyIsInside() throws Exception {
        Given.base(folder.resolve("base"));
        try (Given given = given()) {
            assertEquals(List.of(), given.facet(SessionList.class).sessions(given.cluster(), NEVER));
            assertEquals(List.of(), given.facet(LockAdmin.class).locks(given.cluster(), NEVER));
        }
    }

    @Test
    void objectLocksAreShownAsTheyAre() throws Exception {
        Given.open(folder.resolve("base"));
        try (Given given = given()) {
            LockAdmin admin = given.facet(LockAdmin.class);
            ObjectLock lock = admin.locks(given.cluster(), NEVER).getFirst();
            assertEquals(LocalDateTime.of(2025, 11, 9, 19, 30), lock.getLocked());
            assertEquals(FileMessage.OBJECT_LOCK.text("base", "abcd", "ef"), lock.getDescr());
            assertEquals(
                    1,
                    admin.ofInfobase(given.cluster(), given.infobase(), NEVER).size());
            UUID any = UUID.randomUUID();
            fails(FailureKind.UNSUPPORTED, () -> admin.ofSession(any, any, any, NEVER));
            fails(FailureKind.UNSUPPORTED, () -> admin.ofConnection(any, any, NEVER));
        }
    }

    @Test
    void aBrokenTemporaryBaseIsNoEmptyOne() throws Exception {
        Path base = Given.open(folder.resolve("base"));
        Files.writeString(base.resolve("1Cv8tmp.1CD"), "torn");
        try (Given given = given()) {
            fails(FailureKind.UNSUPPORTED, () -> given.facet(SessionList.class).sessions(given.cluster(), NEVER));
        }
    }

    @Test
    void aRealTemporaryBase() throws Exception {
        Path sample = Path.of(
                System.getProperty("vakhta.shared", "../../../shared"), "specs/samples/1cd/tmp-8.3.27-activeusers.1CD");
        Assumptions.assumeTrue(Files.exists(sample), () -> "no " + sample.toAbsolutePath() + "; set -Dvakhta.shared");
        Path base = Given.base(folder.resolve("base"));
        Files.copy(sample, base.resolve("1Cv8tmp.1CD"), StandardCopyOption.REPLACE_EXISTING);
        try (Given given = given()) {
            List<Session> sessions = given.facet(SessionList.class).sessions(given.cluster(), NEVER);
            assertFalse(sessions.isEmpty());
            assertTrue(sessions.getFirst().getNumber() > 0);
            assertNotNull(sessions.getFirst().getStartedAt());
        }
    }
}
