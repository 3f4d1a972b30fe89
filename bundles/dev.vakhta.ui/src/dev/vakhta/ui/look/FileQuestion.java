package dev.vakhta.ui.look;

import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.FileDialog;

/** Asks which file, by the system's own dialog. A test, which cannot drive that, answers in the person's place. UI thread. */
public final class FileQuestion {
    private static Function<FileDialog, @Nullable String> answering = FileDialog::open;

    private FileQuestion() {}

    /** @return null: none, it was cancelled */
    public static @Nullable String ask(FileDialog dialog) {
        return answering.apply(dialog);
    }

    /** @param answer gets the dialog, which is not opened; null: a person answers */
    public static void answer(@Nullable Function<FileDialog, @Nullable String> answer) {
        answering = answer == null ? FileDialog::open : answer;
    }
}
