package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Window;
import dev.vakhta.ui.live.Live;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything is as {@link LeavesTraces} left it. */
public final class FindsTraces implements Scenario {
    @Override
    public void run() throws Exception {
        Window.open();
        String left = Files.readString(Path.of(System.getProperty(LeavesTraces.LOOK)));
        Wait.until(
                "the saved target is there",
                () -> Live.get().find(LeavesTraces.TARGET).isPresent());
        Live.get().find(LeavesTraces.TARGET).orElseThrow().connect();
        ObjectTable table = ObjectTable.sessions();
        Wait.until("sessions are shown", table::showsRows);
        Screenshot.take("found");
        Wait.until(
                () -> "left:\n" + left + "\nfound:\n" + LeavesTraces.look(table),
                () -> LeavesTraces.look(table).equals(left));
    }
}
