package dev.vakhta.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;

/**
 * A table in which only the rows that are seen exist, beside a slider that counts in ranks. SWT's own virtual table makes an item for
 * every row: under GTK it takes a second to lose 50,000 of them, and the window stands still meanwhile. There may be more rows than an int
 * counts. For the UI thread.
 */
public final class RankWindow {
    /** A slider counts no further; one step of it is several ranks then. */
    private static final int STEPS = 1_000_000;

    private final Composite area;
    private final Table table;
    private final Slider slider;
    private final Runnable fill;
    private long count;
    private long top;
    private Runnable onScroll = () -> {};

    /** @param fill gives the items of the table what belongs at the ranks from {@link #top} on */
    public RankWindow(Composite parent, Runnable fill) {
        this.fill = fill;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        table = new Table(area, SWT.FULL_SELECTION | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        slider = new Slider(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(slider);
        slider.setVisible(false);
        slider.addListener(SWT.Selection, this::slid);
        table.addListener(SWT.Resize, event -> update());
        table.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    public Composite area() {
        return area;
    }

    public Table table() {
        return table;
    }

    /** Rank of the first row that is seen. */
    public long top() {
        return top;
    }

    /** How many rows are seen at once. */
    public int page() {
        int height = table.getClientArea().height - table.getHeaderHeight();
        return Math.max(1, height / rowHeight());
    }

    /** The table's own idea of it lacks what owner-drawn cells ask for. */
    private int rowHeight() {
        int distance = table.getItemCount() < 2
                ? 0
                : table.getItem(1).getBounds(0).y - table.getItem(0).getBounds(0).y;
        return Math.max(1, Math.max(distance, table.getItemHeight()));
    }

    /** Told whenever a person scrolled. */
    public void onScroll(Runnable listener) {
        onScroll = listener;
    }

    /** There are so many rows now, and that one is at the top if that is possible. */
    public void show(long rows, long first) {
        count = rows;
        top = first;
        update();
    }

    public void go(long first) {
        long before = top;
        top = first;
        limit();
        if (top != before) {
            update();
        }
    }

    /** Scrolls as little as possible to have a rank in sight. */
    public void reveal(long rank) {
        int page = page();
        if (rank < top) {
            go(rank);
        } else if (rank >= top + page) {
            go(rank - page + 1);
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        scrollTo(top - event.count);
    }

    /** Its arrows are for single rows, however many of them a step of it is. */
    private void slid(Event event) {
        scrollTo(
                switch (event.detail) {
                    case SWT.ARROW_UP -> top - 1;
                    case SWT.ARROW_DOWN -> top + 1;
                    case SWT.PAGE_UP -> top - page();
                    case SWT.PAGE_DOWN -> top + page();
                    default ->
                        slider.getSelection() >= slider.getMaximum() - slider.getThumb()
                                ? count
                                : slider.getSelection() * ranksInStep();
                });
    }

    private void scrollTo(long first) {
        go(first);
        onScroll.run();
    }

    private long ranksInStep() {
        return 1 + count / STEPS;
    }

    private void limit() {
        top = Math.max(0, Math.min(top, count - page()));
    }

    private void update() {
        limit();
        int seen = (int) Math.min(page(), count);
        if (table.getItemCount() != seen) {
            table.setItemCount(seen);
        }
        fill.run();
        boolean scrolls = count > seen;
        if (scrolls) {
            long step = ranksInStep();
            int thumb = (int) Math.max(1, seen / step);
            slider.setValues((int) (top / step), 0, (int) (count / step), thumb, 1, Math.max(1, thumb - 1));
        }
        if (scrolls != slider.getVisible()) {
            slider.setVisible(scrolls);
            ((GridData) slider.getLayoutData()).exclude = !scrolls;
            area.layout();
        }
    }
}
