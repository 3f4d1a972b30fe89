package dev.vakhta.window;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_TO;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.LockState;
import dev.vakhta.model.state.LockState.Kind;
import dev.vakhta.ras.Calls;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is locked is seen in the tree and in the table of infobases. */
class LockMarksTest extends WindowTest {
    private static final String TARGET = "prod-locks";
    private static final String LANGUAGE = Locale.getDefault().getLanguage();

    private final TargetsTree tree = new TargetsTree();
    private LiveTarget live;
    private DemoCluster cluster;

    private void connect(DemoOptions options) throws Exception {
        serve(options.withClusters(1).withInfobases(6));
        cluster = server().cluster();
        live = target(TARGET, any -> {});
        live.connect();
        Wait.until("the infobases are there", () -> tree.has(path(0)));
    }

    @AfterEach
    void asUsual() {
        ObjectTable.of(Places.INFOBASES).filter("");
        ObjectTable.sessions().activate();
    }

    private InfobaseSummary infobase(int index) {
        return cluster.infobases().get(index);
    }

    private String[] path(int index) {
        return new String[] {
            TARGET, cluster.toRecord().getName(), "", infobase(index).getName()
        };
    }

    private LockState state(int index) {
        var view = Objects.requireNonNull(live.state().cluster(cluster.id())).view();
        return LockState.of(new Row<>(view, infobase(index)));
    }

    private void awaitKind(Kind kind, int index) {
        Wait.until(infobase(index).getName() + " is " + kind, () -> state(index).kind() == kind);
        Wait.until("the tree says so: " + state(index).words(), () -> {
            String line = tree.text(path(index));
            return state(index).kind().isMarked() ? line.contains(state(index).words()) : !line.contains("\u2014");
        });
    }

    private void awaitAll() {
        awaitKind(Kind.OPEN, 0);
        awaitKind(Kind.OPEN, 1);
        awaitKind(Kind.JOBS, 2);
        awaitKind(Kind.EXPIRED, 3);
        awaitKind(Kind.LATER, 4);
        awaitKind(Kind.FOREIGN, 5);
    }

    private static String heading(String key) {
        return Objects.requireNonNull(Columns.find(Literals.INFOBASE, key)).heading();
    }

    @Test
    void theTreeTellsEachState() throws Exception {
        connect(options(60).withLocks());
        awaitAll();
        assertTrue(tree.text(path(5)).contains("ivanov@WS-014"), tree.text(path(5)));
        Set<Image> shapes = new HashSet<>();
        for (int i = 1; i < 6; i++) {
            shapes.add(tree.image(path(i)));
        }
        assertEquals(5, shapes.size(), "each has a shape of its own");
        assertTrue(tree.tip(path(5)).contains("55-55"), () -> "the message is in " + tree.tip(path(5)));
        ObjectTable.sessions().activate();
        picture(LANGUAGE + "-tree");
        assertEquals(6, server().asked(Calls.INFOBASE), "once each");
    }

    @Test
    void whatIsLockedFromHereIsMarkedAtOnce() throws Exception {
        connect(options(60).withLocks());
        awaitAll();
        Image open = tree.image(path(0));
        LockEditor editor = LockEditor.open(List.<String[]>of(path(0)));
        editor.turn(INFOBASE__SESSIONS_DENY).type(INFOBASE__DENIED_TO, "+120");
        editor.saveAndWait();
        awaitKind(Kind.CLOSED, 0);
        assertNotEquals(open, tree.image(path(0)));
        assertNotEquals(tree.image(path(5)), tree.image(path(0)), "ours is not like others'");
        ObjectTable.sessions().activate();
        picture(LANGUAGE + "-ours");
        String words = state(0).words();
        Wait.until(
                "the group of its sessions says so",
                () -> ObjectTable.sessions().lines().stream()
                        .anyMatch(line -> line.getFirst().contains(words)));
    }

    @Test
    void theTableSortsFiltersAndGroups() throws Exception {
        connect(options(60).withLocks());
        ObjectTable table = ObjectTable.of(Places.INFOBASES);
        table.activate();
        Wait.until("rows", table::showsRows);
        awaitAll();
        Wait.until(
                "the colleague is in the table", () -> table.lines().toString().contains("ivanov@WS-014"));
        table.activate();
        picture(LANGUAGE + "-table");
        table.filter("lock=foreign");
        Wait.until("one is left", () -> objects(table) == 1);
        table.filter("lock:" + Kind.JOBS.text().split(" ")[0]);
        Wait.until("the word of the language will do", () -> objects(table) >= 1 && objects(table) < 6);
        table.filter("");
        Wait.until("all", () -> objects(table) == 6);

        table.sortBy(heading("lock"));
        Wait.until("what needs a look first", () -> object(table, 0).contains(Kind.FOREIGN.text()));
        table.groupBy(
                Objects.requireNonNull(Columns.find(Literals.INFOBASE, "lock")).label());
        Wait.until("grouped", () -> table.lines().getFirst().getFirst().startsWith(Kind.FOREIGN.text()));
        picture(LANGUAGE + "-grouped");
        table.groupBy(Objects.requireNonNull(Columns.find(Literals.INFOBASE, "cluster-name"))
                .label());
        table.select(1, line -> line.getFirst().contains(infobase(0).getName()));
        assertTrue(table.canDo(LockEditor.EDIT));
        assertFalse(table.enabledActions().isEmpty());
    }

    private static long objects(ObjectTable table) {
        return table.lines().stream().filter(line -> !line.get(1).isEmpty()).count();
    }

    private static List<String> object(ObjectTable table, int index) {
        return table.lines().stream()
                .filter(line -> !line.get(1).isEmpty())
                .toList()
                .get(index);
    }

    @Test
    void nobodyIsAskedForTheSakeOfAMark() throws Exception {
        connect(options(20).withLocks().withInfobaseUser("admin", "secret"));
        Wait.until(
                "it says what is needed",
                () -> tree.text(path(5)).contains(state(5).words())
                        && state(5).kind() == Kind.UNKNOWN
                        && !state(5).known().trouble().isEmpty());
        assertEquals(
                1,
                Ui.get(() -> Arrays.stream(Ui.display().getShells())
                        .filter(Shell::isVisible)
                        .count()),
                "no question");
        ObjectTable table = ObjectTable.of(Places.INFOBASES);
        table.activate();
        Wait.until("rows", table::showsRows);
        picture(LANGUAGE + "-nameless");
        assertTrue(object(table, 0).contains(Kind.UNKNOWN.text()));
    }
}
