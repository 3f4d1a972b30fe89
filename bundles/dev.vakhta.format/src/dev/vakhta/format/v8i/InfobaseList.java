package dev.vakhta.format.v8i;

import dev.vakhta.format.v8i.Lines.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The content of a {@code .v8i} file. Never changes: what changes it gives another list. */
public final class InfobaseList {
    private final Lines lines;
    private final List<Section> sections;

    private InfobaseList(Lines lines) {
        this.lines = lines;
        this.sections = sections(lines.lines());
    }

    /** Reads a file of up to 8 MB in UTF-8 or UTF-16, whatever its lines are. */
    public static InfobaseList read(Path path) throws IOException {
        return new InfobaseList(Lines.read(path));
    }

    /** @param name of the file, for messages */
    public static InfobaseList read(byte[] bytes, String name) throws IOException {
        return new InfobaseList(Lines.read(bytes, name));
    }

    private static List<Section> sections(List<Line> lines) {
        List<Section> sections = new ArrayList<>();
        int end = lines.size();
        for (int i = end - 1; i >= 0; i--) {
            String header = lines.get(i).text().stripTrailing();
            if (header.startsWith("[") && header.endsWith("]")) {
                sections.add(section(header.substring(1, header.length() - 1), lines, i, end));
                end = i;
            }
        }
        return List.copyOf(sections.reversed());
    }

    private static Section section(String name, List<Line> lines, int from, int to) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Line line : lines.subList(from + 1, to)) {
            if (!line.key().isEmpty()) {
                values.putIfAbsent(line.key(), line.value());
            }
        }
        return new Section(name, values, from, to);
    }

    /** Infobases and groups, in the order of the file. */
    public List<Section> sections() {
        return sections;
    }

    public List<Section> infobases() {
        return sections.stream().filter(section -> !section.isGroup()).toList();
    }

    /** The groups, those among them that only their members know of; of two with the same path one. */
    public Collection<Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Section section : sections) {
            if (section.isGroup()) {
                groups.putIfAbsent(section.path(), new Group(section.path(), section.name(), section.folder(), false));
            }
        }
        for (Section section : sections) {
            String path = section.folder();
            if (!path.equals(Section.ROOT)) {
                groups.putIfAbsent(
                        path, new Group(path, path.substring(path.lastIndexOf('/') + 1), Section.ROOT, true));
            }
        }
        return groups.values();
    }

    /** Infobases whose names differ in letter case at most: the start of 1C by name takes any of them. */
    public Collection<List<Section>> sameNames() {
        return infobases().stream()
                .collect(Collectors.groupingBy(
                        section -> section.name().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .toList();
    }

    /**
     * The list with another value of a key in a section of this list; a new key comes last in its section.
     *
     * @throws IllegalArgumentException for what does not fit into one line
     */
    public InfobaseList with(Section section, String key, String value) {
        return new InfobaseList(lines.with(section.from() + 1, section.to(), key, value));
    }

    /** The list without a key in a section of this list. */
    public InfobaseList without(Section section, String key) {
        return new InfobaseList(lines.without(section.from() + 1, section.to(), key));
    }

    /** The file: encoding, line ends and all that was not changed as they were. */
    public byte[] bytes() {
        return lines.bytes();
    }

    /** The file as a text for people: secrets masked. */
    public String shown() {
        return lines.lines().stream()
                .map(line -> line.key().isEmpty()
                        ? line.text() + line.end()
                        : line.key() + '=' + Secrets.shown(line.key(), line.value()) + line.end())
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return sections.toString();
    }
}
