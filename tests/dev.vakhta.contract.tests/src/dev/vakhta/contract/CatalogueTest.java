package dev.vakhta.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Comes last: every message of the protocol's catalogue went through both doors in this run, or is named here with the reason why it
 * cannot. The table stands in the report and in target/catalogue.md.
 */
@Order(Integer.MAX_VALUE)
class CatalogueTest {
    /** Known and not used: by number, why. */
    private static final Map<Integer, String> UNUSED = Map.of(
            33,
            "known from one client only, which declares one record; all processes are asked for and sorted by server",
            78,
            "never captured; all locks are asked for and sorted by session, as rac does");

    /** Not in our catalogue: by number, what it is and why. */
    private static final Map<String, String> LEFT_OUT = new TreeMap<>(Map.of(
            "44", "infobases, full: servers never answer it",
            "56", "connections of an infobase, full: known from one comment, rac never uses it",
            "58-63, 80", "nobody knows what they are",
            "92-116", "profile drop and access lists of profiles: bodies not known; rac does them by its own",
            "130, 133", "counter values: answers only seen empty; rac prints them"));

    @Test
    void everyMessageWentThroughBothDoors() throws IOException {
        List<String> table = new ArrayList<>(List.of("| message | name | RAS | rac |", "|---|---|---|---|"));
        List<String> forgotten = new ArrayList<>();
        for (Call<?> call : Calls.all()) {
            String why = UNUSED.get(call.number());
            String ras = cell(Door.RAS, call);
            String rac = cell(Door.RAC, call);
            if (why == null && (ras + rac).contains("no")) {
                forgotten.add(call.number() + " " + call.name());
            }
            table.add("| %d | %s | %s | %s |"
                    .formatted(call.number(), call.name(), why == null ? ras : why, why == null ? rac : "the same"));
        }
        LEFT_OUT.forEach((numbers, why) -> table.add("| %s | | %s | |".formatted(numbers, why)));
        String text = String.join("\n", table) + "\n";
        Files.writeString(Path.of("target/catalogue.md").toAbsolutePath(), text, StandardCharsets.UTF_8);
        System.out.println(text);
        assertEquals(List.of(), forgotten);
    }

    private static String cell(Door door, Call<?> call) {
        return Exercised.of(door).contains(call.number()) ? "yes" : "no";
    }
}
