package dev.vakhta.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.journal.MemoryJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTest {
    @TempDir
    Path home;

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = new Room(home, DemoOptions.defaults().withSessions(1).withClusters(1));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
        Room.settle();
    }

    private List<String> names() {
        return room.live.targets().stream().map(one -> one.target().getName()).toList();
    }

    private LiveTarget saved(String name) throws IOException {
        room.live.save(room.target(name));
        return room.live.find("id-" + name).orElseThrow();
    }

    @Test
    void savedOnesComeBeforePassingOnes() throws Exception {
        room.passing();
        saved("b");
        saved("a");
        assertEquals(List.of("b", "a", "main"), names());
        assertEquals(2, room.store.targets().size());
    }

    @Test
    void onlyThoseThatWantItConnectAtTheStart() throws Exception {
        room.store.add(room.target("calm"));
        Target eager = room.target("eager");
        eager.setConnectAtStart(true);
        room.store.add(eager);
        assertEquals(List.of(), room.live.targets());
        room.live.connectAtStart();
        room.watched.await("loaded", () -> room.live.targets().size() == 2);
        room.watched.awaitPhase(room.live.find("id-eager").orElseThrow(), Phase.CONNECTED);
        assertEquals(TargetState.OFF, room.live.find("id-calm").orElseThrow().state());
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        Path file = home.resolve("config").resolve("targets.xmi");
        saved("a");
        Files.writeString(file, "no targets");
        room.live.loadLater();
        room.watched.await("failure", () -> room.live.loadFailure() != null);
        assertTrue(room.live.loadFailure().getMessage().contains(file.toString()));
        assertEquals(List.of("a"), names(), "what was known stays");
        Files.delete(file);
        room.live.load();
        assertNull(room.live.loadFailure());
    }

    @Test
    void anotherColourDoesNotDisconnect() throws Exception {
        LiveTarget target = saved("a");
        target.connect();
        room.watched.awaitPhase(target, Phase.CONNECTED);
        Handle before = target.handle();
        Target edited = EcoreUtil.copy(target.target());
        edited.setReadOnly(true);
        room.live.save(edited);
        assertSame(target, room.live.find("id-a").orElseThrow());
        assertEquals(Phase.CONNECTED, target.state().phase());
        assertEquals(1, target.state().clusters().size());
        assertTrue(target.handle().target().isReadOnly());
        assertFalse(before == target.handle());
        assertFalse(room.signIn.told.contains("moved"));
    }

    @Test
    void anotherAddressDisconnects() throws Exception {
        LiveTarget target = saved("a");
        target.connect();
        room.watched.awaitPhase(target, Phase.CONNECTED);
        Target edited = EcoreUtil.copy(target.target());
        edited.setAddress("127.0.0.1:1");
        room.live.save(edited);
        assertEquals(TargetState.OFF, target.state());
        assertTrue(room.signIn.told.contains("moved"));
    }

    @Test
    void loadingAgainKeepsWhatDidNotChange() throws Exception {
        LiveTarget target = saved("a");
        Handle handle = target.handle();
        room.live.load();
        assertSame(handle, target.handle());
        room.store.remove("id-a");
        room.live.load();
        assertEquals(List.of(), room.live.targets());
    }

    @Test
    void aNameThatIsTakenCostsNothing() throws Exception {
        saved("a");
        LiveTarget b = saved("b");
        Target edited = EcoreUtil.copy(b.target());
        edited.setName("A");
        assertThrows(IllegalArgumentException.class, () -> room.live.save(edited));
        assertEquals(List.of("a", "b"), names());
        assertEquals(2, room.store.targets().size());
    }

    @Test
    void removingForgetsSecrets() throws Exception {
        room.live.remove(saved("a"));
        assertTrue(room.signIn.told.contains("forget a"));
        assertEquals(List.of(), room.store.targets());
    }

    @Test
    void theJournalHasThisRunAndThoseBefore() throws Exception {
        MemoryJournal lasting = new MemoryJournal(10);
        lasting.record(operation("earlier", Instant.now().minusSeconds(60)));
        RunJournal journal = new RunJournal(lasting);
        journal.record(operation("now", Instant.now()));
        assertEquals(
                List.of("now", "earlier"),
                journal.newest(10).stream().map(Operation::command).toList());
        assertEquals(
                List.of("now"),
                journal.newest(1).stream().map(Operation::command).toList());
        assertEquals(2, lasting.newest(10).size(), "it lasts");
        assertNotNull(journal.newest(0));
    }

    private static Operation operation(String command, Instant at) {
        return new Operation(at, "main", command, Map.of(), Duration.ZERO, null, null);
    }
}
