package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.UnrestoredPage;
import dev.vakhta.ui.bot.page.Window;

/** What {@link DiesHolding} left is offered without being asked for, and given back. */
public final class FindsUnrestored implements Scenario {
    @Override
    public void run() {
        Window.open();
        Wait.until("it is offered", UnrestoredPage::isActive);
        UnrestoredPage page = new UnrestoredPage();
        Wait.until("there is a line for it", () -> page.rows().size() == 1);
        Screenshot.take("offered-at-start");
        page.restoreAll();
        Dialog plan = Dialog.shown();
        plan.accept();
        plan.awaitClosed();
        Dialog report = Dialog.shown();
        Screenshot.take("restored-at-start");
        report.close();
        Wait.until("nothing is left", () -> page.rows().isEmpty());
    }
}
