package dev.vakhta.model.filter;

import java.util.Arrays;

/** What stands between a field and a value. A comparison may be written after a colon too: {@code memory:>100MB}. */
enum Operator {
    CONTAINS(":"),
    EQUALS("="),
    NOT_EQUALS("!="),
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    static Operator of(String written) {
        String sign = written.length() > 1 && written.startsWith(":") ? written.substring(1) : written;
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it takes several values, separated by commas. */
    boolean takesList() {
        return this == EQUALS || this == NOT_EQUALS;
    }
}
