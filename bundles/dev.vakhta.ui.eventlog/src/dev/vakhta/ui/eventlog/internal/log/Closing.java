package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.answer.EventLog;
import java.util.function.BooleanSupplier;

/** Closes a log, which may wait for what reads it. */
public final class Closing extends Work {
    private final EventLog log;

    public Closing(EventLog log) {
        super(ViewMessage.CLOSING.text(), sentence -> {});
        this.log = log;
    }

    @Override
    void read(BooleanSupplier cancelled) {
        log.close();
    }
}
