package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.Processings;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.Journal;
import dev.vakhta.ui.bot.page.ObjectTable;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The dangerous things are deliberate: what is ended stands in a plan first, and is confirmed. */
class TerminateTest extends WindowTest {
    private static final int TWO = 2;

    private ObjectTable table;
    private List<Session> chosen;

    /** Two sessions of different users, selected in a flat table. */
    private void selectTwo(Consumer<Target> more) throws Exception {
        table = connected("terminate", 40, more);
        List<Session> people = people();
        Session first = people.get(4);
        Session second = people.stream()
                .filter(one -> !one.getUserName().equals(first.getUserName()) && one.getNumber() != first.getNumber())
                .findFirst()
                .orElseThrow();
        chosen = List.of(first, second);
        table.select(TWO, line -> chosen.stream().anyMatch(session -> isOf(line, session)));
    }

    private static boolean isOf(List<String> line, Session session) {
        return line.contains(session.getUserName())
                && line.contains(String.valueOf(session.getNumber()))
                && line.contains(session.getHost());
    }

    private boolean isInside(Session session) {
        return people().stream().anyMatch(one -> one.getId().equals(session.getId()));
    }

    @Test
    void terminatesTwoAndSeesThemGo() throws Exception {
        selectTwo(any -> {});
        int before = people().size();

        table.start(ObjectTable.END);
        Dialog plan = Dialog.shown();
        picture("plan");
        assertEquals(TWO, plan.rows().size());
        chosen.forEach(session -> assertTrue(
                plan.rows().toString().contains(session.getUserName()),
                () -> plan.rows().toString()));
        assertTrue(plan.buttons().getLast().contains("2"), () -> plan.buttons().toString());
        assertTrue(isInside(chosen.getFirst()), "nothing is done before it is confirmed");
        plan.press(plan.buttons().getLast());

        Wait.until(
                "both are gone",
                () -> chosen.stream().noneMatch(this::isInside) && table.count().equals(String.valueOf(before - TWO)));
        picture("gone");
        Journal journal = new Journal();
        Wait.until("both stand in the journal", () -> journal.lines().size() >= TWO);
        picture("journal");
    }

    @Test
    void asksOnceMoreInProduction() throws Exception {
        selectTwo(target -> target.setProduction(true));

        table.start(ObjectTable.END);
        Dialog plan = Dialog.shown();
        List<String> offered = plan.buttons();
        assertFalse(plan.hasDefault(), "Enter does nothing");
        plan.typeLast("terminate");
        Wait.until("the name unlocks the button", () -> !plan.buttons().equals(offered));
        picture("production");
        String verb = plan.buttons().stream()
                .filter(label -> !offered.contains(label))
                .findFirst()
                .orElseThrow();
        assertTrue(verb.contains("2"), verb);
        assertTrue(isInside(chosen.getFirst()));
        plan.press(verb);
        Wait.until("both are gone", () -> chosen.stream().noneMatch(this::isInside));
    }

    @Test
    void changesNothingWhereReadOnly() throws Exception {
        List<String> changing = Processings.of(Literals.SESSION).stream()
                .map(processing -> processing.declaration().label())
                .toList();
        assertNotEquals(List.of(), changing);
        selectTwo(target -> target.setReadOnly(true));

        assertFalse(table.canDo(ObjectTable.END));
        List<String> enabled = table.enabledActions();
        picture("read-only");
        assertTrue(enabled.stream().noneMatch(changing::contains), enabled::toString);
        assertFalse(enabled.isEmpty(), "it can still be copied");
    }
}
