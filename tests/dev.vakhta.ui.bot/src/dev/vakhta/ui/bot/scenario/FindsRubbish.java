package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ErrorLog;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Window;
import dev.vakhta.ui.live.Live;

/** What was saved of the session tree makes no sense: the usual columns are there, and it is said. */
public final class FindsRubbish implements Scenario {
    @Override
    public void run() {
        Window.open();
        Wait.until(
                "the saved target is there",
                () -> Live.get().find(LeavesTraces.TARGET).isPresent());
        Live.get().find(LeavesTraces.TARGET).orElseThrow().connect();
        ObjectTable table = ObjectTable.sessions();
        Wait.until("sessions are shown", table::showsRows);
        Screenshot.take("rubbish");
        if (!table.filter().isEmpty()) {
            throw new AssertionError("the filter of a broken state is in force: " + table.filter());
        }
        ErrorLog log = new ErrorLog();
        Wait.until("it is said", () -> log.says("no-such-column"));
        String header = Given.column("user-name");
        if (table.headers().stream().noneMatch(one -> one.label().equals(header))) {
            throw new AssertionError(table.headers().toString());
        }
    }
}
