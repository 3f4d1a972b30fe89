package dev.vakhta.eventlog.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * SQLite's library as a file, which the system can load. The driver would unpack one at each start and leave it behind where the JVM is halted; here
 * one is kept for all starts, in a folder that nobody else may write to, and used only if it has the bytes that we bring.
 */
final class NativeLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    private static boolean ready;

    private NativeLibrary() {}

    /**
     * Tells the driver where its library is, once, before the first connection. Whoever runs us may have told it already.
     *
     * @throws IOException if there is none for this system, or no place to put it
     */
    static synchronized void prepare() throws IOException {
        if (ready || System.getProperty(PATH) != null) {
            return;
        }
        String name = System.mapLibraryName("sqlitejdbc");
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        byte[] bytes;
        try (InputStream stream = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(SqliteMessage.NO_LIBRARY.text(resource));
            }
            bytes = stream.readAllBytes();
        }
        Path folder = folder();
        String kept = "sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + name;
        put(bytes, folder, kept);
        System.setProperty(PATH, folder.toString());
        System.setProperty(NAME, kept);
        ready = true;
    }

    static void put(byte[] bytes, Path folder, String name) throws IOException {
        Path library = folder.resolve(name);
        if (Files.isRegularFile(library, LinkOption.NOFOLLOW_LINKS)
                && Files.size(library) == bytes.length
                && Arrays.equals(Files.readAllBytes(library), bytes)) {
            return;
        }
        Path written = Files.createTempFile(folder, name, ".new");
        try {
            Files.write(written, bytes);
            Files.move(written, library, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static Path folder() throws IOException {
        return folder(Path.of(System.getProperty("java.io.tmpdir", ".")), System.getProperty("user.name", ""));
    }

    /** A private folder; one that somebody else made under its name is passed by. */
    static Path folder(Path temporary, String user) throws IOException {
        Path folder = temporary.resolve("vakhta-" + user.replaceAll("[^\\p{L}\\p{N}._-]", "_"));
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(
                    folder,
                    posix
                            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
                            : new FileAttribute<?>[0]); // the temporary folder of Windows is a user's own
        }
        return isOurs(folder, posix) ? folder : Files.createTempDirectory(temporary, "vakhta");
    }

    private static boolean isOurs(Path folder, boolean posix) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!posix) {
            return true;
        }
        Path probe = null;
        try {
            probe = Files.createTempFile(folder, "vakhta", ".probe");
            return Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                            .equals(PRIVATE)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
        } catch (IOException notWritable) {
            return false;
        } finally {
            if (probe != null) {
                Files.deleteIfExists(probe);
            }
        }
    }
}
