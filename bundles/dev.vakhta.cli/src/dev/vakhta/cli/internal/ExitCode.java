package dev.vakhta.cli.internal;

/** How a run ended, for scripts; the numbers never change. */
public record ExitCode(int number) {
    public static final ExitCode DONE = new ExitCode(0);
    public static final ExitCode FAILED = new ExitCode(1);
    /** Not understood; nothing was sent. */
    public static final ExitCode USAGE = new ExitCode(2);
    /** Some of it done, some failed. */
    public static final ExitCode PARTLY = new ExitCode(3);
    /** A change was sent and not answered, and could not be read back. */
    public static final ExitCode UNKNOWN = new ExitCode(4);
    /** Somebody else changed something meanwhile, and it was left alone. */
    public static final ExitCode CONFLICT = new ExitCode(5);
    /** Whatever went wrong, when we are asked as 1C's rac is. */
    public static final ExitCode RAC = new ExitCode(255);

    /** That of a program that ran in our place. */
    public static ExitCode ofProgram(int number) {
        return number == 0 ? DONE : new ExitCode(number);
    }
}
