package dev.vakhta.processing.exclusive;

import java.time.Duration;
import java.time.LocalDateTime;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a run is wanted. What a person usually wants is {@link dev.vakhta.processing.template.Usual}.
 *
 * @param lead from now until the lock begins; zero: at once. Programs based on 1C's Standard Subsystems Library warn from 15 minutes
 *     before and look once a minute
 * @param to when the door opens by itself, by the server's clock; null: it does not
 * @param jobsWait for how long running background jobs are waited for; zero: they are terminated at the start
 * @param interrupts whether calls that take long are interrupted before anybody is terminated
 * @param rounds how often sessions are terminated, {@link #PAUSE} apart, before it is given up
 * @param jobsAfter how long jobs stay denied when users may come in again
 * @param eachInTurn whether one infobase is closed after the other, instead of all together
 */
public record ExclusiveSettings(
        Duration lead,
        @Nullable LocalDateTime to,
        MessageTexts texts,
        PermissionCode code,
        Duration jobsWait,
        boolean interrupts,
        int rounds,
        Duration jobsAfter,
        boolean eachInTurn) {
    /** Between two rounds, and between two looks. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    /** Between two looks of which both have to find nobody. */
    static final Duration VERIFY = Duration.ofSeconds(5);

    /** A session that ends as long as this waits for the DBMS. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** So long before the lock ends by itself that is said. */
    public static final Duration END_WARNING = Duration.ofMinutes(5);

    /** @throws IllegalArgumentException with a sentence: the texts cannot be filled, or give the code away */
    public ExclusiveSettings {
        texts.check(to != null, code);
    }
}
