package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Words;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.PluginDialogs;

/** Uninstalls {@code vakhta.scenario.name}, the only one; afterwards the list is empty. */
public final class UninstallsPlugin implements Scenario {
    @Override
    public void run() {
        Dialog installed = PluginDialogs.installed();
        if (installed.rows().size() != 1) {
            throw new AssertionError("not one: " + installed.rows());
        }
        installed.selectRow(System.getProperty("vakhta.scenario.name", ""));
        Screenshot.take("installed");
        installed.press(Words.PLUGINS.text("UNINSTALL"));
        installed.awaitClosed();
        PluginDialogs.later("UNINSTALLED");
        Dialog none = PluginDialogs.installed();
        Screenshot.take("installed-none");
        if (!none.rows().isEmpty() || !none.says(Words.PLUGINS.text("NONE_INSTALLED"))) {
            throw new AssertionError("left: " + none.rows() + none.texts());
        }
        none.close();
        none.awaitClosed();
    }
}
