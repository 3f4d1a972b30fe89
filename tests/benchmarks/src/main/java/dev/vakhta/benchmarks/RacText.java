package dev.vakhta.benchmarks;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.rac.RacException;
import dev.vakhta.rac.RacPrinter;
import dev.vakhta.rac.RacReader;
import dev.vakhta.rac.RacRecord;
import dev.vakhta.rac.RacVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The sessions of {@link Decode} as rac prints them, from text to rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RacText {
    private byte[] text;

    @Setup
    public void print() {
        text = text();
    }

    static byte[] text() {
        return new RacPrinter(RacVersion.V8_3_21)
                .records(MadeSessions.list(Decode.SESSIONS))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public List<RacRecord<Session>> read() throws RacException {
        return RacReader.records(Session.class, text);
    }

    @Benchmark
    public long skim() {
        long sum = 0;
        for (byte one : text) {
            sum += one;
        }
        return sum;
    }
}
