package dev.vakhta.provider.rac;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.provider.process.ProcessTree;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One run of a program: started, drained, and ended with all its children whatever happens. Has one owner, who calls {@link #run}; the
 * breaker of its watch may come from any thread.
 */
final class Execution {
    /** Of the answer: far more than the sessions of the largest clusters. What is beyond is drained and dropped. */
    private static final int MOST_OUT = 256 << 20;

    private static final int MOST_ERR = 1 << 20;

    /** How long the streams may stay open behind the program's end: a child of it that lives on keeps them, and nobody wants its words. */
    private static final int GRACE_MILLIS = 2000;

    private final List<String> command;
    private final Map<String, String> environment;
    private @Nullable Process process;
    private boolean ended;
    private boolean killed;

    /**
     * @param command the program and its arguments; no shell sees them
     * @param environment in addition to ours
     */
    Execution(List<String> command, Map<String, String> environment) {
        this.command = command;
        this.environment = environment;
    }

    /**
     * What came of a run.
     *
     * @param complete false: more was written than is kept
     */
    record Output(int exit, byte[] out, byte[] err, boolean complete) {}

    /** The program could not even be started. */
    static final class NotStarted extends IOException {
        private static final long serialVersionUID = 1;

        NotStarted(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Runs the program to its end, or to that of the watch. */
    Output run(Watch watch) throws IOException, AdministrationException {
        try {
            return watch.during(this::end, this::work);
        } finally {
            end();
        }
    }

    /** Whether it may have done something. */
    synchronized boolean started() {
        return process != null;
    }

    private Output work() throws IOException {
        Process running = start();
        Drain out = new Drain(running.getInputStream(), MOST_OUT);
        Drain err = new Drain(running.getErrorStream(), MOST_ERR);
        running.getOutputStream().close();
        try {
            int exit = running.waitFor();
            long patience = System.nanoTime() + GRACE_MILLIS * 1_000_000L;
            out.await(patience);
            err.await(patience);
            if (wasKilled() && exit != 0) { // 0: it had ended by itself
                throw new IOException("ended from outside");
            }
            return new Output(exit, out.bytes(), err.bytes(), out.complete());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private synchronized Process start() throws IOException {
        if (ended) {
            throw new IOException("ended before it began");
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            return started;
        } catch (IOException e) {
            throw new NotStarted(e);
        }
    }

    private synchronized boolean wasKilled() {
        return killed;
    }

    private synchronized void end() {
        ended = true;
        Process running = process;
        if (running != null && running.isAlive()) {
            killed = true;
            ProcessTree.end(running);
        }
    }
}
