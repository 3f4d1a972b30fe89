package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Words;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** What the menu <i>Help</i> has for plug-ins of others. */
public final class PluginDialogs {
    private PluginDialogs() {}

    public static Dialog install() {
        return open("dev.vakhta.app.installPlugins", "INSTALL_TITLE");
    }

    public static Dialog installed() {
        return open("dev.vakhta.app.installedPlugins", "INSTALLED_TITLE");
    }

    private static Dialog open(String command, String title) {
        Window.open();
        Ui.post(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
        return titled(title);
    }

    /** @param title name of its text */
    public static Dialog titled(String title) {
        String text = Words.PLUGINS.text(title);
        return new Dialog(Dialog.shell(text, shell -> shell.getText().equals(text)));
    }

    /** The window is not started anew at once. @param done what was done, by the name of its text */
    public static void later(String done) {
        Dialog question = Dialog.shown();
        Wait.until("it is done", () -> question.says(Words.PLUGINS.text(done)));
        question.press(Words.PLUGINS.text("LATER"));
        question.awaitClosed();
    }
}
