package dev.vakhta.cli.internal.output;

import dev.vakhta.cli.internal.Terminal;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labels with values for people, the values under each other. A value is never cut: it may be there to be copied. */
public final class Facts {
    private static final String GAP = "  ";

    private record Fact(String label, List<String> values) {}

    private final List<Fact> facts = new ArrayList<>();

    /** What is empty is not shown. */
    public Facts add(String label, String... values) {
        return add(label, Arrays.asList(values));
    }

    public Facts add(String label, List<String> values) {
        List<String> lines = values.stream()
                .flatMap(String::lines)
                .map(Terminal::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            facts.add(new Fact(label + ":", lines));
        }
        return this;
    }

    public void print(PrintStream out) {
        int width = facts.stream().mapToInt(fact -> length(fact.label())).max().orElse(0);
        for (Fact fact : facts) {
            String label = fact.label() + " ".repeat(width - length(fact.label())) + GAP;
            for (String value : fact.values()) {
                out.println(label + value);
                label = " ".repeat(length(label));
            }
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
