package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.ras.EndpointMessage.Failed;
import dev.vakhta.ras.EndpointMessage.Fault;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.EndpointMessage.Void;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class CallsTest {
    private static final UUID NIL = new UUID(0, 0);

    /** Number, arguments and answer: u uuid, s string, i int, b16 a flag since 16.0, - nothing, * a list. */
    private static final String SIGNATURES = """
        0 : Administrator*
        2 u: Administrator*
        4 Administrator: -
        5 u Administrator: -
        6 s: -
        7 u s: -
        8 s s: -
        9 u s s: -
        10 u s s: -
        11 : Cluster*
        13 u: Cluster
        15 Cluster: u
        17 u: -
        18 u: Manager*
        20 u u: Manager
        22 u: WorkingServer*
        24 u u: WorkingServer
        26 u WorkingServer b16: u
        28 u u: -
        29 u: WorkingProcess*
        31 u u: WorkingProcess
        33 u u: WorkingProcess*
        35 u: ClusterService*
        37 u Infobase i: u
        39 u InfobaseSummary: -
        40 u Infobase: -
        41 u u i: -
        42 u: InfobaseSummary*
        46 u u: InfobaseSummary
        48 u u: Infobase
        50 u: Connection*
        52 u u: Connection*
        54 u u: Connection
        64 u u u: -
        65 u: Session*
        67 u u: Session*
        69 u u: Session
        71 u u s: -
        72 u: ObjectLock*
        74 u u: ObjectLock*
        76 u u: ObjectLock*
        78 u u u: ObjectLock*
        81 u i: -
        82 u u AssignmentRule i: u
        84 u u u: -
        85 u u: AssignmentRule*
        87 u u u: AssignmentRule
        89 u: SecurityProfile*
        91 u SecurityProfile: -
        117 u u s: -
        118 u: Counter*
        120 u s: Counter
        122 u Counter: -
        123 u s: -
        124 u: Limit*
        126 u s: Limit
        128 u Limit: -
        129 u s: -
        132 u s s: -
        135 : s
        137 u u u: ServiceSetting
        139 u u: ServiceSetting*
        141 u u ServiceSetting: u
        143 u u u: -
        144 u u: -
        145 u u s: TransferDirectory*
        """;

    @Test
    void everyKnownNumberIsThereAndNoOther() {
        assertEquals(
                SIGNATURES.lines().toList(),
                Calls.all().stream().map(CallsTest::signature).toList());
        for (int number = 0; number < 256; number++) {
            Call<?> call = Calls.byNumber(number);
            assertTrue(call == null || call.number() == number, "number " + number);
        }
        assertSame(Calls.SESSIONS, Calls.byNumber(65));
        assertNull(Calls.byNumber(44));
    }

    private static String signature(Call<?> call) {
        return call.number() + " "
                + call.arguments().stream().map(CallsTest::letter).collect(Collectors.joining(" ")) + ": "
                + letter(call.result());
    }

    /** A type shows itself by what it makes of ones. */
    private static String letter(Type<?> type) {
        byte[] ones = new byte[4096];
        Arrays.fill(ones, (byte) 1);
        try {
            return letter(type.read(new WireReader(ones, 16)))
                    + (type.leastBytes() == 0 && type != Call.NOTHING ? "16" : "");
        } catch (WireException e) {
            throw new AssertionError(e);
        }
    }

    private static String letter(Object value) {
        return switch (value) {
            case UUID id -> "u";
            case String text -> "s";
            case Integer number -> "i";
            case Boolean flag -> "b";
            case Call.Done done -> "-";
            case List<?> list -> letter(list.getFirst()) + "*";
            case EObject object -> object.eClass().getName();
            default -> throw new AssertionError(value);
        };
    }

    @Test
    void answersFollowTheirQuestion() {
        for (Call<?> call : Calls.all()) {
            assertEquals(call.answer() == Call.VOID ? Call.VOID : call.number() + 1, call.answer(), call.name());
        }
        assertEquals(
                Calls.all().size(),
                Calls.all().stream().map(Call::name).distinct().count());
    }

    @Test
    void requests() {
        assertArrayEquals(Vectors.hex("01 0000 01 0b"), EndpointMessage.request(1, 11, Calls.CLUSTERS, List.of()));
        assertArrayEquals(
                Vectors.hex("4001 0000 01 09" + "00".repeat(16) + "0161 00"),
                EndpointMessage.request(64, 11, Calls.AUTHENTICATE_CLUSTER, List.of(NIL, "a", "")));
        assertThrows(
                IllegalArgumentException.class,
                () -> EndpointMessage.request(1, 11, Calls.AUTHENTICATE_CLUSTER, List.of(NIL, "a")));
        assertThrows(
                ClassCastException.class, () -> EndpointMessage.request(1, 11, Calls.SESSIONS, List.of("not a uuid")));
    }

    /** The flag is at the very end, and only in 16.0. */
    @Test
    void savingAServerAsksForARuleSince16() throws WireException {
        List<Object> arguments = List.of(NIL, ClusterFactory.eINSTANCE.createWorkingServer(), true);
        byte[] old = EndpointMessage.request(1, 11, Calls.SAVE_SERVER, arguments);
        byte[] now = EndpointMessage.request(1, 16, Calls.SAVE_SERVER, arguments);
        assertEquals(1, now[now.length - 1]);
        assertEquals(old.length + 3, now.length); // restart schedule, reserved byte, flag
        assertEquals(true, arguments(now, 16).getLast());
        assertEquals(false, arguments(old, 11).getLast());
    }

    @Test
    void answers() throws WireException {
        byte[] payload = EndpointMessage.answer(1, 11, Calls.AGENT_VERSION, "8.5.1.1150");
        assertArrayEquals(Vectors.hex("01 0000 01 88 0a 382e352e312e31313530"), payload);
        assertEquals("8.5.1.1150", Calls.AGENT_VERSION.readAnswer(message(payload)));
    }

    @Test
    void commandsAreAnsweredByNothing() throws WireException {
        byte[] payload = EndpointMessage.answer(64, 11, Calls.REMOVE_CLUSTER, Call.Done.DONE);
        assertArrayEquals(Vectors.hex("4001 0000 00"), payload);
        assertEquals(new Void(64), EndpointMessage.read(payload, 11));
    }

    @Test
    void theFormatIsIgnored() throws WireException {
        assertEquals("1", Calls.AGENT_VERSION.readAnswer(message(Vectors.hex("01 0100 01 88 0131"))));
    }

    @Test
    void anotherMessagesAnswerIsRefused() throws WireException {
        Message message = message(Vectors.hex("01 0000 01 87 0131"));
        WireException e = assertThrows(WireException.class, () -> Calls.AGENT_VERSION.readAnswer(message));
        assertEquals("agent version answered by message 135 instead of 136 at byte 5", e.getMessage());
    }

    @Test
    void bytesAfterTheBodyAreRefused() throws WireException {
        Message answer = message(Vectors.hex("01 0000 01 88 0131 0000"));
        WireException e = assertThrows(WireException.class, () -> Calls.AGENT_VERSION.readAnswer(answer));
        assertEquals("agent version: 2 bytes left over at byte 7", e.getMessage());
        assertThrows(WireException.class, () -> arguments(Vectors.hex("01 0000 01 0b 80"), 11));
    }

    @Test
    void complaintsNameTheRecordTheFieldAndThePlace() throws WireException {
        Message cut = message(Vectors.hex("01 0000 01 33 01 0000"));
        WireException e = assertThrows(WireException.class, () -> Calls.CONNECTIONS.readAnswer(cut));
        assertEquals("connections: list of 1 items in 2 bytes at byte 6", e.getMessage());

        Message info = message(Vectors.hex("01 0000 01 37" + "00".repeat(16) + "05 4142"));
        e = assertThrows(WireException.class, () -> Calls.CONNECTION.readAnswer(info));
        assertEquals(
                "connection: Connection.application: string of 5 bytes cut off after 2 bytes at byte 22",
                e.getMessage());
        assertEquals(22, e.offset());

        e = assertThrows(WireException.class, () -> arguments(Vectors.hex("01 0000 01 06 02 41"), 11));
        assertEquals(
                "agent admin remove, after 0 arguments: string of 2 bytes cut off after 1 bytes at byte 6",
                e.getMessage());
    }

    @Test
    void faults() throws WireException {
        Fault cause = new Fault("inner", "почему", List.of("one", "two"), null);
        Fault fault = new Fault("v8.service.Admin.Cluster#Rights", "нельзя", List.of(), cause);
        Failed failed = assertInstanceOf(Failed.class, EndpointMessage.read(EndpointMessage.failure(7, fault), 11));
        assertEquals(new Failed(7, fault), failed);
        assertEquals("Rights", failed.fault().name());
        assertEquals("swp.UnknownThrowable", new Fault("swp.UnknownThrowable", "", List.of(), null).name());
        assertArrayEquals(
                Vectors.hex("01 0000 ff 0161 0162 00 80"),
                EndpointMessage.failure(1, new Fault("a", "b", List.of(), null)));
    }

    /** Some implementations end a fault after its text. */
    @Test
    void faultsMayEndEarly() throws WireException {
        Fault fault = new Fault("a", "b", List.of(), null);
        for (String hex : List.of("01 0000 ff 0161 0162", "01 0000 ff 0161 0162 00")) {
            assertEquals(new Failed(1, fault), EndpointMessage.read(Vectors.hex(hex), 11));
        }
    }

    @Test
    void otherKindsAreRefused() {
        assertThrows(WireException.class, () -> EndpointMessage.read(Vectors.hex("01 0000 02"), 11));
        assertThrows(WireException.class, () -> EndpointMessage.read(Vectors.hex("80 0000 00"), 11));
    }

    private static Message message(byte[] payload) throws WireException {
        return assertInstanceOf(Message.class, EndpointMessage.read(payload, 11));
    }

    private static List<Object> arguments(byte[] request, int version) throws WireException {
        Message message = assertInstanceOf(Message.class, EndpointMessage.read(request, version));
        Call<?> call = Calls.byNumber(message.type());
        return call == null ? List.of() : call.readArguments(message.body());
    }
}
