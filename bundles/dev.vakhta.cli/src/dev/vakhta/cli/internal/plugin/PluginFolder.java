package dev.vakhta.cli.internal.plugin;

import dev.vakhta.boot.Dropins;
import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.files.Exclusive;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A folder of plug-ins that is changed as a whole: {@link Dropins#PASSED_OVER} first names what comes, and then, in one move, what goes.
 * Whenever the machine stops, the next start finds all of it as it was or all as it is wanted; what is left over counts for nobody,
 * and the next change removes it.
 *
 * @param boundary runs after each step, for tests that stop there
 */
record PluginFolder(Path folder, Runnable boundary) {
    private static final String LOCK = ".lock";
    private static final String BESIDE = ".jar.new";

    PluginFolder(Path folder) {
        this(folder, () -> {});
    }

    /** Whether it can be written to, or made. */
    boolean isWritable() {
        @Nullable Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    /** Returns when the disk has it. */
    void change(List<Plugin> added, List<Path> removed) throws IOException {
        try (Exclusive alone = Exclusive.on(folder.resolve(LOCK))) {
            List<Path> stuck = clear();
            List<Path> places = new ArrayList<>();
            try {
                for (Plugin plugin : added) {
                    places.add(copy(plugin));
                }
                pass(stuck, places);
                for (Path place : places) {
                    Durable.move(beside(place), place);
                    boundary.run();
                }
                pass(stuck, removed);
            } finally {
                clear(); // after a failure: what came; else what was replaced
            }
        }
    }

    /**
     * Removes what counts for nobody.
     *
     * @return what somebody holds open, on Windows: it stays, and stays passed over
     */
    private List<Path> clear() throws IOException {
        List<Path> stuck = new ArrayList<>();
        for (String name : Dropins.passedOver(folder)) {
            if (!isGone(folder.resolve(name))) {
                stuck.add(folder.resolve(name));
            }
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + BESIDE)) {
            for (Path file : left) {
                isGone(file);
            }
        }
        if (stuck.isEmpty()) {
            Files.deleteIfExists(folder.resolve(Dropins.PASSED_OVER));
            boundary.run();
        }
        return stuck;
    }

    private boolean isGone(Path file) {
        try {
            Files.deleteIfExists(file);
            boundary.run();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @return where it will lie: no file that is there is written over, as it counts until the end */
    private Path copy(Plugin plugin) throws IOException {
        Path place = folder.resolve(plugin.fileName());
        for (int n = 2; Files.exists(place); n++) {
            place = folder.resolve(plugin.fileName().replaceFirst("\\.jar$", "_" + n + ".jar"));
        }
        Path beside = beside(place);
        Files.copy(plugin.file(), beside, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        boundary.run();
        return place;
    }

    private static Path beside(Path place) {
        return place.resolveSibling(place.getFileName().toString().replaceFirst("\\.jar$", BESIDE));
    }

    private void pass(List<Path> stuck, List<Path> jars) throws IOException {
        String names = Stream.concat(stuck.stream(), jars.stream())
                .map(jar -> jar.getFileName() + "\n")
                .collect(Collectors.joining());
        Durable.write(folder.resolve(Dropins.PASSED_OVER), names.getBytes(StandardCharsets.UTF_8));
        boundary.run();
    }
}
