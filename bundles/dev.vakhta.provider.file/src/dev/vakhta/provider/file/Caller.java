package dev.vakhta.provider.file;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.States;
import dev.vakhta.provider.handle.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets work on files be done within a time limit and until cancelled. A share that went away may keep a thread for minutes, so each work has
 * one of its own, and who gives up waiting leaves it behind. Thread-safe.
 */
final class Caller {
    private final Cancel closing = new Cancel();
    private final Target target;
    private final Path address;
    private final Recorder recorder;
    private final States states;

    Caller(Target target, Path address, Recorder recorder, States states) {
        this.target = target;
        this.address = address;
        this.recorder = recorder;
        this.states = states;
    }

    /** Something to be done with files. */
    interface Work<A> {
        A run(Pace pace) throws IOException, AdministrationException;
    }

    /** Work that must end within the target's time limit. */
    <A> A call(String command, Map<String, String> shown, Cancel cancel, Work<A> work) throws AdministrationException {
        return call(command, shown, new Watch(cancel, closing, target.getCallTimeout()), work);
    }

    /** Work that takes as long as there are files. */
    <A> A longCall(String command, Map<String, String> shown, Cancel cancel, Work<A> work)
            throws AdministrationException {
        return call(command, shown, new Watch(cancel, closing, 1).unlimited(), work);
    }

    private <A> A call(String command, Map<String, String> shown, Watch watch, Work<A> work)
            throws AdministrationException {
        BlockingQueue<Event<A>> events = new LinkedBlockingQueue<>();
        Pace pace = new Pace(told -> events.add(() -> {
            told.run();
            return null;
        }));
        Failures failures = new Failures(address, command, target.getCallTimeout(), pace);
        states.connecting();
        try {
            A answer = recorder.record(
                    command,
                    shown,
                    () -> watch.during(() -> events.add(Caller::broken), () -> {
                        Thread.ofPlatform().daemon().name("file infobases").start(() -> finish(work, pace, events));
                        return answer(events);
                    }),
                    failures::of);
            states.connected();
            return answer;
        } catch (AdministrationException e) {
            settle(e);
            throw e;
        } finally {
            pace.giveUp(); // means nothing to work that is over
        }
    }

    /** What the work came to. */
    private interface Outcome<A> {
        A get() throws IOException, AdministrationException;
    }

    /** Something for the one who waits. */
    private interface Event<A> {
        /** @return null: the waiting goes on */
        @Nullable
        Outcome<A> happen() throws IOException;
    }

    private static <A> @Nullable Outcome<A> broken() throws IOException {
        throw new Pace.GivenUp();
    }

    private static <A> void finish(Work<A> work, Pace pace, BlockingQueue<Event<A>> events) {
        Outcome<A> outcome = outcome(work, pace);
        events.add(() -> outcome);
    }

    /** Waits on the calling thread, and has it told of what happens meanwhile. */
    private static <A> A answer(BlockingQueue<Event<A>> events) throws IOException, AdministrationException {
        try {
            Outcome<A> outcome = null;
            while (outcome == null) {
                outcome = events.take().happen();
            }
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Pace.GivenUp();
        }
    }

    private static <A> Outcome<A> outcome(Work<A> work, Pace pace) {
        try {
            A answer = work.run(pace);
            return () -> answer;
        } catch (IOException e) {
            return () -> {
                throw e;
            };
        } catch (AdministrationException e) {
            return () -> {
                throw e;
            };
        } catch (RuntimeException | Error e) { // a mistake of ours belongs to the one who called
            return () -> {
                throw new IllegalStateException(e);
            };
        }
    }

    /** What the address leads to cannot be found, whatever was known of it before. */
    void lost(AdministrationException why) {
        states.failed(why);
    }

    private void settle(AdministrationException e) {
        switch (e.kind()) {
            case UNREACHABLE -> states.failed(e);
            case CONFLICT, OUTCOME_UNKNOWN -> states.connected();
            default -> {
                if (states.current().phase() != Phase.CONNECTED) {
                    states.failed(e);
                }
            }
        }
    }

    /** Ends the waiting for all that is under way. */
    void close() {
        closing.cancel();
    }
}
