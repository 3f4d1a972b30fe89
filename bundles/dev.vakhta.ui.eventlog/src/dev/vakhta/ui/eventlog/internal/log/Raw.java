package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads a record as it stands in its file. */
public final class Raw extends Work {
    private final LogLine line;
    private final Consumer<String> then;

    /** @param then told in the job */
    public Raw(LogLine line, Consumer<String> then, Consumer<String> onFailure) {
        super(ViewMessage.READING.text(), onFailure);
        this.line = line;
        this.then = then;
    }

    @Override
    void read(BooleanSupplier cancelled) throws IOException {
        for (LogPart part : line.row().log().parts()) {
            if (part.name().equals(line.row().part())) {
                then.accept(part.raw(line.row().offset()));
                return;
            }
        }
        throw new IOException(ViewMessage.GONE.text(line.row().part()));
    }
}
