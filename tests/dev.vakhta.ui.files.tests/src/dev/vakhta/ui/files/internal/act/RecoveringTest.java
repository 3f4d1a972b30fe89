package dev.vakhta.ui.files.internal.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.recovery.Recover;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseDescription;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.Holder;
import dev.vakhta.provider.recovery.HolderEnding;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.LogEnd;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What was chosen on the page is what is planned; the person is asked for the rest only. */
class RecoveringTest {
    private static final BaseFile LOCK = file("1Cv8.cdn", Role.LOCK);
    private static final BaseFile OTHER = file("1CV8.CDN", Role.LOCK);
    private static final BaseFile LEFT = file("1Cv8tmp.1CD", Role.LEFTOVER);
    private static final BaseFile SIMILAR = file("1CVcdn.old", Role.SIMILAR);
    private static final Backup BACKUP =
            new Backup("17", LOCK.path(), Path.of("b", "x.bak"), null, 3, "", "", Instant.EPOCH, "", "", null);

    /** What was sent, in words. */
    private final List<String> sent = new CopyOnWriteArrayList<>();

    private static BaseFile file(String name, Role role) {
        return new BaseFile(Path.of("b", name), role, 3, Instant.EPOCH, "", "");
    }

    private Object answer(String method, Object[] arguments) {
        return switch (method) {
            case "look" -> look();
            case "ways" ->
                List.of(
                        new Way(Way.Kind.SET_LOCK_ASIDE, null, "", "", List.of(LOCK, OTHER)),
                        new Way(Way.Kind.SET_LEFTOVERS_ASIDE, null, "", "", List.of(LEFT)),
                        new Way(Way.Kind.SET_SIMILAR_ASIDE, null, "", "", List.of(SIMILAR)));
            case "backups" -> List.of(BACKUP);
            case "setAside" -> {
                sent.add(((BaseFile) arguments[2]).name() + ": " + arguments[3]);
                yield BACKUP;
            }
            case "restore" -> sent.add(((Backup) arguments[2]).id() + " swap " + arguments[3]) ? null : null;
            case "end" -> sent.add(((Holder) arguments[2]).pid() + " force " + arguments[3]) ? null : null;
            default -> throw new AssertionError(method);
        };
    }

    private static Look look() {
        return new Look(
                new UUID(0, 2),
                "trade",
                Path.of("b"),
                file("1Cv8.1CD", Role.DATABASE),
                List.of(),
                List.of(),
                new InUse(InUse.Answer.NOT_IN_USE, List.of(), List.of()),
                List.of(LEFT),
                List.of(),
                List.of(),
                BaseDescription.NONE,
                LogEnd.missing(""),
                List.of(),
                "",
                List.of());
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Chosen chosen() {
        InvocationHandler answers = (proxy, method, arguments) -> answer(method.getName(), arguments);
        Map<Class<?>, Capability<?>> facets = Map.of(
                FileRecovery.class, Capability.offered(made(FileRecovery.class, answers)),
                HolderEnding.class, Capability.offered(made(HolderEnding.class, answers)));
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("t");
        target.setName("target");
        Handle handle = made(Handle.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "target" -> target;
            case "facet" -> facets.get(arguments[0]);
            case "hashCode" -> 1;
            case "equals" -> proxy == arguments[0];
            default -> throw new AssertionError(method);
        });
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(new UUID(0, 1));
        InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();
        infobase.setId(new UUID(0, 2));
        infobase.setName("trade");
        return new Chosen(
                handle, new Row<>(ClusterView.of("t", "target", cluster).build(), infobase), true);
    }

    private Plan run(Processing processing, Map<String, String> values) throws Exception {
        Declaration declared = processing.declaration();
        Plan plan = processing.plan(List.of(chosen()), new Values(declared.parameters(), values), Cancel.never());
        assertEquals(List.of(), sent, "nothing is done by a plan");
        assertTrue(PlanRunner.run(plan, result -> {}, Cancel.never()).isComplete());
        return plan;
    }

    @Test
    void exactlyTheChosenFilesAreSetAside() throws Exception {
        Plan plan = run(Recovering.aside(List.of(OTHER, LEFT, SIMILAR)), Map.of(Recover.REASON, "night"));
        assertEquals(3, plan.steps().size());
        assertEquals(List.of(), plan.leftOut());
        assertEquals(
                List.of("1CV8.CDN: night", "1CVcdn.old: night", "1Cv8tmp.1CD: night"),
                sent.stream().sorted().toList());
    }

    @Test
    void onlyTheReasonIsAskedFor() {
        assertEquals(
                List.of(Recover.REASON),
                Recovering.aside(List.of(LOCK)).declaration().parameters().stream()
                        .map(parameter -> parameter.name())
                        .toList());
        assertEquals(List.of(), Recovering.back(BACKUP, false).declaration().parameters());
    }

    @Test
    void aBackupIsGivenBackInPlaceOfAnotherFileOnlyWhereOneIsThere() throws Exception {
        run(Recovering.back(BACKUP, true), Map.of());
        assertEquals(List.of("17 swap true"), sent);
    }

    @Test
    void aHolderIsAskedToEndUnlessItIsToBeKilled() throws Exception {
        Holder holder = new Holder(4711, Instant.EPOCH, "petrov", "1cv8", List.of("1Cv8.1CL"));
        Plan plan = run(new Ending(holder), Map.of());
        assertTrue(plan.steps().getFirst().what().contains("4711"), plan::toString);
        assertTrue(!plan.steps().getFirst().risk().isEmpty());
        assertEquals(List.of("4711 force false"), sent);
    }
}
