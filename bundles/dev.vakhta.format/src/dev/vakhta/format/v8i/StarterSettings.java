package dev.vakhta.format.v8i;

import dev.vakhta.format.v8i.Lines.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The content of a {@code 1cestart.cfg}: keys and values, a line each. Never changes: what changes it gives other settings. */
public final class StarterSettings {
    /** The key of lists that many share; there may be several. */
    public static final String COMMON_LISTS = "CommonInfoBases";

    private final Lines lines;

    private StarterSettings(Lines lines) {
        this.lines = lines;
    }

    /** Reads a file of up to 8 MB: UTF-16 on Windows, with or without a byte order mark, or UTF-8. */
    public static StarterSettings read(Path path) throws IOException {
        return new StarterSettings(Lines.read(path));
    }

    /** @param name of the file, for messages */
    public static StarterSettings read(byte[] bytes, String name) throws IOException {
        return new StarterSettings(Lines.read(bytes, name));
    }

    /** The values of a key, in the order of the lines. */
    public List<String> values(String key) {
        return lines.lines().stream()
                .filter(line -> line.key().equals(key))
                .map(Line::value)
                .toList();
    }

    /** The settings with another value in the first line of a key; a new key comes last. */
    public StarterSettings with(String key, String value) {
        return new StarterSettings(lines.with(0, lines.lines().size(), key, value));
    }

    /**
     * Reads the lists that many share. They are often on other machines: this may take as long as the network does.
     *
     * @param folder where the settings are: what their paths are relative to
     */
    public List<CommonList> commonLists(Path folder) {
        return values(COMMON_LISTS).stream()
                .filter(named -> !named.isBlank())
                .distinct()
                .map(named -> CommonList.read(folder, named))
                .toList();
    }

    /** The file: encoding, line ends and all that was not changed as they were. */
    public byte[] bytes() {
        return lines.bytes();
    }
}
