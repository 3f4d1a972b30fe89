package dev.vakhta.testing;

/** Passwords and permission codes of tests. */
public final class Secret {
    /**
     * Stands in each of them and nowhere else, so that {@code releng/no-secrets} finds those that got into a file. Letters and digits: no
     * format writes them otherwise, and a permission code may have them.
     */
    public static final String MARK = "geheim4Q7";

    private Secret() {}
}
