package dev.vakhta.ui.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * How long the UI thread keeps people waiting: every few milliseconds somebody asks it for something and notes when it was done. A long
 * block so counts as often as a person could have clicked in it.
 */
public final class Blocks implements AutoCloseable {
    private static final long EVERY_MS = 10;
    private static final long LONG_NANOS = 60_000_000;
    private static final double NANOS_IN_MS = 1e6;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Display display = Ui.display();
    private final Map<String, Integer> at = new ConcurrentHashMap<>();
    private volatile long answered = System.nanoTime();
    private final List<Double> waited = Collections.synchronizedList(new ArrayList<>());

    public Blocks() {
        clock.scheduleAtFixedRate(this::ask, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        long asked = System.nanoTime();
        display.asyncExec(() -> {
            answered = System.nanoTime();
            waited.add((answered - asked) / NANOS_IN_MS);
        });
        if (asked - answered > LONG_NANOS) {
            at.merge(place(), 1, Integer::sum);
        }
    }

    /** Ours nearest to what the thread is doing, and what that is. */
    private String place() {
        StackTraceElement[] stack = display.getThread().getStackTrace();
        String ours = Arrays.stream(stack)
                .map(StackTraceElement::toString)
                .filter(frame -> frame.startsWith("dev.vakhta."))
                .limit(3)
                .collect(Collectors.joining(" < "));
        return (stack.length == 0 ? "" : stack[0]) + " < " + ours;
    }

    /** What the UI thread was at while it kept people waiting for long, and in how many looks; the most frequent first. */
    public List<String> places() {
        return at.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    /** Milliseconds within which that share of the wishes was answered, 0 to 1. */
    public double quantile(double share) {
        synchronized (waited) {
            List<Double> sorted = new ArrayList<>(waited);
            Collections.sort(sorted);
            return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size()));
        }
    }

    /** The longest, ms. */
    public double longest() {
        return quantile(1);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        Ui.run(() -> {
            // all that was asked has been answered
        });
    }
}
