package dev.vakhta.eventlog.answer;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.store.LogSource;
import java.io.Closeable;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An opened log, or several as one, in the order of time. It watches the files: what is appended comes into every answer that is open, and what
 * was replaced is read anew. Thread-safe; closed by whoever opened it, with all its answers.
 */
public interface EventLog extends Closeable {
    /** The logs it is made of, in the order in which they were given. */
    List<LogSource> sources();

    /** What people should know of how they were opened, such as another log beside one of them: a sentence each. */
    List<String> notes();

    /** Begins to look for what is wanted, on threads of its own, and returns at once. */
    LogAnswer ask(LogQuery query);

    /** How far the index is, of all files. Never blocks. */
    Progress indexed();

    /**
     * What a field can be compared with, for completion: names from the dictionaries, the most recently declared last; empty for fields that have
     * none. May read; not for the UI thread.
     */
    List<String> values(LogField field);

    /**
     * How far something is.
     *
     * @param done of the total
     * @param total grows with the files
     * @param failure why some of it could not be read, for people; null: all could
     */
    record Progress(long done, long total, @Nullable String failure) {
        public boolean isComplete() {
            return done >= total;
        }
    }

    /** Waits until its threads have stopped, which they do within a block; not for the UI thread. */
    @Override
    void close();
}
