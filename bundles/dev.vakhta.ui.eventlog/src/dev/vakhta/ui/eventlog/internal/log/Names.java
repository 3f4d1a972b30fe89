package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.EventLog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads the names that fields can be compared with, each time it is scheduled. Asked from any thread. */
public final class Names extends Work {
    private final EventLog log;
    private final Map<LogField, List<String>> names = new ConcurrentHashMap<>();

    public Names(EventLog log, Consumer<String> onFailure) {
        super(ViewMessage.READING.text(), onFailure);
        this.log = log;
        setPriority(DECORATE);
    }

    /** As they were read last, those that are new first. */
    public List<String> of(LogField field) {
        return names.getOrDefault(field, List.of());
    }

    @Override
    void read(BooleanSupplier cancelled) {
        for (LogField field : LogField.values()) {
            if (!cancelled.getAsBoolean()) {
                names.put(field, log.values(field).reversed());
            }
        }
    }
}
