package dev.vakhta.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders with plug-ins from outside, and which of their files count. */
public final class Dropins {
    /** The folders, divided like a class path. */
    public static final String PROPERTY = "vakhta.dropins";

    /**
     * Beside plug-ins: names of jars, a line each, that do not count, as they are just being installed or removed. This file changes in one
     * move, so that several plug-ins come and go at once, whatever happens meanwhile.
     */
    public static final String PASSED_OVER = ".passed-over";

    private Dropins() {}

    /** What the property names; none where it is not set. */
    public static List<Path> folders() {
        return Arrays.stream(System.getProperty(PROPERTY, "").split(File.pathSeparator))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** The jars of a folder that count, by name; none where there is no such folder. */
    public static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Set<String> passedOver = new HashSet<>(passedOver(folder));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !passedOver.contains(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    /** The names of those that do not. */
    public static List<String> passedOver(Path folder) throws IOException {
        Path list = folder.resolve(PASSED_OVER);
        return Files.exists(list) ? Files.readAllLines(list) : List.of();
    }
}
