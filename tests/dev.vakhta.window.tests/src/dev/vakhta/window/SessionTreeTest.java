package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import java.time.Duration;
import java.util.Collections;
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

    @Test
    void nothingMovesWhileRowsAreSelected() throws Exception {
        ObjectTable table = connected("order", 60);
        List<String> byNumber = people(table);
        table.sortBy(column("idle"));
        Wait.until("sorted", () -> !people(table).equals(byNumber));
        List<String> sorted = people(table);
        List<String> ages = cells(table, "idle");
        int host = columnIndex(table, "host");
        table.select(1, line -> line.get(host).matches("KADRY.*")); // a person's computer: those stay

        server().advance(Duration.ofMinutes(1));
        table.start(ObjectTable.REFRESH);

        Wait.until("the ages are others", () -> !cells(table, "idle").equals(ages));
        picture("kept");
        assertEquals(1, table.selected().size());
        List<String> kept = people(table);
        assertEquals(common(sorted, kept), common(kept, sorted));

        table.select(0, line -> false);

        Wait.until("by age again", () -> !common(people(table), kept).equals(common(kept, people(table))));
        picture("sorted");
        table.sortBy(column("idle"));
        table.sortBy(column("idle"));
    }

    /** Who stands in the lines, from the top; without those that look alike. */
    private static List<String> people(ObjectTable table) {
        int number = table.headers().stream()
                .map(ObjectTable.Header::label)
                .toList()
                .indexOf(Columns.find(Literals.SESSION, "session-id").heading());
        int user = columnIndex(table, "user-name");
        int host = columnIndex(table, "host");
        List<String> people = table.lines().stream()
                .filter(line -> !line.get(host).isEmpty()) // groups
                .map(line -> line.get(number) + " " + line.get(user) + " " + line.get(host))
                .toList();
        return people.stream()
                .filter(one -> Collections.frequency(people, one) == 1)
                .toList();
    }

    private static List<String> cells(ObjectTable table, String key) {
        int column = columnIndex(table, key);
        return table.lines().stream().map(line -> line.get(column)).toList();
    }

    private static List<String> common(List<String> all, List<String> others) {
        return all.stream().filter(others::contains).toList();
    }

    private static int columnIndex(ObjectTable table, String key) {
        return table.headers().stream().map(ObjectTable.Header::label).toList().indexOf(column(key));
    }
}
