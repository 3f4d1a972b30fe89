package dev.vakhta.provider.rac;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program made of a few lines for the shell, in a folder of the test; it finds it as {@code $here}. */
record Script(Path file) {
    /** Skips the test, aloud, where there is no such shell. */
    static Script of(Path folder, String name, String body) throws IOException {
        assumeFalse(Installations.here().windows(), "there is no sh on Windows: not tested there");
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\nhere='" + folder + "'\n" + body + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return new Script(file);
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(file.toString());
        return command;
    }
}
