package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.ras.EndpointMessage.Failed;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.Vectors.Captured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever arrives, the worst it does is a {@link WireException}. */
class HostileBytesTest {
    private static final Map<Integer, Call<?>> BY_ANSWER = new HashMap<>();

    static {
        Calls.all().forEach(call -> BY_ANSWER.putIfAbsent(call.answer(), call));
    }

    /** One answer to each question, with made records in it. */
    private static List<Captured> made() {
        List<Captured> answers = new ArrayList<>();
        MadeRecords.all()
                .forEach(made -> BY_ANSWER.values().stream()
                        .filter(call -> call.result() == MadeRecords.layout(made.name()))
                        .forEach(call -> answers.add(new Captured(
                                call.name(),
                                16,
                                String.valueOf(call.answer()),
                                new WireWriter(0)
                                        .nsize(1)
                                        .short16(0)
                                        .byte8(1)
                                        .byte8(call.answer())
                                        .raw(made.bytes(16))
                                        .toByteArray()))));
        assertTrue(answers.size() > 10);
        return answers;
    }

    private static List<Captured> captured() {
        return Vectors.messages("captured-responses.tsv").stream()
                .filter(answer -> !answer.isCounterValues())
                .toList();
    }

    @Test
    void madeAnswersCutAnywhere() {
        assertCut(made());
    }

    @Test
    void capturedAnswersCutAnywhere() {
        assertCut(captured());
    }

    private static void assertCut(List<Captured> answers) {
        for (Captured answer : answers) {
            int end = answer.payload().length;
            for (int cut = 0; cut < end; cut++) {
                byte[] payload = Arrays.copyOf(answer.payload(), cut);
                if (answer.isException() && cut >= end - 2) {
                    // the empty trace and the null cause may be missing, see Faults
                    assertInstanceOf(Failed.class, read(payload, answer.version()));
                } else {
                    assertInstanceOf(
                            WireException.class, read(payload, answer.version()), answer.id() + " cut at " + cut);
                }
            }
        }
    }

    @Test
    void madeAnswersWithBytesChanged() {
        assertChanged(made());
    }

    @Test
    void capturedAnswersWithBytesChanged() {
        assertChanged(captured());
    }

    /** What still reads after the change must come back the same when written and read again. */
    private static void assertChanged(List<Captured> answers) {
        Random random = new Random(16);
        int[] outcomes = new int[2];
        for (Captured answer : answers) {
            for (int i = 0; i < 300; i++) {
                byte[] payload = answer.payload().clone();
                for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                    payload[random.nextInt(payload.length)] = (byte) random.nextInt();
                }
                Object first = read(payload, answer.version());
                outcomes[first instanceof WireException ? 0 : 1]++;
                if (first instanceof byte[] written) {
                    assertArrayEquals(written, (byte[]) read(written, answer.version()), answer.id());
                }
            }
        }
        assertTrue(outcomes[0] > 0 && outcomes[1] > 0, "all refused or all taken: " + Arrays.toString(outcomes));
    }

    @Test
    void noise() {
        Random random = new Random(1545);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = new byte[random.nextInt(200)];
            random.nextBytes(payload);
            refused += read(payload, 16) instanceof WireException ? 1 : 0;
        }
        assertTrue(refused > 19_000, "refused " + refused);
    }

    /** The answer written again, the fault, or the complaint; anything else thrown fails the test. */
    private static Object read(byte[] payload, int version) {
        try {
            EndpointMessage message = EndpointMessage.read(payload, version);
            if (!(message instanceof Message content)) {
                return message;
            }
            Call<?> call = BY_ANSWER.get(content.type());
            return call == null ? message : again(call, content, version);
        } catch (WireException e) {
            assertTrue(e.offset() >= 0 && e.offset() <= payload.length, e.getMessage());
            assertTrue(e.getMessage().endsWith(" at byte " + e.offset()), e.getMessage());
            return e;
        }
    }

    private static <A> byte[] again(Call<A> call, Message message, int version) throws WireException {
        return EndpointMessage.answer(message.endpoint(), version, call, call.readAnswer(message));
    }

    @Test
    void stringsOfTwoGigabytes() {
        for (String length : List.of("7fffffff0f", "7fffffff1f", "40ffffffffffff7f")) {
            Object result = read(Vectors.hex("01 0000 01 88" + length + "41"), 11);
            assertInstanceOf(WireException.class, result, length);
        }
    }

    @Test
    void listsOfABillionItems() {
        byte[] count = new WireWriter(0).size(1_000_000_000).toByteArray();
        int lists = 0;
        for (Call<?> call : BY_ANSWER.values()) {
            if (call.name().endsWith("s") && call.result().leastBytes() == 1) {
                byte[] payload = new WireWriter(0)
                        .nsize(1)
                        .short16(0)
                        .byte8(1)
                        .byte8(call.answer())
                        .raw(count)
                        .raw(new byte[1000])
                        .toByteArray();
                WireException e = assertInstanceOf(WireException.class, read(payload, 11), call.name());
                assertEquals(
                        call.name() + ": list of 1000000000 items in 1000 bytes at byte " + (5 + count.length),
                        e.getMessage());
                lists++;
            }
        }
        assertTrue(lists > 10);
        WireReader trace = new WireReader(count, 11);
        assertThrows(WireException.class, () -> Type.listOf(Type.STRING).read(trace));
    }

    @Test
    void causesOfCausesWithoutEnd() {
        WireWriter out = new WireWriter(0).nsize(1).short16(0).byte8(0xff);
        for (int i = 0; i < 100_000; i++) {
            out.string("id").string("text").size(0);
        }
        byte[] payload = out.string(null).toByteArray();
        WireException e = assertThrows(WireException.class, () -> EndpointMessage.read(payload, 11));
        assertTrue(e.getMessage().startsWith("causes nested deeper than 32"), e.getMessage());
        assertThrows(
                WireException.class,
                () -> Handshake.readFailure(
                        new Frame(Frame.ENDPOINT_FAILURE, Vectors.hex("0000 01" + "0000 00".repeat(99)))));
    }
}
