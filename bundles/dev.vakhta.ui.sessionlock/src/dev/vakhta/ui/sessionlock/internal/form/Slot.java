package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import org.eclipse.jdt.annotation.Nullable;

/** What a field of a form stands for. Used on the UI thread. */
public interface Slot {
    String label();

    /** For the tooltip. */
    String help();

    Value value();

    /** The person set it. */
    void set(@Nullable Object value);

    /** What was set so far is a step by itself. */
    default void pause() {}
}
