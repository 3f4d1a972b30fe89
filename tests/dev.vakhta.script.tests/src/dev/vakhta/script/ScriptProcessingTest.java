package dev.vakhta.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ScriptProcessingTest {
    @TempDir
    Path folder;

    private final Place place = new Place();
    private final List<String> said = new ArrayList<>();

    private Plan plan(int sessions, Map<String, String> given, String more, String... arguments)
            throws IOException, AdministrationException {
        ScriptProcessing processing = new ScriptProcessing(Place.script(folder, more, arguments));
        Values values = new Values(processing.declaration().parameters(), given);
        return processing.plan(place.sessions(sessions), values, said::add, Cancel.never());
    }

    private Report run(int sessions, String... arguments) throws IOException, AdministrationException {
        return PlanRunner.run(plan(sessions, Map.of(), "", arguments), result -> {}, Cancel.never());
    }

    private static List<Outcome> outcomes(Report report) {
        return report.results().stream().map(Result::outcome).toList();
    }

    private static String failure(Report report, int object) {
        AdministrationException failure = report.results().get(object).failure();
        assertNotNull(failure);
        return failure.sentence();
    }

    @Test
    void twoHundredSessionsAreOneRunOfTheProgram() throws Exception {
        Report report = run(200, "does");
        assertEquals(200, report.count(Outcome.DONE));
        List<Operation> journal = place.journal.newest(10);
        assertEquals(1, journal.size());
        assertEquals("script org.example.log-off", journal.getFirst().command());
        assertEquals("200", journal.getFirst().arguments().get("objects"));
        assertEquals(null, journal.getFirst().failure());
    }

    @Test
    void eachObjectHasItsOwnOutcome() throws Exception {
        Report report = run(4, "mixed");
        assertEquals(List.of(Outcome.DONE, Outcome.GONE, Outcome.FAILED, Outcome.UNKNOWN), outcomes(report));
        assertEquals("так вышло", failure(report, 2));
    }

    @Test
    void whatWasBegunWhenItDiedIsUnknownAndTheRestWasNotDone() throws Exception {
        Report report = run(3, "dies");
        assertEquals(List.of(Outcome.DONE, Outcome.UNKNOWN, Outcome.FAILED), outcomes(report));
        assertEquals(ScriptMessage.ENDED_WITH_WORDS.text(3, "Нет связи с сервером"), failure(report, 2));
        assertEquals(failure(report, 2), place.journal.newest(1).getFirst().detail());
    }

    @Test
    void nothingIsKnownOfWhatWasNotAnnounced() throws Exception {
        assertEquals(List.of(Outcome.UNKNOWN, Outcome.UNKNOWN), outcomes(run(2, "dies-unannounced")));
    }

    @Test
    void oneThatSaysNothingIsEnded() throws Exception {
        Path pid = folder.resolve("pid");
        Plan plan = plan(1, Map.of(), "patience = 1\n", "hangs", pid.toString());
        Report report = PlanRunner.run(plan, result -> {}, Cancel.never());
        assertEquals(List.of(Outcome.UNKNOWN), outcomes(report));
        assertEquals(ScriptMessage.SILENT.text(1), failure(report, 0));
        awaitEnd(pid);
    }

    /** Runs a program that notes when it hangs, and cancels it then. */
    private Report cancelled(int sessions, String... arguments) throws Exception {
        Path pid = folder.resolve("pid");
        Plan plan = plan(
                sessions,
                Map.of(),
                "",
                Stream.concat(Stream.of(arguments), Stream.of(pid.toString())).toArray(String[]::new));
        Cancel cancel = new Cancel();
        Thread.ofVirtual().start(() -> {
            while (pid.toFile().length() == 0) {
                Thread.onSpinWait();
            }
            cancel.cancel();
        });
        Report report = PlanRunner.run(plan, result -> {}, said::add, cancel);
        awaitEnd(pid);
        return report;
    }

    @Test
    void cancelEndsTheProgram() throws Exception {
        Report report = cancelled(3, "hangs");
        assertEquals(List.of(Outcome.UNKNOWN, Outcome.NOT_STARTED, Outcome.NOT_STARTED), outcomes(report));
        assertEquals(ScriptMessage.CANCELLED.text(), failure(report, 0));
        Operation recorded = place.journal.newest(1).getFirst();
        assertEquals(FailureKind.CANCELLED, recorded.failure());
        assertEquals("0", recorded.arguments().get("done"));
    }

    @Test
    void whatWasDoneBeforeACancelIsDoneInWhateverOrder() throws Exception {
        Report report = cancelled(20, "backwards");
        assertEquals(Outcome.DONE, report.results().getLast().outcome());
        assertEquals(19, report.count(Outcome.UNKNOWN), "it never says what it begins");
        assertEquals("1", place.journal.newest(1).getFirst().arguments().get("done"));
        assertEquals(List.of("Сзади наперёд"), said);
    }

    @Test
    void oneThatLingersIsEndedAndTold() throws Exception {
        Report report = run(1, "lingers");
        assertEquals(List.of(Outcome.DONE), outcomes(report));
        assertEquals(
                ScriptMessage.LINGERED.text(5),
                place.journal.newest(1).getFirst().detail());
    }

    private static void awaitEnd(Path pid) throws Exception {
        ProcessHandle process =
                ProcessHandle.of(Long.parseLong(Files.readString(pid))).orElse(null);
        if (process != null) {
            process.onExit().get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatIsNoAnswerIsTold() throws Exception {
        assertEquals(
                ScriptMessage.NOT_A_LINE.text("Traceback (most recent call last):"), failure(run(1, "rubbish"), 0));
        assertEquals(ScriptMessage.NO_SUCH_OBJECT.text(7), failure(run(1, "stranger"), 0));
        assertEquals(ScriptMessage.LINE_TOO_LONG.text(1024), failure(run(1, "endless-line"), 0));
    }

    @Test
    void aProgramThatIsNotThereIsNamed() throws Exception {
        ScriptDeclaration there = Place.script(folder, "", "does");
        String text = Files.readString(folder.resolve(ScriptDeclaration.FILE));
        Files.writeString(
                folder.resolve(ScriptDeclaration.FILE),
                text.replaceFirst("(?m)^command.*$", "command = no-such-program"));
        ScriptProcessing processing = new ScriptProcessing(ScriptDeclaration.read(there.folder()));
        Plan plan = processing.plan(place.sessions(1), new Values(List.of(), Map.of()), Cancel.never());
        Report report = PlanRunner.run(plan, result -> {}, Cancel.never());
        assertTrue(failure(report, 0).contains("no-such-program"), failure(report, 0));
    }

    @Test
    void theProgramMayPlan() throws Exception {
        Plan plan = plan(3, Map.of(), "plan = true\n", "plans");
        Step step = plan.steps().getFirst();
        assertEquals(1, plan.steps().size());
        assertEquals(List.of("Отключить", "Пропадёт", "Войти"), List.of(step.what(), step.risk(), step.undo()));
        assertEquals(
                List.of("Его нет", ScriptMessage.NOT_PLANNED.text()),
                plan.leftOut().stream().map(LeftOut::why).toList());
        assertTrue(plan.warnings().contains("Осторожно"));
        assertEquals(List.of("Спрашиваю"), said);
        assertTrue(place.journal.newest(1).isEmpty(), "planning changes nothing");
        assertTrue(PlanRunner.run(plan, result -> {}, Cancel.never()).isComplete());
    }

    @Test
    void aPlanThatFailsIsOneSentence() {
        AdministrationException failed =
                assertThrows(AdministrationException.class, () -> plan(1, Map.of(), "plan = true\n", "rubbish"));
        assertEquals(ScriptMessage.NOT_A_LINE.text("Traceback (most recent call last):"), failed.sentence());
    }

    @Test
    void readOnlyTargetsAreLeftAlone() throws Exception {
        place.target().setReadOnly(true);
        assertEquals(2, plan(2, Map.of(), "", "does").leftOut().size());
        assertEquals(2, plan(2, Map.of(), "changes = false\n", "does").steps().size());
    }

    @Test
    void theWholeObjectIsToldAndSecretsOnlyThere() throws Exception {
        String code = Secret.MARK + "42";
        String more = "parameters = code, soon\nparameter.code.kind = secret\nparameter.soon.kind = flag\n";
        Path kept = folder.resolve("question");
        Plan plan = plan(1, Map.of("code", code, "soon", "true"), more, "keeps-question", kept.toString());
        assertTrue(PlanRunner.run(plan, result -> {}, Cancel.never()).isComplete());

        JsonObject question = JsonParser.parseString(Files.readString(kept)).getAsJsonObject();
        Files.delete(kept);
        assertEquals("run", question.get("phase").getAsString());
        assertEquals(code, question.getAsJsonObject("secrets").get("code").getAsString());
        assertTrue(question.getAsJsonObject("parameters").get("soon").getAsBoolean());
        JsonObject object = question.getAsJsonArray("objects").get(0).getAsJsonObject();
        assertEquals("srv-1c:1545", object.get("address").getAsString());
        assertEquals(
                "Иванов \"И.И.\"",
                object.getAsJsonObject("fields").get("user-name").getAsString());
        assertEquals(1, object.getAsJsonObject("fields").get("session-id").getAsInt());

        Operation recorded = place.journal.newest(1).getFirst();
        assertEquals(Operation.MASKED, recorded.arguments().get("code"));
        assertFalse(recorded.toString().contains(code));
        assertFalse(plan.toString().contains(code));
    }
}
