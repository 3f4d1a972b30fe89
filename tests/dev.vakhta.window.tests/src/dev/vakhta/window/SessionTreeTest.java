package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The heart of the window: narrowed by a filter, grouped, opened. */
class SessionTreeTest extends WindowTest {
    @Test
    void filtersByUser() throws Exception {
        ObjectTable table = connected("filter", 60);
        picture("all");
        String user = people().get(3).getUserName();
        List<Session> his = people().stream()
                .filter(session -> session.getUserName().equals(user))
                .toList();

        table.filter("user=\"" + user + "\"");

        Wait.until("only his sessions are counted", () -> table.count().startsWith(his.size() + " "));
        picture("filtered");
        int column = columnIndex(table, "user-name");
        List<String> users = table.lines().stream()
                .map(line -> line.get(column))
                .filter(text -> !text.isEmpty()) // groups
                .toList();
        assertEquals(his.size(), users.size());
        assertEquals(List.of(user), users.stream().distinct().toList());
        assertTrue(table.count().contains(String.valueOf(people().size())), table::count);
    }

    @Test
    void groupsByHost() throws Exception {
        ObjectTable table = connected("group", 60);
        Map<String, Long> hosts =
                people().stream().collect(Collectors.groupingBy(Session::getHost, TreeMap::new, Collectors.counting()));

        table.groupBy(column("host"));
        table.start(ObjectTable.COLLAPSE_ALL);

        Wait.until("one line a host", () -> table.lineCount() == hosts.size());
        picture("closed");
        List<String> labels = hosts.entrySet().stream()
                .map(host -> host.getKey() + " (" + host.getValue() + ")")
                .toList();
        assertEquals(
                labels,
                table.lines().stream().map(line -> line.getFirst()).sorted().toList());

        table.start(ObjectTable.EXPAND_ALL);
        Wait.until("hosts and their sessions", () -> table.lineCount() == hosts.size() + people().size());
        picture("open");
        table.groupBy(column("infobase-name"));
    }

    private static int columnIndex(ObjectTable table, String key) {
        return table.headers().stream().map(ObjectTable.Header::label).toList().indexOf(column(key));
    }
}
