package dev.vakhta.ui.files.internal.base;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a job came to.
 *
 * @param value null: it failed, or was stopped
 * @param failure one sentence; empty: it did not fail
 */
public record Answer<T>(@Nullable T value, String failure) {
    /** Goes on with either. */
    public void either(Consumer<T> good, Consumer<String> bad) {
        @Nullable T got = value;
        if (got == null) {
            bad.accept(failure);
        } else {
            good.accept(got);
        }
    }
}
