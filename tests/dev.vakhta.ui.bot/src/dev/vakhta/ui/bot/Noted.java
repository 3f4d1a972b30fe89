package dev.vakhta.ui.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What a scenario measures, for the benchmark that started it: lines {@code name=number}. */
public final class Noted {
    /** The file for them. */
    public static final String NUMBERS = "vakhta.measure.numbers";

    private static final double NANOS_IN_MS = 1e6;

    private final List<String> numbers = new ArrayList<>();

    public void note(String name, double value) {
        numbers.add(name + "=" + value);
    }

    /** Milliseconds from an action until what it is to show is drawn, and the longest wait for the UI thread meanwhile. */
    public void step(String name, Runnable action, BooleanSupplier shown) {
        try (Blocks blocks = new Blocks()) {
            long start = System.nanoTime();
            action.run();
            await(shown);
            note(name, (System.nanoTime() - start) / NANOS_IN_MS);
            note(name + ".block", blocks.longest());
            tell(name, blocks);
        }
    }

    /** Waits for the UI thread for so long, while something goes on. */
    public void blocks(String name, Duration time) {
        try (Blocks blocks = new Blocks()) {
            LockSupport.parkNanos(time.toNanos());
            note(name + ".p99", blocks.quantile(0.99));
            note(name + ".max", blocks.longest());
            tell(name, blocks);
        }
    }

    /** For whoever wants to mend it. */
    private static void tell(String what, Blocks blocks) {
        blocks.places().stream().limit(12).forEach(place -> System.out.println(what + ": " + place));
    }

    /** Looks more often than {@link Wait}, and counts the drawing in. */
    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not shown in a minute; " + numbers);
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        Ui.run(() -> Ui.display().update());
    }

    public void write() throws IOException {
        Files.write(Path.of(System.getProperty(NUMBERS)), numbers);
    }
}
