package dev.vakhta.window;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__PERMISSION_CODE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SCHEDULED_JOBS_DENY;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static dev.vakhta.ui.bot.Words.BASE;
import static dev.vakhta.ui.bot.Words.ENDING;
import static dev.vakhta.ui.bot.Words.FOLDER;
import static dev.vakhta.ui.bot.Words.LOCKS;
import static dev.vakhta.ui.bot.Words.RECOVER;
import static dev.vakhta.ui.bot.Words.RECOVERY;
import static dev.vakhta.ui.bot.Words.STATES;
import static dev.vakhta.ui.bot.Words.WIZARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Providers;
import dev.vakhta.provider.recovery.BaseSession.Standing;
import dev.vakhta.ui.bot.CrashedBase;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Preferences;
import dev.vakhta.ui.bot.page.RecoveryPage;
import dev.vakhta.ui.bot.page.TargetWizardPage;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.settings.Settings;
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

    @TempDir
    private Path temporary;

    private Path base;

    /** A base whose door is closed, and which a crash left as it was. */
    private RecoveryPage open(String name) throws IOException {
        base = CrashedBase.in(temporary.resolve(name));
        CrashedBase.lock(base, CODE);
        RecoveryPage.openFolder(base.toString());
        return RecoveryPage.shown();
    }

    @Test
    void whatHappenedLastIsThere() throws Exception {
        RecoveryPage page = open("trade");
        assertTrue(page.says(FOLDER.text("NO_LOG_FOLDER", base, "1Cv8Log")), () -> "" + page.sentences());
        CrashedBase.log(base, "Ошибка СУБД:\nФайл базы данных поврежден");
        page.refresh();
        List<List<String>> rows = page.rows("Иванова");
        assertEquals(4, rows.size(), () -> "" + page.rows());
        assertTrue(rows.stream().noneMatch(row -> row.toString().contains("_$")), "by the names people know");
        assertEquals(rows.get(1).get(4), rows.get(3).get(4), "who came");
        assertNotEquals(rows.get(2).get(4), rows.get(3).get(4));
        assertTrue(
                page.says(rows.getFirst().get(4) + ": Ошибка СУБД: Файл базы данных поврежден"),
                () -> "" + page.sentences());
    }

    @Test
    void whatOnlyLooksLikeALockGoesWhenItIsChosen() throws Exception {
        base = CrashedBase.in(temporary.resolve("trade"));
        Path similar = Files.writeString(base.resolve("1CVcdn.old"), CODE);
        RecoveryPage.openFolder(base.toString());
        RecoveryPage page = RecoveryPage.shown();
        assertFalse(page.isTicked("1CVcdn.old"));
        page.press("1CVcdn.old");
        Wait.until("it is chosen", () -> page.canPress(RECOVERY.text("ASIDE_NUMBER", 3)));
        page.press("1Cv8.1CL");
        page.press("1Cv8tmp.1CD");
        Wait.until("the others stay", () -> page.has(RECOVERY.text("ASIDE_NUMBER", 1)));
        page.scrollTo(0.9);
        picture("similar");
        page.press(RECOVERY.text("ASIDE_NUMBER", 1));
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
        Settings.saved().remove(Settings.END_HOLDERS);
    }

    @Test
    void isRecoveredAndRestored() throws Exception {
        RecoveryPage page = open("trade");
        picture("locked");
        TreeMap<String, String> before = there();
        assertTrue(page.says(BASE.text("LOCK_ACTIVE", "1Cv8.cdn")), () -> "" + page.sentences());
        assertTrue(page.texts().contains(CODE), "in plain sight");
        assertTrue(page.says("/UC" + CODE), "the line to start with");
        assertTrue(page.says("Обновление до утра."));
        assertEquals(3, page.rows("WS-").size(), () -> "" + page.rows());
        assertTrue(page.rows("WS-1").getFirst().contains(Standing.LEFT_BEHIND.text()), () -> "" + page.rows());
        assertTrue(page.says(RECOVERY.text("NOT_IN_USE")));

        TargetsTree tree = new TargetsTree();
        String locked = STATES.beginning("LOCK_CLOSED_UNTIL");
        Wait.until(
                "its mark is in the tree",
                () -> tree.text("trade", "trade", "", "trade").contains(locked));
        page.activate();
        page.press(RECOVERY.text("ASIDE_NUMBER", 3));
        Dialog plan = Dialog.shown();
        picture("plan");
        assertEquals(3, plan.rows().size());
        assertEquals(before, there(), "nothing is done before it is confirmed");
        plan.accept();
        Wait.until(
                "nothing is locked",
                () -> !Files.exists(base.resolve("1Cv8.cdn")) && !Files.exists(base.resolve("1Cv8tmp.1CD")));
        Wait.until("it has looked again", () -> page.says(RECOVERY.text("NO_LOCK")));
        Wait.until(
                "its mark in the tree is gone",
                () -> !tree.text("trade", "trade", "", "trade").contains(locked));
        page.activate();
        picture("recovered");
        assertEquals(3, page.rows(RECOVER.text("REASON_USUAL")).size(), () -> "" + page.rows());
        assertTrue(page.rows("WS-").isEmpty());
        assertFalse(page.texts().contains(CODE));

        for (String file : List.of("1Cv8.cdn", "1Cv8tmp.1CD", "1Cv8.1CL")) {
            page.select(file);
            page.press(RECOVERY.text("GIVE_BACK"));
            Dialog back = Dialog.shown();
            picture("back");
            back.accept();
            Wait.until(file + " is back", () -> Files.exists(base.resolve(file)));
            page.awaitLooked();
        }
        assertEquals(before, there());
        Wait.until("it is seen", () -> page.says(BASE.text("LOCK_ACTIVE", "1Cv8.cdn")));
        String journal = Live.get().journal().newest(1000).toString();
        assertTrue(journal.contains("1Cv8.cdn"), "the changes are there");
        assertFalse(journal.contains(CODE), "the secret is not");
    }

    @Test
    void theFileIsChecked() throws Exception {
        RecoveryPage page = open("trade");
        page.press(RECOVERY.text("CHECK"));
        page.awaitChecked();
        Wait.until("it is whole", () -> page.says(BASE.text("CHECK_WHOLE")));
        byte[] bytes = Files.readAllBytes(base.resolve("1Cv8.1CD"));
        Files.write(base.resolve("1Cv8.1CD"), Arrays.copyOf(bytes, bytes.length / 2 / 4096 * 4096));
        page.press(RECOVERY.text("CHECK"));
        Wait.until("it is damaged", () -> page.says(BASE.text("CHECK_DAMAGED")));
        page.awaitChecked();
        picture("damaged");
        assertTrue(
                page.texts().stream().anyMatch(text -> text.contains(BASE.text("FOUND_DAMAGE") + ": ")),
                () -> "" + page.texts());
    }

    @Test
    void nothingOfUseIsTouched() throws Exception {
        base = CrashedBase.in(temporary.resolve("held"));
        Process holder = CrashedBase.holder(base);
        try {
            RecoveryPage.openFolder(base.toString());
            RecoveryPage page = RecoveryPage.shown();
            picture("in-use");
            assertTrue(page.says(RECOVERY.text("IN_USE")), () -> "" + page.sentences());
            assertEquals(1, page.rows(String.valueOf(holder.pid())).size(), () -> "" + page.rows());
            assertTrue(
                    page.says(RECOVERY.text("NOT_POSSIBLE", FOLDER.text("STILL_IN_USE"))), () -> "" + page.sentences());
            assertFalse(page.canPress(RECOVERY.text("ASIDE")));
            assertFalse(page.has(RECOVERY.text("END")), "ending is off, and says why");
            assertTrue(page.says(RECOVERY.text("ENDING_OFF")));
        } finally {
            holder.destroy();
        }
    }

    @Test
    void aHolderIsEndedWhereThatIsMeant() throws Exception {
        base = CrashedBase.in(temporary.resolve("held"));
        Process holder = CrashedBase.holder(base);
        String end = RECOVERY.text("END");
        try {
            RecoveryPage.openFolder(base.toString());
            RecoveryPage page = RecoveryPage.shown();
            page.press(RECOVERY.text("ENDING_PREFERENCES"));
            Preferences preferences = Preferences.shown();
            picture(Locale.getDefault().getLanguage() + "-preferences");
            preferences.tick(RECOVERY.text("ENDING_ALLOW"));
            preferences.accept();
            preferences.awaitClosed();
            Wait.until("it is allowed", () -> page.has(end));
            page.awaitLooked();
            picture("allowed");
            assertFalse(page.canPress(end), "not before its tick is set");
            page.press(RECOVERY.text("ENDING_TICK"));
            Wait.until("it can be ended", () -> page.canPress(end));
            page.press(end);
            Dialog question = Dialog.shown();
            picture("end-holder");
            assertTrue(question.says(String.valueOf(holder.pid())), () -> "" + question.texts());
            assertTrue(holder.isAlive(), "not before it is confirmed");
            question.press(ENDING.text("END"));
            Wait.until("it is ended", () -> !holder.isAlive());
            Wait.until("nobody is inside", () -> page.says(RECOVERY.text("NOT_IN_USE")));
        } finally {
            holder.destroy();
        }
    }

    /** Also where it was allowed when the page was read. */
    @Test
    void nothingIsEndedOnceThatIsNotAllowedAnyMore() throws Exception {
        Settings.saved().putBoolean(Settings.END_HOLDERS, true);
        base = CrashedBase.in(temporary.resolve("held"));
        Process holder = CrashedBase.holder(base);
        try {
            RecoveryPage.openFolder(base.toString());
            RecoveryPage page = RecoveryPage.shown();
            page.press(RECOVERY.text("ENDING_TICK"));
            Wait.until("it can be ended", () -> page.canPress(RECOVERY.text("END")));
            Settings.saved().putBoolean(Settings.END_HOLDERS, false);
            page.press(RECOVERY.text("END"));
            Dialog refusal = Dialog.shown();
            assertFalse(refusal.buttons().contains(ENDING.text("END")), () -> "" + refusal.buttons());
            Dialog.closeAll();
            page.refresh();
            assertTrue(holder.isAlive());
            assertTrue(page.says(RECOVERY.text("ENDING_OFF")));
        } finally {
            holder.destroy();
        }
    }

    @Test
    void whatIsNotUnderstoodIsShownAsItIs() throws Exception {
        base = CrashedBase.in(temporary.resolve("odd"));
        CrashedBase.lock(base, CODE);
        Files.move(base.resolve("1Cv8.cdn"), base.resolve("1Cv8cdn"));
        Files.write(base.resolve("1Cv8.cdn"), new byte[] {0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3});
        RecoveryPage.openFolder(base.toString());
        RecoveryPage page = RecoveryPage.shown();
        assertTrue(page.says(BASE.text("LOCK_UNKNOWN", "1Cv8.cdn")), () -> "" + page.sentences());
        assertTrue(page.texts().stream().anyMatch(text -> text.contains("7f 45 4c 46")), () -> "" + page.texts());
        assertTrue(page.says("1Cv8cdn"));
        assertTrue(page.canPress(RECOVERY.beginning("ASIDE_NUMBER")));
        Files.writeString(
                base.resolve("1Cv8.cdn"),
                "{1,20260101000000,00010101000000,\"Позвоните 'Ивановой' \"55\"\",\"" + CODE + "\",\"\"}");
        page.refresh();
        picture("partly");
        assertTrue(page.says(BASE.text("LOCK_PROBABLY", "1Cv8.cdn")), () -> "" + page.sentences());
        assertTrue(page.texts().contains(CODE));
    }

    @Test
    void aFolderThatIsGoneIsSaidAndTriedAgain() throws Exception {
        RecoveryPage page = open("gone");
        Path away = Files.move(base, temporary.resolve("away"));
        page.refresh();
        picture("gone");
        String gone = FOLDER.text("GONE", base);
        assertTrue(page.says(gone), () -> "" + page.sentences());
        Files.move(away, base);
        page.press(RECOVERY.text("AGAIN"));
        Wait.until("it is there again", () -> !page.says(gone));
        page.awaitLooked();
        assertTrue(page.says(BASE.text("LOCK_ACTIVE", "1Cv8.cdn")));
    }

    @Test
    void aFolderWithoutAnInfobaseBecomesNoTarget() throws Exception {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        RecoveryPage.openFolder(empty.toString());
        Dialog error = Dialog.shown();
        assertTrue(error.says(FOLDER.beginning("NO_BASES")), () -> "" + error.texts());
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
        assertTrue(editor.note(INFOBASE__SCHEDULED_JOBS_DENY).contains(FOLDER.text("NO_JOBS_LOCK")));
        assertFalse(editor.canSet(INFOBASE__SCHEDULED_JOBS_DENY));
        assertFalse(
                editor.says(LOCKS.beginning("CLOCK_AHEAD")) || editor.says(LOCKS.beginning("CLOCK_BEHIND")),
                "whose sessions are old is no clock that goes wrong");
        assertFalse(editor.isReadable(INFOBASE__PERMISSION_CODE));
        editor.turn(INFOBASE__SESSIONS_DENY);
        editor.saveAndWait();
        assertFalse(Files.exists(base.resolve("1Cv8.cdn")));
        RecoveryPage again = RecoveryPage.of(path);
        assertEquals(1, again.rows(FOLDER.text("UNLOCKED")).size(), () -> "" + again.rows());
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
        assertTrue(plan.says(FOLDER.text("NO_TERMINATING")), () -> "" + plan.texts());
        assertFalse(table.enabledActions().contains(RECOVER.text("RECOVER")), "the page has its place");
    }

    @Test
    void theWizardTakesAFolder() throws Exception {
        base = CrashedBase.in(temporary.resolve("by wizard"));
        String folders = Providers.installed().stream()
                .filter(one -> one.id().equals("file"))
                .findFirst()
                .orElseThrow()
                .name();
        TargetWizardPage wizard = TargetWizardPage.open();
        assertFalse(wizard.buttons().contains(WIZARD.text("CHOOSE_FOLDER")));
        wizard.type(Literals.TARGET__NAME, "files");
        wizard.choose(Literals.TARGET__PROVIDER, folders);
        assertTrue(wizard.buttons().contains(WIZARD.text("CHOOSE_FOLDER")), () -> "" + wizard.buttons());
        wizard.type(Literals.TARGET__ADDRESS, base.toString());
        wizard.press(WIZARD.text("ADVANCED"));
        picture("wizard");
        assertFalse(wizard.has(Literals.TARGET__CLUSTER_USER), "nobody signs in");
        assertTrue(wizard.has(Literals.TARGET__CALL_TIMEOUT));
        wizard.test();
        Wait.until("the trial is over", wizard::isTestOver);
        picture("wizard-tested");
        wizard.finish();
        assertTrue(RecoveryPage.of("files", "by wizard", "", "by wizard").says(RECOVERY.text("NO_LOCK")));
    }

    @Test
    void aReadOnlyTargetIsOnlyLookedAt() throws Exception {
        base = CrashedBase.in(temporary.resolve("trade"));
        CrashedBase.lock(base, CODE);
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
        assertTrue(page.says(RECOVERY.text("READ_ONLY", "looked at")), () -> "" + page.sentences());
        assertFalse(page.canPress(RECOVERY.beginning("ASIDE_NUMBER")));
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
        CrashedBase.fill(base, 40);
        Files.move(base.resolve("1Cv8.cdn"), base.resolve("1Cv8cdn"));
        Files.write(base.resolve("1Cv8.cdn"), new byte[300]);
        CrashedBase.log(
                base, "{ОбщийМодуль.ОбменДанными.Модуль(1204)}: Ошибка метода контекста (Записать). ".repeat(5));
        Process holder = CrashedBase.holder(base);
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
