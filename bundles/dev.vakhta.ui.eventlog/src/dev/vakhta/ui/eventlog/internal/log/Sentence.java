package dev.vakhta.ui.eventlog.internal.log;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong with files, for people. */
public final class Sentence {
    private Sentence() {}

    public static String of(IOException failure) {
        String text = String.valueOf(failure.getLocalizedMessage());
        return switch (failure) {
            case NoSuchFileException gone -> ViewMessage.GONE.text(text);
            case AccessDeniedException denied -> ViewMessage.DENIED.text(text);
            default -> text;
        };
    }
}
