package dev.vakhta.format.v8i;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An infobase of a list, or a group of some.
 *
 * @param name as it is displayed; may hold brackets, and need not be the only one of its name
 * @param values by key, in the order of the lines, secrets and all; of a key that is there twice the first. Keys are exact: {@code Connect}
 *     with a blank behind it is another key to the platform
 * @param from the line of its header, from 0
 * @param to the line behind its last one
 */
public record Section(String name, Map<String, String> values, int from, int to) {
    static final String ROOT = "/";

    public Section {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a key; null: there is no such line. */
    public @Nullable String value(String key) {
        return values.get(key);
    }

    private String text(String key) {
        String value = values.get(key);
        return value == null ? "" : value;
    }

    /** The same for people: secrets masked; empty if there is no such line. */
    public String shown(String key) {
        return Secrets.shown(key, text(key));
    }

    /** Whether it is a group: nothing to connect to. */
    public boolean isGroup() {
        return text("Connect").isEmpty();
    }

    public ConnectString connect() {
        return ConnectString.parse(text("Connect"));
    }

    /** What the platform takes for its identity. Several sections may share it; empty if there is none. */
    public String id() {
        return text("ID");
    }

    /** The path of the group it is in; {@code /}: in none. */
    public String folder() {
        String folder = text("Folder");
        return folder.isEmpty() ? ROOT : folder;
    }

    /** Of a group: its own path, which others name as their folder. */
    public String path() {
        return (folder().equals(ROOT) ? "" : folder()) + '/' + name;
    }

    @Override
    public String toString() {
        return "[" + name + "]";
    }
}
