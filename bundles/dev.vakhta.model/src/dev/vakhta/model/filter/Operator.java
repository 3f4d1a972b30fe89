package dev.vakhta.model.filter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between a field and a value. A comparison may be written after a colon too: {@code memory:>100MB}. */
public enum Operator {
    CONTAINS(":"),
    EQUALS("="),
    NOT_EQUALS("!="),
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<="),
    /** Contains it in just that letter case. May stand before a text without a field, as {@link #MATCHES} may. */
    CONTAINS_EXACTLY("::"),
    /** Has a part that a regular expression describes. */
    MATCHES("~");

    /** Those for rows whose values are short. */
    public static final Set<Operator> OF_ROWS = EnumSet.range(CONTAINS, AT_MOST);

    /** All, for rows with long texts. */
    public static final Set<Operator> OF_TEXTS = EnumSet.allOf(Operator.class);

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** How it is written. */
    public String sign() {
        return sign;
    }

    static Operator of(String written) {
        return Arrays.stream(values())
                .filter(operator -> operator.spellings().anyMatch(written::equals))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> spellings() {
        return compares() ? Stream.of(sign, ":" + sign) : Stream.of(sign);
    }

    private boolean compares() {
        return ordinal() >= GREATER.ordinal() && ordinal() <= AT_MOST.ordinal();
    }

    /** Whether it may stand before a text of no field. */
    private boolean standsAlone() {
        return this == CONTAINS_EXACTLY || this == MATCHES;
    }

    /** Finds a field and its operator, groups 1 and 2, or an operator that stands alone, group 3. */
    static Pattern pattern(Set<Operator> operators) {
        String any = alternatives(operators.stream());
        String alone = alternatives(operators.stream().filter(Operator::standsAlone));
        return Pattern.compile(
                "(\\p{L}[\\p{L}\\p{N}_-]*)(" + any + ")" + (alone.isEmpty() ? "|(?!)()" : "|(" + alone + ")"));
    }

    private static String alternatives(Stream<Operator> operators) {
        return operators
                .flatMap(Operator::spellings)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Whether it takes several values, separated by commas. */
    public boolean takesList() {
        return this == EQUALS || this == NOT_EQUALS;
    }
}
