package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolItem;

/** The platform's view of what is under way. */
public final class ProgressPage extends View {
    public ProgressPage() {
        super(Places.PROGRESS);
    }

    /** Whether something is under way whose name has these words. */
    public boolean shows(String words) {
        return Ui.get(() -> item(words).isPresent());
    }

    /** Whether what is under way says of itself how it goes on. */
    public boolean says(String name, String words) {
        return Ui.get(() -> item(name)
                .flatMap(item ->
                        Widgets.find(item, Link.class, link -> link.getText().contains(words)))
                .isPresent());
    }

    /** Presses the button that stops it. */
    public void cancel(String words) {
        Ui.post(() -> Widgets.select(
                Widgets.find(item(words).orElseThrow(), ToolItem.class, any -> true)
                        .orElseThrow(),
                null));
    }

    /** What stands for a job: its name and its button are inside. */
    private Optional<Composite> item(String words) {
        return Widgets.find(area(), Label.class, label -> label.getText().contains(words))
                .map(Label::getParent);
    }
}
