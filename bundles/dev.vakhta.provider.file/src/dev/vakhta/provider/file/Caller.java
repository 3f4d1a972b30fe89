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
import java.util.concurrent.CompletableFuture;

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
        Pace pace = new Pace();
        Failures failures = new Failures(address, command, target.getCallTimeout(), pace);
        states.connecting();
        try {
            A answer = recorder.record(
                    command, shown, () -> watch.await(started(work, pace)).get(), failures::of);
            states.connected();
            return answer;
        } catch (AdministrationException e) {
            settle(e);
            throw e;
        }
    }

    private interface Outcome<A> {
        A get() throws IOException, AdministrationException;
    }

    private static <A> CompletableFuture<Outcome<A>> started(Work<A> work, Pace pace) {
        CompletableFuture<Outcome<A>> outcome = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("file infobases").start(() -> outcome.complete(outcome(work, pace)));
        return outcome;
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
