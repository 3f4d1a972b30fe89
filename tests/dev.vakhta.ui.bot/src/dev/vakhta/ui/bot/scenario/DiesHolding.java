package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;

/** The window is gone from one moment to the next while it has exclusive access; for {@link FindsUnrestored}. */
public final class DiesHolding implements Scenario {
    @Override
    public void run() throws Exception {
        Given.exclusiveAccess();
        Runtime.getRuntime().halt(137);
    }
}
