package dev.vakhta.provider.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same work on many things at once. How much a target bears is its provider's business. */
public final class SideBySide {
    private SideBySide() {}

    /** Results in the order of the things; waits for all, and throws what the first failed one threw. */
    public static <A, B> List<B> each(List<A> things, Function<A, B> work) {
        if (things.size() < 2) {
            return things.stream().map(work).toList();
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<B>> running = new ArrayList<>();
            for (A thing : things) {
                running.add(threads.submit(() -> work.apply(thing)));
            }
            List<B> results = new ArrayList<>();
            for (Future<B> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e.getCause());
        }
    }
}
