package dev.vakhta.provider.rac;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** Reads a stream to its end on a thread of its own, so that who writes never waits, and keeps the first part. */
final class Drain {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread reader;
    private boolean complete = true;

    Drain(InputStream in, int most) {
        reader = Thread.ofPlatform().daemon().name("rac output").start(() -> read(in, most));
    }

    private void read(InputStream in, int most) {
        byte[] buffer = new byte[1 << 16];
        try (in) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                keep(buffer, n, most);
            }
        } catch (IOException e) {
            // ended from outside; whoever did it knows
        }
    }

    private synchronized void keep(byte[] buffer, int n, int most) {
        int fits = Math.min(n, most - kept.size());
        kept.write(buffer, 0, fits);
        complete &= fits == n;
    }

    /** Waits for the end of the stream, but not longer than that, by {@link System#nanoTime}. */
    void await(long until) throws InterruptedException {
        TimeUnit.NANOSECONDS.timedJoin(reader, Math.max(1, until - System.nanoTime()));
    }

    /** What was kept by now. */
    synchronized byte[] bytes() {
        return kept.toByteArray();
    }

    /** Whether nothing was dropped. */
    synchronized boolean complete() {
        return complete;
    }
}
