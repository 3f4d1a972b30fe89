package dev.vakhta.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.ui.rows.Arrangement.Sort;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which rows are shown, in which groups and order. */
class ArrangerTest {
    private final Made main = new Made("prod", "Main");

    private static List<String> users(List<Line.OfRow> rows) {
        return rows.stream()
                .map(row -> ((Session) row.row().object()).getUserName())
                .toList();
    }

    private static List<String> labels(List<Line.Group> groups) {
        return groups.stream().map(Line.Group::label).toList();
    }

    private Arranged flat(String filter, Sort sort) {
        return Arranger.arrange(Made.set(main), Made.how(filter, Grouping.FLAT, sort));
    }

    @Test
    void infobasesAreTheUsualGroupsAndStandByName() {
        main.session("trade", 1, "Anna");
        main.session("accounting", 2, "Boris");
        main.session("accounting", 1, "Clara");
        Arranged arranged = Arranger.arrange(
                Made.set(main), Made.how("", Grouping.of(Made.set(main).type()).getFirst(), null));
        assertEquals(List.of("accounting", "trade"), labels(arranged.groups()));
        assertEquals(
                List.of("Clara", "Boris"), users(arranged.groups().getFirst().rows()));
        assertEquals(2, arranged.groups().getFirst().count());
        assertEquals(0, arranged.groups().getFirst().depth());
        assertEquals(1, arranged.groups().getFirst().rows().getFirst().depth());
    }

    @Test
    void clustersStandAroundInfobasesWhereThereAreSeveral() {
        main.session("trade", 1, "Anna");
        Made branch = new Made("branch", "Branch");
        branch.session("trade", 1, "Boris");
        Arranged arranged = Arranger.arrange(Made.set(main, branch), Made.how("", Made.by("infobase-name"), null));
        assertEquals(List.of("branch · Branch", "prod · Main"), labels(arranged.groups()));
        assertEquals(List.of("trade"), labels(arranged.groups().getFirst().groups()));
        assertEquals(2, arranged.allRows().getFirst().depth());
    }

    @Test
    void oneInfobaseNameInTwoClustersIsTwoGroups() {
        main.session("trade", 1, "Anna");
        Made other = new Made("prod", "Other");
        other.session("trade", 1, "Boris");
        Arranged arranged = Arranger.arrange(Made.set(main, other), Made.how("", Made.by("infobase-name"), null));
        Set<GroupKey> keys = arranged.groups().stream()
                .flatMap(group -> group.groups().stream())
                .map(Line.Group::key)
                .collect(Collectors.toSet());
        assertEquals(2, keys.size());
    }

    @Test
    void theFilterHidesRowsAndTheyAreInNoGroup() {
        main.session("trade", 1, "Anna");
        main.session("trade", 2, "Boris");
        Arranged arranged = Arranger.arrange(Made.set(main), Made.how("user:ann", Made.by("infobase-name"), null));
        assertEquals(List.of("Anna"), users(Arranged.rowsOf(arranged.groups().getFirst())));
        assertEquals(1, arranged.shown());
        assertEquals(2, arranged.total());
    }

    @Test
    void theClustersOwnSessionsCountOnlyWhenWanted() {
        main.session("trade", 1, "Anna");
        main.session("trade", 2, "").setAppId("RAS");
        assertEquals(1, flat("", null).total());
        Arrangement how = Made.how("", Grouping.FLAT, null);
        Arrangement all = new Arrangement(how.filter(), how.scopes(), how.grouping(), null, true, how.columns(), null);
        assertEquals(2, Arranger.arrange(Made.set(main), all).total());
    }

    @Test
    void aPlaceInTheTreeNarrows() {
        Session inTrade = main.session("trade", 1, "Anna");
        main.session("accounting", 2, "Boris");
        Made branch = new Made("branch", "Branch");
        branch.session("trade", 1, "Clara");
        Arrangement how = Made.how("", Grouping.FLAT, null);
        Scope infobase = new Scope("prod", Made.id("prodMain"), inTrade.getInfobase(), null, null);
        Scope target = new Scope("branch", null, null, null, null);
        assertEquals(
                List.of("Anna"),
                users(Arranger.arrange(Made.set(main, branch), in(how, Set.of(infobase)))
                        .rows()));
        assertEquals(
                2,
                Arranger.arrange(Made.set(main, branch), in(how, Set.of(infobase, target)))
                        .total());
    }

    private static Arrangement in(Arrangement how, Set<Scope> scopes) {
        return new Arrangement(how.filter(), scopes, how.grouping(), how.sort(), false, how.columns(), null);
    }

    @Test
    void rowsAreSortedByValueAndWhatIsUnknownComesLastBothWays() {
        main.session("trade", 1, "nine seconds").setDurationCurrent(9_000);
        main.session("trade", 2, "unknown");
        main.session("trade", 3, "ten minutes").setDurationCurrent(600_000);
        Sort up = new Sort(Made.column("duration-current"), false);
        Sort down = new Sort(Made.column("duration-current"), true);
        assertEquals(
                List.of("nine seconds", "ten minutes", "unknown"),
                users(flat("", up).rows()));
        assertEquals(
                List.of("ten minutes", "nine seconds", "unknown"),
                users(flat("", down).rows()));
    }

    @Test
    void whatIsKeptInPlaceStaysAndWhoIsNewStandsBehind() {
        main.session("trade", 2, "Anna").setDurationCurrent(1);
        Session gone = main.session("trade", 3, "Boris");
        main.session("trade", 4, "Clara").setDurationCurrent(2);
        Arranged before = flat("", new Sort(Made.column("user-name"), true));
        assertEquals(List.of("Clara", "Boris", "Anna"), users(before.rows()));
        main.without(gone).session("trade", 1, "Zoe");
        Arrangement kept = Made.how("", Grouping.FLAT, new Sort(Made.column("user-name"), true))
                .keeping(before.order());
        assertEquals(
                List.of("Clara", "Anna", "Zoe"),
                users(Arranger.arrange(Made.set(main), kept).rows()));
    }

    @Test
    void sumsAreOfWhatIsKnownAndAddsUp() {
        main.session("trade", 1, "Anna").setMemoryCurrent(1024);
        main.session("trade", 2, "Boris").setMemoryCurrent(2048);
        main.session("trade", 3, "Clara");
        Line.Group group = Arranger.arrange(Made.set(main), Made.how("", Made.by("infobase-name"), null))
                .groups()
                .getFirst();
        assertEquals(3072.0, group.sums().total(Made.column("memory-current")));
        assertTrue(group.sums().text(Made.column("memory-current")).startsWith("Σ 3"));
        assertNull(group.sums().total(Made.column("read-current")), "nobody sent it");
        assertNull(group.sums().total(Made.column("idle")), "ages do not add up");
        assertEquals("", group.sums().text(Made.column("user-name")));
    }

    @Test
    void groupsFollowTheirSumsWhenRowsAreSortedByThem() {
        main.session("a", 1, "Anna").setMemoryCurrent(10);
        main.session("b", 2, "Boris").setMemoryCurrent(30);
        main.session("c", 3, "Clara").setMemoryCurrent(20);
        Sort sort = new Sort(Made.column("memory-current"), true);
        Arranged arranged = Arranger.arrange(Made.set(main), Made.how("", Made.by("infobase-name"), sort));
        assertEquals(List.of("b", "c", "a"), labels(arranged.groups()));
    }

    @Test
    void aLaterReadGivesTheSameKeys() {
        main.session("trade", 1, "Anna");
        Arranged first = flat("", null);
        main.session("trade", 1, "Anna");
        Arranged second = flat("", null);
        assertEquals(first.rows().getFirst().key(), second.rows().getFirst().key());
        assertFalse(first.rows().getFirst().key().equals(new RowKey("other", Made.id("prodMain"), Made.id("trade1"))));
    }

    @Test
    void emptyValuesHaveAGroupWithAName() {
        main.session("trade", 1, "");
        Arranged arranged = Arranger.arrange(Made.set(main), Made.how("", Made.by("user-name"), null));
        assertTrue(arranged.groups()
                .getFirst()
                .label()
                .contains(Made.column("user-name").label()));
    }
}
