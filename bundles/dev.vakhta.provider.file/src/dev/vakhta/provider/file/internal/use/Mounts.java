package dev.vakhta.provider.file.internal.use;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The file systems of a Linux computer, as {@code mountinfo} lists them. */
record Mounts(List<Mount> mounts) {
    /** @param type such as ext4 or cifs */
    record Mount(Path point, String type) {
        private static final Set<String> NETWORK = Set.of(
                "nfs",
                "nfs4",
                "cifs",
                "smb3",
                "smbfs",
                "ncpfs",
                "9p",
                "afs",
                "ceph",
                "glusterfs",
                "lustre",
                "ocfs2",
                "gfs2",
                "vboxsf",
                "vmhgfs",
                "drvfs",
                "virtiofs",
                "prl_fs");
        /** Whose numbers of files and devices are those that the table of locks has. */
        private static final Set<String> PLAIN =
                Set.of("ext2", "ext3", "ext4", "xfs", "tmpfs", "jfs", "reiserfs", "f2fs", "vfat", "exfat", "ntfs3");

        /** Others may work with it whom nobody here sees. What is made by a program (FUSE) may be anything. */
        boolean isShared() {
            return NETWORK.contains(type) || type.startsWith("fuse.") || type.equals("fuse");
        }

        boolean isPlain() {
            return PLAIN.contains(type);
        }
    }

    /** One that is not listed: nothing is known of it. */
    private static final Mount UNKNOWN = new Mount(Path.of("/"), "");

    /** Nobody has so many. */
    private static final int MOST = 100_000;

    static Mounts read(Path mountinfo) throws IOException {
        try (Stream<String> lines = Files.lines(mountinfo, StandardCharsets.ISO_8859_1)) {
            return new Mounts(lines.limit(MOST).flatMap(Mounts::mount).toList());
        }
    }

    /** {@code 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw}: the point is the fifth, the type follows the dash. */
    private static Stream<Mount> mount(String line) {
        String[] parts = line.split(" - ", 2);
        String[] fields = parts[0].split(" ");
        return parts.length < 2 || fields.length < 5
                ? Stream.empty()
                : Stream.of(new Mount(Path.of(unescaped(fields[4])), parts[1].split(" ")[0]));
    }

    /** Blanks and the like are three octal digits behind a backslash; the rest is bytes of UTF-8. */
    private static String unescaped(String field) {
        byte[] raw = field.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[raw.length];
        int length = 0;
        for (int i = 0; i < raw.length; i++) {
            boolean escape = raw[i] == '\\' && field.substring(i).matches("(?s)\\\\[0-3][0-7]{2}.*");
            bytes[length++] = escape ? (byte) Integer.parseInt(field, i + 1, i + 4, 8) : raw[i];
            i += escape ? 3 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** The one a path is on; of several at one point the last. */
    Mount of(Path real) {
        Mount found = UNKNOWN;
        for (Mount mount : mounts) {
            if (real.startsWith(mount.point())
                    && mount.point().getNameCount() >= found.point().getNameCount()) {
                found = mount;
            }
        }
        return found;
    }
}
