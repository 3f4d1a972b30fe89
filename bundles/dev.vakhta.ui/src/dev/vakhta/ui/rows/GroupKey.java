package dev.vakhta.ui.rows;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which group: the values it shares with the groups around it, outermost first, as texts that do not change with the language.
 *
 * @param path values, each in its escaped form, joined by {@code /}; stands in saved workspaces
 */
public record GroupKey(String path) {
    static final GroupKey ROOT = new GroupKey("");

    GroupKey inside(Object value) {
        String escaped = Stream.of(String.valueOf(value).split("/", -1)).collect(Collectors.joining("//"));
        return new GroupKey(path + "/" + escaped);
    }
}
