package dev.vakhta.ui.bot.scenario;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.template.MessageTemplates;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.testing.Secret;
import dev.vakhta.ui.bot.CrashedBase;
import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Words;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.ErrorLog;
import dev.vakhta.ui.bot.page.ExclusiveConsole;
import dev.vakhta.ui.bot.page.ExclusiveConsole.Field;
import dev.vakhta.ui.bot.page.ExclusiveConsole.RunButton;
import dev.vakhta.ui.bot.page.Journal;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.LogPage;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Preferences;
import dev.vakhta.ui.bot.page.RecoveryPage;
import dev.vakhta.ui.bot.page.TargetWizardPage;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.bot.page.UnrestoredPage;
import dev.vakhta.ui.bot.page.View;
import dev.vakhta.ui.bot.page.Window;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.table.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Goes through the whole window and takes pictures, for people to look at. */
public final class Tour implements Scenario {
    private static final String MAIN = "prod-1";
    private static final String AWAY = "Филиал в Екатеринбурге, резервный";
    private static final String LOCKED = "test";
    private static final String FILES = "Бухгалтерия предприятия, основная (копия для обновления до новой редакции)";

    private int pictures;
    private ObjectTable sessions;

    @Override
    public void run() throws Exception {
        Window.open();
        Wait.until("the welcome is there", () -> Live.get().targets().isEmpty());
        picture("welcome");
        try (DemoServer main = serve(options(300));
                DemoServer away = serve(options(12).withClusters(1).withSeed(7));
                DemoServer locked = serve(options(8).withClusters(1).withClusterAdministrator("admin", "-"))) {
            connect(MAIN, main, target -> {
                target.setProduction(true);
                target.setColour("red");
            });
            sessions = ObjectTable.sessions();
            Wait.until("sessions are shown", sessions::showsRows);
            sessions.activate();
            picture("sessions");
            tables();
            filters();
            grouping();
            locks(main);
            exclusive(main);
            dialogs(main);
            eventLog();
            recovery();
            failures(away, locked);
        }
    }

    private static DemoOptions options(int sessions) {
        return DemoOptions.defaults().withSessions(sessions).startingAt(LocalDateTime.now());
    }

    private static DemoServer serve(DemoOptions options) throws IOException {
        return DemoServer.start(options);
    }

    private static void connect(String name, DemoServer server, Consumer<Target> more) throws IOException {
        Target target =
                EcoreUtil.copy(Given.target(name, "127.0.0.1:" + server.port()).target());
        more.accept(target);
        Live.get().save(target);
        Live.get().find(name).orElseThrow().connect();
    }

    private void picture(String what) {
        Screenshot.take("%02d-%s".formatted(++pictures, what));
    }

    private void tables() {
        selectOne();
        sessions.openSelected();
        new View(Places.DETAILS).activate();
        picture("details");
        sessions.activate();
        sessions.closeSelected();
        for (String id :
                List.of(Places.CONNECTIONS, Places.PROCESSES, Places.LOCKS, Places.LICENCES, Places.INFOBASES)) {
            ObjectTable table = ObjectTable.of(id);
            Wait.until(id + " has rows", table::showsRows);
            picture(id.replaceAll(".*\\.", ""));
        }
        sessions.activate();
    }

    /** Somebody at a window, and not a group. */
    private void selectOne() {
        sessions.select(1, Tour::isPerson);
    }

    private static boolean isPerson(List<String> line) {
        return !line.getFirst().contains("(") && line.stream().anyMatch(cell -> cell.matches("\\p{L}+-\\d+"));
    }

    private void filters() {
        sessions.filter("host:buh memory-total:>1MB");
        Wait.until("filtered", () -> sessions.count().matches(".*\\d \\D+ \\d.*"));
        picture("filtered");
        sessions.filter("memory-total:>xyz");
        picture("filter-error");
        sessions.filter("user:nobody-of-that-name");
        Wait.until("nothing is left", () -> !sessions.showsRows());
        picture("nothing-matches");
        sessions.filter("");
        Wait.until("all again", sessions::showsRows);
    }

    private void grouping() {
        String infobase = Given.column("infobase-name");
        sessions.groupBy(Given.column("user-name"));
        picture("by-user");
        sessions.groupBy(Given.column("state"));
        sessions.start(ObjectTable.COLLAPSE_ALL);
        picture("by-state-closed");
        sessions.start(ObjectTable.EXPAND_ALL);
        sessions.groupBy(infobase);
    }

    private void locks(DemoServer main) {
        DemoCluster cluster = main.cluster();
        LockEditor editor = LockEditor.open(cluster.infobases().stream()
                .map(base -> new String[] {"", cluster.toRecord().getName(), "", base.getName()})
                .toList());
        picture("locks");
        editor.turn(Literals.INFOBASE__SESSIONS_DENY)
                .type(Literals.INFOBASE__DENIED_FROM, "+40")
                .type(Literals.INFOBASE__DENIED_TO, "+20")
                .type(Literals.INFOBASE__DENIED_MESSAGE, "Технические работы до 23:00. Вопросы: Сидоров, 55-55")
                .type(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK + "-kod");
        picture("locks-error");
        editor.type(Literals.INFOBASE__DENIED_TO, "+120");
        editor.save();
        meanIt("locks-production");
        setMasterPassword();
        editor.awaitSaved();
        editor.scrollTo(true);
        picture("locks-saved");
        LockEditor.closeAll();
        UnrestoredPage unrestored = new UnrestoredPage();
        Wait.until("the locks are there", () -> !unrestored.rows().isEmpty());
        picture("not-restored");
        unrestored.select(cluster.infobases().getFirst().getName());
        unrestored.start(UnrestoredPage.RESTORE);
        leave("restore");
        UnrestoredPage.close();
        sessions.activate();
    }

    private void exclusive(DemoServer main) {
        DemoCluster cluster = main.cluster();
        String base = cluster.infobases().getFirst().getName();
        ExclusiveConsole console = ExclusiveConsole.open(
                List.<String[]>of(new String[] {"", cluster.toRecord().getName(), "", base}));
        console.type(Field.JOBS_WAIT, "0");
        Wait.until("what is in the way is seen", () -> console.inTheWay() > 0);
        picture("exclusive-in-the-way");
        console.goOver();
        console.start();
        meanIt("exclusive-production");
        Wait.until("users are waited for", () -> console.canPress(RunButton.HURRY));
        picture("exclusive-warning");
        console.press(RunButton.HURRY);
        Dialog hurry = Dialog.shown();
        picture("exclusive-hurry");
        hurry.press(hurry.buttons().getFirst());
        Wait.until("sessions are terminated", () -> !console.canPress(RunButton.HURRY));
        picture("exclusive-terminating");
        Wait.until("nobody is inside", () -> console.canPress(RunButton.DONE));
        picture("exclusive-held");
        console.press(RunButton.DONE);
        Wait.until("it has ended", () -> !console.isRunning());
        picture("exclusive-proven");
        ExclusiveConsole.closeAll();
        new TargetsTree().deselect(); // or the tables would show that infobase only
        sessions.activate();
    }

    private void dialogs(DemoServer main) {
        sessions.select(14, Tour::isPerson);
        sessions.start(ObjectTable.END);
        leave("plan");
        selectOne();
        sessions.start(ObjectTable.END);
        leave("plan-of-one");
        sessions.start(ObjectTable.COLUMNS);
        leave("columns");
        TargetWizardPage wizard = TargetWizardPage.open();
        wizard.type(Literals.TARGET__NAME, "1c-srv-02").type(Literals.TARGET__ADDRESS, "127.0.0.1:" + main.port());
        wizard.test();
        Wait.until("the trial is over", wizard::isTestOver);
        leave("wizard");
        View.Commands.start("org.eclipse.ui.window.preferences");
        leave("preferences");
        Preferences.open(Preferences.STATES).enter(0);
        leave("preferences-states");
        messages();
    }

    private void messages() {
        Preferences messages = Preferences.open(Preferences.MESSAGES);
        messages.type(0, "Сидоров, 55-55");
        messages.type(1, "5");
        messages.type(2, "0");
        messages.selectRow(
                MessageTemplates.builtIn().of(Purpose.LOCK).getFirst().name());
        picture("preferences-messages");
        messages.editSelected();
        Dialog template = messages.next();
        template.typeLast("{base}: \"{who}\"");
        picture("template-error");
        Dialog.closeAll();
        template.awaitClosed();
    }

    private void eventLog() throws IOException {
        Path base = Files.createTempDirectory("tour").resolve("Бухгалтерия предприятия, основная");
        MadeLog log =
                new MadeLog(base).append(20_000).raw(",\r\n<<<<<<< HEAD\r\n").append(33);
        LogPage page = LogPage.openFolder(log.folder().toString());
        page.awaitRows(20_034);
        page.click(8, 2);
        Wait.until("the record in the file is there", () -> page.details().contains("{20260302"));
        picture("event-log");
        page.filter("importance=error user=Иванов");
        page.awaitRows(1_002);
        page.click(2, 2);
        picture("event-log-errors");
        page.filter("user=nobody");
        page.awaitRows(0);
        picture("event-log-nothing");
        page.filter("usr=nobody");
        picture("event-log-filter-error");
        LogPage.closeAll();
        Preferences.open(Preferences.EVENT_LOGS);
        leave("preferences-event-logs");
        sessions.activate();
    }

    /** A file infobase that does not open: looked at, opened again, held by somebody, and what nobody understands. */
    private void recovery() throws Exception {
        Path base = CrashedBase.in(Files.createTempDirectory("tour").resolve(FILES));
        CrashedBase.lock(base, "ночь-77");
        RecoveryPage.openFolder(base.toString());
        RecoveryPage page = RecoveryPage.shown();
        pictures(page, "recovery");
        page.press(Words.RECOVERY.text("CHECK"));
        page.awaitChecked();
        Wait.until("it is whole", () -> page.says(Words.BASE.text("CHECK_WHOLE")));
        page.scrollTo(1);
        picture("recovery-checked");
        page.pressLast();
        Dialog plan = Dialog.shown();
        picture("recovery-plan");
        plan.accept();
        Wait.until("it is set aside", () -> page.rows("1Cv8.cdn").size() == 1);
        page.awaitLooked();
        pictures(page, "recovery-done");
        page.pressLast();
        leave("recovery-back");
        CrashedBase.fill(base, 40);
        CrashedBase.log(
                base, "{ОбщийМодуль.ОбменДанными.Модуль(1204)}: Ошибка метода контекста (Записать). ".repeat(5));
        CrashedBase.lock(base, "ночь-77");
        Files.move(base.resolve("1Cv8.cdn"), base.resolve("1Cv8cdn"));
        Files.write(base.resolve("1Cv8.cdn"), new byte[300]);
        Process holder = CrashedBase.holder(base);
        try {
            page.refresh();
            pictures(page, "recovery-held");
            Preferences preferences = Preferences.open(Places.PREFERENCES_FILES);
            preferences.tick(Words.RECOVERY.text("ENDING_ALLOW"));
            picture("preferences-files");
            preferences.accept();
            preferences.awaitClosed();
            page.refresh();
            page.press(Words.RECOVERY.text("ENDING_TICK"));
            Wait.until("it can be ended", () -> page.canPress(Words.RECOVERY.text("END")));
            page.scrollTo(0.5);
            picture("recovery-ending");
            page.press(Words.RECOVERY.text("END"));
            leave("recovery-end");
        } finally {
            holder.destroy();
        }
        Files.move(base, base.resolveSibling("away"));
        page.refresh();
        page.scrollTo(0);
        picture("recovery-gone");
        RecoveryPage.closeAll();
        Live.get().remove(Live.get().targets().getLast());
        sessions.activate();
    }

    /** Of the beginning, the middle and the end of a page that is higher than the window. */
    private void pictures(RecoveryPage page, String what) {
        for (int part = 0; part <= 2; part++) {
            page.scrollTo(part / 2.0);
            picture(what + "-" + part);
        }
    }

    /** Is asked for when the first secret is to be kept, here the permission code of a lock. */
    private void setMasterPassword() {
        Dialog master = Dialog.shown();
        master.type(0, Secret.MARK + "-главный");
        master.type(1, Secret.MARK + "-главный");
        picture("master-password");
        master.accept();
        master.awaitClosed();
    }

    /** Answers the question that is asked for production. */
    private void meanIt(String picture) {
        Dialog production = Dialog.shown();
        production.typeLast(MAIN);
        picture(picture);
        production.accept();
        production.awaitClosed();
    }

    private void leave(String picture) {
        Dialog dialog = Dialog.shown();
        picture(picture);
        Dialog.closeAll();
        dialog.awaitClosed();
    }

    private void failures(DemoServer away, DemoServer locked) throws IOException {
        TargetsTree tree = new TargetsTree();
        connect(AWAY, away, target -> target.setReadOnly(true));
        String cluster = away.cluster().toRecord().getName();
        Wait.until("it is there", () -> tree.has(AWAY, cluster));
        away.stop();
        connect(LOCKED, locked, any -> {});
        leave("credentials");
        tree.select(AWAY);
        tree.start("org.eclipse.ui.file.refresh");
        Wait.until("it is away", () -> tree.isGrey(AWAY, cluster));
        new View(Places.DETAILS).activate();
        picture("failed-target");
        new Journal().activate();
        picture("journal");
        new ErrorLog().activate();
        picture("error-log");
    }
}
