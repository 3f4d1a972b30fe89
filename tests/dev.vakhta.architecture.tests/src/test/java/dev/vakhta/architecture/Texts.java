package dev.vakhta.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Files of texts in two languages, as they stand in the sources. */
final class Texts {
    private Texts() {}

    /** Where the Russian of an English file stands. */
    static Path russian(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_ru.properties"));
    }

    /** The texts by key. A key that stands there twice, of which the first would silently be lost, is refused. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Properties reader = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    throw new AssertionError(file + " has " + key + " twice");
                }
                return value;
            }
        };
        try (Reader in = Files.newBufferedReader(file)) {
            reader.load(in);
        }
        return texts;
    }
}
