package dev.vakhta.ui.sessionlock.internal.exclusive;

/** What the console shows: the preparing, or a run. */
interface Face {
    /** About every second. */
    void tick();

    /** The person wants to see how it is now. */
    void reload();

    void setFocus();

    void dispose();
}
