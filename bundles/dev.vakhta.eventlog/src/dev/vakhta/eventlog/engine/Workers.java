package dev.vakhta.eventlog.engine;

import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The threads of an open log: some that read, one that looks at files, and one that tells of changes. All are daemons. */
final class Workers implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What is read first. */
    enum Urgency {
        /** What was just written. */
        NEWS,
        SEARCH,
        /** The index of all that nobody has asked for yet. */
        INDEX
    }

    private record Task(Urgency urgency, long turn, Runnable work) implements Runnable, Comparable<Task> {
        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Task other) {
            int first = urgency.compareTo(other.urgency);
            return first == 0 ? Long.compare(turn, other.turn) : first;
        }
    }

    private final int count;
    private final AtomicLong turns = new AtomicLong();
    private final ThreadPoolExecutor readers;
    private final ScheduledThreadPoolExecutor watch = scheduled("Event log watch");
    private final ScheduledThreadPoolExecutor news = scheduled("Event log news");

    /** @param count how many read at the same time */
    Workers(int count) {
        this.count = count;
        readers = new ThreadPoolExecutor(
                count, count, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), named("Event log reader"));
        readers.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()); // closed meanwhile
    }

    private static ScheduledThreadPoolExecutor scheduled(String name) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, named(name));
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return executor;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** How many read at the same time. */
    int count() {
        return count;
    }

    /** Reads, when it is its turn; not at all once this is closed. */
    void read(Urgency urgency, Runnable work) {
        readers.execute(new Task(urgency, turns.incrementAndGet(), work));
    }

    /** Looks at files now and then; the time is between the end of one look and the begin of the next. */
    void watch(Runnable look, long millis) {
        watch.scheduleWithFixedDelay(look, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Tells somebody, after a time. */
    void tell(Runnable listener, long millis) {
        news.schedule(listener, millis, TimeUnit.MILLISECONDS);
    }

    /** Waits for those who work, who are asked to stop by what they were given to ask; nobody is interrupted, which would close files of others. */
    @Override
    public void close() {
        List<ThreadPoolExecutor> all = List.of(readers, watch, news);
        readers.getQueue().clear();
        all.forEach(ThreadPoolExecutor::shutdown);
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (ThreadPoolExecutor each : all) {
                if (!each.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return; // a dead network drive; daemons keep nobody from leaving
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
