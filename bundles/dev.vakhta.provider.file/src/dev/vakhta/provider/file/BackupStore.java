package dev.vakhta.provider.file;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.recovery.Backup;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Backups of files of infobases: of each a copy with a record in the person's state directory, which nobody else may read, as locks hold
 * their codes in plain text; and the file itself beside the base.
 */
final class BackupStore {
    private static final Logger LOG = System.getLogger(BackupStore.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Pattern BESIDE = Pattern.compile("(.+)\\.\\d{14}\\.bak");
    private static final String RECORD = ".json";
    private static final String COPY = ".copy";
    private static final long LONGEST_RECORD = 1 << 16;

    private final Path root;

    BackupStore(Path root) {
        this.root = root;
    }

    /** A name beside the file that nobody has: with the time, to the second that is free. */
    static Path beside(Path original, Instant now) {
        LocalDateTime time = LocalDateTime.ofInstant(now, ZoneId.systemDefault());
        Path beside = beside(original, time);
        while (Files.exists(beside)) {
            time = time.plusSeconds(1);
            beside = beside(original, time);
        }
        return beside;
    }

    private static Path beside(Path original, LocalDateTime time) {
        return original.resolveSibling(Names.of(original) + "." + STAMP.format(time) + ".bak");
    }

    /** Keeps a copy and the record, both on the disk when this returns. */
    Backup keep(FileBase base, Path original, Path beside, String reason, Pace pace) throws IOException {
        Path folder = folder(base);
        Files.createDirectories(folder);
        Rights.restrict(root, "rwx------");
        Rights.restrict(folder, "rwx------");
        String id = UUID.randomUUID().toString();
        Path copy = folder.resolve(id + COPY);
        Files.createFile(copy);
        Rights.restrict(copy, "rw-------");
        pace.check();
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        Rights.restrict(copy, "rw-------");
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Backup backup = new Backup(
                id,
                original,
                beside,
                copy,
                Files.size(copy),
                BaseFiles.hash(copy, pace),
                BaseFiles.owner(original),
                Instant.now(),
                System.getProperty("user.name", ""),
                reason,
                null);
        write(folder, backup);
        return backup;
    }

    /** What was kept for a change that did not happen. */
    void drop(FileBase base, Backup backup) throws IOException {
        Files.deleteIfExists(folder(base).resolve(backup.id() + RECORD));
        Files.deleteIfExists(folder(base).resolve(backup.id() + COPY));
    }

    void restored(FileBase base, Backup backup) throws IOException {
        if (backup.copy() != null) {
            write(
                    folder(base),
                    new Backup(
                            backup.id(),
                            backup.original(),
                            backup.beside(),
                            backup.copy(),
                            backup.size(),
                            backup.hash(),
                            backup.owner(),
                            backup.at(),
                            backup.user(),
                            backup.reason(),
                            Instant.now()));
        }
    }

    private Path folder(FileBase base) {
        return root.resolve(base.id().toString());
    }

    private static void write(Path folder, Backup backup) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("original", backup.original().toString());
        json.addProperty("beside", backup.beside().toString());
        json.addProperty("size", backup.size());
        json.addProperty("hash", backup.hash());
        json.addProperty("owner", backup.owner());
        json.addProperty("at", backup.at().toString());
        json.addProperty("user", backup.user());
        json.addProperty("reason", backup.reason());
        Instant restored = backup.restored();
        json.addProperty("restored", restored == null ? "" : restored.toString());
        Durable.write(folder.resolve(backup.id() + RECORD), json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The newest first; those beside the base that have no record here, too. */
    List<Backup> list(FileBase base) throws IOException {
        List<Backup> all = new ArrayList<>();
        Path folder = folder(base);
        if (Files.isDirectory(folder)) {
            for (Path file : Names.files(folder, name -> name.endsWith(RECORD))) {
                Backup read = read(file);
                if (read != null) {
                    all.add(read);
                }
            }
        }
        for (Path file : Names.files(base.folder(), BackupStore::isBackup)) {
            if (all.stream().noneMatch(backup -> backup.beside().equals(file))) {
                all.add(foreign(file));
            }
        }
        all.sort(Comparator.comparing(Backup::at).reversed());
        return List.copyOf(all);
    }

    private static boolean isBackup(String name) {
        Matcher beside = BESIDE.matcher(name);
        return beside.matches() && BaseFiles.isForAside(beside.group(1));
    }

    private static @Nullable Backup read(Path file) {
        try {
            if (Files.size(file) > LONGEST_RECORD) {
                throw new IOException("too long");
            }
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            String name = Names.of(file);
            String id = name.substring(0, name.length() - RECORD.length());
            String restored = json.get("restored").getAsString();
            return new Backup(
                    id,
                    Path.of(json.get("original").getAsString()),
                    Path.of(json.get("beside").getAsString()),
                    file.resolveSibling(id + COPY),
                    json.get("size").getAsLong(),
                    json.get("hash").getAsString(),
                    json.get("owner").getAsString(),
                    Instant.parse(json.get("at").getAsString()),
                    json.get("user").getAsString(),
                    json.get("reason").getAsString(),
                    restored.isEmpty() ? null : Instant.parse(restored));
        } catch (IOException | RuntimeException e) { // of Gson, of times and paths, or a value that is not there
            LOG.log(Level.WARNING, "backups: a bad record " + file, e);
            return null;
        }
    }

    /** Whatever its name says. */
    private static Backup foreign(Path file) throws IOException {
        Matcher name = BESIDE.matcher(Names.of(file));
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        String original = name.matches() ? String.valueOf(name.group(1)) : Names.of(file);
        return new Backup(
                Names.of(file),
                file.resolveSibling(original),
                file,
                null,
                now.size(),
                "",
                BaseFiles.owner(file),
                now.lastModifiedTime().toInstant(),
                "",
                "",
                null);
    }
}
