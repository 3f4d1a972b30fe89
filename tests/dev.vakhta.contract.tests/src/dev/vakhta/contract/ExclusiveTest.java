package dev.vakhta.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveAccess;
import dev.vakhta.processing.exclusive.ExclusiveObserver;
import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusiveQuestions;
import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.Inside;
import dev.vakhta.processing.exclusive.MessageTexts;
import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.processing.exclusive.Wishes;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.testing.DemoTime;
import dev.vakhta.testing.MemorySecrets;
import dev.vakhta.testing.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;

/** A whole run of exclusive access: the same steps, the same result, everything as before. */
class ExclusiveTest implements ExclusiveObserver, ExclusiveQuestions {
    private static final DemoOptions BUSY =
            DemoOptions.defaults().withEveryKind().withSessions(30).withClusters(1);
    private static final String CODE = Secret.MARK + "-kod";
    private static final String FORMER = Secret.MARK + "-staryj";

    @TempDir
    Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private final List<String> steps = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Stand stand;

    @Doors
    void everybodyIsOutAndEverythingIsGivenBack(Door door) throws Exception {
        try (Stand opened = new Stand(door, BUSY)) {
            stand = opened;
            UUID id = stand.there().infobases().getFirst().getId();
            stand.there().door().change(id, one -> {
                one.setDeniedMessage("Осталось \"с прошлого\" раза");
                one.setDeniedTo(stand.demo.now().minusDays(30).withNano(0));
                one.setPermissionCode(FORMER);
            });
            Map<UUID, Infobase> before = infobases();
            UndoJournal journal = new UndoJournal(folder.resolve("undo"), secrets, Owner.here("test"));
            ExclusiveAccess access = new ExclusiveAccess(journal, new DemoTime(stand.demo));
            List<Chosen> chosen = stand.chosen(Part.INFOBASES).stream()
                    .filter(one ->
                            ((InfobaseSummary) one.row().object()).getId().equals(id))
                    .toList();
            ExclusivePlan plan = access.plan(chosen, settings(), "", Stand.NEVER);
            assertFalse(plan.subjects().getFirst().inside().isEmpty(), "nobody to be put out");
            ExclusiveResult result = access.run(
                    plan,
                    this,
                    this,
                    new Wishes(),
                    (held, cancel) -> {
                        assertTrue(stand.there().sessions().stream()
                                .noneMatch(one -> one.getInfobase().equals(id)));
                        Infobase closed = Objects.requireNonNull(stand.there().infobase(id));
                        assertTrue(closed.isScheduledJobsDeny() && closed.isSessionsDeny());
                        assertEquals(CODE, closed.getPermissionCode());
                        assertNull(closed.getDeniedTo(), "what is left of an old lock would make it none");
                        return 7;
                    },
                    Stand.NEVER);
            assertNull(result.failure(), () -> String.valueOf(result.failure()));
            assertEquals(7, result.exitCode());
            assertTrue(result.has(ExclusiveResult.State.RESTORED));
            assertEquals(
                    Stream.of(ExclusiveStep.values())
                            .filter(one -> one != ExclusiveStep.INTERRUPT)
                            .toList()
                            .toString(),
                    steps.stream().distinct().toList().toString());
            before.forEach((one, then) ->
                    assertTrue(EcoreUtil.equals(then, stand.there().infobase(one)), then::toString));
            assertEquals(new Listing(List.of(), List.of()), journal.list());
            assertEquals(Map.of(), secrets.texts);
            theCodesAreNobodysBusiness(door);
        }
    }

    /** 1C's rac takes the code in its arguments and has no other way; so it stands there for the moment of the change, and nowhere else. */
    private void theCodesAreNobodysBusiness(Door door) throws Exception {
        List<String> commands = stand.rac.calls().stream()
                .filter(args -> args.toString().contains(Secret.MARK))
                .map(args ->
                        args.stream().filter(word -> word.contains(Secret.MARK)).toList() + " in "
                                + args.stream()
                                        .filter(word -> !word.startsWith("-") && !word.contains(":"))
                                        .toList())
                .distinct()
                .toList();
        List<Operation> sent = stand.journal.newest(1000);
        List<Operation> warnings = sent.stream()
                .filter(one -> one.command().equals("passwords in arguments"))
                .toList();
        if (door == Door.RAS) {
            assertEquals(List.of(), stand.rac.calls());
            assertEquals(List.of(), warnings);
        } else {
            String update = " in [infobase, update]";
            assertEquals(
                    List.of("[--permission-code=" + CODE + "]" + update, "[--permission-code=" + FORMER + "]" + update),
                    commands);
            assertEquals(1, warnings.size(), "the person is told once");
        }
        assertFalse(sent.toString().contains(Secret.MARK), "in the journal of operations");
        assertTrue(
                sent.stream()
                                .filter(one ->
                                        Operation.MASKED.equals(one.arguments().get("permission-code")))
                                .count()
                        >= 2,
                "what is hidden is named");
        assertFalse((said + " " + steps).contains(Secret.MARK), "told");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(Secret.MARK), file::toString);
            }
        }
    }

    private Map<UUID, Infobase> infobases() {
        Map<UUID, Infobase> all = new LinkedHashMap<>();
        stand.there()
                .infobases()
                .forEach(one -> all.put(one.getId(), stand.there().infobase(one.getId())));
        return all;
    }

    private static ExclusiveSettings settings() {
        return new ExclusiveSettings(
                Duration.ofMinutes(1),
                null,
                new MessageTexts("", "", ""),
                new PermissionCode(CODE),
                Duration.ZERO,
                false,
                30,
                Duration.ZERO,
                false);
    }

    @Override
    public void stepChanged(List<String> names, ExclusiveStep step, ExclusiveStep.State state, Instant at) {
        steps.add(step.name());
    }

    /** The administrator of the DBMS ends what does not end by itself. */
    @Override
    public void inside(List<Inside> all) {
        all.stream()
                .filter(one -> one.ending() != null)
                .forEach(one -> stand.there().endQuery(one.row().object().getId()));
    }

    @Override
    public void awaits(Awaited what, Instant at) {
        // the clock is the demo's
    }

    @Override
    public void said(String sentence) {
        said.add(sentence);
    }

    @Override
    public boolean goesOver(Obstacle obstacle) {
        return false;
    }

    @Override
    public Answer ask(Conflict conflict) {
        return Answer.LATER;
    }
}
