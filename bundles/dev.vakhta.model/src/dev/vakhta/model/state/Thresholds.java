package dev.vakhta.model.state;

import java.time.Duration;
import java.util.List;

/**
 * From when on a rule speaks. Everything is "at least", except {@code idleCalls}.
 *
 * @param again time between two reads that must agree before a session is called hung
 * @param skew a last activity this far in the server's future: the clocks disagree (more than)
 * @param overdue silence beyond the time after which the session should have fallen asleep
 * @param lost silence of an interactive client, which must answer every ten minutes
 * @param stuck a call that does nothing
 * @param longCall a call of a person or a service that is worth a word
 * @param longJob the same for jobs and the Designer
 * @param inDbms time in the DBMS during the present call
 * @param inDbmsPercent share of the DBMS in the present call
 * @param jobIdle silence of a background job without a connection
 * @param comOpen silence of an external connection
 * @param idleCalls calls in five minutes that are keep-alive only (at most)
 * @param old age of a session that deserves a remark
 */
public record Thresholds(
        Duration again,
        Duration skew,
        Duration overdue,
        Duration lost,
        Duration stuck,
        Duration longCall,
        Duration longJob,
        Duration inDbms,
        int inDbmsPercent,
        Duration jobIdle,
        Duration comOpen,
        int idleCalls,
        Duration old) {

    /** As experience has them. */
    public static final Thresholds DEFAULT = new Thresholds(
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(120),
            Duration.ofMinutes(12),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(60),
            Duration.ofSeconds(30),
            80,
            Duration.ofMinutes(10),
            Duration.ofMinutes(60),
            1,
            Duration.ofHours(24));

    private static volatile Thresholds current = DEFAULT;

    /** @throws IllegalArgumentException for a negative one, or a share above 100 */
    public Thresholds {
        for (Duration each :
                List.of(again, skew, overdue, lost, stuck, longCall, longJob, inDbms, jobIdle, comOpen, old)) {
            if (each.isNegative()) {
                throw new IllegalArgumentException(each.toString());
            }
        }
        if (idleCalls < 0 || inDbmsPercent < 0 || inDbmsPercent > 100) {
            throw new IllegalArgumentException(idleCalls + ", " + inDbmsPercent + " %");
        }
    }

    /** The same with another time between two reads. */
    public Thresholds withAgain(Duration time) {
        return new Thresholds(
                time,
                skew,
                overdue,
                lost,
                stuck,
                longCall,
                longJob,
                inDbms,
                inDbmsPercent,
                jobIdle,
                comOpen,
                idleCalls,
                old);
    }

    /** Those that hold for everybody who names none. */
    public static Thresholds current() {
        return current;
    }

    /** From now on, in this process; what is shown already keeps its state until the next read. */
    public static void use(Thresholds chosen) {
        current = chosen;
    }
}
