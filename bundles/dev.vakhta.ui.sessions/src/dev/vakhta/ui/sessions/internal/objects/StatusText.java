package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import dev.vakhta.ui.rows.Arranged;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands at the right above a table: how many rows, and what one has to know to read them. */
record StatusText(Arranged arranged, boolean orderKept) {
    private static final Duration WORTH_A_WORD = Duration.ofMinutes(1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    String text() {
        List<String> parts = new ArrayList<>();
        arranged.set().rows().stream()
                .map(Row::cluster)
                .distinct()
                .filter(view -> view.clockDifference().abs().compareTo(WORTH_A_WORD) > 0)
                .map(StatusText::clock)
                .distinct()
                .limit(2)
                .forEach(parts::add);
        arranged.set().stale().values().stream()
                .min(Comparator.naturalOrder())
                .ifPresent(at -> parts.add(ObjectsMessage.STALE.text(clock(at))));
        if (orderKept) {
            parts.add(ObjectsMessage.ORDER_KEPT.text());
        }
        parts.add(
                arranged.shown() == arranged.total()
                        ? ObjectsMessage.COUNT_ALL.text(arranged.total())
                        : ObjectsMessage.COUNT.text(arranged.shown(), arranged.total()));
        return String.join(" · ", parts);
    }

    private static String clock(ClusterView view) {
        Duration ahead = view.clockDifference();
        ObjectsMessage how = ahead.isNegative() ? ObjectsMessage.CLOCK_BEHIND : ObjectsMessage.CLOCK_AHEAD;
        return how.text(Human.duration(ahead.abs()), view.targetName());
    }

    private static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZoneId.systemDefault()));
    }
}
