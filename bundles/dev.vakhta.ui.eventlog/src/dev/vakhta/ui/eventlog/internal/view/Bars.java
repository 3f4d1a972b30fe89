package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.Histogram.Bar;
import dev.vakhta.model.text.Human;
import dev.vakhta.ui.eventlog.internal.log.Cells;
import dev.vakhta.ui.table.CellPainting;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** How many rows there are at what time, errors in their own shade; a period is chosen by dragging over it. */
final class Bars {
    private static final int WIDTH = 5;
    private static final int MARGIN = 6;
    private static final int LINES = 4;
    private static final int BARS_MOST = 600;
    /** Shorter drags are clicks. */
    private static final int DRAG = 3;

    private static final double SHADE = 0.35;
    private static final Color ERRORS = new Color(0xd6, 0x4a, 0x45);

    private final Canvas canvas;
    private final CellPainting painting;
    private final Cells cells = new Cells();
    private @Nullable Histogram shown;
    private BiConsumer<LocalDateTime, LocalDateTime> onPeriod = (from, to) -> {};
    private Runnable onWidth = () -> {};
    private int from = -1;
    private int to = -1;

    Bars(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        painting = new CellPainting(canvas);
        GC gc = new GC(canvas);
        int height = LINES * gc.getFontMetrics().getHeight() + MARGIN;
        gc.dispose();
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, height)
                .applyTo(canvas);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> onWidth.run());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = sentence();
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    /** Told of a period that was dragged over: its begin, and the first time behind it. */
    void onPeriod(BiConsumer<LocalDateTime, LocalDateTime> listener) {
        onPeriod = listener;
    }

    /** Told when there is room for another number of bars. */
    void onWidth(Runnable listener) {
        onWidth = listener;
    }

    /** For how many bars there is room. */
    int room() {
        return Math.clamp((canvas.getClientArea().width - 2L * MARGIN) / WIDTH, 1, BARS_MOST);
    }

    /** Null: not counted yet. */
    void show(@Nullable Histogram histogram) {
        shown = histogram;
        canvas.redraw();
    }

    /** What a screen reader says of it. */
    String sentence() {
        Histogram now = shown;
        if (now == null || now.bars().isEmpty()) {
            return (now == null ? LogMessage.BARS_COUNTED : LogMessage.BARS_NONE).text();
        }
        return LogMessage.BARS.text(
                cells.time(now.from()),
                cells.time(time(now, now.bars().size())),
                Numbers.text(now.bars().stream().mapToLong(Bar::rows).sum()),
                Numbers.text(now.bars().stream().mapToLong(Bar::errors).sum()));
    }

    private static LocalDateTime time(Histogram histogram, int bar) {
        return histogram.from().plus(histogram.width().multipliedBy(bar));
    }

    private Rectangle area() {
        Rectangle all = canvas.getClientArea();
        GC gc = new GC(canvas);
        int text = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Rectangle(MARGIN, 3, Math.max(1, all.width - 2 * MARGIN), Math.max(1, all.height - text - 5));
    }

    private void paint(Event event) {
        Histogram now = shown;
        GC gc = event.gc;
        if (now == null || now.bars().isEmpty()) {
            gc.setForeground(painting.mixed(0.5));
            gc.drawText(sentence(), MARGIN, MARGIN, true);
            return;
        }
        Rectangle area = area();
        long most = Math.max(1, now.bars().stream().mapToLong(Bar::rows).max().orElse(1));
        if (from >= 0 && Math.abs(to - from) >= DRAG) {
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setAlpha(90);
            gc.fillRectangle(Math.min(from, to), 0, Math.abs(to - from), area.y + area.height);
            gc.setAlpha(255);
        }
        List<Bar> bars = now.bars();
        for (int i = 0; i < bars.size(); i++) {
            int x = x(area, bars.size(), i);
            int width = Math.max(1, x(area, bars.size(), i + 1) - x - 1);
            int rows = height(bars.get(i).rows(), most, area);
            int errors = height(bars.get(i).errors(), most, area);
            gc.setBackground(painting.mixed(SHADE));
            gc.fillRectangle(x, area.y + area.height - rows, width, rows);
            gc.setBackground(ERRORS);
            gc.fillRectangle(x, area.y + area.height - errors, width, errors);
        }
        gc.setForeground(painting.mixed(0.25));
        gc.drawLine(area.x, area.y + area.height, area.x + area.width, area.y + area.height);
        gc.setForeground(painting.mixed(0.7));
        String end = cells.time(time(now, bars.size()));
        String middle = LogMessage.BARS_MOST.text(Numbers.text(most), span(now));
        int y = area.y + area.height + 1;
        Point size = gc.textExtent(end);
        gc.drawText(cells.time(now.from()), area.x, y, true);
        gc.drawText(end, area.x + area.width - size.x, y, true);
        int width = gc.textExtent(middle).x;
        if (width + 2 * size.x + 4 * MARGIN < area.width) {
            gc.drawText(middle, area.x + (area.width - width) / 2, y, true);
        }
    }

    private static String span(Histogram now) {
        return Human.duration(now.width());
    }

    /** What is there is seen, however little it is. */
    private static int height(long number, long most, Rectangle area) {
        return number == 0 ? 0 : (int) Math.max(2, number * area.height / most);
    }

    private static int x(Rectangle area, int bars, int bar) {
        return area.x + (int) ((long) area.width * bar / bars);
    }

    private int bar(Histogram now, int x) {
        Rectangle area = area();
        return Math.clamp(
                (long) (x - area.x) * now.bars().size() / area.width,
                0,
                now.bars().size() - 1);
    }

    private void down(Event event) {
        if (event.button == 1 && shown != null) {
            from = event.x;
            to = event.x;
        }
    }

    private void move(Event event) {
        Histogram now = shown;
        if (from >= 0) {
            to = event.x;
            canvas.redraw();
        }
        String tip = null;
        if (now != null && !now.bars().isEmpty()) {
            int bar = bar(now, event.x);
            Bar one = now.bars().get(bar);
            tip = LogMessage.BAR.text(
                    cells.time(time(now, bar)),
                    cells.time(time(now, bar + 1)),
                    Numbers.text(one.rows()),
                    Numbers.text(one.errors()));
        }
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void up(Event event) {
        Histogram now = shown;
        if (from >= 0 && now != null && !now.bars().isEmpty() && Math.abs(event.x - from) >= DRAG) {
            int first = bar(now, Math.min(from, event.x));
            int last = bar(now, Math.max(from, event.x));
            onPeriod.accept(time(now, first), time(now, last + 1));
        }
        from = -1;
        canvas.redraw();
    }
}
