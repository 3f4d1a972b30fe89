package dev.vakhta.provider.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in a folder, not below it, by name. */
final class Names {
    private Names() {}

    /** Files whose name is wanted, sorted. */
    static List<Path> files(Path folder, Predicate<String> wanted) throws IOException {
        return list(folder, path -> wanted.test(of(path)) && Files.isRegularFile(path));
    }

    /** Folders whose name is wanted, sorted. */
    static List<Path> folders(Path folder, Predicate<String> wanted) throws IOException {
        return list(folder, path -> wanted.test(of(path)) && Files.isDirectory(path));
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(wanted).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The last name of a path; a root's is the root itself. */
    static String of(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    static String listed(Collection<Path> paths) {
        return paths.stream().map(Names::of).collect(Collectors.joining(", "));
    }
}
