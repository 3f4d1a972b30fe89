package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.engine.Workers.Urgency;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** Indexes all parts of all logs, the newest first, while the readers have nothing else to do. */
final class Indexer {
    private final List<Member> members;
    private final Workers workers;
    private final BooleanSupplier closed;
    private final List<Runnable> waiting = new ArrayList<>();
    private int running;
    private int member;
    private int part;
    private int block;
    private boolean complete;
    private volatile boolean began;
    private volatile @Nullable String failure;

    private record Work(Member member, Tracked part, int block) {}

    Indexer(List<Member> members, Workers workers, BooleanSupplier closed) {
        this.members = members;
        this.workers = workers;
        this.closed = closed;
    }

    /** Begins from the end again: files have grown, or are others. */
    synchronized void begin() {
        member = 0;
        part = 0;
        block = 0;
        complete = false;
        began = true;
        go();
    }

    /** Calls somebody once all is indexed, on a reader. */
    synchronized void whenComplete(Runnable next) {
        if (complete) {
            workers.read(Urgency.SEARCH, next);
        } else {
            waiting.add(next);
        }
    }

    private synchronized void go() {
        while (running < workers.count()) {
            Work next = next();
            if (next == null) {
                if (running == 0) {
                    complete = true;
                    waiting.forEach(each -> workers.read(Urgency.SEARCH, each));
                    waiting.clear();
                }
                return;
            }
            running++;
            workers.read(Urgency.INDEX, () -> index(next));
        }
    }

    /** Parts and blocks are counted from the end. */
    private @Nullable Work next() {
        for (; member < members.size(); member++, part = 0) {
            List<Tracked> parts = members.get(member).parts().reversed();
            for (; part < parts.size(); part++, block = 0) {
                Tracked tracked = parts.get(part);
                if (block < tracked.blocks()) {
                    block++;
                    return new Work(members.get(member), tracked, tracked.blocks() - block);
                }
            }
        }
        return null;
    }

    private void index(Work work) {
        if (closed.getAsBoolean()) {
            return;
        }
        try {
            work.member.lookOnce();
            work.member.block(work.part, work.block, closed);
        } catch (CancellationException e) {
            return; // closed
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            failure = Failures.text(work.member.source().name(), e);
        }
        synchronized (this) {
            running--;
        }
        go();
    }

    Progress progress() {
        if (!began) { // nobody knows yet how much there is
            return new Progress(0, 1, null);
        }
        long done = 0;
        long total = 0;
        for (Member each : members) {
            for (Tracked tracked : each.parts()) {
                done += tracked.indexed();
                total += tracked.size();
            }
        }
        return new Progress(done, total, failure);
    }
}
