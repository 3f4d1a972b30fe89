package dev.vakhta.model.fields;

import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the code of a plug-in says of rows, found out once for each object of a read. The code runs on a thread of its own and has a budget;
 * where it throws, that row has no answer; when it takes too long it is switched off until the next start. Each is named in the log once.
 *
 * @param <T> what it says
 */
public final class Computed<T> {
    /** For one row. */
    public static final Duration LONGEST_CELL = Duration.ofSeconds(2);
    /** For all rows of one cluster, read once. */
    public static final Duration LONGEST_VIEW = Duration.ofSeconds(10);

    private static final long LOOK_MILLIS = 50;
    private static final long IDLE_SECONDS = 10;

    private static volatile @Nullable Thread window;

    private final Extension extension;
    private final Making<T> making;
    private final Map<ClusterView, Cells<T>> known = Collections.synchronizedMap(new WeakHashMap<>());
    private final ThreadPoolExecutor thread;
    private final AtomicBoolean threw = new AtomicBoolean();
    /** When the row that is asked for now was begun, by {@link System#nanoTime}; 0: none is. */
    private volatile long begun;

    private volatile @Nullable String switchedOff;
    /** Of its thread only. */
    private @Nullable Asking<T> asking;

    /** Asks the plug-in's code. */
    public interface Asking<T> {
        @Nullable
        T of(Row<?> row) throws Exception;
    }

    /** Makes what is asked, which runs code of the plug-in already. */
    public interface Making<T> {
        Asking<T> make() throws BrokenExtensionException;
    }

    /**
     * What there is to say of a row.
     *
     * @param value null: nothing, or nothing yet
     * @param problem why there is no value, one sentence that names the plug-in; empty: nothing is wrong
     * @param pending whether it is being found out
     */
    public record Found<T>(@Nullable T value, String problem, boolean pending) {}

    /** Those of one read. */
    private static final class Cells<T> {
        final Map<EObject, CompletableFuture<Found<T>>> byObject = new ConcurrentHashMap<>();
        /** Nanoseconds; written by one thread. */
        volatile long spent;
    }

    /** Nothing of the plug-in is touched before the first row is asked for. */
    public Computed(Extension extension, Making<T> making) {
        this.extension = extension;
        this.making = making;
        thread = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            return Thread.ofPlatform()
                    .daemon()
                    .name("vakhta-rows " + extension.plugin() + " " + extension.type())
                    .unstarted(task);
        });
        thread.allowCoreThreadTimeOut(true);
    }

    /** The thread that never waits for an answer: it gets those that are there. */
    public static void neverWaitOn(Thread ui) {
        window = ui;
    }

    /** What it says of a row. Waits for it, but for the thread of the window. */
    public Found<T> of(Row<?> row) {
        CompletableFuture<Found<T>> cell = begin(row);
        return Thread.currentThread() == window ? now(cell) : await(cell);
    }

    /** See {@link Column#prepare}. */
    public boolean prepare(Collection<? extends Row<?>> rows) {
        List<CompletableFuture<Found<T>>> cells =
                rows.stream().<CompletableFuture<Found<T>>>map(this::begin).toList();
        boolean waits = Thread.currentThread() != window;
        return cells.stream().map(cell -> waits ? await(cell) : now(cell)).noneMatch(Found::pending);
    }

    private CompletableFuture<Found<T>> begin(Row<?> row) {
        Cells<T> cells = known.computeIfAbsent(row.cluster(), any -> new Cells<>());
        return cells.byObject.computeIfAbsent(row.object(), any -> {
            CompletableFuture<Found<T>> cell = new CompletableFuture<>();
            try {
                if (switchedOff == null) {
                    thread.execute(() -> ask(row, cells, cell));
                }
            } catch (RejectedExecutionException e) {
                return cell; // was switched off just now
            }
            return cell;
        });
    }

    private Found<T> now(CompletableFuture<Found<T>> cell) {
        checkTime();
        String off = switchedOff;
        return off == null ? cell.getNow(new Found<>(null, "", true)) : cell.getNow(new Found<>(null, off, false));
    }

    private Found<T> await(CompletableFuture<Found<T>> cell) {
        Found<T> found = now(cell);
        while (found.pending()) {
            try {
                found = cell.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                found = now(cell);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return found;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e); // nobody completes it so
            }
        }
        return found;
    }

    private void ask(Row<?> row, Cells<T> cells, CompletableFuture<Found<T>> cell) {
        long from = System.nanoTime();
        begun = from == 0 ? 1 : from;
        Found<T> found;
        try {
            Asking<T> made = asking;
            if (made == null) {
                made = making.make();
                asking = made;
            }
            found = new Found<>(made.of(row), "", false);
        } catch (BrokenExtensionException e) {
            String sentence = extension.report(e);
            found = new Found<>(null, sentence, false);
            switchOff(sentence);
        } catch (Exception | Error e) {
            found = new Found<>(null, FieldMessage.CELL_FAILED.text(extension.plugin(), extension.type(), e), false);
            if (threw.compareAndSet(false, true)) {
                extension.report(found.problem(), e);
            }
        }
        begun = 0;
        cells.spent += System.nanoTime() - from;
        cell.complete(found);
        if (cells.spent > LONGEST_VIEW.toNanos()) {
            tooSlow(LONGEST_VIEW);
        }
    }

    private void checkTime() {
        long from = begun;
        if (from != 0 && System.nanoTime() - from > LONGEST_CELL.toNanos()) {
            tooSlow(LONGEST_CELL);
        }
    }

    private synchronized void tooSlow(Duration limit) {
        if (switchedOff == null) {
            String sentence = FieldMessage.SWITCHED_OFF.text(extension.plugin(), extension.type(), limit.toSeconds());
            switchOff(sentence);
            extension.report(sentence, null);
        }
    }

    /** Whatever it does now, nobody waits for it any more; a thread cannot be made to end, only asked to. */
    private void switchOff(String sentence) {
        switchedOff = sentence;
        thread.shutdownNow();
    }
}
