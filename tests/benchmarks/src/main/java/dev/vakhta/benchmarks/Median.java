package dev.vakhta.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Of many rounds the one in the middle: what a noisy machine does to a few of them does not show. */
final class Median {
    private static final double NANOS_IN_MS = 1e6;

    private Median() {}

    /**
     * Milliseconds of each kind of work. All kinds take turns within a round, so that they meet the same noise.
     *
     * @param warmUp rounds that are not counted
     */
    @SafeVarargs
    static double[] millis(int warmUp, int rounds, Callable<Long>... nanosOf) throws Exception {
        double[][] taken = new double[nanosOf.length][rounds];
        for (int round = -warmUp; round < rounds; round++) {
            for (int kind = 0; kind < nanosOf.length; kind++) {
                long nanos = nanosOf[kind].call();
                if (round >= 0) {
                    taken[kind][round] = nanos / NANOS_IN_MS;
                }
            }
        }
        return Arrays.stream(taken).mapToDouble(Median::of).toArray();
    }

    /** Work whose whole duration counts. */
    static Callable<Long> timed(Callable<?> work) {
        return () -> {
            long start = System.nanoTime();
            work.call();
            return System.nanoTime() - start;
        };
    }

    /** Sorts the values. */
    static double of(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
