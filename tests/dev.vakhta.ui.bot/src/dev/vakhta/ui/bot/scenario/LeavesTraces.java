package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Window;
import java.nio.file.Files;
import java.nio.file.Path;

/** Arranges the session tree as a person likes it, and writes down how it looks, for {@link FindsTraces}. */
public final class LeavesTraces implements Scenario {
    /** File for how it looks. */
    static final String LOOK = "vakhta.scenario.look";

    static final String TARGET = "traces";
    static final String FILTER = "user:о";

    /** Columns, filter, grouping, what is open: all that shall be found again. */
    static String look(ObjectTable table) {
        return String.join(
                "\n",
                table.headers().toString(),
                table.filter(),
                table.grouping(),
                table.lines().stream().map(line -> line.getFirst()).toList().toString());
    }

    @Override
    public void run() throws Exception {
        Window.open();
        Given.target(TARGET).connect();
        ObjectTable table = ObjectTable.sessions();
        Wait.until("sessions are shown", table::showsRows);
        table.chooseColumns(Given.column("memory-total"), Given.column("user-name"));
        table.widen(Given.column("application"), 177);
        table.moveToFront(Given.column("host"));
        table.filter(FILTER);
        table.groupBy(Given.column("host"));
        Wait.until("filtered", () -> table.count().matches(".*\\d \\D+ \\d.*"));
        table.start(ObjectTable.COLLAPSE_ALL);
        Wait.until(
                "closed",
                () -> table.lines().stream().allMatch(line -> line.getFirst().contains("(")));
        int closed = table.lineCount();
        table.select(1, any -> true);
        table.openSelected();
        Wait.until("the first group is open", () -> table.lineCount() > closed);
        Screenshot.take("left");
        Files.writeString(Path.of(System.getProperty(LOOK)), look(table));
    }
}
