package dev.vakhta.model.state;

import static dev.vakhta.model.Made.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.Language;
import dev.vakhta.model.Made;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.model.fields.InfobaseLock.Holder;
import dev.vakhta.model.fields.InfobaseLock.Missing;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.state.LockState.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state where it begins to hold, and just before. The server's clock shows 19:52:15. */
class LockStateTest {
    private static final Holder OURS = new Holder(true, "petrov@ws-2", "Locked with Vakhta.");
    private static final Holder IVANOV = new Holder(false, "ivanov@ws-14", "");

    private static Infobase lock(boolean sessions, @Nullable Long from, @Nullable Long to, boolean jobs) {
        Infobase lock = ClusterFactory.eINSTANCE.createInfobase();
        lock.setSessionsDeny(sessions);
        lock.setDeniedFrom(from == null ? null : NOW.plusSeconds(from));
        lock.setDeniedTo(to == null ? null : NOW.plusSeconds(to));
        lock.setScheduledJobsDeny(jobs);
        return lock;
    }

    private static LockState state(Infobase lock, @Nullable Holder holder) {
        return new LockState(new InfobaseLock(lock, null, "", holder), NOW);
    }

    /** Times are seconds from now, by the server's clock. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    off, ,      ,      off, OPEN
                    off, -3600, 3600,  off, OPEN
                    off, ,      ,      on,  JOBS
                    on,  ,      ,      off, CLOSED
                    on,  ,      ,      on,  CLOSED
                    on,  0,     ,      off, CLOSED
                    on,  1,     ,      off, LATER
                    on,  1,     2,     off, LATER
                    on,  ,      1,     off, CLOSED
                    on,  ,      0,     off, EXPIRED
                    on,  ,      -1,    on,  EXPIRED
                    on,  -2,    1,     off, CLOSED
                    on,  10,    10,    off, EXPIRED
                    on,  10,    9,     off, EXPIRED
                    on,  10,    11,    off, LATER
                    """)
    void kinds(String sessions, @Nullable Long from, @Nullable Long to, String jobs, Kind expected) {
        Infobase lock = lock(sessions.equals("on"), from, to, jobs.equals("on"));
        assertEquals(expected, state(lock, OURS).kind());
        assertEquals(jobs.equals("on"), state(lock, OURS).deniesJobs());
        assertEquals(
                expected == Kind.CLOSED ? Kind.FOREIGN : expected,
                state(lock, IVANOV).kind());
        assertEquals(
                expected == Kind.CLOSED ? Kind.FOREIGN : expected,
                state(lock, null).kind());
    }

    private static void says(LockState state, String english, String russian) {
        assertEquals(english, Language.ENGLISH.says(state::words));
        assertEquals(russian, Language.RUSSIAN.says(state::words));
    }

    @Test
    void words() {
        says(state(lock(false, null, null, false), null), "open", "вход открыт");
        says(state(lock(true, null, null, false), OURS), "locked", "вход закрыт");
        says(state(lock(true, null, 3600L, false), OURS), "locked until 20:52", "вход закрыт до 20:52");
        says(
                state(lock(true, null, 3600L, true), IVANOV),
                "locked until 20:52 by ivanov@ws-14, jobs denied",
                "вход закрыт до 20:52 (ivanov@ws-14), задания запрещены");
        says(state(lock(true, null, null, false), null), "locked by somebody else", "вход закрыт (не нами)");
        says(state(lock(true, 600L, null, false), OURS), "locks at 20:02", "вход закроется в 20:02");
        says(
                state(lock(true, 86_400L, 90_000L, false), OURS),
                "locks tomorrow 19:52, until tomorrow 20:52",
                "вход закроется завтра 19:52, до завтра 20:52");
        says(
                state(lock(true, null, -86_400L, false), OURS),
                "lock expired yesterday 19:52, switched on",
                "блокировка истекла вчера 19:52, но включена");
        says(
                state(lock(true, 10L, 9L, false), OURS),
                "lock without effect, switched on",
                "блокировка включена, но не действует");
        says(state(lock(true, 172_800L, null, false), null), "locks 2026-02-28 19:52", "вход закроется 28.02 19:52");
        says(
                state(lock(true, 600L, null, false), IVANOV),
                "locks at 20:02 by ivanov@ws-14",
                "вход закроется в 20:02 (ivanov@ws-14)");
        says(state(lock(false, null, null, true), null), "jobs denied", "задания запрещены");
        says(state(lock(false, null, null, true), OURS), "jobs denied", "задания запрещены");
    }

    @Test
    void sentences() {
        Infobase lock = lock(true, -7200L, 3600L, true);
        lock.setDeniedMessage("Обновление.\nВопросы: 55-55\n");
        assertEquals("""
                New sessions are refused since 17:52 until 20:52; who is inside stays.
                The scheduler starts no scheduled jobs; running ones go on.
                Set by ivanov@ws-14.
                Message: Обновление.
                Вопросы: 55-55""", Language.ENGLISH.says(state(lock, IVANOV)::sentences));
        assertEquals("""
                Новые сеансы не пускают до 20:52 (начало: 17:52); кто уже работает, остаётся.
                Регламентные задания не запускаются; уже идущие продолжаются.
                Locked with Vakhta.
                Сообщение: Обновление.
                Вопросы: 55-55""", Language.RUSSIAN.says(state(lock, OURS)::sentences));
        assertEquals(
                "The entrance is open: everybody can start a session.",
                Language.ENGLISH.says(state(lock(false, -7200L, 3600L, false), null)::sentences));
    }

    @ParameterizedTest
    @EnumSource(Missing.class)
    void whatIsNotKnownIsNotOpen(Missing why) {
        for (Language language : Language.values()) {
            LockState state = new LockState(new InfobaseLock(null, why, "no rights", null), NOW);
            assertEquals(Kind.UNKNOWN, state.kind());
            assertFalse(state.kind().isMarked());
            assertNull(state.holder());
            assertTrue(language.says(state::sentences).endsWith("\nno rights"));
            Set<String> others = java.util.Arrays.stream(Missing.values())
                    .filter(other -> other != why)
                    .map(other -> language.says(new LockState(new InfobaseLock(null, other, "", null), NOW)::words))
                    .collect(Collectors.toSet());
            assertFalse(others.contains(language.says(state::words)), "each reason has words of its own");
        }
    }

    @Test
    void theServersClockCounts() {
        Infobase lock = lock(true, null, null, false);
        LocalDateTime here = LocalDateTime.now();
        lock.setDeniedTo(here.plusHours(1));
        Map<java.util.UUID, InfobaseLock> known = Map.of(Made.TRADE, new InfobaseLock(lock, null, "", OURS));
        ClusterView same = Made.cluster().infobaseLocks(known).build();
        ClusterView ahead =
                Made.cluster().clockDifference(Duration.ofHours(2)).build().withInfobaseLocks(known);
        assertEquals(Kind.CLOSED, stateOfTrade(same).kind());
        assertEquals(Kind.EXPIRED, stateOfTrade(ahead).kind());
        assertEquals(
                ahead.serverClock(Instant.EPOCH),
                same.serverClock(Instant.EPOCH).plusHours(2));
    }

    private static LockState stateOfTrade(ClusterView view) {
        return LockState.of(new Row<>(view, Objects.requireNonNull(view.infobase(Made.TRADE))));
    }

    private static Row<Infobase> row(InfobaseLock known) {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setId(Made.TRADE);
        infobase.setName("trade");
        return new Row<>(Made.cluster().infobaseLocks(Map.of(Made.TRADE, known)).build(), infobase);
    }

    @Test
    void isFoundByItsWord() throws Exception {
        Row<Infobase> foreign = row(new InfobaseLock(lock(true, null, null, false), null, "", IVANOV));
        for (String typed : List.of("lock:foreign", "lock:\"не нами\"", "lock:locked", "locked-by:ivanov")) {
            assertTrue(Filter.parse(typed, Literals.INFOBASE).test(foreign), typed);
        }
        assertFalse(Filter.parse("lock:expired", Literals.INFOBASE).test(foreign));
        assertTrue(Filter.parse("lock:unknown", Literals.INFOBASE).test(row(InfobaseLock.UNREAD)));
    }

    @Test
    void columns() {
        assertEquals(
                List.of(
                        "name",
                        "descr",
                        "lock",
                        "denied-from",
                        "denied-to",
                        "denied-message",
                        "scheduled-jobs-deny",
                        "locked-by"),
                Columns.shown(Literals.INFOBASE).stream().map(Column::key).toList());
        Column by = Objects.requireNonNull(Columns.find(Literals.INFOBASE, "locked-by"));
        assertEquals("ivanov@ws-14", by.text(row(new InfobaseLock(lock(true, null, null, false), null, "", IVANOV))));
        assertEquals("", by.text(row(new InfobaseLock(lock(false, null, null, false), null, "", null))));
        assertEquals("–", by.text(row(InfobaseLock.UNREAD)));
    }
}
