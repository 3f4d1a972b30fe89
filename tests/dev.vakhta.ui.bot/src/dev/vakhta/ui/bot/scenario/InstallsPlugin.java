package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Words;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.PluginDialogs;

/**
 * Installs all that {@code vakhta.scenario.source} has, which is unsigned: first it is refused, then agreed to. Works from the next start
 * on.
 */
public final class InstallsPlugin implements Scenario {
    @Override
    public void run() {
        Dialog install = PluginDialogs.install();
        Screenshot.take("install-empty");
        install.type(0, System.getProperty("vakhta.scenario.source", ""));
        install.press(Words.PLUGINS.text("LOOK"));
        Wait.until("it is read", () -> !install.rows().isEmpty());
        Screenshot.take("install-offered");

        install.press(Words.PLUGINS.text("INSTALL"));
        Dialog trust = PluginDialogs.titled("TRUST_TITLE");
        Wait.until("what nobody signed is named", () -> !trust.rows().isEmpty());
        Screenshot.take("install-trust");
        trust.cancel();
        trust.awaitClosed();
        Wait.until("it can be tried again", () -> install.buttons().contains(Words.PLUGINS.text("INSTALL")));

        install.press(Words.PLUGINS.text("INSTALL"));
        Dialog again = PluginDialogs.titled("TRUST_TITLE");
        again.press(Words.PLUGINS.text("INSTALL_ANYWAY"));
        install.awaitClosed();
        PluginDialogs.later("INSTALLED");
    }
}
