package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The same seed and the same steps give the same bytes. */
class RepeatableTest {
    private static final DemoOptions OPTIONS = DemoOptions.defaults().withSessions(300);

    @Test
    void sameSeedSameSteps() throws IOException {
        assertArrayEquals(day(OPTIONS.withSeed(7)), day(OPTIONS.withSeed(7)));
    }

    @Test
    void otherSeedOtherWorld() throws IOException {
        assertNotEquals(Arrays.hashCode(day(OPTIONS.withSeed(7))), Arrays.hashCode(day(OPTIONS.withSeed(8))));
    }

    @Test
    void manySmallStepsAreOneBigStep() throws IOException {
        try (DemoServer small = DemoServer.start(OPTIONS);
                DemoServer big = DemoServer.start(OPTIONS)) {
            for (int i = 0; i < 600; i++) {
                small.advance(Duration.ofSeconds(1));
                small.cluster().sessions(); // looking changes nothing
            }
            big.advance(Duration.ofMinutes(10));
            assertArrayEquals(bytes(big), bytes(small));
        }
    }

    @Test
    void clockStandsUnlessMoved() throws IOException {
        try (DemoServer demo = DemoServer.start(OPTIONS.withClockSkew(Duration.ofHours(-3)))) {
            assertEquals("2026-03-02T07:00", demo.now().toString());
            demo.advance(Duration.ofSeconds(90));
            assertEquals("2026-03-02T07:01:30", demo.now().toString());
        }
    }

    private static byte[] day(DemoOptions options) throws IOException {
        try (DemoServer demo = DemoServer.start(options)) {
            demo.advance(Duration.ofMinutes(20));
            demo.cluster().terminate(demo.cluster().sessions().get(20).getId(), "пора");
            demo.advance(Duration.ofHours(3));
            return bytes(demo);
        }
    }

    private static byte[] bytes(DemoServer demo) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (DemoCluster cluster : demo.clusters()) {
            add(all, Calls.SESSIONS, cluster.sessions());
            add(all, Calls.CONNECTIONS, cluster.connections());
            add(all, Calls.LOCKS, cluster.locks());
            add(all, Calls.PROCESSES, cluster.processes());
            add(all, Calls.SERVERS, cluster.servers());
            add(all, Calls.INFOBASE_SUMMARIES, cluster.infobases());
        }
        return all.toByteArray();
    }

    private static <A> void add(ByteArrayOutputStream all, Call<A> call, A value) throws IOException {
        all.write(EndpointMessage.answer(1, 16, call, value));
    }
}
