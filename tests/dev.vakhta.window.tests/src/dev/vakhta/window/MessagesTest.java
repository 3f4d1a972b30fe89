package dev.vakhta.window;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_FROM;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_MESSAGE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__DENIED_TO;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE__SESSIONS_DENY;
import static dev.vakhta.ui.bot.Words.TEMPLATES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.MessageTemplates;
import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.processing.template.SettingsStore;
import dev.vakhta.processing.template.TemplateFile;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.LockEditor;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Preferences;
import dev.vakhta.ui.look.FileQuestion;
import dev.vakhta.ui.settings.Personal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of messages and usual durations: as preferences, and where a message is typed. */
class MessagesTest extends WindowTest {
    private static final int CONTACT = 0;
    private static final int LEAD = 1 + Usual.LEAD.ordinal();

    private final SettingsStore store = new SettingsStore(UserDirectories.ofSystem());

    @BeforeEach
    void nothingSet() throws Exception {
        keep(PersonalSettings.NOTHING_SET);
    }

    @AfterEach
    void asBefore() throws Exception {
        Ui.run(() -> FileQuestion.answer(null));
        Dialog.closeAll();
        keep(PersonalSettings.NOTHING_SET);
    }

    /** As the command line would; the window learns of it. */
    private void keep(PersonalSettings settings) throws Exception {
        store.changeWhateverIsThere(any -> settings);
        assertEquals(settings, kept());
    }

    /** As the window has it once all is saved that is being saved. */
    private static PersonalSettings kept() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        Personal.readLater(read::countDown);
        read.await();
        return Personal.current();
    }

    private static MessageTemplate usual(Purpose purpose) {
        return MessageTemplates.builtIn().of(purpose).getFirst();
    }

    @Test
    void whatIsSetIsKeptForTheCommandLineToo() throws Exception {
        Preferences page = Preferences.open(Preferences.MESSAGES);
        assertEquals("16", page.values().get(LEAD));
        page.type(CONTACT, "Сидоров, 55-55");
        page.type(LEAD, "45");
        page.selectRow(usual(Purpose.LOCK).name());
        page.editSelected();
        Dialog template = page.next();
        picture(Locale.getDefault().getLanguage() + "-template");
        template.type(0, "Ночью");
        template.typeLast("{base} {who}");
        picture("no-placeholder");
        assertTrue(template.says("{who}"));
        assertFalse(template.defaultButtonIsEnabled());
        template.typeLast("{base}: ");
        template.chooseFromMenu("%s: %s".formatted(Placeholder.CONTACT.mark(), Placeholder.CONTACT.label()));
        assertTrue(template.says("Сидоров"), "a preview with whom to ask");
        template.accept();
        template.awaitClosed();
        picture(Locale.getDefault().getLanguage() + "-page");
        page.accept();
        page.awaitClosed();

        assertEquals("Сидоров, 55-55", kept().contact());
        assertEquals(45, kept().number(Usual.LEAD));
        MessageTemplate own = kept().templates().own().getFirst();
        assertEquals(usual(Purpose.LOCK).id(), own.id());
        assertEquals("Ночью", own.name());
        assertTrue(own.text().contains("{contact}"), own.text());
    }

    @Test
    void nonsenseIsSaidBesideItsFieldAndNotAccepted() throws Exception {
        Preferences page = Preferences.open(Preferences.MESSAGES);
        assertTrue(page.isGood());
        page.type(LEAD, "x");
        assertFalse(page.isGood());
        assertTrue(page.says(String.valueOf(Usual.LEAD.most())));
        picture("wrong");
        page.type(LEAD, "5");
        assertTrue(page.isGood());
        page.type(CONTACT, "{to}");
        assertFalse(page.isGood());
        page.restoreDefaults();
        assertTrue(page.isGood());
        assertEquals(List.of("", "16"), page.values().subList(CONTACT, LEAD + 1));
        page.cancel();
        page.awaitClosed();
        assertEquals(PersonalSettings.NOTHING_SET, kept());
    }

    @Test
    void whatTheCommandLineDidMeanwhileIsNotLost() throws Exception {
        Preferences page = Preferences.open(Preferences.MESSAGES);
        page.type(LEAD, "20");
        store.change(now -> now.with(Usual.ROUNDS, 7));
        page.accept();
        page.awaitClosed();
        assertEquals(20, kept().number(Usual.LEAD));
        assertEquals(7, kept().number(Usual.ROUNDS));
    }

    /** The file that is chosen in the dialog of the system, which is not opened. */
    private static void answer(int style, @Nullable Path file) {
        Ui.run(() -> FileQuestion.answer(dialog -> {
            assertEquals(style, dialog.getStyle() & style, "opened or saved");
            return file == null ? null : file.toString();
        }));
    }

    private static String imported(int added, int replaced, int copied, int same) {
        return TEMPLATES.text("IMPORTED", added, replaced, copied, same);
    }

    @Test
    void theOwnOnesGoIntoAFileAndComeOutOfIt(@TempDir Path folder) throws Exception {
        MessageTemplate own = new MessageTemplate("own", "Своё", Purpose.LOCK, "ru", "{base}: до {to}");
        keep(PersonalSettings.NOTHING_SET.withTemplates(
                PersonalSettings.NOTHING_SET.templates().with(own)));
        Path file = folder.resolve("templates.json");
        Preferences page = Preferences.open(Preferences.MESSAGES);
        answer(SWT.SAVE, null);
        page.press(TEMPLATES.text("EXPORT"));
        answer(SWT.SAVE, file);
        page.press(TEMPLATES.text("EXPORT"));
        Wait.until("it is said", () -> page.says(TEMPLATES.text("EXPORTED", file, 1)));
        picture("exported");
        assertEquals(List.of(own), TemplateFile.read(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList(), "nothing where it was cancelled");
        }

        answer(SWT.OPEN, file);
        page.press(TEMPLATES.text("IMPORT"));
        Wait.until("there already", () -> page.says(imported(0, 0, 0, 1)));
        TemplateFile.write(
                file,
                List.of(
                        new MessageTemplate("own", "Своё", Purpose.LOCK, "ru", "{base}: другое"),
                        new MessageTemplate("new", "Новое", Purpose.TERMINATION, "ru", "Выйдите")));
        page.press(TEMPLATES.text("IMPORT"));
        Dialog question = page.next();
        picture("conflict");
        assertTrue(question.says(TEMPLATES.text("CONFLICT", 1)), () -> "" + question.texts());
        question.press(TEMPLATES.text("KEEP_BOTH"));
        Wait.until("beside it", () -> page.says(imported(1, 0, 1, 0)));
        picture("imported");
        assertEquals(List.of(own), kept().templates().own(), "nothing is saved before it is accepted");
        page.accept();
        page.awaitClosed();
        assertEquals(
                List.of("{base}: до {to}", "{base}: другое", "Выйдите"),
                kept().templates().own().stream()
                        .map(MessageTemplate::text)
                        .sorted()
                        .toList());
    }

    @Test
    void whatIsImportedMayReplaceOrBeLeft(@TempDir Path folder) throws Exception {
        MessageTemplate own = new MessageTemplate("own", "Своё", Purpose.LOCK, "ru", "{base}: до {to}");
        MessageTemplate theirs = new MessageTemplate("own", "Их", Purpose.LOCK, "ru", "{base}: другое");
        keep(PersonalSettings.NOTHING_SET.withTemplates(
                PersonalSettings.NOTHING_SET.templates().with(own)));
        Path file = folder.resolve("templates.json");
        Files.writeString(file, "{\"templates\": 1");
        Preferences page = Preferences.open(Preferences.MESSAGES);
        answer(SWT.OPEN, file);
        page.press(TEMPLATES.text("IMPORT"));
        Wait.until("it is said what is wrong with it", () -> page.says(file.toString()));
        picture("broken");

        TemplateFile.write(file, List.of(theirs));
        page.press(TEMPLATES.text("IMPORT"));
        Dialog question = page.next();
        question.cancel();
        question.awaitClosed();
        page.press(TEMPLATES.text("IMPORT"));
        Dialog again = page.next();
        again.press(TEMPLATES.text("TAKE_THEIRS"));
        Wait.until("it takes its place", () -> page.says(imported(0, 1, 0, 0)));
        page.accept();
        page.awaitClosed();
        assertEquals(List.of(theirs), kept().templates().own());
    }

    @Test
    void aTemplateLeavesOnlyWhatThePersonKnowsToFillIn() throws Exception {
        ObjectTable table = connected("templates", 40);
        Session one = people().get(4);
        table.select(
                1,
                line -> line.contains(one.getUserName())
                        && line.contains(String.valueOf(one.getNumber()))
                        && line.contains(one.getHost()));
        table.start(ObjectTable.END);
        Dialog plan = Dialog.shown();
        MessageTemplate hung = usual(Purpose.TERMINATION);
        plan.chooseFromMenu(hung.name());
        assertTrue(plan.typed(0).startsWith(hung.text().replace("{contact}", "")), plan.typed(0));
        assertTrue(plan.selected(0).contains(Placeholder.CONTACT.label()), plan.selected(0));
        assertFalse(plan.defaultButtonIsEnabled(), "a blank is for the person");
        picture("blank");

        keep(PersonalSettings.NOTHING_SET.withContact("55-55"));
        plan.chooseFromMenu(hung.name());
        assertEquals(hung.text().replace("{contact}", "55-55"), plan.typed(0));
        Wait.until("it may run", plan::defaultButtonIsEnabled);
    }

    @Test
    void theEditorFillsInItsOwnTimes() throws Exception {
        keep(PersonalSettings.NOTHING_SET.withContact("55-55").with(Usual.LOCK_LENGTH, 90));
        connected("editor", 40);
        DemoCluster cluster = server().clusters().getFirst();
        String name = cluster.infobases().getFirst().getName();
        String[] first = {"editor", cluster.toRecord().getName(), "", name};
        String[] second = {
            "editor",
            cluster.toRecord().getName(),
            "",
            cluster.infobases().get(1).getName()
        };
        LockEditor editor = LockEditor.open(List.<String[]>of(first));
        editor.turn(INFOBASE__SESSIONS_DENY)
                .type(INFOBASE__DENIED_FROM, "2099-01-01 22:00")
                .type(INFOBASE__DENIED_TO, "2099-01-01 23:30");
        editor.chooseTemplate(usual(Purpose.LOCK).name());
        String message = editor.typed(INFOBASE__DENIED_MESSAGE);
        assertTrue(message.startsWith(name + ":") && message.contains("22:00") && message.contains("23:30"), message);
        assertTrue(message.endsWith("55-55"), message);
        assertEquals("", editor.note(INFOBASE__DENIED_MESSAGE));
        picture(Locale.getDefault().getLanguage() + "-editor");
        editor.saveAndWait();
        assertEquals(
                message,
                Objects.requireNonNull(
                                cluster.infobase(cluster.infobases().getFirst().getId()))
                        .getDeniedMessage());
        LockEditor.closeAll();

        LockEditor both = LockEditor.open(List.of(first, second));
        both.chooseTemplate(usual(Purpose.LOCK).name());
        assertTrue(both.selected(INFOBASE__DENIED_MESSAGE).contains(Placeholder.BASE.label()));
        assertTrue(both.typed(INFOBASE__DENIED_MESSAGE).contains("‹" + Placeholder.FROM.label()), "the starts differ");
        assertFalse(both.note(INFOBASE__DENIED_MESSAGE).isEmpty());
        assertFalse(both.canSave(), "a blank is for the person");
        picture("blank");
        both.type(INFOBASE__DENIED_MESSAGE, "Closed.");
        Wait.until("it can be saved", both::canSave);
    }
}
