package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.engine.EventLogs;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** What is done with opened logs. */
interface LogVisit {
    /** @throws CancellationException nobody wants it any more */
    ExitCode of(EventLog log) throws AdministrationException, IOException;

    /** Opens logs as one, and closes them whatever happens. */
    static ExitCode open(Surroundings around, List<LogPlace> places, LogVisit visit)
            throws AdministrationException, IOException {
        EventLog opened;
        try {
            opened = EventLogs.open(places, indexes(around));
        } catch (IOException e) {
            throw new Complaint(String.valueOf(e.getMessage())); // that is no log
        }
        try (EventLog log = opened) {
            log.notes().forEach(around.terminal().err()::println);
            return visit.of(log);
        } catch (CancellationException e) {
            around.cancel().check();
            throw e;
        }
    }

    /** Where indexes are kept. */
    static Path indexes(Surroundings around) {
        return around.directories().cache().resolve("eventlog");
    }
}
