package dev.vakhta.provider.file;

import dev.vakhta.format.lock.LockFiles;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The files of a base that may be set aside, as they are at the moment. */
final class BaseFiles {
    /** Bytes of the largest file that is read just to know it again. */
    private static final long MOST_HASHED = 16 << 20;

    /** What sessions make, and take away when the last one goes. */
    private static final Pattern OF_SESSIONS = Pattern.compile("(?i)1cv8tmp\\.1cd|1cv8(tmp|snc)?\\.1cl");

    private static final String COMPANION = ".cfl";

    private BaseFiles() {}

    /** Whether files of that name are ever set aside: locks, what looks like one, and what a crash leaves. */
    static boolean isForAside(String name) {
        return isLike(name)
                || OF_SESSIONS.matcher(name).matches()
                || name.toLowerCase(Locale.ROOT).endsWith(COMPANION);
    }

    /** Whether a name is a lock's or looks like one: such files may come and go while people work, those of sessions may not. */
    static boolean isLike(String name) {
        return LockFiles.isLock(name) || LockFiles.isSimilar(name);
    }

    static BaseFile read(Path path, Role role, Pace pace) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return new BaseFile(
                path,
                role,
                now.size(),
                now.lastModifiedTime().toInstant(),
                now.size() > MOST_HASHED || role == Role.DATABASE ? "" : hash(path, pace),
                owner(path));
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(Path path, Pace pace) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] piece = new byte[1 << 16];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                pace.check();
                digest.update(piece, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static String owner(Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** What a crash leaves behind: files of sessions, and companions of files that are not there. */
    static List<Path> leftovers(FileBase base) throws IOException {
        List<Path> leftovers = new ArrayList<>(
                Names.files(base.folder(), name -> OF_SESSIONS.matcher(name).matches()));
        leftovers.addAll(Names.files(base.folder(), name -> isLone(base.folder(), name)));
        return leftovers;
    }

    /** Companions stay for ever; those whose file is there belong to it. */
    private static boolean isLone(Path folder, String name) {
        int end = name.length() - COMPANION.length();
        return end > 0
                && name.substring(end).equalsIgnoreCase(COMPANION)
                && !Files.exists(folder.resolve(name.substring(0, end)), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What a file in the base's folder is for.
     *
     * @throws AdministrationException it may not be set aside
     */
    static Role role(FileBase base, Path path) throws IOException, AdministrationException {
        LockFiles locks = LockFiles.in(base.folder());
        if (locks.locks().contains(path)) {
            return Role.LOCK;
        }
        if (locks.similar().contains(path)) {
            return Role.SIMILAR;
        }
        if (leftovers(base).contains(path)) {
            return Role.LEFTOVER;
        }
        throw Files.exists(path)
                ? new AdministrationException(FailureKind.REFUSED, FileMessage.NOT_FOR_ASIDE.text(path))
                : new AdministrationException(FailureKind.CONFLICT, FileMessage.FILE_GONE.text(path));
    }
}
