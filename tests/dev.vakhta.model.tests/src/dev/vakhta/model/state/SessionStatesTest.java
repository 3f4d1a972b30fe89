package dev.vakhta.model.state;

import static dev.vakhta.model.Made.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.Language;
import dev.vakhta.model.Made;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionState.Weight;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule where it begins to hold, and just before. */
class SessionStatesTest {
    private static SessionState state(Consumer<Session> changes) {
        return SessionStates.of(Made.row(changes));
    }

    private static String id(Consumer<Session> changes) {
        return state(changes).id();
    }

    /** The state at the second of two reads. */
    private static SessionState again(Duration between, Consumer<Session> then, Consumer<Session> now) {
        return SessionStates.of(Made.again(between, then, now));
    }

    /** Two reads that agree. */
    private static SessionState twice(Consumer<Session> changes) {
        return SessionStates.of(Made.twice(changes));
    }

    private static void quiet(Session session, long seconds) {
        session.setLastActiveAt(NOW.minusSeconds(seconds));
    }

    private static void says(SessionState state, Weight weight, Kind kind, String english, String russian) {
        assertEquals(weight, state.weight());
        assertEquals(kind, state.kind());
        assertEquals(english, Language.ENGLISH.says(state::sentence));
        assertEquals(russian, Language.RUSSIAN.says(state::sentence));
    }

    @Test
    void skew() {
        assertEquals("working", id(s -> quiet(s, -60)));
        says(
                state(s -> quiet(s, -61)),
                Weight.FACT,
                Kind.CLOCK,
                "Clocks differ, ages not computed",
                "Часы расходятся, возраст не считаем");
    }

    @Test
    void asleep() {
        says(
                state(s -> {
                    s.setHibernate(true);
                    quiet(s, 4320);
                }),
                Weight.FACT,
                Kind.ASLEEP,
                "Asleep; will be removed about 2026-02-27 19:00 unless the client returns",
                "Спит; будет удалён около 27.02 19:00, если клиент не вернётся");
        says(
                state(s -> {
                    s.setHibernate(true);
                    s.unsetHibernateSessionTerminateTime();
                }),
                Weight.FACT,
                Kind.ASLEEP,
                "Asleep",
                "Спит");
    }

    @Test
    void orphan() {
        Consumer<Session> gone = s -> s.setProcess(new UUID(9, 9));
        says(
                state(gone),
                Weight.SUSPICION,
                Kind.SILENT,
                "Its working process no longer exists: possibly hung",
                "Рабочий процесс сеанса не существует: возможно, сеанс завис");
        SessionState orphan = twice(gone);
        says(
                orphan,
                Weight.STRONG,
                Kind.HUNG,
                "Its working process no longer exists: hung",
                "Рабочий процесс сеанса не существует: сеанс завис");
        assertEquals("orphan", orphan.id());
        assertEquals("hung", Language.ENGLISH.says(orphan::word));
        assertEquals("завис", Language.RUSSIAN.says(orphan::word));
        assertEquals("working", id(s -> s.setProcess(ClusterView.NIL)));
        assertEquals("working", id(s -> s.setProcess(null)));
    }

    @ParameterizedTest
    @CsvSource({"0, orphan", "1, working", "2, working", ", working"})
    void aProcessThatDoesNotRunIsGone(@Nullable Integer running, String rule) {
        WorkingProcess process = ClusterFactory.eINSTANCE.createWorkingProcess();
        process.setId(Made.PROCESS);
        if (running != null) {
            process.setRunning(running);
        }
        Session session = Made.session(17, s -> {});
        ClusterView view = Made.cluster()
                .processes(List.of(process))
                .sessions(List.of(session))
                .build();
        assertEquals(rule, SessionStates.of(new Row<>(view, session)).id());
    }

    @Test
    void aListOfProcessesNotReadAccusesNobody() {
        Session session = Made.session(17, s -> s.setProcess(new UUID(9, 9)));
        ClusterView view =
                Made.cluster().processes(null).sessions(List.of(session)).build();
        assertEquals("working", SessionStates.of(new Row<>(view, session)).id());
    }

    @Test
    void waitsForTheHolderWhateverNumberTheServerGives() {
        Session holder = Made.session(9, s -> {
            s.setUserName("Петров");
            s.setAppId("Designer");
        });
        Connection connection = ClusterFactory.eINSTANCE.createConnection();
        connection.setConnId(321);
        connection.setInfobase(Made.ACCOUNTING);
        connection.setSessionNumber(9);
        for (int number : new int[] {9, 321}) {
            Session session = Made.session(17, s -> {
                s.setBlockedByLs(number);
                s.setDurationCurrent(12_000);
            });
            ClusterView view = Made.cluster()
                    .sessions(List.of(session, holder))
                    .connections(List.of(connection))
                    .build();
            SessionState waits = SessionStates.of(new Row<>(view, session));
            assertEquals("wait-1c", waits.id());
            says(
                    waits,
                    Weight.FACT,
                    Kind.WAITING,
                    "Waits for a 1C lock 12 s: held by № 9 (Петров, Designer)",
                    "Ждёт блокировку 1С 12 с: держит № 9 (Петров, Конфигуратор)");
        }
    }

    @Test
    void waitsForSomebodyUnknown() {
        SessionState waits = state(s -> {
            s.setBlockedByDbms(5);
            s.unsetDurationCurrent();
        });
        assertEquals("wait-db", waits.id());
        says(
                waits,
                Weight.FACT,
                Kind.WAITING,
                "Waits for a DBMS lock: held by № 5",
                "Ждёт блокировку СУБД: держит № 5");
    }

    @ParameterizedTest
    @CsvSource({"37500, 30000, in-db", "37501, 30000, working", "37499, 29999, working", "0, 40000, working"})
    void inDbms(int call, int dbms, String rule) {
        assertEquals(rule, id(s -> {
            s.setDurationCurrent(call);
            s.setDurationCurrentDbms(dbms);
        }));
    }

    @Test
    void inDbmsNamesTheConnection() {
        Consumer<Session> busy = s -> {
            s.setDurationCurrent(40_000);
            s.setDurationCurrentDbms(40_000);
        };
        says(
                state(busy),
                Weight.FACT,
                Kind.DBMS,
                "In the DBMS 40 s: termination will wait for it",
                "В СУБД 40 с: завершение подождёт ответа СУБД");
        says(
                state(busy.andThen(s -> s.setDbProcInfo("55"))),
                Weight.FACT,
                Kind.DBMS,
                "In the DBMS 40 s (connection 55): termination will wait for it",
                "В СУБД 40 с (соединение 55): завершение подождёт ответа СУБД");
    }

    @ParameterizedTest
    @CsvSource({
        "1CV8C, 300000, long",
        "1CV8C, 299999, working",
        "HTTPServiceConnection, 300000, long",
        "BackgroundJob, 300000, working",
        "BackgroundJob, 3600000, long",
        "SystemBackgroundJob, 3599999, working",
        "Designer, 3599999, working",
        "Designer, 3600000, long"
    })
    void longCall(String app, int call, String rule) {
        SessionState state = state(s -> {
            s.setAppId(app);
            s.setDurationCurrent(call);
        });
        assertEquals(rule, state.id());
        assertEquals(rule.equals("long") ? Kind.CALL : Kind.WORKING, state.kind());
    }

    @Test
    void calls() {
        says(
                state(s -> s.setDurationCurrent(312_000)),
                Weight.FACT,
                Kind.CALL,
                "In a call for 5 m 12 s",
                "Выполняет вызов 5 мин 12 с");
        says(
                state(s -> s.setDurationCurrent(300)),
                Weight.FACT,
                Kind.WORKING,
                "Working: call 0.3 s",
                "Работает: вызов 0,3 с");
    }

    @ParameterizedTest
    @CsvSource({
        "1CV8, 1350, overdue, STRONG",
        "1CV8, 1349, overdue, SUSPICION",
        "1CV8, 1320, overdue, SUSPICION",
        "1CV8, 1319, lost, SUSPICION",
        "WebClient, 1350, overdue, STRONG",
        "MobileClient, 1350, overdue, STRONG",
        "Designer, 9999, overdue, SUSPICION",
        "Designer, 1320, overdue, SUSPICION",
        "Designer, 720, lost, SUSPICION",
        "1CV8C, 720, lost, SUSPICION",
        "1CV8C, 719, working, FACT",
        "SystemBackgroundJob, 9999, working, FACT",
        "RAS, 9999, working, FACT"
    })
    void silence(String app, long seconds, String rule, Weight weight) {
        SessionState state = twice(s -> {
            s.setAppId(app);
            quiet(s, seconds);
        });
        assertEquals(rule, state.id());
        assertEquals(weight, state.weight());
        assertEquals(weight == Weight.STRONG, state.kind() == Kind.HUNG);
    }

    @Test
    void silenceInWords() {
        says(
                state(s -> quiet(s, 4320)),
                Weight.SUSPICION,
                Kind.SILENT,
                "No contact for 1 h 12 m; should have slept at 19:00: possibly hung",
                "Связи с клиентом нет 1 ч 12 мин; должен был уснуть в 19:00, но не уснул: возможно, завис");
        says(
                twice(s -> quiet(s, 4320)),
                Weight.STRONG,
                Kind.HUNG,
                "No contact for 1 h 12 m; should have slept at 19:00: hung",
                "Связи с клиентом нет 1 ч 12 мин; должен был уснуть в 19:00, но не уснул: завис");
        says(
                twice(s -> {
                    s.setAppId("Designer");
                    quiet(s, 4320);
                }),
                Weight.SUSPICION,
                Kind.SILENT,
                "No contact for 1 h 12 m; should have slept at 19:00: possibly hung",
                "Связи с клиентом нет 1 ч 12 мин; должен был уснуть в 19:00, но не уснул: возможно, завис");
        says(
                state(s -> quiet(s, 780)),
                Weight.SUSPICION,
                Kind.SILENT,
                "Client silent for 13 m (should answer every 10 min); will sleep at 19:59",
                "Клиент не отзывается 13 мин (обязан раз в 10 мин); уснёт в 19:59");
        says(
                state(s -> {
                    quiet(s, 780);
                    s.unsetPassiveSessionHibernateTime();
                }),
                Weight.SUSPICION,
                Kind.SILENT,
                "Client silent for 13 m (should answer every 10 min)",
                "Клиент не отзывается 13 мин (обязан раз в 10 мин)");
    }

    @Test
    void whatWasNotSentIsNoSignOfAHang() {
        assertEquals("lost", id(s -> {
            quiet(s, 9999);
            s.unsetHibernate();
        }));
        assertEquals("lost", id(s -> {
            quiet(s, 9999);
            s.setPassiveSessionHibernateTime(0);
        }));
        assertEquals("working", id(s -> {
            s.setLastActiveAt(null);
            s.unsetCallsLast5min();
        }));
    }

    /** As a file infobase notes it. */
    private static void noted(Session session) {
        session.setLastActiveAt(null);
        session.setProcess(null);
        session.setConnection(null);
        session.unsetHibernate();
        session.unsetPassiveSessionHibernateTime();
        session.unsetHibernateSessionTerminateTime();
        session.unsetBlockedByDbms();
        session.unsetBlockedByLs();
        session.unsetDurationCurrent();
        session.unsetDurationCurrentDbms();
        session.unsetCallsLast5min();
    }

    private static SessionState noted(Consumer<Session> changes) {
        Consumer<Session> session = SessionStatesTest::noted;
        return state(session.andThen(changes));
    }

    @Test
    void leftBehind() {
        SessionState state = noted(s -> s.setLeftBehind(true));
        assertEquals("left-behind", state.id());
        assertEquals("после сбоя", Language.RUSSIAN.says(state::word));
        says(
                state,
                Weight.FACT,
                Kind.LEFTOVER,
                "Left behind by a crash: the infobase still notes it, but nobody has the files open",
                "Остался после сбоя: в базе ещё записан, но её файлы никто не держит");
        assertEquals(List.of("left-behind = yes", "left-behind = yes"), state.arithmetic());
        assertEquals("left-behind", id(s -> s.setLeftBehind(true)), "whatever else it may be");
        assertEquals("working", id(s -> s.setLeftBehind(false)));
    }

    @Test
    void insideIsAllThatAFileInfobaseTells() {
        SessionState live = noted(s -> s.setLeftBehind(false));
        assertEquals("inside", live.id());
        assertEquals("inside", Language.ENGLISH.says(live::word));
        says(
                live,
                Weight.FACT,
                Kind.INSIDE,
                "Inside: somebody has the infobase open; what the session does, a file infobase does not say",
                "В базе: её файлы открыты; чем занят сеанс, файловая база не сообщает");
        assertTrue(live.arithmetic().contains("left-behind = no"), live.arithmetic()::toString);
        says(
                noted(s -> s.setAppId("WSConnection")),
                Weight.FACT,
                Kind.INSIDE,
                "Noted as inside; whether anybody is behind it, and what it does, is not known",
                "Числится в базе; есть ли за ним кто-нибудь и чем он занят, неизвестно");
    }

    @Test
    void whoeverTellsOfActivityIsNotMerelyInside() {
        assertEquals("working", noted(s -> quiet(s, 719)).id());
        assertEquals("lost", noted(s -> quiet(s, 720)).id());
        assertEquals("working", noted(s -> s.setDurationCurrent(0)).id());
        assertEquals("working", noted(s -> s.setDurationCurrent(1)).id());
        assertEquals("idle", noted(s -> s.setCallsLast5min(0)).id());
        assertEquals("working", noted(s -> s.setCallsLast5min(2)).id());
        assertEquals("working", noted(s -> s.setCallsAll(0)).id());
    }

    @Test
    void jobIdle() {
        Consumer<Session> job = s -> s.setAppId("BackgroundJob");
        assertEquals("working", id(job.andThen(s -> quiet(s, 599))));
        assertEquals("working", id(job.andThen(s -> {
            quiet(s, 600);
            s.setConnection(new UUID(7, 7));
        })));
        says(
                state(job.andThen(s -> quiet(s, 600))),
                Weight.SUSPICION,
                Kind.SILENT,
                "Background job without a call for 10 m: possibly hung",
                "Фоновое задание без вызова 10 мин: возможно, зависло");
    }

    @Test
    void comOpen() {
        Consumer<Session> com = s -> s.setAppId("COMConnection");
        assertEquals("working", id(com.andThen(s -> quiet(s, 3599))));
        says(
                state(com.andThen(s -> quiet(s, 3600))),
                Weight.SUSPICION,
                Kind.SILENT,
                "External connection silent 1 h: probably left open by a program on WS-014",
                "Внешнее соединение молчит 1 ч: вероятно, забыто программой на WS-014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WSConnection", "HTTPServiceConnection", "ODataConnection"})
    void pooled(String app) {
        says(
                state(s -> {
                    s.setAppId(app);
                    quiet(s, 4320);
                }),
                Weight.FACT,
                Kind.POOLED,
                "Pooled by the publication, waiting 1 h 12 m",
                "Сеанс из пула публикации, ждёт обращений 1 ч 12 мин");
    }

    @Test
    void idle() {
        assertEquals("working", id(s -> s.setCallsLast5min(2)));
        says(
                state(s -> s.setCallsLast5min(1)),
                Weight.FACT,
                Kind.IDLE,
                "Idle (keep-alive only)",
                "Бездействует (только поддержание связи)");
        says(state(s -> {}), Weight.FACT, Kind.WORKING, "Working", "Работает");
    }

    @Test
    void theDetailsShowTheArithmetic() {
        SessionState hung = state(s -> quiet(s, 4320));
        assertEquals(
                List.of(
                        "last-active-at = 2026-02-26T18:40:15",
                        "hibernate = no",
                        "passive-session-hibernate-time = 1200 s",
                        "since = 2026-02-26T19:52:15",
                        "now = 2026-02-26T19:52:15",
                        "hibernate = no; now - last-active-at ≥ passive-session-hibernate-time + 2 m;"
                                + " now - since ≥ 30 s"),
                Language.ENGLISH.says(hung::arithmetic));
        SessionState stuck = again(Duration.ofSeconds(40), s -> call(s, 300_000), s -> call(s, 340_000));
        assertEquals(
                List.of(
                        "duration-current = 340000 ms (then 300000 ms)",
                        "duration-current-dbms = 7 ms (then 7 ms)",
                        "memory-current = 5 B (then 5 B)",
                        "read-current = 3 B (then 3 B)",
                        "write-current = 4 B (then 4 B)",
                        "cpu-time-current = 6 ms (then 6 ms)",
                        "since = 2026-02-26T19:51:35",
                        "now = 2026-02-26T19:52:15",
                        "duration-current ≥ 5 мин; duration-current = then + now - since; cpu-time-current, read-current,"
                                + " write-current, memory-current, duration-current-dbms = then; now - since ≥ 30 с"),
                Language.RUSSIAN.says(stuck::arithmetic));
    }

    @Test
    void anOldSessionDeservesARemark() {
        assertNull(state(s -> s.setStartedAt(NOW.minusHours(24).plusSeconds(1))).remark());
        assertNull(state(s -> s.setStartedAt(null)).remark());
        assertNotNull(state(s -> s.setStartedAt(NOW.minusHours(24))).remark());
        SessionState old = state(s -> s.setStartedAt(NOW.minusDays(4)));
        assertEquals("open for 4 days", Language.ENGLISH.says(old::remark));
        assertEquals("открыт 4 дня", Language.RUSSIAN.says(old::remark));
    }

    /** A call that goes on; nothing is done in it. */
    private static void call(Session session, int duration) {
        session.setDurationCurrent(duration);
        session.setReadCurrent(3);
        session.setWriteCurrent(4);
        session.setMemoryCurrent(5);
        session.setCpuTimeCurrent(6);
        session.setDurationCurrentDbms(7);
    }

    @ParameterizedTest
    @CsvSource({
        "1CV8C, 30, 270000, 300000, stuck",
        "1CV8C, 30, 269999, 299999, working",
        "1CV8C, 29, 300000, 329000, long",
        "HTTPServiceConnection, 600, 300000, 900000, stuck",
        "Designer, 600, 300000, 900000, stuck",
        "BackgroundJob, 600, 300000, 900000, working",
        "SystemBackgroundJob, 600, 300000, 900000, working",
        "1CV8C, 60, 300000, 365000, stuck",
        "1CV8C, 60, 300000, 366000, long",
        "1CV8C, 60, 300000, 354000, long",
        "1CV8C, 3600, 300000, 600000, long"
    })
    void stuck(String app, long between, int then, int now, String rule) {
        SessionState state = again(
                Duration.ofSeconds(between),
                s -> {
                    s.setAppId(app);
                    call(s, then);
                },
                s -> {
                    s.setAppId(app);
                    call(s, now);
                });
        assertEquals(rule, state.id());
        assertNotEquals(Weight.STRONG, state.weight());
    }

    static Stream<Consumer<Session>> whatOneReadSuspects() {
        return Stream.of(
                s -> quiet(s, 4320),
                s -> s.setProcess(UUID.randomUUID()),
                s -> call(s, 400_000),
                s -> call(s, 280_000),
                s -> {
                    s.setAppId("Designer");
                    quiet(s, 4320);
                },
                s -> quiet(s, 60));
    }

    @ParameterizedTest
    @MethodSource("whatOneReadSuspects")
    void confirmedIsWhatASecondReadOfTheSameSays(Consumer<Session> changes) {
        Row<Session> row = Made.row(changes);
        int call = row.object().getDurationCurrent();
        SessionState second = again(
                Thresholds.DEFAULT.again(),
                changes.andThen(s -> s.setDurationCurrent(Math.max(0, call - 30_000))),
                changes);
        SessionState confirmed = SessionStates.of(new Row<>(SessionStates.confirmed(row.cluster()), row.object()));
        assertEquals(second.id(), confirmed.id());
        assertEquals(second.kind(), confirmed.kind());
        assertEquals(second.weight(), confirmed.weight());
    }

    @Test
    void stuckInWords() {
        says(
                again(Duration.ofMinutes(1), s -> call(s, 660_000), s -> call(s, 720_000)),
                Weight.SUSPICION,
                Kind.SILENT,
                "Call runs 12 m but does nothing: possibly hung",
                "Вызов идёт 12 мин, но ничего не делает: возможно, завис");
    }

    static Stream<Consumer<Session>> signsOfWork() {
        return Stream.of(
                s -> s.setReadCurrent(1000),
                s -> s.setWriteCurrent(1000),
                s -> s.setMemoryCurrent(-1000),
                s -> s.setCpuTimeCurrent(1000),
                s -> s.setDurationCurrentDbms(1000),
                Session::unsetReadCurrent,
                Session::unsetWriteCurrent,
                Session::unsetMemoryCurrent,
                Session::unsetCpuTimeCurrent,
                Session::unsetDurationCurrentDbms);
    }

    @ParameterizedTest
    @MethodSource("signsOfWork")
    void whoeverDoesSomethingIsNotStuckNorWhoseWorkIsUnknown(Consumer<Session> sign) {
        Consumer<Session> then = s -> call(s, 400_000);
        Consumer<Session> now = s -> call(s, 460_000);
        assertEquals(
                "long", again(Duration.ofMinutes(1), then, now.andThen(sign)).id());
        assertEquals("stuck", again(Duration.ofMinutes(1), then, now).id());
    }

    /** Reads every ten seconds: what counts is the first of those that agree, not the last one. */
    @Test
    void itTakesAnUnbrokenRowOfReads() {
        ClusterView view = read(null, 0, s -> quiet(s, 9999));
        assertEquals(Kind.SILENT, kind(view));
        view = read(view, 20, s -> quiet(s, 9999));
        assertEquals(Kind.SILENT, kind(view));
        ClusterView agreed = read(view, 30, s -> quiet(s, 9999));
        assertEquals(Kind.HUNG, kind(agreed));
        assertEquals(Kind.HUNG, kind(read(agreed, 31, s -> quiet(s, 9999))));
        ClusterView alive = read(view, 25, s -> quiet(s, -25));
        assertEquals(Kind.WORKING, kind(alive));
        assertEquals(Kind.SILENT, kind(read(alive, 35, s -> quiet(s, 9999))));
    }

    /** A list that could not be read anew is shown again; its age proves nothing. */
    @Test
    void anOldListIsNoSecondRead() {
        Session session = Made.session(17, s -> quiet(s, 1300));
        ClusterView first = Made.cluster().sessions(List.of(session)).build();
        ClusterView hourLater = Made.cluster()
                .readAt(Made.instant(NOW.plusHours(1)))
                .sessions(List.of(session))
                .after(first, SessionStates::suspects)
                .build();
        assertEquals("lost", SessionStates.of(new Row<>(hourLater, session)).id());
        Session silent = Made.session(17, s -> quiet(s, 1320));
        first = Made.cluster().sessions(List.of(silent)).build();
        hourLater = Made.cluster()
                .readAt(Made.instant(NOW.plusHours(1)))
                .sessions(List.of(silent))
                .after(first, SessionStates::suspects)
                .build();
        assertEquals(Kind.SILENT, SessionStates.of(new Row<>(hourLater, silent)).kind());
    }

    private static ClusterView read(@Nullable ClusterView earlier, long seconds, Consumer<Session> changes) {
        ClusterView.Builder next = Made.cluster()
                .readAt(Made.instant(NOW.plusSeconds(seconds)))
                .sessions(List.of(Made.session(17, changes)));
        return earlier == null
                ? next.build()
                : next.after(earlier, SessionStates::suspects).build();
    }

    private static Kind kind(ClusterView view) {
        return SessionStates.of(view.<Session>rows(view.sessions()).get(0)).kind();
    }

    @Test
    void thresholdsThatCannotBeAreRefused() {
        Thresholds d = Thresholds.DEFAULT;
        assertThrows(
                IllegalArgumentException.class,
                () -> new Thresholds(
                        Duration.ofSeconds(-1),
                        d.skew(),
                        d.overdue(),
                        d.lost(),
                        d.stuck(),
                        d.longCall(),
                        d.longJob(),
                        d.inDbms(),
                        d.inDbmsPercent(),
                        d.jobIdle(),
                        d.comOpen(),
                        d.idleCalls(),
                        d.old()));
    }

    @Test
    void thresholdsCanBeChosen() {
        Thresholds d = Thresholds.DEFAULT;
        Thresholds strict = new Thresholds(
                d.again(),
                d.skew(),
                d.overdue(),
                Duration.ofSeconds(1),
                d.stuck(),
                d.longCall(),
                d.longJob(),
                d.inDbms(),
                d.inDbmsPercent(),
                d.jobIdle(),
                d.comOpen(),
                d.idleCalls(),
                d.old());
        assertEquals("lost", SessionStates.of(Made.row(s -> {}), strict).id());
        assertEquals("working", id(s -> {}));
        Thresholds.use(strict);
        try {
            assertEquals("lost", id(s -> {}));
        } finally {
            Thresholds.use(d);
        }
    }
}
