package dev.vakhta.cli.internal.log;

import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Records by how their transactions ended, in one pass and bounded memory: a transaction that has ended is forgotten when {@value #ENDED} others
 * ended since its last record, one that has not when {@value #OPEN} others are open.
 */
final class Outcomes {
    private static final int ENDED = 50_000;
    private static final int OPEN = 500_000;
    private static final String COMMIT = "_$Transaction$_.Commit";
    private static final String ROLLBACK = "_$Transaction$_.Rollback";

    private record Fate(long records, TransactionOutcome outcome) {}

    private final Tally tally = new Tally();
    private final Map<TransactionKey, Fate> ended = new Latest(ENDED);
    private final Map<TransactionKey, Fate> open = new Latest(OPEN);

    /** The last ones that were put; what falls out is counted. */
    private final class Latest extends LinkedHashMap<TransactionKey, Fate> {
        private static final long serialVersionUID = 1;

        private final int most;

        Latest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<TransactionKey, Fate> eldest) {
            if (eldest == null || size() <= most) {
                return false;
            }
            count(eldest.getValue());
            return true;
        }
    }

    /** @param event tells the end of a transaction */
    void see(@Nullable TransactionKey key, String event) {
        if (key == null) {
            count(new Fate(1, TransactionOutcome.NONE));
            return;
        }
        Fate before = open.remove(key);
        before = before == null ? ended.get(key) : before;
        TransactionOutcome outcome = switch (event) {
            case COMMIT -> TransactionOutcome.COMMITTED;
            case ROLLBACK -> TransactionOutcome.ROLLED_BACK;
            default -> before == null ? TransactionOutcome.UNFINISHED : before.outcome();
        };
        Fate now = new Fate(before == null ? 1 : before.records() + 1, outcome);
        (outcome == TransactionOutcome.UNFINISHED ? open : ended).put(key, now);
    }

    private void count(Fate fate) {
        String name = switch (fate.outcome()) {
            case NONE -> "none";
            case COMMITTED -> "committed";
            case ROLLED_BACK -> "rolledback";
            case UNFINISHED -> "open";
        };
        tally.add(name, fate.records());
    }

    /** All that were seen; nothing is seen afterwards. */
    Tally tally() {
        ended.values().forEach(this::count);
        open.values().forEach(this::count);
        ended.clear();
        open.clear();
        return tally;
    }
}
