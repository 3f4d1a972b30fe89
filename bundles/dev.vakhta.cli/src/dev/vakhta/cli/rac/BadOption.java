package dev.vakhta.cli.rac;

/** An option whose value is none. Nothing was sent. */
final class BadOption extends Exception {
    private static final long serialVersionUID = 1;

    /** @param option without dashes; the value is nobody's business */
    BadOption(String option) {
        super(option);
    }

    String option() {
        return String.valueOf(getMessage());
    }
}
