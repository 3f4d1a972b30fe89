package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.testing.Secret;
import dev.vakhta.ui.bot.CrashedBase;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.LogPage;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Preferences;
import dev.vakhta.ui.bot.page.RecoveryPage;
import dev.vakhta.ui.bot.page.TargetWizardPage;
import dev.vakhta.ui.bot.page.UnrestoredPage;
import dev.vakhta.ui.bot.page.View;
import dev.vakhta.ui.bot.scenario.MadeLog;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.table.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;

/** Everything that can be read anywhere in the window. Run once in each language. */
class WordsTest extends WindowTest {
    private static final List<String> VIEWS = List.of(
            Places.TARGETS,
            Places.SESSIONS,
            Places.CONNECTIONS,
            Places.PROCESSES,
            Places.LOCKS,
            Places.LICENCES,
            Places.INFOBASES,
            Places.DETAILS,
            Places.JOURNAL,
            Places.UNRESTORED,
            Places.PROGRESS,
            Places.ERROR_LOG);

    /** A name of a text instead of the text: !key!, %key, SOME_CONSTANT, some.key, an argument that was not put in. */
    private static final Pattern KEY =
            Pattern.compile("!.*\\w.*!|%[\\w.]+|\\p{Lu}+(_\\p{Lu}+)+|[a-z]\\w*(\\.[a-zA-Z]\\w*){2,}|.*\\{\\d}.*");

    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}");

    /** Two words in a row that are no Russian: a sentence, not the name of something. */
    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z][a-z]+,? [a-z]{2,}\\b");

    /** Every text of every widget, that of its tooltip too, wherever one gets with a few clicks. */
    private List<String> everything() throws Exception {
        ObjectTable table = connected("words", 30);
        TreeSet<String> texts = new TreeSet<>();
        table.select(1, line -> line.contains(people().getFirst().getUserName()));
        for (String view : VIEWS) {
            new View(view).activate();
            texts.addAll(Ui.get(this::visible));
        }
        texts.addAll(table.enabledActions());
        texts.addAll(lockEditor());
        texts.addAll(unrestored());
        texts.addAll(recovery());
        texts.addAll(eventLog());
        TargetWizardPage wizard = TargetWizardPage.open();
        picture(Locale.getDefault().getLanguage() + "-wizard");
        texts.addAll(Ui.get(this::visible));
        wizard.cancel();
        wizard.awaitClosed();
        Preferences states = Preferences.open(Preferences.STATES);
        states.enter(0);
        picture(Locale.getDefault().getLanguage() + "-states");
        texts.addAll(Ui.get(this::visible));
        states.cancel();
        states.awaitClosed();
        table.start(ObjectTable.COLUMNS);
        Dialog chooser = Dialog.shown();
        picture(Locale.getDefault().getLanguage() + "-columns");
        texts.addAll(Ui.get(this::visible));
        chooser.cancel();
        chooser.awaitClosed();
        table.start(ObjectTable.END);
        Dialog plan = Dialog.shown();
        picture(Locale.getDefault().getLanguage() + "-plan");
        texts.addAll(Ui.get(this::visible));
        plan.cancel();
        plan.awaitClosed();
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    /** With all its sentences: two infobases that differ, then a lock to come with a code, then what is wrong. */
    private List<String> lockEditor() {
        List<String> texts = new ArrayList<>();
        DemoCluster cluster = server().cluster();
        List<String[]> bases = cluster.infobases().stream()
                .map(base -> new String[] {"words", cluster.toRecord().getName(), "", base.getName()})
                .toList();
        cluster.door().change(cluster.infobases().getFirst().getId(), lock -> {
            lock.setSessionsDeny(true);
            lock.setDeniedMessage("сосед");
        });
        LockEditor editor = LockEditor.open(bases);
        picture(Locale.getDefault().getLanguage() + "-locks");
        texts.addAll(Ui.get(this::visible));
        editor.turn(Literals.INFOBASE__SESSIONS_DENY)
                .turn(Literals.INFOBASE__SCHEDULED_JOBS_DENY)
                .type(Literals.INFOBASE__DENIED_FROM, "+40")
                .type(Literals.INFOBASE__DENIED_TO, "")
                .type(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK + "-рыба");
        picture(Locale.getDefault().getLanguage() + "-locks-changed");
        texts.addAll(Ui.get(this::visible));
        editor.type(Literals.INFOBASE__DENIED_TO, "1.1.2020 0:00").type(Literals.INFOBASE__DENIED_FROM, "?");
        texts.addAll(Ui.get(this::visible));
        LockEditor.closeAll();
        return texts;
    }

    /** With its dialogs, and a question about what somebody changed meanwhile. */
    private List<String> unrestored() throws Exception {
        String language = Locale.getDefault().getLanguage();
        List<String> texts = new ArrayList<>();
        DemoCluster cluster = server().cluster();
        LiveTarget target = Live.get().targets().getFirst();
        Left one = Left.of(target.target(), cluster, cluster.infobases().get(1));
        one.cutOff();
        Left.of(target.target(), cluster, cluster.infobases().get(2)).cutOff("ws-014");
        Left.broken();
        cluster.door().change(one.summary().getId(), lock -> lock.setDeniedMessage("сосед"));
        UnrestoredPage page = new UnrestoredPage();
        page.start(UnrestoredPage.REFRESH);
        page.select("ws-014");
        picture(language + "-unrestored");
        texts.addAll(Ui.get(this::visible));
        page.start(UnrestoredPage.RESTORE);
        Dialog foreign = Dialog.shown();
        picture(language + "-unrestored-foreign");
        texts.addAll(Ui.get(this::visible));
        foreign.cancel();
        foreign.awaitClosed();
        page.select(one.name());
        page.start(UnrestoredPage.LEAVE);
        Dialog leave = Dialog.shown();
        picture(language + "-unrestored-leave");
        texts.addAll(Ui.get(this::visible));
        leave.cancel();
        leave.awaitClosed();
        page.start(UnrestoredPage.RESTORE);
        Dialog plan = Dialog.shown();
        picture(language + "-unrestored-plan");
        texts.addAll(Ui.get(this::visible));
        plan.accept();
        plan.awaitClosed();
        Dialog question = Dialog.shown();
        picture(language + "-unrestored-question");
        texts.addAll(Ui.get(this::visible));
        question.press(question.buttons().getLast());
        question.awaitClosed();
        Dialog report = Dialog.shown();
        picture(language + "-unrestored-report");
        texts.addAll(Ui.get(this::visible));
        Dialog.closeAll();
        report.awaitClosed();
        UnrestoredPage.close();
        return texts;
    }

    /** With all its sentences: closed and left behind by a crash, then nothing of that but what nobody understands, then gone. */
    private List<String> recovery() throws Exception {
        String language = Locale.getDefault().getLanguage();
        List<String> texts = new ArrayList<>();
        Path base = CrashedBase.in(Files.createTempDirectory("words").resolve("trade"));
        Files.writeString(base.resolve("1Cv8.cdn"), "{1,20260101000000,00010101000000,\"\",\"Backup\",\"\"}");
        RecoveryPage.openFolder(base.toString());
        RecoveryPage page = RecoveryPage.shown();
        texts.addAll(Ui.get(this::visible));
        page.pressLast();
        Dialog plan = Dialog.shown();
        picture(language + "-recovery-plan");
        texts.addAll(Ui.get(this::visible));
        plan.accept();
        Wait.until("it is set aside", () -> !Files.exists(base.resolve("1Cv8.cdn")));
        Wait.until("that is seen", () -> page.rows("1Cv8.cdn").size() == 1);
        page.awaitLooked();
        picture(language + "-recovery-done");
        texts.addAll(Ui.get(this::visible));
        page.pressLast();
        Dialog back = Dialog.shown();
        picture(language + "-recovery-back");
        texts.addAll(Ui.get(this::visible));
        back.cancel();
        back.awaitClosed();
        Files.write(base.resolve("1Cv8.cdn"), new byte[20]);
        Files.writeString(base.resolve("1Cv8cdn"), "{}");
        page.refresh();
        texts.addAll(Ui.get(this::visible));
        Files.move(base, base.resolveSibling("away"));
        page.refresh();
        texts.addAll(Ui.get(this::visible));
        RecoveryPage.closeAll();
        return texts;
    }

    /** With all its sentences: none, then records of every kind, nothing that meets a filter, one that is not understood, a time, preferences. */
    private List<String> eventLog() throws Exception {
        String language = Locale.getDefault().getLanguage();
        List<String> texts = new ArrayList<>();
        MadeLog log = new MadeLog(Files.createTempDirectory("words").resolve("Бухгалтерия"));
        LogPage page = LogPage.openFolder(log.folder().toString());
        page.awaitRows(0);
        texts.addAll(Ui.get(this::visible));
        log.append(60).raw(",\r\n<<<<<<< слияние\r\n").append(40);
        page.awaitRows(101);
        page.click(5, 2);
        Wait.until("the record in the file is there", () -> page.details().contains("{20260302"));
        picture(language + "-log");
        texts.addAll(Ui.get(this::visible));
        texts.addAll(page.menu());
        page.filter("importance=error");
        page.awaitRows(10);
        page.click(1, 2);
        picture(language + "-log-errors");
        texts.addAll(Ui.get(this::visible));
        page.filter("user=никто");
        page.awaitRows(0);
        texts.addAll(Ui.get(this::visible));
        page.filter("usr=никто");
        texts.addAll(Ui.get(this::visible));
        page.filter("");
        page.awaitRows(101);
        page.start(LogPage.GO_TO_TIME);
        Dialog time = Dialog.shown();
        time.typeLast("?");
        picture(language + "-log-time");
        texts.addAll(Ui.get(this::visible));
        time.cancel();
        time.awaitClosed();
        LogPage.closeAll();
        Preferences indexes = Preferences.open(Preferences.EVENT_LOGS);
        picture(language + "-log-preferences");
        texts.addAll(Ui.get(this::visible));
        indexes.cancel();
        indexes.awaitClosed();
        texts.removeIf("{0}"::equals); // so ends a record in its file
        return texts;
    }

    private List<String> visible() {
        return Widgets.shells().stream()
                .flatMap(shell -> Widgets.all(shell, Widget.class).stream())
                .flatMap(Texts::of)
                .flatMap(text -> Stream.of(text.split("\n")))
                .toList();
    }

    @Test
    void nobodySeesTheNameOfAText() throws Exception {
        List<String> texts = everything();
        assertFalse(texts.isEmpty());
        assertEquals(
                List.of(),
                texts.stream().filter(text -> KEY.matcher(text).matches()).toList());
    }

    @Test
    void russianIsRussian() throws Exception {
        assumeTrue(Locale.getDefault().getLanguage().equals("ru"), "this run is in another language");
        assertEquals(
                List.of(),
                everything().stream()
                        .filter(text -> !RUSSIAN.matcher(text).find())
                        .filter(text -> ENGLISH.matcher(text).find())
                        .toList());
    }

    @Test
    void whatHasNoTextHasATooltip() throws Exception {
        connected("names", 10);
        for (String view : VIEWS) {
            new View(view).activate();
        }
        // some of the platform's learn their name when the window has been there for a moment
        Wait.until(
                () -> "everything has a name but " + namelessNow(),
                () -> namelessNow().isEmpty());
    }

    private static List<String> namelessNow() {
        return Widgets.shells().stream()
                .flatMap(shell -> Widgets.all(shell, Widget.class).stream())
                .filter(WordsTest::isNameless)
                .map(widget -> widget + " of " + widget.getData() + " in " + parents(widget))
                .toList();
    }

    private static boolean isNameless(Widget widget) {
        return switch (widget) {
            case ToolItem item ->
                (item.getStyle() & SWT.SEPARATOR) == 0
                        && item.getControl() == null
                        && item.isEnabled()
                        && item.getParent().isVisible()
                        && item.getText().isBlank()
                        && isBlank(item.getToolTipText());
            case Button button -> button.isVisible() && button.getText().isBlank() && isBlank(button.getToolTipText());
            default -> false;
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String parents(Widget widget) {
        Control control = widget instanceof ToolItem item ? item.getParent() : ((Control) widget).getParent();
        return Stream.iterate(control, one -> one != null, one -> one.getParent())
                .map(one -> one.getClass().getSimpleName())
                .toList()
                .toString();
    }
}
