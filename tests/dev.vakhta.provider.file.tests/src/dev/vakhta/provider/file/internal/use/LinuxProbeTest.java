package dev.vakhta.provider.file.internal.use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.recovery.Holder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who holds files, by a made table of processes and locks, and by the real one. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class LinuxProbeTest {
    private static final long SELF = 4000;

    @TempDir
    Path temporary;

    Path proc = Path.of("");
    Path file = Path.of("");

    @BeforeEach
    void quietComputer() throws IOException {
        Path real = temporary.toRealPath();
        proc = Files.createDirectory(real.resolve("proc"));
        file = Files.createFile(real.resolve("1Cv8tmp.1CL"));
        Files.createDirectories(proc.resolve("self/ns"));
        Files.createSymbolicLink(proc.resolve("self/ns/pid"), Path.of("pid:[4026531836]"));
        mounted("ext4");
        Files.writeString(proc.resolve("stat"), "cpu 1 2 3\nbtime 1700000000\n");
        Files.writeString(proc.resolve("locks"), "");
        process(1, "systemd", "/sbin/init");
    }

    private void mounted(String type) throws IOException {
        Files.writeString(
                proc.resolve("self/mountinfo"),
                "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n23 22 0:40 / " + file.getParent() + " rw shared:1 - " + type
                        + " x rw\n");
    }

    private Path process(long pid, String name, String... arguments) throws IOException {
        Path process = Files.createDirectories(proc.resolve(pid + "/fd")).getParent();
        Files.writeString(process.resolve("comm"), name + "\n");
        Files.writeString(process.resolve("cmdline"), String.join("\0", arguments) + "\0");
        Files.writeString(process.resolve("stat"), pid + " (a) b) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 12300 0 0\n");
        return process;
    }

    private void opens(Path process, Path what) throws IOException {
        Files.createSymbolicLink(process.resolve("fd/7"), what);
    }

    private void lock(String kind, long pid, long inode) throws IOException {
        FileNumber number = FileNumber.of(file);
        Files.writeString(
                proc.resolve("locks"),
                "1: FLOCK  ADVISORY  WRITE 1 00:19:77 0 EOF\nnonsense\n2: %s ADVISORY  WRITE %d %02x:%02x:%d 0 EOF\n"
                        .formatted(kind, pid, number.major(), number.minor(), inode));
    }

    private Finding look() {
        return new LinuxProbe(proc, SELF).look(List.of(file), () -> false);
    }

    @Test
    void nobody() throws Exception {
        Finding finding = look();
        assertFalse(finding.held());
        assertTrue(finding.sure(), finding.evidence()::toString);
        assertEquals(List.of(UseMessage.NO_LOCKS.text()), finding.evidence());
    }

    @Test
    void aLockIsSomebodys() throws Exception {
        process(2311, "1cv8c", "/opt/1cv8/1cv8c", "ENTERPRISE", "/F/srv/base", "/NИванов", "/Psecret", "/UC", "code");
        lock("POSIX ", 2311, FileNumber.of(file).inode());
        Finding finding = look();
        assertTrue(finding.held());
        Holder holder = finding.holders().getFirst();
        assertEquals(2311, holder.pid());
        assertEquals("1cv8c ENTERPRISE /F/srv/base /NИванов …", holder.command());
        assertEquals(Instant.ofEpochSecond(1700000123), holder.started());
        assertEquals(Files.getOwner(file).getName(), holder.user());
        assertEquals(List.of("1Cv8tmp.1CL"), holder.files());
        assertEquals(List.of(UseMessage.LOCKED.text(2311, "1cv8c", "1Cv8tmp.1CL")), finding.evidence());
    }

    @Test
    void locksOfOthersAndOurOwnAreNone() throws Exception {
        process(2311, "1cv8c", "1cv8c");
        lock("POSIX ", 2311, FileNumber.of(file).inode() + 1);
        assertFalse(look().held());
        process(SELF, "java", "java");
        lock("POSIX ", SELF, FileNumber.of(file).inode());
        assertFalse(look().held());
        lock("-> POSIX", 2311, FileNumber.of(file).inode());
        assertFalse(look().held(), "it waits");
    }

    @Test
    void aLockWithoutAProcessIsHeldAllTheSame() throws Exception {
        lock("OFDLCK", -1, FileNumber.of(file).inode());
        Finding finding = look();
        assertTrue(finding.held());
        assertEquals(List.of(UseMessage.LOCKED_UNSEEN.text("1Cv8tmp.1CL")), finding.evidence());
    }

    /** Its files have other device numbers for programs than in the table of locks. */
    @Test
    void onBtrfsTheFilesNumberIsEnough() throws Exception {
        process(2311, "1cv8c", "1cv8c");
        Files.writeString(
                proc.resolve("locks"),
                "1: POSIX  ADVISORY  READ 2311 00:aa:" + FileNumber.of(file).inode() + " 0 EOF\n");
        assertFalse(look().held());
        mounted("btrfs");
        assertTrue(look().held());
    }

    @Test
    void anOpenFileIsEnough() throws Exception {
        opens(process(77, "wsap", "apache2"), file);
        Finding finding = look();
        assertTrue(finding.held());
        assertEquals(List.of(UseMessage.OPEN.text(77, "wsap", "1Cv8tmp.1CL")), finding.evidence());
    }

    @Test
    void listsGoThroughTheProcessesOnce() throws Exception {
        LinuxProbe probe = new LinuxProbe(proc, SELF);
        Probe lists = probe.forLists();
        Path other = Files.createFile(file.resolveSibling("1Cv8.1CL"));
        assertFalse(lists.look(List.of(file), () -> false).held());
        opens(process(77, "wsap", "apache2"), other);
        assertFalse(lists.look(List.of(other), () -> false).held(), "of a moment ago");
        assertTrue(probe.look(List.of(other), () -> false).held());
        assertTrue(
                probe.forLists(Duration.ZERO).look(List.of(other), () -> false).held());
        lock("POSIX ", 77, FileNumber.of(file).inode());
        assertTrue(lists.look(List.of(file), () -> false).held(), "locks are looked at each time");
    }

    @Test
    void whatWasAMomentAgoIsNoLongerSo() throws Exception {
        Path process = process(77, "wsap", "apache2");
        Probe lists = new LinuxProbe(proc, SELF).forLists(Duration.ZERO);
        assertFalse(lists.look(List.of(file), () -> false).held());
        opens(process, file);
        assertTrue(lists.look(List.of(file), () -> false).held());
    }

    @Test
    void aShareHasUsersNobodySees() throws Exception {
        for (String type : List.of("cifs", "nfs4", "fuse.sshfs")) {
            mounted(type);
            Finding finding = look();
            assertFalse(finding.held());
            assertFalse(finding.sure(), type);
            assertTrue(finding.evidence().contains(UseMessage.NETWORK.text(type)));
        }
        opens(process(77, "1cv8", "1cv8"), file);
        assertTrue(look().held(), "positive evidence counts there, too");
    }

    @Test
    void aContainerHasNeighbours() throws Exception {
        Files.delete(proc.resolve("self/ns/pid"));
        Files.createSymbolicLink(proc.resolve("self/ns/pid"), Path.of("pid:[4026532222]"));
        assertEquals(List.of(UseMessage.NO_LOCKS.text(), UseMessage.CONTAINER.text()), look().evidence());
        assertFalse(look().sure());
    }

    @Test
    void whatMayHoldItAndCannotBeSeen() throws Exception {
        Path process = process(88, "smbd", "smbd");
        Files.delete(process.resolve("fd"));
        Files.createFile(process.resolve("fd")); // cannot be listed, as if rights were missing
        assertFalse(look().sure());
        Files.writeString(process.resolve("comm"), "cron\n");
        assertTrue(look().sure());
    }

    @Test
    void noTableOfLocksIsNoAnswer() throws Exception {
        Files.delete(proc.resolve("locks"));
        assertFalse(look().sure());
    }

    @Test
    void pointsOfMountsHaveBlanks() throws Exception {
        Path info = Files.writeString(
                temporary.resolve("info"),
                "1 1 8:1 / / rw - ext4 a rw\n2 1 0:1 / /mnt/1\\320\\241\\040base rw - cifs b rw\nbroken\n");
        Mounts mounts = Mounts.read(info);
        assertEquals("cifs", mounts.of(Path.of("/mnt/1С base/x")).type());
        assertEquals("ext4", mounts.of(Path.of("/mnt/other")).type());
    }

    /** A program of its own that locks a file until its input ends. */
    private static final String LOCKING = """
            import java.nio.channels.FileChannel;
            import java.nio.file.*;
            class Hold {
                public static void main(String[] names) throws Exception {
                    try (FileChannel file = FileChannel.open(Path.of(names[0]), StandardOpenOption.WRITE)) {
                        file.lock();
                        System.out.println("locked");
                        System.in.read();
                    }
                }
            }
            """;

    @Test
    void theRealTable() throws Exception {
        Path program = Files.writeString(temporary.resolve("Hold.java"), LOCKING);
        LinuxProbe probe =
                new LinuxProbe(Path.of("/proc"), ProcessHandle.current().pid());
        assertFalse(probe.look(List.of(file), () -> false).held());
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        program.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = child.inputReader()) {
            assertEquals("locked", out.readLine());
            Finding finding = probe.look(List.of(file), () -> false);
            assertTrue(finding.held());
            Holder holder = finding.holders().getFirst();
            assertEquals(child.pid(), holder.pid());
            assertEquals(child.info().startInstant().orElseThrow(), holder.started());
            assertEquals(System.getProperty("user.name"), holder.user());
            assertTrue(finding.evidence().contains(UseMessage.LOCKED.text(child.pid(), "java", "1Cv8tmp.1CL")));
        } finally {
            child.destroy();
            child.waitFor();
        }
        assertFalse(probe.look(List.of(file), () -> false).held());
    }

    @Test
    void ourOwnLockIsSeenByOthers() throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertFalse(new LinuxProbe(Path.of("/proc"), ProcessHandle.current().pid())
                    .look(List.of(file), () -> false)
                    .held());
            assertTrue(new LinuxProbe(Path.of("/proc"), -1)
                    .look(List.of(file), () -> false)
                    .held());
        }
    }
}
