package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Widgets;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Table;

/** The operation journal. */
public final class Journal extends View {
    public Journal() {
        super(Places.JOURNAL);
    }

    /** Its operations, the newest first, each with its cells. */
    public List<List<String>> lines() {
        return Ui.get(() -> {
            Table table = Widgets.all(area(), Table.class).getFirst();
            return Arrays.stream(table.getItems())
                    .map(item -> IntStream.range(0, table.getColumnCount())
                            .mapToObj(item::getText)
                            .toList())
                    .toList();
        });
    }
}
