package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoDoor;
import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveAccess;
import dev.vakhta.processing.exclusive.ExclusiveAccess.Work;
import dev.vakhta.processing.exclusive.ExclusiveObserver;
import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusivePlan.Reason;
import dev.vakhta.processing.exclusive.ExclusiveQuestions;
import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.Inside;
import dev.vakhta.processing.exclusive.MessageTexts;
import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.processing.exclusive.Wishes;
import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.ras.RasProvider;
import dev.vakhta.ras.Calls;
import dev.vakhta.testing.DemoTime;
import dev.vakhta.testing.MemorySecrets;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Everybody out of an infobase where everybody is whom exclusive access meets, and everything back again; in the demo's own time. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ExclusiveAccessTest implements ExclusiveObserver, ExclusiveQuestions {
    private static final PermissionCode CODE = new PermissionCode(Secret.MARK + "-kod");
    private static final Duration LEAD = PersonalSettings.NOTHING_SET.duration(Usual.LEAD);

    @TempDir
    private Path folder;

    private final Locale language = Locale.getDefault();
    private final MemoryJournal operations = new MemoryJournal(100_000);
    private final MemorySecrets secrets = new MemorySecrets();
    private final List<String> steps = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Map<Awaited, Instant> awaited = new EnumMap<>(Awaited.class);
    private final Wishes wishes = new Wishes();
    private final Cancel cancel = new Cancel();
    private DemoServer demo;
    private DemoCluster cluster;
    private DemoDoor door;
    private Handle handle;
    private UUID infobase;
    private UndoJournal journal;
    private Map<ExclusiveStep, Runnable> during = new LinkedHashMap<>();
    private boolean goesOver;
    private Answer answer = Answer.LATER;

    @BeforeEach
    void start() throws Exception {
        Locale.setDefault(Locale.of("ru"));
        start(DemoOptions.defaults().withEveryKind());
    }

    private void start(DemoOptions options) throws Exception {
        demo = DemoServer.start(options);
        cluster = demo.cluster();
        door = cluster.door();
        infobase = cluster.infobases().getFirst().getId();
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("demo");
        target.setName("demo");
        target.setProvider("ras");
        target.setAddress("127.0.0.1:" + demo.port());
        handle = new RasProvider().handle(target, new Environment(CredentialsCallback.NOBODY, operations));
        journal = new UndoJournal(folder.resolve("undo"), secrets, Owner.here("test"));
    }

    @AfterEach
    void stop() throws IOException {
        Locale.setDefault(language);
        handle.close();
        demo.close();
    }

    @Override
    public void stepChanged(List<String> infobases, ExclusiveStep step, ExclusiveStep.State state, Instant at) {
        steps.add(step + " " + state);
        if (state == ExclusiveStep.State.RUNNING && during.containsKey(step)) {
            Objects.requireNonNull(during.remove(step)).run();
        }
    }

    @Override
    public void awaits(Awaited what, Instant at) {
        awaited.put(what, at);
    }

    /** The administrator of the DBMS ends what ends too long. */
    @Override
    public void inside(List<Inside> all) {
        all.stream()
                .filter(one -> one.ending() instanceof Duration since && since.compareTo(Duration.ofMinutes(3)) > 0)
                .forEach(one -> cluster.endQuery(one.row().object().getId()));
    }

    @Override
    public void said(String sentence) {
        said.add(sentence);
    }

    @Override
    public boolean goesOver(Obstacle obstacle) {
        asked.add(obstacle.reason() + " " + obstacle.sentence());
        return goesOver;
    }

    @Override
    public Answer ask(Conflict conflict) {
        conflict.fields().forEach(one -> asked.add(one.before() + " / " + one.ours() + " / " + one.now()));
        return answer;
    }

    private static ExclusiveSettings settings(Duration lead) {
        return new ExclusiveSettings(
                lead,
                null,
                new MessageTexts("", "", "55-55"),
                CODE,
                PersonalSettings.NOTHING_SET.duration(Usual.JOBS_WAIT),
                true,
                60,
                Duration.ZERO,
                false);
    }

    private ExclusiveAccess access() {
        return new ExclusiveAccess(journal, new DemoTime(demo));
    }

    private List<Chosen> chosen(UUID... ids) {
        Cluster record = cluster.toRecord();
        ClusterView view = ClusterView.of("demo", "demo", record)
                .infobases(cluster.infobases())
                .build();
        return view.<InfobaseSummary>rows(view.infobases()).stream()
                .filter(row -> List.of(ids).contains(row.object().getId()))
                .map(row -> new Chosen(handle, row, true))
                .toList();
    }

    private ExclusivePlan plan(ExclusiveSettings settings) throws AdministrationException {
        return access().plan(chosen(infobase), settings, "работать", cancel);
    }

    private ExclusiveResult run(ExclusiveSettings settings, @Nullable Work work) throws AdministrationException {
        return access().run(plan(settings), this, this, wishes, work, cancel);
    }

    private Map<String, @Nullable Object> locks(UUID id) {
        Infobase now = Objects.requireNonNull(cluster.infobase(id));
        Map<String, @Nullable Object> locks = new LinkedHashMap<>();
        for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
            locks.put(Field.of(field).key(), now.eGet(field));
        }
        return locks;
    }

    private List<Session> here() {
        return cluster.sessions().stream()
                .filter(one -> one.getInfobase().equals(infobase))
                .toList();
    }

    private String kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void everybodyIsOutTheWorkIsDoneAndEverythingIsAsBefore() throws Exception {
        door.change(infobase, one -> {
            one.setDeniedMessage("Осталось с прошлого раза");
            one.setDeniedTo(demo.now().minusDays(30).withNano(0));
            one.setPermissionCode(Secret.MARK + "-staryj");
        });
        Map<String, @Nullable Object> before = locks(infobase);
        Map<UUID, Infobase> others = cluster.infobases().stream()
                .filter(one -> !one.getId().equals(infobase))
                .collect(Collectors.toMap(
                        InfobaseSummary::getId, one -> Objects.requireNonNull(cluster.infobase(one.getId()))));
        int inside = here().size();
        assertTrue(inside > 50, inside + " inside");
        LocalDateTime began = demo.now();
        List<String> seen = new ArrayList<>();
        ExclusiveResult result = run(settings(LEAD), (held, c) -> {
            assertEquals(List.of(), here());
            assertNull(door.visit(infobase, "1CV8C", "Гость", "WS-1", ""), "the door is closed");
            assertNotNull(
                    door.visit(infobase, "Designer", "Админ", "ADM", held.code().text()));
            assertTrue(Objects.requireNonNull(cluster.infobase(infobase)).isScheduledJobsDeny());
            seen.addAll(held.infobases());
            return 7;
        });
        assertNull(result.failure());
        assertEquals(7, result.exitCode());
        assertEquals(List.of("Бухгалтерия"), seen);
        assertEquals(before, locks(infobase));
        others.forEach((id, then) -> assertTrue(EcoreUtil.equals(then, cluster.infobase(id)), then::getName));
        assertTrue(said.contains("Вход открыт, регламентные задания разрешены (Бухгалтерия)."), said::toString);
        Duration took = Duration.between(began, demo.now());
        assertTrue(took.compareTo(Duration.ofMinutes(16 + 10 + 10)) < 0, took::toString);
        assertEquals(new Listing(List.of(), List.of()), journal.list());
        assertFalse(kept().contains(Secret.MARK), "codes on paper");
        assertFalse((said + " " + steps + asked).contains(CODE.text()));
        assertEquals(Map.of(), secrets.texts, "secrets remain");
        assertTrue(steps.containsAll(List.of("WARN DONE", "VERIFY DONE", "HOLD DONE", "PROVE DONE")), steps::toString);
    }

    @Test
    void theClustersOwnAndMineAreLeftAlone() throws Exception {
        String here = InetAddress.getLocalHost().getHostName().replaceFirst("\\..*", "");
        UUID mine = Objects.requireNonNull(door.visit(infobase, "1CV8C", "Я сам", here, ""));
        List<UUID> services = cluster.sessions().stream()
                .filter(one -> one.getInfobase().equals(ClusterView.NIL))
                .map(Session::getId)
                .toList();
        assertFalse(services.isEmpty());
        ExclusivePlan plan = plan(settings(Duration.ZERO));
        assertTrue(plan.warnings().stream().anyMatch(one -> one.contains("Я сам")), plan.warnings()::toString);
        List<UUID> left = new ArrayList<>();
        ExclusiveResult result = access().run(
                        plan,
                        this,
                        this,
                        wishes,
                        (held, c) -> {
                            here().forEach(one -> left.add(one.getId()));
                            return 0;
                        },
                        cancel);
        assertNull(result.failure());
        assertEquals(List.of(mine), left);
        services.forEach(id -> assertNull(cluster.terminatedWith(id)));
        List<String> sent =
                operations.newest(100_000).stream().map(Operation::command).toList();
        assertFalse(sent.contains("connection disconnect"), "connections of mine");
        assertTrue(cluster.connections().stream()
                .anyMatch(one -> one.getApplication().equals("JobScheduler")
                        && one.getInfobase().equals(infobase)));
    }

    @Test
    void peopleAreFirstAndJobsLast() throws Exception {
        List<Inside> before =
                plan(settings(Duration.ZERO)).subjects().getFirst().inside();
        Map<String, Inside.Group> groups = before.stream()
                .collect(Collectors.toMap(one -> one.row().object().getId().toString(), Inside::group));
        assertEquals(Set.of(Inside.Group.values()), Set.copyOf(groups.values()));
        assertNull(run(settings(Duration.ZERO), (held, c) -> 0).failure());
        List<Inside.Group> order = operations.newest(100_000).reversed().stream()
                .filter(one -> one.command().equals("session terminate"))
                .flatMap(one -> one.arguments().values().stream())
                .filter(groups::containsKey)
                .distinct()
                .map(groups::get)
                .toList();
        assertTrue(order.size() > 50, order::toString);
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void theStepsComeInTheirOrder() throws Exception {
        assertNull(run(settings(Duration.ZERO), (held, c) -> 0).failure());
        List<String> order = steps.stream()
                .filter(step -> step.endsWith(" RUNNING"))
                .map(step -> step.replace(" RUNNING", ""))
                .distinct()
                .toList();
        assertEquals(Stream.of(ExclusiveStep.values()).map(ExclusiveStep::name).toList(), order);
    }

    @Test
    void whoEndsInTheDbmsIsSaidAfterTwoMinutes() throws Exception {
        ExclusiveSettings waiting = new ExclusiveSettings(
                Duration.ZERO,
                null,
                new MessageTexts("", "", ""),
                CODE,
                Duration.ZERO,
                false,
                60,
                Duration.ZERO,
                false);
        assertNull(run(waiting, (held, c) -> 0).failure());
        boolean deaf = said.stream().anyMatch(one -> one.contains("когда ответит СУБД"));
        assertTrue(deaf, said::toString);
    }

    @Test
    void whenItCannotBeEmptiedItIsGivenBackAndSaid() throws Exception {
        Map<String, @Nullable Object> before = locks(infobase);
        ExclusiveSettings few = new ExclusiveSettings(
                Duration.ZERO, null, new MessageTexts("", "", ""), CODE, Duration.ZERO, false, 1, Duration.ZERO, false);
        ExclusiveResult result = run(few, (held, c) -> {
            throw new AssertionError("somebody is inside");
        });
        AdministrationException failure = Objects.requireNonNull(result.failure());
        assertEquals(FailureKind.TIMED_OUT, failure.kind());
        assertTrue(failure.sentence().contains("внутри остались: сеанс"), failure.sentence());
        assertEquals(before, locks(infobase));
        assertTrue(result.has(ExclusiveResult.State.RESTORED));
    }

    @Test
    void aColleaguesChangeIsLeftAloneByAScript() throws Exception {
        ExclusiveResult result = run(settings(Duration.ZERO), (held, c) -> {
            door.change(infobase, one -> one.setDeniedMessage("Теперь работаю я"));
            return 0;
        });
        assertTrue(result.has(ExclusiveResult.State.LEFT_ALONE), result + " " + said);
        assertEquals("Теперь работаю я", locks(infobase).get("denied-message"));
        assertTrue((Boolean) locks(infobase).get("sessions-deny"));
        assertEquals(1, asked.size());
        assertTrue(asked.getFirst().endsWith("«Теперь работаю я»"), asked::toString);
        Listing left = journal.list();
        assertEquals(1, left.unrestored().size(), "it can be decided later");

        answer = Answer.RESTORE;
        try (UndoRun run = journal.resume(left.unrestored().getFirst().entry(), false)) {
            run.restore(
                    run.entry().open().getFirst().place(),
                    handle.facet(SessionLockAdmin.class).orThrow(),
                    this,
                    cancel);
        }
        assertEquals(false, locks(infobase).get("sessions-deny"));
        assertEquals(List.of(), journal.list().unrestored());
    }

    @Test
    void aColleagueBeforeTheLockStopsTheRun() throws Exception {
        during.put(ExclusiveStep.LOCK, () -> door.change(infobase, one -> one.setDeniedMessage("Теперь работаю я")));
        ExclusiveResult result = run(settings(Duration.ZERO), (held, c) -> 0);
        assertEquals(
                FailureKind.CONFLICT, Objects.requireNonNull(result.failure()).kind());
        assertEquals("Теперь работаю я", locks(infobase).get("denied-message"), "touched nothing else");
        assertEquals(false, locks(infobase).get("scheduled-jobs-deny"), "and gave back its own");
    }

    @Test
    void theSecondOfTwoRunsRefusesAndSaysWho() throws Exception {
        List<String> refusal = new ArrayList<>();
        run(settings(Duration.ZERO), (held, c) -> {
            UndoJournal second = new UndoJournal(folder.resolve("undo"), secrets, Owner.here("test"));
            AdministrationException e = assertThrows(
                    AdministrationException.class,
                    () -> new ExclusiveAccess(second, new DemoTime(demo))
                            .plan(chosen(infobase), settings(Duration.ZERO), "", cancel));
            refusal.add(e.kind() + " " + e.sentence());
            return 0;
        });
        assertTrue(refusal.getFirst().startsWith("NOT_ALLOWED"), refusal::toString);
        assertTrue(refusal.getFirst().contains(Owner.here("").text()), refusal::toString);
        assertTrue(refusal.getFirst().contains("Бухгалтерия"), refusal::toString);
    }

    @Test
    void whatBeganAfterThePlanIsSeen() throws Exception {
        ExclusivePlan plan = plan(settings(Duration.ZERO));
        ExclusivePlan same = plan(settings(Duration.ZERO));
        List<FailureKind> kinds = new ArrayList<>();
        ExclusiveResult first = access().run(
                        plan,
                        this,
                        this,
                        wishes,
                        (held, c) -> {
                            ExclusiveResult second = access().run(same, this, this, wishes, null, new Cancel());
                            kinds.add(Objects.requireNonNull(second.failure()).kind());
                            return 0;
                        },
                        cancel);
        assertNull(first.failure());
        assertEquals(List.of(FailureKind.CONFLICT), kinds);
    }

    @Test
    void aForeignLockIsAskedAboutAndGivenBack() throws Exception {
        door.change(infobase, one -> {
            one.setSessionsDeny(true);
            one.setDeniedMessage("Закрыл Петров");
            one.setPermissionCode(Secret.MARK + "-petrov");
        });
        Map<String, @Nullable Object> before = locks(infobase);
        ExclusiveResult refused = run(settings(Duration.ZERO), (held, c) -> 0);
        assertEquals(
                FailureKind.NOT_ALLOWED,
                Objects.requireNonNull(refused.failure()).kind());
        assertTrue(asked.getFirst().startsWith(Reason.FOREIGN_LOCK + " "), asked::toString);
        assertTrue(asked.getFirst().contains("«Закрыл Петров»"), asked::toString);
        assertEquals(List.of(), steps, "nothing was begun");
        assertEquals(before, locks(infobase));

        goesOver = true;
        ExclusiveResult result = run(settings(Duration.ZERO), (held, c) -> 0);
        assertNull(result.failure());
        assertEquals(before, locks(infobase));
        assertTrue(said.contains("Вход закрыт, регламентные задания разрешены (Бухгалтерия)."), said::toString);
    }

    /** Production once had one base closed for ever: a second run took the first one's lock for the state before. */
    @Test
    void whatWasBeforeAnEarlierRunIsGivenBackByTheOneThatTakesItOver() throws Exception {
        Map<String, @Nullable Object> before = locks(infobase);
        during.put(ExclusiveStep.RESTORE, () -> {
            try {
                demo.stop();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertTrue(run(settings(Duration.ZERO), (held, c) -> 0).has(ExclusiveResult.State.NOT_RESTORED));
        demo.listen();
        assertEquals(true, locks(infobase).get("sessions-deny"));

        ExclusiveResult refused = run(settings(Duration.ZERO), (held, c) -> 0);
        assertEquals(
                FailureKind.NOT_ALLOWED,
                Objects.requireNonNull(refused.failure()).kind());
        assertTrue(asked.getFirst().startsWith(Reason.UNRESTORED + " "), asked::toString);
        assertTrue(asked.getFirst().contains(Owner.here("").text()), asked::toString);

        goesOver = true;
        ExclusiveResult result = run(settings(Duration.ZERO), (held, c) -> 0);
        assertNull(result.failure());
        assertEquals(before, locks(infobase));
        assertEquals(new Listing(List.of(), List.of()), journal.list());
        assertEquals(Map.of(), secrets.texts);
    }

    @Test
    void anEndIsPutOffWhileItIsHeldAndAnnounced() throws Exception {
        LocalDateTime end = demo.now().plusMinutes(30).withNano(0);
        ExclusiveSettings until = new ExclusiveSettings(
                Duration.ZERO, end, new MessageTexts("", "", ""), CODE, Duration.ZERO, true, 60, Duration.ZERO, false);
        Map<String, @Nullable Object> before = locks(infobase);
        List<@Nullable Object> ends = new ArrayList<>();
        during.put(ExclusiveStep.HOLD, () -> wishes.extend(Duration.ofMinutes(40)));
        ExclusiveObserver watching = new ExclusiveObserver() {
            @Override
            public void stepChanged(List<String> i, ExclusiveStep step, ExclusiveStep.State state, Instant at) {
                ExclusiveAccessTest.this.stepChanged(i, step, state, at);
            }

            @Override
            public void inside(List<Inside> all) {
                ExclusiveAccessTest.this.inside(all);
            }

            @Override
            public void awaits(Awaited what, Instant at) {
                ExclusiveAccessTest.this.awaits(what, at);
            }

            @Override
            public void said(String sentence) {
                if (sentence.contains("вход откроется сам")) {
                    ends.add(locks(infobase).get("denied-to"));
                    ends.add(demo.now().isAfter(end.plusMinutes(34)));
                    wishes.finish();
                }
            }
        };
        assertNull(
                access().run(plan(until), this, watching, wishes, null, cancel).failure());
        assertEquals(List.of(end.plusMinutes(40), true), ends);
        assertEquals(before, locks(infobase));
    }

    @Test
    void jobsDeniedBeforeStayDenied() throws Exception {
        door.change(infobase, one -> one.setScheduledJobsDeny(true));
        Map<String, @Nullable Object> before = locks(infobase);
        ExclusiveResult result = run(settings(Duration.ZERO), (held, c) -> 0);
        assertNull(result.failure());
        assertEquals(before, locks(infobase));
        assertTrue(said.contains("Вход открыт, регламентные задания запрещены (Бухгалтерия)."), said::toString);
        assertEquals(List.of(), journal.list().unrestored());
    }

    @Test
    void cancelledWhileWaitingItGivesBackAtOnce() throws Exception {
        Map<String, @Nullable Object> before = locks(infobase);
        during.put(ExclusiveStep.WARN, cancel::cancel);
        ExclusiveResult result = run(settings(LEAD), (held, c) -> 0);
        assertEquals(
                FailureKind.CANCELLED, Objects.requireNonNull(result.failure()).kind());
        assertEquals(before, locks(infobase));
    }

    @Test
    void holdingEndsByAWordOrACancel() throws Exception {
        Map<String, @Nullable Object> before = locks(infobase);
        during.put(ExclusiveStep.HOLD, wishes::finish);
        assertNull(run(settings(Duration.ZERO), null).failure());
        assertEquals(before, locks(infobase));
        during.put(ExclusiveStep.HOLD, cancel::cancel);
        assertNull(run(settings(Duration.ZERO), null).failure());
        assertEquals(before, locks(infobase));
    }

    @Test
    void jobsAreWaitedForLongerWhenSomebodyWants() throws Exception {
        Instant began = new DemoTime(demo).now();
        during.put(ExclusiveStep.WAIT_FOR_JOBS, () -> wishes.extend(Duration.ofMinutes(30)));
        assertNull(run(settings(Duration.ZERO), (held, c) -> 0).failure());
        Duration waited = Duration.between(began, awaited.get(Awaited.JOBS_END));
        assertTrue(waited.compareTo(Duration.ofMinutes(40)) >= 0, waited::toString);
        assertTrue(waited.compareTo(Duration.ofMinutes(42)) < 0, waited::toString);
    }

    @Test
    void whoWatchesKnowsWhenTheDoorClosesAndOpens() throws Exception {
        Instant began = new DemoTime(demo).now();
        LocalDateTime to = demo.now().plusHours(5).withNano(0);
        ExclusiveSettings until = new ExclusiveSettings(
                LEAD, to, new MessageTexts("", "", ""), CODE, Duration.ZERO, false, 60, Duration.ofMinutes(7), false);
        assertNull(run(until, (held, c) -> 0).failure());
        Duration lead = Duration.between(began, awaited.get(Awaited.DOOR_CLOSES));
        assertEquals(16, lead.toMinutes(), lead::toString);
        Duration open = Duration.between(began, awaited.get(Awaited.DOOR_OPENS));
        assertEquals(300, open.plusSeconds(30).toMinutes(), open::toString);
        assertEquals(
                new DemoTime(demo).now().getEpochSecond(),
                awaited.get(Awaited.JOBS_ALLOWED).getEpochSecond(),
                5,
                "jobs came in time");
    }

    @Test
    void theStartIsPutOffAndThenCannotComeSoonEnough() throws Exception {
        LocalDateTime began = demo.now();
        List<LocalDateTime> from = new ArrayList<>();
        during.put(ExclusiveStep.WARN, () -> wishes.extend(Duration.ofMinutes(60)));
        Consumer<List<Inside>> hurry = all -> {
            @Nullable LocalDateTime start = (LocalDateTime) locks(infobase).get("denied-from");
            if (start != null && (from.isEmpty() || !from.contains(start))) {
                from.add(start);
            }
            if (start != null && start.isAfter(began.plusMinutes(70))) {
                wishes.hurry();
            }
        };
        ExclusiveObserver watching = new ExclusiveObserver() {
            @Override
            public void stepChanged(List<String> i, ExclusiveStep step, ExclusiveStep.State state, Instant at) {
                ExclusiveAccessTest.this.stepChanged(i, step, state, at);
            }

            @Override
            public void inside(List<Inside> all) {
                ExclusiveAccessTest.this.inside(all);
                hurry.accept(all);
            }

            @Override
            public void awaits(Awaited what, Instant at) {
                ExclusiveAccessTest.this.awaits(what, at);
            }

            @Override
            public void said(String sentence) {
                said.add(sentence);
            }
        };
        ExclusiveResult result = access().run(plan(settings(LEAD)), this, watching, wishes, (held, c) -> 0, cancel);
        assertNull(result.failure());
        assertTrue(from.getFirst().isAfter(began.plusMinutes(70)), from::toString);
        Duration took = Duration.between(began, demo.now());
        assertTrue(took.compareTo(Duration.ofMinutes(60)) < 0, took::toString);
    }

    @Test
    void usersComeInBeforeJobs() throws Exception {
        ExclusiveSettings later = new ExclusiveSettings(
                Duration.ZERO,
                null,
                new MessageTexts("", "", ""),
                CODE,
                Duration.ZERO,
                false,
                60,
                Duration.ofMinutes(15),
                false);
        Map<String, @Nullable Object> before = locks(infobase);
        List<LocalDateTime> times = new ArrayList<>();
        ExclusiveResult result = run(later, (held, c) -> {
            times.add(demo.now());
            return 0;
        });
        assertNull(result.failure());
        assertTrue(Duration.between(times.getFirst(), demo.now()).compareTo(Duration.ofMinutes(15)) >= 0);
        assertTrue(said.stream().anyMatch(one -> one.startsWith("Вход пользователям открыт")), said::toString);
        assertTrue(here().stream().anyMatch(one -> one.getAppId().startsWith("1CV8")), "they came in meanwhile");
        assertEquals(before, locks(infobase));
    }

    @Test
    void manyTogetherAndEachInItsTurn() throws Exception {
        UUID second = cluster.infobases().get(1).getId();
        Map<String, @Nullable Object> before = locks(second);
        for (boolean inTurn : new boolean[] {false, true}) {
            ExclusiveSettings settings = new ExclusiveSettings(
                    Duration.ZERO,
                    null,
                    new MessageTexts("", "", ""),
                    CODE,
                    Duration.ZERO,
                    false,
                    60,
                    Duration.ZERO,
                    inTurn);
            List<List<String>> works = new ArrayList<>();
            ExclusivePlan plan = access().plan(chosen(infobase, second), settings, "работать", cancel);
            ExclusiveResult result = access().run(
                            plan,
                            this,
                            this,
                            wishes,
                            (held, c) -> {
                                works.add(held.infobases());
                                boolean other = held.infobases().contains("Торговля");
                                assertEquals(other, locks(second).get("sessions-deny"));
                                return 0;
                            },
                            cancel);
            assertNull(result.failure());
            assertEquals(inTurn ? 2 : 1, works.size());
            assertEquals(before, locks(second));
            assertEquals(2, result.infobases().size());
        }
    }

    @Test
    void theServersClockCounts() throws Exception {
        stop();
        Locale.setDefault(Locale.of("ru"));
        Duration ahead = Duration.ofMinutes(7);
        start(DemoOptions.defaults().withEveryKind());
        ExclusiveAccess access = new ExclusiveAccess(journal, new DemoTime(demo, ahead));
        ExclusivePlan plan = access.plan(chosen(infobase), settings(LEAD), "", cancel);
        assertTrue(plan.warnings().stream().anyMatch(one -> one.contains("спешат")), plan.warnings()::toString);
        LocalDateTime began = demo.now();
        List<LocalDateTime> from = new ArrayList<>();
        during.put(ExclusiveStep.WARN, () -> {
            Infobase now = Objects.requireNonNull(cluster.infobase(infobase));
            from.add(now.getDeniedFrom());
            cancel.cancel();
        });
        access.run(plan, this, this, wishes, null, cancel);
        Duration lead = Duration.between(began, from.getFirst());
        assertTrue(lead.minusMinutes(26).abs().compareTo(Duration.ofMinutes(11)) < 0, lead::toString);
        assertTrue(from.getFirst().isAfter(began.plusMinutes(15)), from::toString);
    }

    @Test
    void whatCannotBeReachedAtTheEndStaysInTheJournal() throws Exception {
        Map<String, @Nullable Object> before = locks(infobase);
        ExclusiveResult result = run(settings(Duration.ZERO), (held, c) -> {
            try {
                demo.stop();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return 0;
        });
        assertTrue(result.has(ExclusiveResult.State.NOT_RESTORED));
        demo.listen();
        Listing left = journal.list();
        try (UndoRun run = journal.resume(left.unrestored().getFirst().entry(), false)) {
            run.restore(
                    run.entry().open().getFirst().place(),
                    handle.facet(SessionLockAdmin.class).orThrow(),
                    this,
                    new Cancel());
        }
        assertEquals(before, locks(infobase));
    }

    @Test
    void unreadableListsAreTriedAgain() throws Exception {
        during.put(ExclusiveStep.TERMINATE, () -> demo.faults().onCall(Calls.SESSIONS, 1, Fault.CLOSE_BEFORE));
        assertNull(run(settings(Duration.ZERO), (held, c) -> 0).failure());
    }

    @Test
    void textsAreFilledAndChecked() throws Exception {
        List<String> read = new ArrayList<>();
        ExclusiveSettings own = new ExclusiveSettings(
                Duration.ofMinutes(20),
                demo.now().plusHours(2).withNano(0).withSecond(0),
                new MessageTexts("{base} через {minutes} мин, с {from} до {to}. {contact}", "до {to}", "Иванов, 55-55"),
                CODE,
                Duration.ZERO,
                false,
                60,
                Duration.ZERO,
                false);
        during.put(
                ExclusiveStep.WARN,
                () -> read.add(String.valueOf(locks(infobase).get("denied-message"))));
        run(own, (held, c) -> 0);
        assertTrue(
                read.getFirst().matches("Бухгалтерия через 20 мин, с \\d\\d:\\d\\d до \\d\\d:\\d\\d\\. Иванов, 55-55"),
                read::toString);
        for (MessageTexts bad : List.of(
                new MessageTexts("{когда}", "", ""),
                new MessageTexts("{to}", "", ""),
                new MessageTexts("", "{contact}", ""),
                new MessageTexts("", "", "код " + CODE.text()))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ExclusiveSettings(
                            Duration.ZERO, null, bad, CODE, Duration.ZERO, false, 1, Duration.ZERO, false));
        }
    }
}
