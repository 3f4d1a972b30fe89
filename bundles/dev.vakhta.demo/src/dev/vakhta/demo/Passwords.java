package dev.vakhta.demo;

import org.eclipse.jdt.annotation.Nullable;

/** What the wire tells of passwords: whether there is one. */
final class Passwords {
    private static final String HIDDEN = "\uFFFD";

    private Passwords() {}

    static String shown(@Nullable String real) {
        return real == null || real.isEmpty() ? "" : HIDDEN;
    }

    /** The password from now on: what was shown and comes back means the one there is. */
    static String said(String said, String real) {
        return said.equals(HIDDEN) ? real : said;
    }
}
