package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.UnrestoredPage;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.undo.UndoOffer;
import dev.vakhta.ui.undo.UndoWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was left in place is offered, given back, or left alone; nothing of it is lost. */
class UndoTest extends WindowTest {
    private static final AtomicInteger TARGETS = new AtomicInteger();
    private static final String THEIRS = "Я тут, не трогать";

    private final String name = "prod-" + TARGETS.incrementAndGet();
    private LiveTarget target;
    private Left left;
    private Infobase before;

    /** A journal that was emptied may still be shown. */
    @BeforeEach
    void open() throws Exception {
        UnrestoredPage.close();
        serve(options(20));
        target = target(name, any -> {});
        left = left(0);
        before = EcoreUtil.copy(left.now());
    }

    @AfterEach
    void leave() {
        Dialog.closeAll();
        UnrestoredPage.close();
    }

    private Left left(int infobase) {
        DemoCluster cluster = server().cluster();
        InfobaseSummary summary = cluster.infobases().get(infobase);
        return Left.of(target.target(), cluster, summary);
    }

    private static void read() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        UndoWatch.get().read(any -> read.countDown());
        assertTrue(read.await(20, TimeUnit.SECONDS));
    }

    private void assertAsBefore() {
        for (var field : SessionLockAdmin.FIELDS) {
            assertTrue(
                    LockTexts.same(before.eGet(field), left.now().eGet(field)),
                    Field.of(field).key());
        }
    }

    private UnrestoredPage offered() {
        Ui.run(UndoOffer::begin);
        Wait.until("it is offered", UnrestoredPage::isActive);
        UnrestoredPage page = new UnrestoredPage();
        page.select(left.name());
        return page;
    }

    /** Beside what is open. */
    private static Dialog report(Dialog before) {
        before.awaitClosed();
        return Dialog.shown();
    }

    @Test
    void whereNothingIsLeftNothingHappens() throws Exception {
        read();
        Ui.run(UndoOffer::begin);
        read();
        assertFalse(UnrestoredPage.isOpen());
        assertTrue(UnrestoredPage.mark(left.name()).isEmpty());
        UnrestoredPage page = new UnrestoredPage();
        Wait.until("it says that all is well", () -> !page.sentences().isEmpty());
        picture("empty");
        assertEquals(List.of(), page.rows());
        assertFalse(page.canDo(UnrestoredPage.RESTORE));
    }

    @Test
    void whatADeadOneLeftIsOfferedAndGivenBack() throws Exception {
        left.cutOff();
        var sent = Live.get().journal().newest(1000);
        UnrestoredPage page = offered();
        picture("offered");
        assertTrue(page.says(left.name()), () -> "" + page.sentences());
        List<String> row = page.rows().getFirst();
        assertTrue(row.contains(left.name()) && row.contains(Left.TITLE), row::toString);
        assertTrue(row.toString().contains("сидоров@"), row::toString);
        Wait.until("there is a mark", () -> UnrestoredPage.mark(left.name()).isPresent());
        assertEquals(sent, Live.get().journal().newest(1000), "nothing was connected to");

        page.restoreAll();
        Dialog plan = Dialog.shown();
        picture("plan");
        List<String> step = plan.rows().getFirst();
        assertTrue(step.getFirst().equals(left.name()) && step.getLast().contains("→"), step::toString);
        assertFalse(plan.texts().toString().contains(Left.CODE), "a code is told");
        plan.accept();
        Dialog report = report(plan);
        picture("report");
        assertEquals(left.name(), report.rows().getFirst().getFirst());
        assertAsBefore();
        Wait.until("nothing is left", () -> page.rows().isEmpty());
        Wait.until("the mark is gone", () -> UnrestoredPage.mark(left.name()).isEmpty());
    }

    @Test
    void aMarkLeadsThere() throws Exception {
        left.cutOff();
        UndoWatch.get().read();
        Wait.until("there is a mark", () -> UnrestoredPage.mark(left.name()).isPresent());
        assertFalse(UnrestoredPage.isOpen(), "not in the midst of work");
        picture("mark");
        UnrestoredPage.clickMark(left.name());
        Wait.until("it is shown", UnrestoredPage::isActive);
    }

    /** Up to the question. */
    private Dialog conflict() throws Exception {
        left.cutOff();
        left.cluster().door().change(left.summary().getId(), lock -> lock.setDeniedMessage(THEIRS));
        UnrestoredPage page = offered();
        page.start(UnrestoredPage.RESTORE);
        Dialog plan = Dialog.shown();
        picture("plan");
        plan.accept();
        plan.awaitClosed();
        Dialog question = Dialog.shown();
        picture("question");
        assertTrue(question.says(THEIRS) && question.says("Технические работы"), () -> "" + question.texts());
        assertEquals(3, question.buttons().size());
        return question;
    }

    private static void press(Dialog question, int button) {
        question.press(question.buttons().get(button));
    }

    @Test
    void giveBackOverSomebodysChange() throws Exception {
        Dialog question = conflict();
        press(question, 0);
        report(question);
        assertAsBefore();
        Wait.until("nothing is left", () -> new UnrestoredPage().rows().isEmpty());
    }

    @Test
    void whatIsThereNowIsRight() throws Exception {
        Dialog question = conflict();
        press(question, 1);
        report(question);
        picture("kept");
        assertEquals(THEIRS, left.now().getDeniedMessage());
        assertTrue(left.now().isSessionsDeny());
        Wait.until("nothing is left", () -> new UnrestoredPage().rows().isEmpty());
    }

    @Test
    void decideLater() throws Exception {
        Dialog question = conflict();
        press(question, 2);
        report(question);
        picture("later");
        assertEquals(THEIRS, left.now().getDeniedMessage());
        read();
        assertEquals(1, new UnrestoredPage().rows().size());
    }

    @Test
    void escapeDecidesNothing() throws Exception {
        Dialog question = conflict();
        question.close();
        report(question);
        assertEquals(THEIRS, left.now().getDeniedMessage());
        read();
        assertEquals(1, new UnrestoredPage().rows().size());
    }

    @Test
    void aBrokenFileIsShown() throws Exception {
        Path broken = Left.broken();
        Ui.run(UndoOffer::begin);
        Wait.until("it is offered", UnrestoredPage::isActive);
        UnrestoredPage page = new UnrestoredPage().select(broken.getFileName().toString());
        picture("broken");
        assertTrue(page.says(broken.toString()), () -> "" + page.sentences());
        assertFalse(page.canDo(UnrestoredPage.RESTORE));
        assertFalse(page.canDo(UnrestoredPage.LEAVE));
        assertTrue(page.canDo(UnrestoredPage.FOLDER));
        page.start(UnrestoredPage.COPY);
        Wait.until("its path is copied", () -> Ui.clipboard().contains(broken.toString()));
        page.start(UnrestoredPage.REFRESH);
        read();
        assertTrue(Files.exists(broken));
        assertEquals(1, page.rows().size());
    }

    @Test
    void whatRunsIsShownAndNotTouched() throws Exception {
        try (UndoRun run = Left.journal(Owner.here("test")).begin(Left.TITLE)) {
            left.change(run);
            UnrestoredPage page = new UnrestoredPage();
            page.select(left.name());
            picture("alive");
            assertFalse(page.canDo(UnrestoredPage.RESTORE));
            assertFalse(page.canDo(UnrestoredPage.LEAVE));
            assertTrue(page.says(run.entry().owner().text()), () -> "" + page.sentences());
            assertTrue(UnrestoredPage.mark(left.name()).isEmpty(), "somebody has it");
        }
    }

    @Test
    void anotherComputersNeedsConsent() throws Exception {
        left.cutOff("ws-014");
        UnrestoredPage page = new UnrestoredPage();
        page.select(left.name());
        assertTrue(UnrestoredPage.mark(left.name()).isEmpty(), "nobody knows");
        page.start(UnrestoredPage.RESTORE);
        Dialog plan = Dialog.shown();
        picture("plan");
        assertTrue(plan.says("сидоров@ws-014"), () -> "" + plan.texts());
        plan.accept();
        report(plan);
        assertAsBefore();
    }

    @Test
    void leftAloneWithAReason() throws Exception {
        Entry entry = left.cutOff();
        UnrestoredPage page = offered();
        page.start(UnrestoredPage.LEAVE);
        Dialog question = Dialog.shown();
        picture("question");
        assertEquals(1, question.buttons().size(), "not without a reason");
        question.type(0, "работы продолжаются");
        question.accept();
        Wait.until("nothing is left", () -> page.rows().isEmpty());
        assertTrue(left.now().isSessionsDeny(), "nothing was sent");
        Path old = Left.folder().resolve("old").resolve(entry.id() + ".json");
        Wait.until("it is put away", () -> Files.exists(old));
        assertTrue(Files.readString(old).contains("работы продолжаются"));
    }

    @Test
    void aTargetThatIsSavedNoMoreIsReached() throws Exception {
        left.cutOff();
        Live.get().remove(target);
        UnrestoredPage page = offered();
        page.restoreAll();
        Dialog plan = Dialog.shown();
        plan.accept();
        report(plan);
        assertAsBefore();
    }

    @Test
    void whoWeAreIsAskedWhereItIsNeeded() throws Exception {
        server().close();
        serve(options(20).withClusters(1).withClusterAdministrator("главный", "right"));
        target = target(name + "-locked", any -> {});
        left = left(0);
        before = EcoreUtil.copy(left.now());
        left.cutOff();
        UnrestoredPage page = offered();
        page.restoreAll();
        Dialog question = Dialog.shown();
        picture("who");
        assertTrue(question.says(server().cluster().toRecord().getName()), "not an id");
        question.type(0, "главный");
        question.type(1, "right");
        question.accept();
        question.awaitClosed();
        Dialog plan = Dialog.shown();
        picture("plan");
        plan.accept();
        report(plan);
        assertAsBefore();
    }

    @Test
    void whatCannotBeReachedIsSaid() throws Exception {
        left.cutOff();
        Left second = left(1);
        second.cutOff();
        server().stop();
        UnrestoredPage page = offered();
        Wait.until("both are there", () -> page.rows().size() == 2);
        page.restoreAll();
        Dialog plan = Dialog.shown();
        picture("unreachable");
        assertEquals(1, plan.buttons().size(), "close");
        assertTrue(plan.rows().stream().noneMatch(row -> row.getLast().isBlank()), () -> "" + plan.rows());
    }

    @Test
    void productionIsTyped() throws Exception {
        Live.get().remove(target);
        target = target(name, any -> any.setProduction(true));
        left = left(0);
        left.cutOff();
        UnrestoredPage page = offered();
        page.restoreAll();
        Dialog plan = Dialog.shown();
        picture("production");
        assertFalse(plan.hasDefault());
        assertEquals(1, plan.buttons().size(), "cancel");
        plan.typeLast(name);
        plan.press(Wait.value(
                "it can be restored", () -> plan.buttons().stream().skip(1).findFirst()));
        report(plan);
        assertAsBefore();
    }

    /** For people to look at. */
    @Test
    void manyAtOnce() throws Exception {
        for (int i = 0; i < server().cluster().infobases().size(); i++) {
            left(i).cutOff();
        }
        Left.broken();
        UnrestoredPage page = offered();
        Wait.until("all are there", () -> page.rows().size() > 3);
        picture("many");
        page.restoreAll();
        Dialog plan = Dialog.shown();
        picture("many-plan");
        plan.accept();
        report(plan);
        picture("many-report");
        Wait.until("the broken one is left", () -> page.rows().size() == 1);
        assertAsBefore();
    }
}
