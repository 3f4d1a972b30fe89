package dev.vakhta.window;

import static dev.vakhta.ui.bot.Words.CONSOLE;
import static dev.vakhta.ui.bot.Words.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.testing.Secret;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.ExclusiveConsole;
import dev.vakhta.ui.bot.page.ExclusiveConsole.Field;
import dev.vakhta.ui.bot.page.ExclusiveConsole.RunButton;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.live.Live;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Everybody out of an infobase, from its console; with everybody in it whom that meets. */
class ExclusiveConsoleTest extends WindowTest {
    private static final AtomicInteger TARGETS = new AtomicInteger();
    private static final String CODE = Secret.MARK + "-kod";

    /** Another one each time: the tree may still show the former for a moment. */
    private final String target = "excl-" + TARGETS.incrementAndGet();

    private DemoCluster cluster;
    private InfobaseSummary infobase;

    private ExclusiveConsole open() throws Exception {
        return open(any -> {});
    }

    private void connect(Consumer<Target> more) throws Exception {
        serve(DemoOptions.defaults().withEveryKind().withSessions(60).inRealTime());
        cluster = server().cluster();
        infobase = cluster.infobases().getFirst();
        target(target, more).connect();
    }

    private ExclusiveConsole open(Consumer<Target> more) throws Exception {
        connect(more);
        return reopen().type(Field.JOBS_WAIT, "0").type(Field.CODE, CODE);
    }

    private ExclusiveConsole reopen() {
        return ExclusiveConsole.open(List.<String[]>of(path(infobase)));
    }

    private String[] path(InfobaseSummary one) {
        return new String[] {target, cluster.toRecord().getName(), "", one.getName()};
    }

    private Infobase lock() {
        return Objects.requireNonNull(cluster.infobase(infobase.getId()));
    }

    private boolean isAsBefore(Infobase before) {
        Infobase now = lock();
        return SessionLockAdmin.FIELDS.stream().allMatch(field -> LockTexts.same(before.eGet(field), now.eGet(field)));
    }

    private List<Session> inside() {
        return cluster.sessions().stream()
                .filter(session -> session.getInfobase().equals(infobase.getId()))
                .toList();
    }

    /** The administrator of the DBMS ends what would end much later. */
    private void endQueries() {
        inside().forEach(session -> cluster.endQuery(session.getId()));
    }

    private static String step(ExclusiveConsole console, ExclusiveStep step) {
        return console.steps().get(step.ordinal());
    }

    private static void awaitStep(ExclusiveConsole console, ExclusiveStep step) {
        Wait.until(
                () -> step + ": " + console.steps(), () -> !step(console, step).isEmpty());
    }

    @Test
    void everybodyIsOutAndEverythingIsAsBefore() throws Exception {
        ExclusiveConsole console = open();
        Infobase before = lock();
        int many = inside().size();
        assertTrue(many > 3, many + " inside");
        console.type(Field.LEAD, "16");
        Wait.until("it is planned", console::canStart);
        picture("prepared");
        assertTrue(console.verb().contains("1"), console.verb());
        assertTrue(console.inside().size() > 3, () -> "" + console.inside());
        assertFalse(console.says(CODE) || console.isCodeReadable(), "the code is hidden");

        console.startAndWait();
        awaitStep(console, ExclusiveStep.WARN);
        LocalDateTime from = Objects.requireNonNull(lock().getDeniedFrom());
        assertTrue(lock().isScheduledJobsDeny() && lock().isSessionsDeny());
        picture("warning");
        console.choose(RunButton.EXTEND, Duration.ofMinutes(30));
        Wait.until("it begins later", () -> !from.equals(lock().getDeniedFrom()));
        Duration later = Duration.between(from, lock().getDeniedFrom());
        assertTrue(later.compareTo(Duration.ofMinutes(29)) > 0, later::toString);

        console.press(RunButton.HURRY);
        Dialog question = Dialog.shown();
        picture("hurry");
        question.press(question.buttons().getFirst());
        awaitStep(console, ExclusiveStep.TERMINATE);
        picture("terminating");
        awaitHeld(console);
        picture("held");
        assertEquals(List.of(), inside());
        assertNull(cluster.door().visit(infobase.getId(), "1CV8C", "Гость", "WS-1", ""), "refused");
        assertNotNull(cluster.door().visit(infobase.getId(), "Designer", "Админ", "WS-1", CODE), "admitted");
        assertFalse(console.says(CODE) || console.isCodeReadable());

        console.press(RunButton.DONE);
        Wait.until("it has ended", () -> !console.isRunning());
        picture("proven");
        assertTrue(isAsBefore(before), () -> "" + lock());
        assertTrue(console.says(infobase.getName()), () -> "" + console.sentences());
        assertFalse(step(console, ExclusiveStep.PROVE).isEmpty());
        assertNotNull(cluster.door().visit(infobase.getId(), "1CV8C", "Гость", "WS-1", ""), "open again");
        noCodeIsKept();
        console.press(RunButton.ANEW);
        Wait.until("it may be had again", console::canStart);
    }

    private static void noCodeIsKept() throws Exception {
        assertFalse(Live.get().journal().newest(10_000).toString().contains(CODE), "in the journal");
        try (Stream<Path> files = Files.walk(UserDirectories.ofSystem().undo())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(CODE), file.toString());
            }
        }
    }

    @Test
    void aForeignLockIsAskedAboutAndGivenBack() throws Exception {
        connect(any -> {});
        cluster.door().change(infobase.getId(), lock -> {
            lock.setSessionsDeny(true);
            lock.setDeniedMessage("закрыл сосед");
        });
        Infobase before = lock();
        ExclusiveConsole console = reopen();
        Wait.until("it is asked", () -> console.inTheWay() == 1);
        picture("foreign");
        assertTrue(console.says("закрыл сосед"));
        assertFalse(console.canStart());
        console.goOver();
        console.startAndWait();
        awaitStep(console, ExclusiveStep.WAIT_FOR_JOBS);
        console.press(RunButton.STOP);
        Wait.until("it has ended", () -> !console.isRunning());
        picture("stopped");
        assertTrue(isAsBefore(before), () -> "" + lock());
        assertFalse(console.canPress(RunButton.STOP));
    }

    @Test
    void closingAsksAndTheRunGoesOn() throws Exception {
        ExclusiveConsole console = open();
        Infobase before = lock();
        console.startAndWait();
        awaitStep(console, ExclusiveStep.WARN);
        console.close();
        Dialog question = Dialog.shown();
        picture("closing");
        List<String> answers = question.buttons();
        assertEquals(3, answers.size(), answers::toString);
        question.press(answers.getLast());
        question.awaitClosed();
        assertTrue(console.isOpen() && console.isRunning(), "stayed");

        console.close();
        Dialog.shown().press(answers.getFirst());
        Wait.until("the console is gone", () -> !console.isOpen());
        assertTrue(lock().isSessionsDeny(), "it goes on");
        ExclusiveConsole again = reopen();
        assertTrue(again.isRunning());
        assertFalse(step(again, ExclusiveStep.LOCK).isEmpty(), "what happened meanwhile is there");

        again.close();
        Dialog.shown().press(answers.get(1));
        Wait.until("it is restored, and then closed", () -> !again.isOpen());
        assertTrue(isAsBefore(before), () -> "" + lock());
    }

    @Test
    void whatEndsUnseenComesBackByItself() throws Exception {
        ExclusiveConsole console = open();
        Infobase before = lock();
        console.startAndWait();
        awaitStep(console, ExclusiveStep.WARN);
        console.close();
        Dialog question = Dialog.shown();
        question.press(question.buttons().getFirst());
        Wait.until("the console is gone", () -> !console.isOpen());
        Job[] jobs = Job.getJobManager().find(null);
        Job run = Arrays.stream(jobs)
                .filter(job -> job.getState() == Job.RUNNING && job.getName().contains(infobase.getName()))
                .findFirst()
                .orElseThrow();
        run.cancel(); // as in the view of what is going on
        Wait.until("it shows how it ended", () -> console.isOpen());
        assertFalse(console.isRunning());
        assertTrue(isAsBefore(before), () -> "" + lock());
    }

    @Test
    void theWorkbenchStaysWhileItGoesOn() throws Exception {
        ExclusiveConsole console = open();
        console.startAndWait();
        awaitStep(console, ExclusiveStep.WARN);
        Ui.post(() -> PlatformUI.getWorkbench().close());
        Dialog question = Dialog.shown();
        picture("exit");
        assertTrue(question.says(infobase.getName()), () -> "" + question.texts());
        question.press(question.buttons().getLast());
        question.awaitClosed();
        assertTrue(console.isRunning() && lock().isSessionsDeny());
    }

    @Test
    void whoChangedItMeanwhileIsAskedAbout() throws Exception {
        ExclusiveConsole console = open();
        console.startAndWait();
        awaitStep(console, ExclusiveStep.WARN);
        cluster.door().change(infobase.getId(), lock -> lock.setDeniedMessage("теперь моя"));
        console.press(RunButton.STOP);
        Dialog question = Dialog.shown();
        picture("conflict");
        assertTrue(question.says("теперь моя"), () -> "" + question.texts());
        Dialog.closeAll();
        Wait.until("it has ended", () -> !console.isRunning());
        picture("left-alone");
        assertEquals("теперь моя", lock().getDeniedMessage());
        assertTrue(console.says(infobase.getName()), "it says that something is left");
    }

    @Test
    void badInputIsSaidBesideItsField() throws Exception {
        ExclusiveConsole console = open();
        Wait.until("it is planned", console::canStart);
        int sentences = console.sentences().size();
        console.type(Field.LEAD, "скоро")
                .type(Field.TO, "2020-01-01 10:00")
                .type(Field.MESSAGE, "{когда}")
                .type(Field.CODE, "a b")
                .type(Field.JOBS_AFTER, "-1");
        picture("bad");
        assertFalse(console.canStart());
        assertTrue(console.sentences().size() >= sentences + 5, () -> "" + console.sentences());
        console.type(Field.LEAD, "0")
                .type(Field.TO, "")
                .type(Field.MESSAGE, "До {to}")
                .type(Field.CODE, CODE)
                .type(Field.JOBS_AFTER, "5");
        assertFalse(console.canStart(), "it does not say until when");
        console.type(Field.TO, "+120");
        Wait.until(() -> "it is mended: " + console.sentences(), console::canStart);
    }

    @Test
    void asksOnceMoreInProduction() throws Exception {
        ExclusiveConsole console = open(target -> target.setProduction(true));
        console.start();
        Dialog question = Dialog.shown();
        picture("production");
        question.cancel();
        question.awaitClosed();
        assertFalse(console.isRunning() || lock().isSessionsDeny());
        console.start();
        Dialog again = Dialog.shown();
        again.typeLast(target);
        again.accept();
        Wait.until("it runs", console::isRunning);
    }

    @Test
    void manyInfobasesAreTakenTogether() throws Exception {
        connect(any -> {});
        List<InfobaseSummary> all = cluster.infobases();
        ExclusiveConsole console =
                ExclusiveConsole.open(all.stream().map(this::path).toList());
        assertTrue(console.verb().contains(String.valueOf(all.size())), console.verb());
        console.type(Field.JOBS_WAIT, "0");
        Wait.until("it is planned", console::canStart);
        picture("many");
        console.scrollTo(true);
        picture("many-end");
        console.startAndWait();
        awaitStep(console, ExclusiveStep.WARN);
        all.forEach(one ->
                assertTrue(Objects.requireNonNull(cluster.infobase(one.getId())).isSessionsDeny(), one.getName()));
        TargetsTree tree = new TargetsTree();
        tree.select(path(all.get(2)));
        tree.start(ExclusiveConsole.OPEN);
        Wait.until(
                "one of them leads to the run", () -> ExclusiveConsole.shown().isRunning());
        console.press(RunButton.STOP);
        Wait.until("it has ended", () -> !console.isRunning());
        all.forEach(one -> assertFalse(
                Objects.requireNonNull(cluster.infobase(one.getId())).isSessionsDeny(), one.getName()));
    }

    /** A cluster of two infobases with a few people in each. */
    private void connectSmall() throws Exception {
        serve(DemoOptions.defaults()
                .withClusters(1)
                .withInfobases(2)
                .withSessions(4)
                .inRealTime());
        cluster = server().cluster();
        infobase = cluster.infobases().getFirst();
        target(target, any -> {}).connect();
    }

    /** Closed at once. */
    private ExclusiveConsole small(List<InfobaseSummary> on) {
        return ExclusiveConsole.open(on.stream().map(this::path).toList())
                .type(Field.LEAD, "0")
                .type(Field.JOBS_WAIT, "0")
                .type(Field.CODE, CODE);
    }

    private List<String> closed() {
        return cluster.infobases().stream()
                .filter(one ->
                        Objects.requireNonNull(cluster.infobase(one.getId())).isSessionsDeny())
                .map(InfobaseSummary::getName)
                .toList();
    }

    private void awaitHeld(ExclusiveConsole console) {
        Wait.until(() -> "it is held: " + console.steps() + console.said(), () -> {
            endQueries();
            return console.canPress(RunButton.DONE);
        });
    }

    @Test
    void eachInItsTurn() throws Exception {
        connectSmall();
        ExclusiveConsole console = small(cluster.infobases()).inTurn();
        console.startAndWait();
        awaitHeld(console);
        picture("first-turn");
        List<String> first = closed();
        assertEquals(1, first.size(), "the other is open: " + first);
        assertTrue(console.says(CONSOLE.text("TURN", 1, 2, first.getFirst())), () -> "" + console.sentences());
        console.press(RunButton.DONE);

        Wait.until("the next one has its turn", () -> closed().size() == 1 && !closed().equals(first));
        List<String> second = closed();
        Wait.until(
                () -> "it says so: " + console.sentences(),
                () -> console.says(CONSOLE.text("TURN", 2, 2, second.getFirst())));
        awaitHeld(console);
        picture("second-turn");
        assertEquals(second, closed(), "the first is open");
        console.press(RunButton.DONE);
        Wait.until("it has ended", () -> !console.isRunning());
        picture("both-done");
        assertEquals(List.of(), closed());
        assertTrue(
                console.says(RUN.text("RESTORED", first.getFirst() + ", " + second.getFirst())),
                () -> "" + console.sentences());
        assertFalse(console.says(RUN.beginning("UNTOUCHED")), () -> "" + console.sentences());
    }

    @Test
    void stoppedInItsTurnTheNextOneIsNotTouched() throws Exception {
        connectSmall();
        ExclusiveConsole console = small(cluster.infobases()).inTurn();
        console.type(Field.LEAD, "16").startAndWait();
        awaitStep(console, ExclusiveStep.WARN);
        List<String> first = closed();
        assertEquals(1, first.size());
        String next = cluster.infobases().stream()
                .map(InfobaseSummary::getName)
                .filter(name -> !first.contains(name))
                .findFirst()
                .orElseThrow();
        console.press(RunButton.STOP);
        Wait.until("it has ended", () -> !console.isRunning());
        picture("stopped-in-turn");
        assertEquals(List.of(), closed());
        assertTrue(console.says(RUN.text("RESTORED", first.getFirst())), () -> "" + console.sentences());
        assertTrue(console.says(RUN.text("UNTOUCHED", next)), () -> "" + console.sentences());
    }

    @Test
    void aRunThatWasNotGivenBackIsTakenOver() throws Exception {
        connectSmall();
        Infobase before = lock();
        Left.of(Live.get().targets().getFirst().target(), cluster, infobase).cutOff();
        assertTrue(lock().isSessionsDeny() && lock().isScheduledJobsDeny());
        ExclusiveConsole console = small(List.of(infobase));
        Wait.until("it is asked", () -> console.inTheWay() == 1);
        picture("not-given-back");
        assertTrue(console.says(Left.TITLE) && console.says("сидоров"), () -> "" + console.sentences());
        assertFalse(console.canStart());
        console.goOver();
        console.startAndWait();
        awaitHeld(console);
        assertNotNull(cluster.door().visit(infobase.getId(), "Designer", "Админ", "WS-1", CODE), "the code is ours");
        console.press(RunButton.DONE);
        Wait.until("it has ended", () -> !console.isRunning());
        picture("taken-over");
        assertTrue(isAsBefore(before), () -> "what was before that run: " + lock());
        assertEquals(List.of(), UndoJournal.ofPerson().list().unrestored(), "nothing is left of either");
    }

    /** Users come in at once, and only stopping it does not let the jobs wait. */
    private void jobsComeLater(ExclusiveConsole console, Infobase before) {
        Wait.until("users may come in", () -> !lock().isSessionsDeny());
        Wait.until(
                () -> "it says when jobs may: " + console.headline(),
                () -> console.headline().startsWith(RUN.beginning("NOW_JOBS_LATER")));
        picture("jobs-later");
        assertTrue(lock().isScheduledJobsDeny() && console.isRunning());
        assertNotNull(cluster.door().visit(infobase.getId(), "1CV8C", "Гость", "WS-1", ""), "a user is in");
        console.press(RunButton.STOP);
        Wait.until("it has ended", () -> !console.isRunning());
        assertTrue(isAsBefore(before), () -> "" + lock());
        picture("jobs-allowed");
    }

    @Test
    void usersComeInFirstAndJobsLater() throws Exception {
        connectSmall();
        Infobase before = lock();
        ExclusiveConsole console = small(List.of(infobase));
        console.startAndWait();
        awaitHeld(console);
        console.choose(RunButton.OPEN_USERS, Duration.ofMinutes(30));
        jobsComeLater(console, before);
    }

    @Test
    void jobsComeLaterWhereThatWasAgreedOn() throws Exception {
        connectSmall();
        Infobase before = lock();
        ExclusiveConsole console = small(List.of(infobase)).type(Field.JOBS_AFTER, "20");
        console.startAndWait();
        awaitHeld(console);
        console.press(RunButton.DONE);
        jobsComeLater(console, before);
    }

    @Test
    void nothingIsOfferedWhereReadOnly() throws Exception {
        connect(target -> target.setReadOnly(true));
        TargetsTree tree = new TargetsTree();
        tree.select(path(infobase));
        assertFalse(tree.canDo(ExclusiveConsole.OPEN));
    }
}
