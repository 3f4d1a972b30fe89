package dev.vakhta.provider.rac;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where platforms are installed on a computer. Finding reads directories: not for the UI thread.
 *
 * @param root of the file system; tests have one of their own
 * @param environment variables by name
 */
public record Installations(Path root, Map<String, String> environment, boolean windows) {
    /** Below /opt/1cv8, or directly in it (macOS, and before there were several architectures). */
    private static final String UNIX_HOME = "opt/1cv8";

    /** One version at a time, up to 8.3.17. */
    private static final List<String> UNIX_OLD = List.of("opt/1C/v8.3/x86_64", "opt/1C/v8.3/i386");

    /** A link some administrators make. */
    private static final String UNIX_LINK = "opt/1cv8/current";

    /** Of this computer. */
    public static Installations here() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new Installations(Path.of("/").toAbsolutePath(), System.getenv(), windows);
    }

    /** The newest first; each once, by whatever links it is reached. Empty where none is installed. */
    public List<Installation> find() {
        Set<Installation> found = new TreeSet<>();
        Set<Path> known = new HashSet<>();
        List<Path> folders = new ArrayList<>();
        homes().forEach(home -> folders.addAll(withVersions(home)));
        folders.addAll(others());
        for (Path folder : folders) {
            Path real = real(folder.resolve(fileName()));
            if (real != null && known.add(real)) {
                found.add(Installation.at(real));
            }
        }
        return List.copyOf(found);
    }

    /** The directories that are searched, for people. */
    public List<Path> places() {
        List<Path> places = new ArrayList<>(homes());
        places.addAll(others());
        return places.stream().distinct().toList();
    }

    /** Where directories are named by versions. */
    private List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        if (windows) {
            for (String variable : List.of("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")) {
                add(homes, environment.get(variable), "1cv8");
            }
        } else {
            Path home = root.resolve(UNIX_HOME);
            homes.add(home);
            homes.addAll(folders(home).stream()
                    .filter(folder -> !Installation.isVersion(folder.getFileName()))
                    .toList()); // one for each architecture
        }
        return homes;
    }

    /** Where rac itself would be. */
    private List<Path> others() {
        List<Path> others = new ArrayList<>();
        if (!windows) {
            UNIX_OLD.forEach(old -> others.add(root.resolve(old)));
            others.add(root.resolve(UNIX_LINK));
        }
        String path = environment.getOrDefault(windows ? "Path" : "PATH", environment.getOrDefault("PATH", ""));
        for (String entry : path.split(windows ? ";" : ":")) {
            add(others, entry, "");
        }
        return others;
    }

    /** The name of the utility's file. */
    public String fileName() {
        return windows ? "rac.exe" : "rac";
    }

    private static void add(Collection<Path> places, @Nullable String folder, String inside) {
        if (folder == null || folder.isBlank()) {
            return;
        }
        try {
            Path place = Path.of(folder.strip());
            if (place.isAbsolute()) { // what a relative one means depends on where Vakhta was started
                places.add(place.resolve(inside));
            }
        } catch (InvalidPathException e) {
            // somebody's PATH; others read it, too
        }
    }

    /** The place itself and the directories in it that are named by a version, and their {@code bin}. */
    private static List<Path> withVersions(Path place) {
        List<Path> all = new ArrayList<>();
        all.add(place);
        for (Path folder : folders(place)) {
            if (Installation.isVersion(folder.getFileName())) {
                all.add(folder.resolve("bin"));
                all.add(folder);
            }
        }
        return all;
    }

    private static List<Path> folders(Path place) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(place, Files::isDirectory)) {
            inside.forEach(found::add);
        } catch (IOException e) {
            // not there, or not for us
        }
        return found;
    }

    private static @Nullable Path real(Path file) {
        try {
            return Files.isExecutable(file) && Files.isRegularFile(file) ? file.toRealPath() : null;
        } catch (IOException e) {
            return null; // gone meanwhile
        }
    }
}
