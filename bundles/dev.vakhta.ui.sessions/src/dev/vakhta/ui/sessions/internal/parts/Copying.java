package dev.vakhta.ui.sessions.internal.parts;

/** A view from which lines are copied. Called on the UI thread. */
public interface Copying {
    /** What is selected, a line each, its cells separated by tabs; empty when nothing is. */
    String copied();

    /** Selects all that can be copied. */
    void selectAll();
}
