package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.ui.IViewReference;

/** A view of which there is one for each set of infobases. */
public class OneOfMany extends View {
    private final String id;
    private final String which;

    protected OneOfMany(String id, String which) {
        super(id, which);
        this.id = id;
        this.which = which;
    }

    private static Stream<IViewReference> references(String id) {
        return Arrays.stream(page().getViewReferences())
                .filter(one -> one.getId().equals(id) && one.getView(false) != null);
    }

    /** Which of them are open. */
    protected static List<String> open(String id) {
        return Ui.get(() -> references(id).map(IViewReference::getSecondaryId).toList());
    }

    /** Which one is open, as soon as one is. */
    protected static String awaitOpen(String id) {
        return Wait.value(
                "one is open: " + id,
                () -> references(id).map(IViewReference::getSecondaryId).findFirst());
    }

    public final boolean isOpen() {
        return Ui.get(() -> references(id).anyMatch(one -> Objects.equals(one.getSecondaryId(), which)));
    }

    /** Clicks its cross; does not wait for what comes of it. */
    public final void close() {
        Ui.post(this::hide);
    }

    /** Closes it, whatever it is about; on the UI thread. */
    protected final void hide() {
        page().hideView(part());
    }
}
