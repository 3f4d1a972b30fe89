package dev.vakhta.rac;

import java.io.IOException;

/** Text that is not what rac prints. Says where; never repeats the text, which may hold secrets. */
public final class RacException extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;

    RacException(RacMessage what, int line) {
        super(what.text(line));
        this.line = line;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }
}
