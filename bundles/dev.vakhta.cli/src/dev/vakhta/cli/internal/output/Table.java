package dev.vakhta.cli.internal.output;

import dev.vakhta.cli.internal.Terminal;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A table of texts for people: aligned, each row one line, no wider than the paper. */
public final class Table {
    /** @param number aligned right and never shortened: a shortened number is a wrong one */
    public record Heading(String text, boolean number) {}

    private static final String GAP = "  ";
    /** A text is not shortened below this; rather a column goes. */
    private static final int READABLE = 16;

    private final List<Heading> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(List<Heading> headings) {
        this.headings = List.copyOf(headings);
    }

    /** @param cells one for each heading */
    public void add(List<String> cells) {
        rows.add(cells.stream().map(Terminal::oneLine).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** @return how many columns, the last ones, found no room */
    public int print(PrintStream out, int width) {
        List<Integer> widths = fit(width);
        line(out, headings.stream().map(Heading::text).toList(), widths);
        rows.forEach(row -> line(out, row, widths));
        return headings.size() - widths.size();
    }

    /** As many columns as have room when their texts are shortened; what room is left then goes to the texts. */
    private List<Integer> fit(int width) {
        List<Integer> widths = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            int heading = length(headings.get(i).text());
            int natural = rows.stream().mapToInt(row -> length(row.get(column))).reduce(heading, Math::max);
            least.add(headings.get(i).number() ? natural : Math.min(natural, READABLE));
            if (i > 0 && total(least) > width) {
                break;
            }
            widths.add(natural);
        }
        for (int excess = total(widths) - width; excess > 0 && longestText(widths) >= 0; excess--) {
            int longest = longestText(widths);
            widths.set(longest, widths.get(longest) - 1);
        }
        return widths;
    }

    /** The column that loses least by being shortened; -1 when none may be. */
    private int longestText(List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .filter(i -> !headings.get(i).number() && widths.get(i) > READABLE)
                .boxed()
                .max(Comparator.comparing(widths::get))
                .orElse(-1);
    }

    private static int total(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    private void line(PrintStream out, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            String cell = shorten(cells.get(i), widths.get(i));
            String padding = " ".repeat(widths.get(i) - length(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(headings.get(i).number() ? padding + cell : cell + padding);
        }
        out.println(line.toString().stripTrailing());
    }

    private static String shorten(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
