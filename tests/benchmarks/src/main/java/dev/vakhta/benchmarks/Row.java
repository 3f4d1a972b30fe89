package dev.vakhta.benchmarks;

/**
 * A line of the result. A number alone tells about the machine; its ratio to a floor measured in the same run tells about us.
 *
 * @param beside what the floor or peer is
 */
record Row(String what, double ours, String unit, double floor, String beside) {
    static final String HEADER = "| what | ours | floor or peer | ratio |\n|---|---|---|---|";

    /** As Markdown, ready for the README. */
    @Override
    public String toString() {
        return "| %s | %s %s | %s %s: %s | %.1f |"
                .formatted(what, number(ours), unit, number(floor), unit, beside, ours / floor);
    }

    private static String number(double value) {
        return (value < 100 ? "%.1f" : "%,.0f").formatted(value);
    }
}
