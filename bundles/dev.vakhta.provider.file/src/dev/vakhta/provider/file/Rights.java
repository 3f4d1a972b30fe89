package dev.vakhta.provider.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Whose a file is, and who may do what with it. */
final class Rights {
    private Rights() {}

    /** Gives a new file, never what a link leads to, what another one has. Its owner stays another where only the superuser could change that. */
    static void like(Path model, Path file) throws IOException {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            PosixFileAttributeView posix =
                    Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            PosixFileAttributes wanted = Files.readAttributes(model, PosixFileAttributes.class);
            tried(() -> posix.setGroup(wanted.group()));
            tried(() -> posix.setOwner(wanted.owner()));
            posix.setPermissions(wanted.permissions());
        } else if (views.contains("acl")) {
            AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
            FileOwnerAttributeView owner = Files.getFileAttributeView(model, FileOwnerAttributeView.class);
            acl.setAcl(Files.getFileAttributeView(model, AclFileAttributeView.class)
                    .getAcl());
            tried(() -> acl.setOwner(owner.getOwner()));
        }
    }

    /** For its owner alone, where a file system knows such rights; elsewhere a person's folders are the person's alone. */
    static void restrict(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private interface Setting {
        void set() throws IOException;
    }

    private static void tried(Setting setting) {
        try {
            setting.set();
        } catch (IOException e) {
            // the file works without it
        }
    }
}
