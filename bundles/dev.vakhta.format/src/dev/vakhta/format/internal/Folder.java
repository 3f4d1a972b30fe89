package dev.vakhta.format.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies in a folder, not below it. 1C's names differ in letter case between platforms. */
public final class Folder {
    private Folder() {}

    /** The files whose name is wanted, sorted. */
    public static List<Path> files(Path folder, Predicate<String> wanted) throws IOException {
        return list(folder, path -> wanted.test(name(path)) && Files.isRegularFile(path));
    }

    /** The folders whose name is wanted, sorted. */
    public static List<Path> folders(Path folder, Predicate<String> wanted) throws IOException {
        return list(folder, path -> wanted.test(name(path)) && Files.isDirectory(path));
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(wanted).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Empty for a root. */
    public static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
