package dev.vakhta.ui.undo;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.undo.Restoration;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways of the window's targets, and ways of its own to those that are not saved any more, which end when it is closed. Whoever
 * declined to sign in is asked again: a person wants to go there.
 */
public final class WindowWays implements Restoration.Ways, AutoCloseable {
    private final List<Handle> own = new ArrayList<>();

    /** The window's targets. */
    public static List<Target> saved() {
        return Live.get().targets().stream().map(LiveTarget::target).toList();
    }

    @Override
    public synchronized Handle handle(Target target) throws AdministrationException {
        Live.get().signIn().askAgain(target);
        String id = target.getId();
        Optional<LiveTarget> known = id == null ? Optional.empty() : Live.get().find(id);
        if (known.isPresent()) {
            return known.get().handle();
        }
        Handle made = Live.get().make(target, Cancel.never());
        own.add(made);
        return made;
    }

    @Override
    public synchronized void close() {
        own.forEach(Handle::close);
    }
}
