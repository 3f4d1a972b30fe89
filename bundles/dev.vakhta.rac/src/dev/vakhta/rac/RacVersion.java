package dev.vakhta.rac;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** A version of the platform, such as 8.3.21 or 8.3.21.1895; a missing number counts as 0. */
public record RacVersion(List<Integer> numbers) implements Comparable<RacVersion> {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){1,3}");

    /** What is known best of the old line: captured. */
    public static final RacVersion V8_3_21 = of("8.3.21");

    /** What is known best of the new line: captured. */
    public static final RacVersion V8_5_1 = of("8.5.1");

    public RacVersion {
        numbers = List.copyOf(numbers);
    }

    /** @throws IllegalArgumentException if the text holds no version */
    public static RacVersion of(String text) {
        RacVersion found = find(text);
        if (found == null) {
            throw new IllegalArgumentException("no version: " + text);
        }
        return found;
    }

    /** The first version a text mentions, such as what {@code rac --version} prints; null if it mentions none. */
    public static @Nullable RacVersion find(String text) {
        Matcher found = NUMBERS.matcher(text);
        return found.find()
                ? new RacVersion(Arrays.stream(found.group().split("\\."))
                        .map(Integer::valueOf)
                        .toList())
                : null;
    }

    private int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    public boolean isAtLeast(RacVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(RacVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Integer.compare(number(i), other.number(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
