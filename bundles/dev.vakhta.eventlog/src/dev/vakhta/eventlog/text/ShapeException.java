package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import java.io.IOException;

/** A group that is no record or no entry. Nobody sees it: a {@link Damage} is made of it. */
final class ShapeException extends IOException {
    private static final long serialVersionUID = 1;

    /** There may be one for each record of a file: no time is spent on where it comes from. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
