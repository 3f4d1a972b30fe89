package dev.vakhta.ui.bot;

/** Something done and checked in the real product. Has a constructor without parameters. */
public interface Scenario {
    /** Runs off the UI thread; whatever it throws is the failure. */
    void run() throws Exception;

    /** Whether the window starts anew afterwards, instead of closing. */
    default boolean restarts() {
        return false;
    }
}
