package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.ErrorLog;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.window.broken.Endless;
import dev.vakhta.window.broken.Planless;
import org.junit.jupiter.api.Test;

/** Somebody else's plug-in is broken: the window works, and says whose fault it is. */
class BrokenExtensionTest extends WindowTest {
    @Test
    void brokenOnesAreLeftOutAndNamed() throws Exception {
        ObjectTable table = connected("broken", 20);
        table.select(1, line -> line.contains(people().getFirst().getUserName()));

        Wait.until("the good ones are offered", () -> table.enabledActions().contains(Planless.LABEL));

        ErrorLog log = new ErrorLog();
        Wait.until(
                "the broken ones are named in the error log", () -> log.says("Unmakeable") && log.says("Speechless"));
        assertTrue(log.says(PLUGIN));
        picture("error-log");
        assertTrue(table.showsRows());
    }

    @Test
    void onePlanFails() throws Exception {
        ObjectTable table = connected("planless", 20);
        table.select(1, line -> line.contains(people().getFirst().getUserName()));
        Wait.until("it is offered", () -> table.enabledActions().contains(Planless.LABEL));

        table.choose(Planless.LABEL);

        Dialog told = Dialog.shown();
        picture("told");
        assertTrue(told.says(PLUGIN), () -> told.texts().toString());
        told.accept();
        told.awaitClosed();
        ErrorLog log = new ErrorLog();
        Wait.until("it is named in the error log", () -> log.says(Planless.LABEL) && log.says(PLUGIN));
        assertTrue(table.showsRows());
    }

    @Test
    void onePlansForEver() throws Exception {
        ObjectTable table = connected("endless", 20);
        String user = people().getFirst().getUserName();
        table.select(1, line -> line.contains(user));
        Wait.until("it is offered", () -> table.enabledActions().contains(Endless.LABEL));

        table.choose(Endless.LABEL);
        Wait.until("it plans", Endless::isPlanning);
        picture("planning");
        try {
            table.filter("user=\"" + user + "\"");
            Wait.until("the window works on", () -> table.count().matches(".*\\d+ \\D+ " + people().size()));
            assertTrue(Endless.isPlanning());
        } finally {
            Endless.end();
        }
        Wait.until("it has ended", () -> !Endless.isPlanning());
    }
}
