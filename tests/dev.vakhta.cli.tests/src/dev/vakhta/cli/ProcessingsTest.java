package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessingsTest {
    private DemoServer demo;
    private DemoCluster cluster;
    private Shell shell;
    private String ras;
    private Session victim;
    private String id;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(40).withSeed(3));
        cluster = demo.clusters().getFirst();
        shell = new Shell();
        ras = "127.0.0.1:" + demo.port();
        victim = cluster.sessions().stream()
                .filter(one -> one.getAppId().startsWith("1CV8"))
                .findFirst()
                .orElseThrow();
        id = victim.getId().toString();
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
        demo.close();
    }

    private Ended terminate(String... more) {
        return run("terminate", more);
    }

    private Ended run(String verb, String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"session", verb, "--ras", ras}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return shell.run(all);
    }

    private String infobase() {
        return cluster.infobases().stream()
                .filter(one -> one.getId().equals(victim.getInfobase()))
                .map(InfobaseSummary::getName)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDryRunShowsThePlanAndSendsNothing() {
        Ended ended = terminate(id, "--dry-run");
        assertAll(
                () -> assertEquals(0, ended.code(), ended.err()),
                () -> assertTrue(ended.out().startsWith("Terminate 1 session\n"), ended.out()),
                () -> assertTrue(ended.out().contains(victim.getUserName())),
                () -> assertTrue(ended.out().contains("unsaved work may be lost")),
                () -> assertTrue(ended.out().contains("Operations: 1; undo: none; left out: 0."), ended.out()),
                () -> assertEquals(List.of(), shell.changes()),
                () -> assertNotNull(cluster.session(victim.getId())));
    }

    @Test
    void whatIsTerminatedIsGoneAndInTheJournal() throws IOException {
        Ended ended = terminate(id, "--yes", "--error-message", "Обновление");
        assertAll(
                () -> assertEquals(0, ended.code(), ended.err()),
                () -> assertTrue(ended.out().contains("Done: 1, gone already: 0, failed: 0, unknown: 0, not sent: 0")),
                () -> assertNull(cluster.session(victim.getId())),
                () -> assertEquals("Обновление", cluster.terminatedWith(victim.getId())),
                () -> assertEquals(List.of("session terminate"), shell.changes()));
        String list = shell.run("session", "list", "--ras", ras, "--csv").out();
        assertTrue(!list.contains(id));
        Ended journal = shell.run("journal", "list", "--command", "terminate");
        assertTrue(journal.out().contains("session terminate"), journal.out());
        assertTrue(journal.out().contains(ras), journal.out());
        JsonArray json = JsonParser.parseString(
                        shell.run("journal", "list", "--json", "--last", "1000").out())
                .getAsJsonArray();
        assertEquals(shell.journal().size(), json.size());
    }

    @Test
    void aConditionSweepsAndSparesTheClustersOwn() throws IOException {
        Ended ended = terminate("--where", "cluster-name=\"Основной кластер\"", "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(cluster.sessions().stream().allMatch(one -> one.getInfobase().equals(ClusterView.NIL)));
        assertTrue(ended.out().contains("ended only when named by its id"), ended.out());
        assertEquals(
                shell.changes().size(),
                shell.changes().stream().filter("session terminate"::equals).count());
    }

    @Test
    void aNumberNeedsItsInfobase() {
        String number = String.valueOf(victim.getNumber());
        Ended alone = terminate(number, "--yes");
        assertTrue(alone.err().contains("Session " + number + ": not here"), alone.err());
        assertNotNull(cluster.session(victim.getId()));
        Ended inside = terminate(number, "--infobase", infobase(), "--cluster", "Основной кластер", "--yes");
        assertEquals(0, inside.code(), inside.err());
        assertNull(cluster.session(victim.getId()));
    }

    @Test
    void idsAndAConditionBothMustHold() {
        Ended ended = terminate(id, "--where", "user-name!=\"" + victim.getUserName() + "\"", "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertEquals("There is nothing to do.", ended.err().strip());
        assertNotNull(cluster.session(victim.getId()));
    }

    @Test
    void nothingChosenIsNothingDone() throws IOException {
        for (String[] none :
                new String[][] {{"--yes"}, {"--yes", "--where", ""}, {"--yes", "--infobase", infobase()}}) {
            Ended ended = terminate(none);
            assertEquals(2, ended.code());
            assertTrue(ended.err().startsWith("Nothing was chosen"), ended.err());
        }
        assertEquals(List.of(), shell.journal(), "not even asked for");
    }

    @Test
    void withoutATerminalSomebodyMustHaveSaidYes() throws IOException {
        Ended ended = terminate(id);
        assertEquals(2, ended.code());
        assertEquals(1, ended.err().lines().count());
        assertTrue(ended.err().contains("--yes"), ended.err());
        assertEquals(List.of(), shell.journal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "yes", "д", "Да"})
    void aPersonMaySayYesInEitherLanguage(String yes) {
        shell.interactive = true;
        shell.answers.add(yes);
        assertEquals(0, terminate(id).code());
        assertEquals(List.of("Terminate 1 session? [y/N]"), shell.questions);
        assertNull(cluster.session(victim.getId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "", "yep", "нет"})
    void anythingElseIsNo(String no) throws IOException {
        shell.interactive = true;
        shell.answers.add(no);
        Ended ended = terminate(id);
        assertEquals(1, ended.code());
        assertEquals("Nothing was sent.", ended.err().strip());
        assertEquals(List.of(), shell.changes());
    }

    @Test
    void aProductionTargetIsConfirmedByItsName() throws IOException {
        shell.run("target", "add", "Main", "--ras", ras, "--production");
        shell.interactive = true;
        shell.answers.add("y");
        String[] command = {"session", "terminate", "--target", "main", id};
        assertEquals(1, shell.run(command).code());
        assertTrue(shell.questions.getLast().contains("\"Main\" is a production target"), shell.questions.getLast());
        assertEquals(List.of(), shell.changes());
        shell.answers.add("Main");
        assertEquals(0, shell.run(command).code());
        assertNull(cluster.session(victim.getId()));
    }

    @Test
    void nothingChangesThroughAReadOnlyTarget() throws IOException {
        shell.run("target", "add", "look", "--ras", ras, "--read-only");
        Ended ended = shell.run("session", "terminate", "--target", "look", "--yes", "--where", "user-name!=\"\"");
        assertEquals(1, ended.code(), ended.out());
        assertTrue(ended.out().contains("The target \"look\" is read-only."), ended.out());
        assertEquals(List.of(), shell.changes());
    }

    @Test
    void whatIsGoneAlreadyIsNoFailure() {
        Ended ended = terminate("00000000-1111-2222-3333-444444444444", "--yes");
        assertEquals(0, ended.code());
        assertTrue(ended.err().contains("not here (any more)"), ended.err());
    }

    @Test
    void anUnansweredCommandIsReadBack() {
        demo.faults().onCall(Calls.TERMINATE_SESSION, 1, Fault.CLOSE_AFTER);
        Ended ended = terminate(id, "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertNull(cluster.session(victim.getId()));
    }

    @Test
    void whatCannotBeReadBackIsUnknown() {
        demo.faults().onCall(Calls.TERMINATE_SESSION, 1, Fault.CLOSE_AFTER);
        demo.faults().onEvery(Calls.SESSION, Fault.UNKNOWN_THROWABLE);
        Ended ended = terminate(id, "--yes");
        assertEquals(4, ended.code(), ended.out() + ended.err());
        assertTrue(ended.err().startsWith("Outcome unknown: terminate session "), ended.err());
        assertTrue(ended.out().contains("unknown: 1"), ended.out());
    }

    /** Somebody inside the cluster did not answer it: the session is still there, but may be on its way out. */
    @Test
    void whatAProcessOfTheClusterDidNotAnswerIsReadBack() {
        demo.faults().onCall(Calls.TERMINATE_SESSION, 1, Fault.UNKNOWN_THROWABLE);
        Ended ended = terminate(id, "--yes");
        assertEquals(4, ended.code(), ended.out() + ended.err());
        assertTrue(ended.err().startsWith("Outcome unknown: terminate session "), ended.err());
    }

    @Test
    void oneFailedIsPartly() {
        demo.faults().onCall(Calls.TERMINATE_SESSION, 1, Fault.NOT_ALLOWED);
        List<Session> two = cluster.sessions().stream()
                .filter(one -> one.getAppId().startsWith("1CV8"))
                .limit(2)
                .toList();
        Ended ended =
                terminate(two.get(0).getId().toString(), two.get(1).getId().toString(), "--yes");
        assertEquals(3, ended.code(), ended.err());
        assertTrue(ended.err().startsWith("Failed: terminate session "), ended.err());
        assertTrue(ended.out().contains("Done: 1, gone already: 0, failed: 1,"), ended.out());
        demo.faults().onEvery(Calls.TERMINATE_SESSION, Fault.NOT_ALLOWED);
        assertEquals(1, terminate("--where", "app=1CV8C", "--yes").code());
    }

    @Test
    void theReportIsAlsoForScripts() {
        Ended plan = terminate(id, "--dry-run", "--json");
        JsonObject planned =
                JsonParser.parseString(plan.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("planned", planned.get("outcome").getAsString());
        assertEquals(id, planned.get("session").getAsString());
        Ended ended = terminate(id, "--yes", "--json");
        JsonObject done =
                JsonParser.parseString(ended.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("done", done.get("outcome").getAsString());
        assertEquals(cluster.id().toString(), done.get("cluster").getAsString());
        assertTrue(ended.err().startsWith("Terminate 1 session"), "the plan does not mix with the data");
    }

    @Test
    void aCancelledRunSaysWhatWasNotDone() {
        shell.cancel.cancel();
        Ended ended = terminate(id, "--yes");
        assertEquals(1, ended.code());
        assertNotNull(cluster.session(victim.getId()));
    }

    @Test
    void cancelledOnTheWayItSaysWhatWasDoneAndWhatNot() throws Exception {
        int before = cluster.sessions().size();
        demo.faults().delay(Duration.ofMillis(100));
        CompletableFuture<Ended> running =
                CompletableFuture.supplyAsync(() -> terminate("--where", "user-name!=\"\"", "--yes"));
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (cluster.sessions().size() == before && !running.isDone() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        shell.cancel.cancel();
        Ended ended = running.get(20, TimeUnit.SECONDS);
        assertTrue(ended.code() == 3 || ended.code() == 4, ended.err());
        assertTrue(ended.out().matches("(?s).*Done: [1-9].*not sent: [1-9].*"), ended.out());
        assertTrue(ended.err().contains("Cancelled, not sent: terminate session "), ended.err());
    }

    @Test
    void interruptLeavesTheSession() {
        Ended ended = run("interrupt", id, "--yes", "--error-message", "слишком долго");
        assertEquals(0, ended.code(), ended.err());
        assertNotNull(cluster.session(victim.getId()));
        assertEquals("слишком долго", cluster.interruptedWith(victim.getId()));
    }

    @Test
    void aConnectionIsDisconnected() throws IOException {
        Connection connection = cluster.connections().stream()
                .filter(one -> one.getSessionNumber() != 0 && !one.getInfobase().equals(ClusterView.NIL))
                .findFirst()
                .orElseThrow();
        String name = connection.getId().toString();
        Ended ended = shell.run("connection", "disconnect", name, "--ras", ras, "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(cluster.connections().stream().noneMatch(one -> one.getId().equals(connection.getId())));
        assertEquals(List.of("connection disconnect"), shell.changes());
    }

    @Test
    void aThirdPartysProcessingIsACommand() {
        shell.more.add(new NoteProcessing("note", "words"));
        String help = shell.run("session", "note", "--help").out();
        assertAll(
                () -> assertTrue(help.contains("Writes a note about sessions."), help),
                () -> assertTrue(help.contains("--loud"), help),
                () -> assertTrue(help.contains("How often."), help),
                () -> assertTrue(help.contains("Exit codes:"), help));
        Ended ended = run("note", id, "--yes", "--loud", "--times", "3");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().contains("note it 3 times, loud"), ended.out());
        Ended bad = run("note", id, "--yes", "--times", "often");
        assertEquals(2, bad.code());
        assertTrue(bad.err().contains("\"often\" is not a value for times."), bad.err());
    }

    @Test
    void oneThatDoesNotFitIsPassedOver() {
        shell.more.add(new NoteProcessing("note", "where"));
        shell.more.add(new NoteProcessing("terminate", "words"));
        Ended ended = terminate(id, "--yes");
        assertEquals(0, ended.code(), "the others work");
        assertEquals(
                2,
                ended.err()
                        .lines()
                        .filter(line -> line.contains("org.example.note"))
                        .count(),
                ended.err());
        assertTrue(!shell.run("session").err().contains("  note"));
    }

    @Test
    void inRussianToo() {
        shell.interactive = true;
        shell.answers.add("да");
        Ended ended = terminate(id, "--lang", "ru");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(List.of("Завершить 1 сеанс? [д/Н]"), shell.questions);
        assertTrue(ended.out().contains("Сделано: 1, уже не было: 0, не удалось: 0"), ended.out());
    }
}
