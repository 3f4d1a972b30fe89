package dev.vakhta.provider.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserDirectoriesTest {
    /** Absolute on every system. */
    @TempDir
    private Path home;

    private UserDirectories of(String system, String... environment) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return UserDirectories.of(variables, system, home);
    }

    private UserDirectories expected(String config, String state, String cache) {
        return new UserDirectories(home.resolve(config), home.resolve(state), home.resolve(cache));
    }

    private String at(String folder) {
        return home.resolve(folder).toString();
    }

    @Test
    void linuxFollowsXdg() {
        assertEquals(expected(".config/vakhta", ".local/state/vakhta", ".cache/vakhta"), of("Linux"));
        assertEquals(
                expected("c/vakhta", "s/vakhta", "k/vakhta"),
                of("Linux", "XDG_CONFIG_HOME", at("c"), "XDG_STATE_HOME", at("s"), "XDG_CACHE_HOME", at("k")));
    }

    @Test
    void windowsRoamsWithSettingsOnly() {
        assertEquals(
                expected("AppData/Roaming/Vakhta", "AppData/Local/Vakhta/state", "AppData/Local/Vakhta/cache"),
                of("Windows 11"));
        assertEquals(
                expected("r/Vakhta", "l/Vakhta/state", "l/Vakhta/cache"),
                of("Windows Server 2022", "APPDATA", at("r"), "LOCALAPPDATA", at("l")));
    }

    @Test
    void macKeepsItInTheLibrary() {
        assertEquals(
                expected(
                        "Library/Application Support/Vakhta/config",
                        "Library/Application Support/Vakhta/state",
                        "Library/Caches/Vakhta"),
                of("Mac OS X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void oneVariableNamesAllThree(String system) {
        assertEquals(
                expected("stick/config", "stick/state", "stick/cache"),
                of(system, UserDirectories.OVERRIDE, at("stick"), "XDG_CONFIG_HOME", at("c"), "APPDATA", at("r")));
    }

    /** The last: relative to what? */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "config"})
    void aVariableThatNamesNoFolderIsNone(String value) {
        assertEquals(
                of("Linux"), of("Linux", "XDG_CONFIG_HOME", value, "XDG_STATE_HOME", value, "XDG_CACHE_HOME", value));
        assertEquals(of("Windows 11"), of("Windows 11", "APPDATA", value, "LOCALAPPDATA", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyOverrideIsNone(String value) {
        assertEquals(of("Linux"), of("Linux", UserDirectories.OVERRIDE, value));
    }

    @Test
    void theJournalIsState() {
        assertEquals(
                home.resolve(".local/state/vakhta/operations.jsonl"),
                of("Linux").operations());
    }
}
