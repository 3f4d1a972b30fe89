package dev.vakhta.ui.sessions.internal.parts;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;

/** What an element of a selection stands for. */
public final class Adapted {
    private Adapted() {}

    /** The element as something else; null where it is no such thing. */
    public static <T> @Nullable T to(Class<T> type, @Nullable Object element) {
        Optional<T> found = Adapters.of(element, type);
        return found.isPresent() ? found.get() : null;
    }
}
