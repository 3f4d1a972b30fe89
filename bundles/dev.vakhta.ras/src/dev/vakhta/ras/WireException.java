package dev.vakhta.ras;

import java.io.IOException;

/** Bytes that do not follow the protocol. Says what was being read and where, counted from the start of the payload. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final long offset;

    public WireException(String what, long offset) {
        super(what + " at byte " + offset);
        this.what = what;
        this.offset = offset;
    }

    /** The same, found while reading that record or field. */
    WireException within(String place) {
        return new WireException(place + ": " + what, offset);
    }

    /** Bytes from the start of the frame's payload. */
    public long offset() {
        return offset;
    }
}
