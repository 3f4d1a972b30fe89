package dev.vakhta.benchmarks;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.WireException;
import dev.vakhta.ras.WireReader;
import dev.vakhta.ras.WireWriter;
import java.nio.ByteBuffer;
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

/** A list of 10,000 sessions as a RAS of version 11 sends it, from bytes to rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Decode {
    static final int SESSIONS = 10_000;
    private static final int VERSION = 11;

    private byte[] bytes;

    @Setup
    public void write() {
        bytes = bytes(MadeSessions.list(SESSIONS));
    }

    static byte[] bytes(List<Session> sessions) {
        WireWriter out = new WireWriter(VERSION);
        Calls.SESSIONS.result().write(out, sessions);
        return out.toByteArray();
    }

    @Benchmark
    public List<Session> decode() throws WireException {
        return Calls.SESSIONS.result().read(new WireReader(bytes, VERSION));
    }

    @Benchmark
    public long skim() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long sum = Skim.sessions(in);
        if (in.hasRemaining()) {
            throw new IllegalStateException("the floor reads something else");
        }
        return sum;
    }
}
