package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.MessageTemplates;
import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.processing.template.SettingsStore;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.testing.DemoTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vakhta template}, and templates and durations where a message or a number is given. */
class TemplatesTest {
    private static final MessageTemplate OWN =
            new MessageTemplate("mine", "Night shift", Purpose.LOCK, "en", "{base} is shut till {to}; {contact}");

    @TempDir
    private Path folder;

    private DemoServer demo;
    private DemoCluster cluster;
    private Shell shell;
    private SettingsStore store;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(20));
        cluster = demo.cluster();
        shell = new Shell();
        shell.pauses = new DemoTime(demo);
        store = new SettingsStore(shell.directories);
    }

    @AfterEach
    void stop() throws IOException {
        UndoJournal.use(() -> {
            throw new IllegalStateException("a closed shell's");
        });
        shell.close();
        demo.close();
    }

    private void keep(String contact) throws IOException {
        store.change(settings -> settings.withContact(contact)
                .withTemplates(MessageTemplates.builtIn().with(OWN)));
    }

    private Ended demo(String... words) {
        return shell.run(Stream.concat(Stream.of(words), Stream.of("--ras", "127.0.0.1:" + demo.port()))
                .toArray(String[]::new));
    }

    private static void assertOneSentence(Ended ended) {
        assertEquals(2, ended.code(), ended.err());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals("", ended.out());
    }

    @Test
    void theListShowsAllOfThem() throws IOException {
        keep("55-55");
        Ended list = shell.run("template", "list", "--wide");
        assertEquals(0, list.code(), list.err());
        assertEquals(18, list.out().lines().count(), list.out());
        assertTrue(list.out().contains("Плановые работы") && list.out().contains("Planned maintenance"), list.out());
        assertTrue(list.out().lines().toList().getLast().matches("Night shift +en +lock .* own +mine"), list.out());
        Ended json = shell.run("template", "list", "--json");
        assertTrue(json.out().contains("dev.vakhta.planned.ru") && json.out().contains("\"purpose\""), json.out());
    }

    @Test
    void whatIsExportedIsImportedElsewhereOnce() throws IOException {
        keep("55-55");
        Path file = folder.resolve("theirs.json");
        assertEquals(0, shell.run("template", "export", file.toString()).code());
        assertFalse(Files.readString(file).contains("55-55"), "whom to ask is not theirs");
        assertOneSentence(shell.run("template", "export", file.toString()));
        assertEquals(
                0,
                shell.run("template", "export", "--overwrite", file.toString()).code());

        try (Shell other = new Shell()) {
            SettingsStore there = new SettingsStore(other.directories);
            assertEquals(0, other.run("template", "import", file.toString()).code());
            assertEquals(List.of(OWN), there.read().templates().own());
            MessageTemplate changed =
                    new MessageTemplate(OWN.id(), OWN.name(), OWN.purpose(), OWN.language(), "Changed there.");
            there.change(settings -> settings.withTemplates(settings.templates().with(changed)));
            Ended again = other.run("template", "import", file.toString());
            assertTrue(again.out().contains("copied beside yours: 1"), again.out());
            assertEquals(2, there.read().templates().own().size());
            assertEquals(
                    0,
                    other.run("template", "import", "--replace", file.toString())
                            .code());
            assertEquals(OWN, there.read().templates().find("mine"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nirgends.json", ".", "bad.json", "\0"})
    void whatIsNoFileOfTemplatesIsSaid(String name) throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"format\": 1,\n \"templates\": [{}]}");
        assertOneSentence(shell.run("template", "import", folder + "/" + name));
        if (!name.endsWith("json")) {
            assertOneSentence(shell.run("template", "export", "--overwrite", folder + "/" + name));
        }
        assertOneSentence(shell.run("template", "export", folder + "/no/such/folder.json"));
        assertEquals(PersonalSettings.NOTHING_SET, store.read());
    }

    @Test
    void aBrokenFileOfSettingsIsSaidAndLeft() throws IOException {
        keep("55-55");
        Path file = shell.directories.config().resolve("messages.json");
        Files.writeString(file, "{oh");
        Path theirs = folder.resolve("theirs.json");
        Files.writeString(theirs, "{\"format\": 1, \"templates\": []}");
        assertOneSentence(shell.run("template", "list"));
        assertOneSentence(shell.run("template", "import", theirs.toString()));
        assertOneSentence(demo("exclusive", "--where", "name:a", "--yes"));
        assertEquals("{oh", Files.readString(file));
        assertEquals(List.of(), shell.journal());
    }

    @Test
    void aTemplateIsFilledForEachInfobaseThatIsLocked() throws IOException {
        keep("55-55");
        Ended ended = demo(
                "infobase",
                "lock",
                "--where",
                "-name=nirgends",
                "--template",
                "night SHIFT",
                "--denied-to",
                "2099-01-01 02:00",
                "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(cluster.infobases().size() > 1);
        for (InfobaseSummary one : cluster.infobases()) {
            assertEquals(
                    one.getName() + " is shut till 2099-01-01 02:00; 55-55",
                    Objects.requireNonNull(cluster.infobase(one.getId())).getDeniedMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infobase lock --where x --template nirgends",
                "infobase lock --where x --template mine",
                "infobase lock --where x --template mine --denied-message other --denied-to 2099-01-01",
                "session terminate --where x --template mine",
                "session terminate --where x --template",
                "exclusive --where x --template mine",
                "exclusive --where x --template mine --message other",
                "exclusive --where x --template nirgends",
                "exclusive --where x --terminate-template dev.vakhta.work.en"
            })
    void aTemplateThatCannotBeUsedIsSaidAndNothingIsSent(String line) throws IOException {
        keep("");
        assertOneSentence(demo((line + " --yes").split(" ")));
        assertEquals(List.of(), shell.journal());
    }

    @Test
    void exclusiveAccessTakesWhatThePersonSet() throws IOException {
        keep("55-55");
        store.change(settings -> settings.with(Usual.LEAD, 45)
                .with(Usual.JOBS_WAIT, 0)
                .with(Usual.JOBS_AFTER, 7)
                .with(Usual.ROUNDS, 3));
        String name = cluster.infobases().getFirst().getName();
        Ended ended = demo(
                "exclusive",
                "--infobase",
                name,
                "--cluster",
                cluster.toRecord().getName(),
                "--template",
                "mine",
                "--to",
                "2099-01-01 02:00",
                "--dry-run");
        assertEquals(0, ended.code(), ended.err());
        String plan = ended.out().replaceAll("\\s+", " ");
        for (String part : List.of(
                "Deny new sessions in 45 m",
                name + " is shut till 2099-01-01 02:00; 55-55",
                "up to 3 rounds",
                "7 m later")) {
            assertTrue(plan.contains(part), () -> part + " is not in " + plan);
        }
        Ended other = demo("exclusive", "--infobase", name, "--lead", "5", "--contact", "66-66", "--dry-run");
        assertTrue(other.out().contains("sessions in 5 m") && other.out().contains("66-66"), other.out());
    }
}
