package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.TargetsTree;
import org.junit.jupiter.api.Test;

/** What was known stays in sight while the server is away. */
class ServerGoesTest extends WindowTest {
    private static final String CLUSTER = "Основной кластер";

    @Test
    void stopsAndComesBack() throws Exception {
        ObjectTable table = connected("comes back", 40);
        TargetsTree tree = new TargetsTree();
        int lines = table.lineCount();

        server().stop();
        table.start(ObjectTable.REFRESH);

        Wait.until(
                "a node says why", () -> tree.lines().stream().anyMatch(line -> line.contains("" + server().port())));
        picture("away");
        assertTrue(tree.has("comes back", CLUSTER), () -> tree.lines().toString());
        assertTrue(tree.isGrey("comes back", CLUSTER));
        Wait.until(
                "the last known rows stay, with the time", () -> table.count().matches(".*\\d\\d:\\d\\d:\\d\\d.*"));
        assertEquals(
                lines,
                table.lines().stream()
                        .filter(line -> !line.toString().contains("" + server().port()))
                        .count());

        server().listen();
        tree.openFailure("comes back");

        Wait.until(
                "everything is as before",
                () -> table.count().equals("" + people().size())
                        && tree.lines().stream().noneMatch(line -> line.contains("" + server().port())));
        picture("back");
        assertEquals(lines, table.lineCount());
    }
}
