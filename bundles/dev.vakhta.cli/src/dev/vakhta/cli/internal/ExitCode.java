package dev.vakhta.cli.internal;

/** How a run ended, for scripts; the numbers never change. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    /** Not understood; nothing was sent. */
    USAGE(2),
    /** Some of it done, some failed. */
    PARTLY(3),
    /** A change was sent and not answered, and could not be read back. */
    UNKNOWN(4),
    /** Somebody else changed something meanwhile, and it was left alone. */
    CONFLICT(5),
    /** Whatever went wrong, when we are asked as 1C's rac is. */
    RAC(255);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
