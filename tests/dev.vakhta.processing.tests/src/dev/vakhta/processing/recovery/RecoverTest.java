package dev.vakhta.processing.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.FakeHandle;
import dev.vakhta.processing.Made;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.recovery.InUse.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would be moved is named by file, and only that is. */
class RecoverTest {
    private static final Cancel NEVER = Cancel.never();

    private final Recover recover = new Recover();
    private final FakeRecovery base = new FakeRecovery();
    private FakeHandle handle;

    @BeforeEach
    void make() {
        handle = new FakeHandle(base);
    }

    private Plan plan(Map<String, String> values) throws AdministrationException {
        return plan(handle, values);
    }

    private Plan plan(FakeHandle on, Map<String, String> values) throws AdministrationException {
        InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();
        infobase.setId(Made.INFOBASE);
        infobase.setName("trade");
        Chosen chosen = Made.named(on, infobase);
        return recover.plan(List.of(chosen), new Values(recover.declaration().parameters(), values), NEVER);
    }

    private static Report run(Plan plan) {
        return PlanRunner.run(plan, result -> {}, NEVER);
    }

    private static String leftOut(Plan plan) {
        assertEquals(List.of(), plan.steps());
        assertEquals(1, plan.leftOut().size(), plan::toString);
        return plan.leftOut().getFirst().why();
    }

    @Test
    void aPlanMovesNothingAndNamesEachFile() throws Exception {
        Plan plan = plan(Map.of("lock", "true", "leftovers", "true"));
        assertEquals(3, plan.steps().size());
        assertTrue(
                plan.steps().getFirst().what().startsWith("set 1Cv8.cdn of trade aside (3 B"), () -> plan.toString());
        assertTrue(plan.steps().stream().noneMatch(step -> step.undo().isEmpty()));
        assertEquals(List.of(), plan.warnings());
        assertEquals(3, base.there().size());
        assertTrue(run(plan).isComplete());
        assertEquals(List.of(), base.there());
        assertEquals(
                RecoveryMessage.REASON_USUAL.text(), base.backups.getFirst().reason());
    }

    @Test
    void aFileMayBeNamed() throws Exception {
        Map<String, String> both = Map.of("lock", "true", "leftovers", "true", "file", "1Cv8tmp.1CD");
        Plan plan = plan(both);
        assertEquals(1, plan.steps().size());
        assertTrue(plan.steps().getFirst().what().contains("1Cv8tmp.1CD"), plan::toString);
        assertEquals(
                RecoveryMessage.NO_FILE.text("1CVcdn", "1Cv8.cdn"),
                leftOut(plan(Map.of("lock", "true", "file", "1CVcdn"))));
    }

    @Test
    void whatLooksLikeALockGoesOnlyByItsName() throws Exception {
        assertEquals(RecoveryMessage.SIMILAR_UNNAMED.text(), leftOut(plan(Map.of("similar", "true"))));
        assertEquals(
                RecoveryMessage.NO_FILE.text("1Cv8cdn", "1Cv8.cdn"),
                leftOut(plan(Map.of("lock", "true", "file", "1Cv8cdn"))));
        Map<String, String> named = Map.of("similar", "true", "file", "1Cv8cdn");
        base.unwritable = "Only to be read.";
        assertEquals(base.unwritable, leftOut(plan(named)));
        base.unwritable = "";
        base.inUse(Answer.IN_USE);
        base.silent = true;
        Plan plan = plan(named);
        assertEquals("", plan.steps().getFirst().risk(), "it keeps nobody out");
        assertTrue(run(plan).isComplete());
        assertEquals(List.of(), base.similar);
        assertEquals(3, base.there().size());
    }

    @Test
    void whatCannotBeSetAsideIsLeftOutWithTheReason() throws Exception {
        base.inUse(Answer.IN_USE);
        Plan plan = plan(Map.of("lock", "true", "leftovers", "true"));
        assertEquals(1, plan.steps().size());
        assertEquals(FakeRecovery.NOT_NOW, plan.leftOut().getFirst().why());
        assertEquals(1, plan.warnings().size());
        assertTrue(plan.warnings().getFirst().contains(FakeRecovery.EVIDENCE), plan::toString);
        base.inUse(Answer.CANNOT_TELL);
        assertTrue(plan(Map.of("lock", "true")).warnings().getFirst().contains(FakeRecovery.EVIDENCE));
    }

    @Test
    void nothingOrTooMuchAskedIsRefused() throws Exception {
        assertEquals(RecoveryMessage.NOTHING.text(), leftOut(plan(Map.of())));
        assertEquals(RecoveryMessage.ONE_OF.text(), leftOut(plan(Map.of("lock", "true", "restore", "1"))));
        assertEquals(RecoveryMessage.NO_BACKUP.text("1"), leftOut(plan(Map.of("restore", "1"))));
        assertEquals(FakeHandle.DENIED, leftOut(plan(new FakeHandle(), Map.of("lock", "true"))));
        handle.target().setReadOnly(true);
        assertTrue(leftOut(plan(Map.of("lock", "true"))).contains("prod"));
    }

    @Test
    void itMeansSomethingOnlyWhereThereAreFiles() {
        assertTrue(recover.declaration().isFor(handle));
        assertFalse(recover.declaration().isFor(new FakeHandle()));
    }

    @Test
    void aFileThatChangedStaysAndIsAConflict() throws Exception {
        Plan plan = plan(Map.of("lock", "true"));
        base.touch();
        Report report = run(plan);
        assertEquals(1, report.count(Outcome.FAILED));
        AdministrationException failure = report.results().getFirst().failure();
        assertEquals(FailureKind.CONFLICT, failure == null ? null : failure.kind());
        assertEquals(3, base.there().size());
    }

    @Test
    void aBackupIsGivenBackByItsIdOrItsName() throws Exception {
        run(plan(Map.of("lock", "true")));
        String id = base.backups.getFirst().id();
        String name = base.backups.getFirst().beside().getFileName().toString();
        assertEquals(1, plan(Map.of("restore", name)).steps().size());
        Plan plan = plan(Map.of("restore", id));
        assertTrue(plan.steps().getFirst().what().contains("1Cv8.cdn"), plan::toString);
        assertFalse(plan.steps().getFirst().risk().isEmpty(), "it refuses new sessions again");
        assertTrue(run(plan).isComplete());
        assertEquals(3, base.there().size());
        assertFalse(base.swapped);
        assertTrue(run(plan(Map.of("restore", id, "swap", "true"))).isComplete());
        assertTrue(base.swapped);
    }

    @Test
    void leftoversGivenBackRefuseNobody() throws Exception {
        run(plan(Map.of("leftovers", "true")));
        Plan plan = plan(Map.of("restore", base.backups.getFirst().id()));
        assertEquals("", plan.steps().getFirst().risk());
    }

    /** Who was not answered asks what is there, and moves nothing twice. */
    @Test
    void anUnknownOutcomeIsReadBack() throws Exception {
        base.silent = true;
        Report report = run(plan(Map.of("lock", "true", "leftovers", "true")));
        assertTrue(report.isComplete(), report::toString);
        assertEquals(3, base.moves);
        Report restored = run(plan(Map.of("restore", base.backups.getFirst().id())));
        assertTrue(restored.isComplete(), restored::toString);
        base.lost = true;
        Report lost = run(plan(Map.of("restore", base.backups.getLast().id())));
        assertEquals(1, lost.count(Outcome.UNKNOWN), lost::toString);
    }
}
