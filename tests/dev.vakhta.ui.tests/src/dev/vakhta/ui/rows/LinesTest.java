package dev.vakhta.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is open decides which rows are lines. */
class LinesTest {
    private final Made made = new Made("prod", "Main").noConnections();
    private final Session anna = made.session("trade", 1, "Anna");
    private final Session boris = made.session("accounting", 2, "Boris");
    private final Expansion expansion = new Expansion();

    private Arranged arranged() {
        return Arranger.arrange(Made.set(made), Made.how("", Made.by("infobase-name"), null));
    }

    private List<Line> lines() {
        return arranged().lines(expansion);
    }

    private static List<Object> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }

    private static List<String> insides(List<Line> lines) {
        return lines.stream()
                .filter(Line.Inside.class::isInstance)
                .map(line -> ((Line.Inside) line).text())
                .toList();
    }

    @Test
    void groupsAreOpenAndRowsAreNot() {
        assertEquals(4, lines().size());
        assertTrue(expansion.isOpen(lines().getFirst()));
        assertFalse(expansion.isOpen(lines().get(1)));
    }

    @Test
    void aClosedGroupStaysClosedInALaterRead() {
        assertTrue(expansion.open(lines().getFirst(), false));
        assertFalse(expansion.open(lines().getFirst(), false), "nothing changed");
        made.session("accounting", 3, "Clara");
        List<Line> later = lines();
        assertEquals(3, later.size());
        assertEquals(2, ((Line.Group) later.getFirst()).count());
    }

    @Test
    void allAreClosedAndOneIsOpened() {
        expansion.openAll(false);
        assertEquals(2, lines().size());
        expansion.open(lines().get(1), true);
        assertEquals(3, lines().size());
        assertEquals(Set.of(((Line.Group) lines().get(1)).key()), expansion.exceptions());
        Expansion restored = new Expansion();
        restored.restore(expansion.groupsOpen(), expansion.exceptions());
        assertEquals(keys(lines()), keys(arranged().lines(restored)));
    }

    @Test
    void underAnOpenSessionStandsWhatBelongsToIt() {
        made.connection(anna, 7);
        made.connection(boris, 8);
        made.lock(anna, "Document.Order");
        Line row = lines().get(3);
        expansion.open(row, true);
        assertTrue(expansion.hasOpenRows());
        List<String> inside = insides(lines());
        assertEquals(4, inside.size(), inside::toString);
        assertTrue(inside.get(1).contains("7"), inside::toString);
        assertTrue(inside.get(2).contains("Document.Order"), inside::toString);
        assertTrue(lines().stream().filter(Line.Inside.class::isInstance).allMatch(line -> line.depth() == 2));
    }

    @Test
    void noConnectionIsNormalAndNotTheSameAsNotRead() {
        expansion.open(lines().get(1), true);
        List<String> none = insides(lines());
        Made unread = new Made("prod", "Main");
        unread.session("accounting", 2, "Boris");
        List<String> unknown = insides(Arranger.arrange(Made.set(unread), Made.how("", Made.by("infobase-name"), null))
                .lines(expansion));
        assertNotEquals(none.get(1), unknown.get(1));
    }

    @Test
    void linesInsideKeepTheirKeys() {
        expansion.open(lines().get(1), true);
        assertEquals(keys(lines()), keys(lines()));
        assertEquals(lines().size(), lines().stream().map(Line::key).distinct().count());
    }

    @Test
    void valuesWithSlashesDoNotMixUpGroups() {
        GroupKey one = GroupKey.ROOT.inside("a/b").inside("c");
        GroupKey other = GroupKey.ROOT.inside("a").inside("b/c");
        assertNotEquals(one, other);
        assertNotEquals(GroupKey.ROOT.inside("a").inside("b"), GroupKey.ROOT.inside("a/b"));
    }

    /** Whoever closed an infobase finds it closed when another cluster is connected and clusters become groups. */
    @Test
    void aGroupIsTheSameWhetherItsClusterIsShownOrNot() {
        expansion.open(lines().getFirst(), false);
        Made branch = new Made("branch", "Branch");
        branch.session("trade", 1, "Clara");
        List<Line> both = Arranger.arrange(Made.set(made, branch), Made.how("", Made.by("infobase-name"), null))
                .lines(expansion);
        Line accounting = both.stream()
                .filter(line ->
                        line instanceof Line.Group group && group.label().equals("accounting"))
                .findFirst()
                .orElseThrow();
        assertFalse(expansion.isOpen(accounting));
    }
}
