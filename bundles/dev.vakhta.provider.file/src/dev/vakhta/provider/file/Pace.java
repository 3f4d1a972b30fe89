package dev.vakhta.provider.file;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How far a piece of work is, for the work and for the one who waits for it. Disks do not let go of a thread that waits for them: who gives
 * up leaves the work alone, and it stops at its next look here. Whether it had done something by then is known. Thread-safe.
 */
final class Pace implements BooleanSupplier {
    private enum State {
        GOING,
        COMMITTED,
        GIVEN_UP
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.GOING);
    private final Consumer<Runnable> teller;

    /** Tells nobody. */
    Pace() {
        this(told -> {});
    }

    /** @param teller has something run on the thread of the one who waits */
    Pace(Consumer<Runnable> teller) {
        this.teller = teller;
    }

    /** Tells the one who waits, on that one's thread; nobody, when nobody waits any more. */
    void tell(Runnable told) {
        if (!getAsBoolean()) {
            teller.accept(told);
        }
    }

    /** Whether nobody waits for the work any more. */
    @Override
    public boolean getAsBoolean() {
        return state.get() == State.GIVEN_UP;
    }

    /** @throws GivenUp nobody waits any more */
    void check() throws GivenUp {
        if (getAsBoolean()) {
            throw new GivenUp();
        }
    }

    /** Before the first step that changes something: from here on it is not known to have changed nothing. */
    void commit() throws GivenUp {
        state.compareAndSet(State.GOING, State.COMMITTED);
        check();
    }

    /** @return whether nothing has happened, nor will */
    boolean giveUp() {
        state.compareAndSet(State.GOING, State.GIVEN_UP);
        return getAsBoolean();
    }

    /** The end of a work that nobody waits for. */
    static final class GivenUp extends IOException {
        private static final long serialVersionUID = 1;
    }
}
