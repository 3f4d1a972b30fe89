package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Tree;

/** The platform's error log. */
public final class ErrorLog extends View {
    public ErrorLog() {
        super(Places.ERROR_LOG);
    }

    /** Whether one of its lines says that in a cell. */
    @Override
    public boolean says(String words) {
        return says(new String[] {words});
    }

    /** Whether one of its cells has all of these words. */
    public boolean says(String... words) {
        return Ui.get(() -> {
            Tree tree = Widgets.all(area(), Tree.class).getFirst();
            return Arrays.stream(tree.getItems())
                    .flatMap(item -> IntStream.range(0, tree.getColumnCount()).mapToObj(item::getText))
                    .anyMatch(text -> Stream.of(words).allMatch(text::contains));
        });
    }
}
