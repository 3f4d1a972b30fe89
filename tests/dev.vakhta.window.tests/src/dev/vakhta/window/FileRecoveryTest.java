package dev.vakhta.window;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__PERMISSION_CODE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SCHEDULED_JOBS_DENY;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.container.Format;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.testing.infobase.MadeInfobase;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.RecoveryPage;
import dev.vakhta.ui.bot.page.TargetWizardPage;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.live.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file infobase that does not open is opened again, and made as it was. */
class FileRecoveryTest extends WindowTest {
    /** None of the secrets that must stand nowhere: it does stand in backups, which hold a lock as it was. */
    private static final String CODE = "рыба-77";

    private static final String LOCK =
            "\ufeff{1,20260101000000,20991231235959,\"Обновление до утра.\nВопросы: 55-55\",\"" + CODE + "\",\"ночь\"}";

    @TempDir
    private Path temporary;

    private Path base;

    /** A base whose door is closed, and which a crash left as it was. */
    private RecoveryPage open(String name) throws IOException {
        base = made(temporary.resolve(name));
        Files.writeString(base.resolve("1Cv8.cdn"), LOCK);
        RecoveryPage.openFolder(base.toString());
        return RecoveryPage.shown();
    }

    static Path made(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
        Files.write(folder.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, 4096, false));
        Files.createFile(folder.resolve("1Cv8.1CL"));
        return folder;
    }

    /** What a base remembers of the evening before, with a comment of several lines. */
    private void logged(String comment) throws IOException {
        Path log = Files.createDirectory(base.resolve("1Cv8Log"));
        String head = "\ufeff1CV8LOG(ver 2.0)\n11111111-2222-3333-4444-555555555555\n\n";
        Files.writeString(log.resolve("1Cv8.lgf"), head + """
                {1,9d2d4b6a-5f5e-4a3c-9a57-000000000001,"Иванова Мария Петровна (бухгалтерия)",1},
                {3,"1CV8C",1},
                {4,"_$Session$_.Start",1},
                {4,"_$Session$_.Finish",2},
                {4,"_$PerformError$_",3}""");
        String entry = "{20260201%s,N,\n{0,0},1,0,1,5,%d,%s,\"%s\",0,\n{\"U\"},\"\",0,0,0,7,0,\n{0}\n}";
        Files.writeString(
                log.resolve("20260201000000.lgp"),
                head
                        + String.join(
                                ",\n",
                                entry.formatted("180000", 1, "I", ""),
                                entry.formatted("181500", 2, "I", ""),
                                entry.formatted("183000", 1, "I", ""),
                                entry.formatted("184455", 3, "E", comment)));
    }

    @Test
    void whatHappenedLastIsThere() throws Exception {
        RecoveryPage page = open("trade");
        assertTrue(page.says("There is no folder 1Cv8Log"), () -> "" + page.sentences());
        logged("Ошибка СУБД:\nФайл базы данных поврежден");
        page.refresh();
        List<List<String>> rows = page.rows("Иванова");
        assertEquals(4, rows.size(), () -> "" + page.rows());
        assertEquals(
                List.of("Error", "Thin client", "Run-time error"),
                List.of(
                        rows.getFirst().get(1),
                        rows.getFirst().get(3),
                        rows.getFirst().get(4)));
        assertTrue(page.says("Run-time error: Ошибка СУБД: Файл базы данных поврежден"), () -> "" + page.sentences());
        assertEquals("Session. Start", rows.getLast().get(4));
    }

    @Test
    void whatOnlyLooksLikeALockGoesWhenItIsChosen() throws Exception {
        base = made(temporary.resolve("trade"));
        Path similar = Files.writeString(base.resolve("1CVcdn.old"), LOCK);
        RecoveryPage.openFolder(base.toString());
        RecoveryPage page = RecoveryPage.shown();
        assertFalse(page.isTicked("1CVcdn.old"));
        page.press("1CVcdn.old");
        Wait.until("it is chosen", () -> page.canPress("Set aside (3)"));
        page.press("1Cv8.1CL");
        page.press("1Cv8tmp.1CD");
        Wait.until("the others stay", () -> page.has("Set aside (1)"));
        page.scrollTo(0.9);
        picture("similar");
        page.press("Set aside (1)");
        Dialog plan = Dialog.shown();
        assertTrue(plan.says("1CVcdn.old"), () -> "" + plan.texts());
        plan.accept();
        Wait.until("it is gone", () -> !Files.exists(similar));
        Wait.until("it has looked again", () -> !page.has("1CVcdn.old"));
        page.awaitLooked();
        assertEquals(1, page.rows("1CVcdn.old").size(), () -> "" + page.rows());
        assertTrue(Files.exists(base.resolve("1Cv8tmp.1CD")));
    }

    /** Names and contents of what lies there. */
    private TreeMap<String, String> there() {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(base)) {
            for (Path file : files.toList()) {
                all.put(
                        file.getFileName().toString(),
                        List.of(Files.readAllBytes(file).length, Files.getPosixFilePermissions(file))
                                .toString());
            }
            return all;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() {
        Dialog.closeAll();
        RecoveryPage.closeAll();
    }

    @Test
    void isRecoveredAndRestored() throws Exception {
        RecoveryPage page = open("trade");
        picture("locked");
        TreeMap<String, String> before = there();
        assertTrue(page.says("1Cv8.cdn denies new sessions now."), () -> "" + page.sentences());
        assertTrue(page.texts().contains(CODE), "in plain sight");
        assertTrue(page.says("/UC" + CODE), "the line to start with");
        assertTrue(page.says("Обновление до утра."));
        assertEquals(3, page.rows("WS-").size(), () -> "" + page.rows());
        assertTrue(page.rows("WS-1").getFirst().contains("left behind by a crash"), () -> "" + page.rows());
        assertTrue(page.says("nobody holds its files"));

        TargetsTree tree = new TargetsTree();
        Wait.until(
                "its mark is in the tree",
                () -> tree.text("trade", "trade", "", "trade").contains("locked"));
        page.activate();
        page.press("Set aside (3)");
        Dialog plan = Dialog.shown();
        picture("plan");
        assertEquals(3, plan.rows().size());
        assertEquals(before, there(), "nothing is done before it is confirmed");
        plan.press("Set aside (3)");
        Wait.until(
                "nothing is locked",
                () -> !Files.exists(base.resolve("1Cv8.cdn")) && !Files.exists(base.resolve("1Cv8tmp.1CD")));
        Wait.until("it has looked again", () -> page.says("There is no lock file"));
        Wait.until(
                "its mark in the tree is gone",
                () -> !tree.text("trade", "trade", "", "trade").contains("locked"));
        page.activate();
        picture("recovered");
        assertEquals(3, page.rows("opened again").size(), () -> "" + page.rows());
        assertTrue(page.rows("WS-").isEmpty());
        assertFalse(page.texts().contains(CODE));

        for (String file : List.of("1Cv8.cdn", "1Cv8tmp.1CD", "1Cv8.1CL")) {
            page.select(file);
            page.press("Give back");
            Dialog back = Dialog.shown();
            picture("back");
            back.accept();
            Wait.until(file + " is back", () -> Files.exists(base.resolve(file)));
            page.awaitLooked();
        }
        assertEquals(before, there());
        Wait.until("it is seen", () -> page.says("1Cv8.cdn denies new sessions now."));
        String journal = Live.get().journal().newest(1000).toString();
        assertTrue(journal.contains("1Cv8.cdn"), "the changes are there");
        assertFalse(journal.contains(CODE), "the secret is not");
    }

    @Test
    void theFileIsChecked() throws Exception {
        RecoveryPage page = open("trade");
        page.press("Check");
        page.awaitChecked();
        Wait.until("it is whole", () -> page.says("Nothing is broken."));
        byte[] bytes = Files.readAllBytes(base.resolve("1Cv8.1CD"));
        Files.write(base.resolve("1Cv8.1CD"), Arrays.copyOf(bytes, bytes.length / 2 / 4096 * 4096));
        page.press("Check");
        Wait.until("it is damaged", () -> page.says("The database is damaged."));
        page.awaitChecked();
        picture("damaged");
        assertTrue(page.texts().stream().anyMatch(text -> text.contains("damage: ")), () -> "" + page.texts());
    }

    /** Another process that holds the base as long as it is not told to end. */
    private Process holder() throws IOException {
        Process holder = new ProcessBuilder("sh", "-c", "exec 3<>1Cv8.1CL; echo held; exec cat")
                .directory(base.toFile())
                .start();
        assertEquals('h', holder.getInputStream().read());
        return holder;
    }

    @Test
    void nothingOfUseIsTouched() throws Exception {
        base = made(temporary.resolve("held"));
        Process holder = holder();
        try {
            RecoveryPage.openFolder(base.toString());
            RecoveryPage page = RecoveryPage.shown();
            picture("in-use");
            assertTrue(page.says("the infobase is in use"), () -> "" + page.sentences());
            assertEquals(1, page.rows(String.valueOf(holder.pid())).size(), () -> "" + page.rows());
            assertTrue(page.says("Not possible: Somebody works in the base"), () -> "" + page.sentences());
            assertFalse(page.canPress("Set aside"));
            assertFalse(page.has("End the process"), "ending is off, and says why");
            assertTrue(page.says("-Ddev.vakhta.file.ending=true"));
        } finally {
            holder.destroy();
        }
    }

    @Test
    void aHolderIsEndedWhereThatIsMeant() throws Exception {
        base = made(temporary.resolve("held"));
        Process holder = holder();
        System.setProperty("dev.vakhta.file.ending", "true");
        try {
            RecoveryPage.openFolder(base.toString());
            RecoveryPage page = RecoveryPage.shown();
            assertFalse(page.canPress("End the process"), "not before its tick is set");
            page.press("End such processes from here");
            Wait.until("it can be ended", () -> page.canPress("End the process"));
            page.press("End the process");
            Dialog question = Dialog.shown();
            picture("end-holder");
            assertTrue(question.says(String.valueOf(holder.pid())), () -> "" + question.texts());
            assertTrue(holder.isAlive(), "not before it is confirmed");
            question.press("End the process");
            Wait.until("it is ended", () -> !holder.isAlive());
            Wait.until("nobody is inside", () -> page.says("nobody holds its files"));
        } finally {
            System.clearProperty("dev.vakhta.file.ending");
            holder.destroy();
        }
    }

    @Test
    void whatIsNotUnderstoodIsShownAsItIs() throws Exception {
        base = made(temporary.resolve("odd"));
        Files.write(base.resolve("1Cv8.cdn"), new byte[] {0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3});
        Files.writeString(base.resolve("1Cv8cdn"), LOCK);
        RecoveryPage.openFolder(base.toString());
        RecoveryPage page = RecoveryPage.shown();
        assertTrue(page.says("is no lock as we know it"), () -> "" + page.sentences());
        assertTrue(page.texts().stream().anyMatch(text -> text.contains("7f 45 4c 46")), () -> "" + page.texts());
        assertTrue(page.says("1Cv8cdn"));
        assertTrue(page.canPress("Set aside ("));
        Files.writeString(
                base.resolve("1Cv8.cdn"),
                "{1,20260101000000,00010101000000,\"Позвоните 'Ивановой' \"55\"\",\"" + CODE + "\",\"\"}");
        page.refresh();
        picture("partly");
        assertTrue(page.says("1Cv8.cdn probably denies new sessions now."), () -> "" + page.sentences());
        assertTrue(page.texts().contains(CODE));
    }

    @Test
    void aFolderThatIsGoneIsSaidAndTriedAgain() throws Exception {
        RecoveryPage page = open("gone");
        Path away = Files.move(base, temporary.resolve("away"));
        page.refresh();
        picture("gone");
        assertTrue(page.says("is not there"), () -> "" + page.sentences());
        Files.move(away, base);
        page.press("Look again");
        Wait.until("it is there again", () -> !page.says("is not there"));
        page.awaitLooked();
        assertTrue(page.says("denies new sessions now"));
    }

    @Test
    void aFolderWithoutAnInfobaseBecomesNoTarget() throws Exception {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        RecoveryPage.openFolder(empty.toString());
        Dialog error = Dialog.shown();
        assertTrue(error.says("There is no infobase in"), () -> "" + error.texts());
        assertEquals(List.of(), Live.get().targets());
    }

    @Test
    void theTreeAndTheLockEditorKnowFileInfobases() throws Exception {
        open("trade");
        RecoveryPage.closeAll();
        TargetsTree tree = new TargetsTree();
        String[] path = {"trade", "trade", "", "trade"};
        tree.select(path);
        Wait.until("it can be recovered", () -> tree.canDo(RecoveryPage.RECOVER));
        assertNotEquals("", tree.tip(path));
        LockEditor editor = LockEditor.open(List.<String[]>of(path));
        picture("lock-editor");
        assertTrue(editor.isOn(INFOBASE__SESSIONS_DENY));
        assertTrue(editor.note(INFOBASE__SCHEDULED_JOBS_DENY).contains("has no scheduled-jobs lock"));
        assertFalse(editor.canSet(INFOBASE__SCHEDULED_JOBS_DENY));
        assertFalse(editor.says("clock"), "whose sessions are old is no clock that goes wrong");
        assertFalse(editor.isReadable(INFOBASE__PERMISSION_CODE));
        editor.turn(INFOBASE__SESSIONS_DENY);
        editor.saveAndWait();
        assertFalse(Files.exists(base.resolve("1Cv8.cdn")));
        RecoveryPage again = RecoveryPage.of(path);
        assertEquals(1, again.rows("lock lifted").size(), () -> "" + again.rows());
    }

    @Test
    void nobodyIsTerminatedAndItIsSaidWhy() throws Exception {
        open("trade");
        ObjectTable table = ObjectTable.sessions();
        Wait.until("its sessions are shown", () -> table.count().equals("3"));
        table.select(1, line -> line.contains("WS-1"));
        table.start(ObjectTable.END);
        Dialog plan = Dialog.shown();
        picture("terminate");
        assertTrue(plan.says("Nobody in a file infobase can be terminated"), () -> "" + plan.texts());
        assertFalse(table.enabledActions().toString().contains("Open a file infobase again"), "the page has its place");
    }

    @Test
    void theWizardTakesAFolder() throws Exception {
        base = made(temporary.resolve("by wizard"));
        TargetWizardPage wizard = TargetWizardPage.open();
        assertFalse(wizard.buttons().contains("Folder…"));
        wizard.type(Literals.TARGET__NAME, "files");
        wizard.choose(Literals.TARGET__PROVIDER, "Folder (file infobases, stopped cluster)");
        assertTrue(wizard.buttons().contains("Folder…"), () -> "" + wizard.buttons());
        wizard.type(Literals.TARGET__ADDRESS, base.toString());
        wizard.press("Advanced >>");
        picture("wizard");
        assertFalse(wizard.has(Literals.TARGET__CLUSTER_USER), "nobody signs in");
        assertTrue(wizard.has(Literals.TARGET__CALL_TIMEOUT));
        wizard.test();
        Wait.until("the trial is over", wizard::isTestOver);
        picture("wizard-tested");
        wizard.finish();
        assertTrue(RecoveryPage.of("files", "by wizard", "", "by wizard").says("There is no lock file"));
    }

    @Test
    void aReadOnlyTargetIsOnlyLookedAt() throws Exception {
        base = made(temporary.resolve("trade"));
        Files.writeString(base.resolve("1Cv8.cdn"), LOCK);
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId(UUID.randomUUID().toString());
        target.setName("looked at");
        target.setProvider("file");
        target.setAddress(base.toString());
        target.setReadOnly(true);
        target.setProduction(true);
        Live.get().save(target);
        RecoveryPage.openFolder(base.toString());
        RecoveryPage page = RecoveryPage.shown();
        picture("read-only");
        assertEquals(1, Live.get().targets().size(), "the folder was a target already");
        assertTrue(page.says("read-only target"), () -> "" + page.sentences());
        assertFalse(page.canPress("Set aside"));
        assertTrue(page.texts().contains(CODE));
    }

    /** For people to look at. */
    @Test
    void pictures() throws Exception {
        String language = Locale.getDefault().getLanguage();
        RecoveryPage page =
                open("Бухгалтерия предприятия, основная (копия для обновления) " + "очень-длинное-имя-".repeat(3));
        picture(language + "-top");
        page.scrollTo(0.5);
        picture(language + "-middle");
        page.scrollTo(1);
        picture(language + "-end");
        Files.write(base.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, 4096, 40));
        Files.write(base.resolve("1Cv8.cdn"), new byte[300]);
        Files.writeString(base.resolve("1Cv8cdn"), LOCK);
        logged("{ОбщийМодуль.ОбменДанными.Модуль(1204)}: Ошибка при вызове метода контекста (Записать): ".repeat(5));
        Process holder = holder();
        try {
            page.refresh();
            page.scrollTo(0);
            picture(language + "-many-top");
            page.scrollTo(0.4);
            picture(language + "-many-middle");
            page.scrollTo(0.7);
            picture(language + "-many-end");
        } finally {
            holder.destroy();
        }
        assertEquals(40, page.rows("WS-").size());
    }
}
