package dev.vakhta.window;

import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Ui;
import org.junit.jupiter.api.Test;

class FirstTest {
    @Test
    void opens() {
        System.out.println(Screenshot.take("first") + Ui.get(() -> Thread.currentThread().getName()));
    }
}
