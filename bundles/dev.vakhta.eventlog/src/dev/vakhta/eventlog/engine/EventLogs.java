package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens logs. */
public final class EventLogs {
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
        return OpenLog.open(logs, indexes);
    }

    /**
     * A log by itself, without an index: for whoever reads all of it anyway. Closed by the caller.
     *
     * @param place as for {@link #open}
     * @throws IOException if there is no log, in one sentence
     */
    public static LogSource source(LogPlace place) throws IOException {
        return OpenLog.source(place);
    }
}
