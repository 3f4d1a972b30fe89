package dev.vakhta.eventlog.index;

import java.io.IOException;

/** A block is not what it was when it was asked for, as its part has grown: it is there anew, and is to be asked for again. */
public final class StaleBlockException extends IOException {
    private static final long serialVersionUID = 1;

    StaleBlockException() {
        super(IndexMessage.STALE.text());
    }
}
