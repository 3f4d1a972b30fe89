package dev.vakhta.provider.file;

import static dev.vakhta.provider.file.Given.NEVER;
import static dev.vakhta.provider.file.Given.fails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import dev.vakhta.provider.recovery.BaseSession.Standing;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.InUse.Answer;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LockCard.State;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import dev.vakhta.provider.recovery.Way.Kind;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A base that does not open: what is seen, what can be done, and the way back. */
class RecoveryTest {
    private static final String LOCK = "\ufeff{1,20260101000000,00010101000000,\"Обновление\",\"КодРазрешения\",\"\"}";

    @TempDir
    Path temporary;

    private Path base = Path.of("");
    private Path lock = Path.of("");
    private Given given;

    @BeforeEach
    void locked() throws Exception {
        base = Given.open(temporary.toRealPath().resolve("my base"));
        lock = Files.writeString(base.resolve("1Cv8.cdn"), LOCK);
        given = new Given(base, temporary.resolve("backups"));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private FileRecovery recovery() throws AdministrationException {
        return given.facet(FileRecovery.class);
    }

    private Look look() throws AdministrationException {
        return recovery().look(given.cluster(), given.infobase(), NEVER);
    }

    private Way way(Kind kind) throws AdministrationException {
        return recovery().ways(look()).stream()
                .filter(way -> way.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Backup setAside(BaseFile file) throws AdministrationException {
        return recovery().setAside(given.cluster(), given.infobase(), file, "test", NEVER);
    }

    private List<Backup> backups() throws AdministrationException {
        return recovery().backups(given.cluster(), given.infobase(), NEVER);
    }

    private void restore(Backup backup, boolean swap) throws AdministrationException {
        recovery().restore(given.cluster(), given.infobase(), backup, swap, NEVER);
    }

    private BaseFile lockFile() throws AdministrationException {
        return look().locks().getFirst().file();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(base)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLookSeesEverything() throws Exception {
        Files.createFile(base.resolve("1Cv8.1CD.cfl"));
        Files.createFile(base.resolve("1Cv8.cgr.cfl"));
        Files.writeString(base.resolve("1Cv8cdn"), "x");
        Files.copy(base.resolve("1Cv8.1CD"), base.resolve("copy.1CD"));
        Files.writeString(
                Files.createDirectory(base.resolve("1Cv8Log")).resolve("1Cv8.lgf"),
                "1CV8LOG(ver 2.0)\r\n" + MadeInfobase.LOG + "\r\n");
        Look look = look();
        LockCard card = look.locks().getFirst();
        assertEquals(State.PARSED, card.state());
        assertTrue(card.active());
        assertEquals("КодРазрешения", card.code());
        assertFalse(card.codeOwner().isEmpty());
        assertFalse(card.toString().contains("КодРазрешения"));
        assertFalse(look.toString().contains("КодРазрешения"));
        assertEquals(
                List.of("1Cv8cdn"), look.similar().stream().map(BaseFile::name).toList());
        assertEquals(
                List.of("1Cv8.1CL", "1Cv8tmp.1CD", "1Cv8tmp.1CL", "1Cv8.cgr.cfl"),
                look.leftovers().stream().map(BaseFile::name).toList());
        assertEquals(Answer.NOT_IN_USE, look.inUse().answer());
        assertEquals(
                List.of(Standing.LEFT_BEHIND, Standing.LEFT_BEHIND, Standing.LEFT_BEHIND),
                look.sessions().stream().map(each -> each.standing()).toList());
        assertEquals(1L, look.sessions().getFirst().connection());
        assertEquals("УправлениеСкладом", look.description().configuration());
        assertEquals("Управление складом", look.description().synonym());
        assertEquals("3.0.1.5", look.description().version());
        assertEquals("8.3.27.1508", look.description().platform());
        assertEquals("8.3.13", look.description().platformRequired());
        assertEquals(Boolean.TRUE, look.description().isLogOwn());
        assertEquals(
                List.of("Иванов", "Петрова"),
                look.users().stream().map(user -> user.name()).toList());
        assertEquals(List.of(FileMessage.OTHER_DATABASES.text("copy.1CD")), look.problems());
        Files.writeString(base.resolve("1Cv8Log/1Cv8.lgf"), "1CV8LOG(ver 2.0)\n" + UUID.randomUUID() + "\n");
        assertEquals(Boolean.FALSE, look().description().isLogOwn());
        given.journal
                .newest(99)
                .forEach(operation -> assertFalse(operation.toString().contains("КодРазрешения")));
    }

    @Test
    void whatCannotBeReadHidesNothing() throws Exception {
        Files.writeString(base.resolve("1Cv8.1CD"), "no database");
        Files.writeString(lock, "{1,nonsense}");
        Look look = look();
        assertEquals(State.UNKNOWN, look.locks().getFirst().state());
        assertTrue(look.locks().getFirst().hex().contains("nonsense"));
        assertEquals(3, look.sessions().size());
        assertFalse(look.problems().isEmpty());
        assertEquals("", look.description().format());
        Way start = recovery().ways(look).getFirst();
        assertFalse(start.isPossible());
        assertEquals("", start.command());
    }

    @Test
    void useHasThreeAnswers() throws Exception {
        for (var each : List.of(Given.FREE, Given.HELD, Given.UNSURE)) {
            given.finding = each;
            InUse inUse = recovery().inUse(given.cluster(), given.infobase(), NEVER);
            Answer answer = each.held() ? Answer.IN_USE : each.sure() ? Answer.NOT_IN_USE : Answer.CANNOT_TELL;
            assertEquals(answer, inUse.answer());
            assertEquals(2, inUse.evidence().size());
            assertTrue(inUse.evidence().getLast().contains("2025-11-09 19:26"), inUse.evidence()::toString);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCheapestWayComesFirst() throws Exception {
        List<Way> ways = recovery().ways(look());
        assertEquals(
                Stream.of(Kind.values())
                        .filter(kind -> kind != Kind.SET_SIMILAR_ASIDE)
                        .toList(),
                ways.stream().map(Way::kind).toList());
        assertTrue(ways.stream().allMatch(Way::isPossible), ways::toString);
        assertEquals(
                "1cv8 ENTERPRISE '/F" + base + "' '/UCКодРазрешения'",
                ways.getFirst().command());
        assertEquals(
                "1cv8 ENTERPRISE '/F" + base + "' '/CРазрешитьРаботуПользователей' '/UCКодРазрешения'",
                ways.get(2).command());
        assertTrue(ways.get(1).command().startsWith("1cv8 DESIGNER "));
        assertFalse(ways.toString().contains("КодРазрешения"));
        assertEquals(
                List.of("1Cv8.cdn"),
                ways.get(3).files().stream().map(BaseFile::name).toList());
        Files.writeString(lock, LOCK.replace("КодРазрешения", "it's $HOME"));
        assertTrue(way(Kind.START).command().endsWith("'/UCit'\\''s $HOME'"));
    }

    @Test
    void whatCannotBeDoneSaysWhy() throws Exception {
        Files.writeString(lock, LOCK.replace("КодРазрешения", ""));
        assertEquals(FileMessage.NO_CODE.text(), way(Kind.START).reason());
        Files.writeString(lock, LOCK.replace("КодРазрешения", "x\nrm -r"));
        assertEquals(FileMessage.CODE_ODD.text(), way(Kind.START).reason());
        assertEquals("", way(Kind.START).command());
        Files.writeString(lock, LOCK.replace("{1,", "{0,"));
        assertEquals(FileMessage.LOCK_IDLE.text(), way(Kind.SSL_ALLOW).reason());
        assertTrue(way(Kind.SET_LOCK_ASIDE).isPossible());
        Files.delete(lock);
        assertEquals(FileMessage.NO_LOCK.text(), way(Kind.START).reason());
        assertEquals(FileMessage.NO_LOCK.text(), way(Kind.SET_LOCK_ASIDE).reason());
        given.finding = Given.HELD;
        assertEquals(
                FileMessage.STILL_IN_USE.text(), way(Kind.SET_LEFTOVERS_ASIDE).reason());
        given.finding = Given.UNSURE;
        assertEquals(
                FileMessage.USE_UNKNOWN.text(), way(Kind.SET_LEFTOVERS_ASIDE).reason());
        for (String name : List.of("1Cv8.1CL", "1Cv8tmp.1CD", "1Cv8tmp.1CL")) {
            Files.delete(base.resolve(name));
        }
        assertEquals(
                FileMessage.NO_LEFTOVERS.text(), way(Kind.SET_LEFTOVERS_ASIDE).reason());
    }

    @Test
    void aLockIsSetAsideAndGivenBack() throws Exception {
        given.finding = Given.HELD; // a lock may go while people work
        byte[] database = Files.readAllBytes(base.resolve("1Cv8.1CD"));
        Backup backup = setAside(lockFile());
        assertFalse(Files.exists(lock));
        assertTrue(backup.beside().getFileName().toString().matches("1Cv8\\.cdn\\.\\d{14}\\.bak"));
        assertEquals(LOCK, Files.readString(backup.beside()));
        assertEquals(LOCK, Files.readString(Objects.requireNonNull(backup.copy())));
        assertEquals(BaseFiles.hash(backup.beside(), new Pace()), backup.hash());
        assertEquals(System.getProperty("user.name"), backup.user());
        assertEquals(List.of(backup), backups());
        restore(backup, false);
        assertEquals(LOCK, Files.readString(lock));
        assertFalse(Files.exists(backup.beside()));
        assertNotNull(backups().getFirst().restored());
        assertArrayEquals(database, Files.readAllBytes(base.resolve("1Cv8.1CD")));
        assertEquals(
                List.of("file restore", "file set-aside"),
                given.journal.newest(99).stream()
                        .map(operation -> operation.command())
                        .filter(command -> command.matches("file (restore|set-aside)"))
                        .toList());
    }

    @Test
    void onlyTheFileThatWasShown() throws Exception {
        BaseFile shown = lockFile();
        Files.writeString(lock, LOCK.replace("КодРазрешения", "КодРазрешениЯ"));
        Files.setLastModifiedTime(lock, FileTime.from(shown.modified()));
        fails(FailureKind.CONFLICT, () -> setAside(shown));
        Files.writeString(lock, LOCK);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.EPOCH));
        fails(FailureKind.CONFLICT, () -> setAside(shown));
        Files.delete(lock);
        fails(FailureKind.CONFLICT, () -> setAside(shown));
        assertEquals(List.of(), backups());
        assertEquals(List.of("1Cv8.1CD", "1Cv8.1CL", "1Cv8tmp.1CD", "1Cv8tmp.1CL"), names());
    }

    @Test
    void leftoversGoOnlyWhenNobodyIsInside() throws Exception {
        List<BaseFile> leftovers = look().leftovers();
        given.finding = Given.HELD;
        fails(FailureKind.CONFLICT, () -> setAside(leftovers.getFirst()));
        given.finding = Given.UNSURE;
        fails(FailureKind.REFUSED, () -> setAside(leftovers.getFirst()));
        assertEquals(List.of(), backups());
        given.finding = Given.FREE;
        for (BaseFile leftover : leftovers) {
            setAside(leftover);
        }
        assertEquals(List.of(), look().leftovers());
        assertEquals(3, backups().size());
        assertEquals(List.of(), look().sessions());
        Backup sessions = backups().stream()
                .filter(backup -> backup.original().endsWith("1Cv8tmp.1CD"))
                .findFirst()
                .orElseThrow();
        given.finding = Given.HELD;
        fails(FailureKind.CONFLICT, () -> restore(sessions, false));
        given.finding = Given.FREE;
        restore(sessions, false);
        assertEquals(3, look().sessions().size());
    }

    @Test
    void nothingElseIsEverMoved() throws Exception {
        Files.createFile(base.resolve("1Cv8.1CD.cfl"));
        for (String name : List.of("1Cv8.1CD", "1Cv8.1CD.cfl")) {
            BaseFile file = BaseFiles.read(base.resolve(name), Role.LEFTOVER, new Pace());
            fails(FailureKind.REFUSED, () -> setAside(file));
        }
        Path outside = Files.writeString(temporary.resolve("1Cv8.cdn"), LOCK);
        BaseFile other = BaseFiles.read(outside, Role.LOCK, new Pace());
        fails(FailureKind.REFUSED, () -> setAside(other));
        Path victim = Files.writeString(temporary.resolve("victim"), "x");
        Backup forged = new Backup("x", base.resolve("1Cv8.1CD"), victim, null, 1, "", "", Instant.now(), "", "", null);
        fails(FailureKind.REFUSED, () -> restore(forged, true));
        assertTrue(Files.exists(outside) && Files.exists(victim));
    }

    @Test
    void aNewLockIsSwapped() throws Exception {
        Backup backup = setAside(lockFile());
        String second = LOCK.replace("Обновление", "Другое");
        Files.writeString(lock, second);
        fails(FailureKind.CONFLICT, () -> restore(backup, false));
        assertEquals(second, Files.readString(lock));
        restore(backup, true);
        assertEquals(LOCK, Files.readString(lock));
        Backup swapped = backups().stream()
                .filter(each -> each.restored() == null)
                .findFirst()
                .orElseThrow();
        assertEquals(second, Files.readString(swapped.beside()));
        assertEquals(FileMessage.SWAPPED.text(), swapped.reason());
    }

    @Test
    void theCopyHelpsWhenTheFileBesideIsGone() throws Exception {
        Backup backup = setAside(lockFile());
        Files.writeString(backup.beside(), "changed");
        restore(backup, false);
        assertEquals(LOCK, Files.readString(lock));
        Backup second = setAside(lockFile());
        Files.delete(second.beside());
        Files.writeString(Objects.requireNonNull(second.copy()), "changed, too");
        fails(FailureKind.CONFLICT, () -> restore(second, false));
        assertFalse(Files.exists(lock));
    }

    @Test
    void backupsOfOthersAreThere() throws Exception {
        Path theirs = Files.move(lock, base.resolve("1Cv8.cdn.20260101120000.bak"));
        Files.writeString(base.resolve("1Cv8.1CD.20260101120000.bak"), "a database is nothing of ours");
        Backup backup = backups().getFirst();
        assertEquals(1, backups().size());
        assertEquals(theirs, backup.beside());
        assertNull(backup.copy());
        restore(backup, false);
        assertEquals(LOCK, Files.readString(lock));
    }

    @Test
    void aBadRecordIsSkipped() throws Exception {
        Backup backup = setAside(lockFile());
        Path folder = Objects.requireNonNull(backup.copy()).getParent();
        Files.writeString(folder.resolve("bad.json"), "{\"original\":5}");
        assertEquals(List.of(backup), backups());
    }

    @Test
    void severalSpellingsAreSetAsideOneByOne() throws Exception {
        Files.writeString(base.resolve("1CV8.CDN"), LOCK);
        Look look = look();
        assertEquals(2, look.locks().size());
        assertTrue(look.problems().getFirst().contains("1CV8.CDN, 1Cv8.cdn"));
        assertEquals(2, way(Kind.SET_LOCK_ASIDE).files().size());
        setAside(look.locks().getFirst().file());
        assertEquals(1, look().locks().size());
    }

    @Test
    void theOtherSpellingIsALockToo() throws Exception {
        Files.move(lock, base.resolve("1cVCDN"));
        assertEquals("КодРазрешения", look().locks().getFirst().code());
        assertEquals(List.of(), look().similar());
        Backup backup = setAside(lockFile());
        assertTrue(backup.isLock());
        assertEquals(List.of(), look().locks());
        assertEquals(List.of(), look().similar(), "what was set aside looks like nothing any more");
        restore(backup, false);
        assertEquals(LOCK, Files.readString(base.resolve("1cVCDN")));
    }

    /** Whatever such a file says, it locks nothing; it goes only as the one that was shown, and comes back. */
    @Test
    void whatLooksLikeALockIsNone() throws Exception {
        Files.delete(lock);
        given.finding = Given.HELD;
        for (String name : List.of("1Cv8cdn", "1CVcdn.old", "My.CDN")) {
            Files.writeString(base.resolve(name), LOCK);
        }
        Look look = look();
        assertEquals(List.of(), look.locks());
        assertFalse(way(Kind.SET_LOCK_ASIDE).isPossible());
        assertFalse(given.facet(SessionLockAdmin.class)
                .locks(given.cluster(), given.infobase(), NEVER)
                .isSessionsDeny());
        assertEquals(
                List.of("1CVcdn.old", "1Cv8cdn", "My.CDN"),
                look.similar().stream().map(BaseFile::name).toList());
        assertEquals(look.similar(), way(Kind.SET_SIMILAR_ASIDE).files());
        assertTrue(way(Kind.SET_SIMILAR_ASIDE).isPossible(), "it may come and go while people work");
        for (BaseFile file : look.similar()) {
            assertEquals(Role.SIMILAR, file.role());
            Backup backup = setAside(file);
            assertFalse(backup.isLock(), backup::toString);
            assertFalse(Files.exists(file.path()));
        }
        assertEquals(List.of(), look().similar());
        for (Backup backup : backups()) {
            restore(backup, false);
            assertEquals(LOCK, Files.readString(backup.original()));
        }
        assertEquals(look.similar().size(), look().similar().size());
    }

    @Test
    void aCheckTellsHowFarItIs() throws Exception {
        long[] last = new long[2];
        Check sound = recovery()
                .check(
                        given.cluster(),
                        given.infobase(),
                        true,
                        (done, total) -> {
                            last[0] = done;
                            last[1] = total;
                        },
                        NEVER);
        assertFalse(sound.damaged(), sound::toString);
        assertEquals(4096, sound.pageSize());
        assertTrue(last[0] > 0 && last[0] == last[1]);
        Cancel cancel = new Cancel();
        fails(
                FailureKind.CANCELLED,
                () -> recovery()
                        .check(given.cluster(), given.infobase(), true, (done, total) -> cancel.cancel(), cancel));
        Path database = base.resolve("1Cv8.1CD");
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) -1);
        Files.write(database, bytes);
        Check damaged = recovery().check(given.cluster(), given.infobase(), true, (done, total) -> {}, NEVER);
        assertTrue(damaged.damaged());
        assertFalse(damaged.findings().isEmpty());
    }
}
