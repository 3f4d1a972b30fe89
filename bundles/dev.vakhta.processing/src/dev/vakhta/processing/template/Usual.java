package dev.vakhta.processing.template;

import java.time.Duration;
import java.util.Locale;

/** Numbers that a person sets once: durations, but for the rounds in minutes. */
public enum Usual {
    /**
     * From now until a lock begins. Programs based on 1C's Standard Subsystems Library warn from 15 minutes before and look once a minute:
     * this is enough for everybody's program to warn him.
     */
    LEAD(16, 0),
    /** From the beginning of a lock to its end. */
    LOCK_LENGTH(120, 1),
    /** For how long running background jobs are waited for; 0: they are terminated. */
    JOBS_WAIT(10, 0),
    /** How long scheduled jobs stay denied when users may come in again. */
    JOBS_AFTER(0, 0),
    /** How often sessions are terminated before it is given up. */
    ROUNDS(30, 1);

    /** A week of minutes, and more rounds than anybody waits for. */
    private static final int MOST = 7 * 24 * 60;

    private final int fallback;
    private final int least;

    Usual(int fallback, int least) {
        this.fallback = fallback;
        this.least = least;
    }

    /** As it is written in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Until the person sets it. */
    public int fallback() {
        return fallback;
    }

    public int least() {
        return least;
    }

    public int most() {
        return MOST;
    }

    /** Whether it is a number of minutes. */
    public boolean isTime() {
        return this != ROUNDS;
    }

    /** In the reader's language. */
    public String label() {
        return TemplateMessage.valueOf("USUAL_" + name()).text();
    }

    /** What it means, a sentence or two. */
    public String help() {
        return TemplateMessage.valueOf("HELP_" + name()).text();
    }

    /** Why it cannot be that number; empty: it can. */
    public String problem(int number) {
        return number < least || number > MOST ? TemplateMessage.BAD_NUMBER.text(label(), least, MOST) : "";
    }

    Duration duration(int number) {
        if (!isTime()) {
            throw new IllegalArgumentException(name());
        }
        return Duration.ofMinutes(number);
    }
}
