package dev.vakhta.provider.handle;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.HandleState;
import dev.vakhta.provider.HandleState.Phase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The state of a handle, and who wants to know. Closed is the last one. Thread-safe. */
public final class States {
    private final List<Consumer<HandleState>> listeners = new CopyOnWriteArrayList<>();
    private HandleState state = HandleState.IDLE;

    public synchronized HandleState current() {
        return state;
    }

    /** On the way there; nothing new while another channel stands. */
    public void connecting() {
        if (current().phase() != Phase.CONNECTED) {
            become(HandleState.CONNECTING);
        }
    }

    public void connected() {
        become(HandleState.CONNECTED);
    }

    /** The way is broken, or was given up before it was made. */
    public void failed(AdministrationException why) {
        if (why.kind() != FailureKind.CANCELLED) {
            become(HandleState.failed(why));
        } else if (current().phase() == Phase.CONNECTING) {
            become(HandleState.IDLE);
        }
    }

    public void closed() {
        become(HandleState.CLOSED);
    }

    private void become(HandleState next) {
        synchronized (this) {
            if (state.phase() == Phase.CLOSED || state.equals(next)) {
                return;
            }
            state = next;
        }
        listeners.forEach(listener -> listener.accept(next));
    }

    public Cancel.Registration listen(Consumer<HandleState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
