package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery.Order;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** Finds where in an answer something stands. */
public final class Finding extends Work {
    /** Rows of one second that are looked at for a bookmark. */
    private static final int MOST = 100_000;

    private static final int PAGE = 500;

    /** What is looked for. */
    public sealed interface Sought {}

    /** The first row of a time; there always is one, unless there are no rows. */
    public record At(LocalDateTime time) implements Sought {}

    /** A row; where it is not in the answer, what is nearest in time. */
    public record Of(LogRow row) implements Sought {}

    /** What ended the transaction of a row. */
    public record EndOf(LogRow row) implements Sought {}

    /** A row that was noted earlier. */
    public record Marked(RowId id, LocalDateTime time) implements Sought {}

    /**
     * Where it stands.
     *
     * @param place see {@link Rows}
     * @param exact whether it is what was sought, and not what is nearest
     */
    public record Found(long place, boolean exact) {}

    private final LogAnswer answer;
    private final Rows rows;
    private final Sought sought;
    private final Consumer<@Nullable Found> then;

    /** @param then told in the job; null: it is not there */
    public Finding(
            LogAnswer answer, Rows rows, Sought sought, Consumer<@Nullable Found> then, Consumer<String> onFailure) {
        super(ViewMessage.FINDING.text(), onFailure);
        this.answer = answer;
        this.rows = rows;
        this.sought = sought;
        this.then = then;
    }

    @Override
    void read(BooleanSupplier cancelled) throws IOException {
        @Nullable Found found;
        Rows.Stamp stamp;
        do { // as for blocks
            stamp = rows.stamp();
            found = find(stamp.shift(), cancelled);
        } while (!stamp.equals(rows.stamp()));
        then.accept(found);
    }

    private @Nullable Found find(long shift, BooleanSupplier cancelled) throws IOException {
        return switch (sought) {
            case At at -> nearest(at.time(), shift, cancelled);
            case Of of -> {
                OptionalLong rank = answer.rankOf(of.row(), cancelled);
                LogRecord entry = of.row().entry();
                LocalDateTime time = entry == null ? null : entry.time();
                yield rank.isPresent()
                        ? new Found(rank.getAsLong() - shift, true)
                        : time == null ? null : nearest(time, shift, cancelled);
            }
            case EndOf end -> {
                OptionalLong rank = answer.endOfTransaction(end.row(), cancelled);
                yield rank.isPresent() ? new Found(rank.getAsLong() - shift, true) : null;
            }
            case Marked marked -> marked(marked, shift, cancelled);
        };
    }

    private @Nullable Found nearest(LocalDateTime time, long shift, BooleanSupplier cancelled) throws IOException {
        long size = answer.size();
        return size == 0 ? null : new Found(Math.min(answer.rankOf(time, cancelled), size - 1) - shift, false);
    }

    private @Nullable Found marked(Marked marked, long shift, BooleanSupplier cancelled) throws IOException {
        long first = answer.rankOf(marked.time(), cancelled);
        for (long rank = first; rank < first + MOST; rank += PAGE) {
            List<LogLine> page = rows.read(rank, PAGE, cancelled);
            for (int i = 0; i < page.size(); i++) {
                LogLine line = page.get(i);
                if (line.id().equals(marked.id())) {
                    return new Found(rank + i - shift, true);
                }
                if (isBehind(line.time(), marked.time())) {
                    return null;
                }
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        return null;
    }

    private boolean isBehind(@Nullable LocalDateTime time, LocalDateTime wanted) {
        return time != null
                && (answer.query().order() == Order.NEWEST_FIRST ? time.isBefore(wanted) : time.isAfter(wanted));
    }
}
