package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.page.Window;

/** The product opens its window. */
public final class Opens implements Scenario {
    @Override
    public void run() {
        Window.open();
        Screenshot.take("product-opens");
    }
}
