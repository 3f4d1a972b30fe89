package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.TransactionOutcome;
import java.util.Arrays;

/** Which events are the ends of transactions, as a dictionary has it. Is never changed. */
final class Endings {
    /** What is said of numbers that the dictionary does not have. */
    static final int UNKNOWN = -1;
    /** Numbers of events that are known here. A log has hundreds, and these two among the first. */
    private static final int MOST = 1 << 16;

    private static final String COMMIT = "_$Transaction$_.Commit";
    private static final String ROLLBACK = "_$Transaction$_.Rollback";

    private final byte[] outcomes = new byte[MOST];
    private final int events;

    Endings(LogDictionary dictionary) {
        Arrays.fill(outcomes, (byte) UNKNOWN);
        events = dictionary.all(Kind.EVENT).size();
        for (Entry event : dictionary.all(Kind.EVENT)) {
            if (event.number() < MOST) {
                outcomes[event.number()] = (byte) outcome(event.name()).ordinal();
            }
        }
    }

    private static TransactionOutcome outcome(String event) {
        return switch (event) {
            case COMMIT -> TransactionOutcome.COMMITTED;
            case ROLLBACK -> TransactionOutcome.ROLLED_BACK;
            default -> TransactionOutcome.NONE;
        };
    }

    /** How many events the dictionary had. */
    int events() {
        return events;
    }

    /** The ordinal of the outcome that an event tells, 0 if it tells none; {@link #UNKNOWN}. */
    int of(int event) {
        return event < MOST ? outcomes[event] : TransactionOutcome.NONE.ordinal();
    }
}
