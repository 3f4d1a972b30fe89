package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        shell = new Shell();
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "session",
                "session list",
                "session info",
                "session terminate",
                "session interrupt",
                "connection list",
                "connection disconnect",
                "cluster list",
                "infobase list",
                "server list",
                "process list",
                "lock list",
                "manager list",
                "service list",
                "profile list",
                "counter list",
                "limit list",
                "admin list",
                "agent version",
                "target add",
                "target list",
                "target test",
                "target remove",
                "journal list",
                "undo list",
                "undo restore",
                "file info",
                "file users",
                "file lock",
                "file unlock",
                "file check",
                "file recover",
                "file registry",
                "file list",
                "log query",
                "log tail",
                "log stats",
                "log export",
                "log index",
                "exclusive",
                "demo"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        for (String language : List.of("en", "ru")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.removeIf(String::isEmpty);
            words.addAll(List.of("--help", "--lang", language));
            Ended ended = shell.run(words.toArray(new String[0]));
            assertEquals(0, ended.code(), ended.err());
            String usage = language.equals("en") ? "Usage: vakhta" : "Использование: vakhta";
            assertTrue(ended.out().startsWith((usage + " " + command).strip()), ended.out());
            assertTrue(ended.out().contains("--lang"), ended.out());
            assertFalse(ended.out().contains("[OPTIONS]") && language.equals("ru"), ended.out());
            assertFalse(ended.out().contains("|"), "a label was not taken apart: " + ended.out());
        }
    }

    @Test
    void theFirstPageNamesCommandsAndExitCodes() {
        String help = shell.run("--help").out();
        for (String word :
                List.of("session", "target", "journal", "demo", "Exit codes:", "4  outcome unknown", "--version")) {
            assertTrue(help.contains(word), help);
        }
        assertEquals(help, shell.run("help").out());
        assertEquals(
                shell.run("session", "list", "-h").out(),
                shell.run("help", "session", "list").out());
    }

    @Test
    void aNounAloneShowsItsVerbs() {
        Ended ended = shell.run("session");
        assertEquals(2, ended.code());
        for (String verb : List.of("list", "info", "terminate", "interrupt")) {
            assertTrue(ended.err().contains("  " + verb), ended.err());
        }
        assertEquals(2, shell.run().code());
    }

    @Test
    void aSlipIsGuessed() {
        Ended ended = shell.run("sessoin", "list");
        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("did you mean session"), ended.err());
    }

    @Test
    void theLanguageMayStandAnywhere() {
        assertTrue(shell.run("--lang", "ru", "session", "--help").out().startsWith("Использование"));
        assertTrue(shell.run("session", "--help", "--lang", "ru").out().startsWith("Использование"));
        assertEquals(2, shell.run("--lang", "de", "--help").code());
    }

    @Test
    void theVersionIsSaid() {
        assertTrue(shell.run("--version").out().startsWith("Vakhta"));
    }
}
