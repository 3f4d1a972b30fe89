package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.page.Dialog;
import org.eclipse.ui.PlatformUI;

/** The window is closed while it has exclusive access, and whoever closed it wants everything given back first. */
public final class StopsAndExits implements Scenario {
    @Override
    public void run() throws Exception {
        Given.exclusiveAccess();
        Ui.post(() -> PlatformUI.getWorkbench().close());
        Dialog question = Dialog.shown();
        question.press(question.buttons().getFirst());
        question.awaitClosed();
    }
}
