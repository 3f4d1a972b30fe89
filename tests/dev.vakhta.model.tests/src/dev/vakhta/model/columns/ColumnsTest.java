package dev.vakhta.model.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.Language;
import dev.vakhta.model.Made;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnsTest {
    private final ClusterView view = Made.cluster().build();

    @ParameterizedTest
    @MethodSource("dev.vakhta.model.TextsTest#classes")
    void keysAreUnique(EClass type) {
        List<String> keys = Columns.of(type).stream().map(Column::key).toList();
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
    }

    @Test
    void sessionsShowWhatAnAdministratorLooksFor() {
        assertEquals(
                List.of(
                        "state",
                        "infobase-name",
                        "session-id",
                        "user-name",
                        "host",
                        "application",
                        "started-at",
                        "idle",
                        "duration-current",
                        "duration-current-dbms",
                        "memory-current"),
                Columns.shown(Literals.SESSION).stream().map(Column::key).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "session-id, session-id",
        "SESSION-ID, session-id",
        "duration current-dbms, duration-current-dbms",
        "number, session-id",
        "lastActiveAt, last-active-at",
        "user, user-name",
        "app, app-id",
        "memory, memory-current",
        "duration, duration-current",
        "infobase, infobase",
        "calls, calls-all",
        "started, started-at"
    })
    void findsByKeyAliasNameAndBeginning(String name, String key) {
        assertEquals(key, Made.column(Literals.SESSION, name).key());
    }

    @Test
    void findsNothingByNonsense() {
        assertNull(Columns.find(Literals.SESSION, "nonsense"));
        assertNull(Columns.find(Literals.SESSION, "us"));
        assertNull(Columns.find(Literals.SESSION, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        session-id       | 17                                   | 17            | 17
        session          | 00000000-0000-0004-0000-000000000011 | 00000000-0000-0004-0000-000000000011 | 00000000-0000-0004-0000-000000000011
        connection       | 00000000-0000-0000-0000-000000000000 | ''            | ''
        user-name        | Иванов                               | Иванов        | Иванов
        started-at       | 2026-02-25T17:52:15                  | yesterday 17:52 | вчера 17:52
        memory-current   | 13002342                             | 12.4 MB       | 12,4 МБ
        duration-current | 4320000                              | 1 h 12 m      | 1 ч 12 мин
        hibernate        | yes                                  | yes           | да
        blocked-by-ls    | 0                                    | 0             | 0
        bytes-all        | ''                                   | –             | –
        locale           | ''                                   | –             | –
        state            | asleep                               | asleep        | спит
        infobase-name    | accounting                           | accounting    | accounting
        application      | 1CV8C                                | Thin client   | Тонкий клиент
        app-id           | 1CV8C                                | 1CV8C         | 1CV8C
        process-name     | srv:1560 4711                        | srv:1560 4711 | srv:1560 4711
        idle             | 4320                                 | 1 h 12 m      | 1 ч 12 мин
        cluster          | 33333333-0000-0000-0000-000000000001 | 33333333-0000-0000-0000-000000000001 | 33333333-0000-0000-0000-000000000001
        cluster-name     | Local cluster                        | Local cluster | Local cluster
        target           | prod-1                               | prod-1        | prod-1
        """)
    void printsForScriptsAndForPeople(String key, String exact, String english, String russian) {
        Row<Session> row = Made.row(s -> {
            s.setStartedAt(Made.NOW.minusDays(1).minusHours(2));
            s.setLastActiveAt(Made.NOW.minusMinutes(72));
            s.setMemoryCurrent(13002342);
            s.setDurationCurrent(4320000);
            s.setHibernate(true);
        });
        Column column = Made.column(Literals.SESSION, key);
        assertEquals(exact, column.exact(row));
        assertEquals(english, Language.ENGLISH.says(() -> column.text(row)));
        assertEquals(russian, Language.RUSSIAN.says(() -> column.text(row)));
    }

    @Test
    void unknownIsNoValue() {
        Row<?> row = row(ClusterFactory.eINSTANCE.createSession());
        for (Column column : Columns.of(Literals.SESSION)) {
            boolean ours = List.of("state", "cluster", "cluster-name", "target", "licenses")
                    .contains(column.key());
            if (!ours) {
                assertNull(column.value(row), column.key());
                assertEquals("", column.exact(row), column.key());
                assertEquals(Human.UNKNOWN, column.text(row), column.key());
            }
        }
    }

    @Test
    void secretsAreNeverPrinted() {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setPermissionCode("123");
        Column column = Made.column(Literals.INFOBASE, "permission-code");
        Row<?> row = row(infobase);
        assertTrue(column.secret());
        assertNull(column.value(row));
        assertEquals("", column.exact(row));
        assertEquals("•••", column.text(row));
        assertFalse(column.names(row).anyMatch(name -> name.contains("123")));
        infobase.setPermissionCode("");
        assertEquals("", column.text(row));
    }

    @Test
    void codesHaveWordsAndUnknownOnesStayNumbers() {
        WorkingProcess process = ClusterFactory.eINSTANCE.createWorkingProcess();
        Column use = Made.column(Literals.WORKING_PROCESS, "use");
        process.setUse(1);
        assertEquals("used", use.exact(row(process)));
        assertEquals("используется", Language.RUSSIAN.says(() -> use.text(row(process))));
        process.setUse(7);
        assertEquals("7", use.exact(row(process)));
        assertEquals("7", use.text(row(process)));
        process.setRunning(1);
        process.setMemorySize(2048);
        process.setAvgCallTime(0.0123);
        assertEquals("yes", exact(process, "running"));
        assertEquals("2 MB", text(process, "memory-size"));
        assertEquals("12 ms", text(process, "avg-call-time"));
        assertEquals("0.0123", exact(process, "avg-call-time"));
        process.setAvgCallTime(0);
        assertEquals("0", exact(process, "avg-call-time"));
        assertEquals("0 s", text(process, "avg-call-time"));
    }

    @Test
    void manyValuesStandInOneCell() {
        WorkingServer server = ClusterFactory.eINSTANCE.createWorkingServer();
        for (int low : new int[] {1560, 1700}) {
            PortRange range = ClusterFactory.eINSTANCE.createPortRange();
            range.setLow(low);
            range.setHigh(low + 31);
            server.getPortRanges().add(range);
        }
        assertEquals("1560:1591 1700:1731", exact(server, "port-range"));
    }

    @Test
    void aLockAndALicenceKnowTheirHolder() {
        Session holder = Made.session(9, s -> s.setAppId("Designer"));
        License licence = ClusterFactory.eINSTANCE.createLicense();
        holder.getLicenses().add(licence);
        ObjectLock lock = ClusterFactory.eINSTANCE.createObjectLock();
        lock.setSession(holder.getId());
        ClusterView known = Made.cluster().sessions(List.of(holder)).build();
        for (EObject held : List.of(lock, licence)) {
            assertEquals("9", Made.column(held.eClass(), "session-number").exact(new Row<>(known, held)));
            assertEquals("Иванов", Made.column(held.eClass(), "user").exact(new Row<>(known, held)));
            assertEquals("WS-014", Made.column(held.eClass(), "host").exact(new Row<>(known, held)));
            assertEquals("Designer", Made.column(held.eClass(), "app").exact(new Row<>(known, held)));
        }
        assertEquals("accounting", Made.column(Literals.OBJECT_LOCK, "infobase").exact(new Row<>(known, lock)));
        assertEquals(Human.UNKNOWN, Made.column(Literals.OBJECT_LOCK, "user").text(new Row<>(view, lock)));
    }

    @Test
    void aLockWithoutSessionIsHeldThroughItsConnection() {
        Session holder = Made.session(9, s -> {});
        Connection connection = ClusterFactory.eINSTANCE.createConnection();
        connection.setId(new UUID(5, 5));
        connection.setInfobase(Made.ACCOUNTING);
        connection.setSessionNumber(9);
        connection.setApplication("1CV8C");
        ObjectLock lock = ClusterFactory.eINSTANCE.createObjectLock();
        lock.setSession(ClusterView.NIL);
        lock.setConnection(connection.getId());
        ClusterView known = Made.cluster()
                .sessions(List.of(holder))
                .connections(List.of(connection))
                .build();
        assertEquals("9", Made.column(Literals.OBJECT_LOCK, "session-number").exact(new Row<>(known, lock)));
        assertEquals("Иванов", Made.column(Literals.CONNECTION, "user").exact(new Row<>(known, connection)));
        assertEquals(
                "Thin client",
                Language.ENGLISH.says(
                        () -> Made.column(Literals.CONNECTION, "application").text(new Row<>(known, connection))));
    }

    @Test
    void sortsByValueUnknownFirst() {
        List<Row<Session>> rows = Stream.of("я", "Б", "а", null)
                .map(name -> Made.row(s -> s.setUserName(name)))
                .sorted(Made.column(Literals.SESSION, "user").order())
                .toList();
        assertEquals(
                Arrays.asList(null, "а", "Б", "я"),
                rows.stream().map(row -> row.object().getUserName()).toList());
        Row<Session> hung = Made.row(s -> s.setLastActiveAt(Made.NOW.minusHours(1)));
        Row<Session> asleep = Made.row(s -> s.setHibernate(true));
        assertTrue(Made.column(Literals.SESSION, "state").order().compare(hung, asleep) < 0);
    }

    /** Worst first: who hangs, who was left behind; and among those who are well, somebody of whom nothing more is known. */
    @Test
    void statesOfFileInfobasesHaveTheirPlaces() {
        List<Row<Session>> rows = List.of(
                Made.twice(s -> s.setLastActiveAt(Made.NOW.minusHours(1))),
                Made.row(s -> s.setLeftBehind(true)),
                Made.row(s -> s.setLastActiveAt(Made.NOW.minusMinutes(13))),
                Made.row(s -> {}),
                Made.row(s -> {
                    s.setLastActiveAt(null);
                    s.unsetDurationCurrent();
                    s.unsetCallsLast5min();
                }),
                Made.row(s -> s.setCallsLast5min(0)));
        Column state = Made.column(Literals.SESSION, "state");
        assertEquals(
                List.of("hung", "leftover", "silent", "working", "inside", "idle"),
                rows.stream().sorted(state.order()).map(state::exact).toList());
        assertEquals("yes", Made.column(Literals.SESSION, "left-behind").exact(rows.get(1)));
        assertFalse(Made.column(Literals.SESSION, "left-behind").shown());
    }

    @Test
    void agesAreNotComputedAcrossDisagreeingClocks() {
        Row<Session> ahead = Made.row(s -> s.setLastActiveAt(Made.NOW.plusSeconds(61)));
        Row<Session> nearly = Made.row(s -> s.setLastActiveAt(Made.NOW.plusSeconds(60)));
        Column idle = Made.column(Literals.SESSION, "idle");
        assertNull(idle.value(ahead));
        assertEquals(0L, idle.value(nearly));
    }

    private Row<?> row(EObject object) {
        return new Row<>(view, object);
    }

    private String exact(EObject object, String key) {
        return Made.column(object.eClass(), key).exact(row(object));
    }

    private String text(EObject object, String key) {
        return Language.ENGLISH.says(() -> Made.column(object.eClass(), key).text(row(object)));
    }
}
