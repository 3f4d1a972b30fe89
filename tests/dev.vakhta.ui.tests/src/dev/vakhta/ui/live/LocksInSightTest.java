package dev.vakhta.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.model.fields.InfobaseLock.Missing;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.LockState;
import dev.vakhta.model.state.LockState.Kind;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.provider.target.SecretTexts;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks are read of what somebody looks at, a few at once and not all the time. */
class LocksInSightTest {
    private static final DemoOptions MANY =
            DemoOptions.defaults().withSessions(10).withClusters(1).withInfobases(40);

    @TempDir
    Path home;

    private final Object viewer = new Object();
    private @Nullable Room room;

    private LiveTarget connected(DemoOptions options) throws Exception {
        Path undo = home.resolve("undo");
        UndoJournal.use(() -> new UndoJournal(undo, NO_SECRETS, Owner.here("test")));
        Room made = new Room(home, options);
        room = made;
        LiveTarget target = made.passing();
        target.connect();
        made.watched.awaitPhase(target, Phase.CONNECTED);
        made.watched.await("listed", () -> !all(target).isEmpty());
        return target;
    }

    /** Nothing is locked through it here. */
    private static final SecretTexts NO_SECRETS = new SecretTexts() {
        @Override
        public void put(String owner, String name, String text) throws IOException {
            throw new IOException(name);
        }

        @Override
        public @Nullable String get(String owner, String name) {
            return null;
        }

        @Override
        public void remove(String owner) {}
    };

    private Room room() {
        return Objects.requireNonNull(room);
    }

    @AfterEach
    void close() throws Exception {
        room().close();
        Job.getJobManager().join(LockReader.class, null);
        Room.settle();
    }

    private static Set<InfobaseId> all(LiveTarget target) {
        return target.state().clusters().stream()
                .flatMap(cluster -> cluster.objects(Part.INFOBASES).stream()
                        .map(infobase -> new InfobaseId(cluster.view().cluster().getId(), infobase.getId())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static InfobaseLock known(LiveTarget target, InfobaseId infobase) {
        return Objects.requireNonNull(target.state().cluster(infobase.cluster()))
                .view()
                .infobaseLock(infobase.infobase());
    }

    private static LockState state(LiveTarget target, InfobaseId infobase) {
        var view = Objects.requireNonNull(target.state().cluster(infobase.cluster()))
                .view();
        return LockState.of(new Row<>(view, Objects.requireNonNull(view.infobase(infobase.infobase()))));
    }

    private void awaitKnown(LiveTarget target, Set<InfobaseId> infobases) throws InterruptedException {
        room().watched
                .await(
                        "all are read",
                        () -> infobases.stream()
                                .allMatch(one -> known(target, one).missing() == null));
    }

    /** For what nobody is told of. */
    private static void until(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            Thread.sleep(5);
        }
    }

    private int asked() {
        return room().demo.asked(Calls.INFOBASE);
    }

    @Test
    void nobodyLooksAndNothingIsRead() throws Exception {
        LiveTarget target = connected(MANY);
        target.refresh(Set.of(Part.SESSIONS));
        Room.settle();
        assertEquals(0, asked());
        assertEquals(
                Missing.UNREAD, known(target, all(target).iterator().next()).missing());
    }

    @Test
    void eachIsReadOnceHoweverOftenSomebodyLooks() throws Exception {
        LiveTarget target = connected(MANY);
        Set<InfobaseId> all = all(target);
        for (int i = 0; i < 20; i++) {
            target.look(viewer, all);
            target.look("another one", all);
            target.refresh(Set.of(Part.SESSIONS));
        }
        awaitKnown(target, all);
        Room.settle();
        target.look(viewer, all);
        assertEquals(40, asked());
        assertEquals(Kind.OPEN, state(target, all.iterator().next()).kind());

        target.refresh(Set.of(Part.INFOBASES));
        Room.settle();
        assertNull(known(target, all.iterator().next()).missing(), "what is known outlives other reads");
        assertEquals(40, asked());

        target.readLocksAgain();
        until("all are read again", () -> asked() == 80);
    }

    @Test
    void fewAtOnceAndNoListWaits() throws Exception {
        LiveTarget target = connected(MANY);
        room().demo.faults().onEvery(Calls.INFOBASE, Fault.SILENCE);
        target.look(viewer, all(target));
        until("asked", () -> asked() == LockReader.AT_ONCE);
        for (int i = 0; i < 5; i++) {
            target.refresh(Set.of(Part.SESSIONS));
            Room.settle();
        }
        assertEquals(5, room().demo.asked(Calls.SESSIONS));
        assertEquals(LockReader.AT_ONCE, asked(), "the others wait for the first ones");
    }

    @Test
    void disconnectingEndsIt() throws Exception {
        LiveTarget target = connected(MANY);
        room().demo.faults().onEvery(Calls.INFOBASE, Fault.SILENCE);
        target.look(viewer, all(target));
        until("asked", () -> asked() == LockReader.AT_ONCE);
        target.disconnect();
        Job.getJobManager().join(LockReader.class, null);
        until("no socket is left", () -> room().demo.connected() == 0);
        assertEquals(LockReader.AT_ONCE, asked());
        assertEquals(TargetState.OFF, target.state());
        room().demo.faults().clear();

        target.connect();
        room().watched.awaitPhase(target, Phase.CONNECTED);
        room().watched.await("listed", () -> !all(target).isEmpty());
        target.look(viewer, all(target));
        awaitKnown(target, all(target));
    }

    @Test
    void whatIsOutOfSightIsLeftAlone() throws Exception {
        LiveTarget target = connected(MANY);
        Set<InfobaseId> one = Set.of(all(target).iterator().next());
        target.look(viewer, one);
        awaitKnown(target, one);
        target.look(viewer, Set.of());
        target.readLocksAgain();
        Job.getJobManager().join(LockReader.class, null);
        assertEquals(1, asked());
    }

    @Test
    void aChangeFromHereIsSeenAtOnce() throws Exception {
        LiveTarget target = connected(MANY);
        Set<InfobaseId> all = all(target);
        target.look(viewer, all);
        awaitKnown(target, all);
        InfobaseId first = all.iterator().next();
        int before = asked();
        target.handle()
                .facet(SessionLockAdmin.class)
                .orThrow()
                .changeLocks(
                        first.cluster(),
                        first.infobase(),
                        Change.<Infobase>nothing().with(Literals.INFOBASE__SESSIONS_DENY, true),
                        Cancel.never());
        room().watched.await("it is seen", () -> state(target, first).kind() == Kind.FOREIGN);
        assertTrue(asked() <= before + 4, () -> "only that one is read, " + (asked() - before) + " times");
    }

    @Test
    void nobodyIsAskedWhoHeIs() throws Exception {
        LiveTarget target = connected(MANY.withInfobases(3).withInfobaseUser("admin", "secret"));
        Set<InfobaseId> all = all(target);
        InfobaseId first = all.iterator().next();
        room().signIn.told.clear();
        target.look(viewer, all);
        room().watched
                .await(
                        "refused",
                        () -> all.stream().allMatch(one -> known(target, one).missing() == Missing.NAMELESS));
        assertFalse(room().signIn.told.contains("ask"));
        assertEquals(Kind.UNKNOWN, state(target, first).kind());

        room().signIn.answer = new Credentials("admin", "secret");
        target.handle()
                .facet(SessionLockAdmin.class)
                .orThrow()
                .locks(first.cluster(), first.infobase(), Cancel.never());
        assertTrue(room().signIn.told.contains("ask"), "who opens the editor is asked");
        room().signIn.known = room().signIn.answer;
        target.readLocksAgain();
        awaitKnown(target, all);
    }

    @Test
    void whatWasKnownStaysWhenTheServerStops() throws Exception {
        LiveTarget target = connected(MANY.withInfobases(3));
        Set<InfobaseId> all = all(target);
        target.look(viewer, all);
        awaitKnown(target, all);
        room().demo.stop();
        target.readLocksAgain();
        until(
                "it was tried",
                () -> Arrays.stream(Job.getJobManager().find(LockReader.class))
                        .allMatch(job -> job.getState() == Job.SLEEPING));
        target.refresh(Set.of(Part.SESSIONS));
        room().watched.awaitPhase(target, Phase.FAILED);
        all.forEach(one -> assertNull(known(target, one).missing()));
    }

    @Test
    void noSecretIsKept() throws Exception {
        LiveTarget target = connected(MANY.withInfobases(1));
        InfobaseId only = all(target).iterator().next();
        room().demo.cluster().door().change(only.infobase(), lock -> lock.setPermissionCode("рыба-7"));
        target.look(viewer, Set.of(only));
        awaitKnown(target, Set.of(only));
        Infobase read = Objects.requireNonNull(known(target, only).infobase());
        assertNull(read.getPermissionCode());
        assertNull(read.getDbPassword());
    }
}
