package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.testing.JavaProcess;
import dev.vakhta.ui.bot.Popup;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.LogPage;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Preferences;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.bot.scenario.MadeLog;
import dev.vakhta.ui.look.FileQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Event logs that this writes, as a person looks through them. */
class EventLogTest extends WindowTest {
    private static final int MANY = 60_000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @TempDir
    private Path temporary;

    @AfterEach
    void close() {
        LogPage.closeAll();
    }

    private MadeLog made() throws IOException {
        return new MadeLog(temporary.resolve("Бухгалтерия предприятия"));
    }

    private static LogPage open(MadeLog log, int rows) {
        LogPage page = LogPage.openFolder(log.folder().toString());
        page.awaitRows(rows);
        return page;
    }

    private static String time(int number) {
        return CLOCK.format(MadeLog.time(number));
    }

    private static String first(LogPage page) {
        return page.lines().getFirst().getFirst();
    }

    private static String last(LogPage page) {
        return page.lines().getLast().getFirst();
    }

    @Test
    void fromTheNewestToTheOldest() throws Exception {
        LogPage page = open(made().append(MANY), MANY);
        assertEquals(time(MANY - 1), first(page));
        assertTrue(page.follows());
        picture("newest");

        page.key(0, SWT.END);
        Wait.until("the oldest is read", () -> page.isRead() && last(page).equals(time(0)));
        assertEquals(time(0), page.selected().getFirst().getFirst());
        assertFalse(page.follows(), "somebody looks at another row");

        page.slide(0.5);
        Wait.until("the middle is read", page::isRead);
        LocalDateTime middle = LocalDateTime.parse(first(page), CLOCK);
        assertTrue(Math.abs(middle.compareTo(MadeLog.time(MANY / 2))) <= 1, () -> "in the middle: " + middle);
        assertEquals(List.of(), page.selected(), "out of sight");

        page.key(0, SWT.HOME);
        Wait.until("the newest is read", () -> page.isRead() && first(page).equals(time(MANY - 1)));
        page.key(0, SWT.ARROW_DOWN);
        page.key(SWT.SHIFT, SWT.ARROW_DOWN);
        assertEquals(
                List.of(time(MANY - 2), time(MANY - 3)),
                page.selected().stream().map(List::getFirst).toList());

        page.start(LogPage.ORDER);
        Wait.until(
                "turned",
                () -> page.rows() == MANY && page.isRead() && !page.selected().isEmpty());
        page.key(0, SWT.HOME);
        Wait.until("the oldest is first", () -> page.isRead() && first(page).equals(time(0)));
    }

    @Test
    void filtersAndTheMenuOfACell() throws Exception {
        LogPage page = open(made().append(MANY), MANY);
        page.filter("importance=error");
        page.awaitRows(MadeLog.errors(MANY));
        picture("errors");

        int user = page.headings().indexOf("User");
        String name = page.lines().getFirst().get(user);
        page.click(0, user);
        picture("selected");
        page.choose("Only: User");
        Wait.until("half of them are left", () -> page.rows() == MadeLog.errors(MANY) / 2);
        assertTrue(page.filter().contains("user="), page.filter());
        assertTrue(page.details().contains(name), page.details());
        assertTrue(page.details().contains("Конфликт блокировок"), "all of the comment");

        page.filter("user=никто");
        Wait.until("nothing is left", () -> page.says("No record meets the filter."));
        picture("nothing");
        page.filter("usr=x");
        Wait.until("it says what is wrong", () -> page.says("usr"));
        assertEquals(0, page.rows(), "what could be understood stays in force");
        page.filter("");
        page.awaitRows(MANY);
    }

    @Test
    void aTransactionAndItsEnd() throws Exception {
        LogPage page = open(made().append(100), 100);
        int row = 99 - 94; // newest first; a change inside the last transaction
        page.click(row, page.headings().indexOf("Event"));
        picture("transaction");
        assertTrue(page.menu().contains("This transaction"), () -> String.join(", ", page.menu()));
        page.start(LogPage.END_OF_TRANSACTION);
        Wait.until(
                "at its end",
                () -> page.selected().stream().anyMatch(line -> line.getFirst().equals(time(96))));
        page.choose("This transaction");
        page.awaitRows(4);
        assertEquals(
                List.of(time(96), time(95), time(94), time(93)),
                page.lines().stream().map(List::getFirst).toList());
        page.filter("outcome=rolled-back");
        page.awaitRows(12);
        picture("rolled-back");
    }

    @Test
    void aPeriodIsDraggedOverTheBars() throws Exception {
        LogPage page = open(made().append(MANY), MANY);
        Wait.until(
                "bars are there", () -> page.tip(0.5) != null && page.tip(0.5).contains("Records"));
        page.drag(0.25, 0.5);
        Wait.until("a quarter is left", () -> page.rows() > MANY / 5 && page.rows() < MANY * 3 / 10 && page.isRead());
        assertTrue(page.filter().matches("time:>=\\S+ time:<\\S+"), page.filter());
        picture("period");
    }

    @Test
    void goesToATimeAndToABookmark() throws Exception {
        LogPage page = open(made().append(MANY), MANY);
        page.start(LogPage.GO_TO_TIME);
        Dialog dialog = Dialog.shown();
        dialog.typeLast(time(30_000));
        picture("time");
        dialog.accept();
        Wait.until(
                "it is there",
                () -> page.isRead()
                        && page.selected().stream()
                                .anyMatch(line -> line.getFirst().equals(time(30_000))));
        page.start(LogPage.MARK);
        picture("marked");
    }

    @Test
    void whatIsSeenStaysUnlessItIsFollowed() throws Exception {
        MadeLog log = made().append(2000);
        LogPage page = open(log, 2000);
        log.append(10);
        page.awaitRows(2010);
        assertEquals(time(2009), first(page), "followed");

        page.click(3, 0);
        List<String> selected = page.selected().getFirst();
        String top = first(page);
        log.append(500);
        page.awaitRows(2510);
        assertEquals(top, first(page), "stays");
        assertEquals(List.of(selected), page.selected());
        assertTrue(page.says("500"), () -> page.sentences().toString());
        picture("appended");

        page.start(LogPage.FOLLOW);
        Wait.until("followed again", () -> page.isRead() && first(page).equals(time(2509)));
        assertTrue(page.follows());
    }

    /** The platform is another process: nothing but the files tells that there is more. */
    @Test
    void whatAnotherProcessWritesIsFollowed() throws Exception {
        MadeLog log = made().append(2000);
        LogPage page = open(log, 2000);
        Process writer = JavaProcess.start(
                MadeLog.class, List.of(), log.folder().toString(), Integer.toString(log.count()), "300");
        try {
            Wait.until(() -> "followed while it writes: " + page.rows(), () -> page.rows() > 2000 && page.isRead());
            page.awaitRows(2300);
            Wait.until("the newest is shown", () -> page.isRead() && first(page).equals(time(2299)));
            assertEquals(0, writer.waitFor());
        } finally {
            writer.destroyForcibly();
        }
        Wait.until(
                () -> "bars have the newest: " + page.tip(0.999),
                () -> String.valueOf(page.tip(0.999)).contains(" 08:38:"));
        picture("written");
    }

    @Test
    void completesNamesOfTheLog() throws Exception {
        LogPage page = open(made().append(200), 200);
        page.complete("us", "user");
        assertEquals("user=", page.filter());
        page.complete("importance=error user=пет", "Петрова");
        assertEquals("importance=error user=\"Петрова-Водкина Анастасия Константиновна\"", page.filter());
        page.awaitRows(10);
        picture("completed");
    }

    @Test
    void copiesRows() throws Exception {
        LogPage page = open(made().append(200), 200);
        page.click(0, 0);
        page.key(SWT.SHIFT, SWT.ARROW_DOWN);
        page.start(IWorkbenchCommandConstants.EDIT_COPY);
        Wait.until(
                () -> "both are copied: " + Ui.clipboard(),
                () -> Ui.clipboard().contains(time(199)) && Ui.clipboard().contains(time(198)));
        assertFalse(Ui.clipboard().contains(time(197)), Ui::clipboard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "xlsx"})
    void exportsWhatIsShown(String ending) throws Exception {
        LogPage page = open(made().append(2000), 2000);
        page.filter("importance=error");
        page.awaitRows(200);
        Path file = temporary.resolve("Выгрузка за март." + ending);
        Ui.run(() -> FileQuestion.answer(dialog -> {
            assertTrue(List.of(dialog.getFilterExtensions()).contains("*." + ending));
            return file.toString();
        }));
        try {
            page.start(LogPage.EXPORT);
            Wait.until(() -> "it is said: " + page.sentences(), () -> page.says("Records written: 200"));
        } finally {
            Ui.run(() -> FileQuestion.answer(null));
        }
        picture("exported-" + ending);
        assertEquals(200, content(file).split("Конфликт блокировок", -1).length - 1);
        try (Stream<Path> beside = Files.list(temporary)) {
            assertEquals(1, beside.filter(Files::isRegularFile).count(), "nothing is left beside it");
        }
    }

    /** Of a workbook its only sheet. */
    private static String content(Path file) throws Exception {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")))
                    .getDocumentElement()
                    .getTextContent();
        }
    }

    @Test
    void damagedRegionsAreRows() throws Exception {
        MadeLog log =
                made().append(50).raw(",\r\n<<<<<<< HEAD конфликт слияния\r\n").append(50);
        LogPage page = open(log, 101);
        page.slide(0.5);
        Wait.until(
                "it says so",
                () -> page.lines().stream().flatMap(List::stream).anyMatch(cell -> cell.contains(".lgp")));
        picture("damaged");
        page.filter("importance=error");
        page.awaitRows(10);
    }

    @Test
    void aFolderThatIsNoneAndOneThatGoes() throws Exception {
        LogPage page = LogPage.openFolder(temporary.resolve("nothing here").toString());
        Wait.until("it says so", () -> page.says("nothing here"));
        picture("none");
        LogPage.closeAll();

        MadeLog log = made().append(100);
        LogPage there = open(log, 100);
        Path away = temporary.resolve("away");
        Files.move(log.folder(), away);
        Wait.until(
                () -> "it says that it is gone: " + there.sentences(),
                () -> there.sentences().stream().anyMatch(sentence -> sentence.contains("1Cv8Log")));
        picture("gone");
        Files.move(away, log.folder());
        log.append(1);
        there.awaitRows(101);
    }

    /** As after a reduction of the log. */
    @Test
    void aLogThatIsReplaced() throws Exception {
        LogPage page = open(made().append(500), 500);
        page.click(2, 0);
        made().append(300);
        page.awaitRows(300);
        Wait.until("its rows are shown", () -> page.isRead() && first(page).equals(time(299)));
    }

    @Test
    void columnsStayAsTheyWereChosen() throws Exception {
        MadeLog log = made().append(10);
        LogPage page = open(log, 10);
        List<String> before = page.headings();
        Popup.choose(() -> page.start(LogPage.COLUMNS), "Connection");
        Wait.until("one more", () -> page.headings().contains("Connection"));
        LogPage.closeAll();
        LogPage again = open(log, 10);
        assertTrue(again.headings().contains("Connection"));
        Popup.choose(() -> again.start(LogPage.COLUMNS), "Usual columns");
        Wait.until("as before", () -> again.headings().equals(before));
        assertEquals(before, Ui.get(again::headings));
    }

    /** What the logs of two infobases have, below a folder srvinfo. */
    private ObjectTable withLogs(int bases) throws IOException {
        Path srvinfo = Files.createDirectories(temporary.resolve("srvinfo"));
        ObjectTable table = connected("logs", 30, target -> target.setSrvinfo(srvinfo.toString()));
        for (InfobaseSummary base : server().cluster().infobases().subList(0, bases)) {
            new MadeLog(srvinfo.resolve("reg_1541").resolve(base.getId().toString())).append(100);
        }
        return table;
    }

    private String[] path(int base) {
        return new String[] {
            "logs",
            server().cluster().toRecord().getName(),
            "",
            server().cluster().infobases().get(base).getName()
        };
    }

    @Test
    void theLogsOfInfobasesAsOne() throws Exception {
        withLogs(2);
        new TargetsTree().give(LogPage.OF_INFOBASE, List.of(path(0), path(1)));
        LogPage page = LogPage.shown();
        page.awaitRows(200);
        assertTrue(page.headings().contains("Log"), () -> page.headings().toString());
        picture("two");
    }

    @Test
    void aLogThatIsNotHereIsAskedFor() throws Exception {
        withLogs(0);
        new TargetsTree().give(LogPage.OF_INFOBASE, List.<String[]>of(path(0)));
        Dialog dialog = Dialog.shown();
        picture("missing");
        dialog.cancel();
        dialog.awaitClosed();
    }

    @Test
    void whatASessionWroteAndItsUserDid() throws Exception {
        ObjectTable table = withLogs(1);
        table.select(1, line -> line.contains(people().getFirst().getUserName()));
        table.start(LogPage.OF_SESSION);
        LogPage page = LogPage.shown();
        Wait.until("its number and its begin", () -> page.filter().matches("time:>=\\S+ session=\\d+"));
        page.filter(page.filter().replaceAll("time:\\S+ ", ""));
        Wait.until("searched", () -> page.rows() >= 0);
        picture("session");
        table.start(LogPage.OF_USER);
        Wait.until("its name", () -> page.filter().contains("user="));
    }

    @Test
    void indexesAreShownAndRemoved() throws Exception {
        open(made().append(100), 100);
        LogPage.closeAll();
        Preferences preferences = Preferences.open(Preferences.EVENT_LOGS);
        Wait.until("there is one", () -> preferences.says("Indexes:"));
        picture("preferences");
        preferences.press("Remove all");
        Wait.until("there is none", () -> preferences.says("There are no indexes yet."));
        preferences.cancel();
        preferences.awaitClosed();
    }
}
