package dev.vakhta.format.infobase;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** A file inside of an infobase that is not what it should be. The message is one sentence for people and repeats nothing of the file. */
public final class InfobaseException extends IOException {
    private static final long serialVersionUID = 1;

    InfobaseException(@Nullable Throwable cause, InfobaseMessage what, Object... args) {
        super(what.text(args), cause);
    }
}
