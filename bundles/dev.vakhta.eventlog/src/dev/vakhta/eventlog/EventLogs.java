package dev.vakhta.eventlog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens logs. */
public final class EventLogs {
    private EventLogs() {}

    /**
     * Opens logs as one. Returns soon: what is long (the index) goes on behind.
     *
     * @param indexes folder for indexes, made if it is not there; never one of a log
     * @throws IOException if there is no log at one of the places, in one sentence
     */
    public static EventLog open(List<LogPlace> logs, Path indexes) throws IOException {
        throw new IOException(logs + " in " + indexes);
    }
}
