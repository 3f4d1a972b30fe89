package dev.vakhta.provider.file;

import static dev.vakhta.provider.file.Given.NEVER;
import static dev.vakhta.provider.file.Given.fails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.testing.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The session lock of a file infobase, read and changed. */
class LocksTest {
    private static final LocalDateTime FROM = LocalDateTime.of(2026, 11, 24, 22, 0);

    @TempDir
    Path temporary;

    private Path base = Path.of("");
    private Path lock = Path.of("");
    private Given given;

    @BeforeEach
    void openDoor() throws Exception {
        base = Given.base(temporary.toRealPath().resolve("base"));
        lock = base.resolve("1Cv8.cdn");
        given = new Given(base, temporary.resolve("backups"));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private SessionLockAdmin admin() throws AdministrationException {
        return given.facet(SessionLockAdmin.class);
    }

    private Infobase read() throws AdministrationException {
        return admin().locks(given.cluster(), given.infobase(), NEVER);
    }

    private Applied<Infobase> change(Change<Infobase> change) throws AdministrationException {
        return admin().changeLocks(given.cluster(), given.infobase(), change, NEVER);
    }

    private static Change<Infobase> with(EStructuralFeature field, Object value) {
        return Change.<Infobase>nothing().with(field, value);
    }

    private static Change<Infobase> closed() {
        return with(Literals.INFOBASE__SESSIONS_DENY, true)
                .with(Literals.INFOBASE__DENIED_FROM, FROM)
                .with(Literals.INFOBASE__DENIED_MESSAGE, "Обновление \"ночь\"")
                .with(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK);
    }

    private String written() throws Exception {
        return Files.readString(lock);
    }

    private void write(String text) throws Exception {
        Files.writeString(lock, text);
    }

    private List<String> beside() throws Exception {
        try (Stream<Path> files = Files.list(base)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("1Cv8.cdn."))
                    .sorted()
                    .toList();
        }
    }

    private List<Backup> backups() throws AdministrationException {
        return given.facet(FileRecovery.class).backups(given.cluster(), given.infobase(), NEVER);
    }

    @Test
    void noFileIsNoLock() throws Exception {
        Infobase read = read();
        assertFalse(read.isSessionsDeny());
        assertTrue(read.eIsSet(Literals.INFOBASE__SESSIONS_DENY));
        assertFalse(read.eIsSet(Literals.INFOBASE__SCHEDULED_JOBS_DENY));
        assertEquals("", read.getPermissionCode());
    }

    @Test
    void locking() throws Exception {
        Applied<Infobase> applied = change(closed());
        assertEquals(List.of(), applied.missing());
        assertEquals(
                "\ufeff{1,20261124220000,00010101000000,\"Обновление \"\"ночь\"\"\",\"" + Secret.MARK + "\",\"\"}",
                written());
        assertEquals(List.of(), beside());
        assertEquals(Secret.MARK, Objects.requireNonNull(applied.now()).getPermissionCode());
        Operation sent = given.journal.newest(99).stream()
                .filter(operation -> operation.command().equals("lock update"))
                .findFirst()
                .orElseThrow();
        assertEquals(Operation.MASKED, sent.arguments().get("permissionCode"));
        assertEquals(base.toString(), sent.arguments().get("path"));
    }

    @Test
    void theOtherSpellingIsReadAndLiftedAndNeverWritten() throws Exception {
        Path other = base.resolve("1CVcdn");
        Files.writeString(other, "{1,20260101000000,00010101000000,\"a\",\"" + Secret.MARK + "\",\"\"}");
        assertEquals(Secret.MARK, read().getPermissionCode());
        change(with(Literals.INFOBASE__DENIED_MESSAGE, "b"));
        assertTrue(written().contains("\"b\"") && written().contains(Secret.MARK), this.lock::toString);
        assertFalse(Files.exists(other));
        assertEquals(other, backups().getFirst().original());
        Files.move(lock, other);
        assertTrue(read().isSessionsDeny());
        change(with(Literals.INFOBASE__SESSIONS_DENY, false));
        assertFalse(Files.exists(other) || Files.exists(lock));
    }

    @Test
    void unknownFieldsStayAndWhatWasThereIsKept() throws Exception {
        write("{1,20260101000000,00010101000000,\"a\",\"" + Secret.MARK + "\",\"p\",0,{7,\"x\"}}");
        byte[] before = Files.readAllBytes(lock);
        assertEquals(Secret.MARK, read().getPermissionCode());
        change(with(Literals.INFOBASE__DENIED_MESSAGE, "b"));
        assertEquals(
                "\ufeff{1,20260101000000,00010101000000,\"b\",\"" + Secret.MARK + "\",\"p\",0,{7,\"x\"}}", written());
        assertEquals(1, beside().size());
        assertTrue(beside().getFirst().matches("1Cv8\\.cdn\\.\\d{14}\\.bak"), beside()::toString);
        assertArrayEquals(before, Files.readAllBytes(base.resolve(beside().getFirst())));
        Backup backup = backups().getFirst();
        assertEquals(lock, backup.original());
        assertEquals(FileMessage.LOCK_REPLACED.text(), backup.reason());
        assertArrayEquals(before, Files.readAllBytes(Objects.requireNonNull(backup.copy())));
        given.journal
                .newest(99)
                .forEach(operation -> assertFalse(operation.toString().contains(Secret.MARK)));
    }

    @Test
    void unlockingRenames() throws Exception {
        change(closed());
        Change<Infobase> open = with(Literals.INFOBASE__SESSIONS_DENY, false)
                .with(Literals.INFOBASE__DENIED_FROM, null)
                .with(Literals.INFOBASE__DENIED_TO, null)
                .with(Literals.INFOBASE__PERMISSION_CODE, "");
        assertEquals(List.of(), change(open).missing());
        assertFalse(Files.exists(lock));
        assertEquals(1, beside().size());
        assertEquals(FileMessage.UNLOCKED.text(), backups().getFirst().reason());
        assertEquals(
                List.of(), change(with(Literals.INFOBASE__SESSIONS_DENY, false)).missing(), "it is open already");
    }

    /** As the undo journal gives back what was there before. */
    @Test
    void aLockThatIsOffMayKeepItsWords() throws Exception {
        change(with(Literals.INFOBASE__SESSIONS_DENY, false).with(Literals.INFOBASE__DENIED_MESSAGE, "прежнее"));
        assertEquals("\ufeff{0,00010101000000,00010101000000,\"прежнее\",\"\",\"\"}", written());
    }

    @Test
    void whatWasReadMustBeThereStill() throws Exception {
        write("{1,00010101000000,00010101000000,\"a\",\"\",\"\"}");
        read();
        write("{1,00010101000000,00010101000000,\"c\",\"\",\"\"}");
        fails(FailureKind.CONFLICT, () -> change(closed()));
        assertTrue(written().contains("\"c\""));
        assertEquals(List.of(), beside());
        assertEquals("c", read().getDeniedMessage());
        change(closed());
        assertTrue(written().contains(Secret.MARK));
    }

    @Test
    void aNewLockOfSomebodyElseIsNotOverwritten() throws Exception {
        read();
        write("{1,00010101000000,00010101000000,\"theirs\",\"\",\"\"}");
        fails(FailureKind.CONFLICT, () -> change(closed()));
        assertTrue(written().contains("theirs"));
    }

    @Test
    void aFileEditedByHandIsReadAndNotWritten() throws Exception {
        write("{1,00010101000000,00010101000000,\"say \"hello\" now\",\"77\",\"\"}");
        assertEquals("77", read().getPermissionCode());
        String sentence = fails(FailureKind.REFUSED, () -> change(closed())).sentence();
        assertTrue(sentence.contains(lock.toString()), sentence);
        change(with(Literals.INFOBASE__SESSIONS_DENY, false));
        assertEquals(1, beside().size(), "it may go, though");
        write("PK\3\4");
        fails(FailureKind.BAD_ANSWER, this::read);
        fails(FailureKind.BAD_ANSWER, () -> change(closed()));
        assertEquals("PK\3\4", written());
    }

    @Test
    void severalSpellings() throws Exception {
        write("{0,00010101000000,00010101000000,\"\",\"\",\"\"}");
        Files.copy(lock, base.resolve("1CV8.CDN"));
        for (AdministrationException e :
                List.of(fails(FailureKind.REFUSED, this::read), fails(FailureKind.REFUSED, () -> change(closed())))) {
            assertTrue(e.sentence().contains("1CV8.CDN, 1Cv8.cdn"), e.sentence());
        }
    }

    @Test
    void theSpellingThatIsThereStays() throws Exception {
        Files.writeString(base.resolve("1CV8.CDN"), "{0,00010101000000,00010101000000,\"\",\"\",\"\"}");
        change(closed());
        assertFalse(Files.exists(lock));
        assertTrue(Files.readString(base.resolve("1CV8.CDN")).contains(Secret.MARK));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rightsStay() throws Exception {
        Files.setPosixFilePermissions(base.resolve("1Cv8.1CD"), PosixFilePermissions.fromString("rw-rw-rw-"));
        change(closed());
        assertEquals(
                "rw-rw-rw-",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)),
                "as the database has them");
        Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("rw-r-----"));
        read();
        change(with(Literals.INFOBASE__DENIED_MESSAGE, "b"));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)));
        Path copy = Objects.requireNonNull(backups().getFirst().copy());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())));
    }

    @Test
    void thereIsNoLockOfScheduledJobs() throws Exception {
        assertNotNull(admin().lacks(Literals.INFOBASE__SCHEDULED_JOBS_DENY));
        assertNull(admin().lacks(Literals.INFOBASE__SESSIONS_DENY));
        String sentence = fails(
                        FailureKind.UNSUPPORTED,
                        () -> change(closed().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true)))
                .sentence();
        assertEquals(FileMessage.NO_JOBS_LOCK.text(), sentence);
        assertFalse(Files.exists(lock));
        fails(FailureKind.UNSUPPORTED, () -> change(with(Literals.INFOBASE__NAME, "x")));
    }

    @Test
    void theWrittenLockIsUtf8WithAMark() throws Exception {
        change(closed());
        byte[] bytes = Files.readAllBytes(lock);
        assertEquals((byte) 0xEF, bytes[0]);
        assertEquals(new String(bytes, StandardCharsets.UTF_8).strip(), new String(bytes, StandardCharsets.UTF_8));
    }

    /** In a folder where others may write, too. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInTheWayIsNotFollowed() throws Exception {
        Path victim = Files.writeString(temporary.resolve("victim"), "mine");
        Files.setPosixFilePermissions(victim, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(base.resolve("1Cv8.cdn.new"), victim);
        change(closed());
        assertEquals("mine", Files.readString(victim));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(victim)));
        assertTrue(Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aNameThatIsTakenStaysTaken() throws Exception {
        Path file = Files.writeString(base.resolve("new"), "ours");
        write("theirs");
        assertThrows(FileAlreadyExistsException.class, () -> Aside.place(file, lock));
        assertEquals("theirs", written());
        Files.delete(lock);
        Aside.place(file, lock);
        assertEquals("ours", written());
        assertFalse(Files.exists(file));
    }
}
