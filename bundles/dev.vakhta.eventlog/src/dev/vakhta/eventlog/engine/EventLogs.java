package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LastRecords;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.engine.Finder.FoundLog;
import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Opens logs. */
public final class EventLogs {
    private static final int READERS = 2;

    private EventLogs() {}

    /**
     * Opens logs as one. Returns soon: what is long (the index) goes on behind. A place may be a folder up to three levels above the log. Of two
     * formats in one folder that one is opened whose last record is newer, and {@link EventLog#notes} tells of the other, which can be opened by its
     * file. Of several logs those are opened that can be; progress tells of the others.
     *
     * @param indexes folder for indexes, made if it is not there; never one of a log
     * @throws IOException if there is no log at any of the places, in one sentence; also if the folder for indexes cannot be used
     */
    public static EventLog open(List<LogPlace> logs, Path indexes) throws IOException {
        return open(logs, indexes, READERS);
    }

    /**
     * As {@link #open(List, Path)}, beside a window: one processor stays free for it, where there are several.
     *
     * @throws IOException as there
     */
    public static EventLog openBehindWindow(List<LogPlace> logs, Path indexes) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        return open(logs, indexes, Math.clamp(processors - 1, 1, READERS));
    }

    private static EventLog open(List<LogPlace> logs, Path indexes, int readers) throws IOException {
        IndexStore store = new IndexStore(indexes, IndexStore.LIMIT);
        List<Member> members = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        IOException missing = null;
        for (LogPlace place : logs) {
            try {
                FoundLog found = Finder.find(place, () -> false);
                members.add(Member.open(found.source(), store));
                notes.addAll(found.notes());
            } catch (IOException e) {
                missing = missing == null ? e : missing;
            }
        }
        if (members.isEmpty()) {
            throw missing == null ? new IOException(EngineMessage.NO_LOG.text("")) : missing;
        }
        return new OpenLog(members, notes, readers, missing == null ? null : missing.getMessage());
    }

    /**
     * A log by itself, without an index: for whoever reads all of it anyway. Closed by the caller.
     *
     * @param place as for {@link #open}
     * @throws IOException if there is no log, in one sentence
     */
    public static LogSource source(LogPlace place) throws IOException {
        return Finder.find(place, () -> false).source();
    }

    /**
     * The last records of a log, for a look at it: what is behind them is not read, nor is an index made or asked.
     *
     * @param place as for {@link #open}
     * @param cancelled is asked now and then; once it is true, reading ends in a {@link CancellationException}
     * @throws IOException if there is no log, or it cannot be read, in one sentence
     */
    public static LastRecords last(LogPlace place, int count, BooleanSupplier cancelled) throws IOException {
        try (LogSource source = Finder.find(place, cancelled).source()) {
            List<LogRecord> records = LogEnd.records(source, count, cancelled);
            return new LastRecords(source.dictionary(), records); // which has all that they name by now
        }
    }
}
