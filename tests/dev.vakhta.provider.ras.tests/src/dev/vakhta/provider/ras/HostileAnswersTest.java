package dev.vakhta.provider.ras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.WireException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever answers a call of the catalogue, the caller hears that the answer is bad, of which message and where, soon and without losing
 * memory. Time is that of the calling thread's own work, so that a busy machine does not count.
 */
class HostileAnswersTest {
    private static final long MOST_NANOS = 100_000_000;
    private static final long MOST_BYTES = 16 << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** 2^31 as a size, and 1,000,000,000. */
    private static final List<String> SIZES = List.of("8080808008", "8094ebdc03");

    /** What is no answer to anything: a frame of 2^31 bytes, causes of causes, a trace and a text of 2^31. */
    private static final List<String> NEVER_GOOD = List.of(
            "0e" + SIZES.getFirst(),
            frame("010000ff" + "0161016200".repeat(5000) + "80"),
            frame("010000ff" + "01610162" + SIZES.getFirst()),
            frame("010000ff" + "40" + SIZES.getFirst()));

    /** Cut behind every byte, the frame in order. */
    @Test
    void cutAnywhere() throws Exception {
        int refused = 0;
        for (Call<?> call : sent()) {
            String good = good(call);
            List<String> cuts = new ArrayList<>();
            for (int end = 0; end < good.length(); end += 2) {
                cuts.add(frame(good.substring(0, end)));
            }
            refused += refused(call, cuts);
        }
        assertTrue(refused > 2000, refused + " answers");
    }

    @Test
    void tooMuch() throws Exception {
        for (Call<?> call : sent()) {
            List<String> lies = new ArrayList<>(NEVER_GOOD);
            String good = good(call);
            if (call.answer() != Call.VOID) {
                lies.add(frame(good + "00"));
            }
            if (Sendings.ones(call.result(), 16) instanceof List<?>) {
                SIZES.forEach(size -> lies.add(frame(good.substring(0, 10) + size)));
            }
            assertEquals(lies.size(), refused(call, lies));
        }
    }

    private static String frame(String payload) {
        return ScriptedRas.hex(new Frame(Frame.ENDPOINT_MESSAGE, HexFormat.of().parseHex(payload)).toByteArray());
    }

    private static List<Call<?>> sent() {
        List<Call<?>> sent = new ArrayList<>(Calls.all());
        sent.removeAll(Sendings.NEVER);
        return sent;
    }

    private static <A> String good(Call<A> call) {
        return ScriptedRas.hex(EndpointMessage.answer(1, 16, call, Sendings.ones(call.result(), 16)));
    }

    private static int refused(Call<?> call, List<String> answers) throws Exception {
        int[] next = {0};
        Map<Call<?>, Object> told = new ConcurrentHashMap<>();
        ScriptedRas.Script script = peer -> {
            peer.welcome();
            while (true) {
                ScriptedRas.Asked asked = peer.ask();
                if (asked.is(call)) {
                    peer.raw(answers.get(next[0]));
                } else {
                    Sendings.answer(peer, asked.call(), told);
                }
            }
        };
        try (ScriptedRas ras = new ScriptedRas(script)) {
            Given given = new Given(ras.port());
            given.target.setEndpoint("16.0");
            try (Handle handle = given.handle()) {
                for (; next[0] < answers.size(); next[0]++) {
                    refused(call, handle, told);
                }
            }
        }
        return answers.size();
    }

    private static void refused(Call<?> call, Handle handle, Map<Call<?>, Object> told) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        AdministrationException e = Given.fails(
                () -> Sendings.of(call).send(new Sendings.Asking(handle, Sendings.values(call), told, Cancel.never())));
        nanos = THREADS.getCurrentThreadCpuTime() - nanos;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        // a change may have happened, whatever its answer looks like
        AdministrationException bad =
                e.kind() == FailureKind.OUTCOME_UNKNOWN && e.getCause() instanceof AdministrationException why
                        ? why
                        : e;
        assertEquals(FailureKind.BAD_ANSWER, bad.kind(), () -> call.name() + ": " + e.sentence());
        WireException where = (WireException) bad.getCause();
        for (String part : List.of("message " + call.number() + ")", "at byte " + where.offset())) {
            assertTrue(bad.sentence().contains(part), () -> bad.sentence() + " without " + part);
        }
        long spent = nanos;
        assertTrue(nanos < MOST_NANOS, () -> call.name() + " took " + spent + " ns");
        long taken = bytes;
        assertTrue(bytes < MOST_BYTES, () -> call.name() + " took " + taken + " bytes");
    }
}
