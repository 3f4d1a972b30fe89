package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.engine.EventLogs;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Opens logs. Whoever is told of the opened one closes it. */
public final class Opening extends Work {
    private final LogSet logs;
    private final Consumer<EventLog> then;

    /** @param then told in the job, not any more when it was stopped */
    public Opening(LogSet logs, Consumer<EventLog> then, Consumer<String> onFailure) {
        super(ViewMessage.OPENING.text(logs.name()), onFailure);
        this.logs = logs;
        this.then = then;
        setSystem(false);
    }

    /** Where indexes are kept, for the window and the command line. */
    public static Path indexes() {
        return UserDirectories.ofSystem().cache().resolve("eventlog");
    }

    @Override
    void read(BooleanSupplier cancelled) throws IOException {
        EventLog log = EventLogs.openBehindWindow(logs.places(), indexes());
        if (isStopped()) {
            log.close();
        } else {
            then.accept(log);
        }
    }
}
