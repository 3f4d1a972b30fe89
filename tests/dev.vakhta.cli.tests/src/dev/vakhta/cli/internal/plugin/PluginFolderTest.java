package dev.vakhta.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.boot.Dropins;
import dev.vakhta.model.text.Message;
import dev.vakhta.provider.Cancel;
import dev.vakhta.testing.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens in between: all as it was, or all as it is wanted. */
class PluginFolderTest {
    private static final Set<String> BEFORE = Set.of("one 1.0.0", "three 1.0.0", "four 1.0.0");
    private static final Set<String> AFTER = Set.of("one 2.0.0", "two 1.0.0", "four 1.0.0");

    @TempDir
    Path work;

    private Path fresh(String name) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        for (String one : BEFORE) {
            put(folder, one);
        }
        return folder;
    }

    private static void put(Path folder, String title) throws IOException {
        String[] words = title.split(" ");
        MadeJar.of(words[0], words[1]).at(folder.resolve(words[0] + "_" + words[1] + ".jar"));
    }

    private static Set<String> counted(Path folder) throws Exception {
        Set<String> titles = new TreeSet<>();
        for (Path jar : Dropins.jars(folder)) {
            titles.add(JarReader.verified(jar, Cancel.never()).title());
        }
        return titles;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void whereverItIsKilled() throws Exception {
        Path coming = Files.createDirectories(work.resolve("coming"));
        MadeJar.of("one", "2.0.0").at(coming.resolve("one.jar"));
        MadeJar.of("two", "1.0.0").at(coming.resolve("two.jar"));
        List<Set<String>> seen = new ArrayList<>();
        int code = PluginVictim.KILLED;
        for (int step = 1; code == PluginVictim.KILLED; step++) {
            Path folder = fresh("killed" + step);
            Process victim = JavaProcess.start(
                    PluginVictim.class,
                    List.of(PluginFolder.class, Dropins.class, Cancel.class, Message.class, ManifestElement.class),
                    folder.toString(),
                    coming.toString(),
                    String.valueOf(step));
            code = victim.waitFor();
            Set<String> counted = counted(folder);
            assertTrue(counted.equals(BEFORE) || counted.equals(AFTER), "behind step " + step + ": " + counted);
            seen.add(counted);

            new PluginFolder(folder).change(List.of(), List.of());
            assertEquals(counted, counted(folder), "behind step " + step);
            assertEquals(4, files(folder).size(), () -> "three jars and the lock: " + uncheckedFiles(folder));
        }
        assertEquals(0, code);
        assertTrue(seen.size() > 8, seen::toString);
        assertEquals(AFTER, seen.getLast());
        assertEquals(BEFORE, seen.getFirst());
    }

    private static Set<String> uncheckedFiles(Path folder) {
        try {
            return files(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatFailsLeavesAllAsItWas() throws Exception {
        Path folder = fresh("failing");
        Plugin there = JarReader.plain(MadeJar.of("five", "1").in(work), Cancel.never());
        Plugin gone = JarReader.plain(MadeJar.of("six", "1").at(work.resolve("six.jar")), Cancel.never());
        Files.delete(gone.file());
        assertThrows(
                IOException.class,
                () -> new PluginFolder(folder).change(List.of(there, gone), List.of(folder.resolve("one_1.0.0.jar"))));
        assertEquals(BEFORE, counted(folder));
        assertEquals(4, files(folder).size(), files(folder)::toString);
    }

    @Test
    void theSameVersionAgain() throws Exception {
        Path folder = fresh("again");
        Plugin other =
                JarReader.plain(MadeJar.of("one", "1.0.0").file("new", "x").in(work), Cancel.never());
        new PluginFolder(folder).change(List.of(other), List.of(folder.resolve("one_1.0.0.jar")));
        assertEquals(BEFORE, counted(folder));
        assertEquals(-1, Files.mismatch(other.file(), folder.resolve("one_1.0.0_2.jar")));
        assertFalse(Files.exists(folder.resolve("one_1.0.0.jar")));
    }

    @Test
    void noFolderCanBeMadeBelowAFile() throws Exception {
        Path file = Files.writeString(work.resolve("file"), "");
        assertFalse(new PluginFolder(file.resolve("dropins")).isWritable());
        assertTrue(new PluginFolder(work.resolve("a/b")).isWritable());
    }
}
