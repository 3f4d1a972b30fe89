package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.ui.look.Icon;
import java.util.ArrayList;
import java.util.List;

/** What stands below the rows: how many there are, how far search and index are, and what went wrong or was done. */
final class LineBelow {
    private final LogControls controls;
    private String note = "";
    private Icon shape = Icon.WARNING;
    /** How many of the rows that were appended somebody had in sight. */
    private long seen;

    LineBelow(LogControls controls) {
        this.controls = controls;
    }

    /** Something else was asked. */
    void begin() {
        seen = 0;
        forget();
    }

    /** What was said is no news any more. */
    void forget() {
        note = "";
    }

    /** Says something until something else is asked; what is wrong with the log comes before it. */
    void note(Icon icon, String sentence) {
        shape = icon;
        note = sentence;
    }

    void tell(Asked asked, EventLog log) {
        LogTable table = controls.table();
        boolean atNewest = asked.newestFirst()
                ? table.top() == 0
                : table.top() + table.control().getItemCount() >= table.size();
        if (atNewest) {
            seen = asked.appended();
        }
        List<String> parts = new ArrayList<>();
        long fresh = asked.appended() - seen;
        if (fresh > 0) {
            parts.add(LogMessage.FRESH.text(Numbers.text(fresh)));
        }
        Progress searched = asked.progress();
        if (!searched.isComplete()) {
            parts.add(LogMessage.SEARCHED.text(percent(searched)));
        }
        Progress indexed = log.indexed();
        if (!indexed.isComplete()) {
            parts.add(LogMessage.INDEXED.text(percent(indexed)));
        }
        String failure = searched.failure() != null ? searched.failure() : indexed.failure();
        controls.say(
                LogMessage.ROWS.text(Numbers.text(asked.size())),
                String.join(" · ", parts),
                failure == null ? shape : Icon.WARNING,
                failure == null ? note : failure);
    }

    private static long percent(Progress progress) {
        return progress.total() == 0 ? 100 : progress.done() * 100 / progress.total();
    }
}
