package dev.vakhta.eventlog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.brace.BraceTime;
import dev.vakhta.model.text.Message;
import dev.vakhta.testing.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexStoreTest {
    @TempDir
    Path folder;

    private IndexStore store() {
        return new IndexStore(folder.resolve("cache"), IndexStore.LIMIT);
    }

    private static MadeLog log(Path folder, String name) throws IOException {
        Path at = Files.createDirectories(folder.resolve(name));
        return new MadeLog("База " + name, at, List.of(MadePart.random("1.lgp", name.hashCode(), 3, 100)));
    }

    private static MadePart part(MadeLog log) {
        return log.parts().getFirst();
    }

    @Test
    void indexesAreListedAndRemoved() throws IOException {
        MadeLog log = log(folder, "one");
        try (LogIndex index = store().open(log)) {
            Answers.of(index, part(log), 3);
            KeptIndex kept = store().list().getFirst();
            assertEquals("База one", kept.name());
            assertEquals(log.folder(), kept.log());
            assertTrue(kept.bytes() > 1000, kept::toString);
            IOException refused = assertThrows(IOException.class, () -> store().remove(kept));
            assertEquals(IndexMessage.IN_USE.text(kept.name()), refused.getMessage());
        }
        store().remove(store().list().getFirst());
        assertEquals(List.of(), store().list());
        try (LogIndex index = store().open(log)) {
            Answers.areOf(part(log), index);
        }
        assertEquals(6, part(log).reads.get());
    }

    @Test
    void whatWasNotUsedForLongMakesRoom() throws IOException {
        for (String name : List.of("old", "new", "open")) {
            MadeLog log = log(folder, name);
            try (LogIndex index = store().open(log)) {
                Answers.of(index, part(log), 3);
            }
            Instant used = Instant.parse("2024-01-01T00:00:00Z")
                    .plusSeconds(List.of("open", "old", "new").indexOf(name));
            for (KeptIndex kept : store().list()) {
                if (kept.name().endsWith(name)) {
                    Files.setLastModifiedTime(kept.folder().resolve("log.properties"), FileTime.from(used));
                }
            }
        }
        long all = store().list().stream().mapToLong(KeptIndex::bytes).sum();
        try (LogIndex open = store().open(log(folder, "open"))) {
            assertEquals(3, store().list().size());
            try (LogIndex another = new IndexStore(folder.resolve("cache"), all - 100).open(log(folder, "another"))) {
                List<String> left =
                        store().list().stream().map(KeptIndex::name).sorted().toList();
                assertEquals(List.of("База another", "База new", "База open"), left);
                assertEquals(0, another.outcomeChanges() - open.outcomeChanges());
            }
        }
    }

    @Test
    void nothingIsWrittenIntoALog() throws IOException {
        MadeLog log = log(folder, "log");
        for (Path inside : List.of(log.folder(), log.folder().resolve("deeper/cache"))) {
            IOException refused =
                    assertThrows(IOException.class, () -> new IndexStore(inside, IndexStore.LIMIT).open(log));
            assertEquals(IndexMessage.INSIDE_LOG.text(inside, log.folder()), refused.getMessage());
        }
        try (Stream<Path> files = Files.list(log.folder())) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void filesOfPartsThatAreGoneAreRemoved() throws IOException {
        MadePart gone = MadePart.random("gone.lgp", 1, 1, 5);
        MadeLog log = log(folder, "log");
        MadeLog before = new MadeLog(log.name(), log.folder(), List.of(part(log), gone));
        try (LogIndex index = store().open(before)) {
            Answers.of(index, gone, 1);
            Answers.of(index, part(log), 3);
        }
        Path at = store().list().getFirst().folder();
        assertTrue(Files.exists(at.resolve("gone.lgp.index")));
        store().open(log).close();
        assertFalse(Files.exists(at.resolve("gone.lgp.index")));
        assertTrue(Files.exists(at.resolve("1.lgp.index")));
        Files.createFile(log.folder().resolve("1.lgp"));
        store().open(new MadeLog("segment", log.folder(), List.of())).close();
        assertTrue(Files.exists(at.resolve("1.lgp.index")), "it is there, though it is not of this log");
    }

    @Test
    void namesOfPartsAreNoPaths() {
        assertEquals("20240304070000.lgp.index", IndexStore.file("20240304070000.lgp"));
        for (String name : List.of("..", "../up", "a/b", "a\\b", "", "CON.lgp.x.y", "x".repeat(300))) {
            assertTrue(IndexStore.file(name).matches("[0-9a-f]{24}[.]index"), name);
        }
    }

    /** Holds an index, of which it writes the first block, until it is told to end. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            MadeLog log = log(folder, "shared");
            try (LogIndex index = new IndexStore(folder.resolve("cache"), IndexStore.LIMIT).open(log)) {
                index.index(part(log), 0, () -> false);
                System.out.println("holds");
                System.in.read();
            }
        }
    }

    @Test
    void anotherProcessReadsWhatOneWrites() throws Exception {
        Process holder = JavaProcess.start(
                Holder.class, List.of(IndexStore.class, Message.class, BraceTime.class), folder.toString());
        try (BufferedReader said = holder.inputReader()) {
            assertEquals("holds", said.readLine());
            MadeLog log = log(folder, "shared");
            try (LogIndex index = store().open(log)) {
                Answers.areOf(part(log), index);
                assertEquals(2, part(log).reads.get(), "of three one was there");
                KeptIndex kept = store().list().getFirst();
                assertThrows(IOException.class, () -> store().remove(kept));
            }
            try (LogIndex index = store().open(log)) {
                Answers.areOf(part(log), index);
                assertEquals(4, part(log).reads.get(), "nothing was written meanwhile");
            }
            holder.destroyForcibly().waitFor();
            for (int round = 0; round < 2; round++) {
                try (LogIndex index = store().open(log)) {
                    Answers.areOf(part(log), index);
                    assertEquals(6, part(log).reads.get(), "the killed one left the right to write, and one block");
                }
            }
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void peopleReadItInTheirLanguage() {
        for (IndexMessage message : IndexMessage.values()) {
            assertEquals(2, message.inEveryLanguage("a", "b").distinct().count(), message + " " + Locale.getDefault());
        }
    }
}
