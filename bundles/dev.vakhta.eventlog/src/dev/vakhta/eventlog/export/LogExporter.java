package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form in which rows are written. Holds one row in memory; used by one thread. */
public interface LogExporter {
    /** Begins to write; closing what is returned ends it, and closes the stream. */
    Rows begin(OutputStream out, List<LogField> fields) throws IOException;

    /** Takes rows in their order. */
    interface Rows extends Closeable, Flushable {
        /** @param values one for each field, as {@link dev.vakhta.eventlog.answer.LogValues} gives them */
        void add(List<String> values) throws IOException;
    }
}
