package dev.vakhta.rac.grammar;

import dev.vakhta.rac.RacVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Reads {@code grammar.txt}, whose head explains it, for one version. */
final class GrammarTable {
    /** A name or an option and the version it came with. */
    private static final Pattern SINCE = Pattern.compile("(.*?)(?:\\[(\\d+(?:\\.\\d+)+)])?");

    private static final Pattern OPTION = Pattern.compile("--([\\w-]+)(?:=([^!]*))?(?:(!)([\\w-]*))?");

    private static final List<String> LINES = lines();

    private final RacVersion version;
    private final Map<String, List<Option>> shared = new HashMap<>();
    private final List<Mode> modes = new ArrayList<>();

    /** Whether the version has the mode read last, whose commands follow. */
    private boolean within;

    private GrammarTable(RacVersion version) {
        this.version = version;
    }

    static Grammar of(RacVersion version) {
        GrammarTable table = new GrammarTable(version);
        LINES.forEach(table::read);
        return new Grammar(table.modes);
    }

    private void read(String line) {
        String[] parts = line.strip().split(" : ", 2);
        List<Option> options = parts.length == 1 ? List.of() : options(parts[1]);
        String name = ofVersion(parts[0]);
        if (line.startsWith("@")) {
            shared.put(parts[0], options);
        } else if (!line.startsWith(" ")) {
            within = name != null;
            if (name != null) {
                modes.add(new Mode(name, options, List.of()));
            }
        } else if (name != null && within) {
            modes.set(
                    modes.size() - 1, modes.get(modes.size() - 1).with(new Command(List.of(name.split(" ")), options)));
        }
    }

    /** What stands before a mark of a version; null: it came later. */
    private @Nullable String ofVersion(String marked) {
        Matcher parts = SINCE.matcher(marked);
        if (!parts.matches()) {
            throw new IllegalStateException(marked);
        }
        String since = parts.group(2);
        return since == null || version.isAtLeast(RacVersion.of(since)) ? parts.group(1) : null;
    }

    private List<Option> options(String listed) {
        List<Option> options = new ArrayList<>();
        for (String marked : listed.split(" +")) {
            String spelled = ofVersion(marked);
            if (marked.startsWith("@")) {
                options.addAll(Objects.requireNonNull(shared.get(marked), marked));
            } else if (spelled != null) {
                options.add(option(spelled));
            }
        }
        return options;
    }

    private static Option option(String spelled) {
        Matcher parts = OPTION.matcher(spelled);
        if (!parts.matches()) {
            throw new IllegalStateException(spelled);
        }
        String unless = parts.group(4);
        return new Option(
                parts.group(1),
                parts.group(2),
                parts.group(3) != null,
                unless == null || unless.isEmpty() ? null : unless);
    }

    /** Without comments; a line that goes on is one. */
    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(GrammarTable.class.getResourceAsStream("grammar.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\R {6}", " ")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
