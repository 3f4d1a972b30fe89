package dev.vakhta.window;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_FROM;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_MESSAGE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_PARAMETER;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_TO;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__PERMISSION_CODE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SCHEDULED_JOBS_DENY;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.testing.Secret;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.live.Live;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The entrance is closed, seen closed, and opened. */
class SessionLockTest extends WindowTest {
    private static final AtomicInteger TARGETS = new AtomicInteger();
    private static final String CODE = Secret.MARK + "-рыба";
    private static final String MESSAGE = "Технические работы до 20:00.\nВопросы: 55-55";

    private record Base(String target, DemoCluster cluster, InfobaseSummary summary) {
        String name() {
            return summary.getName();
        }

        Infobase now() {
            return Objects.requireNonNull(cluster.infobase(summary.getId()));
        }

        String[] path() {
            return new String[] {target, cluster.toRecord().getName(), "", name()};
        }

        void change(Consumer<Infobase> change) {
            cluster.door().change(summary.getId(), change);
        }

        boolean admits(String code) {
            return cluster.door().visit(summary.getId(), "1CV8C", "Гость", "WS-1", code) != null;
        }
    }

    /** Another one each time: the tree may still show the former for a moment. */
    private final String target = "prod-" + TARGETS.incrementAndGet();

    private Base one;
    private Base other;

    private void connect() throws Exception {
        connect(any -> {});
    }

    private void connect(Consumer<Target> more) throws Exception {
        connected(target, 60, more);
        List<Base> bases = server().clusters().stream()
                .map(cluster -> new Base(target, cluster, cluster.infobases().getFirst()))
                .toList();
        one = bases.getFirst();
        other = bases.getLast();
        assertNotEquals(one.cluster().id(), other.cluster().id());
    }

    private LockEditor openBoth() {
        return LockEditor.open(List.of(one.path(), other.path()));
    }

    private static LockEditor filled(LockEditor editor) {
        return editor.turn(INFOBASE__SESSIONS_DENY)
                .type(INFOBASE__DENIED_TO, "+120")
                .type(INFOBASE__DENIED_MESSAGE, MESSAGE)
                .type(INFOBASE__PERMISSION_CODE, CODE)
                .type(INFOBASE__DENIED_PARAMETER, "ночь")
                .turn(INFOBASE__SCHEDULED_JOBS_DENY);
    }

    @Test
    void oneSaveClosesTwoEntrancesOfTwoClusters() throws Exception {
        connect();
        LockEditor editor = openBoth();
        assertFalse(editor.canSave(), "nothing is changed");
        filled(editor);
        picture("full");
        assertTrue(editor.isDirty());
        assertTrue(editor.verb().contains("2"), editor.verb());
        assertTrue(editor.rows().stream().allMatch(row -> row.getLast().contains("→")), () -> "" + editor.rows());
        assertTrue(one.admits(""), "nothing is done before it is saved");

        editor.saveAndWait();
        picture("saved");
        for (Base base : List.of(one, other)) {
            Infobase now = base.now();
            assertTrue(now.isSessionsDeny() && now.isScheduledJobsDeny(), base.name());
            assertNotNull(now.getDeniedTo());
            assertEquals(MESSAGE, now.getDeniedMessage());
            assertFalse(base.admits(""), "refused");
            String read = base.cluster().door().refusals().getLast().text();
            assertTrue(read.endsWith(MESSAGE), read);
            assertTrue(base.admits(CODE), "admitted");
        }
    }

    @Test
    void opensAgain() throws Exception {
        connect();
        LockEditor editor = filled(openBoth());
        editor.saveAndWait();
        editor.turn(INFOBASE__SESSIONS_DENY).turn(INFOBASE__SCHEDULED_JOBS_DENY);
        editor.saveAndWait();
        for (Base base : List.of(one, other)) {
            assertTrue(base.admits(""), base.name());
            assertFalse(base.now().isScheduledJobsDeny());
        }
    }

    @Test
    void stepsAreTakenBack() throws Exception {
        connect();
        LockEditor editor = LockEditor.open(List.<String[]>of(one.path()));
        String before = editor.typed(INFOBASE__DENIED_MESSAGE);
        editor.turn(INFOBASE__SESSIONS_DENY).type(INFOBASE__DENIED_MESSAGE, "first");
        editor.type(INFOBASE__DENIED_MESSAGE, "second");

        editor.start(LockEditor.UNDO);
        Wait.until(
                "the second is taken back",
                () -> editor.typed(INFOBASE__DENIED_MESSAGE).equals("first"));
        editor.start(LockEditor.UNDO);
        Wait.until(
                "the first, too", () -> editor.typed(INFOBASE__DENIED_MESSAGE).equals(before));
        assertTrue(editor.isOn(INFOBASE__SESSIONS_DENY));
        editor.start(LockEditor.REDO);
        Wait.until(
                "the first is back",
                () -> editor.typed(INFOBASE__DENIED_MESSAGE).equals("first"));
        editor.start(LockEditor.REVERT);
        Wait.until("all is as it was", () -> !editor.isDirty());
        assertFalse(editor.isOn(INFOBASE__SESSIONS_DENY));
        assertEquals(before, editor.typed(INFOBASE__DENIED_MESSAGE));
        editor.start(LockEditor.UNDO);
        Wait.until("that, too, can be taken back", editor::isDirty);
    }

    @Test
    void whatDiffersIsLeftAlone() throws Exception {
        connect();
        one.change(lock -> {
            lock.setSessionsDeny(true);
            lock.setDeniedMessage("закрыл сосед");
        });
        LockEditor editor = openBoth();
        picture("differs");
        assertTrue(editor.isGrey(INFOBASE__SESSIONS_DENY));
        assertNotEquals("", editor.note(INFOBASE__DENIED_MESSAGE), "it says that they differ");
        assertTrue(editor.says("закрыл сосед"), "whose lock is there");
        editor.type(INFOBASE__DENIED_PARAMETER, "x");
        editor.saveAndWait();
        assertTrue(one.now().isSessionsDeny());
        assertFalse(other.now().isSessionsDeny());
        assertEquals("закрыл сосед", one.now().getDeniedMessage());
        assertEquals("x", other.now().getDeniedParameter());
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsShownFirst() throws Exception {
        connect();
        LockEditor editor = LockEditor.open(List.<String[]>of(one.path()));
        editor.turn(INFOBASE__SESSIONS_DENY).type(INFOBASE__PERMISSION_CODE, CODE);
        one.change(lock -> lock.setDeniedMessage("сначала мы"));

        editor.save();
        Wait.until(
                "his message is shown",
                () -> editor.typed(INFOBASE__DENIED_MESSAGE).equals("сначала мы"));
        picture("meanwhile");
        assertFalse(one.now().isSessionsDeny(), "not over his head");
        assertTrue(editor.isDirty());
        assertEquals(3, editor.offered(), "save, revert, refresh");
        editor.saveAndWait();
        assertEquals(1, editor.offered(), "refresh");
        assertTrue(one.now().isSessionsDeny());
        assertEquals("сначала мы", one.now().getDeniedMessage());
    }

    @Test
    void aProblemBlocksSaving() throws Exception {
        connect();
        LockEditor editor = openBoth();
        editor.turn(INFOBASE__SESSIONS_DENY).type(INFOBASE__DENIED_TO, "2020-01-01 10:00");
        picture("error");
        assertNotEquals("", editor.note(INFOBASE__DENIED_TO));
        assertFalse(editor.canSave());
        editor.start(LockEditor.SAVE);
        editor.type(INFOBASE__DENIED_TO, "завтра");
        picture("no-time");
        assertNotEquals("", editor.note(INFOBASE__DENIED_TO));
        assertFalse(editor.canSave());
        assertFalse(one.now().isSessionsDeny(), "nothing was sent");

        editor.type(INFOBASE__DENIED_TO, "+60");
        Wait.until("it can be saved", editor::canSave);
        assertTrue(editor.typed(INFOBASE__DENIED_TO)
                .startsWith(String.valueOf(LocalDateTime.now().getYear())));
        editor.saveAndWait();
        assertTrue(one.now().isSessionsDeny());
    }

    @Test
    void asksOnceMoreInProduction() throws Exception {
        connect(target -> target.setProduction(true));
        LockEditor editor = filled(LockEditor.open(List.<String[]>of(one.path())));
        editor.save();
        Dialog question = Dialog.shown();
        picture("production");
        question.cancel();
        question.awaitClosed();
        assertFalse(one.now().isSessionsDeny());
        editor.save();
        Dialog again = Dialog.shown();
        again.typeLast(target);
        again.accept();
        Wait.until("it is closed", () -> one.now().isSessionsDeny());
    }

    @Test
    void aCodeIsSeenByNobodyUntilSomebodyWants() throws Exception {
        connect();
        LockEditor editor = filled(LockEditor.open(List.<String[]>of(one.path())));
        assertFalse(editor.isReadable(INFOBASE__PERMISSION_CODE));
        assertFalse(editor.says(CODE), "no line tells it");
        assertFalse(editor.rows().toString().contains(CODE));
        editor.saveAndWait();
        String journal = Live.get().journal().newest(1000).toString();
        assertTrue(journal.contains("ночь"), "the change is there");
        assertFalse(journal.contains(CODE), "its secret is not");
        try (Stream<Path> files = Files.walk(UserDirectories.ofSystem().undo())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(CODE), file.toString());
            }
        }
    }

    @Test
    void whoClosesItIsAsked() throws Exception {
        connect();
        LockEditor editor = filled(LockEditor.open(List.<String[]>of(one.path())));
        editor.close();
        Dialog question = Dialog.shown();
        picture("close");
        question.cancel();
        question.awaitClosed();
        assertTrue(editor.isDirty(), "still there");
        editor.close();
        Dialog again = Dialog.shown();
        again.accept();
        Wait.until("it is saved and gone", () -> one.now().isSessionsDeny() && !editor.isOpen());
    }

    @Test
    void aSessionLeadsToItsInfobase() throws Exception {
        connect();
        Session session = people().getFirst();
        ObjectTable table = ObjectTable.sessions();
        table.select(
                1,
                line -> line.contains(session.getUserName())
                        && line.contains(String.valueOf(session.getNumber()))
                        && line.contains(session.getHost()));
        assertTrue(table.canDo(LockEditor.EDIT));
        table.start(LockEditor.EDIT);
        String name = server().clusters().stream()
                .flatMap(cluster -> cluster.infobases().stream())
                .filter(base -> base.getId().equals(session.getInfobase()))
                .map(InfobaseSummary::getName)
                .findFirst()
                .orElseThrow();
        assertEquals(name, LockEditor.shown().rows().getFirst().getFirst());
    }

    @Test
    void nothingIsEditedWhereReadOnly() throws Exception {
        connect(target -> target.setReadOnly(true));
        TargetsTree tree = new TargetsTree();
        tree.select(one.path());
        assertFalse(tree.canDo(LockEditor.EDIT));
    }

    /** For people to look at. */
    @Test
    void pictures() throws Exception {
        connect();
        String language = Locale.getDefault().getLanguage();
        List<String[]> all = server().clusters().stream()
                .flatMap(cluster -> cluster.infobases().stream().map(base -> new Base(target, cluster, base)))
                .map(Base::path)
                .toList();
        one.change(lock -> {
            lock.setSessionsDeny(true);
            lock.setDeniedTo(LocalDateTime.now().minusDays(1));
        });
        other.change(lock -> {
            lock.setSessionsDeny(true);
            lock.setScheduledJobsDeny(true);
            lock.setDeniedMessage("Обновление базы. Вопросы: Сидоров, 55-55");
        });
        LockEditor many = LockEditor.open(all);
        picture(language + "-many");
        many.scrollTo(true);
        picture(language + "-many-end");
        LockEditor.closeAll();
        Base third = new Base(target, one.cluster(), one.cluster().infobases().get(2));
        LockEditor full = filled(LockEditor.open(List.<String[]>of(third.path())));
        full.type(INFOBASE__DENIED_FROM, "+40");
        picture(language + "-full");
        full.scrollTo(true);
        picture(language + "-full-end");
        full.type(INFOBASE__DENIED_TO, "2020-01-01 10:00").type(INFOBASE__DENIED_FROM, "вечером");
        full.scrollTo(false);
        picture(language + "-errors");
        assertFalse(third.now().isSessionsDeny(), "nothing was done");
        assertFalse(full.canSave());
    }
}
