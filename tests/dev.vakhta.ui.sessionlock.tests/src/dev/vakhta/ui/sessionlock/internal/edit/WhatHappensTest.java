package dev.vakhta.ui.sessionlock.internal.edit;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_FROM;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_TO;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__PERMISSION_CODE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SCHEDULED_JOBS_DENY;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.state.LockState;
import dev.vakhta.model.state.LockState.Kind;
import dev.vakhta.testing.Secret;
import dev.vakhta.ui.sessionlock.internal.edit.Course.Moment;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sentences beside the fields. */
class WhatHappensTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 21, 0);

    private final Locale before = Locale.getDefault();
    private final Room one = new Room("trade");
    private final Room two = new Room("stock");

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static List<String> whens(Editing editing) {
        return Course.of(editing, NOW).stream().map(Moment::when).toList();
    }

    @Test
    void theMomentsOfALockToCome() {
        Editing editing = Room.editing(one);
        editing.set(INFOBASE__SESSIONS_DENY, true);
        editing.set(INFOBASE__DENIED_FROM, NOW.plusMinutes(60));
        editing.set(INFOBASE__DENIED_TO, NOW.plusMinutes(120));
        editing.set(INFOBASE__SCHEDULED_JOBS_DENY, true);
        assertEquals(List.of("when saved", "21:45", "21:55", "22:00", "23:00"), whens(editing));
        editing.set(INFOBASE__DENIED_FROM, NOW.plusMinutes(10));
        assertEquals(List.of("when saved", "when saved", "21:05", "21:10", "23:00"), whens(editing));
        editing.set(INFOBASE__DENIED_FROM, NOW.plusMinutes(3));
        assertEquals(List.of("when saved", "when saved", "21:03", "23:00"), whens(editing));
    }

    @Test
    void theMomentsOfALockAtOnce() {
        Editing editing = Room.editing(one);
        assertEquals(List.of("now"), whens(editing));
        editing.set(INFOBASE__SESSIONS_DENY, true);
        List<Moment> moments = Course.of(editing, NOW);
        assertEquals(
                List.of("when saved", "no end"),
                moments.stream().map(Moment::when).toList());
        assertTrue(moments.getFirst().what().contains("no exception"));
        editing.set(INFOBASE__PERMISSION_CODE, "x");
        assertTrue(Course.of(editing, NOW).getFirst().what().contains("permission code"));
    }

    @Test
    void differentOnesHaveNoCommonCourse() {
        one.lock.setSessionsDeny(true);
        assertEquals(List.of("each by itself"), whens(Room.editing(one, two)));
    }

    @Test
    void whatAnEntranceIs() {
        assertEquals(Kind.UNKNOWN, one.entrance.state().kind());
        one.lock.setSessionsDeny(true);
        one.lock.setDeniedTo(one.entrance.now().plusMinutes(5));
        LockState state = Room.editing(one).entrances().getFirst().state();
        assertEquals(Kind.FOREIGN, state.kind());
        assertTrue(state.words().endsWith("by somebody else"), state.words());
        one.lock.setDeniedTo(one.entrance.now().minusMinutes(5));
        assertEquals(
                Kind.EXPIRED, Room.editing(one).entrances().getFirst().state().kind());
    }

    @Test
    void linesToStartWith() {
        List<String> lines = lines(Room.editing(one), "abc");
        assertEquals(
                List.of(
                        "/UCabc",
                        "UC=abc;",
                        "ENTERPRISE /S\"srv:1541\\trade\" /N\"\" /P\"\" /CРазрешитьРаботуПользователей /UCabc",
                        "ENTERPRISE /S\"srv:1541\\trade\" /N\"\" /P\"\" /CAllowUserAuthorization /UCabc"),
                lines);
        assertEquals(
                List.of(
                        "/UC\"a b\"",
                        "UC=\"a b\";",
                        "/CРазрешитьРаботуПользователей /UC\"a b\"",
                        "/CAllowUserAuthorization /UC\"a b\""),
                lines(Room.editing(one, two), "a b"));
    }

    private static List<String> lines(Editing editing, String code) {
        return StartLine.of(editing, code).stream().map(StartLine::line).toList();
    }

    @Test
    void whoIsInside() {
        assertEquals(List.of("trade: nobody"), Inside.of(List.of(one.entrance)));
        one.come("Petrov", "1CV8");
        one.come("Ivanov", "1CV8C");
        one.come("Ivanov", "1CV8C");
        one.come("Robot", "COMConnection");
        one.come("", "SrvrConsole");
        assertEquals(
                List.of("trade: 4 sessions – Ivanov, Petrov, Robot (External connection)"),
                Inside.of(List.of(one.entrance)));
        IntStream.range(0, 20).forEach(i -> two.come("user" + (10 + i), "1CV8"));
        String many = Inside.of(List.of(two.entrance)).getFirst();
        assertTrue(many.startsWith("stock: 20 sessions – user10,") && many.endsWith("user21 and 8 more"), many);
    }

    @Test
    void foreignLocksAreTold() {
        assertEquals(List.of(), Others.sentences(Room.editing(one).entrances()));
        two.lock.setSessionsDeny(true);
        two.lock.setDeniedMessage("theirs");
        two.lock.setPermissionCode(Secret.MARK);
        List<String> sentences = Others.sentences(Room.editing(one, two).entrances());
        assertEquals(1, sentences.size());
        assertTrue(sentences.getFirst().startsWith("stock: ")
                && sentences.getFirst().contains("theirs"));
        assertFalse(sentences.getFirst().contains(Secret.MARK));
    }
}
