package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Noted;
import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.LogPage;
import dev.vakhta.ui.bot.page.Window;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;

/** Measures the window over an event log to which another process appends, and writes numbers for the benchmark that started it. */
public final class MeasureLog implements Scenario {
    /** Its folder. */
    public static final String FOLDER = "vakhta.measure.log";

    /** How long to look at blocks, s. */
    public static final String SECONDS = "vakhta.measure.seconds";

    private static final int DRAGS = 20;

    private final Noted noted = new Noted();
    private LogPage page;

    @Override
    public void run() throws Exception {
        Duration time = Duration.ofSeconds(Integer.getInteger(SECONDS, 30));
        Window.open();
        noted.blocks("still", time);
        noted.step("open", () -> page = LogPage.openFolder(System.getProperty(FOLDER)), this::isShown);
        noted.blocks("indexing", time);
        Wait.until("the index is ready", () -> page.sentences().stream().noneMatch(line -> line.contains("%")));
        long all = page.rows();
        noted.note("rows", all);
        noted.step(
                "end",
                () -> page.key(0, SWT.END),
                shownAnd(() -> !page.selected().isEmpty()));
        Screenshot.take("log-end");
        for (int i = 1; i <= DRAGS; i++) {
            double part = i * 0.618 % 1;
            noted.step("drag" + i, () -> page.slide(part), this::isShown);
        }
        Screenshot.take("log-dragged");
        noted.step("filter", () -> page.filter("importance=error"), shownAnd(() -> page.rows() < all / 2));
        Screenshot.take("log-filtered");
        page.filter("");
        Wait.until("all again", () -> page.rows() >= all && page.isRead());
        page.key(0, SWT.HOME);
        Wait.until("at the newest", () -> page.follows() || page.isRead());
        if (!page.follows()) {
            page.start(LogPage.FOLLOW);
        }
        long before = page.rows();
        noted.blocks("follow", time);
        noted.note("followed", page.rows() - before);
        Wait.until("the newest are shown", this::isShown);
        Screenshot.take("log-followed");
        noted.write();
    }

    private boolean isShown() {
        return page.rows() > 0 && page.isRead();
    }

    private BooleanSupplier shownAnd(BooleanSupplier condition) {
        return () -> isShown() && condition.getAsBoolean();
    }
}
