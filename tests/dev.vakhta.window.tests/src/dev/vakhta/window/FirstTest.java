package dev.vakhta.window;

import dev.vakhta.ui.bot.Screenshot;
import org.junit.jupiter.api.Test;

class FirstTest {
    @Test
    void opens() {
        Screenshot.take("first");
    }
}
