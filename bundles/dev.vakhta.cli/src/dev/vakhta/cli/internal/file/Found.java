package dev.vakhta.cli.internal.file;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.lock.LockFile;
import dev.vakhta.format.lock.LockReading;
import dev.vakhta.format.registry.AgentClusters;
import dev.vakhta.format.registry.ClusterRegistry;
import dev.vakhta.format.registry.RegistryFolder;
import dev.vakhta.format.v8i.InfobaseList;
import dev.vakhta.format.v8i.StarterSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a path on the command line turned out to be, by its content: a name may be anything. */
public record Found(Path path, FileKind kind) {
    private static final String DATABASE = "1cv8.1cd";
    private static final byte[] CONTAINER = "1CDBMSV8".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> REGISTRY = Set.of("1cv8clst.lst", "1cv8clsto.lst", "1cv8wsrv.lst");

    /** @throws Complaint there is nothing, or nothing of this kind */
    public static Found at(String typed) throws IOException {
        Path path = path(typed);
        try {
            return of(path);
        } catch (AccessDeniedException e) {
            throw new Complaint(FileMessage.NO_RIGHTS.text(path));
        }
    }

    private static Found of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Found(path, folder(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new Complaint((Files.exists(path) ? FileMessage.NOT_A_FILE : FileMessage.NOTHING_THERE).text(path));
        }
        return new Found(path, kind(path));
    }

    private static Path path(String typed) {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // no path on this system
        }
        throw new Complaint(FileMessage.NO_PATH.text(typed));
    }

    private static FileKind folder(Path path) throws IOException {
        if (has(path, DATABASE)) {
            return FileKind.BASE;
        }
        return hasRegistry(path) || !RegistryFolder.in(path).isEmpty() ? FileKind.REGISTRIES : FileKind.OTHER_FOLDER;
    }

    private static FileKind kind(Path path) throws IOException {
        if (isContainer(path)) {
            return FileKind.CONTAINER;
        }
        if (!(LockFile.read(path).reading() instanceof LockReading.Unknown)) {
            return FileKind.LOCK;
        }
        String name = name(path);
        try {
            ClusterRegistry.read(path);
            return FileKind.REGISTRY;
        } catch (BraceException e) {
            if (isAgent(path)) {
                return FileKind.AGENT;
            }
            complainOf(path, e, REGISTRY.contains(name));
        } catch (IOException e) {
            complainOf(path, e, REGISTRY.contains(name));
        }
        return list(path, name);
    }

    private static boolean isContainer(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(CONTAINER.length), CONTAINER);
        }
    }

    private static boolean isAgent(Path path) throws IOException {
        try {
            return !AgentClusters.read(path).clusters().isEmpty();
        } catch (BraceException e) {
            return false;
        }
    }

    /** What is a lock by its name only is shown as it is. */
    private static FileKind list(Path path, String name) {
        if (name.endsWith(".cdn") || name.equals("1cvcdn")) {
            return FileKind.LOCK;
        }
        try {
            if (!InfobaseList.read(path).sections().isEmpty() || name.endsWith(".v8i")) {
                return FileKind.LIST;
            }
            if (!StarterSettings.read(path).values(StarterSettings.COMMON_LISTS).isEmpty()) {
                return FileKind.SETTINGS;
            }
        } catch (IOException e) {
            complainOf(path, e, name.endsWith(".v8i") || name.endsWith(".cfg"));
        }
        throw new Complaint(FileMessage.OTHER_FILE.text(path));
    }

    /** Why it is not read is worth knowing if it should be what it was read for. */
    private static void complainOf(Path path, IOException why, boolean named) {
        if (named) {
            throw new Complaint(FileMessage.UNREADABLE.text(path, why.getMessage()));
        }
    }

    /** Whether a file of this name is there, in any letter case. */
    private static boolean has(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(file -> name(file).equals(name));
        }
    }

    private static boolean hasRegistry(Path folder) throws IOException {
        for (String name : REGISTRY) {
            if (has(folder, name)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** The folder of the infobase that is meant: the path, or where a file of an infobase lies. */
    public Optional<Path> base() throws IOException {
        if (kind == FileKind.BASE || kind == FileKind.OTHER_FOLDER) {
            return Optional.of(path);
        }
        Path folder = path.getParent();
        boolean part = kind == FileKind.LOCK || kind == FileKind.CONTAINER;
        return folder != null && part && name(path).matches("1cv8.*\\.(1cd|cdn)|1cvcdn") && has(folder, DATABASE)
                ? Optional.of(folder)
                : Optional.empty();
    }

    /** Whether it has the name of an infobase's database, and is none of its other files. */
    public boolean isDatabase() {
        return kind == FileKind.CONTAINER && name(path).equals(DATABASE);
    }

    /** @throws Complaint it is none of these, and what it is instead */
    public void require(FileKind... kinds) {
        if (!Arrays.asList(kinds).contains(kind)) {
            throw new Complaint(FileMessage.OTHER_KIND.text(path, kind.text()));
        }
    }
}
